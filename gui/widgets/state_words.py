"""The states of a run in words, each with the look of its chip and an icon: never colour alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from gui.widgets.controls import restyle

CHIPS = {
    "ready": "info",
    "running": "info",
    "done": "good",
    "stopped": "good",
    "cancelled": "warn",
    "failed": "bad",
    "interrupted": "warn",
    "gone": "bad",
}
ICONS = {
    "ready": "next",
    "running": "train",
    "done": "check",
    "stopped": "stop",
    "cancelled": "close",
    "failed": "error",
    "interrupted": "warning",
    "gone": "error",
}


def state_word(state: str) -> str:
    """The state as people read it."""
    words = {
        "gone": QCoreApplication.translate("RunState", "folder missing"),
        "ready": QCoreApplication.translate("RunState", "not started"),
        "running": QCoreApplication.translate("RunState", "running"),
        "done": QCoreApplication.translate("RunState", "done"),
        "stopped": QCoreApplication.translate("RunState", "stopped and saved"),
        "cancelled": QCoreApplication.translate("RunState", "cancelled"),
        "failed": QCoreApplication.translate("RunState", "failed"),
        "interrupted": QCoreApplication.translate("RunState", "interrupted"),
    }
    return words.get(state, state)


def show_state(chip: QLabel, state: str) -> None:
    """Make `chip` say `state`."""
    chip.setText(state_word(state))
    chip.setAccessibleName(QCoreApplication.translate("RunState", "State: {0}").format(state_word(state)))
    if chip.property("chip") != CHIPS.get(state, "info"):
        chip.setProperty("chip", CHIPS.get(state, "info"))
        restyle(chip)
