"""Units of doses that measure the same: how many of one are one of the other."""

from typing import Final

FAMILIES: Final[dict[str, tuple[str, float]]] = {
    "kg": ("mg", 1e6),
    "g": ("mg", 1e3),
    "mg": ("mg", 1.0),
    "ug": ("mg", 1e-3),
    "ng": ("mg", 1e-6),
    "L": ("mL", 1e3),
    "mL": ("mL", 1.0),
    "uL": ("mL", 1e-3),
    "mCi": ("MBq", 37.0),
    "uCi": ("MBq", 0.037),
    "MBq": ("MBq", 1.0),
    "GBq": ("MBq", 1e3),
    "kBq": ("MBq", 1e-3),
    "Gy": ("Gy", 1.0),
    "cGy": ("Gy", 0.01),
    "mol": ("mmol", 1e3),
    "mmol": ("mmol", 1.0),
    "umol": ("mmol", 1e-3),
}
"""Unit -> the unit that its family is compared in, and how many of those one is; other units stand for themselves."""
