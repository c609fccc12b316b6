"""MedDataX, an aggregator: a trial's page https://meddatax.com/clinical-trials/<NCT id>, HTML or its text rendering.

Quirks, as seen on some thirty renderings (2025): values are the registry's own constants, phases joined by a slash;
markdown escapes are left in the text; a registry date without a day becomes the last day of its month, and is kept as
shown; the first line of each section is a fixed sentence of the site's own; the interventions stand once in each arm
and once more in a list. Neither the enrolment's nor a date's type is ever shown. The results have a page of their own
(`.../results`), and a second, stripped rendering exists in which the values survive and the labels vanish: both are
refused.
"""

import re
from typing import Any, Final

from rapidfuzz import fuzz

from parsers import page, walls
from parsers.door import trial_from
from parsers.errors import NotATrial
from parsers.meddatax_entries import identifiers, responsible_party, sponsors
from parsers.meddatax_groups import arms, interventions
from parsers.meddatax_places import locations
from parsers.meddatax_words import (
    ALLOCATIONS,
    MASKINGS,
    MODELS,
    OBSERVATIONAL_MODELS,
    OWN_SENTENCES,
    PHASES,
    PURPOSES,
    RESULTS,
    SEXES,
    STATUSES,
    STUDY_TYPES,
    TIME_PERSPECTIVES,
    VOLUNTEERS,
    WHO_MASKED,
)
from parsers.outline import AGAIN, Label, Outline, Section, outline, prose
from parsers.page import Line
from parsers.schema import Trial
from parsers.text.dates import AgeFields, age

SOURCE: Final = "meddatax"
TRIAL_PAGE: Final = "https://meddatax.com/clinical-trials/"

Fields = dict[str, Any]

_OPENINGS: Final = {sentence: name for name, sentence in OWN_SENTENCES.items()}
_ALIKE: Final = 85  # of 100: the site rewords a sentence now and then, and no registry text comes near one
_SENTENCE: Final = 8  # words: neither a name nor a condition is a sentence of that length
_PROSE: Final = ("Brief Summary", "Detailed Description", "Eligibility Criteria")
# An entry of these sections has at least two lines, so a lone line is the opening sentence, whatever its words.
_STRUCTURED: Final = (
    "Study Groups",
    "Interventions",
    "Sponsors",
    "Responsible Party",
    "Locations",
    "Other Identifiers",
)


def _section(name: str) -> Label:
    sentence = OWN_SENTENCES[name]
    return Label(name, fits=lambda value: fuzz.ratio(value, sentence) >= _ALIKE)


