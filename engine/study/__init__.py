"""Studies: which scheme, and how much speech, on this project's own data."""
