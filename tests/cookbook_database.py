"""The small database that the cookbook is answered over: the worked example's records, and trials with a past.

python tests/cookbook_database.py      writes docs/cookbook.md anew
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from db_examples import cells, receipt, small_trial  # noqa: E402

from db.cookbook import COOKBOOK, Question  # noqa: E402
from db.models import Received  # noqa: E402
from db.store import Store  # noqa: E402
from harvester.changes import changes_between  # noqa: E402
from harvester.commands.tables import render  # noqa: E402
from parsers.schema import Trial, from_json  # noqa: E402

PAGE = ROOT / "docs" / "cookbook.md"
FIXTURES = (
    "ctgov/NCT07118319",
    "meddatax/NCT07118319",
    "veeva/NCT07118319-not-yet-enrolling-in-a-table",
    "veeva/NCT06765564",
)
HEAD = """# Cookbook

Questions that people ask of the database, each with the SQL and its answer. Ask them with `trials sql "..."`, in any
SQLite tool, or in a browser (`trials serve` offers each by its name). [database.md](database.md) explains the tables.

The answers below are those of a small database: the worked example's records, and invented trials with a past
(NCT90000001 and its like). Over the whole database of 1,428 records each takes under 50 milliseconds. This page is
written by `python tests/cookbook_database.py` and checked by `tests/test_cookbook.py`.
"""


def fixture(name: str) -> Trial:
    """A recorded page or record, as it is read."""
    return from_json((ROOT / "fixtures" / f"{name}.expected.json").read_bytes())


def item(kind: str, text: str, *constraints: dict[str, object]) -> dict[str, object]:
    return {"kind": kind, "text": text, "constraints": list(constraints)}


def fvc(lower: float) -> dict[str, object]:
    limit = {"kind": "range", "concept": "FVC", "lower": {"value": lower, "inclusive": True}, "unit": "%pred"}
    return item("inclusion", f"FVC of {lower:g} % of predicted or more", limit)


PRIOR_CELLS = item(
    "exclusion",
    "Any treatment with cells before",
    {"kind": "presence", "concept": "PRIOR_THERAPY", "negated": False},
)
ADULTS = {"minimum_age": {"value": 18, "unit": "year"}, "maximum_age": {"value": 75, "unit": "year"}, "sex": "ALL"}
FIRST = {
    "brief_title": "Neural progenitor cells in ALS",
    "status": "RECRUITING",
    "study_type": "INTERVENTIONAL",
    "phases": ["PHASE1", "PHASE2"],
    "start_date": {"date": "2025-03", "type": "ACTUAL"},
    "sponsor": {"name": "Example University", "class": "OTHER"},
    "conditions": ["Amyotrophic Lateral Sclerosis"],
    "interventions": [{"name": "Progenitor cells", "type": "BIOLOGICAL"}],
    "arms": [{"label": "Low", "interventions": [0]}, {"label": "High", "interventions": [0]}],
    "regimens": [
        {"arm": 0, "intervention": 0, "amount": cells(2e7), "route": "intrathecal"},
        {
            "arm": 1,
            "intervention": 0,
            "amount": cells(1e8),
            "route": "intrathecal",
            "schedule": {"administrations": 3, "interval": {"value": 4, "unit": "week"}},
            "cumulative": cells(3e8),
        },
    ],
    "locations": [
        {"facility": "Clinic", "city": "Basel", "country": "Switzerland", "status": "RECRUITING"},
        {"facility": "Hospital", "city": "Beijing", "country": "China", "status": "RECRUITING"},
    ],
    "has_results": False,
}


def takes() -> list[tuple[str, Trial]]:
    """Each version of each invented trial with the registry's date, in the order in which they were observed."""

    def first(date: str, enrollment: int, completion: str, outcome: str, lower: float) -> tuple[str, Trial]:
        return date, small_trial(
            "NCT90000001",
            **FIRST,
            enrollment={"count": enrollment, "type": "ESTIMATED"},
            primary_completion_date={"date": completion, "type": "ESTIMATED"},
            outcomes=[{"type": "PRIMARY", "measure": outcome, "time_frame": "12 months"}],
            eligibility={**ADULTS, "criteria": [fvc(lower), PRIOR_CELLS]},
            last_update_posted=date,
        )

    def second(date: str, status: str, completion: str, why: str | None) -> tuple[str, Trial]:
        return date, small_trial(
            "NCT90000002",
            brief_title="An oral drug in motor neuron disease",
            status=status,
            why_stopped=why,
            study_type="INTERVENTIONAL",
            phases=["PHASE2"],
            start_date={"date": "2023-06-01", "type": "ACTUAL"},
            primary_completion_date={"date": completion, "type": "ESTIMATED"},
            enrollment={"count": 120, "type": "ESTIMATED"},
            sponsor={"name": "Precursor Works", "class": "INDUSTRY"},
            collaborators=[{"name": "Example University", "class": "OTHER"}],
            conditions=["Motor Neuron Disease"],
            eligibility={**ADULTS, "criteria": [fvc(70)]},
            last_update_posted=date,
        )

    third = small_trial(
        "NCT90000003",
        brief_title="Precursor cells after spinal injury",
        status="COMPLETED",
        study_type="INTERVENTIONAL",
        phases=["PHASE1"],
        primary_completion_date={"date": "2024-01", "type": "ACTUAL"},
        sponsor={"name": "Example University", "class": "OTHER"},
        conditions=["Spinal Cord Injuries"],
        regimens=[{"amount": cells(5e6), "route": "intraspinal"}],
        has_results=False,
        last_update_posted="2025-02-01",
    )
    return [
        ("2025-02-01", third),
        second("2025-03-01", "RECRUITING", "2025-12", None),
        first("2025-04-10", 60, "2026-12", "Change in the functional score", 60),
        second("2025-09-01", "RECRUITING", "2026-09", None),
        first("2025-10-02", 40, "2027-06", "Change in the functional score", 50),
        second("2026-02-10", "TERMINATED", "2026-09", "Slow recruitment"),
        first("2026-02-14", 24, "2027-09", "Survival without ventilation", 50),
    ]


def build(path: Path) -> None:
    """Make the database at `path`: every version with its changes, as a crawl stores them."""
    with Store.open(path) as store:
        for name in FIXTURES:
            _take(store, "2026-01-10", fixture(name))
        for date, trial in takes():
            _take(store, date, trial)


def _take(store: Store, date: str, trial: Trial) -> None:
    at = f"{date}T06:00:00Z"
    snapshot = store.snapshots.add(f"{trial.source} {trial.trial_id} {date}".encode(), receipt(at=at))
    before = store.versions.latest(trial.source, trial.trial_id)
    store.versions.save(
        Received(
            trial=trial,
            snapshot=snapshot,
            observed_at=at,
            parser_revision=1,
            registry_date=date,
            compared_with=before.info.id if before else None,
            changes=changes_between(before.trial, trial, date) if before else (),
        )
    )


def answered(store: Store, question: Question) -> str:
    """A question of the page: its words, the SQL, and the answer as a table."""
    answer = store.query(question.sql)
    table = render("markdown", answer.columns, answer.rows)
    parts = [f"## {question.title}", f"`{question.name}`", question.note, f"```sql{question.sql}\n```", table]
    return "\n\n".join(part for part in parts if part)


def page(store: Store) -> str:
    """The whole cookbook."""
    return "\n".join([HEAD, *(answered(store, question) + "\n" for question in COOKBOOK)])


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        build(Path(folder) / "cookbook.db")
        with Store.open(Path(folder) / "cookbook.db", read_only=True) as made:
            PAGE.write_text(page(made), encoding="utf-8")
