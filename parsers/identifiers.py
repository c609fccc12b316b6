"""What kind of id a registry number is, told by the form that its issuer gives it.

The forms are the issuers' own: EudraCT `2010-012345-67`, CTIS `2022-501234-12-00`, ISRCTN `ISRCTN12345678`,
Universal Trial Number `U1111-1234-5678`, and the primary registers of the WHO network.
"""

import re
from typing import Final

from parsers.schema import IdentifierType

_FORMS: Final[tuple[tuple[IdentifierType, re.Pattern[str]], ...]] = (
    ("ctis", re.compile(r"^(?:EU ?CT[ :]*)?20\d\d-5\d{5}-\d\d(?:-\d\d)?$")),
    ("eudract", re.compile(r"^20\d\d-\d{6}-\d\d(?:-[A-Z]{2})?$")),
    ("isrctn", re.compile(r"^ISRCTN ?\d{8}$")),
    ("utn", re.compile(r"^U1111-\d{4}-\d{4}$")),
    ("actrn", re.compile(r"^ACTRN\d{14}p?$")),
    ("chictr", re.compile(r"^ChiCTR[-A-Za-z]*\d{8,10}$")),
    ("ctri", re.compile(r"^CTRI/\d{4}/\d{2,3}/\d{6}$")),
    ("drks", re.compile(r"^DRKS\d{8}$")),
    ("irct", re.compile(r"^IRCT\d{8,}N\d+$")),
    ("jrct", re.compile(r"^jRCTs?\d{9,10}$")),
    ("umin", re.compile(r"^UMIN\d{9}$")),
    ("nct", re.compile(r"^NCT\d{8}$")),
)


def identifier_type(value: str, stated: IdentifierType) -> IdentifierType:
    """Say what kind of id `value` is: its issuer's form where it has one, otherwise what the source stated.

    A grant stays a grant, and another trial's NCT id among the secondary ids stays what the source called it.

    >>> identifier_type("ISRCTN00000001", "registry")
    'isrctn'
    >>> identifier_type("XS2022002", "org_study")
    'org_study'
    """
    if stated in ("grant", "org_study", "nct", "nct_alias"):
        return stated
    found = next((kind for kind, form in _FORMS if form.match(value)), stated)
    return stated if found == "nct" else found
