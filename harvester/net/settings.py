"""Where a source is and how fast it may be asked: the watch list's [sources.NAME] table and the environment."""

import math
import os
import re
from collections.abc import Mapping

import msgspec
from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

from harvester import __version__
from harvester.errors import UsageError

PACE_VARIABLE = "TRIALS_REQUESTS_PER_SECOND"
CONTACT_VARIABLE = "TRIALS_CONTACT"
SLOWEST = 0.001  # requests a second: one in a quarter of an hour
KEYS = ("base_url", "requests_per_second", "contact")


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How one source is reached.

    `base_url` has no slash at its end; `hosts` are the hosts, with a port where it is not the usual one, that may be
    asked. `named` says that `base_url` is not the source itself (a mirror, a test server): only then may
    `requests_per_second` exceed what robots.txt asks for. Where it is null, robots.txt and the default decide.
    """

    source: str
    base_url: str
    hosts: frozenset[str]
    named: bool = False
    requests_per_second: float | None = None
    contact: str | None = None

    @property
    def user_agent(self) -> str:
        """Who asks, and whom to write to about it."""
        return f"trial-harvester/{__version__} ({'+' + self.contact if self.contact else 'contact not configured'})"


def read_settings(
    source: str,
    default_url: str,
    hosts: frozenset[str],
    table: Mapping[str, object] | None = None,
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """Read how a source is reached: the environment over the watch list's table over the defaults.

    `hosts` are the source's own. Raises UsageError with the name of the variable or key that is wrong.
    """
    environ = os.environ if environ is None else environ
    table = table or {}
    unknown = sorted(set(table) - set(KEYS))
    if unknown:
        raise UsageError(f"[sources.{source}] has no key {unknown[0]!r}; it may have {', '.join(KEYS)}.")
    place, base = _said(f"TRIALS_{source.upper()}_URL", "base_url", source, table, environ)
    own = base is None or _netloc(_url(place, base)) in hosts
    base_url = default_url if base is None else _base(place, base, own)
    return Settings(
        source=source,
        base_url=base_url,
        hosts=hosts if own else frozenset({_netloc(parse_url(base_url))}),
        named=not own,
        requests_per_second=_rate(*_said(PACE_VARIABLE, "requests_per_second", source, table, environ)),
        contact=_contact(*_said(CONTACT_VARIABLE, "contact", source, table, environ)),
    )


def host_of(url: str) -> str:
    """The host of an address as `Settings.hosts` writes it: lower case, with a port where it is not the usual one."""
    return _netloc(parse_url(url))


def _said(
    variable: str, key: str, source: str, table: Mapping[str, object], environ: Mapping[str, str]
) -> tuple[str, object]:
    """What was said about a key, and where: (place, value or null)."""
    if environ.get(variable):
        return variable, environ[variable]
    return f"[sources.{source}] {key}", table.get(key)


def _url(place: str, value: object) -> Url:
    try:
        url = parse_url(value) if isinstance(value, str) else Url()
    except LocationParseError:
        url = Url()
    if url.scheme not in ("http", "https") or not url.host:
        raise UsageError(f'{place} is {value!r}; it must be an address such as "https://clinicaltrials.gov".')
    return url


def _base(place: str, value: object, own: bool) -> str:
    """The address without the slash at its end."""
    url = _url(place, value)
    if url.auth or url.query is not None or url.fragment is not None:
        raise UsageError(f"{place} must be a plain address, without a password, a query (?) or a fragment (#).")
    if own and url.scheme != "https":
        raise UsageError(f"{place} is {value!r}; the source itself is only asked over https.")
    return str(url).rstrip("/")


def _netloc(url: Url) -> str:
    usual = {"http": 80, "https": 443}
    host = (url.host or "").lower().rstrip(".")
    return host if url.port in (None, usual.get(url.scheme or "")) else f"{host}:{url.port}"


def _rate(place: str, value: object) -> float | None:
    if value is None:
        return None
    try:
        rate = float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else math.nan
    except ValueError:
        rate = math.nan
    if not (math.isfinite(rate) and rate >= SLOWEST):
        raise UsageError(
            f"{place} is {value!r}; it must be a number above 0, such as 1 or 0.5, and {SLOWEST} at least."
        )
    return rate


def _contact(place: str, value: object) -> str | None:
    """An address or e-mail for the User-Agent: visible ASCII without brackets, so that it cannot end the header."""
    if value is None:
        return None
    if not isinstance(value, str) or not re.fullmatch(r"[!-'*-~]{3,200}", value):
        raise UsageError(f"{place} is {value!r}; it must be an e-mail or web address in plain ASCII.")
    return value
