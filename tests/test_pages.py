"""What a page shows: its visible lines, whatever the tags; and what is no page at all."""

import pytest
from timing import cpu_seconds

from parsers import NotATrial, meddatax, schema, veeva
from parsers.page import MAX_BYTES, read


def texts(html: str | bytes) -> list[str]:
    return [line.shown for line in read(html if isinstance(html, bytes) else html.encode()).lines]


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<p>18 <b>to</b> 60 <i>years</i> old</p>", ["18 to 60 years old"]),
        ("<div>Enro<span>lling</span></div>", ["Enrolling"]),
        ("<div>Status</div><div>Enrolling</div>", ["Status", "Enrolling"]),
        ("<p>First<br>second<br/>third</p>", ["First", "second", "third"]),
        ("<p>a\n   source line\tgoes   on</p>", ["a source line goes on"]),
        ("<table><tr><th>Sex</th><td>All</td></tr></table>", ["Sex", "All"]),
        ("<p>BMI &lt; 18.5&nbsp;kg/m&sup2; &amp; more</p>", ["BMI < 18.5 kg/m² & more"]),
        (r"<p>BMI \&lt; 18.5, 10\^6, \[a\]</p>", ["BMI < 18.5, 10^6, [a]"]),
        ("<p>5×10<sup>7</sup> cells</p>", ["5×10^7 cells"]),
        ("<p>5×10 <sup><!-- x -->7</sup> cells</p>", ["5×10 7 cells"]),
        ("<p>10<sup>-6</sup> M in 10<b><sup>9</sup></b>/L</p>", ["10^-6 M in 10^9/L"]),
        ("<p>kg/m<sup>2</sup>, <sup>18</sup>F, dose<sup>1</sup>, 110<sup>2</sup></p>", ["kg/m2, 18F, dose1, 1102"]),
        ("<p>H<sub>2</sub>O</p>", ["H2O"]),
        ("<!-- a comment --><p>a<!-- another -->b</p>", ["ab"]),
        ("<p>Write to someone@example.org today</p>", ["Write to [e-mail removed] today"]),
    ],
)
def test_a_block_ends_a_line_and_an_inline_element_does_not(html: str, shown: list[str]) -> None:
    assert texts(html) == shown


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>document.write('<p>Sex</p>')</script>",
        "<style>p { color: red }</style>",
        "<template><p>Sex</p></template>",
        "<noscript><p>Sex</p></noscript>",
        "<p hidden>Sex</p>",
        '<p style="color: red; display : none">Sex</p>',
        '<p style="visibility:hidden">Sex</p>',
        "<svg><title>Sex</title></svg>",
        "<dialog><p>Sex</p></dialog>",
        "<select><option>Sex</option></select>",
    ],
)
def test_what_a_browser_does_not_show_is_left_out_and_what_follows_it_stays(unseen: str) -> None:
    assert texts(f"<div>before {unseen} after</div>") == ["before after"]


def test_a_list_brings_its_numbers_and_bullets() -> None:
    assert texts("<ol><li>a</li><li>b</li></ol><ul><li>c</li></ul>") == ["1. a", "2. b", "* c"]
    assert texts('<ol start="3"><li>a</li></ol><ol type="a"><li>b</li></ol>') == ["3. a", "a. b"]
    assert texts('<ol type="I"><li>a</li><li>b</li><li>c</li><li>d</li></ol>') == ["I. a", "II. b", "III. c", "IV. d"]
    assert texts("<ul><li>1. own number</li><li>- own dash</li></ul>") == ["1. own number", "- own dash"]
    assert texts("<ol><li>a. first</li><li>ii) second</li></ol>") == ["a. first", "ii) second"]
    assert texts("<ul><li>A. species</li></ul><ol start='2'><li>A. species</li></ol>") == [
        "* A. species",
        "2. A. species",
    ]


def test_a_nested_list_stands_further_right() -> None:
    page = read(b"<ol><li>a<ul><li>b<br>c</li></ul></li><li>d</li></ol>")
    assert [line.text for line in page.lines] == ["a", "b", "c", "d"]
    first, nested, goes_on, last = (line.indent for line in page.lines)
    assert first == last < nested < goes_on


