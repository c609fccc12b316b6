"""When Python looks for cyclic garbage: seldom while records go by in bulk, and never for long while pages are served.

What is read and written leaves little of it, but looking for it among the rows on their way takes a sixth of the time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (200_000, 20, 100)
"""Objects made, and collections of the younger generations, before each generation is looked at."""
BRIEFLY = (20_000, 20, 100)
"""The same where nobody may wait: looking at ten times as many objects stops a page for a quarter of a second."""


@contextmanager
def collected_seldom() -> Iterator[None]:
    """Look for cyclic garbage seldom throughout the block, and never at what was there before it."""
    often = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*often)
        gc.unfreeze()


def collect_briefly() -> None:
    """From now on look only at objects made lately; what is there by then, or survives a look, is not looked at again.

    For a server: what survives is what it remembers, which leaves no cycles when it is forgotten.
    """
    gc.freeze()
    gc.set_threshold(*BRIEFLY)
    if _settle not in gc.callbacks:
        gc.callbacks.append(_settle)


def _settle(phase: str, _info: dict[str, int]) -> None:
    if phase == "stop":
        gc.freeze()
