"""What Datasette says of the tables: their descriptions, facets and order, and the cookbook as canned queries."""

from typing import Any, Final

from db.cookbook import COOKBOOK
from db.descriptions import TABLES, VIEWS

NAME: Final = "trials"
"""What the database is called in addresses, whatever its file is called."""
ASSETS: Final = "assets"
"""Where our style of Datasette's pages is."""

_FACETS: Final[dict[str, list[str]]] = {
    "trials": ["source", "status"],
    "trial_list": ["status", "phase", "sponsor_class"],
    "recruiting_trials": ["phase", "sponsor_class", "sex"],
    "regimens": ["unit", "route"],
    "dose_table": ["unit", "route", "source"],
    "criteria": ["kind"],
    "criteria_table": ["kind", "source"],
    "limits": ["concept"],
    "presences": ["concept", "asked"],
    "constraints": ["concept", "kind"],
    "changes": ["kind", "significance"],
    "recent_changes": ["kind", "significance", "source"],
    "interventions": ["type"],
    "locations": ["country", "status"],
    "outcomes": ["type"],
    "sponsors": ["class", "role"],
    "source_disagreements": ["field"],
    "records": ["source", "state"],
    "runs": ["watch", "state"],
    "failures": ["source", "stage", "error"],
}
_NEWEST: Final = {
    "changes": "id",
    "runs": "id",
    "trials": "last_update_posted",
    "trial_list": "last_update_posted",
    "recruiting_trials": "last_update_posted",
}
_ARRAYS: Final = {"trials": ["phases"]}
_SEARCHED: Final = {"trials": "id", "trial_list": "trial", "recruiting_trials": "trial"}
"""Table -> the column that the full-text index has for its row number: these get a search box."""
_WIDE: Final = ("trials", "regimens", "dose_table", "limits", "presences", "criteria_table", "publications")
_ROWS: Final = 15  # of a page of these
_HIDDEN: Final = ("_sqlite_migrations",)


def metadata() -> dict[str, Any]:
    """Datasette's metadata for our one database."""
    tables: dict[str, dict[str, Any]] = {
        name: _table(name, text, columns) for name, (text, columns) in (TABLES | VIEWS).items()
    }
    tables.update({name: {"hidden": True} for name in _HIDDEN})
    queries = {
        one.name: {"title": one.title, "description": _plain(one.note), "sql": one.sql.strip(), "hide_sql": False}
        for one in COOKBOOK
    }
    return {
        "title": "Clinical trial records",
        "description": "Trials with their doses as numbers, their criteria as logic, and what changed when.",
        "extra_css_urls": [f"/{ASSETS}/tables.css"],
        "databases": {NAME: {"tables": tables, "queries": queries}},
    }


def _table(name: str, text: str, columns: dict[str, str]) -> dict[str, Any]:
    facets: list[Any] = [*_FACETS.get(name, ())]
    facets += [{"array": column} for column in _ARRAYS.get(name, ())]
    said: dict[str, Any] = {
        "description": _plain(text),
        "columns": {key: _plain(words) for key, words in columns.items()},
    }
    if facets:
        said["facets"] = facets
    if name in _SEARCHED:
        said |= {"fts_table": "search", "fts_pk": _SEARCHED[name]}
    if name in _WIDE:
        said["size"] = _ROWS
    if name in _NEWEST:
        said["sort_desc"] = _NEWEST[name]
    return said


def _plain(words: str) -> str:
    """A description without the marks of Markdown, which Datasette would show as they are."""
    return words.replace("`", "")
