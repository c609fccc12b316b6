"""The one room that knows SQL: snapshots, records, versions, changes, and the current tables."""
