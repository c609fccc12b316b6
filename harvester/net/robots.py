"""robots.txt as RFC 9309 reads it.

Read with `protego`: the standard library's parser (Python 3.11) knows no `*` or `$` in a path and no
`Crawl-delay: 0.5`, and forgets the rules that stand after a blank line, so it would ask for addresses that are
forbidden. By status: 404 and its like mean that there are no rules, 401 and 403 that nobody is welcome; where a server
error or silence is the answer, nothing may be asked until the rules are known (RFC 9309, 2.3.1.4).
"""

from protego import Protego

AGENT = "trial-harvester"  # the name that a robots.txt can address us by
LARGEST = 512 * 1024  # RFC 9309 2.5: at least 500 KiB are to be read


class Robots:
    """The rules of one host; an empty text has none."""

    def __init__(self, text: str) -> None:
        self._rules = Protego.parse(text)

    def allows(self, url: str) -> bool:
        """Whether we may ask for this address."""
        return self._rules.can_fetch(url, AGENT)

    @property
    def delay(self) -> float | None:
        """Seconds between two requests, where Crawl-delay asks for some."""
        return self._rules.crawl_delay(AGENT)
