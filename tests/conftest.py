"""What several tests share."""

import gzip
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from db_examples import NOW, receipt
from hypothesis import settings

from db.models import Received
from db.store import Store
from parsers.ctgov import parse
from parsers.schema import Trial

ROOT = Path(__file__).resolve().parent.parent

# An example that takes long on a busy machine is no failure: what is about time measures it with `timing`.
settings.register_profile("trials", deadline=None)
settings.load_profile("trials")


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real records (environment TRIALS_CORPUS); tests that need it are skipped, loudly, without it."""
    folder = Path(os.environ.get("TRIALS_CORPUS", ROOT.parent / "shared" / "corpus"))
    if not folder.is_dir():
        pytest.skip(f"NOT CHECKED: there is no corpus at {folder}; set TRIALS_CORPUS to check over real records")
    return folder


@pytest.fixture(scope="session")
def corpus_bodies(corpus: Path) -> tuple[bytes, ...]:
    """The real records as they were saved, one body each."""
    with gzip.open(corpus / "ctgov_v2.jsonl.gz") as lines:
        return tuple(lines.read().splitlines())


@pytest.fixture(scope="session")
def corpus_trials(corpus_bodies: tuple[bytes, ...]) -> tuple[Trial, ...]:
    """The real records parsed, once for all tests, in the order of `corpus_bodies`."""
    return tuple(map(parse, corpus_bodies))


@pytest.fixture(scope="session")
def corpus_database(
    corpus_bodies: tuple[bytes, ...], corpus_trials: tuple[Trial, ...], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A closed database of the real records, loaded once: open it read-only; a test that writes takes a backup."""
    path = tmp_path_factory.mktemp("corpus") / "trials.db"
    with Store.open(path) as store:
        snapshots = store.snapshots.add_many([(body, receipt("file:corpus")) for body in corpus_bodies])
        store.versions.save_many(
            [
                Received(trial=trial, snapshot=snapshot, observed_at=NOW, parser_revision=1)
                for trial, snapshot in zip(corpus_trials, snapshots, strict=True)
            ]
        )
    return path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new database, open for writing."""
    with Store.open(tmp_path / "trials.db") as opened:
        yield opened


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly, at the very end, what this machine could not check."""
    reasons = {report.longrepr[2] for report in terminalreporter.stats.get("skipped", []) if report.longrepr}
    loud = sorted(reason.removeprefix("Skipped: ") for reason in reasons if "NOT CHECKED" in reason)
    for reason in loud:
        terminalreporter.write_line(f"!!! {reason}", yellow=True, bold=True)
