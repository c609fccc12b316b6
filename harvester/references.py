"""References: how a person names a record on the command line.

`NCT06765564`, `veeva:NCT06765564`, `veeva:<slug>`, `ctgov:NCT07118319@2025-11-21`, a page's address, or the path of a
saved page or record.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from harvester.errors import UsageError
from parsers import PARSERS

_NCT = re.compile(r"^NCT\d{8}$", re.IGNORECASE)
_DATE = re.compile(r"^\d{4}(-\d{2}(-\d{2})?)?$")
HOSTS = {"clinicaltrials.gov": "ctgov", "ctv.veeva.com": "veeva", "meddatax.com": "meddatax"}


@dataclass(frozen=True)
class Reference:
    """A record, as a person named it: `text` is what was typed.

    Exactly one of `trial_id`, `address` (a URL or a site's own slug) and `path` is set. `source` is null where none was
    named, `at` is the ISO prefix behind the `@`.
    """

    text: str
    source: str | None = None
    trial_id: str | None = None
    address: str | None = None
    path: Path | None = None
    at: str | None = None

    def __str__(self) -> str:
        return self.text


def reference(text: str) -> Reference:
    """Read a reference. Raises UsageError with the forms that one may take.

    >>> reference("ctgov:nct07118319@2025-11").trial_id
    'NCT07118319'
    >>> reference("veeva:a-trial-of-cells").address
    'a-trial-of-cells'
    """
    if re.match(r"^https?://", text):
        return _from_address(text)
    source, colon, rest = text.partition(":")
    if colon and source in PARSERS:
        return _from_source(text, source, rest)
    name, _, at = text.partition("@")
    if _NCT.match(name):
        return Reference(text, trial_id=name.upper(), at=_moment(text, at))
    if Path(text).exists() or "/" in text or Path(text).suffix:
        return Reference(text, path=Path(text))
    raise UsageError(
        f"{text!r} names no record: use an id (NCT06765564), a source and an id (veeva:NCT06765564), "
        f"with a date if wanted (ctgov:NCT06765564@2025-11-21), or the path of a saved page; "
        f"the sources are {', '.join(PARSERS)}"
    )


def _from_source(text: str, source: str, rest: str) -> Reference:
    name, _, at = rest.partition("@")
    if not name:
        raise UsageError(f"{text!r} names a source and no record: put an id behind the colon")
    if _NCT.match(name):
        return Reference(text, source=source, trial_id=name.upper(), at=_moment(text, at))
    if source != "veeva":
        raise UsageError(f"{name!r} is no registry id: {source} records are named as {source}:NCT06765564")
    return Reference(text, source=source, address=name, at=_moment(text, at))


def _from_address(text: str) -> Reference:
    host = (urlsplit(text).hostname or "").removeprefix("www.")
    if host not in HOSTS:
        raise UsageError(f"{text} is on none of the sources' hosts ({', '.join(HOSTS)})")
    source = HOSTS[host]
    named = re.search(r"NCT\d{8}", text, re.IGNORECASE)
    if source != "veeva" and named:
        return Reference(text, source=source, trial_id=named.group().upper())
    return Reference(text, source=source, address=text)


def _moment(text: str, at: str) -> str | None:
    if at and not _DATE.match(at):
        raise UsageError(f"{at!r} in {text!r} is no date: write 2025, 2025-11 or 2025-11-21 behind the @")
    return at or None
