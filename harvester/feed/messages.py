"""Messages about changes: whom a watch list names is told once, by any service that apprise knows.

A message is written in the transaction that notes its changes as told, and sent afterwards; one that could not be sent
waits for the next time. A kill between sending and noting it is the one moment in which a message may go out twice.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from hashlib import sha256

from db import Store
from db.messages import Target
from harvester.crawl.watchlist import Notify
from harvester.errors import UsageError
from harvester.feed.formats import as_text, heading
from harvester.feed.report import ORDER, ChangeReport, build
from harvester.intake import moment

Told = Sequence[tuple[Notify, Target]]
"""Whom to tell, with where each is."""


def tell(store: Store, told: Told, alarms: Sequence[str] = ()) -> list[str]:
    """Write and send what is new at the end of a crawl; gives a sentence for each message that waits on."""
    if not told:
        return []
    write_messages(store, told, alarms)
    try:
        return send(store, told)
    except UsageError as problem:
        return [f"The messages wait for the next time: {problem}"]


def targets(store: Store, notify: Iterable[Notify]) -> list[tuple[Notify, Target]]:
    """Whom to tell, as the store knows them; an address seen for the first time is told of what changes from now on."""
    return [(one, store.messages.target(_digest(one.url), _now())) for one in notify]


def write_messages(store: Store, told: Sequence[tuple[Notify, Target]], alarms: Sequence[str] = ()) -> None:
    """Write what changed since each was last told: a digest, or a message a record; `alarms` are told to all."""
    for notify, target in told:
        last = store.changes.last_id()
        messages = [*((alarm.split(". ")[0], alarm) for alarm in alarms), *drafted(store, notify, target)]
        if messages or last > target.last_change:
            store.messages.write(target.id, messages, last, _now())


def drafted(store: Store, notify: Notify, target: Target) -> list[tuple[str, str]]:
    """The messages (subject, body) that a target would be sent now; none where nothing weighs enough."""
    least = next(level for level in ORDER if level == notify.significance)
    changes = store.changes.since_id(target.last_change)
    report = build(store, "you were last told", changes, least)
    if not report.groups:
        return []
    reports = [report] if notify.digest else [ChangeReport(since=report.since, groups=(one,)) for one in report.groups]
    return [(_subject(one), as_text(one)) for one in reports]


def send(store: Store, told: Sequence[tuple[Notify, Target]]) -> list[str]:
    """Send what waits; gives a sentence for each message that could not be sent and waits on."""
    problems: list[str] = []
    for notify, target in told:
        for message in store.messages.waiting(target.id):
            error = _send(notify.url, message.subject, message.body)
            if error is None:
                store.messages.sent(message.id, _now())
            else:
                store.messages.kept(message.id, error)
                problems.append(f"A message could not be sent and waits for the next time: {error}")
    return problems


def _send(url: str, subject: str, body: str) -> str | None:
    """Send one message; gives why it could not be sent, without the address, which may hold a password."""
    try:
        from apprise import Apprise
    except ImportError:
        raise UsageError("Messages need the extra `notify`: pip install 'trial-harvester[notify]'.") from None
    service = Apprise()
    if not service.add(url):
        raise UsageError(f"apprise does not know the kind of address {url.partition(':')[0]!r} under [[notify]].")
    sent = service.notify(title=subject, body=body)
    return None if sent else f"{url.partition(':')[0]} did not take it"


def _subject(report: ChangeReport) -> str:
    if len(report.groups) == 1:
        group = report.groups[0]
        return f"{group.trial_id}: {report.count} change{'' if report.count == 1 else 's'}, {group.weight}"
    return heading(report)


def _digest(url: str) -> str:
    return sha256(url.encode()).hexdigest()


def _now() -> str:
    return moment(datetime.now(UTC))
