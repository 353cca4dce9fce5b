"""The microphone of a page: its level, the clip lamp, the choice of device, and what to do where there is none."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from engine.audio import portaudio
from engine.audio.capture import Capture, Device, Level, Sink
from engine.errors import SmidgenError
from gui.icons import pixmap
from gui.listener import Listener
from gui.session import Session
from gui.theme import colours, theme
from gui.translation_sentences import in_words
from gui.widgets.controls import button, label
from gui.widgets.level_meter import ClipLamp, LevelMeter

LOOK_AGAIN = 3000
"""Milliseconds between two looks for a microphone where there is none."""


class MicrophonePanel(QWidget):
    """Armed between `arm` and `disarm`. `ready_changed` when it can record or no longer can; `heard(Capture)` after
    each take."""

    ready_changed = Signal()
    heard = Signal(Capture)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._armed = False
        self.listener = Listener(session, self)
        self.listener.opened.connect(self._opened)
        self.listener.unavailable.connect(self._unavailable)
        self.listener.level.connect(self._show_level)
        self.listener.heard.connect(self.heard)
        self._again = QTimer(self, singleShot=True, interval=LOOK_AGAIN)
        self._again.timeout.connect(self._look_quietly)
        session.settings.changed.connect(self._chosen)
        self._build()

    # --- what the page does -----------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """Whether a take can start now."""
        return self.listener.ready

    def arm(self) -> None:
        """Open the chosen microphone."""
        self._armed = True
        self._session.tasks.run(portaudio.devices, on_done=self._fill, on_error=lambda _: self._fill([]), owner=self)
        self.listener.arm(self.device)

    def disarm(self) -> None:
        """Let go of it."""
        self._armed = False
        self._again.stop()
        self.listener.disarm()
        self.meter.reset()

    def start(self, sink: Sink) -> bool:
        """Begin a take; False where that is not possible."""
        return self.listener.start(sink)

    def stop(self) -> None:
        """End it; `heard` follows."""
        self.listener.stop()

    def look_again(self) -> None:
        """Look for devices that were plugged in or pulled out since."""
        self._look(self._say)

    @property
    def device(self) -> str | None:
        """The name of the chosen device; None is the system's default."""
        return self._session.settings.read("microphone") or None

    def say_room(self, words: str, tip: str) -> None:
        """How the last check of the room came out; empty where there was none."""
        self.room.setText(words or self.tr("Check the room …"))
        self.room.setAccessibleName(" ".join(part for part in (self.tr("Check the room"), words) if part))
        self.room.setToolTip(tip or self.tr("Measure noise and voice before a session"))

    # --- devices ----------------------------------------------------------------------------------------------------

    def _look_quietly(self) -> None:
        self._look(lambda _: self._again.start())

    def _look(self, on_error) -> None:
        self._session.tasks.run(_refreshed, on_done=self._looked, on_error=on_error, owner=self)

    def _looked(self, found: list[Device]) -> None:
        self._fill(found)
        if not self._armed or self.listener.ready or self.listener.recording:
            return
        if any(self.device in (None, device.name) for device in found):
            self.listener.arm(self.device)
        else:
            self._again.start()

    def _fill(self, found: list[Device]) -> None:
        self.devices.clear()
        self.devices.addItem(self.tr("System default"), "")
        for device in found:
            if self.devices.findData(device.name) < 0:
                self.devices.addItem(device.name, device.name)
        wanted = self.device or ""
        if self.devices.findData(wanted) < 0:
            self.devices.addItem(self.tr("{0} (not there)").format(wanted), wanted)
        self.devices.setCurrentIndex(self.devices.findData(wanted))
        self.devices.setEnabled(not self.listener.recording)

    def _choose(self) -> None:
        self._session.settings.write("microphone", self.devices.currentData() or "")

    def _chosen(self, key: str) -> None:
        """Here, or in the settings."""
        if key != "microphone":
            return
        self.devices.setCurrentIndex(max(0, self.devices.findData(self.device or "")))
        if self._armed:
            self.listener.arm(self.device)
            self.ready_changed.emit()

    # --- what the listener says -------------------------------------------------------------------------------------

    def _opened(self, name: str) -> None:
        self.meter.reset()
        self.meter.setToolTip(self.tr("Speak so that the bar reaches the shaded band. Microphone: {0}").format(name))
        self.stack.setCurrentWidget(self.present)
        self.ready_changed.emit()

    def _unavailable(self, error: SmidgenError) -> None:
        self.meter.reset()
        self.missing_heading.setText(in_words(error.message))
        self.missing_step.setText(
            in_words(error.next_step)
            + " "
            + self.tr(
                "Smidgen looks again every few seconds. Meanwhile you can read the prompts; clips recorded elsewhere "
                "come in on the Corpus page."
            )
        )
        self.missing.setAccessibleName(in_words(str(error)))
        self.stack.setCurrentWidget(self.missing)
        if self._armed:
            self._again.start()
        self.ready_changed.emit()

    def _show_level(self, level: Level) -> None:
        self.meter.show_level(level.peak_db)
        if level.clipped:
            self.lamp.light()

    def _say(self, error: SmidgenError) -> None:
        self._session.said.emit(in_words(str(error)))

    # --- frame ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.meter = LevelMeter()
        self.lamp = ClipLamp()
        self.present = QWidget()
        row = QHBoxLayout(self.present)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.meter, 1)
        row.addWidget(self.lamp)
        self.room = button(self.tr("Check the room …"), icon="room")
        self.trial = button("", icon="compare-microphones", tip=self.tr("Compare two microphones"))
        row.addWidget(self.room)
        row.addWidget(self.trial)

        self.missing = QFrame()
        self.missing.setProperty("kind", "info")
        self._picture = QLabel()
        self.missing_heading = label(self.tr("No microphone was found."), "section", wrap=True)
        self.missing_step = label(wrap=True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.missing_heading)
        words.addWidget(self.missing_step)
        inner = QHBoxLayout(self.missing)
        inner.setContentsMargins(16, 10, 16, 10)
        inner.setSpacing(16)
        inner.addWidget(self._picture)
        inner.addLayout(words, 1)
        inner.addWidget(button(self.tr("Look again"), self.look_again, "refresh"))
        inner.addWidget(
            button(self.tr("Go to Corpus"), lambda: self._session.page_requested.emit("corpus"), "corpus", flat=True)
        )

        self.stack = QStackedWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.stack.addWidget(self.present)
        self.stack.addWidget(self.missing)
        self.devices = QComboBox()
        self.devices.setAccessibleName(self.tr("Microphone"))
        self.devices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.devices.setMinimumContentsLength(16)
        self.devices.activated.connect(lambda _: self._choose())
        self.refresh = button("", self.look_again, "refresh", tip=self.tr("Look for microphones again (F5)"))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack, 1)
        self._fill([])
        self.say_room("", "")
        self._paint()
        theme().changed.connect(self._paint)

    def _paint(self) -> None:
        self._picture.setPixmap(pixmap("record", 32, colours().accent, self.devicePixelRatioF()))


def _refreshed() -> list[Device]:
    portaudio.refresh()
    return portaudio.devices()
