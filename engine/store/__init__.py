"""A project's database."""
