"""The words of ClinicalTrials.Veeva: what each stands for in the registry's own constants.

A word that is not here is refused by the parser. Where it is a new word of the site, it belongs into its table.
"""

from typing import Final

from parsers.schema import (
    AgencyClass,
    Allocation,
    ArmType,
    IdentifierType,
    InterventionModel,
    InterventionType,
    Masking,
    Phase,
    PrimaryPurpose,
    Sex,
    Status,
    StudyType,
)

# Seen: Enrolling, Not yet enrolling, Begins enrollment in ..., Completed, Terminated, Unknown. The others are not in
# any rendering at hand; they follow the site's own way of writing the registry's words.
STATUSES: Final[dict[str, Status]] = {
    "Enrolling": "RECRUITING",
    "Not yet enrolling": "NOT_YET_RECRUITING",
    "Completed": "COMPLETED",
    "Terminated": "TERMINATED",
    "Unknown": "UNKNOWN",
    "Active, not enrolling": "ACTIVE_NOT_RECRUITING",
    "Active but not enrolling": "ACTIVE_NOT_RECRUITING",
    "Enrolling by invitation": "ENROLLING_BY_INVITATION",
    "Invitation-only": "ENROLLING_BY_INVITATION",
    "Suspended": "SUSPENDED",
    "Enrollment suspended": "SUSPENDED",
    "Withdrawn": "WITHDRAWN",
    "Withheld": "WITHHELD",
    "Available": "AVAILABLE",
    "No longer available": "NO_LONGER_AVAILABLE",
    "Temporarily not available": "TEMPORARILY_NOT_AVAILABLE",
    "Approved for marketing": "APPROVED_FOR_MARKETING",
}
BEGINS: Final = "Begins enrollment"  # "Begins enrollment in a year or more": not yet recruiting
PHASES: Final[dict[str, Phase]] = {
    "Early Phase 1": "EARLY_PHASE1",
    "Phase 1": "PHASE1",
    "Phase 2": "PHASE2",
    "Phase 3": "PHASE3",
    "Phase 4": "PHASE4",
}
STUDY_TYPES: Final[dict[str, StudyType]] = {
    "Interventional": "INTERVENTIONAL",
    "Observational": "OBSERVATIONAL",
    "Observational [Patient Registry]": "OBSERVATIONAL",
    "Expanded Access": "EXPANDED_ACCESS",
}
# The labels name the funders of sponsor and collaborators together, so a class follows only where one label stands
# alone; "Other" is everybody else (universities, persons, other governments) and gives no class even then.
FUNDER_TYPES: Final[dict[str, AgencyClass | None]] = {
    "Industry": "INDUSTRY",
    "NIH": "NIH",
    "Other U.S. Federal agency": "FED",
    "U.S. Federal agency": "FED",
    "Network": "NETWORK",
    "Other": None,
}
INTERVENTION_TYPES: Final[dict[str, InterventionType]] = {
    "Behavioral": "BEHAVIORAL",
    "Biological": "BIOLOGICAL",
    "Combination Product": "COMBINATION_PRODUCT",
    "Device": "DEVICE",
    "Diagnostic Test": "DIAGNOSTIC_TEST",
    "Dietary Supplement": "DIETARY_SUPPLEMENT",
    "Drug": "DRUG",
    "Genetic": "GENETIC",
    "Procedure": "PROCEDURE",
    "Radiation": "RADIATION",
    "Other": "OTHER",
}
IDENTIFIER_TYPES: Final[dict[str, IdentifierType]] = {
    "Registry Identifier": "registry",
    "Other Identifier": "other",
    "U.S. NIH Grant/Contract": "grant",
    "U.S. FDA Grant/Contract": "grant",
    "U.S. VA Grant/Contract": "grant",
    "U.S. CDC Grant/Contract": "grant",
    "U.S. AHRQ Grant/Contract": "grant",
    "U.S. SAMHSA Grant/Contract": "grant",
    "Other Grant/Funding Number": "grant",
    "EudraCT Number": "eudract",
    "EU Trial (CTIS) Number": "ctis",
    "CTIS": "ctis",
}
SEXES: Final[dict[str, Sex]] = {"All": "ALL", "Female": "FEMALE", "Male": "MALE"}
VOLUNTEERS: Final[dict[str, bool]] = {"No Healthy Volunteers": False, "Accepts Healthy Volunteers": True}
PURPOSES: Final[dict[str, PrimaryPurpose]] = {
    "Treatment": "TREATMENT",
    "Prevention": "PREVENTION",
    "Diagnostic": "DIAGNOSTIC",
    "Educational/Counseling/Training": "ECT",
    "Supportive Care": "SUPPORTIVE_CARE",
    "Screening": "SCREENING",
    "Health Services Research": "HEALTH_SERVICES_RESEARCH",
    "Basic Science": "BASIC_SCIENCE",
    "Device Feasibility": "DEVICE_FEASIBILITY",
    "Other": "OTHER",
}
ALLOCATIONS: Final[dict[str, Allocation]] = {
    "N/A": "NA",
    "Randomized": "RANDOMIZED",
    "Non-Randomized": "NON_RANDOMIZED",
}
MODELS: Final[dict[str, InterventionModel]] = {
    "Single Group Assignment": "SINGLE_GROUP",
    "Parallel Assignment": "PARALLEL",
    "Crossover Assignment": "CROSSOVER",
    "Factorial Assignment": "FACTORIAL",
    "Sequential Assignment": "SEQUENTIAL",
}
MASKINGS: Final[dict[str, Masking]] = {
    "None (Open label)": "NONE",
    "None (Open Label)": "NONE",
    "Single Blind": "SINGLE",
    "Single": "SINGLE",
    "Double Blind": "DOUBLE",
    "Double": "DOUBLE",
    "Triple Blind": "TRIPLE",
    "Triple": "TRIPLE",
    "Quadruple Blind": "QUADRUPLE",
    "Quadruple": "QUADRUPLE",
}
ARM_TYPES: Final[dict[str, ArmType]] = {
    "Experimental group": "EXPERIMENTAL",
    "Active Comparator group": "ACTIVE_COMPARATOR",
    "Placebo Comparator group": "PLACEBO_COMPARATOR",
    "Sham Comparator group": "SHAM_COMPARATOR",
    "No Intervention group": "NO_INTERVENTION",
    "Other group": "OTHER",
}
