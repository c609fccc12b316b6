"""What prose says: canonical text, doses, criteria. Each module is pure: text in, values out."""
