"""Which addresses may be asked: the source's own hosts, never less safely than before, and nothing private."""

import ipaddress
import socket

from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from harvester.errors import WrongAddress
from harvester.net.settings import Settings, host_of


class Guard:
    """Judges every address before it is asked, the first as well as those that redirects lead to."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def check(self, url: str, came_from: str | None = None) -> None:
        """Raise WrongAddress unless `url` may be asked; `came_from` is the address that redirected to it."""
        reason = self._reason(url, came_from)
        if reason:
            led = f"{came_from} redirects to {url}" if came_from else f"{url} was to be asked"
            raise WrongAddress(f"{self.settings.source}: {led}, {reason}; it was not asked.", url=came_from or url)

    def _reason(self, url: str, came_from: str | None) -> str | None:
        if (
            "\\" in url
        ):  # https://a.example\@b.example/ is a.example to one reader of addresses and b.example to the next
            return "which is no address"
        try:
            parsed = parse_url(url)
        except LocationParseError:
            return "which is no address"
        if parsed.scheme not in ("http", "https") or not parsed.host:
            return "which is no web address"
        if parsed.auth:
            return "which carries a password"
        if host_of(url) not in self.settings.hosts:
            return f"which is not one of the source's hosts ({', '.join(sorted(self.settings.hosts))})"
        if parsed.scheme == "http" and not self.settings.base_url.startswith("http:"):
            return "which is not encrypted"
        if came_from and host_of(url) != host_of(self.settings.base_url) and is_private(parsed.host):
            return "which is an address inside this network"
        return None


def is_private(host: str) -> bool:
    """Whether a host is, or its name leads to, an address that is not on the public internet.

    A name that cannot be looked up is not called private: the request will say so itself.
    """
    try:
        found = {str(entry[4][0]) for entry in socket.getaddrinfo(host.strip("[]"), None)}
    except (OSError, UnicodeError):
        return False
    return any(not ipaddress.ip_address(address.split("%")[0]).is_global for address in found)
