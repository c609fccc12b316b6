"""What changed, for people and programs: reports, feeds, and messages."""
