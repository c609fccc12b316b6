"""Where a source is and how fast it is asked: watch list, environment, defaults, and what is wrong with them."""

import pytest

from harvester.errors import UsageError
from harvester.net import read_settings

HOSTS = frozenset({"clinicaltrials.gov", "www.clinicaltrials.gov"})


def settings(table=None, **environ):
    return read_settings("ctgov", "https://clinicaltrials.gov", HOSTS, table, environ)


def test_without_a_word_the_source_itself_is_asked():
    found = settings()
    assert (found.base_url, found.hosts, found.named) == ("https://clinicaltrials.gov", HOSTS, False)
    assert found.requests_per_second is None
    assert found.user_agent == "trial-harvester/0.1.0 (contact not configured)"


def test_the_environment_wins_over_the_watch_list():
    table = {"base_url": "https://mirror.example/ctg/", "requests_per_second": 2, "contact": "a@example.org"}
    assert settings(table).base_url == "https://mirror.example/ctg"
    assert settings(table).requests_per_second == 2
    found = settings(
        table,
        TRIALS_CTGOV_URL="http://127.0.0.1:8080",
        TRIALS_REQUESTS_PER_SECOND="50",
        TRIALS_CONTACT="https://example.org/bots",
    )
    assert (found.base_url, found.hosts, found.named) == ("http://127.0.0.1:8080", {"127.0.0.1:8080"}, True)
    assert found.requests_per_second == 50
    assert found.user_agent == "trial-harvester/0.1.0 (+https://example.org/bots)"


@pytest.mark.parametrize(
    "spelling", ["https://clinicaltrials.gov/", "https://CLINICALTRIALS.gov", "https://www.clinicaltrials.gov:443"]
)
def test_another_spelling_of_the_source_is_the_source(spelling):
    found = settings({"base_url": spelling})
    assert not found.named
    assert found.hosts == HOSTS


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"base": "x"}, "has no key 'base'"),
        ({"base_url": "clinicaltrials.gov"}, "must be an address"),
        ({"base_url": 7}, "must be an address"),
        ({"base_url": "ftp://example.org"}, "must be an address"),
        ({"base_url": "http://clinicaltrials.gov"}, "only asked over https"),
        ({"base_url": "https://me:secret@example.org"}, "without a password"),
        ({"base_url": "https://example.org/?a=1"}, "without a password, a query"),
        ({"requests_per_second": 0}, "must be a number above 0"),
        ({"requests_per_second": "fast"}, "must be a number above 0"),
        ({"requests_per_second": True}, "must be a number above 0"),
        ({"requests_per_second": "inf"}, "must be a number above 0"),
        ({"contact": "me\r\nX-Evil: 1"}, "plain ASCII"),
        ({"contact": "me) (you"}, "plain ASCII"),
    ],
)
def test_what_is_wrong_is_said(table, words):
    with pytest.raises(UsageError, match=words) as caught:
        settings(table)
    assert "[sources.ctgov]" in str(caught.value)


def test_a_wrong_variable_is_named():
    with pytest.raises(UsageError, match="TRIALS_REQUESTS_PER_SECOND is '-1'"):
        settings(TRIALS_REQUESTS_PER_SECOND="-1")
