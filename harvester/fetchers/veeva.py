"""ClinicalTrials.Veeva (ctv.veeva.com), an aggregator: one page a trial at /study/<slug>.

The slug is an earlier title of the trial cut at 100 characters and holds no NCT id, and robots.txt closes the site's
search, so an NCT id alone cannot be found here: the address is needed.
"""

import re
from typing import ClassVar
from urllib.parse import urlsplit

from harvester.errors import NotFound, UsageError
from harvester.fetchers.base import Fetched, Fetcher
from harvester.fetchers.ids import is_nct_id
from harvester.net import Validators
from harvester.net.request import MIB

LARGEST_PAGE = 16 * MIB
SLUG = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~%-]{0,299}", re.ASCII)
PAGE_PATH = re.compile(rf".*/study/({SLUG.pattern})/?", re.ASCII)


class VeevaFetcher(Fetcher):
    """Fetches pages by their address, https://ctv.veeva.com/study/<slug>, or by the slug alone."""

    source: ClassVar[str] = "veeva"
    default_url: ClassVar[str] = "https://ctv.veeva.com"
    hosts: ClassVar[frozenset[str]] = frozenset({"ctv.veeva.com"})

    def address(self, reference: str) -> str:
        """The address of a trial's page; the reference is a slug, or a page's address."""
        return f"{self.base_url}/study/{self.slug(reference)}"

    def public_url(self, reference: str) -> str:
        """The page's canonical address on the site itself, whoever is asked for it."""
        return f"{self.default_url}/study/{self.slug(reference)}"

    def slug(self, reference: str) -> str:
        """The slug of a reference. Raises UsageError for an NCT id, and for what is no page of this site."""
        reference = reference.strip()
        if is_nct_id(reference):
            raise UsageError(
                f"veeva: {reference} cannot be looked up: the addresses of this site hold no NCT id, and its search is"
                " closed to programs; give the page's address, https://ctv.veeva.com/study/<slug>."
            )
        found = self._slug_of_address(reference) if "/" in reference else reference
        if found is None or not SLUG.fullmatch(found):
            raise UsageError(f"veeva: {reference[:200]!r} is no page of this site: https://ctv.veeva.com/study/<slug>.")
        return found

    def fetch(self, reference: str, validators: Validators | None = None) -> Fetched:
        """Fetch a trial's page by its slug or address; a page that moved is reported under its new address."""
        asked = self.slug(reference)
        response = self.client.get(self.address(asked), due="html", validators=validators, largest=LARGEST_PAGE)
        got = PAGE_PATH.fullmatch(urlsplit(response.url).path)
        if got is None:  # a page that was taken down leads to the front page or to the search
            raise NotFound(
                f"veeva: {response.asked} leads to {response.url}, which is no study page.", url=response.asked
            )
        return Fetched(
            source=self.source, asked=asked, trial_id=None, url=self.public_url(got.group(1)), response=response
        )

    def _slug_of_address(self, reference: str) -> str | None:
        """The slug in an address of the site, or of the server that stands for it; null for any other address."""
        for root in (self.default_url, self.base_url):
            start = f"{root}/study/"
            if reference.lower().startswith(start.lower()):
                return re.split(r"[?#]", reference[len(start) :], maxsplit=1)[0].rstrip("/")
        return None
