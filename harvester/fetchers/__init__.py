"""One fetcher a source: which requests it makes, over the one HTTP client."""
