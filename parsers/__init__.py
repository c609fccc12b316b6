"""From the bytes of a registry record to a Trial: pure functions, one file a source."""
