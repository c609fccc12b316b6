"""NCT ids as people write them."""

import re

from harvester.errors import UsageError

# The registry's own pattern (OpenAPI 2.0.5, /studies/{nctId}): nct6765564 is NCT06765564.
NCT_ID = re.compile(r"nct0*([1-9]\d{0,7})", re.IGNORECASE | re.ASCII)


def is_nct_id(text: str) -> bool:
    """Whether a text is an NCT id, in whatever case and with or without its leading zeros."""
    return len(text) <= 40 and NCT_ID.fullmatch(text.strip()) is not None


def canonical_nct_id(text: str, source: str) -> str:
    """The id with its eight digits in upper case. Raises UsageError where it is none."""
    found = NCT_ID.fullmatch(text.strip()) if len(text) <= 40 else None
    if found is None:
        raise UsageError(f"{source}: {text[:80]!r} is not an NCT id; one looks like NCT06765564.")
    return f"NCT{found.group(1):0>8}"
