"""The microphone: armed while somebody looks at it, so that a take begins shortly before it was asked for.

Three threads meet here and none waits for another: PortAudio's callback only queues blocks; a pump turns them into
16 kHz mono, measures them and hands them to the take; the caller starts and stops by setting a mark.
"""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from engine.audio import portaudio
from engine.audio.files import MODEL_RATE, Samples
from engine.audio.levels import clipped_samples, decibels
from engine.audio.portaudio import Device, devices, refresh
from engine.errors import SmidgenError

__all__ = ["POSTROLL", "PREROLL", "Capture", "Device", "Level", "Recorder", "devices", "refresh"]

PREROLL = 0.3
"""Seconds kept from before `start`."""
POSTROLL = 0.5
"""Seconds kept from after `stop`."""
LATENCY = 0.1
"""Seconds that PortAudio may buffer: enough to ride out a busy moment of the interpreter."""
GONE_AFTER = 2.0
"""Seconds without a block after which a device counts as pulled out; some systems never say so."""
FIRST_WITHIN = 6.0
"""Seconds allowed for the first block: wireless and suspended devices take a while to wake."""
LEVEL_EVERY = 0.03
"""Seconds between two levels."""


@dataclass(frozen=True)
class Level:
    """What came in since the last one: peak and RMS in dBFS, and how many samples were at full scale."""

    peak_db: float
    rms_db: float
    clipped: int


@dataclass(frozen=True)
class Capture:
    """What a take caught. `samples` at 16 kHz mono; `clipped` counted on what the device sent, before resampling.

    `gaps` is how often the computer was too busy and sound was lost; `lost` that the device went away; `failure` what
    the sink raised (a full disk), after which nothing more was handed to it.
    """

    samples: Samples
    device: str
    clipped: int = 0
    gaps: int = 0
    lost: bool = False
    failure: Exception | None = None

    @property
    def seconds(self) -> float:
        return len(self.samples) / MODEL_RATE

    def problems(self) -> list[str]:
        """What went wrong while it was taken, in sentences; what can be heard is `levels.problems`."""
        found = []
        if self.lost:
            found.append("The microphone went away; what it had recorded until then is kept.")
        if self.gaps:
            found.append(f"The computer was too busy {self.gaps} time(s), and a moment of sound is missing.")
        if self.failure is not None:
            found.append(f"Not all of it could be written to disk ({self.failure}).")
        return found


Sink = Callable[[Samples], None]


@dataclass
class _Take:
    """A take under way. Positions count samples at 16 kHz since the device was opened."""

    position: int
    sink: Sink | None
    on_end: Callable[[Capture], None]
    end: int | None = None
    blocks: list[Samples] = field(default_factory=list)
    clipped: int = 0
    gaps: int = 0
    failure: Exception | None = None


