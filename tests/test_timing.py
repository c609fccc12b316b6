"""The instrument of the tests that measure time: it tells what grows with the square of the text."""

import pytest
from timing import assert_linear, in_one_of


def test_a_reader_that_takes_linear_time_passes():
    assert_linear(lambda text: [text.count("b") for _ in range(300)], "a" * 80_000, short=10_000)


def test_a_reader_that_takes_quadratic_time_fails():
    with pytest.raises(AssertionError, match="times as long"):
        assert_linear(lambda text: [text.count("b") for _ in range(len(text) // 40)], "a" * 80_000, short=10_000)


def test_one_try_of_several_is_enough_and_the_last_failure_is_told():
    tries = []

    def attempt(number):
        tries.append(number)
        assert number == 1, f"try {number}"

    in_one_of(3, attempt)
    assert tries == [0, 1]
    with pytest.raises(AssertionError, match="try 0"):
        in_one_of(1, attempt)
