"""MedDataX (meddatax.com), an aggregator: one page a trial at /clinical-trials/NCT..., addressed by the NCT id."""

from typing import ClassVar
from urllib.parse import urlsplit

from harvester.errors import NotFound
from harvester.fetchers.base import Fetched, Fetcher
from harvester.fetchers.ids import canonical_nct_id
from harvester.net import Validators
from harvester.net.request import MIB

LARGEST_PAGE = 16 * MIB


class MeddataxFetcher(Fetcher):
    """Fetches pages by NCT id. The results page (.../results) is another rendering and is not asked for."""

    source: ClassVar[str] = "meddatax"
    default_url: ClassVar[str] = "https://meddatax.com"
    hosts: ClassVar[frozenset[str]] = frozenset({"meddatax.com", "www.meddatax.com"})

    def address(self, reference: str) -> str:
        """The address of a trial's page; the reference is an NCT id."""
        return f"{self.base_url}/clinical-trials/{canonical_nct_id(reference, self.source)}"

    def fetch(self, reference: str, validators: Validators | None = None) -> Fetched:
        """Fetch a trial's page by NCT id."""
        asked = canonical_nct_id(reference, self.source)
        response = self.client.get(self.address(asked), due="html", validators=validators, largest=LARGEST_PAGE)
        if asked not in urlsplit(response.url).path.upper():  # a page that was taken down leads elsewhere
            raise NotFound(f"meddatax {asked}: {response.asked} leads to {response.url}.", url=response.asked)
        url = f"{self.default_url}/clinical-trials/{asked}"
        return Fetched(source=self.source, asked=asked, trial_id=None, url=url, response=response)
