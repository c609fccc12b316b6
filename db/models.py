"""What goes into the store and what comes out: frozen values, no rows and no SQL.

Times are UTC, `2026-03-01T04:05:06Z`, to the second; dates are ISO prefixes that keep their precision.
"""

from collections.abc import Iterator
from typing import Literal

import msgspec

from parsers.schema import Trial

RecordState = Literal["live", "left_query", "gone", "merged"]
RunState = Literal["running", "complete", "incomplete", "quarantined", "blocked"]
Significance = Literal["critical", "substantive", "administrative"]
SavedAs = Literal["new", "changed", "unchanged"]
SqlValue = str | int | float | bytes | None


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """How a body came: from which source and address, when, with which HTTP status and validators."""

    source: str
    url: str
    received_at: str
    status: int | None = None
    etag: str | None = None
    last_modified: str | None = None


class Packed(msgspec.Struct, frozen=True, kw_only=True):
    """A body made ready for storing: its SHA-256 in hex, its size in bytes, and the bytes as one zstd frame."""

    sha256: str
    size: int
    frame: bytes


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """A stored body, without its bytes, and the first receipt of it."""

    id: int
    sha256: str
    size: int
    source: str
    url: str
    received_at: str
    status: int | None
    etag: str | None
    last_modified: str | None


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One trial as one source has it; `snapshot` is the body last received, `merged_into` the id it became."""

    id: int
    source: str
    trial_id: str
    url: str | None
    first_seen: str
    last_seen: str
    state: RecordState
    merged_into: str | None
    snapshot: int | None


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """A record with its latest version, small enough to ask for by the thousand: what a crawl needs to tell
    new, changed and unchanged apart without reading the Trial. `sha256` is that of the body last received.
    """

    record: int
    source: str
    trial_id: str
    url: str | None
    state: RecordState
    sha256: str | None
    version: int
    number: int
    content_hash: str
    parser_revision: int
    refused_by: int | None
    snapshot: int
    registry_date: str | None
    observed_at: str


class VersionInfo(msgspec.Struct, frozen=True, kw_only=True):
    """A version without its Trial. `number` counts from 1 in the registry's order and may grow when older versions
    are put in before it; `id` never changes. `registry_version` is the registry's own number where it is known.
    """

    id: int
    record: int
    source: str
    trial_id: str
    number: int
    content_hash: str
    snapshot: int
    parser_revision: int
    refused_by: int | None
    registry_date: str | None
    registry_version: int | None
    observed_at: str
    origin: Literal["observed", "history"]


class StoredVersion(msgspec.Struct, frozen=True, kw_only=True):
    """A version and the Trial that it holds."""

    info: VersionInfo
    trial: Trial


class NewChange(msgspec.Struct, frozen=True, kw_only=True):
    """A change to be stored. `field` is a dotted path, `kind` a word such as `date_moved`; `before` and `after` are
    text, or JSON where they are more than one value; `clock` places it in the trial's own life; `details` are
    figures of that kind of change (`{"days": 92}`).
    """

    field: str
    kind: str
    significance: Significance
    before: str | None = None
    after: str | None = None
    explanation: str | None = None
    clock: str | None = None
    details: dict[str, str | int | float | bool | None] | None = None


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A stored change; an event (left_query, returned, merged) has no version. `number` and `registry_version` are
    those of the version it led to, `from_number` and `from_registry_version` those of the one before. `historic`:
    made by filling in history, so that a feed of news leaves it out.
    """

    id: int
    record: int
    source: str
    trial_id: str
    version: int | None
    number: int | None
    registry_version: int | None
    from_number: int | None
    from_registry_version: int | None
    run: int | None
    field: str
    kind: str
    significance: Significance
    before: str | None
    after: str | None
    explanation: str | None
    clock: str | None
    details: dict[str, str | int | float | bool | None] | None
    registry_date: str | None
    observed_at: str
    historic: bool


class Prepared(msgspec.Struct, frozen=True, kw_only=True):
    """A Trial made ready for storing, cheap to hand between processes: made by `db.prepared.prepare`.

    `trial` is its JSON, `rows` the rows of each current table with zero-based positions where the table has keys;
    `registry_date` is the registry's own date of this content, where the record states it.
    """

    source: str
    trial_id: str
    url: str | None
    registry_date: str | None
    content_hash: str
    trial: bytes
    rows: dict[str, list[tuple[SqlValue, ...]]]


