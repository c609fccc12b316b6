"""What several tests share."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Store

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real records (environment TRIALS_CORPUS); tests that need it are skipped, loudly, without it."""
    folder = Path(os.environ.get("TRIALS_CORPUS", ROOT.parent / "shared" / "corpus"))
    if not folder.is_dir():
        pytest.skip(f"NOT CHECKED: there is no corpus at {folder}; set TRIALS_CORPUS to check over real records")
    return folder


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
