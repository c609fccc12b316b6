"""How fast records are read on one core, doses and criteria both, and what each part of it takes."""

import gc
import gzip
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from harvester.bulk.loading import PART
from parsers import ctgov, door
from parsers.text import criteria

# What is timed: the functions that a parse calls, by the module that calls them. Splitting is a part of criteria.
PARTS: tuple[tuple[Any, str, str], ...] = (
    (ctgov, "_decode", "decoding"),
    (ctgov, "read_modules", "fields and text"),
    (door, "build", "validation"),
    (door, "_mentioned", "organisations"),
    (criteria, "items_of_each", "criteria, splitting included"),
    (criteria, "_split", "  splitting alone"),
    (door, "_regimens", "doses"),
)


def timed(function: Callable[..., Any], name: str, taken: Counter[str]) -> Callable[..., Any]:
    """The same function, with its processor time added up."""

    def measured(*arguments: Any) -> Any:
        start = time.process_time()
        result = function(*arguments)
        taken[name] += time.process_time() - start
        return result

    return measured


def main(file: Path) -> None:
    """Print records a second of processor time, and milliseconds a record of each part."""
    with gzip.open(file) as lines:
        bodies = [line.rstrip() for line in lines]
    parts = [[(body, None) for body in bodies[at : at + PART]] for at in range(0, len(bodies), PART)]
    ctgov.parse_all(parts[0])
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)  # as the worker processes have it
    start = time.process_time()
    for part in parts:
        ctgov.parse_all(part)
    whole = time.process_time() - start
    start = time.process_time()
    sum(range(10_000_000))
    loop = time.process_time() - start
    print(f"reading: {len(bodies) / whole:.0f} records/s on one core ({1000 * whole / len(bodies):.2f} ms a record);")
    print(f"adding up the first ten million numbers took {loop:.2f} s at that moment")
    taken: Counter[str] = Counter()
    for module, function, name in PARTS:
        setattr(module, function, timed(getattr(module, function), name, taken))
    for part in parts:
        ctgov.parse_all(part)
    for _, _, name in PARTS:
        print(f"  {name:32} {1000 * taken[name] / len(bodies):.2f} ms")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
