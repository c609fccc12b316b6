"""Aligning sites: by facility, city and country; the registry's silent changes to them are no difference.

Silent are the order of the list, a masked facility ("Research Site"), a city spelt anew (Napoli, Naples), a state
written another way, and the status of a site, which the registry shows only while the trial recruits.
"""

import re
from collections.abc import Hashable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from comparator.aspects import SAME, Phrases, changed, differing, text_differs, word_differs
from comparator.assignment import Alignment, Match, assign, match_equal, match_identical, rest
from comparator.cities import city_name
from comparator.findings import Finding, equal, one_sided
from comparator.likeness import name_likeness
from comparator.pairs import Pair
from comparator.wording import plain, same
from parsers.schema import Location, Status

# "Research Site", "Local Institution - 0062", "Investigational Site Number 12", "Site 101", "Novartis Investigative
# Site": what a sponsor writes in place of a facility.
_MASKED: Final = re.compile(
    r"(?:[\w&.]{2,30} )?(?:(?:research|clinical|study|trial|investigat\w{1,6}) (?:site|facility|cent(?:er|re))"
    r"|local institution|site)(?: (?:number|no\.?))?[ #(),.:\d-]{0,24}(?:site)?[ #(),.:\d-]{0,12}",
    re.IGNORECASE,
)
SHOWS_SITE_STATUS: Final[frozenset[Status | None]] = frozenset({"RECRUITING", "UNKNOWN"})
"""The statuses of a trial whose sites the registry shows with a status of their own."""
_LEAST_IN_ONE_RECORD: Final = 0.55
_LEAST: Final = 0.8
# Of one city: masked on one side only is likelier than two facilities with half a name in common; masked on both, less.
_MASKED_IN_ONE: Final = 0.7
_MASKED_IN_BOTH: Final = 0.6
_ALIKE: Final = "the same facility, place and status"


def align_locations(pair: Pair) -> Alignment:
    """Align the sites of two Trials: equal ones, one facility wherever it is, then likeness within a city."""
    left, right = pair.left.locations, pair.right.locations
    if pair.same_record and left == right:
        return Alignment(match_identical(left, right), [], [], [])
    if pair.same_record:
        in_place = _at_one_place(left, right)
        equal_ones = [*in_place, *_equal(left, right, in_place)]
    else:
        # Of two trials, a masked name says nothing.
        equal_ones = [match for match in match_equal(left, right) if not _masked(left[match.left[0]])]
    alike = _by_facility(left, right, equal_ones)
    alike += _within_cities(pair, [*equal_ones, *alike])
    return Alignment(equal_ones, alike, *_loose(left, right, [*equal_ones, *alike]))


def _at_one_place(left: Sequence[Location], right: Sequence[Location]) -> list[Match]:
    """Match equal sites at one place from the start, or else from the end: most sites of two versions are."""
    found = {n: n for n, (one, other) in enumerate(zip(left, right, strict=False)) if one == other}
    shift = len(right) - len(left)
    if shift:
        taken = set(found.values())
        places = ((i, i + shift) for i in range(max(0, -shift), len(left)) if i not in found)
        found |= {i: j for i, j in places if j not in taken and left[i] == right[j]}
    return [Match((i,), (j,)) for i, j in found.items()]


def _loose(
    left: Sequence[Location], right: Sequence[Location], matches: Sequence[Match]
) -> tuple[list[int], list[int]]:
    return rest(len(left), [match.left[0] for match in matches]), rest(
        len(right), [match.right[0] for match in matches]
    )


def _within_reach(
    left: Sequence[Location], right: Sequence[Location], matches: Sequence[Match]
) -> tuple[list[int], list[int]]:
    """What is left in countries that both sides have: of two large trials often a few sites."""
    ours, theirs = _loose(left, right, matches)
    both = {_country(left[i]) for i in ours} & {_country(right[j]) for j in theirs}
    return [i for i in ours if _country(left[i]) in both], [j for j in theirs if _country(right[j]) in both]


def _equal(left: Sequence[Location], right: Sequence[Location], matches: Sequence[Match]) -> list[Match]:
    """Match what is left and equal letter by letter."""
    ours, theirs = _loose(left, right, matches)
    return _keyed({i: left[i] for i in ours}, {j: right[j] for j in theirs}) if ours and theirs else []


def _keyed(ours: Mapping[int, Hashable], theirs: Mapping[int, Hashable]) -> list[Match]:
    """Match positions of both sides that have the same key, in order."""
    rows, columns = [*ours], [*theirs]
    found = match_equal([*ours.values()], [*theirs.values()])
    return [Match((rows[match.left[0]],), (columns[match.right[0]],)) for match in found]


