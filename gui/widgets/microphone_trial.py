"""Two microphones, the same sentence in each: their levels side by side, heard blind, and one of them chosen."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from engine.audio import portaudio, room
from engine.audio.capture import Capture, Device, Level
from engine.audio.files import Samples
from engine.audio.room import RoomCheck
from engine.errors import SmidgenError
from gui.clip_player import ClipPlayer
from gui.listener import Listener
from gui.session import Session
from gui.widgets import room_words
from gui.widgets.controls import button, label
from gui.widgets.level_meter import LevelMeter
from gui.widgets.notice import Notice
from gui.widgets.prompt_label import PromptLabel

Side = Literal[0, 1]
NAMES = ("A", "B")
LONGEST = 30_000
"""Milliseconds after which a trial ends by itself."""


class MicrophoneTrial(QDialog):
    """`chosen(str)` with the name of the microphone that is to be used. Nothing that is recorded here is kept.

    One after the other, since few systems give two at once; the page has to let go of its own before."""

    chosen = Signal(str)

    def __init__(
        self, session: Session, device: str | None, sentences: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = device
        self._recording: int | None = None
        self._takes: list[Samples | None] = [None, None]
        self._heard_as: list[Samples] = []
        self.order: list[int] = [0, 1]
        """Which microphone is called 1 and which 2 while it is not known."""
        self.checks: list[RoomCheck | None] = [None, None]
        self.setWindowTitle(self.tr("Compare two microphones"))
        self.resize(760, 600)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.listener = Listener(session, self)
        self.listener.opened.connect(lambda _: self._opened())
        self.listener.unavailable.connect(self._unavailable)
        self.listener.level.connect(self._show_level)
        self.listener.heard.connect(self._heard)
        self.player = ClipPlayer(session, self)
        self.player.playing_changed.connect(lambda _: self._show())
        self._limit = QTimer(self, singleShot=True, interval=LONGEST)
        self._limit.timeout.connect(self.listener.stop)
        self._make(" ".join(sentences))
        self._show()
        session.tasks.run(portaudio.devices, on_done=self._fill, on_error=self._unavailable, owner=self)

    # --- recording --------------------------------------------------------------------------------------------------

    def record(self, side: int) -> None:
        """Wake that microphone and record; the second time, end it."""
        if self._recording == side and self.listener.recording:
            self.listener.stop()
        elif self._recording == side:  # it has not even woken
            self._recording = None
            self.listener.disarm()
        elif self._recording is None:
            self.player.stop()
            self.notice.hide()
            self._recording = side
            self.meter.reset()
            self.listener.arm(self.devices[side].currentData())
        self._show()

    def _opened(self) -> None:
        if self._recording is not None and self.listener.start():
            self._limit.start()
        self._show()

    def _heard(self, capture: Capture) -> None:
        side, self._recording = self._recording, None
        self._limit.stop()
        self.listener.disarm()
        if capture.lost:
            self.notice.show_text(self.tr("The microphone went away: plug it in again, and record anew."), "bad")
        if side is None or capture.lost:
            self._show()
            return
        self._takes[side], self.checks[side] = capture.samples, None
        self._session.tasks.run(
            _look, side, capture, self._takes[0], self._takes[1], on_done=lambda found: self._looked(*found), owner=self
        )
        self._show()

    def _looked(self, side: int, check: RoomCheck, pair: list[Samples]) -> None:
        self.checks[side], self._heard_as = check, pair
        self.order = random.sample([0, 1], 2)
        self.verdict.hide()
        self._show()

    def _unavailable(self, error: SmidgenError) -> None:
        self._recording = None
        self._limit.stop()
        self.listener.disarm()
        self.notice.show_error(error)
        self._show()

    def done(self, result: int) -> None:
        self._recording = None
        self._limit.stop()
        self.listener.disarm()
        self.player.stop()
        super().done(result)

    # --- listening and choosing -------------------------------------------------------------------------------------

    def play(self, place: int) -> None:
        """Play what is called 1 (place 0) or 2, both with the voice at one level; or stop."""
        if self.player.playing:
            self.player.stop()
        elif len(self._heard_as) == 2:
            self.player.play_samples(self._heard_as[self.order[place]])

    def judge(self, place: int | None) -> None:
        """Somebody likes 1 or 2 better, or hears no difference: say which was which."""
        self.player.stop()
        one, two = (self.devices[side].currentText() for side in self.order)
        words = self.tr("1 was {0}, 2 was {1}.").format(one, two)
        if place is None:
            words += " " + self.tr("Take the one whose voice stands further above the noise.")
        else:
            words += " " + self.tr("You liked {0} better.").format((one, two)[place])
        self.verdict.show_text(words, "info")

    def choose(self, side: int) -> None:
        """Record with this one from now on."""
        self.chosen.emit(self.devices[side].currentData())
        self.accept()

    # --- what is shown ----------------------------------------------------------------------------------------------

    def _fill(self, found: list[Device]) -> None:
        names = list(dict.fromkeys(device.name for device in found))
        first = names.index(self._wanted) if self._wanted in names else 0
        for side, combo in enumerate(self.devices):
            combo.clear()
            for name in names:
                combo.addItem(name, name)
            combo.setCurrentIndex(first if side == 0 else min(int(first == 0), len(names) - 1))
        if len(names) < 2:
            self.notice.show_text(
                self.tr("There is only one microphone here: plug in a second one to compare."), "info"
            )
        self._show()

    def _forget(self, side: int) -> None:
        self._takes[side] = self.checks[side] = None
        self._heard_as = []
        self.verdict.hide()
        self._show()

    def _show(self) -> None:
        idle = self._recording is None
        names = [combo.currentData() for combo in self.devices]
        apart = all(names) and names[0] != names[1]
        for side in (0, 1):
            self.devices[side].setEnabled(idle)
            self.records[side].setEnabled(self._recording == side or (idle and apart))
            waking = self._recording == side and not self.listener.recording
            words = self.tr("Record {0}") if self._recording != side else self.tr("Stop {0}")
            self.records[side].setText((self.tr("Waking {0} …") if waking else words).format(NAMES[side]))
            self.records[side].setAccessibleName(self.records[side].text())
            self.uses[side].setEnabled(idle and bool(names[side]))
            check = self.checks[side]
            for row, (_, value) in enumerate(room_words.figures(check or RoomCheck(0.0), silence=False)):
                self._cells[row][side].setText(value if check else "–")
        both = idle and len(self._heard_as) == 2 and all(self.checks)
        for made in (*self.plays, *self.likes):
            made.setEnabled(both)
        for place, made in enumerate(self.plays):
            made.setText(self.tr("Stop") if self.player.playing else self.tr("Play {0}").format(place + 1))
            made.setAccessibleName(made.text())

    def _show_level(self, level: Level) -> None:
        self.meter.show_level(level.peak_db)

    # --- frame ------------------------------------------------------------------------------------------------------

    def _make(self, sentence: str) -> None:
        self.text = PromptLabel()
        self.text.setText(sentence)
        self.meter, self.notice, self.verdict = LevelMeter(), Notice(), Notice()
        self.devices, self.records, self.uses = [], [], []
        columns = QGridLayout()
        columns.setHorizontalSpacing(24)
        columns.setColumnStretch(1, 1)
        columns.setColumnStretch(2, 1)
        for side, name in enumerate(NAMES):
            combo = QComboBox()
            combo.setAccessibleName(self.tr("Microphone {0}").format(name))
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(16)
            combo.activated.connect(lambda _, side=side: self._forget(side))
            self.devices.append(combo)
            self.records.append(button("", lambda side=side: self.record(side), "record"))
            self.uses.append(button(self.tr("Use {0} from now on").format(name), lambda side=side: self.choose(side)))
            for row, widget in enumerate((label(name, "section"), combo, self.records[-1])):
                columns.addWidget(widget, row, side + 1)
        figures = room_words.figures(RoomCheck(0.0), silence=False)
        self._cells = [(label(selectable=True), label(selectable=True)) for _ in figures]
        for row, ((name, _), cells) in enumerate(zip(figures, self._cells, strict=True), start=3):
            columns.addWidget(label(name, "muted"), row, 0)
            for side, cell in enumerate(cells):
                columns.addWidget(cell, row, side + 1)
        for side, made in enumerate(self.uses):
            columns.addWidget(made, 3 + len(figures), side + 1)
        self.plays = [button("", lambda place=place: self.play(place), "play") for place in (0, 1)]
        self.likes = [
            button(self.tr("1 is better"), lambda: self.judge(0), flat=True),
            button(self.tr("2 is better"), lambda: self.judge(1), flat=True),
            button(self.tr("No difference"), lambda: self.judge(None), flat=True),
        ]
        blind = QHBoxLayout()
        for made in (*self.plays, *self.likes):
            blind.addWidget(made)
        blind.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(
            label(
                self.tr(
                    "Read the same sentence into both, from the same place. Then listen without knowing which is "
                    "which: the louder one would seem the better one, so both are played equally loud."
                ),
                wrap=True,
            )
        )
        column.addWidget(self.text, 1)
        column.addWidget(self.meter)
        column.addWidget(self.notice)
        column.addLayout(columns)
        column.addLayout(blind)
        column.addWidget(self.verdict)
        column.addLayout(row)


def _look(
    side: int, capture: Capture, one: Samples | None, other: Samples | None
) -> tuple[int, RoomCheck, list[Samples]]:
    check = room.measure_take(capture.samples, clipped=capture.clipped)
    return side, check, list(room.equally_loud(one, other)) if one is not None and other is not None else []
