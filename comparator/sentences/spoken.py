"""What a sentence calls a field, and which fields it tells as one."""

from typing import Final

from comparator.labels import field_label, in_sentence
from comparator.sentences.told import Told

TOGETHER: Final = {
    "start_date": "start date",
    "primary_completion_date": "primary completion date",
    "completion_date": "completion date",
    "enrollment": "enrolment",
    "status": "status",
    "sponsor": "sponsor",
}
"""Fields told as one: a date or number with its kind, the status with its reason, the sponsor with its class."""
_SPOKEN: Final = {
    "verified": "date of verification",
    "last_update_posted": "date of the last update",
    "first_posted": "date of first posting",
    "results_first_posted": "date of the first results",
    "design.intervention_model_description": "description of the intervention model",
    "design.masking_description": "description of the masking",
    "design.who_masked": "choice of who is masked",
    "ipd_sharing.sharing": "answer on sharing participants’ data",
    "ipd_sharing.description": "plan for sharing participants’ data",
    "responsible_party.type": "kind of responsible party",
    "responsible_party.affiliation": "affiliation of the responsible party",
    "mentioned_organizations": "organisations named in the text",
}
"""What a sentence calls a field whose label does not stand in one."""
_HOME: Final = {"why_stopped": "status", "last_known_status": "status"}


def told_with(path: str) -> str:
    """The name under which a field is told: a key of `TOGETHER`, or its own path."""
    home = _HOME.get(path, path.partition(".")[0])
    return home if home in TOGETHER else path


def spoken(told: Told, path: str) -> str:
    """What a sentence calls a differing field; one that is answered by yes or no, by its quoted label."""
    row = told.fields[path]
    if isinstance(row.left, bool) or isinstance(row.right, bool):
        return f"“{field_label(path)}”"
    return f"the {TOGETHER.get(told_with(path)) or _SPOKEN.get(path) or in_sentence(field_label(path))}"
