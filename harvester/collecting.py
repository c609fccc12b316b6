"""When Python looks for cyclic garbage: seldom, while records go by in bulk.

What is read and written leaves little of it, but looking for it among the rows on their way takes a sixth of the time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (200_000, 20, 100)
"""Objects made, and collections of the younger generations, before each generation is looked at."""


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
