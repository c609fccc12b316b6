"""A walk over the pages of /api/v2/studies, to the end."""

import logging
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Annotated

import msgspec
from msgspec import Meta

from harvester.errors import BadContent, TooLarge
from harvester.fetchers.ctgov_query import MOST_PER_PAGE, encoded
from harvester.net import Client, Response
from harvester.net.request import shortened

log = logging.getLogger(__name__)

MOST_IDLE_PAGES = 100  # in a row; a page may be empty, or repeat some studies, but this is a walk in circles
MOST_STUDIES = 1_000_000_000  # a count above this is none


class Study(msgspec.Struct, frozen=True, kw_only=True):
    """One study of a page: its id and aliases as the record has them, and its bytes exactly as they stood there.

    `trial_id` is null where the record has none: it is kept, to be refused by whoever reads it.
    """

    trial_id: str | None
    aliases: tuple[str, ...]
    body: bytes


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One page of a walk, in order from 1.

    `promised` is how many studies the registry says the whole walk has; it comes with the first page only, and is null
    on the others. `next_token` continues the walk after this page, null on the last one.
    """

    number: int
    promised: int | None
    studies: tuple[Study, ...]
    next_token: str | None
    response: Response


class _Served(msgspec.Struct, frozen=True, rename="camel"):
    """A page as served. `studies` must be there: an answer without it is no page."""

    studies: list[msgspec.Raw]
    total_count: Annotated[int, Meta(ge=0, le=MOST_STUDIES)] | None = None
    next_page_token: str | None = None


class _Identification(msgspec.Struct, frozen=True, rename="camel"):
    nct_id: str | None = None
    nct_id_aliases: tuple[str, ...] = ()


class _Protocol(msgspec.Struct, frozen=True, rename="camel"):
    identification_module: _Identification = _Identification()


class _Record(msgspec.Struct, frozen=True, rename="camel"):
    protocol_section: _Protocol = _Protocol()


class Walk:
    """Asks for page after page with the same parameters.

    A page that is larger than the client takes is asked for again in halves, which the registry allows: a page size
    need not be the same for every page.
    """

    def __init__(
        self, client: Client, endpoint: str, parameters: Mapping[str, str], page_size: int = MOST_PER_PAGE
    ) -> None:
        self._client = client
        self._endpoint = endpoint
        self._parameters = dict(parameters)
        self._page_size = max(1, min(page_size, MOST_PER_PAGE))

    def address(self, token: str | None = None) -> str:
        """The address of the first page, or of the one that a token continues with."""
        # countTotal is for the first page only: the registry gives the count nowhere else.
        last = {"pageToken": token} if token else {"countTotal": "true"}
        return f"{self._endpoint}?{encoded({**self._parameters, 'pageSize': str(self._page_size), **last})}"

    def pages(self, token: str | None = None) -> Iterator[Page]:
        """All pages from the first, or from where a token continues. An empty page is not the end; no token is.

        Raises BadContent where a page is none, or where the walk goes in circles; else as `Client.get` does.
        """
        tokens: set[str] = set()
        studies: set[str | bytes] = set()
        number = idle = 0
        while True:
            number += 1
            page = self._page(number, token)
            yield page
            token = page.next_token
            if token is None:
                return
            came = {study.trial_id or sha256(study.body).digest() for study in page.studies}
            idle = 0 if came - studies else idle + 1
            studies |= came
            # An empty page may well point to where it stands itself: the registry asks us to come again.
            if idle > MOST_IDLE_PAGES or (token in tokens and page.studies):
                where = page.response.asked
                raise BadContent(
                    f"ctgov: {shortened(where)} leads on for ever: its pages repeat or stay empty.", url=where
                )
            tokens.add(token)

    def _page(self, number: int, token: str | None) -> Page:
        """Ask for one page, in smaller pieces if it is too large."""
        while True:
            try:
                return read_page(self._client.get(self.address(token), due="json"), number)
            except TooLarge:
                if self._page_size == 1:
                    raise
                self._page_size //= 2
                log.warning("a page of ctgov is too large; asking for %d studies at a time", self._page_size)


def read_page(response: Response, number: int = 1) -> Page:
    """Read a page of studies, keeping each study's bytes. Raises BadContent where the answer is not one."""
    try:
        served = msgspec.json.decode(response.body, type=_Served)
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeDecodeError) as problem:
        where = shortened(response.asked)
        raise BadContent(f"ctgov: {where} is no page of studies: {problem}.", url=response.asked) from problem
    return Page(
        number=number,
        promised=served.total_count,
        studies=tuple(read_study(bytes(raw)) for raw in served.studies),
        next_token=served.next_page_token or None,
        response=response,
    )


def read_study(body: bytes) -> Study:
    """Read the ids of a record; they are null and empty where it has none or they are not what they should be."""
    try:
        found = msgspec.json.decode(body, type=_Record).protocol_section.identification_module
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeDecodeError):
        found = _Identification()  # the record is kept whole, and its parser says what is wrong with it
    return Study(trial_id=found.nct_id, aliases=found.nct_id_aliases, body=body)
