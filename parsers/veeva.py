"""ClinicalTrials.Veeva, an aggregator: a study's page https://ctv.veeva.com/study/<slug>, HTML or its text rendering.

Quirks, as seen on some forty renderings (2025): the slug is an earlier title cut at 100 characters and holds no id;
the identifier list is empty on one page in thirteen; two phases stand in reverse order and N/A gives no phase line; the
sponsor is rolled up to its parent; "Begins enrollment in ..." is computed from the start date and moves by itself;
superscripts are lost (`5×107 cells`). Neither dates, collaborators nor the reason for stopping are ever shown. On some
pages the facts from `Enrollment` to `Volunteers`, or all below `Trial design`, are not there. A second, stripped
rendering exists in which the labels survive and the values vanish: it is refused.
"""

import re
from collections.abc import Iterable
from typing import Any, Final

from parsers import page, walls
from parsers.door import trial_from
from parsers.errors import NotATrial
from parsers.identifiers import identifier_type
from parsers.outline import AGAIN, Label, Outline, outline
from parsers.page import Line
from parsers.schema import Status, Trial
from parsers.veeva_arms import arms, interventions
from parsers.veeva_words import (
    ALLOCATIONS,
    BEGINS,
    FUNDER_TYPES,
    IDENTIFIER_TYPES,
    MASKINGS,
    MODELS,
    PHASES,
    PURPOSES,
    SEXES,
    STATUSES,
    STUDY_TYPES,
    VOLUNTEERS,
)

SOURCE: Final = "veeva"
HOST: Final = "ctv.veeva.com"

Fields = dict[str, Any]

NOT_CARRIED: Final = (
    "official_title",
    "last_known_status",
    "why_stopped",
    "start_date",
    "primary_completion_date",
    "completion_date",
    "first_posted",
    "last_update_posted",
    "results_first_posted",
    "verified",
    "identifiers.source",
    "sponsor.class",
    "collaborators",
    "responsible_party",
    "keywords",
    "design.intervention_model_description",
    "design.masking_description",
    "design.who_masked",
    "design.observational_model",
    "design.time_perspective",
    "interventions.description",
    "interventions.other_names",
    "eligibility.study_population",
    "eligibility.sampling_method",
    "outcomes",
    "locations",
    "officials",
    "references",
    "ipd_sharing",
    "oversight",
    "has_results",
)

_ENROLLMENT: Final = re.compile(r"^(\d{1,3}(?:,\d{3})+|\d+)( estimated)? (?:patients?|participants?)$")
_AGES: Final = re.compile(
    r"^(?:(?P<low>\d+)(?: (?P<low_unit>year|month|week|day)s?)? to (?P<high>\d+)|(?P<from>\d+)\+|up to (?P<to>\d+))"
    r" (?P<unit>year|month|week|day|hour|minute)s? old$",
    re.IGNORECASE,
)
_GROUPS: Final = re.compile(r"^[\d,]+ participants? in ([\d,]+) patient groups?\b")
_STUDY_URL: Final = re.compile(
    r"https?://([^/?#:@\s]+)(?::\d+)?(?:/[^?#\s]*)?/study/([^/?#\s]+)/?(?:[?#]|$)", re.IGNORECASE
)
_NCT: Final = re.compile(r"^NCT\d{8}$")
_INITIALS: Final = 2  # the sponsor's initial stands where there is no logo
_NUMBER: Final = re.compile(r"(\d{1,3})[.)] ")
_DESIGN_LABELS: Final = ("Primary purpose", "Allocation", "Interventional model", "Masking")

