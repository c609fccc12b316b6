"""The patterns of the lexer: one with a part for each spelling of a token, and what goes on behind letters."""

import re
from typing import Final

from parsers.text.doses import numerals

# A run of words with nothing unusual between them comes first: it is most of any text, and is cut up without matching
# each word. It ends with a space, and not behind a single letter: "x 5" and "q 3 weeks" are more than their letter.
# It is bounded, for text without spaces would be looked through from each of its words again.
# Spaces go with the token before them. What signs begin comes before what digits and letters do, being quickly told.
_LETTER: Final = r"[^\W\d_⁰¹²³⁴-⁹½¼¾⅓]"
MASTER: Final = re.compile(
    r"(?:(?P<run>[a-z]{2}[a-z ,;:)]{0,240} (?<![^a-z][a-z] ))"
    rf"|(?P<plain>(?:{_LETTER}{{2,}}+|a(?= ))(?!-?\d|[\^⁻²'+]))"
    r"|(?P<sign>[,;:)%/]|\((?!(?:kg|m2|m²)\s?[.·*⋅x-]?\s?[dhmw]))"
    r"|(?P<stop>[.?!](?=\s|\)|$)|(?<=[a-z]{3})\.(?=\d|[a-z]{3}))"
    r"|(?P<hyphen>(?<=\w)-(?!(?:d|w|days?|weeks?)\s?\d)(?=[a-z]))"
    r"|(?P<mark>\+/-|[-+<>=±&|^½¼¾⅓])"
    r"|(?P<line>\n[\s*·▪◦‣#-]*(?:\(?(?:\d{1,2}|[a-z]|i{1,3})[.)]\s)?)"
    r"|(?P<ordinal>\d{1,3}(?:st|nd|rd|th)(?!\w))"
    rf"|{numerals.NUMBER}"
    r"|(?P<compact>q\.?\s?\d{1,3}\s?-?\s?(?:weeks?|wks?|w|hours?|hrs?|h|days?|d|months?|mo|min|minutes?|m)\b)"
    r"|(?P<label>(?:c\d{1,2})?(?:days?|weeks?|wk|d|w)(?=-?\d{1,3}(?![\w%])))"
    r"|(?P<auc>auc(?![a-z]))"
    r"|(?P<dotted>[a-z](?:\.[a-z]){1,3}\b\.?)"
    r"|(?P<pair>\((?:kg|m2|m²)\s?[.·*⋅x-]?\s?(?:day|d|hour|h|min|week)\))"
    r"|(?P<body>m\s?(?:\^\s?2|²|\(2\)|2)(?![\w.])|㎡"
    r"|(?:kg|min|h|hr|day|d|wk|week|m|ml)(?:\^?-1(?!\d)|⁻¹)|m(?:\^?-2(?!\d)|⁻²))"
    r"|(?P<times>[x×*](?=\s?\d)|[×*])"
    rf"|(?P<word>{_LETTER}+(?:'[a-z]+)?)) *"
)
PARTS: Final = re.compile(r"[a-z]+|[,;:)]")  # of a run: "above),"
# An identifier goes on behind its letters: "CD34+", "BAY63-2521", "APG-2575", but not "dose-10mg".
_UNIT: Final = r"(?:mg|mcg|ug|ng|g|ml|iu|u|gy|kg|cells|vg|vp|cfu|pfu|x\s?10|×|%|[.,]\d)(?![a-z])"
IDENTIFIER_TAIL: Final = re.compile(
    rf"(?:\d++(?!{_UNIT})|\d{{4,}}+g(?![a-z])|-\d++(?!\s?{_UNIT}))[\w+]*(?:-\w*\d\w*)?\+?|\+(?=[\s/)])"
)
