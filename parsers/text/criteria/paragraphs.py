"""What a line is beside its neighbours: the rest of the item above, a label of the lines below, or an item."""

import re
from typing import Final, NamedTuple

from parsers.schema import CriterionKind
from parsers.text.criteria import headings
from parsers.text.criteria.lines import Line
from parsers.text.criteria.markers import Marker
from parsers.text.criteria.nesting import Lead

_LONGEST_LABEL: Final = 110  # characters
_COLONS: Final = (":", "：")
# "Note: ...", "*Footnote", "(*) ...", "A subject is defined as": a paragraph about the item above.
_NOTE: Final = re.compile(
    r"(?:Notes?|NB|N\.B\.?|Definitions? of|Please note|Defined as|Examples?|e\.g\.|i\.e\.)\b|[(\[]?[*†‡§#]+[)\]]?"
    r"|\"?(?:An? )?[^.:;]{3,60}\bis defined as\b",
    re.IGNORECASE,
)
_JOINT: Final = re.compile(r"(?:and|or|and/or|either|but|plus|then|with|including)\b|[,;:)\]≥≤<>=]", re.IGNORECASE)
_FOLLOWING: Final = re.compile(r"\bfollowing\b[^.;]{0,60}$|\b(?:as follows|including|includes?)$", re.IGNORECASE)


class Above(NamedTuple):
    """The item that stands above a line: how it begins, and the end of its text."""

    lead: Lead
    end: str


class Around(NamedTuple):
    """What stands around a line: the item `above` (None below a heading), the line `below`, the section in force.

    `labelled` is the column of the bullet that the last sub-heading was printed as.
    """

    line: Line
    above: Above | None
    below: Line | None
    kind: CriterionKind
    begun: bool
    labelled: int | None


def asks(text: str, lead: Lead) -> bool:
    """Whether an item asks for a list below it: "One of:", "two of the following conditions", "A pressure of"."""
    if text.endswith(_COLONS):
        return True
    if ("ollow" in text or "nclud" in text) and _FOLLOWING.search(text, max(0, len(text) - 90)):
        return True
    return lead.marker is None and headings.is_unfinished(text)


def continues(text: str, around: Around) -> bool:
    """Whether an unmarked line goes on with the item above it."""
    line, above, below = around.line, around.above, around.below
    if above is None:
        return False
    if line.wrapped:
        return True
    colon = text.endswith(_COLONS)
    listed = below is not None and bool(below.markers)
    if below and listed and (colon or below.indent < line.indent) and _heads(text, around):
        return False
    if not line.gap:
        return above.lead.marker is not None
    if colon and listed and line.indent <= above.lead.column:
        return False
    if headings.is_unfinished(above.end):
        return True
    if above.lead.marker is None:
        return above.end.endswith(_COLONS) and text[0].islower()
    if above.end.endswith(_COLONS) or line.indent > above.lead.column:
        return True
    return _is_remark(text) or _is_between(text, around)


def _heads(text: str, around: Around) -> bool:
    """Whether a line above a list is its heading."""
    return is_label(text, around, listed=True) or (headings.introduces(text) and bool(headings.introduced(text)))


def _is_remark(text: str) -> bool:
    """Whether a paragraph at the margin is about the item above: a note, or the rest of its sentence."""
    return text[0].islower() or bool(_JOINT.match(text)) or bool(_NOTE.match(text))


def _is_between(text: str, around: Around) -> bool:
    """Whether a paragraph stands inside a numbered list, and heads nothing there."""
    if around.above is None or around.below is None or not around.below.markers or headings.introduces(text):
        return False
    marker = around.below.markers[-1].marker
    goes_on = marker.number is not None and marker.follows(around.above.lead.marker, 1)
    return goes_on and not is_label(text, around, listed=True)


def is_label(text: str, around: Around, *, listed: bool) -> bool:
    """Whether an unmarked line groups the lines below it; `listed` where these are a list."""
    below = around.below
    colon = text.endswith(_COLONS)
    if headings.is_part(text) or headings.is_topic(text):
        return listed or (colon and below is not None)
    if headings.is_unfinished(text.rstrip(" :：")) or _JOINT.match(text) or _NOTE.match(text):
        return False
    if headings.is_population(text) and (listed or colon) and below is not None and (colon or " " in text):
        return True
    if headings.names_criteria(text):
        return listed or (colon and below is not None)
    short = headings.is_short(text)
    if not listed:
        heads = below is not None and (headings.introduces(below.text) if colon else below.text.endswith(_COLONS))
        return short and heads and (colon or headings.is_capitalised(text))
    indented = below is not None and around.line.indent > below.indent
    names = text.startswith("For ")
    if colon:
        return short or indented or (names and len(text) <= _LONGEST_LABEL)
    return short and (names or indented or headings.is_capitalised(text))


def opens_population(text: str, around: Around) -> bool:
    """Whether a short line stands right above a section title, and names whom the section is about.

    That is so above the first title, with a colon, and where a name stands above a new round of sections; otherwise the
    line is the last item of its section ("Adults with asthma", above "Exclusion Criteria:").
    """
    below = around.below
    if below is None or below.title is None or len(text) > _LONGEST_LABEL or text[-1] in ".;":
        return False
    if headings.introduces(text):
        return False
    if not around.begun or text.endswith(_COLONS):
        return True
    again = below.title.kind == "inclusion" and around.kind == "exclusion"
    return again and (headings.is_population(text) or headings.is_part(text))


def is_marked_label(text: str, marker: Marker, column: int, around: Around) -> bool:
    """Whether a marked line is a label: "* Cohort 1" with a list below it, "* Healthy controls" above a section."""
    below = around.below
    if below is None or len(text) > _LONGEST_LABEL:
        return False
    if below.title and not text.endswith(_COLONS):
        return opens_population(text, around)
    if not below.markers or below.column <= column:
        return False
    if headings.is_bare_part(text) or (text.isupper() and headings.is_topic(text)):
        return True
    among_labels = around.above is None or around.labelled == column
    return among_labels and not marker.number and headings.is_bare_population(text)
