"""Harvest clinical trial registries: fetch, keep, read, and say what changed."""

__version__ = "0.1.0"
