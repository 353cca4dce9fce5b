"""The terms of the pocket model's parts, shown once before anything is fetched for it."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from engine.pocket.notice import GEMMA_NOTICE
from engine.pocket.packages import missing_bytes
from engine.pocket.place import pocket_is_ready
from gui.session import Session


def agreed(session: Session, parent: QWidget | None) -> bool:
    """Whether somebody has agreed to the terms, now or before. Asks in a box of its own, once."""
    if session.settings.value("gemma_terms_shown", False, bool):
        return True
    title = QCoreApplication.translate("TrainPage", "The pocket model")
    box = QMessageBox(QMessageBox.Icon.Information, title, GEMMA_NOTICE, parent=parent)
    megabytes = round(missing_bytes() / 1e6)
    box.setInformativeText(
        QCoreApplication.translate("TrainPage", "{0} MB are downloaded once, then kept.").format(megabytes)
    )
    download = box.addButton(
        QCoreApplication.translate("TrainPage", "Agree and &download"), QMessageBox.ButtonRole.AcceptRole
    )
    box.addButton(QCoreApplication.translate("TrainPage", "Not now"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    if box.clickedButton() is not download:
        return False
    session.settings.setValue("gemma_terms_shown", True)
    return True


def may_answer(session: Session, parent: QWidget | None, run: str) -> bool:
    """Whether `run` (or "base") may be asked: nothing has to be fetched for it, or the terms have been agreed to."""
    if pocket_is_ready() or not missing_bytes() or not _stands_on_pocket(session, run):
        return True
    return agreed(session, parent)


def _stands_on_pocket(session: Session, run: str) -> bool:
    if run == "base" or session.project is None:
        return True
    try:
        config = json.loads((session.project.runs / run / "config.json").read_text(encoding="utf-8"))
        return bool(config["base"] == "pocket")
    except (OSError, ValueError, KeyError, TypeError):
        return False  # whoever loads it says what is wrong
