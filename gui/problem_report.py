"""The report of a problem: what the engine can tell, and what only the window knows. It is shown, perhaps saved, and
never sent."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

from PySide6 import __version__ as pyside
from PySide6.QtCore import QCoreApplication, QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from engine.errors import SmidgenError
from gui import translation
from gui.session import Session
from gui.settings import SETTINGS
from gui.theme import theme

NAME = "report.txt"
"""Of the text in a zip file."""


def about_window(session: Session) -> list[str]:
    """Lines on Qt, the screens and the settings that differ from their defaults; call on the main thread."""
    screens = [
        f"{s.size().width()} × {s.size().height()}, {s.devicePixelRatio():g} × scaled"
        for s in QGuiApplication.screens()
    ]
    changed = [
        f"{key}={session.settings.read(key)}"
        for key, setting in SETTINGS.items()
        if setting.label and key != "microphone" and session.settings.read(key) != setting.default
    ]
    return [
        f"Qt {qVersion()}, PySide6 {pyside}, platform {QGuiApplication.platformName()}",
        f"window in {translation.current()}, system in {QLocale.system().name()}, {theme().choice} colours",
        f"screens: {'; '.join(screens)}",
        f"settings: {', '.join(changed) or 'as they were at first'}",
        f"model loaded: {session.model.name if session.model else 'none'}",
    ]


def in_full(error: SmidgenError | None) -> str:
    """What the user was told, with its details."""
    return "" if error is None else f"{error}\n\n{error.details}".strip()


def file_name() -> str:
    """What a report is called that is saved today."""
    return f"smidgen-report-{date.today().isoformat()}.txt"


def save(text: str, to: Path) -> Path:
    """Write the report to `to`: a zip file where its name says so, else plain text. Raises `SmidgenError`."""
    try:
        if to.suffix.lower() == ".zip":
            with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr(NAME, text)
        else:
            to.write_text(text, encoding="utf-8")
    except OSError as error:
        message = QCoreApplication.translate("errors", "{0} cannot be written ({1}).").format(to, error.strerror)
        raise SmidgenError(message, QCoreApplication.translate("errors", "Choose another folder.")) from error
    return to
