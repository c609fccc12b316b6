"""The sentences of a headline, written by rules: two trials set against each other, or what changed in one."""
