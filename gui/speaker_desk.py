"""Who is speaking on the Record page: chosen, added, remembered for each project; their sheets."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from engine.store.rows import Speaker
from gui.session import Session
from gui.widgets.record_view import RecordView
from gui.widgets.speaker_choice import NewSpeakerDialog
from gui.widgets.speaker_sheet import open_speaker_sheets


class SpeakerDesk(QObject):
    """`changed` when another speaker is chosen: what is still to be spoken is another list then."""

    changed = Signal()

    def __init__(self, session: Session, view: RecordView, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._page = parent
        view.speaker.chosen.connect(self.choose)

    @property
    def remembered(self) -> str:
        """The speaker of this project's last recording day, or an empty string."""
        return str(self._session.settings.value(self._key(), ""))

    def choose(self, speaker: str) -> None:
        """From now on `speaker` speaks; an empty string is nobody in particular."""
        self._session.settings.setValue(self._key(), speaker)
        self.changed.emit()

    def ask_for_new(self) -> None:
        """Ask who is speaking now."""
        project = self._session.project
        if project is None:
            return
        dialog = NewSpeakerDialog(self._view.speaker_ids(), project.language, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.made.connect(self._add)
        dialog.open()

    def show_sheets(self) -> None:
        """The speakers' sheets, with consent and its withdrawal."""
        if self._session.project is not None:
            open_speaker_sheets(self._session, self._page, self._view.speaker.speaker or "")

    def _add(self, speaker: Speaker) -> None:
        project = self._session.project
        if project is not None:
            self._session.tasks.run(
                project.store.speakers.add,
                speaker,
                queue="database",
                on_done=lambda _: self.choose(speaker.id),
                owner=self,
            )

    def _key(self) -> str:
        """Speakers belong to a project, so each remembers its own."""
        return f"speaker/{self._session.project.path.name}" if self._session.project else "speaker"
