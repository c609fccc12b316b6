"""A page's lines to its labelled sections: labels are found by their words and their order, never by tags.

Prose may hold a line that reads like a label ("Enrollment", "Conditions"). So the labels are chosen together: the
choice that keeps the page's order, finds the most labels, and gives most of them a value that fits.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeVar

from parsers.errors import NotATrial, ParseError
from parsers.page import MARKER, Line

Word = TypeVar("Word")

_FIT, _ALONE = 4, 1  # a value that fits outweighs any line that only reads like the label
_BULLET: Final = re.compile(r"^[•◦▪‣●○■]\s+")
_STEP: Final = "    "
_SHOWN: Final = 12  # words of a vocabulary in a refusal
AGAIN: Final = "fetch the page again; if it stays so, the site has changed its layout"


class Label(NamedTuple):
    """A label of a page.

    `spellings` are the words that it may have beside `name`; `pattern` stands for a line that holds its own value
    ("3 participants in 1 patient group"); `fits` says whether the first line after it can be its value.
    """

    name: str
    spellings: tuple[str, ...] = ()
    fits: Callable[[str], bool] | None = None
    pattern: re.Pattern[str] | None = None


class Section(NamedTuple):
    """What stands between a label and the next: the label's own line, and the lines after it."""

    opening: str
    lines: tuple[Line, ...]


class _Chain(NamedTuple):
    """The best choice of labels that ends with this one."""

    score: int
    label: int
    at: int
    rest: str
    before: "_Chain | None"


def outline(lines: Sequence[Line], labels: Sequence[Label]) -> dict[str, Section]:
    """Cut lines at the labels that they hold, in the labels' order; a label that is not there has no section.

    The lines before the first label stand under the empty name.
    """
    chosen = list(_chosen(lines, labels))
    sections = {"": Section("", tuple(lines[: chosen[0].at if chosen else len(lines)]))}
    for link, end in zip(chosen, [link.at for link in chosen[1:]] + [len(lines)], strict=False):
        rest = (Line(link.rest),) if link.rest else ()
        below = (_without_layout(line, lines[link.at]) for line in lines[link.at + 1 : end])
        sections[labels[link.label].name] = Section(lines[link.at].text, (*rest, *below))
    return sections


def _without_layout(line: Line, label: Line) -> Line:
    """Take the bullet from a line that stands in one list with its label: such a list is layout."""
    return Line(line.text, heads=line.heads) if label.marker and line.marker and line.indent == label.indent else line


def _chosen(lines: Sequence[Line], labels: Sequence[Label]) -> Iterator[_Chain]:
    by_word = {word: number for number, label in enumerate(labels) for word in (label.name, *label.spellings)}
    patterns = [(number, label.pattern) for number, label in enumerate(labels) if label.pattern]
    best: list[_Chain | None] = [None] * len(labels)
    for at, line in enumerate(lines):
        for number, rest, alone in _readings(line, by_word, patterns):
            fits = labels[number].fits
            fit = fits is not None and fits(rest or (lines[at + 1].text if at + 1 < len(lines) else ""))
            if fits and not fit and not alone:
                continue
            score = 1 + (_ALONE if alone else 0) + (_FIT if fit else 0)
            before = max((link for link in best[:number] if link), key=lambda link: link.score, default=None)
            score += before.score if before else 0
            held = best[number]
            if held is None or score > held.score:
                best[number] = _Chain(score, number, at, rest, before)
    last = max((link for link in best if link), key=lambda link: link.score, default=None)
    return reversed(list(_unrolled(last)))


def _unrolled(link: _Chain | None) -> Iterator[_Chain]:
    while link:
        yield link
        link = link.before


def _readings(
    line: Line, by_word: Mapping[str, int], patterns: Sequence[tuple[int, re.Pattern[str]]]
) -> Iterator[tuple[int, str, bool]]:
    """Give the labels that a line may open with: (label, the rest of the line, whether the label stands alone)."""
    for number, pattern in patterns:
        if pattern.match(line.text):
            yield number, "", True
    whole = line.text.rstrip(": ")
    if whole in by_word:
        yield by_word[whole], "", True
        return
    colon, _, rest = line.text.partition(":")
    if rest and colon in by_word:
        yield by_word[colon], rest.strip(), False
        return
    for head in line.heads:
        if head.rstrip(": ") in by_word:
            yield by_word[head.rstrip(": ")], line.text[len(head) :].strip(": "), False
            return


def prose(lines: Iterable[Line]) -> str | None:
    """Compose text of lines: paragraphs apart, items of a list below each other, nested items indented.

    Blank lines of the page don't count, since each layout puts them elsewhere. Null where there is no line.
    """
    written: list[str] = []
    open_items: list[int] = []  # the indents of the items that the next line may belong to
    for line in lines:
        shown = _BULLET.sub("* ", line.shown)
        if MARKER.match(shown):
            apart = not open_items
            while open_items and line.indent < open_items[-1]:
                open_items.pop()
            if not open_items or line.indent > open_items[-1]:
                open_items.append(line.indent)
            shown = _STEP * (len(open_items) - 1) + shown
        elif open_items and line.indent > open_items[-1]:
            apart, shown = False, _STEP * len(open_items) + shown
        else:
            apart, open_items = True, []
        written.append(("\n\n" if apart else "\n") + shown)
    return "".join(written).strip() or None