_NCT: Final = re.compile(r"^NCT\d{8}$")
_ENROLLMENT: Final = re.compile(r"^(\d{1,3}(?:,\d{3})+|\d+) participants?$")
_DATE: Final = re.compile(r"^\d{4}(?:-\d\d(?:-\d\d)?)?$")
_AGE: Final = re.compile(r"^(?:\d+ [A-Z][a-z]+|N/A|-)$")
_LABELS: Final = (
    Label("NCT ID", fits=lambda value: bool(_NCT.match(value))),
    Label("Last Updated"),
    Label("Study Results", fits=RESULTS.__contains__),
    *(_section(name) for name in OWN_SENTENCES),
)
_MUST: Final = (
    "NCT ID",
    "Last Updated",
    "Study Results",
    "Basic Information",
    "Brief Summary",
    "Detailed Description",
    "Conditions",
    "Study Design",
    "Eligibility Criteria",
    "Sponsors",
    "More Related Trials",
)
_BASIC_LABELS: Final = (
    Label("Recruitment Status", fits=STATUSES.__contains__),
    Label("Clinical Phase", fits=lambda value: value.split("/")[0] in PHASES),
    Label("Total Enrollment", fits=lambda value: bool(_ENROLLMENT.match(value))),
    Label("Study Classification", fits=STUDY_TYPES.__contains__),
    Label("Study Start Date", fits=lambda value: bool(_DATE.match(value))),
    Label("Study Completion Date", fits=lambda value: bool(_DATE.match(value))),
)
# The labels of an observational design are in no rendering at hand; they follow the site's way of naming the others.
_DESIGN_LABELS: Final = (
    Label("Allocation Method", fits=ALLOCATIONS.__contains__),
    Label("Intervention Model", fits=MODELS.__contains__),
    Label("Observational Model", ("Observational Model Type",), OBSERVATIONAL_MODELS.__contains__),
    Label("Time Perspective", ("Study Time Perspective",), TIME_PERSPECTIVES.__contains__),
    Label("Primary Study Purpose", fits=PURPOSES.__contains__),
    Label("Blinding Strategy", fits=MASKINGS.__contains__),
)
_ELIGIBILITY_LABELS: Final = (
    Label("Minimum Eligible Age", fits=lambda value: bool(_AGE.match(value))),
    Label("Maximum Eligible Age", fits=lambda value: bool(_AGE.match(value))),
    Label("Eligible Sex", fits=SEXES.__contains__),
    Label("Accepts Healthy Volunteers", fits=VOLUNTEERS.__contains__),
)
_CONSTANT: Final = re.compile(r"^[A-Z]+(?:_[A-Z]+)*$")
_NONE: Final = "-"  # printed where the record states nothing
NOT_CARRIED: Final = (
    "official_title",
    "acronym",
    "last_known_status",
    "why_stopped",
    "start_date.type",
    "primary_completion_date",
    "completion_date.type",
    "first_posted",
    "results_first_posted",
    "verified",
    "identifiers.source",
    "enrollment.type",
    "keywords",
    "design.masking_description",
    "design.who_masked",
    "design.observational_model",
    "design.time_perspective",
    "interventions.other_names",
    "eligibility.study_population",
    "eligibility.sampling_method",
    "outcomes",
    "officials",
    "references",
    "ipd_sharing",
    "oversight",
)
_MARKS: Final = (b"meddatax.com", b"Study Classification", b"Results Overview", b"Basic Information")


def parse(body: bytes, url: str | None = None) -> Trial:
    """Read a trial's page (HTML or its text rendering) into a Trial.

    `url` is the address that was asked; a page of another id is refused. Raises NotATrial where the bytes are no
    trial's page (a wall, an error page, a results page, a stripped rendering), ParseError where one cannot be read.
    """
    asked = re.search(r"NCT\d{8}", url or "")
    problem = walls.unreadable(body)
    if problem:
        raise NotATrial(problem, source=SOURCE, trial_id=asked.group() if asked else None)
    found = page.read(body)
    form = Outline(SOURCE, _without_own_words(outline(found.lines, _LABELS)))
    form.trial_id = asked.group() if asked else next(filter(_NCT.match, form.texts("NCT ID")), None)
    _refuse_other_pages(form, found)
    form.trial_id = _trial_id(form)
    return trial_from({**_fields(form), "not_carried": NOT_CARRIED})


def recognises(body: bytes) -> bool:
    """Whether these bytes look like a page of this site, its results pages and stripped rendering included."""
    return page.holds(body, _MARKS)


def _fields(form: Outline) -> Fields:
    given, basic = interventions(form), _basic(form)
    return {
        "source": SOURCE,
        "trial_id": form.trial_id,
        "url": f"{TRIAL_PAGE}{form.trial_id}",
        "brief_title": _title(form),
        "identifiers": [{"value": form.trial_id, "type": "nct", "source": None}, *identifiers(form)],
        **basic,
        "last_update_posted": _date(form, "Last Updated") if form.texts("Last Updated") else None,
        **sponsors(form),
        "responsible_party": responsible_party(form),
        "conditions": _conditions(form),
        "design": _design(form),
        "arms": arms(form, given, typed=basic["study_type"] == "INTERVENTIONAL"),
        "interventions": [{key: one[key] for key in ("name", "type", "description")} for one in given],
        "eligibility": _eligibility(form),
        "locations": locations(form),
        "brief_summary": form.prose("Brief Summary"),
        "detailed_description": form.prose("Detailed Description"),
        "has_results": form.known("Study Results", next(iter(form.texts("Study Results")), ""), RESULTS),
    }


