"""Criteria of two Trials: which belong together, and how they relate."""
