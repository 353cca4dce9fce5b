"""One run, live: how far it is, how it learns, and what can be asked of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from engine.errors import SmidgenError
from engine.progress import clock
from engine.training.events import Command, Evaluated, Event, Finished, Started
from engine.training.run_folder import RunFolder
from gui.models.run_history import RunHistory
from gui.run_follower import RunFollower
from gui.session import Session
from gui.translation_sentences import in_words
from gui.widgets.bidi import inline
from gui.widgets.controls import button, label
from gui.widgets.notice import Notice
from gui.widgets.run_notes import RunNotes
from gui.widgets.run_plots import RunPlots
from gui.widgets.state_words import show_state

ALIVE = ("running",)
RESUMABLE = ("ready", "interrupted", "stopped", "cancelled", "failed")


class RunView(QWidget):
    """`show_run` attaches to a run, whatever its state, and follows it. The buttons only ask: the page acts."""

    start_requested = Signal(str)
    """Start or resume the run of this name."""
    longer_requested = Signal(str)
    test_requested = Signal(str)
    copy_requested = Signal(str)
    """A new run is wanted with the settings of this one."""
    state_changed = Signal(str, str)
    """Run and its new state."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._folder: RunFolder | None = None
        self._name = ""
        self._state = ""
        self._asked: set[str] = set()
        self.history = RunHistory()
        self._follower = RunFollower(self)
        self._follower.events.connect(self._take)
        self._follower.caught_up.connect(self._look_at_state)

        self.name = label(role="section", selectable=True)
        self.chip = label()
        self.chip.setProperty("chip", "info")  # before it is first styled: padding that comes later is not measured
        self.device = label(role="muted", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the run"))
        self.line = label(wrap=True)
        self.line.setAccessibleDescription(self.tr("How far the run is"))
        self.failure = Notice()
        self.message = Notice()
        self.plots = RunPlots()

        self.stop_button = button(
            self.tr("&Stop and save"), lambda: self._ask("stop"), "save",
            tip=self.tr("Save a checkpoint and finish with the best one so far"),
        )  # fmt: skip
        self.evaluate_button = button(
            self.tr("E&valuate now"), lambda: self._ask("evaluate"), "check",
            tip=self.tr("Score the model on dev at the next step"),
        )  # fmt: skip
        self.cancel_button = button(
            self.tr("Cance&l"), lambda: self._ask("cancel"), "close", danger=True,
            tip=self.tr("End now; checkpoints that were saved are kept"),
        )  # fmt: skip
        self.resume_button = button(
            self.tr("&Resume"), lambda: self.start_requested.emit(self._name), "next", primary=True,
            tip=self.tr("Go on from the last checkpoint"),
        )  # fmt: skip
        self.longer_button = button(
            self.tr("Train l&onger …"), lambda: self.longer_requested.emit(self._name), "add",
            tip=self.tr("More epochs on what this run has learnt"),
        )  # fmt: skip
        self.test_button = button(
            self.tr("Test it by s&peaking"), lambda: self.test_requested.emit(self._name), "test", primary=True
        )
        self.copy_button = button(
            self.tr("New run from t&his one"), lambda: self.copy_requested.emit(self._name), "copy",
            tip=self.tr("A new run with these settings, to be changed before it starts"),
        )  # fmt: skip
        self.notes = RunNotes(session)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.name)
        top.addWidget(self.chip)
        top.addStretch(1)
        for widget in (self.evaluate_button, self.stop_button, self.cancel_button, self.resume_button,
                       self.longer_button, self.test_button):  # fmt: skip
            top.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        for widget in (self.device, self.progress, self.line, self.failure, self.message):
            layout.addWidget(widget)
        layout.addWidget(self.plots, 1)
        under = QHBoxLayout()
        under.addWidget(self.notes, 1)
        under.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(under)

    @property
    def run_name(self) -> str:
        """The run that is shown, or an empty string."""
        return self._name

    @property
    def state(self) -> str:
        """Its state as it was last seen."""
        return self._state

    def show_run(self, folder: RunFolder, name: str) -> None:
        """Show the run in `folder` from its first event, and follow it."""
        if self._folder is not None and name == self._name and self._folder.path == folder.path:
            self._look_at_state()
            return
        self._folder, self._name, self._state = folder, name, ""
        self._asked = set()
        self.history = RunHistory()
        self.plots.clear()
        self.name.setText(name)
        for notice in (self.failure, self.message):
            notice.hide()
        self.device.setText("")
        self.notes.show_run(folder)
        self._show_progress()
        self._look_at_state()
        self._follower.follow(folder.path)

    def leave(self) -> None:
        """Follow nothing any more (the project is being closed)."""
        self._follower.stop()
        self.notes.leave()
        self._folder, self._name = None, ""

    def _take(self, events: list[Event]) -> None:
        self.history.add(events)
        if any(isinstance(event, Started) for event in events):
            self._asked.clear()
        if any(isinstance(event, Evaluated) for event in events):
            self._asked.discard("evaluate")
        self.plots.show_history(self.history)
        self._show_progress()
        started = self.history.started
        if started is not None:
            self.device.setText(self.tr("Runs on {0}").format(started.device))
        if self.history.messages:
            self.message.show_text("\n".join(map(in_words, self.history.messages[-3:])), "info")
        if any(isinstance(event, Finished) for event in events):
            self._look_at_state()

    def _look_at_state(self) -> None:
        if self._folder is None:
            return
        state = self._folder.state
        if state != self._state:
            before, self._state = self._state, state
            show_state(self.chip, state)
            self._show_progress()
            self._show_outcome()
            if before:
                self.state_changed.emit(self._name, state)
        self._enable()

    def _show_outcome(self) -> None:
        finished = self.history.finished
        if self._state == "failed" and finished is not None:
            self.failure.show_error(SmidgenError(finished.message, finished.next_step, finished.details))
            self.failure.setToolTip(finished.details)
        elif self._state == "failed":
            self.failure.show_text(self.tr("The run failed. Resume it, or start a new one."), "bad")
        elif self._state == "interrupted":
            self.failure.show_text(
                self.tr("The run was interrupted. Nothing that was saved is lost: resume it from its last checkpoint."),
                "warn",
            )
        else:
            self.failure.hide()

    def _enable(self) -> None:
        alive, ended = self._state in ALIVE, self._state in ("done", "stopped")
        for widget, name in (
            (self.stop_button, "stop"), (self.cancel_button, "cancel"), (self.evaluate_button, "evaluate")
        ):  # fmt: skip
            widget.setVisible(alive)
            widget.setEnabled(name not in self._asked and not self._asked & {"stop", "cancel"})
        self.resume_button.setVisible(self._state in RESUMABLE)
        self.resume_button.setText(self.tr("&Start") if self._state == "ready" else self.tr("&Resume"))
        self.longer_button.setVisible(ended)
        self.test_button.setVisible(ended)

    def _ask(self, command: Command) -> None:
        if self._folder is None:
            return
        self._asked.add(command)
        self._folder.command(command)
        self._enable()
        words = {
            "stop": self.tr("Saving; the run ends after this step."),
            "cancel": self.tr("Cancelling; the run ends after this step."),
            "evaluate": self.tr("Will be scored on dev after this step."),
        }
        self.message.show_text(words[command], "info")

    def _show_progress(self) -> None:
        history = self.history
        last, preparing, alive = history.last, history.preparing, self._state in ALIVE
        if preparing is not None and alive:
            self.progress.setRange(0, max(round(preparing.total * 10), 0))
            self.progress.setValue(round(preparing.done * 10))
            seconds = preparing.seconds_left
            left = "" if seconds is None else self.tr("{0} left").format(inline(clock(seconds)))
            self.line.setText("  ·  ".join(part for part in (in_words(preparing.what), left) if part))
        elif last is not None:
            self.progress.setRange(0, last.total_steps)
            self.progress.setValue(last.step)
            self.line.setText(self._step_line(alive))
        else:
            # without a step there is nothing to measure: busy while alive, empty otherwise
            self.progress.setRange(0, 0 if alive else 1)
            self.progress.setValue(0)
            self.line.setText(self.tr("Getting ready …") if alive else "")
        self.progress.setVisible(alive)

    def _step_line(self, alive: bool) -> str:
        last, history = self.history.last, self.history
        assert last is not None
        stages = history.started.stages if history.started else []
        stage = history.stage.name if history.stage else ""
        parts = [
            self.tr("Stage {0} of {1}: {2}").format(last.stage + 1, max(len(stages), last.stage + 1), stage),
            self.tr("step {0} of {1}").format(last.step, last.total_steps),
            self.tr("loss {0}").format(f"{last.loss:.3f}"),
        ]
        if alive:
            parts.append(self.tr("{0} samples/s").format(f"{last.samples_per_second:.1f}"))
            parts.append(self.tr("{0} GB in use").format(f"{last.memory_mb / 1024:.1f}"))
            if last.seconds_left is not None:
                parts.append(self.tr("{0} left").format(inline(clock(last.seconds_left))))
        if (best := history.best) is not None:
            parts.append(self.tr("best at step {0}").format(best.step))
        return "  ·  ".join(parts)
