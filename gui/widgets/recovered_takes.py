"""Takes of a session that ended too soon: listened to, kept or put away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from engine.project import Project
from engine.store.rows import Recording
from gui.clip_player import ClipPlayer
from gui.session import Session
from gui.widgets.controls import button, label

TAKE = Qt.ItemDataRole.UserRole


class RecoveredTakes(QDialog):
    """They are in the corpus already, so that closing this loses nothing; what is not ticked is taken out again."""

    def __init__(self, session: Session, takes: list[Recording], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = session.project
        self.player = ClipPlayer(session, self)
        self.setWindowTitle(self.tr("Takes of a session that ended too soon"))
        self.resize(640, 420)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Recovered takes"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.currentItemChanged.connect(lambda *_: self.player.stop())
        self.list.itemActivated.connect(lambda _: self.play())
        self.listen = button(self.tr("&Play"), self.play, "play")
        self.player.playing_changed.connect(self._show_playing)
        self.keep = button(self.tr("&Keep what is ticked"), self._finish, primary=True)
        row = QHBoxLayout()
        row.addWidget(self.listen)
        row.addStretch(1)
        row.addWidget(button(self.tr("Keep all"), self.reject))
        row.addWidget(self.keep)
        words = self.tr(
            "These were being recorded when Smidgen ended. They are safe in the corpus. Listen, and untick what is no "
            "use: its sentence is then open again, the audio file stays in the project."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(words, wrap=True))
        column.addWidget(self.list, 1)
        column.addLayout(row)
        if self._project is not None:
            session.tasks.run(_with_texts, self._project, takes, on_done=self._fill, owner=self)

    def _fill(self, takes: list[tuple[Recording, str]]) -> None:
        for take, text in takes:
            about = [self.tr("{0} s").format(f"{take.seconds:.1f}"), take.speaker_id or "", take.recorded_at[:16]]
            item = QListWidgetItem(f"\u2068{text}\u2069\n{' · '.join(part for part in about if part)}")
            item.setData(TAKE, take)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def play(self) -> None:
        """Play the take the keyboard is on, or stop."""
        item = self.list.currentItem()
        if self.player.playing or item is None or self._project is None:
            self.player.stop()
            return
        take: Recording = item.data(TAKE)
        self.player.play(self._project.absolute(take.path), take.trim_start, take.trim_end)

    def _show_playing(self, playing: bool) -> None:
        self.listen.setText(self.tr("Sto&p") if playing else self.tr("&Play"))
        self.listen.setAccessibleName(self.tr("Stop") if playing else self.tr("Play"))

    def _finish(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        away = [item.data(TAKE).id for item in items if item.checkState() != Qt.CheckState.Checked]
        if away and self._project is not None and self._project is self._session.project:
            self._session.tasks.run(
                self._project.store.recordings.delete,
                away,
                queue="database",
                on_done=lambda _: self._session.recordings_changed.emit(),
            )
        self.accept()

    def done(self, result: int) -> None:
        self.player.stop()
        super().done(result)


def _with_texts(project: Project, takes: list[Recording]) -> list[tuple[Recording, str]]:
    texts = {u.id: u.text for u in project.store.utterances.fetch([take.utterance_id for take in takes])}
    return [(take, texts.get(take.utterance_id, "")) for take in sorted(takes, key=lambda take: take.recorded_at)]