class Recorder:
    """One microphone. `device` is a name from `devices`, None the system's default.

    `on_ready` (the first sound has come in), `on_level`, `on_samples` (every block, mono at 16 kHz) and `on_lost` are
    called on the pump's thread and must return at once; after `on_lost` the recorder is closed, and `open` may be tried
    again.
    """

    def __init__(
        self,
        device: str | None = None,
        on_level: Callable[[Level], None] | None = None,
        on_lost: Callable[[], None] | None = None,
        on_ready: Callable[[], None] | None = None,
        on_samples: Callable[[Samples], None] | None = None,
    ) -> None:
        self.device = device
        self.name = ""
        """What the open device is called."""
        self._on_level = on_level
        self._on_lost = on_lost
        self._on_ready = on_ready
        self._on_samples = on_samples
        self._stream: Any = None
        self._pump: threading.Thread | None = None
        self._take: _Take | None = None
        self._arrived = 0
        self._rate = MODEL_RATE
        self._unwanted = False

    # --- what the caller does ---------------------------------------------------------------------------------------

    def open(self) -> None:
        """Arm the microphone: levels come in, and a take can start. May take half a second. Raises `SmidgenError`."""
        with portaudio.lock:
            if self._stream is not None or self._unwanted:
                return
            found = portaudio.find(self.device)
            sounddevice = portaudio.library()
            self._rate, channels = _format(sounddevice, found)
            self._blocks: queue.SimpleQueue[tuple[np.ndarray, bool] | None] = queue.SimpleQueue()
            self._closing = threading.Event()
            self._arrived = 0
            blocks, closing = self._blocks, self._closing
            try:
                self._stream = sounddevice.InputStream(
                    device=found.index,
                    samplerate=self._rate,
                    channels=channels,
                    dtype="float32",
                    latency=LATENCY,
                    callback=self._receive,
                    finished_callback=lambda: None if closing.is_set() else blocks.put(None),
                )
                self._stream.start()
            except sounddevice.PortAudioError as error:
                self._stream = None
                raise SmidgenError(
                    f"The microphone “{found.name}” cannot be opened.",
                    "Another program may be using it: close that, or choose another microphone, and look again.",
                    str(error),
                ) from error
            self.name = found.name
            self._pump = threading.Thread(target=self._run, args=(blocks, closing), name="microphone", daemon=True)
            self._pump.start()
            portaudio.register(self)

    def close(self) -> None:
        """Let go of the microphone. A take under way ends here and now, with what there is."""
        pump = self._pump
        with portaudio.lock:
            portaudio.unregister(self)
            self.suspend()
        if pump is not None and pump is not threading.current_thread():
            pump.join(GONE_AFTER)

    def let_go(self) -> None:
        """`close` without waiting for it, and for good: it also holds for an `open` that is under way elsewhere."""
        self._unwanted = True
        self._on_level = self._on_lost = self._on_ready = self._on_samples = None
        threading.Thread(target=self.close, name="let go of the microphone", daemon=True).start()

    @property
    def is_open(self) -> bool:
        return self._stream is not None

    @property
    def is_ready(self) -> bool:
        """Open, and enough has been heard for a whole pre-roll: some devices take seconds to wake."""
        return self.is_open and self._now() >= PREROLL * MODEL_RATE

    @property
    def is_recording(self) -> bool:
        """From `start` until `on_end`, the time after `stop` included."""
        return self._take is not None

    def start(self, on_end: Callable[[Capture], None], sink: Sink | None = None) -> None:
        """Begin a take, `PREROLL` seconds ago. Returns at once.

        `sink` gets its samples block by block as they come, on the pump's thread, where it may take its time; `on_end`
        the whole, once. Raises `SmidgenError` where the microphone is not open or a take is under way.
        """
        if not self.is_ready:
            raise SmidgenError("The microphone is not ready.", "Wait a moment; if that does not help, look again.")
        if self._take is not None:
            raise SmidgenError("A recording is already under way.", "Stop it first.")
        self._take = _Take(max(self._now() - round(PREROLL * MODEL_RATE), 0), sink, on_end)

    def stop(self) -> None:
        """End the take, `POSTROLL` seconds from now. Returns at once; `on_end` says when."""
        take = self._take
        if take is not None and take.end is None:
            # What is spoken now arrives only after the device's own delay.
            delay = self._stream.latency if self._stream is not None else 0.0
            take.end = self._now() + round((POSTROLL + delay) * MODEL_RATE)

    def so_far(self) -> Samples:
        """What the take under way has caught by now; nothing where there is none."""
        take = self._take
        blocks = list(take.blocks) if take is not None else []
        return np.concatenate(blocks) if blocks else np.zeros(0, np.float32)

    # --- for portaudio.refresh --------------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        return self.is_recording

    def suspend(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            self._closing.set()
            _close(stream)
            self._blocks.put(None)

    def resume(self) -> None:
        try:
            self.open()
        except SmidgenError:
            if self._on_lost is not None:
                self._on_lost()

    # --- PortAudio's thread -----------------------------------------------------------------------------------------

    def _receive(self, block: np.ndarray, frames: int, _time: Any, status: Any) -> None:
        self._arrived += frames
        self._blocks.put((block.copy(), bool(status.input_overflow)))

    def _now(self) -> int:
        """How many samples at 16 kHz have arrived."""
        return round(self._arrived * MODEL_RATE / self._rate)

    # --- the pump's thread ------------------------------------------------------------------------------------------

    def _run(self, blocks: queue.SimpleQueue[tuple[np.ndarray, bool] | None], closing: threading.Event) -> None:
        convert = _converter(self._rate)
        ready_said = False
        recent: deque[tuple[int, Samples]] = deque()
        position = 0
        heard, heard_clipped, level_due = [np.zeros(0, np.float32)], 0, 0.0
        while True:
            try:
                item = blocks.get(timeout=GONE_AFTER if position else FIRST_WITHIN)
            except queue.Empty:
                item = None
            if item is None:
                break
            frames, gap = item
            clipped = clipped_samples(frames)
            samples = convert(frames.mean(axis=1, dtype=np.float32))
            recent.append((position, samples))
            position += len(samples)
            while len(recent) > 1 and recent[1][0] < position - 2 * PREROLL * MODEL_RATE:
                recent.popleft()
            if not ready_said and position >= PREROLL * MODEL_RATE:
                ready_said = True
                if (on_ready := self._on_ready) is not None:
                    on_ready()
            if (listener := self._on_samples) is not None:
                listener(samples)
            take = self._take
            if take is not None:
                take.clipped += clipped
                take.gaps += gap
                _feed(take, recent)
                if take.end is not None and position >= take.end:
                    self._finish(take, lost=False)
            heard.append(samples)
            heard_clipped += clipped
            now = time.monotonic()
            if now >= level_due:
                self._tell_level(np.concatenate(heard), heard_clipped)
                heard, heard_clipped, level_due = [], 0, now + LEVEL_EVERY
        if self._take is not None:
            self._finish(self._take, lost=not closing.is_set())
        if not closing.is_set():
            self._go()

    def _tell_level(self, samples: Samples, clipped: int) -> None:
        on_level = self._on_level  # `close` takes it away at any moment
        if on_level is not None and len(samples):
            rms = float(np.sqrt(np.mean(np.square(samples))))
            on_level(Level(decibels(float(np.abs(samples).max())), decibels(rms), clipped))

    def _finish(self, take: _Take, lost: bool) -> None:
        self._take = None
        samples = np.concatenate(take.blocks) if take.blocks else np.zeros(0, np.float32)
        take.on_end(Capture(samples, self.name, take.clipped, take.gaps, lost, take.failure))

    def _go(self) -> None:
        """The device went away: tidy up without waiting for it (closing a dead stream may never return)."""
        stream, self._stream = self._stream, None
        portaudio.unregister(self)
        if stream is not None:
            self._closing.set()
            threading.Thread(target=_close, args=(stream,), name="close microphone", daemon=True).start()
        if self._on_lost is not None:
            self._on_lost()


def _feed(take: _Take, recent: deque[tuple[int, Samples]]) -> None:
    """Hand the take what it has not had yet, up to its end."""
    for position, samples in recent:
        first = max(take.position - position, 0)
        last = len(samples) if take.end is None else min(len(samples), take.end - position)
        if first >= last:
            continue
        part = samples[first:last]
        take.position = position + last
        take.blocks.append(part)
        if take.sink is not None and take.failure is None:
            try:
                take.sink(part)
            except Exception as error:  # whatever it is, the samples in memory are still good
                take.failure = error


def _format(sounddevice: Any, device: Device) -> tuple[int, int]:
    """16 kHz mono where the device can, else its own rate; two channels only where it has no mono."""
    for rate in (MODEL_RATE, device.rate):
        for channels in (1, min(device.channels, 2)):
            with contextlib.suppress(sounddevice.PortAudioError):
                sounddevice.check_input_settings(device.index, channels, "float32", samplerate=rate)
                return rate, channels
    return device.rate, 1


def _converter(rate: int) -> Callable[[Samples], Samples]:
    """A function that takes blocks at `rate` to 16 kHz, remembering what lies between them."""
    if rate == MODEL_RATE:
        return lambda samples: samples
    import soxr

    stream = soxr.ResampleStream(rate, MODEL_RATE, 1, dtype="float32", quality="HQ")
    return lambda samples: stream.resample_chunk(samples)


def _close(stream: Any) -> None:
    with portaudio.lock, contextlib.suppress(Exception):
        stream.abort(ignore_errors=True)
        stream.close(ignore_errors=True)
