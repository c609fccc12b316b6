"""Trials to differences to a report: pure, and the same for two trials, two versions and two sources."""

from comparator.compare import compare
from comparator.comparison import Comparison, differs, has_differences, json_schema, to_json

__all__ = ["Comparison", "compare", "differs", "has_differences", "json_schema", "to_json"]
