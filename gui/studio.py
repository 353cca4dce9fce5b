"""What is done before a recording session: checking the room, comparing microphones, seeing how much there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from engine.audio import room
from engine.audio.room import RoomCheck
from engine.errors import SmidgenError
from engine.project import Project
from gui.session import Session
from gui.widgets import room_words
from gui.widgets.meter_dialog import MeterDialog
from gui.widgets.microphone_panel import MicrophonePanel
from gui.widgets.microphone_trial import MicrophoneTrial
from gui.widgets.room_check import RoomCheckDialog

ENOUGH = 60
"""Letters that are read aloud in some seconds."""
MOST = 4
"""Sentences that are read aloud at most."""


class Studio(QObject):
    """Opens the dialogs of the Record page that have to do with its microphone."""

    def __init__(self, session: Session, panel: MicrophonePanel, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._panel = panel
        self._page = page

    def refresh(self) -> None:
        """Say on the panel how the last check of this project's room came out."""
        project = self._session.project
        if project is not None:
            self._session.tasks.run(room.remembered, project.store, on_done=self._say_last, owner=self)

    def check_room(self, sentences: Sequence[int]) -> None:
        """Guide through a check; `sentences` are the ids of what comes next, read aloud in it."""
        self._with_texts(sentences, self._check_room)

    def compare_microphones(self, sentences: Sequence[int]) -> None:
        """Two microphones, the same sentence in each."""
        self._with_texts(sentences, self._compare)

    def show_meter(self) -> None:
        """How much is recorded, by intent and by speaker."""
        if self._session.project is not None:
            self._open(MeterDialog(self._session, self._page))

    def _with_texts(self, ids: Sequence[int], then) -> None:
        project = self._session.project
        if project is not None:
            self._session.tasks.run(_texts, project, list(ids[:MOST]), on_done=then, owner=self)

    def _check_room(self, texts: list[str]) -> None:
        dialog = RoomCheckDialog(self._session, self._panel, texts, self._page)
        dialog.checked.connect(lambda check: self._say_last([check]))
        self._open(dialog)

    def _compare(self, texts: list[str]) -> None:
        dialog = MicrophoneTrial(self._session, self._panel.device, texts[:1], self._page)
        dialog.chosen.connect(lambda name: self._session.settings.write("microphone", name))
        self._panel.disarm()
        dialog.finished.connect(lambda _: self._panel.arm() if self._page.isVisible() else None)
        self._open(dialog)

    def _say_last(self, checks: list[RoomCheck]) -> None:
        if checks:
            last = checks[-1]
            words = self.tr("Room: {0}, {1} dB").format(
                room_words.grade_words(room.grade(room.findings(last))).lower(), f"{last.snr_db:.0f}"
            )
            self._panel.say_room(words, self.tr("Measured {0}. Press to measure again.").format(room_words.when(last)))
        else:
            self._panel.say_room("", "")

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _texts(project: Project, ids: list[int]) -> list[str]:
    """The sentences in this order, as many as it takes to speak for some seconds."""
    try:
        known = {one.id: one.text for one in project.store.utterances.fetch(ids)}
    except SmidgenError:  # deleted meanwhile
        return []
    texts: list[str] = []
    for id_ in ids:
        if sum(map(len, texts)) < ENOUGH and known.get(id_):
            texts.append(known[id_])
    return texts