def _without_own_words(sections: dict[str, Section]) -> dict[str, Section]:
    """Take the site's own opening sentence from each section."""
    return {name: Section(section.opening, _content(name, section.lines)) for name, section in sections.items()}


def _content(name: str, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines below the opening sentence, which is told by its words and, outside of prose, by being a sentence."""
    own = OWN_SENTENCES.get(name)
    if not own or not lines:
        return lines
    first = lines[0].text
    sentence = first.endswith(".") and len(first.split()) >= _SENTENCE
    alone = name in _STRUCTURED and len(lines) == 1
    return lines[1:] if fuzz.ratio(first, own) >= _ALIKE or (name not in _PROSE and (sentence or alone)) else lines


def _refuse_other_pages(form: Outline, found: page.Page) -> None:
    """Refuse what is no trial's page, or a rendering that has lost its labels."""
    if found.damage:
        raise form.not_a_trial(found.damage)
    if any(line.text.startswith(("Results Overview", "Trial Outcomes & Findings for")) for line in found.lines[:200]):
        raise form.not_a_trial(
            f"this is the page of a trial's results; ask for {TRIAL_PAGE}{form.trial_id or '<NCT id>'}"
        )
    if sum(label in form for label in _MUST) < 3:
        raise form.not_a_trial(walls.instead(found, "NCT ID"))
    form.refuse_lost("NCT ID")
    basic = outline(form.lines("Basic Information"), _BASIC_LABELS)
    if not any(label.name in basic for label in _BASIC_LABELS):
        raise form.not_a_trial(
            "the values are there and their labels are not (a stripped rendering); fetch the page again",
            "Basic Information",
        )
    form.require(_MUST)
    for name in OWN_SENTENCES:
        other = next((line.text for line in form.lines(name) if line.text in _OPENINGS), None)
        if other:
            raise form.refusal(_OPENINGS[other], f"this heading is lost: its section stands below {name!r}; {AGAIN}")


def _trial_id(form: Outline) -> str:
    text = form.only("NCT ID") or ""
    shown = form.matched("NCT ID", text, _NCT, "NCT00000000").group()
    if form.trial_id and form.trial_id != shown:
        raise form.not_a_trial(f"{form.trial_id} was asked for and the page is that of {shown}; check the address")
    return shown


def _title(form: Outline) -> str:
    """The line right above "NCT ID:"; what stands above it is the site's menu."""
    above = form.texts("")
    if not above:
        raise form.refusal("title", f"a title is due above 'NCT ID:', and none is there; {AGAIN}")
    return above[-1]


def _date(form: Outline, label: str) -> str | None:
    """A date as shown: the day may be the site's own, where the registry names the month only."""
    text = form.only(label)
    return form.matched(label, text, _DATE, "2025-09-15").group() if text and text != _NONE else None


def _basic(form: Outline) -> Fields:
    basic = form.part("Basic Information", _BASIC_LABELS)
    basic.require(("Recruitment Status", "Study Classification"))
    study_type = basic.word("Study Classification", STUDY_TYPES)
    if study_type == "INTERVENTIONAL":
        basic.require(("Clinical Phase",))
    phases = basic.only("Clinical Phase")
    count = basic.only("Total Enrollment")
    dates = {label: _date(basic, label) for label in ("Study Start Date", "Study Completion Date") if label in basic}
    start, end = dates.get("Study Start Date"), dates.get("Study Completion Date")
    return {
        "status": basic.word("Recruitment Status", STATUSES),
        "status_text": basic.only("Recruitment Status"),
        "study_type": study_type,
        "phases": [basic.known("Clinical Phase", phase.strip(), PHASES) for phase in phases.split("/")]
        if phases and phases != _NONE
        else None,
        "enrollment": {"count": _count(basic, count), "type": None} if count and count != _NONE else None,
        "start_date": {"date": start, "type": None} if start else None,
        "completion_date": {"date": end, "type": None} if end else None,
    }


def _count(basic: Outline, text: str) -> int:
    return int(basic.matched("Total Enrollment", text, _ENROLLMENT, "12 participants")[1].replace(",", ""))


def _conditions(form: Outline) -> list[str]:
    """Read the list of conditions; a sentence among them is the opening of a section that is not known here."""
    for text in form.texts("Conditions"):
        if text.endswith(".") and len(text.split()) >= 8:
            raise form.refusal("Conditions", f"found the sentence {text[:80]!r}; {AGAIN}")
    return form.texts("Conditions")


def _design(form: Outline) -> Fields:
    """Read the design; a bare paragraph may follow the model, and words on who is masked the blinding."""
    design = form.part("Study Design", _DESIGN_LABELS)
    for label in ("Intervention Model", "Blinding Strategy"):
        design.refuse_lost(label)
    model, *model_text = design.texts("Intervention Model") or [""]
    masking, *masking_text = design.texts("Blinding Strategy") or [""]
    for text in (*model_text, *masking_text):
        if text not in WHO_MASKED and _CONSTANT.match(text):
            raise form.refusal("Study Design", f"{text!r} stands without its label; {AGAIN}")
    who = [word.strip() for text in masking_text for word in text.split(",")]
    named = all(word in WHO_MASKED for word in who)
    return {
        "allocation": design.word("Allocation Method", ALLOCATIONS),
        "intervention_model": design.known("Intervention Model", model, MODELS) if model else None,
        "intervention_model_description": "\n\n".join(model_text) or None,
        "masking": design.known("Blinding Strategy", masking, MASKINGS) if masking else None,
        "masking_description": None if named else "\n\n".join(masking_text),
        "who_masked": [WHO_MASKED[word] for word in who] if named else [],
        "primary_purpose": design.word("Primary Study Purpose", PURPOSES),
        "observational_model": design.word("Observational Model", OBSERVATIONAL_MODELS),
        "time_perspective": design.word("Time Perspective", TIME_PERSPECTIVES),
    }


def _eligibility(form: Outline) -> Fields:
    sections = outline(form.lines("Eligibility Criteria"), _ELIGIBILITY_LABELS)
    limits = Outline(SOURCE, sections, form.trial_id)
    text = limits.lines("")
    if any(_AGE.match(line.text) or line.text in SEXES for line in text[-4:]):
        raise form.not_a_trial(
            "age and sex have lost their labels (a stripped rendering); fetch the page again", "Eligibility Criteria"
        )
    if any(label.name in limits for label in _ELIGIBILITY_LABELS):
        limits.require(("Eligible Sex",))
    return {
        "minimum_age": _age(limits, "Minimum Eligible Age"),
        "maximum_age": _age(limits, "Maximum Eligible Age"),
        "sex": limits.word("Eligible Sex", SEXES),
        "healthy_volunteers": limits.word("Accepts Healthy Volunteers", VOLUNTEERS),
        "text": prose(Line(_HEADINGS.get(line.text.rstrip(":").lower(), line.text), *line[1:]) for line in text),
    }


_HEADINGS: Final = {"inclusion criteria": "Inclusion Criteria:", "exclusion criteria": "Exclusion Criteria:"}


def _age(limits: Outline, label: str) -> AgeFields | None:
    try:
        return age(limits.only(label))
    except ValueError as problem:
        raise limits.refusal(label, f"{problem}; {AGAIN}") from None
