"""All settings in one dialog, found by their words."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.reading_order import read_in_order
from gui.session import Session
from gui.settings import GROUPS, SETTINGS, words
from gui.widgets.confirm import confirm
from gui.widgets.controls import button, label
from gui.widgets.settings_controls import control
from gui.widgets.settings_disk import FeaturesCache, ModelsPlace


class SettingRow(QFrame):
    """A name, what it means, and its control; `finds` says whether it has all the words that are looked for."""

    def __init__(self, name: str, explanation: str, widget: QWidget, below: bool = False) -> None:
        super().__init__()
        self.control = widget
        self._text = _plain(f"{name} {explanation} {_choices(widget)}")
        title = label(name)
        title.setBuddy(widget)
        self.explanation = label(explanation, "muted", wrap=True)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(title)
        text.addWidget(self.explanation)
        outer = QVBoxLayout(self) if below else QHBoxLayout(self)
        outer.setContentsMargins(0, 6, 0, 6)
        outer.setSpacing(6 if below else 24)
        outer.addLayout(text, 1)
        outer.addWidget(widget, 0, Qt.AlignmentFlag(0) if below else Qt.AlignmentFlag.AlignVCenter)

    def finds(self, wanted: list[str], heading: str) -> bool:
        text = f"{_plain(heading)} {self._text}"
        return all(word in text for word in wanted)


class SettingsDialog(QDialog):
    """Each change counts at once, or its row says when. `language_chosen` after the window's language was changed."""

    language_chosen = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Settings"))
        self.resize(760, 680)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.found = label(role="muted")
        self.nothing = label(role="muted", wrap=True)
        self.nothing.hide()
        self.rows: dict[str, SettingRow] = {}
        self._groups: dict[str, tuple[QWidget, list[SettingRow]]] = {}
        self._lay_out()
        self._fill()
        read_in_order(self)
        for made in self.findChildren(QPushButton):
            made.setAutoDefault(False)  # Enter in the search field presses none of them
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        session.settings.changed.connect(self._changed)
        self._filter("")
        self.search.setFocus()

    # --- rows -------------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        for setting in SETTINGS.values():
            if setting.label:
                explanation = f"{words(setting.explanation)} {words(setting.effect)}".strip()
                made = SettingRow(words(setting.label), explanation, control(setting, self._session))
                self._add(setting.key, setting.group, made)
        self._add(
            "models",
            "storage",
            SettingRow(
                self.tr("Models"),
                self.tr("Where they are kept. To have them elsewhere, set SMIDGEN_DATA before Smidgen is started."),
                ModelsPlace(self._session),
                below=True,
            ),
        )
        self._add(
            "features",
            "storage",
            SettingRow(
                self.tr("Cache of this project"),
                self.tr("What models heard in the recordings, kept so that the next run begins sooner."),
                FeaturesCache(self._session),
                below=True,
            ),
        )

    def _add(self, key: str, group: str, row: SettingRow) -> None:
        if group not in self._groups:
            frame = QFrame(self._inside)
            column = QVBoxLayout(frame)
            column.setContentsMargins(0, 0, 0, 12)
            column.setSpacing(4)
            column.addWidget(label(words(GROUPS[group]), "section"))
            self._groups[group] = (frame, [])
            self._column.insertWidget(len(self._groups) - 1, frame)
        frame, rows = self._groups[group]
        frame.layout().addWidget(row)  # type: ignore[union-attr]
        rows.append(row)
        self.rows[key] = row

    def _filter(self, text: str) -> None:
        wanted = _plain(text).split()
        count = 0
        for group, (frame, rows) in self._groups.items():
            fitting = [row for row in rows if row.finds(wanted, words(GROUPS[group]))]
            for row in rows:
                row.setVisible(row in fitting)
            frame.setVisible(bool(fitting))
            count += len(fitting)
        self.found.setText(self.tr("{0} of {1}").format(count, len(self.rows)))
        self.search.setAccessibleDescription(self.found.text())
        self.nothing.setText(self.tr("No setting has “{0}” in its name or explanation.").format(text.strip()))
        self.nothing.setVisible(count == 0)

    def _changed(self, key: str) -> None:
        if key == "language":
            self.language_chosen.emit()

    def _ask_reset(self) -> None:
        self._asking = confirm(
            self,
            self.tr("Set everything back to how it was at first?"),
            self.tr("Set it back"),
            self.reset,
            self.tr("Projects, recordings and models are not touched."),
        )

    def reset(self) -> None:
        """Give every setting shown here its default."""
        for setting in SETTINGS.values():
            if setting.label:
                self._session.settings.write(setting.key, setting.default)

    # --- frame ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        # From the outside in: when a widget gets another parent, Qt goes through all of its children.
        scroll = QScrollArea(self)
        self._inside = QWidget(scroll)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._inside)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.search, 1)
        top.addWidget(self.found)
        bottom = QHBoxLayout()
        bottom.addWidget(button(self.tr("Back to the &defaults …"), self._ask_reset, "undo", flat=True))
        bottom.addStretch(1)
        close = button(self.tr("Close"), self.accept, primary=True)
        bottom.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(12)
        whole.addLayout(top)
        whole.addWidget(scroll, 1)
        whole.addLayout(bottom)


def _choices(widget: QWidget) -> str:
    texts = getattr(widget, "itemText", None)
    return " ".join(texts(place) for place in range(widget.count())) if texts else ""  # type: ignore[attr-defined]


def _plain(text: str) -> str:
    """In lower case and without accents, so that nobody has to type those to find a word."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in split if not unicodedata.combining(letter))
