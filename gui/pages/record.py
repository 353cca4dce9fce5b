"""The Record page: one prompt after the other, spoken, checked and saved, by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from engine.audio.capture import Capture
from engine.errors import SmidgenError
from engine.long_recordings.session import unfinished
from engine.project import Project
from engine.store.rows import Recording, Speaker
from gui import record_keys
from gui.clip_player import ClipPlayer
from gui.long_recordings.start import open_long_recordings
from gui.models.prompts import Prompt, Prompts, load_deck, load_prompt, set_marked
from gui.pages.page import Page
from gui.speaker_desk import SpeakerDesk
from gui.studio import Studio
from gui.take_recorder import State, TakeRecorder
from gui.take_trims import TakeTrims
from gui.translation_sentences import in_words
from gui.widgets.record_view import RecordView
from gui.widgets.waveform import outline


class RecordPage(Page):
    """Armed while it is visible, so that the level can be seen before anything is recorded."""

    name = "record"

    def build(self) -> Iterator[None]:
        session = self.session
        self.prompts = Prompts()
        self.prompt: Prompt | None = None
        self.place = -1
        self._own_change = False
        self._warned = False
        self._asked = 0
        self.player = ClipPlayer(session, self)
        yield
        self.view = RecordView(session, self)
        yield
        self.take = TakeRecorder(session, self.view.microphone, self)
        self.trims = TakeTrims(session, self)
        self.studio = Studio(session, self.view.microphone, self)
        self.speakers = SpeakerDesk(session, self.view, self)
        self.actions.addWidget(self.view.long)
        self.actions.addWidget(self.view.speaker)
        self.actions.addWidget(self.view.new_speaker)
        self.actions.addWidget(self.view.sheets)
        self.actions.addSpacing(16)
        self.actions.addWidget(self.view.microphone.devices)
        self.actions.addWidget(self.view.microphone.refresh)
        yield
        self.body.addWidget(self.view, 1)
        self._seconds = QTimer(self, interval=100)
        self._seconds.timeout.connect(self.view.tick)
        self._connect()
        record_keys.connect(self)
        self.watch(session.corpus_changed, session.recordings_changed)
        session.runs_changed.connect(self._runs_changed)
        session.project_changed.connect(self._leave_project)

    @property
    def state(self) -> State:
        """What is going on: ``idle``, ``recording``, ``saving``, or ``unsaved`` where a take could not be saved yet."""
        return self.take.state

    # --- data -------------------------------------------------------------------------------------------------------

    def _runs_changed(self) -> None:
        """A model that was tested changes what teaches most; but whoever reads aloud meanwhile is left in peace."""
        if not self.isVisible():
            self.mark_stale()

    def refresh(self) -> None:
        if self._own_change:
            return
        self.studio.refresh()
        view = self.view
        wanted = view.language_wanted, view.split_wanted, view.order_wanted, view.search.text()
        project, speaker = self.session.project, self.speakers.remembered
        self._asked += 1
        asked = self._asked

        def loaded(found: tuple) -> None:
            if asked == self._asked:  # else other prompts were wanted meanwhile: the first of those is to be shown
                self._loaded(project, *found)

        self.session.tasks.run(unfinished, project, on_done=lambda found: view.show_unfinished(len(found)), owner=self)
        self.session.tasks.run(load_deck, project, *wanted, speaker, on_done=loaded, owner=self)

    def _loaded(
        self, project: Project, languages: list[str], speakers: list[Speaker], speaker: str, prompts: Prompts
    ) -> None:
        if project is not self.session.project or self.state != "idle":
            return
        self.view.fill(languages, speakers, speaker)
        self.prompts = prompts
        if self.prompt is not None and self.prompt.utterance.id in prompts.ids:
            self.go(prompts.ids.index(self.prompt.utterance.id))
        else:
            first = prompts.first_open()
            self.go(first if first is not None else len(prompts.ids) - 1)

    def go(self, place: int) -> None:
        """Show the prompt at `place` (0 is the first); nothing happens where there is none."""
        project = self.session.project
        if project is None or self.state != "idle":
            return
        self.player.stop()
        if not 0 <= place < len(self.prompts.ids):
            if not self.prompts.ids:
                self.prompt, self.place = None, -1
                self._show()
            return
        try:
            self.prompt = load_prompt(project, self.prompts.ids[place], self.view.speaker.speaker)
        except SmidgenError:
            self.mark_stale()  # deleted meanwhile
            return
        self.place = place
        self.trims.forget()
        self.view.say_nothing()
        if self.prompt.takes:
            self._show_take(self.prompt.takes[-1])
            self.view.say_problems(self.prompt.takes[-1].problems)
        else:
            self.view.clip.clear()
        self._show()

    def _show_take(self, take: Recording, lines: np.ndarray | None = None) -> None:
        assert self.session.project is not None
        path = self.session.project.absolute(take.path)
        self.view.clip.show_file(path, take.seconds, take.trim_start, take.trim_end, lines)

    def _show(self) -> None:
        self.view.show_state(
            self.state,
            self.prompt,
            self.place,
            self.prompts,
            ready=self.view.microphone.ready,
            playing=self.player.playing,
        )
        self.view.clip.undo.setEnabled(self.trims.can_undo)

    # --- recording --------------------------------------------------------------------------------------------------

    def record(self, replaces: int | None = None) -> None:
        """Start a take, end it, or try again to save it: what Space does."""
        if self.state == "recording":
            self.take.stop()
        elif self.state == "unsaved":
            self.take.save()
        elif self.state == "idle" and self.prompt is not None:
            self._start(replaces)
        self._show()

    def redo(self) -> None:
        """Record the prompt again; the new take stands in for the last one, whose file is kept."""
        if self.state == "idle" and self.prompt is not None and self.prompt.takes:
            self.record(self.prompt.takes[-1].id)

    def _start(self, replaces: int | None) -> None:
        assert self.prompt is not None
        self.player.stop()
        if not self.take.start(self.prompt.utterance, self.view.speaker.speaker, replaces):
            self.view.complain(self.tr("The microphone is not ready yet; nothing is being recorded."))
            return
        self.view.clip.clear()
        self.view.start_clock()

    def _take_changed(self) -> None:
        if self.state == "recording":
            self._seconds.start()
        else:
            self._seconds.stop()
        self._show()

    def _saved(self, take: Recording, capture: Capture, replaced: int | None) -> None:
        """Only now: the file is flushed and the row committed."""
        assert self.prompt is not None
        self.prompts.recorded.add(take.utterance_id)
        self.prompt = Prompt(self.prompt.utterance, [old for old in self.prompt.takes if old.id != replaced] + [take])
        self.trims.forget()
        self._show_take(take, outline(capture.samples))
        self.view.say_saved(take)
        self._show()
        self._tell()
        if self.view.advance.isChecked() and not take.problems:
            self._advance()

    def _tell(self) -> None:
        """To the other pages; this one knows."""
        self._own_change = True
        self.session.recordings_changed.emit()
        self._own_change = False

    def _advance(self) -> None:
        following = self.prompts.first_open(self.place)
        if following is None:
            self.view.say_all_done(len(self.prompts.ids))
        else:
            self.go(following)

    # --- the rest ---------------------------------------------------------------------------------------------------

    def play(self) -> None:
        """Play the last take, from the cursor where there is one, or stop playing."""
        if self.player.playing:
            self.player.stop()
        elif self.state == "idle" and self.prompt is not None and self.prompt.takes:
            self.view.clip.play()

    def trim(self, start: float, end: float | None) -> None:
        """Keep of the last take what lies between `start` and `end` (seconds); its file stays whole."""
        if self.session.project is not None and self.prompt is not None and self.prompt.takes:
            self.player.stop()
            self.prompt.takes[-1] = self.trims.trim(self.prompt.takes[-1], start, end)
            self._show()

    def undo_trim(self) -> None:
        """Take back the last trimming of the take that is shown."""
        if self.prompt is not None and self.prompt.takes and self.state == "idle":
            self.trims.undo(self.prompt.takes[-1])
            self._show()

    def _trim_undone(self, take: Recording) -> None:
        if self.prompt is not None and self.prompt.takes and self.prompt.takes[-1].id == take.id:
            self.prompt.takes[-1] = take
            self._show_take(take)

    def new_speaker(self) -> None:
        """Ask who is speaking now."""
        if self.state == "idle":
            self.speakers.ask_for_new()

    def show_sheets(self) -> None:
        """The speakers' sheets, with consent and its withdrawal."""
        if self.state == "idle":
            self.speakers.show_sheets()

    def _filter(self) -> None:
        self.prompt = None  # start at what this speaker has not spoken yet
        self.refresh()

    def _complain(self, error: SmidgenError) -> None:
        self.view.complain(in_words(str(error)))

    def _leave_project(self) -> None:
        if self.session.project is None:
            self.player.stop()
            self.view.microphone.disarm()
            self.view.reset_filters()
            self.prompts, self.prompt, self.place = Prompts(), None, -1

    def is_busy(self) -> bool:
        return self.state != "idle"

    def may_close(self) -> bool:
        """A take under way is ended and saved first; one that cannot be saved may be left on the second asking."""
        if self.state == "idle":
            return True
        if self.state == "recording":
            self.record()
        if self.state == "unsaved" and self._warned:
            self.take.leave()
            return True
        self._warned = self.state == "unsaved"
        self.session.said.emit(
            self.tr("The last take is not saved. Close again to leave it: what is on disk comes back next time.")
            if self._warned
            else self.tr("The take is being saved; close again in a moment.")
        )
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.microphone.arm()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.player.stop()
        self.view.microphone.disarm()  # which ends a take under way, and it is saved

    def keys(self) -> list[tuple[str, str]]:
        return record_keys.key_map()

    # --- prompts ----------------------------------------------------------------------------------------------------

    def skip(self) -> None:
        """The next prompt."""
        self.go(self.place + 1)

    def mark(self) -> None:
        """Mark the prompt, or take the mark away."""
        project = self.session.project
        if project is None or self.prompt is None or self.prompt.utterance.id is None or self.state != "idle":
            return
        id_ = self.prompt.utterance.id
        self.prompts.marked ^= {id_}
        on = id_ in self.prompts.marked
        self.session.tasks.run(set_marked, project, id_, on, queue="database", owner=self)
        self._show()

    def check_room(self) -> None:
        """Measure the room and the microphone before a session."""
        if self.state == "idle":
            self.player.stop()
            self.studio.check_room(self._coming())

    def compare_microphones(self) -> None:
        """Two microphones, the same sentence in each."""
        if self.state == "idle":
            self.player.stop()
            self.studio.compare_microphones(self._coming())

    def split_long(self) -> None:
        """Cut a long recording into pieces, or go on with one."""
        if self.session.project is not None and self.state == "idle":
            self.player.stop()
            open_long_recordings(self.session, self)

    def _coming(self) -> list[int]:
        """What would be read next."""
        return self.prompts.ids[max(self.place, 0) :]

    def back(self) -> None:
        """The prompt before."""
        self.go(self.place - 1)

    def _connect(self) -> None:
        view = self.view
        view.record.clicked.connect(lambda: self.record())
        view.play.clicked.connect(self.play)
        view.redo.clicked.connect(self.redo)
        view.skip.clicked.connect(self.skip)
        view.back.clicked.connect(self.back)
        view.mark.clicked.connect(self.mark)
        view.clip.use(self.player)
        view.clip.failed.connect(self._complain)
        view.clip.undo.clicked.connect(self.undo_trim)
        view.waveform.trimmed.connect(self.trim)
        view.meter.clicked.connect(self.studio.show_meter)
        view.long.clicked.connect(self.split_long)
        view.microphone.room.clicked.connect(self.check_room)
        view.microphone.trial.clicked.connect(self.compare_microphones)
        view.new_speaker.clicked.connect(self.new_speaker)
        view.sheets.clicked.connect(self.show_sheets)
        self.speakers.changed.connect(self._filter)
        view.filtered.connect(self._filter)
        self.take.changed.connect(self._take_changed)
        self.take.saved.connect(self._saved)
        self.take.failed.connect(self._complain)
        self.trims.changed.connect(self._tell)
        self.trims.undone.connect(self._trim_undone)
        self.trims.failed.connect(self._complain)
        view.microphone.ready_changed.connect(self._show)
        self.player.playing_changed.connect(lambda _: self._show())
