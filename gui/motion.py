"""Whether anything in the window may move by itself, and what stands still where it may not."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QProgressBar

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""What Qt itself moves: menus, lists and tips that slide or fade in."""


class Motion(QObject):
    """There is one (`motion()`). What the user drives, a level meter or the cursor of a clip, is no motion in this
    sense: it shows something that goes on."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reduced = False
        self._system = {effect: QApplication.isEffectEnabled(effect) for effect in _EFFECTS}

    @property
    def reduced(self) -> bool:
        return self._reduced

    def reduce(self, reduced: bool) -> None:
        """From now on nothing moves by itself, or it may again as far as the system wants it."""
        if reduced == self._reduced:
            return
        self._reduced = reduced
        for effect, wanted in self._system.items():
            QApplication.setEffectEnabled(effect, wanted and not reduced)
        self.changed.emit()


_motion: Motion | None = None


def motion() -> Motion:
    """The one of this process; ask only once there is an application."""
    global _motion
    if _motion is None:
        _motion = Motion()
    return _motion


class BusyBar(QProgressBar):
    """A progress bar that runs to and fro while nobody knows how far it is: with reduced motion it stands, empty."""

    def __init__(self, *args) -> None:
        super().__init__(*args)
        self._unknown = False
        motion().changed.connect(self._again)

    def setRange(self, minimum: int, maximum: int) -> None:
        self._unknown = minimum == maximum == 0
        self._again() if self._unknown else super().setRange(minimum, maximum)

    @property
    def unknown(self) -> bool:
        """Whether it shows that something goes on, and not how far it is."""
        return self._unknown

    def _again(self) -> None:
        if self._unknown:
            super().setRange(0, 1 if motion().reduced else 0)
            self.setValue(0)
