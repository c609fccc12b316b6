"""How a headline speaks of one record: of what is now and what was, or of what either source says."""

from typing import Final, NamedTuple

from comparator.comparison import SideName, Significance
from comparator.sentences.told import Sentence, Told, quoted
from comparator.wording import changed_words

_WEIGHTS: Final[dict[Significance, int]] = {"critical": 0, "substantive": 1, "administrative": 2}
TOPICS: Final = (
    "regimens",
    "eligibility",
    "criteria",
    "status",
    "primary outcomes",
    "phases",
    "arms",
    "interventions",
    "design",
    "study_type",
    "enrollment",
    "outcomes",
    "start_date",
    "primary_completion_date",
    "completion_date",
    "locations",
    "sponsor",
    "has_results",
    "conditions",
)
"""The order in which changes of one weight are told; what is not named here comes last."""


class Voice(NamedTuple):
    """Which side is told first, and the templates for what both sides have, and what one only has."""

    first: SideName
    second: SideName
    both: str
    only_first: str
    only_second: str
    added: str
    dropped: str
    entry_added: str
    entry_dropped: str
    split: str
    merged: str
    reworded: str
    says: str
    says_more: str
    says_less: str
    changed: str
    many: str
    values: str
    stricter: str
    looser: str
    also: str


_VERSIONS: Final = {
    "both": "{what} is now {first}; it was {second}",
    "only_first": "{what} is now stated: {first}",
    "only_second": "{what} is no longer stated; it was {second}",
    "added": "{one} was added: {quotes}|{many} were added: {quotes}",
    "dropped": "{one} was dropped: {quotes}|{many} were dropped: {quotes}",
    "entry_added": "{quotes} added",
    "entry_dropped": "{quotes} dropped",
    "split": "{second} is now {count} {many}: {first}",
    "merged": "{count} {many} are now one, {first}; they were {second}",
    "reworded": "{what} was reworded",
    "says": "{what} now says {first} where it said {second}",
    "says_more": "{what} now adds {first}",
    "says_less": "{what} no longer says {second}",
    "changed": "{what} was changed in its {aspects}",
    "many": "{many} changed in {aspects}, such as {example}",
    "values": "now {first}, before {second}",
    "stricter": "{what} is stricter now: {first}; it was {second}",
    "looser": "{what} is looser now: {first}; it was {second}",
    "also": "also changed",
}
_COPIES: Final = {
    "both": "{what} is {first} in [first], {second} in [second]",
    "only_first": "only [first] states {what}: {first}",
    "only_second": "only [second] states {what}: {second}",
    "added": "only [first] has {one}: {quotes}|only [first] has {many}: {quotes}",
    "dropped": "only [second] has {one}: {quotes}|only [second] has {many}: {quotes}",
    "entry_added": "only [first] has {quotes}",
    "entry_dropped": "only [second] has {quotes}",
    "split": "{second} in [second] is {count} {many} in [first]: {first}",
    "merged": "{first} in [first] is {count} {many} in [second]: {second}",
    "reworded": "{what} is worded differently",
    "says": "{what} says {first} in [first] where it says {second} in [second]",
    "says_more": "{what} says {first} in [first] only",
    "says_less": "{what} says {second} in [second] only",
    "changed": "{what} differs in its {aspects}",
    "many": "{many} differ in {aspects}, such as {example}",
    "values": "{first} in [first], {second} in [second]",
    "stricter": "{what} is stricter in [first]: {first}; in [second], {second}",
    "looser": "{what} is looser in [first]: {first}; in [second], {second}",
    "also": "also differ",
}


def voice_of(told: Told) -> Voice:
    """The voice for a comparison: of versions where the sides are called now and before, else of copies."""
    if set(told.names.values()) == {"now", "before"}:
        first: SideName = "left" if told.names["left"] == "now" else "right"
        return Voice(first, "right" if first == "left" else "left", **_VERSIONS)
    names = {"[first]": told.names["left"], "[second]": told.names["right"]}
    return Voice("left", "right", **{key: _with_names(template, names) for key, template in _COPIES.items()})


def reworded(voice: Voice, what: str, first: str, second: str) -> str:
    """Say the first place where two texts differ; that they differ, where no words of either can be told."""
    for phrase in changed_words(first, second):
        told = {"what": what, "first": quoted(phrase.left), "second": quoted(phrase.right)}
        if phrase.left and phrase.right and phrase.left != phrase.right:
            return voice.says.format(**told)
        if phrase.told:
            template = voice.says_more if phrase.side == "left" else voice.says_less
            return template.format(what=what, first=quoted(phrase.told), second=quoted(phrase.told))
    return voice.reworded.format(what=what)


def _with_names(template: str, names: dict[str, str]) -> str:
    for mark, name in names.items():
        template = template.replace(mark, name)
    return template


class Point(NamedTuple):
    """Something to be said: its topic (a name in `TOPICS`), the sentence, and a few words for it in a list."""

    topic: str
    sentence: Sentence
    brief: str

    def rank(self) -> tuple[int, int]:
        """Where it stands among the others: by weight, then by topic."""
        place = TOPICS.index(self.topic) if self.topic in TOPICS else len(TOPICS)
        return _WEIGHTS[self.sentence.significance], place
