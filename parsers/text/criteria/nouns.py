"""Numbers that are no value of anything: things counted ("> 2 episodes"), names ("visit 2"), ends of a scale."""

import re
from typing import Final

from parsers.text.criteria.clauses import words_of
from parsers.text.criteria.limits import Limit

_NEXT_WORD: Final = re.compile(r" ?-?([a-z]{3,})")
# Words that may stand behind a value; any other word of three letters is taken for a thing counted.
_NO_THINGS: Final = words_of(
    "and for with within during while when unless who which that are was were prior before after since inclusive"
    " using calculated based from per the but not measured determined obtained documented confirmed assessed despite"
    " without whichever mean according respectively score scores will must should may can due because than via under"
    " over only where has have had both defined except excluding including following until then performed recorded"
    " regardless any upon plus men women male males female females patients subjects participants screening baseline"
    " visit day study criteria eligible see resting sitting seated normal average level total also again either range"
    " included exclusive randomization randomisation enrollment whether twice once approximately previous untreated"
    " fasting pts post pre inclusively they she their his her this these those allowed required permitted preferably"
    " units unit value values ratio although however times just only immediately simply approx"
)


_SEVERAL_OF: Final = (" of the following", " of the below", " of these", " of the above", " of the criteria")
# "Cohorts 1-4", "visit 2": the number is a name.
_NAMED: Final = re.compile(
    r"\b(?:cohort|group|part|arm|type|grade|phase|visit|cycle|day|week|stage|question|item|section|appendix"
    r"|criteri(?:on|a)"
    r"|version|class|step|number|level)s? ?#?$"
)


def counts(plain: str, start: int, end: int) -> bool:
    """Whether a bare number from `start` to `end` counts things, or is the name of one."""
    if plain.startswith(_SEVERAL_OF, end) or _NAMED.search(plain[max(0, start - 14) : start]):
        return True
    found = _NEXT_WORD.match(plain, end)
    return found is not None and found[1] not in _NO_THINGS


_SCALE_BEFORE: Final = re.compile(r"(?:\(|\bon an? |\bscale (?:of |from )?|\brange[ds]? (?:of |from )?|\bvas |\bnrs )$")
_SCALE_BEHIND: Final = re.compile(r"[ -]{0,2}(?:\)|point|scale|nrs|vas|numeric|visual)")
_SCALE_ENDS: Final = frozenset({4, 5, 6, 7, 10, 20, 100})


def is_scale(plain: str, limit: Limit) -> bool:
    """Whether two numbers are the ends of a scale and no limit: "pain of 5 on a 0-10 scale", "VAS > 50 mm (0-100)"."""
    lower, upper = limit.bounds
    if lower is None or upper is None or lower.value > 1 or upper.value not in _SCALE_ENDS:
        return False
    before = plain[max(0, limit.start - 14) : limit.start]
    return bool(_SCALE_BEFORE.search(before) and _SCALE_BEHIND.match(plain, limit.end))
