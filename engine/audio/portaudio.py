"""PortAudio, behind one lock: which devices there are, and how to look again.

PortAudio is not safe to call from two threads at once, and it reads the list of devices only when it is initialised.
To look again it has to be ended and started, which kills every open stream; so whoever has one registers here, and is
asked to let go and to come back.
"""

from __future__ import annotations

import threading
import weakref
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from engine.errors import SmidgenError

Kind = Literal["input", "output"]

lock = threading.RLock()
"""Held around every call that opens, closes or lists."""


class Client(Protocol):
    """Somebody with an open stream."""

    @property
    def is_busy(self) -> bool:
        """Whether letting go now would cut something off."""

    def suspend(self) -> None:
        """Close the stream."""

    def resume(self) -> None:
        """Open it again; never raises."""


_clients: weakref.WeakSet[Any] = weakref.WeakSet()


@dataclass(frozen=True)
class Device:
    """A sound device. `index` holds until the next `refresh`; `name` is what to remember; `rate` its own, Hz."""

    name: str
    index: int
    rate: int
    channels: int
    default: bool


def library() -> Any:
    """The `sounddevice` module; the first call starts PortAudio (a fifth of a second). Raises `SmidgenError`."""
    try:
        import sounddevice
    except OSError as error:
        raise SmidgenError(
            "PortAudio, the library that Smidgen records with, is not installed.",
            "Install it (on Debian and Ubuntu: apt install libportaudio2) and start Smidgen again.",
            str(error),
        ) from error
    return sounddevice


def devices(kind: Kind = "input") -> list[Device]:
    """The devices that can record (or play), the system's default first; empty where there are none."""
    with lock:
        sounddevice = library()
        try:
            everything = list(sounddevice.query_devices())
            default = sounddevice.default.device[kind == "output"]
        except sounddevice.PortAudioError:
            return []
    found = [
        Device(
            entry["name"],
            index,
            int(entry["default_samplerate"]),
            entry[f"max_{kind}_channels"],
            index == default,
        )
        for index, entry in enumerate(everything)
        if entry[f"max_{kind}_channels"] > 0
    ]
    return sorted(found, key=lambda device: not device.default)


def find(name: str | None, kind: Kind = "input") -> Device:
    """The device called `name`; None is the default. Raises `SmidgenError` where there is none."""
    available = devices(kind)
    if not available:
        what = "microphone" if kind == "input" else "loudspeaker"
        raise SmidgenError(f"No {what} was found.", "Plug one in, then look again.")
    if name is None:
        return available[0]
    for device in available:
        if device.name == name:
            return device
    raise SmidgenError(f"“{name}” is not there any more.", "Plug it in again, or choose another device.")


def refresh() -> None:
    """Look for devices again. Streams are closed and reopened around it; refused while one is recording."""
    with lock:
        sounddevice = library()
        clients = list(_clients)
        if any(client.is_busy for client in clients):
            raise SmidgenError("Devices cannot be looked up during a recording.", "Stop the recording first.")
        for client in clients:
            client.suspend()
        # sounddevice offers no public way; these two names have been stable since 2016 and its own tests use them.
        sounddevice._terminate()
        sounddevice._initialize()
        for client in clients:
            client.resume()


def register(client: Client) -> None:
    """From now on `client` is asked before and told after a `refresh`."""
    with lock:
        _clients.add(client)


def unregister(client: Client) -> None:
    with lock:
        _clients.discard(client)
