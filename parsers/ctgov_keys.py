"""The keys of a v2 record's protocol section, as the registry's published data structure names them (2.0.5)."""

from collections import Counter
from typing import Any, Final

NOT_READ: Final = object()
"""Marks a key below which nothing is counted."""

KNOWN_KEYS: Final[dict[str, Any]] = {
    "identificationModule": {
        "nctId": {},
        "nctIdAliases": {},
        "orgStudyIdInfo": {"id": {}, "type": {}, "link": {}},
        "secondaryIdInfos": {"id": {}, "type": {}, "domain": {}, "link": {}},
        "briefTitle": {},
        "officialTitle": {},
        "acronym": {},
        "organization": {"fullName": {}, "class": {}},
    },
    "statusModule": {
        "statusVerifiedDate": {},
        "overallStatus": {},
        "lastKnownStatus": {},
        "delayedPosting": {},
        "whyStopped": {},
        "expandedAccessInfo": {"hasExpandedAccess": {}, "nctId": {}, "statusForNctId": {}},
        "startDateStruct": {"date": {}, "type": {}},
        "primaryCompletionDateStruct": {"date": {}, "type": {}},
        "completionDateStruct": {"date": {}, "type": {}},
        "studyFirstSubmitDate": {},
        "studyFirstSubmitQcDate": {},
        "studyFirstPostDateStruct": {"date": {}, "type": {}},
        "resultsWaived": {},
        "resultsFirstSubmitDate": {},
        "resultsFirstSubmitQcDate": {},
        "resultsFirstPostDateStruct": {"date": {}, "type": {}},
        "dispFirstSubmitDate": {},
        "dispFirstSubmitQcDate": {},
        "dispFirstPostDateStruct": {"date": {}, "type": {}},
        "lastUpdateSubmitDate": {},
        "lastUpdatePostDateStruct": {"date": {}, "type": {}},
    },
    "sponsorCollaboratorsModule": {
        "responsibleParty": {
            "type": {},
            "investigatorFullName": {},
            "investigatorTitle": {},
            "investigatorAffiliation": {},
            "oldNameTitle": {},
            "oldOrganization": {},
        },
        "leadSponsor": {"name": {}, "class": {}},
        "collaborators": {"name": {}, "class": {}},
    },
    "oversightModule": {
        "oversightHasDmc": {},
        "isFdaRegulatedDrug": {},
        "isFdaRegulatedDevice": {},
        "isUnapprovedDevice": {},
        "isPpsd": {},
        "isUsExport": {},
        "fdaaa801Violation": {},
    },
    "descriptionModule": {"briefSummary": {}, "detailedDescription": {}},
    "conditionsModule": {"conditions": {}, "keywords": {}},
    "designModule": {
        "studyType": {},
        "nPtrsToThisExpAccNctId": {},
        "expandedAccessTypes": {"individual": {}, "intermediate": {}, "treatment": {}},
        "patientRegistry": {},
        "targetDuration": {},
        "phases": {},
        "designInfo": {
            "allocation": {},
            "interventionModel": {},
            "interventionModelDescription": {},
            "primaryPurpose": {},
            "observationalModel": {},
            "timePerspective": {},
            "maskingInfo": {"masking": {}, "maskingDescription": {}, "whoMasked": {}},
        },
        "bioSpec": {"retention": {}, "description": {}},
        "enrollmentInfo": {"count": {}, "type": {}},
    },
    "armsInterventionsModule": {
        "armGroups": {"label": {}, "type": {}, "description": {}, "interventionNames": {}},
        "interventions": {"type": {}, "name": {}, "description": {}, "armGroupLabels": {}, "otherNames": {}},
    },
    "outcomesModule": {
        "primaryOutcomes": {"measure": {}, "description": {}, "timeFrame": {}},
        "secondaryOutcomes": {"measure": {}, "description": {}, "timeFrame": {}},
        "otherOutcomes": {"measure": {}, "description": {}, "timeFrame": {}},
    },
    "eligibilityModule": {
        "eligibilityCriteria": {},
        "healthyVolunteers": {},
        "sex": {},
        "genderBased": {},
        "genderDescription": {},
        "minimumAge": {},
        "maximumAge": {},
        "stdAges": {},
        "studyPopulation": {},
        "samplingMethod": {},
    },
    "contactsLocationsModule": {
        "centralContacts": {"name": {}, "role": {}, "phone": {}, "phoneExt": {}, "email": {}},
        "overallOfficials": {"name": {}, "affiliation": {}, "role": {}},
        "locations": {
            "facility": {},
            "status": {},
            "city": {},
            "state": {},
            "zip": {},
            "country": {},
            "contacts": {"name": {}, "role": {}, "phone": {}, "phoneExt": {}, "email": {}},
            "geoPoint": NOT_READ,
        },
    },
    "referencesModule": {
        "references": {"pmid": {}, "type": {}, "citation": {}, "retractions": {"pmid": {}, "source": {}}},
        "seeAlsoLinks": {"label": {}, "url": {}},
        "availIpds": {"id": {}, "type": {}, "url": {}, "comment": {}},
    },
    "ipdSharingStatementModule": {
        "ipdSharing": {},
        "description": {},
        "infoTypes": {},
        "timeFrame": {},
        "accessCriteria": {},
        "url": {},
    },
}


def count_unknown(value: dict[str, Any], known: dict[str, Any], path: str, found: Counter[str]) -> None:
    """Count the keys in a section and below it that are not known; `path` is that of the section, with a dot."""
    for key, inside in value.items():
        below = known.get(key)
        if below is None:
            found[path + key] += 1
        elif below is NOT_READ:
            continue
        elif isinstance(inside, dict):
            count_unknown(inside, below, f"{path}{key}.", found)
        elif isinstance(inside, list):
            for entry in inside:
                if isinstance(entry, dict):
                    count_unknown(entry, below, f"{path}{key}.", found)
