"""The sentences that a piece may say: found by typing, what nobody has recorded first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from engine.project import Project
from gui.models.prompts import load_prompts
from gui.session import Session
from gui.widgets.bidi import isolated
from gui.widgets.controls import label

MOST = 400
"""Sentences that are listed; of more, typing finds the one."""
ID = Qt.ItemDataRole.UserRole
WAIT = 150
"""Milliseconds after the last key before it is searched."""


@dataclass(frozen=True)
class Found:
    """Sentences (id, text, intent) to be listed, and all that nobody has recorded, in the order of the corpus."""

    rows: list[tuple[int, str, str]]
    open: list[int]
    recorded: set[int]
    more: int


class PromptList(QWidget):
    """`highlighted` is what Enter assigns. After an assignment the next open sentence is highlighted."""

    def __init__(self, session: Session, language: str, speaker: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._language, self._speaker = session, language, speaker
        self._found = Found([], [], set(), 0)
        self._marked: set[int] = set()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find a sentence (F)"))
        self.filter.setAccessibleName(self.tr("Find a sentence"))
        self.filter.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sentences"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setUniformItemSizes(True)
        self.says = label(role="muted")
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._wait.timeout.connect(self.load)
        self.filter.textEdited.connect(lambda _: self._wait.start())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self.says)
        self.load()

    @property
    def highlighted(self) -> int | None:
        """The id of the sentence that is highlighted."""
        item = self.list.currentItem()
        return None if item is None else item.data(ID)

    def following(self, taken: set[int]) -> list[int]:
        """The ids of the highlighted sentence and of all after it that nobody has recorded and that are not `taken`."""
        first = self.highlighted
        if first is None:
            return []
        known = self._found.open
        after = known[known.index(first) + 1 :] if first in known else []
        return [first, *(id_ for id_ in after if id_ not in taken)]

    def text_of(self, utterance: int) -> str:
        """The text of a sentence that is listed."""
        return next((text for id_, text, _ in self._found.rows if id_ == utterance), "")

    def step(self, by: int) -> None:
        """Highlight the next sentence, or the one before."""
        row = min(max(self.list.currentRow() + by, 0), self.list.count() - 1)
        if row >= 0:
            self.list.setCurrentRow(row)

    def load(self) -> None:
        """Look for the sentences anew, in the background."""
        project, typed = self._session.project, self.filter.text()
        if project is None:
            return

        def show(found: Found) -> None:
            if typed == self.filter.text():
                self._show(found)

        self._wait.stop()
        self._session.tasks.run(_find, project, self._language, self._speaker, typed.strip(), on_done=show, owner=self)

    def clear_filter(self) -> None:
        """All sentences again."""
        if self.filter.text():
            self.filter.clear()
            self.load()

    def mark(self, recorded: set[int]) -> None:
        """These are assigned by now, the others no longer."""
        other = self._marked ^ recorded
        self._marked = set(recorded)
        if not other:
            return
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(ID) in other:
                self._write(item, item.data(ID) in recorded or item.data(ID) in self._found.recorded)

    def go_on(self, taken: set[int]) -> None:
        """Highlight the first sentence after the highlighted one that is not among `taken` and not recorded."""
        away = taken | self._found.recorded
        for row in range(self.list.currentRow() + 1, self.list.count()):
            if self.list.item(row).data(ID) not in away:
                self.list.setCurrentRow(row)
                return

    def _show(self, found: Found) -> None:
        kept = self.highlighted
        self._found = found
        self.list.clear()
        for id_, text, intent in found.rows:
            item = QListWidgetItem()
            item.setData(ID, id_)
            item.setToolTip(f"{isolated(text)}\n{intent}")
            self.list.addItem(item)
            self._write(item, id_ in found.recorded or id_ in self._marked)
        rows = [id_ for id_, _, _ in found.rows]
        if rows:
            self.list.setCurrentRow(rows.index(kept) if kept in rows else 0)
        words = self.tr("{0} more: type a part of the sentence.").format(f"{found.more:,}") if found.more else ""
        self.says.setText(words if rows else self.tr("No sentence has this in it."))

    def _write(self, item: QListWidgetItem, recorded: bool) -> None:
        text = self.text_of(item.data(ID)) if not item.text() else item.data(ID + 1)
        item.setData(ID + 1, text)
        shown = f"{'✓ ' if recorded else ''}{isolated(text)}"
        if item.text() != shown:
            item.setText(shown)
            words = self.tr("{0}, recorded").format(text) if recorded else text
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)


def _find(project: Project, language: str, speaker: str | None, text: str) -> Found:
    prompts = load_prompts(project, language, None, speaker, "corpus", text)
    unread = [id_ for id_ in prompts.ids if id_ not in prompts.recorded]
    ids = unread + [id_ for id_ in prompts.ids if id_ in prompts.recorded]
    rows = {u.id: (u.id or 0, u.text, u.meaning.intent) for u in project.store.utterances.fetch(ids[:MOST])}
    listed = [rows[id_] for id_ in ids[:MOST] if id_ in rows]
    return Found(listed, unread, prompts.recorded, max(len(ids) - MOST, 0))
