"""The one kind of error that people see: a sentence that names the thing, and the next step."""

from __future__ import annotations


class SmidgenError(Exception):
    """Something the user can understand and act on.

    `message` is one sentence naming what is wrong; `next_step` one sentence saying what to do about it;
    `details` whatever helps a developer (shown folded in the window, and in the log). The command line prints
    ``message next_step`` on standard error and exits with 1.
    """

    def __init__(self, message: str, next_step: str = "", details: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.next_step = next_step
        self.details = details

    def __str__(self) -> str:
        return f"{self.message} {self.next_step}".strip()


class Cancelled(Exception):  # noqa: N818 - it is no error
    """The user cancelled a long piece of work; not an error, and nothing is shown for it."""
