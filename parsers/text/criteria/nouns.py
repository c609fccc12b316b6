"""Whether a bare number counts things: "> 2 episodes" is no value of anything, "> 2 at screening" may be."""

import re

from parsers.text.criteria.clauses import words_of

_NEXT_WORD = re.compile(r" ?-?([a-z]{3,})")
# Words that may stand behind a value; any other word of three letters is taken for a thing counted.
_NO_THINGS = words_of(
    "and for with within during while when unless who which that are was were prior before after since inclusive using"
    " calculated based from per the but not measured determined obtained documented confirmed assessed despite without"
    " whichever mean according respectively score scores will must should may can due because than via under over only"
    " where has have had both defined except excluding including following until then performed recorded regardless any"
    " upon plus men women male males female females patients subjects participants screening baseline visit day study"
    " criteria eligible see resting sitting seated normal average level total also again either range included exclusive"
    " randomization randomisation enrollment whether twice once approximately previous untreated fasting pts post pre"
    " inclusively they she their his her this these those allowed required permitted preferably units unit value values"
    " ratio although however times"
)


def counts(plain: str, end: int) -> bool:
    """Whether the word behind a number that ends at `end` is a thing counted."""
    found = _NEXT_WORD.match(plain, end)
    return found is not None and found[1] not in _NO_THINGS
