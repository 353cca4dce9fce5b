"""Asks for what a new project needs: a name, a language, a folder."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from engine.errors import SmidgenError
from engine.project import check_language
from gui.widgets.controls import button, label
from gui.widgets.notice import Notice

COMMON = "ar cs da de el en es fa fi fr he hi hu id it ja ka ko lo mn nb nl pl pt qu ro ru sv sw ta th tr uk vi yo zh"


class NewProjectDialog(QDialog):
    """Emits `made` with folder, language code and name when the answers hold together."""

    made = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New project"))
        self.setMinimumWidth(520)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._base = Path(documents or Path.home())
        self._folder_touched = False

        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Kitchen commands"))
        self.name.setAccessibleName(self.tr("Name"))
        self.name.textChanged.connect(self._suggest)
        self.language = QComboBox()
        self.language.setEditable(True)
        self.language.setAccessibleName(self.tr("Language"))
        for code in COMMON.split():
            self.language.addItem(f"{code} – {QLocale.languageToString(QLocale(code).language())}", code)
        self.language.setCurrentIndex(-1)
        self.language.lineEdit().setPlaceholderText(self.tr("A code such as tr, de-st or qu"))
        self.folder = QLineEdit()
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.textEdited.connect(self._touch)
        choose = button(self.tr("&Browse …"), self._browse)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.folder, 1)
        place.addWidget(choose)

        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Language"), self.language)
        folder = QLabel(self.tr("&Folder"))
        folder.setBuddy(self.folder)
        form.addRow(folder, place)
        self.notice = Notice()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.ok = button(self.tr("Create project"), self._check, primary=True)
        self.ok.setDefault(True)
        row.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addWidget(
            label(
                self.tr("The language is the one that people will speak. Everything lies in one folder."),
                "muted",
                wrap=True,
            )
        )
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addLayout(row)
        self._suggest()

    def code(self) -> str:
        """The language code that was chosen or typed."""
        return self.language.currentText().split("–")[0].strip()

    def _suggest(self) -> None:
        if not self._folder_touched:
            safe = re.sub(r"[^\w.-]+", "-", self.name.text().strip()).strip("-.") or "smidgen-project"
            self.folder.setText(str(self._base / safe))

    def _touch(self) -> None:
        self._folder_touched = True

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder for the project"), self.folder.text())
        if folder:
            self._folder_touched = True
            self.folder.setText(folder)

    def _check(self) -> None:
        try:
            if not self.folder.text().strip():
                raise SmidgenError(self.tr("There is no folder yet."), self.tr("Choose one."))
            check_language(self.code())
        except SmidgenError as error:
            self.notice.show_error(error)
            return
        self.made.emit(self.folder.text().strip(), self.code(), self.name.text().strip())
        self.accept()
