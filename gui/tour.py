"""The first two minutes: a tour of the sample project that goes on when the user has really done what it says."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from engine.pocket.place import download_size, pocket_is_ready
from engine.project import Project
from engine.sample import sample_folder
from engine.semantics import Prediction
from gui.clip_player import ClipPlayer
from gui.listener import Listener
from gui.model_process import model_process
from gui.runs import list_runs
from gui.tour_steps import STEPS, Deed, Step
from gui.widgets.bidi import isolated
from gui.widgets.confidence_bar import percent
from gui.widgets.model_choice import USABLE
from gui.widgets.run_list import RunList
from gui.widgets.tour_callout import Callout

if TYPE_CHECKING:
    from gui.main_window import MainWindow

LOOK_FOR_MICROPHONE = 2500
"""Milliseconds that a microphone has to open before the tour offers to go on without."""
AFTER_DEED = 900
"""Milliseconds to see what one has done before the tour goes on."""


class Tour(QObject):
    """One tour of one window; `ended` once it is over. It never waits for a training, and `Leave the tour` is always
    there; the settings remember that it was left or done, and it does not come by itself again."""

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.place = 0
        self._heard: dict | None = None
        self._finished_run = ""
        self._microphone = True
        self._clip: Path | None = None
        self._waits_for_sample = self._opening = False
        self._pages: set[str] = set()
        self.callout = Callout(window)
        self.callout.next.clicked.connect(self.go_on)
        self.callout.left.connect(self.leave)
        self.callout.extra.clicked.connect(self._take_clip)
        self._switch = QShortcut(QKeySequence("F6"), window, self.callout.switch_focus)
        self._pause = QTimer(self, singleShot=True, interval=AFTER_DEED)
        self._pause.timeout.connect(self.go_on)
        self._look = QTimer(self, singleShot=True, interval=LOOK_FOR_MICROPHONE)
        self._look.timeout.connect(self._look_for_microphone)
        window.page_shown.connect(self._page_shown)
        self._session.project_changed.connect(self._project_changed)
        self._session.recordings_changed.connect(self._recorded)
        self._session.runs_changed.connect(self._run_started)
        self._session.tasks.failed.connect(self._failed)
        model_process(self._session).understood.connect(self._understood)
        self._enter()

    @property
    def step(self) -> Step:
        return STEPS[self.place]

    # --- going on ---------------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """To the next step; from the last one to the end."""
        self._pause.stop()
        if self.step.name == "welcome" and not self._on_sample():
            self._waits_for_sample = True
            self.open_sample()
            return
        self._tidy()
        if self.place + 1 == len(STEPS):
            self._end("done")
            return
        here, left = self._window.current, self.step
        self.place += 1
        while left.deed == "opened" and here != left.page == self.step.page:
            self.place += 1  # without the page, nothing on it
        if self.step.deed == "opened" and here == self.step.page:
            self.place += 1  # there already
        self._enter()

    def open_sample(self) -> None:
        """Open the sample project, once, however often it is asked for while that takes its time."""
        if not self._opening:
            self._opening = True
            self._session.open_sample()

    def leave(self) -> None:
        """The user has seen enough: the tour does not come by itself again."""
        self._tidy()
        self._end("skipped")

    def _end(self, how: str) -> None:
        self._session.settings.write("tour", how)
        self.close()

    def close(self) -> None:
        """End it without a word in the settings."""
        self._pause.stop()
        self._look.stop()
        self._switch.setEnabled(False)
        self._window.page_shown.disconnect(self._page_shown)
        self._session.project_changed.disconnect(self._project_changed)
        self._session.recordings_changed.disconnect(self._recorded)
        self._session.runs_changed.disconnect(self._run_started)
        self._session.tasks.failed.disconnect(self._failed)
        model_process(self._session).understood.disconnect(self._understood)
        self.callout.close_all()
        self.ended.emit()
        self.deleteLater()

    def _did(self, deed: Deed, page: str) -> None:
        """The user has done something; the tour goes on where that is what it asked for."""
        if self.step.deed == deed and self.step.page == page and not self._pause.isActive():
            self._say(done=True)
            self._pause.start()

    # --- one step ---------------------------------------------------------------------------------------------------

    def _enter(self) -> None:
        """Begin a step: say it, point at its control, put the keyboard there."""
        self._say()
        self.callout.point_at(self._target(), self.step.over)
        self.callout.focus()
        self._prepare()

    def _say(self, done: bool = False) -> None:
        """Fill the card with the step as it stands now."""
        step = self.step
        text = step.words if self._microphone else step.words_instead
        read_only = step.deed == ""
        last = self.place + 1 == len(STEPS)
        on = self.tr("Begin") if self.place == 0 else self.tr("Finish") if last else self.tr("Next")
        if not read_only:
            on = self.tr("Next") if done or step.deed == "looked" else self.tr("Leave this out")
        self.callout.extra.setVisible(step.name == "speak" and not self._microphone and self._clip is not None)
        self.callout.skip.setVisible(not last)
        self.callout.show_step(
            self.tr("Done.") if done else self.tr("Step {0} of {1}").format(self.place + 1, len(STEPS)),
            text, self._what_to_know(), on, read_only or done,
        )  # fmt: skip

    def _target(self) -> QWidget | None:
        step = self.step
        if step.deed == "opened":
            return self._window.rail.buttons[step.page]
        if step.target is None or self._window.current != step.page:
            return None
        page = self._window.pages.get(step.page)
        return step.target(page) if page is not None else None

    def _prepare(self) -> None:
        """What the step needs: signals of its page, sentences that can be played, a look at the runs."""
        step = self.step
        page = self._window.pages.get(step.page)
        if step.deed in ("", "opened") or page is None:
            return
        if step.page not in self._pages:
            self._pages.add(step.page)
            for player in page.findChildren(ClipPlayer):
                player.playing_changed.connect(lambda playing: self._played(step.page, playing))
            for runs in page.findChildren(RunList):
                runs.picked.connect(self._picked)
            for listener in page.findChildren(Listener):
                listener.opened.connect(self._microphone_came)
        if step.name == "hear":
            self._filter(page, 1)
        if step.name in ("say", "speak"):
            self._look.start()
        if step.name == "speak":
            project = self._session.project
            self._session.tasks.run(_tests_of, project, on_done=self._found, on_error=lambda _: None, owner=self)

    def _tidy(self) -> None:
        """Put back what the step had arranged."""
        if self.step.name == "hear" and (page := self._window.pages.get("corpus")) is not None:
            self._filter(page, 0)
        self._look.stop()

    def _filter(self, page, place: int) -> None:
        page.filter_bar.recorded.setCurrentIndex(place)

    def _what_to_know(self) -> str:
        """What is honest to say before somebody is disappointed, and what was understood."""
        if self.step.name == "speak":
            if self._finished_run:
                return self.tr("The model that answers is your run {0}.").format(isolated(self._finished_run))
            words = self.tr(
                "No run has finished yet, so the base model answers. It has not learnt these sentences: expect guesses "
                "with low confidence. The first answer takes longer, as the model has to be loaded."
            )
            if not pocket_is_ready():
                words += " " + self.tr(
                    "It is not on this computer yet: {0} MB are fetched first and put together, which takes minutes."
                ).format(round(download_size() / 1e6))
            return words
        if self.step.name == "end" and self._heard is not None:
            answer = Prediction.from_dict(self._heard)
            if answer.meaning is None:
                return self.tr("The model gave no answer that could be read; after a run it does.")
            return self.tr("It understood: {0}, {1} sure.").format(
                isolated(answer.meaning.intent), percent(answer.confidence)
            )
        return ""

    # --- what the user does -----------------------------------------------------------------------------------------

    def _page_shown(self, name: str) -> None:
        if self.step.deed == "opened" and self.step.page == name:
            self.go_on()
        else:
            way = self._window.rail.buttons.get(self.step.page) if self.place else None
            self.callout.point_at(self._target() or way, self.step.over)

    def _played(self, page: str, playing: bool) -> None:
        if playing:
            self._did("played", page)

    def _recorded(self) -> None:
        self._did("recorded", self._window.current)

    def _picked(self, _: object) -> None:
        self._did("looked", "train")

    def _run_started(self) -> None:
        self._did("looked", "train")

    def _understood(self, answer: dict) -> None:
        if self.step.name == "speak" and not self._pause.isActive():
            self._heard = next(iter(answer.get("predictions") or []), None)
            self._did("understood", "test")

    def _take_clip(self) -> None:
        page = self._window.pages.get("test")
        if page is not None and self._clip is not None:
            page.ask_file(self._clip)  # type: ignore[attr-defined]

    # --- microphone, runs, project ----------------------------------------------------------------------------------

    def _look_for_microphone(self) -> None:
        page = self._window.pages.get(self.step.page)
        listeners = page.findChildren(Listener) if page is not None else []
        there = any(listener.ready or listener.recording for listener in listeners)
        if there != self._microphone and not self._pause.isActive():
            self._microphone = there
            self._say()

    def _microphone_came(self, _: str) -> None:
        if not self._microphone:
            self._microphone = True
            self._say()

    def _found(self, found: tuple[str, Path | None]) -> None:
        self._finished_run, self._clip = found
        if self.step.name == "speak" and not self._pause.isActive():
            self._say()

    def _on_sample(self) -> bool:
        project = self._session.project
        return project is not None and project.path.absolute() == sample_folder().absolute()

    def _project_changed(self) -> None:
        if self._on_sample():
            self._opening = False
            if self._waits_for_sample:
                self._waits_for_sample = False
                self._window.show_page("project")
                self.go_on()
        elif self.place > 0:
            self.close()  # somebody has other work to do; next time it may be asked for again

    def _failed(self, _: object) -> None:
        self._opening = self._waits_for_sample = False


def _tests_of(project: Project) -> tuple[str, Path | None]:
    """The newest run that can answer ("" where there is none), and a recording: one that no run learns from, if any."""
    runs = [run.name for run in list_runs(project) if run.state in USABLE]
    recordings = project.store.recordings
    found = chain.from_iterable(recordings.all(split, project.language) for split in ("test", "dev", "train"))
    clip = next((project.absolute(recording.path) for recording, _ in found), None)
    return (runs[-1] if runs else ""), clip
