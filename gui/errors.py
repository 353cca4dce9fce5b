"""How an exception becomes something a person can read, and where its details are kept."""

from __future__ import annotations

import logging
import logging.handlers
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from engine.errors import SmidgenError
from engine.paths import data_folder

log = logging.getLogger("smidgen")


def log_path() -> Path:
    """The file that keeps what went wrong, for whoever helps the user."""
    return data_folder() / "logs" / "smidgen.log"


def start_log() -> None:
    """Write the log to `log_path()` (three files of 1 MB at most); where that cannot be written, do without."""
    try:
        log_path().parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(log_path(), maxBytes=1_000_000, backupCount=2, encoding="utf-8")
    except OSError as error:
        log.warning("No log file: %s", error)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)


def explain(error: BaseException, title: str = "") -> SmidgenError:
    """`error` as one sentence, a next step and folded details; it is logged here, once.

    `title` names the work it happened in ("Import cities.csv"). A `SmidgenError` keeps its own words.
    """
    trace = "".join(traceback.format_exception(error))
    if isinstance(error, SmidgenError):
        log.warning("%s: %s %s", title or "error", error, error.details)
        return error
    log.error("unexpected in %s\n%s", title or "Smidgen", trace)
    message = QCoreApplication.translate("errors", "Something unexpected went wrong in “{0}”.").format(
        title or "Smidgen"
    )
    step = QCoreApplication.translate(
        "errors", "Please try again. If it happens again, send the log to whoever helps you: {0}"
    )
    return SmidgenError(message, step.format(log_path()), trace)


def catch_everything(show: Callable[[SmidgenError], None]) -> None:
    """From now on an exception that nobody caught on the main thread is logged and handed to `show`."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        show(explain(error))

    sys.excepthook = hook