_LABELS: Final = (
    Label("Status", ("Status and phase",), lambda value: value in STATUSES or value.startswith(BEGINS)),
    Label("Conditions"),
    Label("Treatments"),
    Label("Study type", fits=STUDY_TYPES.__contains__),
    Label("Funder types", ("Funder type",), FUNDER_TYPES.__contains__),
    Label("Identifiers", ("Identifier",), lambda value: bool(_NCT.match(value))),
    Label("Details and patient eligibility"),
    Label("About"),
    Label("Full description"),
    Label("Enrollment", fits=lambda value: bool(_ENROLLMENT.match(value))),
    Label("Sex", fits=SEXES.__contains__),
    Label("Ages", fits=lambda value: bool(_AGES.match(value))),
    Label("Volunteers", fits=VOLUNTEERS.__contains__),
    Label("Inclusion and exclusion criteria"),
    Label("Inclusion criteria"),
    Label("Exclusion criteria"),
    Label("Trial design", fits=lambda value: value in _DESIGN_LABELS or bool(_GROUPS.match(value))),
    Label("Primary purpose", fits=PURPOSES.__contains__),
    Label("Allocation", fits=ALLOCATIONS.__contains__),
    Label("Interventional model", fits=MODELS.__contains__),
    Label("Masking", fits=MASKINGS.__contains__),
    Label("groups", pattern=_GROUPS),
    Label("Trial documents"),
    Label("Trial contacts and locations"),
    Label("Data sourced from clinicaltrials.gov"),
)
_MUST: Final = (
    "Status",
    "Conditions",
    "Study type",
    "Funder types",
    "Identifiers",
    "Details and patient eligibility",
    "About",
    "Trial design",
    "Trial contacts and locations",
)
_FACTS: Final = ("Enrollment", "Sex", "Ages", "Volunteers")
_VALUED: Final = ("Status", "Conditions", "Treatments", "Study type", "Funder types", *_FACTS, *_DESIGN_LABELS)
_CRITERIA: Final = ("Inclusion and exclusion criteria", "Inclusion criteria", "Exclusion criteria")
_MARKS: Final = (
    b"ClinicalTrials.Veeva",
    b"ctv.veeva.com",
    b"Details and patient eligibility",
    b"Data sourced from clinicaltrials.gov",
)


def parse(body: bytes, url: str | None = None, *, known_id: str | None = None) -> Trial:
    """Read a study's page (HTML or its text rendering) into a Trial.

    `url` is the address that was asked; `known_id` the id that an earlier snapshot of that address gave, for the pages
    whose identifier list is empty. Raises NotATrial where the bytes are no study's page (a wall, an error page, a
    stripped rendering, no id), ParseError where one cannot be read.
    """
    problem = walls.unreadable(body)
    if problem:
        raise NotATrial(problem, source=SOURCE, trial_id=known_id)
    found = page.read(body)
    form = Outline(SOURCE, outline(found.lines, _LABELS))
    form.trial_id = known_id or next(filter(_NCT.match, form.texts("Identifiers")), None)
    _refuse_other_pages(form, found)
    identifiers = _identifiers(form)
    form.trial_id = _trial_id(form, identifiers, known_id)
    address = _address(found.address, HOST) or _address(url)
    return trial_from({**_fields(form), "url": address, "identifiers": identifiers, "not_carried": NOT_CARRIED})


def recognises(body: bytes) -> bool:
    """Whether these bytes look like a page of this site, its stripped rendering included."""
    return page.holds(body, _MARKS)


def _fields(form: Outline) -> Fields:
    title, acronym, sponsor = _head(form)
    given = interventions(form)
    return {
        "source": SOURCE,
        "trial_id": form.trial_id,
        "brief_title": title,
        "acronym": acronym,
        **_status(form),
        "study_type": form.word("Study type", STUDY_TYPES),
        "enrollment": _enrollment(form),
        "sponsor": {"name": sponsor, "class": _funder_class(form)},
        "conditions": form.texts("Conditions"),
        "design": _design(form),
        "arms": arms(form, given, _promised_groups(form)),
        "interventions": given,
        "eligibility": _eligibility(form),
        "brief_summary": form.prose("About"),
        "detailed_description": form.prose("Full description"),
    }


def _address(url: str | None, host: str | None = None) -> str | None:
    """The page's public address: the slug of `url` on the site's own host, without query or fragment.

    Null where `url` is none, has no slug, or is not of `host` where one is given.
    """
    found = _STUDY_URL.match(url or "")
    return f"https://{HOST}/study/{found[2]}" if found and host in (None, found[1].lower()) else None


