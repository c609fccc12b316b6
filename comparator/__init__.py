"""Trials to differences to a report: pure, and the same for two trials, two versions and two sources."""
