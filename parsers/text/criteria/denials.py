"""What a sentence denies or excepts: "no history of", "HIV negative", "not pregnant", "other than", "unless"."""

import re
from bisect import bisect_right
from typing import Final

from parsers.text.criteria.clauses import ASIDE, STOP
from parsers.text.criteria.sentences import Sentence, first_words, opening
from parsers.text.criteria.trie import alternation

_WORDS: Final = (
    "no not none without never cannot neither nor denies negative seronegative nonreactive unwilling unable inability"
    " unwillingness inadequate refuse refuses refused refusing refusal don't doesn't haven't hasn't didn't aren't isn't"
)
_PHRASES: Final = (
    "can not|absence of|lack of|lacking|free of|free from|exclusion of|rule out|ruled out|fails to|failed to|failure to"
    "|failing to"
)
_CUE_OPENS: Final = opening(first_words([*_WORDS.split(), *_PHRASES.split("|")]))
# "No more than", "not limited to", "with or without", "no later than" deny nothing.
_CUE: Final = re.compile(
    rf"(?<![a-z])(?<!with or )(?:{alternation([*_WORDS.split(), *_PHRASES.split('|')])})(?![a-z])"
    r"(?! (?:more|less|greater|later|longer|limited|only|exceed|restricted|higher|lower|older|earlier|controlled|fewer"
    r"|adequately|applicable|be limited|necessar|mandatory|yet)\b)"
)
# Words after which a denial no longer holds.
_BREAK: Final = re.compile(
    r"\b(?:but|except|unless|if|although|however|because|who (?:are|have|has|had|is)|that|which|than|until"
    r"|positive)\b|[;)]"
)
# "Not using contraception, or nursing": what is not done is one thing, "not pregnant, nursing or ..." goes on.
_ACT: Final = re.compile(r" (?:using|practic\w+|employing|agree\w*|willing|taking|use|on|have|had|having)\b")
_BREAK_OF_ACT: Final = re.compile(rf"{_BREAK.pattern}|, ?(?:or|and)\b")
# "A negative pregnancy test, and use contraception": only what is tested goes on.
_BREAK_OF_TEST: Final = re.compile(
    rf"{_BREAK.pattern}|, ?(?:and|or) (?!anti|hep|hiv|hbv|hcv|htlv|hbs|syph|tub|human)|\b(?:must|agree|accept|use)\b"
)
_NEGATIVE_BEHIND: Final = re.compile(
    r"[ ,)(]{0,2}(?:(?:test\w*|results?|status|antibod\w+|serolog\w+|ab|rna|dna|surface|antigens?|is|are|was|be|must"
    r"|should|pcr"
    r"|screen\w*|virus|infection|core|hcv|hbv|hiv|1/2|1|2)[ )]{1,2}){0,5}(?:sero-?)?(?:negative|non-?reactive)\b"
)
_POSITIVE: Final = re.compile(r"\b(?:positive|or|and)\b")
_EXCEPTIONS: Final = (
    "except|excepting|excluding|exception of|exceptions|other than|apart from|unless|exclusive of|not including|but not"
    "|aside from|outside of|rather than|instead of"
)
_EXCEPTION_OPENS: Final = opening(first_words(_EXCEPTIONS.split("|")))
_EXCEPTION: Final = re.compile(rf"(?<![a-z])(?:{alternation(_EXCEPTIONS.split('|'))})(?![a-z])")
_EXCEPTION_ENDS: Final = re.compile(
    r"[;.)]|, (?:or|and) (?:history|any|active|known|current|prior|previous|other|positive|infection|hiv|pregnan)"
    r"|\bwho (?:have|has|are|is)\b"
)
_NON: Final = ("non-", "non ", "non")


# How far a denial reaches, in letters.
_REACH: Final = 110


class Denials:
    """The denials and exceptions of one plain sentence, found when first asked for."""

    def __init__(self, text: Sentence) -> None:
        self._text = text
        self._plain = text.plain
        self._found_cues: list[tuple[int, int]] | None = None
        self._found_exceptions: list[tuple[int, int, str]] | None = None
        self._tested = "negative" in text.plain or "reactive" in text.plain

    def _cues(self) -> list[tuple[int, int]]:
        if self._found_cues is None:
            self._found_cues = [cue.span() for cue in self._text.find(_CUE, _CUE_OPENS)]
        return self._found_cues

    def _exceptions(self) -> list[tuple[int, int, str]]:
        if self._found_exceptions is None:
            found = self._text.find(_EXCEPTION, _EXCEPTION_OPENS)
            self._found_exceptions = [_span_of_exception(one, self._plain) for one in found]
        return self._found_exceptions

    def denied(self, start: int, end: int) -> bool:
        """Whether the words from `start` to `end` are denied; two in a row cancel ("without a negative test")."""
        if self._plain.endswith(_NON, 0, start):
            return True
        behind = _NEGATIVE_BEHIND.match(self._plain, end) if self._tested else None
        if behind and not _POSITIVE.search(behind.group()):
            return not self._in_force(start)
        return self._in_force(start)

    def _in_force(self, start: int) -> bool:
        if not self._text.opens & _CUE_OPENS:
            return False
        cues = self._cues()
        at = bisect_right(cues, (start, 0)) - 1
        if at < 0:
            return False
        first, end = cues[at]
        if end > start or start - end > _REACH or not self._reaches(end, start):
            return False
        doubled = at > 0 and first - cues[at - 1][1] <= 10
        return not doubled

    def _reaches(self, end: int, start: int) -> bool:
        between = self._plain[end:start]
        between = ASIDE.sub("", between) if "(" in between else between
        test = self._plain.endswith("negative", 0, end)
        ends = _BREAK_OF_ACT if _ACT.match(between) else _BREAK_OF_TEST if test else _BREAK
        return not STOP.search(between) and not ends.search(between)

    def excepted(self, start: int) -> str:
        """The word of the exception that a mention stands in, empty where it stands in none."""
        if not self._text.opens & _EXCEPTION_OPENS:
            return ""
        exceptions = self._exceptions()
        at = bisect_right(exceptions, (start, len(self._plain), "")) - 1
        if at < 0:
            return ""
        first, last, word = exceptions[at]
        return word if first <= start < last else ""


def _span_of_exception(found: re.Match[str], plain: str) -> tuple[int, int, str]:
    """Where an exception begins and ends; one that does not end within a few lines is cut there."""
    last = min(len(plain), found.end() + 400)
    ends = _EXCEPTION_ENDS.search(plain, found.end(), last)
    return found.end(), ends.start() if ends else last, found.group()
