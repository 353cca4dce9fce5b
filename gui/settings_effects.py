"""What a setting does: at the start all of them, afterwards the one that was changed."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QApplication

from gui.motion import motion
from gui.settings import Settings
from gui.theme import theme

THREADS, DEVICE = "OMP_NUM_THREADS", "SMIDGEN_DEVICE"
"""The environment that every process of the engine inherits from the window."""

_before = {name: os.environ.get(name) for name in (THREADS, DEVICE)}


def start(application: QApplication, settings: Settings) -> None:
    """Dress `application` as the user has chosen, and follow the changes from now on."""
    theme().start(application, settings.read("theme"), settings.read("text_size"))
    for key in ("reduced_motion", "device", "threads"):
        take_effect(settings, key)
    settings.changed.connect(lambda key: take_effect(settings, key))


def take_effect(settings: Settings, key: str) -> None:
    """Do what the setting `key` says now; nothing where pages read it when they need it. (The language waits until the
    window is built again: `gui.translation`.)"""
    if key == "theme":
        theme().choose(settings.read(key), in_pieces=True)
    elif key == "text_size":
        theme().scale(settings.read(key), in_pieces=True)
    elif key == "reduced_motion":
        motion().reduce(settings.read(key))
    elif key == "device":
        _set(DEVICE, "" if settings.read(key) == "auto" else settings.read(key))
    elif key == "threads":
        _set(THREADS, str(settings.read(key) or ""))


def _set(name: str, value: str) -> None:
    """Hand `value` to the engine's processes; without one, whatever stood there when the window was started."""
    wanted = value or _before[name]
    if wanted:
        os.environ[name] = wanted
    else:
        os.environ.pop(name, None)
