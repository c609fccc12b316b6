"""The rules for the way a dose is given: route, device, stage, and at how many places."""

from parsers.text.doses import vocabulary
from parsers.text.doses.facts import Fact, Found


def sites(found: Found) -> list[Fact]:
    """ "in each of the 3 coronary arteries": an amount at so many places.

    >>> from parsers.text.doses.schedules import said
    >>> said("in each of the 3 arteries")
    'sites 3'
    >>> said("with each of three meals")  # how often it is taken, and no place
    ''
    """
    if found.before() not in ("in", "into", "to", "at", "on"):
        return []
    return [found.fact("sites", found.number())]


def route(found: Found) -> list[Fact]:
    """ "orally", "IV", "by mouth", "SC or IV"; a word that only qualifies a device or a test is no route.

    >>> from parsers.text.doses.schedules import said
    >>> said("orally"), said("IV infusion"), said("PO or IV"), said("the subcutaneous reservoir"), said("oral glucose")
    ('route oral', 'route intravenous', 'route oral or intravenous', '', '')
    """
    if found.after() in vocabulary.NOT_ROUTE_BEFORE or found.after().startswith("coronary") or _is_of_device(found):
        return []
    places = [place for place in range(found.first, found.last) if found.tokens.kinds[place] == "r"]
    names = dict.fromkeys(vocabulary.ROUTES[found.tokens.words[place]] for place in places)
    return [found.fact("route", " or ".join(names))]


def _is_of_device(found: Found) -> bool:
    """What lies under the skin and goes elsewhere: "through the subcutaneous drug pouch"."""
    following = found.tokens.kinds[found.last : found.last + 1]
    return found.word("r").startswith("subcut") and (following == "d" or found.after() in vocabulary.IMPLANTED)


def weak_route(found: Found) -> list[Fact]:
    """ "infusion", "injection": a giving without its way, kept where nothing better is said.

    >>> from parsers.text.doses.schedules import said
    >>> said("by infusion")
    'route infusion'
    """
    return [found.fact("route", vocabulary.GENERIC_ROUTES[found.word("R")])]


def stage(found: Found) -> list[Fact]:
    """ "loading dose", "maintenance phase", "cohort": the stage of a schedule; induction of anaesthesia is none.

    >>> from parsers.text.doses.schedules import said
    >>> said("loading dose"), said("induction of anesthesia"), said("dose level"), said("after a dose escalation")
    ('stage loading', '', 'stage dose_level', '')
    """
    name = vocabulary.STAGES[found.word("S")]
    if {found.before(), found.before(2), found.before(3)} & {"after", "following"}:
        return []
    if name == "induction" and found.before() in ("before", "prior", "at", "to", "during", "anesthesia", "anaesthesia"):
        return []
    if found.after() == "of" and name != "dose_level":
        return []
    return [found.fact("stage", name)]


def device(found: Found) -> list[Fact]:
    """ "prefilled syringe", "drug pouch": what the dose goes through.

    >>> from parsers.text.doses.schedules import said
    >>> said("through a pre-filled syringe")
    'device prefilled syringe'
    """
    return [found.fact("device", vocabulary.DEVICES[found.word("d")])]