def _by_facility(left: Sequence[Location], right: Sequence[Location], matches: Sequence[Match]) -> list[Match]:
    """Match what is left by the facility's name: within one city first, then within one state and country.

    Two large trials have few facilities in common: a site whose name the other side lacks needs no place.
    """
    ours, theirs = _within_reach(left, right, matches)
    if not ours or not theirs:
        return []
    names = _facilities(left, ours), _facilities(right, theirs)
    both = {*names[0].values()} & {*names[1].values()}
    mine, others = ({at: name for at, name in side.items() if name in both} for side in names)
    found: list[Match] = []
    for place in (_city, _state):
        found += _keyed(
            {i: (name, place(left[i])) for i, name in mine.items()},
            {j: (name, place(right[j])) for j, name in others.items()},
        )
        for match in found:
            mine.pop(match.left[0], None)
            others.pop(match.right[0], None)
    return found


def _facilities(sites: Sequence[Location], positions: Sequence[int]) -> dict[int, str]:
    """The names of sites in their plain form, by position; a masked one has none."""
    return {at: plain(sites[at].facility or "") for at in positions if not _masked(sites[at])}


def _city(site: Location) -> tuple[str, str]:
    return city_name(site.city or ""), _country(site)


def _state(site: Location) -> tuple[str, str]:
    return plain(site.state or ""), _country(site)


def _country(site: Location) -> str:
    return plain(site.country or "")


def _masked(site: Location) -> bool:
    return not site.facility or _is_mask(site.facility)


@lru_cache(maxsize=8192)
def _is_mask(facility: str) -> bool:
    return _MASKED.fullmatch(facility) is not None


def _within_cities(pair: Pair, matches: Sequence[Match]) -> list[Match]:
    """Match what is left city by city: names that are alike, and within one record a masked name with a shown one."""
    left, right = pair.left.locations, pair.right.locations
    ours, theirs = _within_reach(left, right, matches)
    mine, others = _by_city(left, ours), _by_city(right, theirs)
    least = _LEAST_IN_ONE_RECORD if pair.same_record else _LEAST
    found: list[Match] = []
    for city, rows in mine.items():
        columns = others.get(city)
        if columns:
            scores = [[_likeness(pair, left[i], right[j]) for j in columns] for i in rows]
            found += [Match((rows[m.left[0]],), (columns[m.right[0]],)) for m in assign(scores, least)]
    return found


def _by_city(sites: Sequence[Location], positions: Sequence[int]) -> dict[tuple[str, str], list[int]]:
    """The positions of sites by their cities."""
    found: dict[tuple[str, str], list[int]] = {}
    for at in positions:
        found.setdefault(_city(sites[at]), []).append(at)
    return found


def _likeness(pair: Pair, left: Location, right: Location) -> float:
    if _masked(left) or _masked(right):
        if not pair.same_record:
            return 0.0
        if left.status != right.status:
            return _LEAST_IN_ONE_RECORD  # masked as it closed: still the same site
        return _MASKED_IN_BOTH if _masked(left) and _masked(right) else _MASKED_IN_ONE
    return name_likeness(left.facility or "", right.facility or "")


def location_findings(pair: Pair, alignment: Alignment, *, equal_too: bool = True) -> list[Finding]:
    """Say how aligned sites relate; every position of both sides is in exactly one finding.

    Without `equal_too` equal ones are left out: large trials have hundreds.
    """
    return [
        *(equal(match, _ALIKE) for match in alignment.equal if equal_too),
        *(_finding(pair, match) for match in alignment.alike),
        *one_sided(alignment.left_only, alignment.right_only, "locations", "only the {side} one has this site"),
    ]


def _finding(pair: Pair, match: Match) -> Finding:
    left, right = pair.left.locations[match.left[0]], pair.right.locations[match.right[0]]
    masked = _masked(left) or _masked(right)
    changes = {
        "status": _status_differs(pair, left, right),
        "facility": SAME
        if masked
        else text_differs(pair, "locations.facility", "facility", left.facility, right.facility),
    }
    if masked:
        otherwise = "one place; the facility's name is masked"
    elif not same(left.city or "", right.city or ""):
        otherwise = "one facility; its city is spelt another way"
    else:
        otherwise = _ALIKE
    return changed("locations", match, differing(changes), otherwise)


def _status_differs(pair: Pair, left: Location, right: Location) -> Phrases:
    """What differs in the status of a site; a trial that does not recruit says nothing of its sites."""
    for site, trial in ((left, pair.left), (right, pair.right)):
        if site.status is None and trial.status not in SHOWS_SITE_STATUS:
            return SAME
    return word_differs(pair, "locations.status", "status", left.status, right.status)
