"""The one room that knows SQL: snapshots, records, versions, changes, and the current tables."""

from db.errors import StoreError
from db.models import Receipt, Received, Saved, StoredVersion
from db.store import Store

__all__ = ["Receipt", "Received", "Saved", "Store", "StoreError", "StoredVersion"]
