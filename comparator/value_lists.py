"""Fields that are lists of values: compared as sets of what the values mean, never by position."""

import re
from collections.abc import Callable, Hashable, Sequence
from typing import Final, TypeVar

from comparator.findings import Phrase
from comparator.organisations import compare_names
from comparator.pairs import Pair, Verdict
from comparator.wording import plain, shortened
from parsers.schema import Agency, Identifier, Official, Reference

Entry = TypeVar("Entry")
Meanings = frozenset[Hashable]
_MOST: Final = 5  # entries quoted of what only one side has


def _unmatched(
    left: Sequence[Entry], right: Sequence[Entry], meanings: Callable[[Entry], Meanings]
) -> tuple[list[Entry], list[Entry]]:
    """The entries of either list that share no meaning with any entry of the other."""
    ours: set[Hashable] = set().union(*map(meanings, left))
    theirs: set[Hashable] = set().union(*map(meanings, right))
    return (
        [entry for entry in left if not meanings(entry) & theirs],
        [entry for entry in right if not meanings(entry) & ours],
    )


def _verdict(ours: Sequence[str], theirs: Sequence[str], notes: tuple[Phrase, ...] = ()) -> Verdict:
    """What is left of two lists when all that means the same is taken away, as a verdict."""
    if not ours and not theirs:
        return Verdict("equivalent", notes or (Phrase("the same entries"),))
    because = list(notes)
    if ours:
        because.append(Phrase("only the {side} one has {told}", side="left", told=_quoted(ours)))
    if theirs:
        because.append(Phrase("only the {side} one has {told}", side="right", told=_quoted(theirs)))
    return Verdict("different", tuple(because))


def _quoted(entries: Sequence[str]) -> str:
    shown = ", ".join(f'"{shortened(entry)}"' for entry in entries[:_MOST])
    return shown if len(entries) <= _MOST else f"{shown} and {len(entries) - _MOST} more"


_ABBREVIATION: Final = re.compile(r"\(([A-Z][A-Za-z0-9-]{1,9})\)")
_SHORTEST_INITIALS: Final = 3


def _term_meanings(term: str) -> Meanings:
    """What a condition or keyword is known by: its words, its abbreviation in brackets, its initials."""
    bare = _ABBREVIATION.sub(" ", term)
    initials = "".join(word[0] for word in plain(bare).split())
    meanings = {plain(term), plain(bare), *map(plain, _ABBREVIATION.findall(term))}
    if len(initials) >= _SHORTEST_INITIALS:
        meanings.add(initials)
    return frozenset(meanings - {""})


def compare_terms(pair: Pair, left: Sequence[str], right: Sequence[str]) -> Verdict:
    """Relate two lists of conditions or keywords: an abbreviation means what it abbreviates, order means nothing."""
    ours, theirs = _unmatched(left, right, _term_meanings)
    return _verdict(ours, theirs)


def compare_words(pair: Pair, left: Sequence[str], right: Sequence[str]) -> Verdict:
    """Relate two lists of a vocabulary's words, without order."""
    ours, theirs = _unmatched(left, right, lambda word: frozenset({word}))
    return _verdict(ours, theirs)


def compare_identifiers(pair: Pair, left: Sequence[Identifier], right: Sequence[Identifier]) -> Verdict:
    """Relate two lists of identifiers by their values; what kind of identifier a source calls it is no difference."""
    ours, theirs = _unmatched(left, right, lambda one: frozenset({plain(one.value).replace(" ", "")}))
    return _verdict([one.value for one in ours], [one.value for one in theirs])


def compare_organisations(pair: Pair, left: Sequence[str], right: Sequence[str]) -> Verdict:
    """Relate two lists of organisations by name; those that are probably the same make the lists `related`."""
    notes: list[Phrase] = []
    rest_left, rest_right = list(left), list(right)
    for wanted in ("equivalent", "related"):
        for ours in list(rest_left):
            for theirs in rest_right:
                found = compare_names(ours, theirs)
                if found.relation == wanted:
                    rest_left.remove(ours)
                    rest_right.remove(theirs)
                    notes += found.because if wanted == "related" else ()
                    break
    found = _verdict(rest_left, rest_right, tuple(notes))
    return Verdict("related", found.because) if found.relation == "equivalent" and notes else found


def compare_agencies(pair: Pair, left: Sequence[Agency], right: Sequence[Agency]) -> Verdict:
    """Relate two lists of collaborators by name."""
    return compare_organisations(pair, [one.name for one in left], [one.name for one in right])


# "Jane Doe, MD, PhD": degrees behind the name, which come and go.
_DEGREES: Final = re.compile(r",.*$")


def compare_officials(pair: Pair, left: Sequence[Official], right: Sequence[Official]) -> Verdict:
    """Relate two lists of officials by name and role; degrees behind a name are no difference."""

    def meanings(person: Official) -> Meanings:
        return frozenset({(plain(_DEGREES.sub("", person.name or "")), person.role)})

    ours, theirs = _unmatched(left, right, meanings)
    return _verdict([_official(one) for one in ours], [_official(one) for one in theirs])


def _official(person: Official) -> str:
    return ", ".join(part for part in (person.name, person.role, person.affiliation) if part)


def compare_references(pair: Pair, left: Sequence[Reference], right: Sequence[Reference]) -> Verdict:
    """Relate two lists of publications: by PubMed id where there is one, else by citation.

    The registry takes a citation's text from PubMed, so a text that changes under one id is said, and no difference.
    """
    ours, theirs = _unmatched(left, right, _reference_meanings)
    texts = {one.pmid: one.citation for one in left if one.pmid and one.citation}
    refreshed = sum(plain(texts.get(one.pmid or "", one.citation or "")) != plain(one.citation or "") for one in right)
    citations = "one citation has" if refreshed == 1 else f"{refreshed} citations have"
    notes = (Phrase(f"{citations} a new text under the same PubMed id"),) if refreshed else ()
    return _verdict(
        [one.citation or one.pmid or "" for one in ours], [one.citation or one.pmid or "" for one in theirs], notes
    )


def _reference_meanings(reference: Reference) -> Meanings:
    return frozenset({reference.pmid or plain(reference.citation or "")})
