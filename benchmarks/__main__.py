"""`make bench`: the figures that the documentation quotes, on this machine, over the corpus of TRIALS_CORPUS."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
CORPUS = Path(os.environ.get("TRIALS_CORPUS", HERE.parent.parent / "shared" / "corpus"))
# Each measures one subject; what it is given on its command line.
SUBJECTS = {
    "reading.py": [CORPUS / "ctgov_v2.jsonl.gz"],
    "alignment.py": [CORPUS / "ctgov_v2.jsonl.gz"],
    "comparison.py": [CORPUS],
    "store.py": [CORPUS / "ctgov_v2.jsonl.gz"],
    "loading.py": [CORPUS],
}


def main() -> int:
    """Run one after the other; gives the greatest exit code."""
    if not CORPUS.is_dir():
        print(f"NOT MEASURED: there is no corpus at {CORPUS}; set TRIALS_CORPUS", file=sys.stderr)
        return 1
    codes = []
    for script, arguments in SUBJECTS.items():
        print(f"\n== {script.removesuffix('.py')}", flush=True)
        codes.append(subprocess.run([sys.executable, str(HERE / script), *map(str, arguments)]).returncode)
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
