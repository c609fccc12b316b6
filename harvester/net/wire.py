"""One request on the wire: how it is sent, and what each way of getting no answer is called."""

from collections.abc import Iterator
from typing import Any

import requests
from requests.auth import AuthBase
from urllib3 import Retry
from urllib3.exceptions import NewConnectionError
from urllib3.util import parse_url

from harvester.errors import SourceDown, Unanswered, Untrusted, WrongAddress
from harvester.net.guard import is_private
from harvester.net.request import Request
from harvester.net.settings import Settings
from harvester.net.watchdog import Watchdog, WatchedAdapter

TIMEOUT = (10.0, 60.0)  # seconds: to connect, and between two bytes


class _Anonymous(AuthBase):
    """Sends no password: requests would else take one from the user's .netrc."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request


class _Session(requests.Session):
    """Leaves redirects alone: requests would read the body of each, however long it is, to prepare the next request."""

    def resolve_redirects(self, *_: Any, **__: Any) -> Iterator[requests.Response]:
        """Prepare nothing."""
        return iter(())


def new_session(settings: Settings, watchdog: Watchdog) -> requests.Session:
    """A session that names itself, verifies certificates, and leaves retries and redirects to the client.

    A proxy from the environment is used, but not for a server on this machine or in this network.
    """
    session = _Session()
    session.headers.update({"User-Agent": settings.user_agent, "Accept-Encoding": "gzip", "Accept": "*/*"})
    session.auth = _Anonymous()
    session.verify = True
    session.trust_env = not (settings.named and is_private(parse_url(settings.base_url).host or ""))
    for scheme in ("http://", "https://"):
        session.mount(scheme, WatchedAdapter(watchdog, max_retries=Retry(0, redirect=False, read=False)))
    return session


def prepare(session: requests.Session, request: Request, url: str) -> requests.PreparedRequest:
    """Put one address into the form it goes out in. Raises WrongAddress where it cannot be sent at all."""
    try:
        return session.prepare_request(requests.Request("GET", url, headers=request.validators.headers()))
    except (requests.RequestException, ValueError) as problem:
        raise WrongAddress(request.says(f"cannot be asked for ({problem})."), url=request.url) from problem


def send(
    session: requests.Session, request: Request, prepared: requests.PreparedRequest, timeout: tuple[float, float]
) -> requests.Response:
    """Send, and wait for the head of the answer; the body is still to be read.

    Raises Untrusted, SourceDown (nobody is there) or Unanswered (somebody is, and did not answer).
    """
    surroundings = session.merge_environment_settings(prepared.url, {}, True, None, None)
    try:
        return session.send(prepared, allow_redirects=False, timeout=timeout, **surroundings)
    except requests.exceptions.SSLError as problem:
        if "CERTIFICATE_VERIFY_FAILED" in str(problem):
            raise Untrusted(
                request.says(f"has no certificate that can be trusted ({cause(problem)})."), url=request.url
            ) from problem
        raise Unanswered(
            request.says(f"broke off the encrypted connection ({cause(problem)})."), url=request.url
        ) from problem
    except requests.RequestException as problem:
        kind = SourceDown if _nobody_there(problem) else Unanswered
        raise kind(request.says(f"gave no answer ({cause(problem)})."), url=request.url) from problem


def _nobody_there(problem: requests.RequestException) -> bool:
    """Whether no connection was made at all: no such name, nobody listening, no way there."""
    if isinstance(problem, requests.ConnectTimeout | requests.exceptions.ProxyError):
        return True
    inner = problem.args[0] if problem.args else None
    return isinstance(getattr(inner, "reason", None), NewConnectionError)


def cause(problem: BaseException) -> str:
    """What went wrong, as the innermost error says it: the outer ones carry object addresses and tuples."""
    inner = getattr(problem, "reason", None) or (problem.args[-1] if problem.args else None)
    if isinstance(inner, BaseException):
        return cause(inner)
    if isinstance(problem, OSError) and problem.strerror:
        return problem.strerror
    return str(problem).rsplit(" object at 0x", 1)[-1].split(": ", 1)[-1] or type(problem).__name__