def _refuse_other_pages(form: Outline, found: page.Page) -> None:
    """Refuse what is no study's page, or a rendering that has lost its labels or its values."""
    if found.damage:
        raise form.not_a_trial(found.damage)
    if sum(label in form for label in _MUST) < 3:
        raise form.not_a_trial(walls.instead(found, "Funder types"))
    for label in _VALUED:
        form.refuse_lost(label)
    form.require(_MUST)
    if not any(label in form for label in _CRITERIA):
        raise form.refusal("Inclusion criteria", f"the page has no criteria; {AGAIN}")
    if any(label in form for label in _FACTS):
        form.require(("Sex",))  # the one fact that every record has
    for label in ("Details and patient eligibility", "Trial design"):
        form.refuse_text(label)
    if "Exclusion criteria" not in form and _starts_over(form.lines("Inclusion criteria")):
        raise form.refusal("Exclusion criteria", f"the numbers of the criteria start over without this label; {AGAIN}")
    if "Enrollment" not in form and any(
        _ENROLLMENT.match(text) for text in form.texts("About")[-1:] + form.texts("Full description")[-1:]
    ):
        raise form.refusal(
            "Enrollment", f"a number of patients stands below the description without this label; {AGAIN}"
        )


def _starts_over(lines: Iterable[Line]) -> bool:
    """Whether a numbered item is followed by another number 1 that is not below it."""
    before: Line | None = None
    for line in lines:
        number = _NUMBER.match(line.shown)
        if before and number and number[1] == "1" and line.indent <= before.indent:
            return True
        before = line if number else None
    return False


def _trial_id(form: Outline, identifiers: list[Fields], known_id: str | None) -> str:
    shown = next((one["value"] for one in identifiers if one["type"] == "nct"), None)
    if shown is None and known_id is None:
        raise form.not_a_trial(
            "the identifier list holds no NCT id, and a page's address holds none either; "
            "it can be read once an earlier snapshot of the same address has given the id",
            "Identifiers",
        )
    if shown and known_id and shown != known_id:
        raise form.not_a_trial(
            f"the page shows {shown}, and this address gave {known_id} before; see which trial stands there",
            "Identifiers",
        )
    return str(shown or known_id)


def _identifiers(form: Outline) -> list[Fields]:
    """Read the id list: the NCT id, then others with "(Registry Identifier)" and the like, or with nothing.

    The sponsor's own number stands without a label. Where several do, nothing tells which of them it is.
    """
    entries = [_identifier(form, text) for text in form.texts("Identifiers")]
    for alias in [entry for entry in entries if entry["type"] == "nct"][1:]:
        alias["type"] = "nct_alias"
    bare = [entry for entry in entries if entry["type"] is None]
    for entry in bare:
        entry["type"] = identifier_type(entry["value"], "org_study" if len(bare) == 1 else "other")
    return entries


def _identifier(form: Outline, text: str) -> Fields:
    if _NCT.match(text):
        return {"value": text, "type": "nct", "source": None}
    value, _, label = text.removesuffix(")").rpartition(" (")
    if not value or not text.endswith(")"):
        return {"value": text, "type": None, "source": None}
    if label in IDENTIFIER_TYPES:
        return {"value": value, "type": identifier_type(value, IDENTIFIER_TYPES[label]), "source": None}
    if label.endswith(("Identifier", "Number", "Grant/Contract")):
        form.known("Identifiers", label, IDENTIFIER_TYPES)
    return {"value": text, "type": None, "source": None}


def _head(form: Outline) -> tuple[str, str | None, str]:
    """Read title, acronym and sponsor: the last lines above the status, with the sponsor's logo or initial between.

    What stands above the title is the site's menu.
    """
    above = form.texts("")
    sponsor = above.pop() if above else ""
    if above and (len(above[-1]) <= _INITIALS or above[-1] == f"{sponsor} logo" or above[-1] == sponsor):
        above.pop()
    if (
        not above
        or above[-1] in ("Menu", "ClinicalTrials.Veeva")
        or len(sponsor) <= _INITIALS
        or sponsor.endswith(" logo")
    ):
        raise form.refusal("title", f"title and sponsor are due above 'Status', and are not there; {AGAIN}")
    title, acronym = _without_acronym(above[-1])
    return title, acronym, sponsor


