"""ClinicalTrials.gov, the registry itself: API v2 under /api/v2, and the record history under /api/int.

No key, GET only. Errors are plain text. A study that was merged into another keeps its id as an alias: asked for by
id it answers 301 to the other, and in a search it comes back under the other's id. The data change once a day
(`version`), and content also changes without a new date of last update, so a census is due now and then (`ids`).
"""

import logging
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import ClassVar

import msgspec

from harvester.errors import BadContent, Rejected, TooLarge
from harvester.fetchers.base import Fetched, Fetcher
from harvester.fetchers.ctgov_history import History, check_version, read_history
from harvester.fetchers.ctgov_query import MOST_PER_PAGE, search_parameters
from harvester.fetchers.ctgov_walk import Page, Study, Walk, read_study
from harvester.fetchers.ids import canonical_nct_id
from harvester.net import Response, Validators
from harvester.net.request import MIB
from harvester.reading import LARGEST_RECORD

log = logging.getLogger(__name__)

IDS_PER_REQUEST = 200  # 2,400 characters of address


class Release(msgspec.Struct, frozen=True, rename="camel"):
    """What the registry is at: `data_timestamp` is UTC without saying so, and moves once a day."""

    api_version: str
    data_timestamp: str


class Batch(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one request for many ids: per id asked its study (an alias has another id), and those not there."""

    found: dict[str, Study]
    missing: tuple[str, ...]
    responses: tuple[Response, ...]


class CtgovFetcher(Fetcher):
    """Fetches records by id, searches, censuses and histories."""

    source: ClassVar[str] = "ctgov"
    default_url: ClassVar[str] = "https://clinicaltrials.gov"
    hosts: ClassVar[frozenset[str]] = frozenset({"clinicaltrials.gov", "www.clinicaltrials.gov"})

    @property
    def _studies(self) -> str:
        return f"{self.base_url}/api/v2/studies"

    def address(self, reference: str) -> str:
        """The address of a record; the reference is an NCT id."""
        return f"{self._studies}/{canonical_nct_id(reference, self.source)}"

    def public_url(self, reference: str) -> str:
        """The record's page for people."""
        return f"{self.default_url}/study/{canonical_nct_id(reference, self.source)}"

    def fetch(self, reference: str, validators: Validators | None = None) -> Fetched:
        """Fetch a record by id; for an alias the record it was merged into, whose id is then `trial_id`.

        Raises BadContent where the answer is not the record asked for.
        """
        asked = canonical_nct_id(reference, self.source)
        response = self.client.get(self.address(asked), due="json", validators=validators, largest=LARGEST_RECORD)
        trial_id = asked if response.not_modified else _checked_id(asked, response)
        url = self.public_url(trial_id)
        return Fetched(source=self.source, asked=asked, trial_id=trial_id, url=url, response=response)

    def fetch_many(self, references: Sequence[str], per_request: int = IDS_PER_REQUEST) -> Iterator[Batch]:
        """Fetch many records, some hundred a request, each reported under the id it was asked by.

        An id that is `missing` is not in the registry's index, or could not be had together with the others, which may
        be the fault of one of them; `fetch` says whether it is gone or an alias after all. Raises NotFound or
        Unanswered where the registry has no searches or no answer, and CannotRun.
        """
        asked = list(dict.fromkeys(canonical_nct_id(text, self.source) for text in references))
        for start in range(0, len(asked), per_request):
            together = asked[start : start + per_request]
            try:
                yield self._batch(together)
            except (BadContent, Rejected, TooLarge) as problem:
                log.warning("%s The ids are asked for one by one.", problem)
                yield Batch(found={}, missing=tuple(together), responses=())

    def search(
        self,
        query: Mapping[str, str],
        filter: str | None = None,  # noqa: A002 - the watch list's own word
        *,
        since: date | None = None,
        page_size: int = MOST_PER_PAGE,
        token: str | None = None,
    ) -> Iterator[Page]:
        """Walk over all studies that a query and filter find, page by page, in the order of their first posting.

        `since` is incremental: what was last updated that day or later, with an overlap of two days. `token` continues
        an earlier walk of the same search after the page that carried it. Wrap it in `harvester.net.ahead` to have the
        next page fetched while one is worked on. Raises as `search_parameters` and `Walk.pages` do.
        """
        return self.walk(query, filter, since=since, page_size=page_size).pages(token)

    def ids(
        self,
        query: Mapping[str, str],
        filter: str | None = None,  # noqa: A002 - the watch list's own word
        *,
        page_size: int = MOST_PER_PAGE,
    ) -> Iterator[Page]:
        """Walk over the same studies, their ids only: a census."""
        return self.walk(query, filter, fields="NCTId", page_size=page_size).pages()

    def walk(
        self,
        query: Mapping[str, str],
        filter: str | None = None,  # noqa: A002 - the watch list's own word
        *,
        since: date | None = None,
        fields: str | None = None,
        page_size: int = MOST_PER_PAGE,
    ) -> Walk:
        """The walk that `search` and `ids` make; its `address` says what would be asked first."""
        parameters = search_parameters(query, filter, since=since, fields=fields)
        return Walk(self.client, self._studies, parameters, page_size)

    def version(self) -> Release:
        """What the registry's data are at; unchanged since the last run means that nothing is new."""
        response = self.client.get(f"{self.base_url}/api/v2/version", due="json", largest=MIB)
        try:
            return msgspec.json.decode(response.body, type=Release)
        except (msgspec.DecodeError, msgspec.ValidationError) as problem:
            raise BadContent(f"ctgov: {response.asked} gives no version: {problem}.", url=response.asked) from problem

    def history(self, reference: str) -> History:
        """The list of a record's versions. One process of this machine at a time asks for it."""
        trial_id = canonical_nct_id(reference, self.source)
        address = f"{self.base_url}/api/int/studies/{trial_id}?history=true"
        return read_history(trial_id, self.client.get(address, due="json", alone=True, largest=LARGEST_RECORD))

    def history_version(self, reference: str, number: int) -> Fetched:
        """One version of a record, 0 being its first registration. Its texts are HTML, not markdown."""
        trial_id = canonical_nct_id(reference, self.source)
        address = f"{self.base_url}/api/int/studies/{trial_id}/history/{number}"
        response = self.client.get(address, due="json", alone=True, largest=LARGEST_RECORD)
        check_version(trial_id, response)
        url = self.public_url(trial_id)
        return Fetched(source=self.source, asked=trial_id, trial_id=trial_id, url=url, response=response)

    def _batch(self, asked: list[str]) -> Batch:
        """Ask for some ids at once, over as many pages as the registry makes of it."""
        walk = Walk(self.client, self._studies, search_parameters({}, ids=asked))
        pages = list(walk.pages())
        studies = [study for page in pages for study in page.studies]
        known = {alias: study for study in studies for alias in study.aliases}
        known |= {study.trial_id: study for study in studies if study.trial_id}
        return Batch(
            found={trial_id: known[trial_id] for trial_id in asked if trial_id in known},
            missing=tuple(trial_id for trial_id in asked if trial_id not in known),
            responses=tuple(page.response for page in pages),
        )


def _checked_id(asked: str, response: Response) -> str:
    """The id of the record that came. Raises BadContent where it is not the one asked for, nor what that leads to."""
    study = read_study(response.body)
    redirected = response.url != response.asked and response.url.endswith(f"/{study.trial_id}")
    if study.trial_id is None or not (study.trial_id == asked or asked in study.aliases or redirected):
        came = study.trial_id or "a record without an id"
        raise BadContent(f"ctgov {asked}: {response.asked} gave {came}, not the record asked for.", url=response.asked)
    return study.trial_id
