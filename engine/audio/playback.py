"""Playing a clip aloud."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable

from engine.audio import portaudio
from engine.audio.files import MODEL_RATE, Samples, resample
from engine.errors import SmidgenError

BLOCK = 0.05
"""Seconds written at a time: how soon a stop is heard."""


class _Playing:
    """Keeps `portaudio.refresh` from pulling a stream away; a clip is short, so it simply has to wait."""

    is_busy = True

    def suspend(self) -> None: ...

    def resume(self) -> None: ...


def play(
    samples: Samples,
    rate: int = MODEL_RATE,
    device: str | None = None,
    stopped: Callable[[], bool] = lambda: False,
    on_position: Callable[[float], None] | None = None,
) -> None:
    """Play mono `samples` to the end, or until `stopped()`; for a worker thread. `on_position` hears seconds.

    Raises `SmidgenError` where there is no loudspeaker.
    """
    playing = _Playing()
    with portaudio.lock:
        found = portaudio.find(device, "output")
        sounddevice = portaudio.library()
        try:
            sounddevice.check_output_settings(found.index, 1, "float32", samplerate=rate)
        except sounddevice.PortAudioError:
            samples, rate = resample(samples, rate, found.rate), found.rate
        try:
            stream = sounddevice.OutputStream(
                device=found.index, samplerate=rate, channels=1, dtype="float32", latency=0.1
            )
            stream.start()
        except sounddevice.PortAudioError as error:
            raise SmidgenError(
                f"The loudspeaker “{found.name}” cannot be opened.",
                "Another program may be using it: close that, and play again.",
                str(error),
            ) from error
        portaudio.register(playing)
    try:
        step = round(BLOCK * rate)
        for first in range(0, len(samples), step):
            if stopped():
                return
            stream.write(samples[first : first + step].reshape(-1, 1))
            if on_position is not None:
                on_position(max(first / rate - stream.latency, 0.0))
        time.sleep(stream.latency)
    except sounddevice.PortAudioError as error:
        raise SmidgenError(
            f"The loudspeaker “{found.name}” went away.", "Plug it in again, and play again.", str(error)
        ) from error
    finally:
        with portaudio.lock:
            portaudio.unregister(playing)
            with contextlib.suppress(sounddevice.PortAudioError):
                stream.abort() if stopped() else stream.stop()
                stream.close()