def _without_acronym(title: str) -> tuple[str, str | None]:
    """Split "A Study of Cells (CELLS-1)" into title and acronym: the site prints the one after the other.

    The registry allows acronyms of 14 characters. What abbreviates the words right before it ("... Pulmonary Disease
    (COPD)") belongs to the title.
    """
    found = re.search(r"^(.+) \(([^()]{1,14})\)$", title)
    if not found or _abbreviates(found[2], found[1]):
        return title, None
    return found[1], found[2]


def _abbreviates(short: str, words: str) -> bool:
    letters = re.sub(r"[^a-z0-9]", "", short.lower())
    initials = [word[0] for word in re.findall(r"[a-z0-9]+", words.lower())]
    strong = [word[0] for word in re.findall(r"[a-z0-9]+", words.lower()) if word not in _SMALL_WORDS]
    return len(letters) > 1 and any("".join(row).endswith(letters) for row in (initials, strong))


_SMALL_WORDS: Final = frozenset(("a", "an", "and", "by", "for", "in", "of", "on", "or", "the", "to", "with"))


def _status(form: Outline) -> Fields:
    """Read the status and the phases below it, which stand in reverse order; no phase line leaves them null."""
    word, *phases = form.texts("Status")
    status: Status = "NOT_YET_RECRUITING" if word.startswith(BEGINS) else form.known("Status", word, STATUSES)
    found = sorted(form.known("Status and phase", phase, PHASES) for phase in phases)
    return {"status": status, "status_text": word, "phases": found or None}


def _enrollment(form: Outline) -> Fields | None:
    """Read "12 estimated patients" or "1,114 patients"; the site says "estimated" where the number is a plan."""
    text = form.only("Enrollment")
    if text is None:
        return None
    found = form.matched("Enrollment", text, _ENROLLMENT, "12 estimated patients")
    return {"count": int(found[1].replace(",", "")), "type": "ESTIMATED" if found[2] else "ACTUAL"}


def _funder_class(form: Outline) -> str | None:
    classes = [form.known("Funder types", text, FUNDER_TYPES) for text in form.texts("Funder types")]
    return classes[0] if len(classes) == 1 else None


def _promised_groups(form: Outline) -> int | None:
    opening = form.opening("groups")
    found = _GROUPS.match(opening) if opening else None
    return int(found[1].replace(",", "")) if found else None


def _design(form: Outline) -> Fields:
    return {
        "primary_purpose": form.word("Primary purpose", PURPOSES),
        "allocation": form.word("Allocation", ALLOCATIONS),
        "intervention_model": form.word("Interventional model", MODELS),
        "masking": form.word("Masking", MASKINGS),
    }


def _eligibility(form: Outline) -> Fields:
    sections = [form.prose("Inclusion and exclusion criteria")]
    for label, heading in (
        ("Inclusion criteria", "Inclusion Criteria:"),
        ("Exclusion criteria", "Exclusion Criteria:"),
    ):
        text = form.prose(label)
        sections.append(f"{heading}\n\n{text}" if text else None)
    return {
        **_ages(form),
        "sex": form.word("Sex", SEXES),
        "healthy_volunteers": form.word("Volunteers", VOLUNTEERS),
        "text": "\n\n".join(filter(None, sections)) or None,
    }


def _ages(form: Outline) -> Fields:
    """Read "18 to 60 years old", "18+ years old", "6 months to 12 years old"."""
    text = form.only("Ages")
    if text is None:
        return {}
    found = form.matched("Ages", text, _AGES, "18 to 75 years old")
    unit = found["unit"].lower()
    low, high = found["low"] or found["from"], found["high"] or found["to"]
    return {
        "minimum_age": {"value": float(low), "unit": (found["low_unit"] or unit).lower()} if low else None,
        "maximum_age": {"value": float(high), "unit": unit} if high else None,
    }