def test_text_that_came_with_lines_of_its_own_keeps_them() -> None:
    assert texts("<div>Criteria:\n\n* a\n* b</div>") == ["Criteria:", "* a", "* b"]
    assert texts("<pre>one\ntwo</pre>") == ["one", "two"]
    assert texts('<p style="white-space: pre-line">one\ntwo</p>') == ["one", "two"]
    assert texts("<p>\n\n  one\n  two\n\n</p>") == ["one two"]


def test_plain_text_may_hold_what_looks_like_a_tag() -> None:
    assert texts("Title\nplatelets <p or <dd > 3\n") == ["Title", "platelets <p or <dd > 3"]


def test_plain_text_is_read_by_its_lines() -> None:
    page = read(b"BMI <18 and\r\n  1. first\r\n\r\nSex\tAll\n")
    assert [line.text for line in page.lines] == ["BMI <18 and", "1. first", "Sex All"]
    assert page.lines[1].indent == 2
    assert page.lines[2].heads == ("Sex",)


@pytest.mark.parametrize(
    "body",
    [
        "<p>µg</p>".encode(),
        b"\xef\xbb\xbf" + "<p>µg</p>".encode(),
        "<meta charset='iso-8859-1'><p>µg</p>".encode("latin-1"),
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>µg</p>'.encode("cp1252"),
        "<meta charset='no-such'><p>µg</p>".encode(),
        "<p>µg</p>".encode("utf-16"),
        "<?xml version='1.0' encoding='latin-1'?><p>µg</p>".encode(),
        "<p>µg</p>".encode("cp1252"),
    ],
)
def test_the_declared_encoding_is_used(body: bytes) -> None:
    assert texts(body) == ["µg"]


def test_deep_nesting_is_read_whole_or_said() -> None:
    assert texts("<div>" * 1_500 + "at the bottom") == ["at the bottom"]
    with pytest.raises(NotATrial, match="cannot be read to its end"):
        veeva.parse(b"<html><p>Status</p>" + b"<div>" * 5_000 + b"at the bottom")


def test_an_external_entity_is_not_read() -> None:
    attack = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><p>a&x;b</p></html>'
    assert "".join(texts(attack)).endswith("a&x;b")


_BELOW = {
    "design": schema.Design,
    "interventions": schema.Intervention,
    "eligibility": schema.Eligibility,
    "sponsor": schema.Agency,
    "identifiers": schema.Identifier,
    "enrollment": schema.Enrollment,
    "start_date": schema.PartialDate,
    "completion_date": schema.PartialDate,
}


@pytest.mark.parametrize("path", sorted({*veeva.NOT_CARRIED, *meddatax.NOT_CARRIED}))
def test_what_a_site_never_shows_is_named_by_a_path_of_the_schema(path: str) -> None:
    first, _, rest = path.partition(".")
    assert first in schema.Trial.__struct_fields__
    assert not rest or rest in _BELOW[first].__struct_encode_fields__


@pytest.mark.parametrize("parse", [veeva.parse, meddatax.parse])
@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"x" * (MAX_BYTES + 1), "bytes"),
        (b"%PDF-1.7 ...", "not text"),
        (b"\x1f\x8b\x08\x00", "not text"),
        (b'{"protocolSection": {}}', "JSON"),
        (b"<html><body></body></html>", "no text at all"),
        (b"<html>", "no text at all"),
    ],
)
def test_bytes_that_are_no_page_are_refused_with_what_they_are(parse: object, body: bytes, told: str) -> None:
    with pytest.raises(NotATrial, match=told):
        parse(body)  # type: ignore[operator]


@pytest.mark.parametrize(
    "body",
    [
        b"Status\nEnrolling\n" * 60_000,
        b"<html><p>" + b"10<sup>7</sup> " * 60_000,
        b"<" * 1_000_000,
        b"<html><p>x" + b"\n " * 400_000 + b"x</p>",
        b"<ul>" * 2_000 + b"<li>x" * 40_000,
        b'<html><p style="' + b"display " * 100_000 + b'">x',
    ],
    ids=["labels", "superscripts", "brackets", "blank lines", "lists", "style"],
)
def test_a_hostile_page_is_refused_in_linear_time(body: bytes) -> None:
    def refused() -> None:
        with pytest.raises(NotATrial):
            veeva.parse(body)

    assert cpu_seconds(refused) < 20
