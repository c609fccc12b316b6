"""Hand-built Trials and receipts for the tests of the store."""

from msgspec.structs import replace

from db.models import NewChange, Receipt, Received
from db.store import Store
from parsers.schema import Trial, build

NOW = "2026-03-01T04:05:06Z"
LATER = "2026-03-08T04:05:06Z"
URL = "https://registry.example/study/NCT00000001"


def cells(low, high=None):
    return {"low": low, "high": high or low, "unit": "cells"}


def full_trial(trial_id="NCT00000001", source="ctgov", **changed):
    """A Trial with something in every list: two arms that get two interventions of one name."""
    fields = {
        "source": source,
        "trial_id": trial_id,
        "url": f"https://registry.example/study/{trial_id}",
        "brief_title": "Neuron precursors for muscle wasting",
        "official_title": "An open trial of neuron precursors in adults with a wasting disease",
        "acronym": "NEPRE",
        "identifiers": [
            {"value": trial_id, "type": "nct"},
            {"value": "NP-2025-7", "type": "org_study", "source": "Example University"},
        ],
        "status": "RECRUITING",
        "study_type": "INTERVENTIONAL",
        "phases": ["PHASE1", "PHASE2"],
        "start_date": {"date": "2025-03", "type": "ACTUAL"},
        "primary_completion_date": {"date": "2027", "type": "ESTIMATED"},
        "completion_date": {"date": "2028-02-15", "type": "ESTIMATED"},
        "last_update_posted": "2026-02-20",
        "enrollment": {"count": 24, "type": "ESTIMATED"},
        "sponsor": {"name": "Example University", "class": "OTHER"},
        "collaborators": [{"name": "Precursor Works", "class": "INDUSTRY"}],
        "conditions": ["Motor Neuron Disease", "Muscle Atrophy"],
        "keywords": ["precursor"],
        "design": {"allocation": "NON_RANDOMIZED", "masking": "NONE", "who_masked": ["PARTICIPANT"]},
        "arms": [
            {"label": "Low", "type": "EXPERIMENTAL", "interventions": [0]},
            {"label": "High", "type": "EXPERIMENTAL", "interventions": [1, 0]},
        ],
        "interventions": [
            {"name": "NP cells", "type": "BIOLOGICAL", "description": "one dose", "other_names": ["precursors"]},
            {"name": "NP cells", "type": "BIOLOGICAL", "description": "four doses, one every two weeks"},
        ],
        "regimens": [
            {"arm": 0, "intervention": 0, "amount": cells(5e7), "route": "intrathecal"},
            {
                "arm": 1,
                "intervention": 1,
                "amount": cells(1e8),
                "route": "intrathecal",
                "schedule": {"administrations": 4, "interval": {"value": 2, "unit": "week"}},
                "cumulative": cells(4e8),
                "evidence": [{"field": "interventions[1].description", "text": "four doses"}],
            },
        ],
        "eligibility": {
            "minimum_age": {"value": 18, "unit": "year"},
            "maximum_age": {"value": 30, "unit": "month"},
            "sex": "ALL",
            "healthy_volunteers": False,
            "text": "Inclusion: adults who breathe well",
            "criteria": [
                {"kind": "inclusion", "number": "1", "text": "Breathing:"},
                {
                    "kind": "inclusion",
                    "number": "a",
                    "level": 1,
                    "parent": 0,
                    "text": "FVC of 50 % or more",
                    "constraints": [
                        {
                            "kind": "range",
                            "concept": "FVC",
                            "lower": {"value": 50, "inclusive": True},
                            "unit": "%pred",
                        },
                        {"kind": "set", "concept": "ECOG", "values": ["0", "1"]},
                    ],
                },
                {
                    "kind": "exclusion",
                    "text": "Gene therapy in the last 6 months",
                    "constraints": [
                        {
                            "kind": "presence",
                            "concept": "PRIOR_THERAPY",
                            "negated": False,
                            "time_window": {"value": 6, "unit": "month"},
                        }
                    ],
                },
            ],
        },
        "outcomes": [{"type": "PRIMARY", "measure": "Harms", "time_frame": "a year"}],
        "locations": [{"facility": "Clinic", "city": "Basel", "country": "Switzerland", "status": "RECRUITING"}],
        "officials": [{"name": "An Investigator", "role": "PRINCIPAL_INVESTIGATOR"}],
        "references": [{"type": "RESULT", "pmid": "1", "citation": "A report"}],
        "brief_summary": "Are the cells safe?",
        "has_results": False,
        "not_carried": ["mentioned_organizations"],
    }
    return build({**fields, **changed})


def small_trial(trial_id="NCT00000001", source="ctgov", **changed):
    """A Trial with a title and nothing else."""
    return build({"source": source, "trial_id": trial_id, "brief_title": "A small trial", **changed})


def receipt(url=URL, at=NOW, source="ctgov", **more):
    return Receipt(source=source, url=url, received_at=at, **more)


def received(store: Store, trial: Trial, at=NOW, body=None, **more) -> Received:
    """Keep a body for a Trial, and make what `save` takes: changes are taken to be against the latest version."""
    body = body or repr(trial).encode()
    snapshot = store.snapshots.add(body, receipt(at=at, source=trial.source))
    head = store.records.heads(trial.source, [trial.trial_id]).get(trial.trial_id)
    fields = {"parser_revision": 1, "compared_with": head.version if head else None}
    return Received(trial=trial, snapshot=snapshot, observed_at=at, **{**fields, **more})


def save(store, trial, at=NOW, **more):
    return store.versions.save(received(store, trial, at, **more))


def change(field="enrollment.count", before="24", after="30", **more):
    fields = {"kind": "enrollment_changed", "significance": "substantive", **more}
    return NewChange(field=field, before=before, after=after, **fields)


def titled(trial, title):
    return replace(trial, brief_title=title)


def rows(store, sql):
    return list(store.query(sql).rows)
