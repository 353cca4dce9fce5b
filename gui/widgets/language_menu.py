"""The menu of the window's languages, and the question that follows a choice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSettings, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from gui import translation

_QUESTION = QT_TRANSLATE_NOOP("LanguageMenu", "Open the window again in {0}?")
_LATER = QT_TRANSLATE_NOOP("LanguageMenu", "Else it speaks the new language from the next start on.")
_NOW = QT_TRANSLATE_NOOP("LanguageMenu", "Open again now")
_NOT_NOW = QT_TRANSLATE_NOOP("LanguageMenu", "Not now")


class LanguageMenu(QMenu):
    """Each language by its own name. `reopen` closes the window and builds it anew."""

    def __init__(self, settings: QSettings, reopen: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Lan&guage"))
        self._settings, self._reopen = settings, reopen
        self._group = QActionGroup(self)
        for code, name in {"": self.tr("As the &system has it"), **translation.languages()}.items():
            action = QAction(name, self)
            action.setCheckable(True)
            action.setData(code)
            action.triggered.connect(lambda _=False, code=code: self._choose(code))
            self._group.addAction(action)
            self.addAction(action)
        self.aboutToShow.connect(self._mark)
        self._mark()

    def _mark(self) -> None:
        chosen = translation.chosen(self._settings)
        for action in self._group.actions():
            action.setChecked(action.data() == chosen)

    def _choose(self, code: str) -> None:
        translation.choose(self._settings, code)
        self._asking = ask_to_reopen(self._settings, self._reopen, self.parentWidget())


def ask_to_reopen(settings: QSettings, reopen: Callable[[], object], parent: QWidget) -> QMessageBox | None:
    """After a choice of language: ask, in that language, whether to show it now. None where it is on already."""
    code = translation.wanted(settings)
    if code == translation.current():
        return None

    def say(text: str) -> str:
        return translation.in_language(code, "LanguageMenu", text)

    box = QMessageBox(
        QMessageBox.Icon.Question, "Smidgen", say(_QUESTION).format(translation.languages()[code]), parent=parent
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(say(_LATER))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    right_to_left = translation.is_right_to_left(code)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    now = box.addButton(say(_NOW), QMessageBox.ButtonRole.AcceptRole)
    later = box.addButton(say(_NOT_NOW), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(now)
    box.setEscapeButton(later)
    now.clicked.connect(lambda: reopen())
    box.open()
    return box
