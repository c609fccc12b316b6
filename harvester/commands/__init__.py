"""The commands of `trials`, one module each: a command calls, it does not do."""