def marked(lines: Iterable[Line], labels: Sequence[str]) -> Iterator[tuple[str | None, str]]:
    """Give lines as (label, value) where they hold one of the labels ("Group Type EXPERIMENTAL"), else as (None, text).

    The value may stand on the next line; "" where nothing follows.
    """
    waiting: str | None = None
    for line in lines:
        label = next((label for label in labels if _holds(line, label)), None)
        if waiting and not label:
            yield waiting, line.text
            waiting = None
            continue
        if waiting:
            yield waiting, ""
        value = line.text[len(label) :].strip(": ") if label else line.text
        waiting = label if label and not value else None
        if not waiting:
            yield label, value
    if waiting:
        yield waiting, ""


def _holds(line: Line, label: str) -> bool:
    """Whether a line opens with a label: alone, before a colon or an inline element, or before one single word."""
    rest = line.text.removeprefix(label)
    if len(rest) == len(line.text):
        return False
    return not rest.strip(": ") or rest[0] == ":" or label in line.heads or (rest[0] == " " and len(rest.split()) == 1)


class Outline:
    """The sections of one page, read strictly: what is not as it must be is refused with source, id and label."""

    def __init__(self, source: str, sections: Mapping[str, Section], trial_id: str | None = None) -> None:
        self._source, self._sections, self.trial_id = source, sections, trial_id

    def refusal(self, label: str | None, problem: str) -> ParseError:
        """Say what is wrong with this page."""
        return ParseError(problem, source=self._source, trial_id=self.trial_id, field=label)

    def not_a_trial(self, problem: str, label: str | None = None) -> NotATrial:
        """Say what this page is instead of a trial's."""
        return NotATrial(problem, source=self._source, trial_id=self.trial_id, field=label)

    def __contains__(self, label: str) -> bool:
        """Whether the page holds a label."""
        return label in self._sections

    def lines(self, label: str) -> tuple[Line, ...]:
        """The lines below a label; none where the page does not hold it."""
        section = self._sections.get(label)
        return section.lines if section else ()

    def texts(self, label: str) -> list[str]:
        """The lines below a label as texts, without bullets."""
        return [_BULLET.sub("", line.text) for line in self.lines(label)]

    def opening(self, label: str) -> str | None:
        """The label's own line."""
        section = self._sections.get(label)
        return section.opening if section else None

    def prose(self, label: str) -> str | None:
        """The text below a label."""
        return prose(self.lines(label))

    def part(self, label: str, labels: Sequence[Label]) -> "Outline":
        """The outline of one section, which holds its labels, their values, and at most one opening sentence."""
        part = Outline(self._source, outline(self.lines(label), labels), self.trial_id)
        above = part.texts("")
        if len(above) > 1 or (above and " " not in above[0]):
            raise self.refusal(label, f"found {above[-1][:80]!r} where a label is due; {AGAIN}")
        return part

    def require(self, labels: Iterable[str]) -> None:
        """Refuse the page where one of these labels is missing."""
        for label in labels:
            if label not in self._sections:
                raise self.refusal(label, f"the page lacks this label: it is cut short, or stripped; {AGAIN}")

    def refuse_lost(self, label: str) -> None:
        """Refuse the page where a label is there and its value is not."""
        if label in self._sections and not self._sections[label].lines:
            raise self.not_a_trial("the label has lost its value (a stripped rendering); fetch the page again", label)

    def refuse_text(self, label: str) -> None:
        """Refuse the page where text stands right below a heading that has none of its own."""
        for text in self.texts(label)[:1]:
            raise self.refusal(label, f"found {text[:80]!r} right below this heading; {AGAIN}")

    def only(self, label: str) -> str | None:
        """The one value of a label; null where the page does not hold the label."""
        if label not in self._sections:
            return None
        self.refuse_lost(label)
        values = self.texts(label)
        if len(values) > 1:
            shown = ", ".join(repr(value[:40]) for value in values[:3])
            raise self.refusal(label, f"one value is due, found {len(values)} ({shown}); {AGAIN}")
        return values[0]

    def word(self, label: str, table: Mapping[str, Word]) -> Word | None:
        """The one value of a label, looked up strictly; null where the page does not hold the label."""
        value = self.only(label)
        return None if value is None else self.known(label, value, table)

    def known(self, label: str, value: str, table: Mapping[str, Word]) -> Word:
        """Look a value up in a vocabulary, or refuse the page."""
        if value not in table:
            known = ", ".join(list(table)[:_SHOWN]) + (", ..." if len(table) > _SHOWN else "")
            problem = f"{value[:80]!r} is not in the vocabulary ({known})"
            raise self.refusal(label, f"{problem}; a new word of the site belongs into parsers/{self._source}_words.py")
        return table[value]

    def matched(self, label: str, value: str, form: re.Pattern[str], example: str) -> re.Match[str]:
        """Match a value with the form that it must have, or refuse the page."""
        found = form.match(value)
        if not found:
            raise self.refusal(label, f"found {value[:80]!r} where a value like {example!r} is due; {AGAIN}")
        return found
