"""Starts the window: `smidgen-app [PROJECT]`, or `python -m gui [PROJECT]`."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from engine import __version__
from engine.paths import RESOURCES
from gui import settings_effects, translation
from gui.errors import catch_everything, start_log
from gui.icons import app_icon
from gui.interpreter import Housekeeping
from gui.main_window import MainWindow
from gui.session import Session
from gui.warm import warm_up


def application() -> QApplication:
    """The one application object, named and with its icon."""
    app = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(app, QApplication)
    app.setApplicationName("Smidgen")
    app.setOrganizationName("Smidgen")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("smidgen")
    app.setWindowIcon(app_icon())
    return app


def build(session: Session | None = None) -> MainWindow:
    """The window, dressed and speaking the user's language, but not shown."""
    app = application()
    session = session or Session()
    translation.use(translation.wanted(session.settings))
    settings_effects.start(app, session.settings)
    window = MainWindow(session)
    session.setParent(window)
    return window


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window until it is closed; returns the exit status."""
    started = time.monotonic()
    parser = argparse.ArgumentParser(prog="smidgen-app", description="The Smidgen window.")
    parser.add_argument("project", nargs="?", help="a project folder; without one, the last one or the sample opens")
    parser.add_argument("--screenshot", metavar="FOLDER", help=argparse.SUPPRESS)
    parser.add_argument("--size", default="1280x800", help=argparse.SUPPRESS)
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args(argv)
    start_log()
    if arguments.screenshot:
        from gui.screenshots import take_all

        return take_all(Path(arguments.screenshot), arguments.project, arguments.size)
    project = arguments.project
    while True:
        window = build()
        status = _run(window, project, started if arguments.measure else None)
        if not window.reopens:
            return status
        take_down(window)
        project = None  # the one that was open is the first of the recent ones


def take_down(window: MainWindow) -> None:
    """Delete a closed window now, a page at a time: the next one would else be mirrored with all of its pages."""
    for part in (*window.pages.values(), window):
        part.deleteLater()
        QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def _run(window: MainWindow, project: str | None, measured_from: float | None) -> int:
    catch_everything(window.show_error)
    window.show()
    Housekeeping(window.session)
    warm_up(window)
    if measured_from is not None:
        from gui.measure import report_when_idle

        report_when_idle(window, measured_from)
    QTimer.singleShot(0, lambda: begin(window, project))
    return application().exec()


def begin(window: MainWindow, project: str | None) -> None:
    """Open a project; somebody who has never had one open is offered the tour."""
    session = window.session
    if project or session.recent() or session.settings.read("tour") or not (RESOURCES / "sample").is_dir():
        open_first(session, project)
    else:
        window.start_tour().open_sample()


def open_first(session: Session, project: str | None) -> None:
    """Open what was named, else what was open last, else the sample."""
    recent = session.recent()
    if project:
        session.open(project)
    elif recent:
        session.open(recent[0])
    elif (RESOURCES / "sample").is_dir():
        session.open_sample()
