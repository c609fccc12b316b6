"""MedDataX (meddatax.com), an aggregator: one page a trial at /clinical-trials/NCT..., addressed by the NCT id."""

from typing import ClassVar
from urllib.parse import urlsplit

from harvester.errors import NotFound
from harvester.fetchers.base import Fetched, Fetcher
from harvester.fetchers.ids import canonical_nct_id
from harvester.net import Validators
from harvester.net.request import MIB

LARGEST_PAGE = 16 * MIB
PAGES = "/clinical-trials/"


class MeddataxFetcher(Fetcher):
    """Fetches pages by NCT id. The results page (.../results) is another rendering and is not asked for."""

    source: ClassVar[str] = "meddatax"
    default_url: ClassVar[str] = "https://meddatax.com"
    hosts: ClassVar[frozenset[str]] = frozenset({"meddatax.com", "www.meddatax.com"})

    def address(self, reference: str) -> str:
        """The address of a trial's page; the reference is an NCT id, or a page's address."""
        return f"{self.base_url}{PAGES}{self._id(reference)}"

    def public_url(self, reference: str) -> str:
        """The page's address on the site itself, whoever is asked for it."""
        return f"{self.default_url}{PAGES}{self._id(reference)}"

    def fetch(self, reference: str, validators: Validators | None = None) -> Fetched:
        """Fetch a trial's page by NCT id, or by its address."""
        asked = self._id(reference)
        response = self.client.get(self.address(asked), due="html", validators=validators, largest=LARGEST_PAGE)
        if asked not in urlsplit(response.url).path.upper():  # a page that was taken down leads elsewhere
            raise NotFound(f"meddatax {asked}: {response.asked} leads to {response.url}.", url=response.asked)
        return Fetched(source=self.source, asked=asked, trial_id=None, url=self.public_url(asked), response=response)

    def _id(self, reference: str) -> str:
        """The NCT id of a reference. Raises UsageError where it is no id, nor the address of a page of this site."""
        for root in (self.default_url, self.base_url):
            if reference.strip().lower().startswith(f"{root}{PAGES}".lower()):
                reference = reference.strip()[len(root) + len(PAGES) :].rstrip("/")
        return canonical_nct_id(reference, self.source)