class Received(msgspec.Struct, frozen=True, kw_only=True):
    """A parsed record to be stored: what `Versions.save` takes.

    `compared_with` is the id of the version that `changes` were computed against, null for a record not known yet.
    `pending` is the staged row that this settles. `registry_date` is the registry's own date of this content.
    """

    trial: Trial | Prepared
    snapshot: int
    observed_at: str
    parser_revision: int
    registry_date: str | None = None
    registry_version: int | None = None
    compared_with: int | None = None
    changes: tuple[NewChange, ...] = ()
    run: int | None = None
    pending: int | None = None


class Saved(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a received record; `version` is the latest version, the new one or the one it equals."""

    record: int
    version: int
    number: int
    outcome: SavedAs


class Historic(msgspec.Struct, frozen=True, kw_only=True):
    """A version from a registry's history, to be put in its place by the registry's date."""

    trial: Trial | Prepared
    snapshot: int
    observed_at: str
    parser_revision: int
    registry_date: str
    registry_version: int | None = None


class Reread(msgspec.Struct, frozen=True, kw_only=True):
    """A stored version read again from its snapshot by a newer parser."""

    version: int
    trial: Trial | Prepared
    parser_revision: int


class Stale(msgspec.Struct, frozen=True, kw_only=True):
    """A version that another parser revision read: what is needed to read it again."""

    version: int
    source: str
    trial_id: str
    url: str | None
    snapshot: int
    parser_revision: int


class Counters(msgspec.Struct, frozen=True, kw_only=True):
    """What a run counted; `promised` is null where the source promised nothing."""

    promised: int | None = None
    received: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0
    failed: int = 0
    missing: int = 0
    left_query: int = 0
    gone: int = 0
    merged: int = 0
    requests: int = 0


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """One run of one watch, in the order of fields that `trials status --format json` prints; then what it was
    asked (`definition`, JSON), whether it was a census, the source's own data timestamp, and why it ended so.
    """

    run: int
    watch: str
    source: str
    state: RunState
    started_at: str
    finished_at: str | None
    promised: int | None
    received: int
    new: int
    changed: int
    unchanged: int
    refused: int
    failed: int
    missing: int
    left_query: int
    gone: int
    merged: int
    requests: int
    definition: str | None
    census: bool
    data_timestamp: str | None
    reason: str | None


class RunItem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a run asked for: `kind` (`id`, `page`, `census_page`, `version`, ...) and `key` name it in the run.

    `state` is the crawl's word for how far it came (`asked`, `received`, then an outcome); `next_key` is the page
    token that followed; `promised` and `received` are counts of that item.
    """

    kind: str
    key: str
    state: str
    next_key: str | None = None
    promised: int | None = None
    received: int | None = None
    snapshot: int | None = None
    record: int | None = None
    reason: str | None = None


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """What a run noticed and counted: `kind` (`unknown_key`, `lost_field`, ...), its name, and in how many records."""

    kind: str
    name: str
    count: int


class ToStage(msgspec.Struct, frozen=True, kw_only=True):
    """A received record that waits for its run to be accepted; `trial` is its Trial if it is parsed already."""

    source: str
    trial_id: str
    url: str | None
    snapshot: int
    received_at: str
    registry_date: str | None = None
    parser_revision: int | None = None
    trial: Trial | None = None


class Pending(msgspec.Struct, frozen=True, kw_only=True):
    """A staged record as it is kept."""

    id: int
    run: int
    item: ToStage


class NewFailure(msgspec.Struct, frozen=True, kw_only=True):
    """An item that could not be read: where, in which stage (`fetch`, `parse`, `save`), and the sentence said.

    `error` is the kind of error in one word; `snapshot` holds the bytes where any came.
    """

    source: str
    stage: str
    error: str
    message: str
    at: str
    trial_id: str | None = None
    url: str | None = None
    field: str | None = None
    snapshot: int | None = None
    parser_revision: int | None = None
    run: int | None = None


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """A stored failure: first and last time it was seen, how often, and when it was resolved (null while open)."""

    id: int
    run: int | None
    source: str
    trial_id: str | None
    url: str | None
    snapshot: int | None
    stage: str
    error: str
    field: str | None
    message: str
    parser_revision: int | None
    first_at: str
    last_at: str
    times: int
    resolved_at: str | None


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a query: its column names and its rows, read as they are taken."""

    columns: tuple[str, ...]
    rows: Iterator[tuple[SqlValue, ...]]


class Verification(msgspec.Struct, frozen=True, kw_only=True):
    """What an audit looked at, and a sentence for each thing wrong."""

    snapshots: int
    versions: int
    problems: tuple[str, ...]


class Pruned(msgspec.Struct, frozen=True, kw_only=True):
    """What pruning took away: bodies, and the bytes they occupied."""

    snapshots: int
    bytes: int
