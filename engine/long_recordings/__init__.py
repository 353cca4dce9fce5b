"""Long recordings: one file, kept bit for bit, in which many sentences are spoken one after the other.

`pieces` is where it is cut and what each piece says, as a value that never changes; `session` keeps it in the database,
begins one from a file, and offers unfinished ones again; `order` guesses which prompts were read in a row.
"""
