"""What several tests share."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real records (environment TRIALS_CORPUS); tests that need it are skipped, loudly, without it."""
    folder = Path(os.environ.get("TRIALS_CORPUS", ROOT.parent / "shared" / "corpus"))
    if not folder.is_dir():
        pytest.skip(f"NOT CHECKED: there is no corpus at {folder}; set TRIALS_CORPUS to check over real records")
    return folder
