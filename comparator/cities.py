"""One name for a city that has several: the registry finds cities on the map anew, and then spells them another way.

Keys and names are plain forms (`comparator.wording.plain`): lower case, without accents.
"""

from typing import Final

from comparator.wording import plain

_SPELT_ANEW: Final = {
    "antwerpen": "antwerp",
    "athina": "athens",
    "bangalore": "bengaluru",
    "basle": "basel",
    "beograd": "belgrade",
    "berne": "bern",
    "bombay": "mumbai",
    "brussel": "brussels",
    "bruxelles": "brussels",
    "bucuresti": "bucharest",
    "calcutta": "kolkata",
    "ciudad de mexico": "mexico city",
    "den haag": "the hague",
    "firenze": "florence",
    "geneve": "geneva",
    "genova": "genoa",
    "gent": "ghent",
    "goteborg": "gothenburg",
    "ha noi": "hanoi",
    "hanover": "hannover",
    "ho chi minh": "ho chi minh city",
    "kiev": "kyiv",
    "kobenhavn": "copenhagen",
    "koln": "cologne",
    "krakow": "cracow",
    "leuven": "louvain",
    "lisboa": "lisbon",
    "lucerne": "luzern",
    "lyons": "lyon",
    "madras": "chennai",
    "marseilles": "marseille",
    "milano": "milan",
    "moskva": "moscow",
    "munchen": "munich",
    "napoli": "naples",
    "new york city": "new york",
    "nurnberg": "nuremberg",
    "padova": "padua",
    "peking": "beijing",
    "praha": "prague",
    "roma": "rome",
    "sevilla": "seville",
    "tel aviv yafo": "tel aviv",
    "torino": "turin",
    "venezia": "venice",
    "warszawa": "warsaw",
    "wien": "vienna",
}
"""How a city is also called -> the name that stands for it."""
_CITY_IN_JAPAN: Final = " shi"  # "Osaka-shi" is the city of Osaka


def city_name(city: str) -> str:
    """The one name of a city.

    >>> city_name("Köln") == city_name("Cologne"), city_name("Osaka-shi") == city_name("Osaka")
    (True, True)
    """
    name = plain(city).removesuffix(_CITY_IN_JAPAN)
    return _SPELT_ANEW.get(name, name)
