"""How an exception becomes something a person can read, and where its details are kept."""

from __future__ import annotations

import faulthandler
import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler

from engine.errors import SmidgenError
from engine.logs import MOST, log_folder, rotating

log = logging.getLogger("smidgen")


def log_path() -> Path:
    """The file that keeps what went wrong, for whoever helps the user."""
    return log_folder() / "smidgen.log"


def start_log() -> None:
    """Write the log to `log_path()`, what Qt says included, and where Python itself crashes to crash.log beside it;
    where that cannot be written, do without."""
    try:
        handler = rotating(log_path().name)
        crash = log_folder() / "crash.log"
        faulthandler.enable(crash.open("w" if crash.exists() and crash.stat().st_size > MOST else "a"))
    except OSError as error:
        log.warning("No log file: %s", error)
        return
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
    qInstallMessageHandler(_qt_says)


def _qt_says(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
    logging.getLogger("qt").log(levels.get(kind, logging.WARNING), "%s", message)
    print(message, file=sys.stderr)


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
