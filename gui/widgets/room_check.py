"""A few seconds of silence and a few of speech, and what they say of the room. Nothing depends on it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from engine.audio import room
from engine.audio.capture import PREROLL, Capture, Level
from engine.audio.files import MODEL_RATE
from engine.audio.room import RoomCheck
from engine.errors import SmidgenError
from engine.project import Project
from gui.session import Session
from gui.widgets import room_words
from gui.widgets.controls import button, label
from gui.widgets.level_meter import LevelMeter
from gui.widgets.microphone_panel import MicrophonePanel
from gui.widgets.notice import Notice
from gui.widgets.prompt_label import PromptLabel

SILENCE, SPEECH = 5.0, 7.0
"""Seconds that are recorded of each."""
SETTLE = 0.4
"""Seconds left out at the start of the silence: the key that began it."""

Stage = Literal["ready", "silence", "speech", "measuring"]
KINDS = {"good": "good", "fair": "warn", "poor": "bad"}


class RoomCheckDialog(QDialog):
    """Guides through it with the microphone of `panel`, which is armed. `checked(RoomCheck)` once it is kept with the
    project (which is not done with one that is open for reading only). `sentences` are what is read aloud."""

    checked = Signal(object)

    def __init__(
        self, session: Session, panel: MicrophonePanel, sentences: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._sentences = " · ".join(sentences)
        self._silence: Capture | None = None
        self._since = 0.0
        self.stage: Stage = "ready"
        self.seconds = {"silence": SILENCE, "speech": SPEECH}
        self.check: RoomCheck | None = None
        self.setWindowTitle(self.tr("Check the room"))
        self.resize(640, 540)
        self._make()
        self._clock = QTimer(self, interval=50)
        self._clock.timeout.connect(self._tick)
        panel.heard.connect(self._heard)
        panel.ready_changed.connect(self._show)
        panel.listener.level.connect(self._show_level)
        self._show()
        if session.project is not None:
            session.tasks.run(room.remembered, session.project.store, on_done=self._show_last, owner=self)

    # --- what happens -----------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin with the silence; when a measurement is under way, stop it."""
        if self.stage == "ready":
            self.notice.hide()
            self.results.hide()
            self._silence = None
            self._record("silence")
        else:
            self._give_up()

    def _record(self, stage: Stage) -> None:
        if not self._panel.listener.start():
            self._give_up()
            return
        self.stage, self._since = stage, time.monotonic()
        self._clock.start()
        self._show()

    def _tick(self) -> None:
        passed, wanted = time.monotonic() - self._since, self.seconds.get(self.stage, 0.0)
        self.bar.setValue(round(1000 * min(passed / wanted, 1.0)) if wanted else 0)
        if wanted and passed >= wanted:
            self._clock.stop()
            self._panel.stop()

    def _heard(self, capture: Capture) -> None:
        if self.stage not in ("silence", "speech"):
            self._show()  # it was given up: now another can begin
        elif capture.lost:
            self._give_up()
            self.notice.show_text(self.tr("The microphone went away: plug it in again, and measure anew."), "bad")
        elif self.stage == "silence":
            self._silence = capture
            self._record("speech")
        elif self._silence is not None:
            self.stage = "measuring"
            self._show()
            self._session.tasks.run(
                _measure, self._silence, capture, on_done=self._measured, on_error=self._failed, owner=self
            )

    def _give_up(self) -> None:
        running, self.stage = self.stage in ("silence", "speech"), "ready"
        self._clock.stop()
        if running:
            self._panel.stop()
        self._show()

    def _measured(self, check: RoomCheck) -> None:
        self.stage, self.check = "ready", check
        self._show_result(check)
        self._show()
        project = self._session.project
        if project is not None and project.writable:
            self._session.tasks.run(
                _remember, project, check, queue="database", on_done=lambda _: self.checked.emit(check), owner=self
            )

    def _failed(self, error: SmidgenError) -> None:
        self.stage = "ready"
        self.notice.show_error(error)
        self._show()

    def done(self, result: int) -> None:
        self._give_up()
        super().done(result)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        ready = self._panel.ready
        speaking = self.stage == "speech"
        self.text.setText(self._sentences if speaking else "")
        self.text.setVisible(speaking)
        self.bar.setVisible(self.stage in ("silence", "speech"))
        self.meter.setVisible(self.stage != "ready" or self.check is None)
        self.steps.setText(
            {
                "ready": self.tr(
                    "First nobody speaks for {0} s, then you read aloud for {1} s, as loud and as far from the "
                    "microphone as you will when recording."
                ).format(f"{self.seconds['silence']:.0f}", f"{self.seconds['speech']:.0f}"),
                "silence": self.tr("Be quiet, please …"),
                "speech": self.tr("Now read aloud, in your usual voice:"),
                "measuring": self.tr("Measuring …"),
            }[self.stage]
        )
        self.go.setText(
            self.tr("&Stop")
            if self.stage in ("silence", "speech")
            else self.tr("&Measure again")
            if self.check is not None
            else self.tr("&Measure")
        )
        self.go.setAccessibleName(self.go.text().replace("&", ""))
        self.go.setEnabled(self.stage in ("silence", "speech") or (self.stage == "ready" and ready))
        if self.stage == "ready" and not ready and not self._panel.listener.recording:
            self.steps.setText(self.tr("Waiting for a microphone"))

    def _show_level(self, level: Level) -> None:
        self.meter.show_level(level.peak_db)

    def _show_result(self, check: RoomCheck) -> None:
        found = room.findings(check)
        grade = room.grade(found)
        lines = [room_words.sentence(one, check) for one in found]
        if not lines:
            lines = [self.tr("Your voice stands {0} dB above the noise: go ahead.").format(f"{check.snr_db:.0f}")]
        self.notice.show_text(f"{room_words.grade_words(grade)}. " + "\n".join(lines), KINDS[grade])
        for row, (name, value) in enumerate(room_words.figures(check)):
            for column, words in enumerate((name, value)):
                self._cells[row][column].setText(words)
        self.results.show()

    def _show_last(self, checks: list[RoomCheck]) -> None:
        if checks and self.check is None:
            last = checks[-1]
            grade = room_words.grade_words(room.grade(room.findings(last)))
            self.last.setText(
                self.tr("Last time: {0}, voice {1} dB above noise ({2})").format(
                    grade, f"{last.snr_db:.0f}", room_words.when(last)
                )
            )

    # --- frame ------------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self.steps = label(role="section", wrap=True)
        self.text = PromptLabel()
        self.meter = LevelMeter()
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Time that is left"))
        self.notice = Notice()
        self.results = QWidget()
        grid = QGridLayout(self.results)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        self._cells = [
            (label(role="muted"), label(selectable=True)) for _ in room_words.figures(RoomCheck(0.0))
        ]  # fmt: skip
        for row, cells in enumerate(self._cells):
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row, column)
        self.results.hide()
        self.last = label(role="muted", wrap=True)
        self.go = button(self.tr("&Measure"), self.start, primary=True)
        row = QHBoxLayout()
        row.addWidget(self.last, 1)
        close = button(self.tr("Close"), self.accept)
        close.setAutoDefault(False)
        self.go.setDefault(True)
        row.addWidget(close)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.steps)
        column.addWidget(self.text, 1)
        column.addWidget(self.bar)
        column.addWidget(self.meter)
        column.addWidget(self.notice)
        column.addWidget(self.results)
        column.addStretch(1)
        column.addLayout(row)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.go.setFocus()


def _measure(silence: Capture, speech: Capture) -> RoomCheck:
    quiet = silence.samples[round((PREROLL + SETTLE) * MODEL_RATE) :]
    check = room.measure_speech(room.measure_silence(quiet), speech.samples, clipped=speech.clipped)
    return replace(check, device=silence.device, measured_at=datetime.now(UTC).isoformat(timespec="seconds"))


def _remember(project: Project, check: RoomCheck) -> None:
    room.remember(project.store, check)
