"""Searches of ClinicalTrials.gov, as the parameters of /api/v2/studies."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from urllib.parse import quote, urlencode

from harvester.errors import UsageError
from harvester.fetchers.ids import canonical_nct_id

# The search areas that `query.*` knows (OpenAPI 2.0.5).
AREAS = ("cond", "term", "locn", "titles", "intr", "outc", "spons", "lead", "id", "patient")
# Without a sort the pages of a walk have no order. A study's first posting never changes, so new studies come at the
# end and an update in the middle of a walk moves none across a page border, as it would with the date of last update.
SORT = "StudyFirstPostDate:asc"
MOST_PER_PAGE = 1000  # the registry makes more of them 1000 without a word
# The registry posts by Washington's calendar, and a day may still grow after it was read.
OVERLAP = timedelta(days=2)
ONLY_IDS = re.compile(r"\s*(?:nct\d{1,12}[\s,]*)+", re.IGNORECASE | re.ASCII)
MOST_QUERY = 2000  # characters of one query value


def search_parameters(
    query: Mapping[str, str],
    filter: str | None = None,  # noqa: A002 - the watch list's own word
    *,
    ids: Iterable[str] = (),
    since: date | None = None,
    fields: str | None = None,
) -> dict[str, str]:
    """The parameters that every page of a walk repeats.

    `query` has keys of `AREAS`; `filter` is the registry's own expression (`filter.advanced`); `since` leaves out what
    was last updated before that day, less an overlap. Raises UsageError for an unknown key, and for a query of ids
    only, with which the registry would ignore the filter without a word.
    """
    unknown = sorted(set(query) - set(AREAS))
    if unknown:
        raise UsageError(f"ctgov: query has no key {unknown[0]!r}; it may have {', '.join(AREAS)}.")
    expression = _expression(filter, since)
    for key, value in query.items():
        _check_value(key, value, filtered=expression is not None)
    wanted = {f"query.{key}": value for key, value in query.items()}
    wanted |= {
        "filter.ids": ",".join(canonical_nct_id(text, "ctgov") for text in ids),
        "filter.advanced": expression or "",
        "fields": fields or "",
        "sort": SORT,
    }
    return {key: value for key, value in wanted.items() if value}


def _check_value(key: str, value: str, filtered: bool) -> None:
    if not value.strip() or len(value) > MOST_QUERY:
        raise UsageError(f"ctgov: query.{key} must have 1 to {MOST_QUERY:,} characters; it has {len(value):,}.")
    if filtered and ONLY_IDS.fullmatch(value):
        raise UsageError(
            f"ctgov: query.{key} is {value!r}: with nothing but NCT ids in a query the registry ignores every filter;"
            " put them under ids instead."
        )


def _expression(filter: str | None, since: date | None) -> str | None:  # noqa: A002 - the watch list's own word
    """The filter, and the limit on the last update, both to hold."""
    if since is None:
        return filter
    updated = f"AREA[LastUpdatePostDate]RANGE[{(since - OVERLAP).isoformat()},MAX]"
    return f"({filter}) AND {updated}" if filter else updated


def encoded(parameters: Mapping[str, str]) -> str:
    """Parameters as they stand in an address; commas, brackets and colons stay as the registry writes them."""
    return urlencode(parameters, quote_via=quote, safe=",:[]@")
