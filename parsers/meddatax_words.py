"""The words of MedDataX: the fixed sentences that its sections open with, and the constants it prints.

The constants are the registry's own. A word that is not here is refused by the parser.
"""

from typing import Final, get_args

from parsers.schema import (
    AgencyClass,
    Allocation,
    ArmType,
    IdentifierType,
    InterventionModel,
    InterventionType,
    Masking,
    ObservationalModel,
    Phase,
    PrimaryPurpose,
    ResponsiblePartyType,
    Sex,
    Status,
    StudyType,
    TimePerspective,
    WhoMasked,
)

Constants = dict[str, str]


def _constants(vocabulary: object) -> Constants:
    return {word: word for word in get_args(vocabulary)}


STATUSES: Final = _constants(Status)
STUDY_TYPES: Final = _constants(StudyType)
PHASES: Final = _constants(Phase)
ALLOCATIONS: Final = _constants(Allocation)
MODELS: Final = _constants(InterventionModel)
PURPOSES: Final = _constants(PrimaryPurpose)
MASKINGS: Final = _constants(Masking)
OBSERVATIONAL_MODELS: Final = _constants(ObservationalModel)
TIME_PERSPECTIVES: Final = _constants(TimePerspective)
GROUP_TYPES: Final = _constants(ArmType)
INTERVENTION_TYPES: Final = _constants(InterventionType)
SEXES: Final = _constants(Sex)
AGENCY_CLASSES: Final = _constants(AgencyClass)
PARTY_TYPES: Final = _constants(ResponsiblePartyType)

RESULTS: Final = {"Results pending": False, "Results available": True}
VOLUNTEERS: Final = {"No": False, "Yes": True}
# Who is masked is in no rendering at hand: the registry's constants, and the words of its own pages.
WHO_MASKED: Final[dict[str, WhoMasked]] = {
    "PARTICIPANT": "PARTICIPANT",
    "CARE_PROVIDER": "CARE_PROVIDER",
    "INVESTIGATOR": "INVESTIGATOR",
    "OUTCOMES_ASSESSOR": "OUTCOMES_ASSESSOR",
    "Participant": "PARTICIPANT",
    "Participants": "PARTICIPANT",
    "Care Provider": "CARE_PROVIDER",
    "Caregivers": "CARE_PROVIDER",
    "Investigator": "INVESTIGATOR",
    "Investigators": "INVESTIGATOR",
    "Outcomes Assessor": "OUTCOMES_ASSESSOR",
    "Outcome Assessors": "OUTCOMES_ASSESSOR",
}
# "Identifier Type:" holds the registry's constant, or "-" where the record states none.
IDENTIFIER_TYPES: Final[dict[str, IdentifierType]] = {
    "-": "other",
    "NIH": "grant",
    "FDA": "grant",
    "VA": "grant",
    "CDC": "grant",
    "AHRQ": "grant",
    "SAMHSA": "grant",
    "OTHER_GRANT": "grant",
    "EUDRACT_NUMBER": "eudract",
    "CTIS": "ctis",
    "REGISTRY": "registry",
    "OTHER": "other",
}

# What each section opens with: the site's words, not the registry's.
OWN_SENTENCES: Final = {
    "Basic Information": "Get a concise snapshot of the trial, including recruitment status, study phase, enrollment "
    "targets, and key timeline milestones.",
    "Brief Summary": "Review the sponsor-provided synopsis that highlights what the study is about and why it is being "
    "conducted.",
    "Detailed Description": "Dive into the extended narrative that explains the scientific background, objectives, and "
    "procedures in greater depth.",
    "Conditions": "See the medical conditions and disease areas that this research is targeting or investigating.",
    "Study Design": "Understand how the trial is structured, including allocation methods, masking strategies, primary "
    "purpose, and other design elements.",
    "Study Groups": "Review each arm or cohort in the study, along with the interventions and objectives associated "
    "with them.",
    "Interventions": "Learn about the drugs, procedures, or behavioral strategies being tested and how they are "
    "applied within this trial.",
    "Eligibility Criteria": "Check the participation requirements, including inclusion and exclusion rules, age "
    "limits, and whether healthy volunteers are accepted.",
    "Sponsors": "Meet the organizations funding or collaborating on the study and learn about their roles.",
    "Responsible Party": "Identify the individual or organization who holds primary responsibility for the study "
    "information submitted to regulators.",
    "Locations": "Explore where the study is taking place and check the recruitment status at each participating site.",
    "Countries": "Review the countries where the study has at least one active or historical site.",
    "Central Contacts": "Reach out to these primary contacts for questions about participation or study logistics.",
    "Facility Contacts": "Find local site contact details for specific facilities participating in the trial.",
    "Other Identifiers": "Review additional registry numbers or institutional identifiers associated with this trial.",
    "More Related Trials": "Additional clinical trials that may be relevant based on similarity analysis.",
}
"""Section -> the site's own words that open it; they are no part of a trial."""
