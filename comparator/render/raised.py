"""Powers of ten in our own figures, as print shows them."""

import re
from typing import Final

_POWER: Final = re.compile(r"×10\^(-?\d{1,3})")
_RAISED: Final = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(text: str) -> str:
    """Raise the powers of ten in our own figures.

    >>> raised('5×10^7 cells, printed "5×10^7 cells"')
    '5×10⁷ cells, printed "5×10^7 cells"'
    """
    if "×10^" not in text:
        return text
    parts = text.split('"')  # what stands between quotation marks is what a record prints
    parts[::2] = [_POWER.sub(lambda found: f"×10{found[1].translate(_RAISED)}", part) for part in parts[::2]]
    return '"'.join(parts)
