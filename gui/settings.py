"""What the window remembers, declared once: key, default, type, and what people read of it in the settings dialog.

`tests/gui/test_settings.py` finds keys that are used and not declared here, and those declared that nobody uses.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QSettings, Signal

GROUPS = {
    "look": QT_TRANSLATE_NOOP("Settings", "Window"),
    "sound": QT_TRANSLATE_NOOP("Settings", "Recording"),
    "answers": QT_TRANSLATE_NOOP("Settings", "Answers"),
    "engine": QT_TRANSLATE_NOOP("Settings", "Models and training"),
    "storage": QT_TRANSLATE_NOOP("Settings", "Disk"),
}
"""Name to heading, in the order of the dialog."""


@dataclass(frozen=True)
class Setting:
    """One remembered value. Without a `label` it is only remembered (where the window was, say), not shown.

    `choices` are (value, text); `least` and `most` bound a number; `special` is shown for `least`. `suffix` follows a
    number. `effect` says when a change counts where that is not at once. Texts are translated by `words`.
    """

    key: str
    default: Any
    type: type
    group: str = ""
    label: str = ""
    explanation: str = ""
    choices: tuple[tuple[Any, str], ...] = ()
    least: int = 0
    most: int = 100
    special: str = ""
    suffix: str = ""
    effect: str = ""


_LATER = QT_TRANSLATE_NOOP(
    "Settings", "Counts for the next run, and for the Test page once the project is opened again."
)

SETTINGS = {
    setting.key: setting
    for setting in (
        Setting(
            "language", "", str, "look",
            QT_TRANSLATE_NOOP("Settings", "Language of the window"),
            QT_TRANSLATE_NOOP("Settings", "Not the language of your sentences: a project has its own."),
        ),
        Setting(
            "theme", "system", str, "look",
            QT_TRANSLATE_NOOP("Settings", "Colours"),
            QT_TRANSLATE_NOOP("Settings", "Light, dark, or as the system has it."),
            choices=(
                ("system", QT_TRANSLATE_NOOP("Settings", "As the system has it")),
                ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
                ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
            ),
        ),
        Setting(
            "text_size", 100, int, "look",
            QT_TRANSLATE_NOOP("Settings", "Text size"),
            QT_TRANSLATE_NOOP("Settings", "Of everything in the window. The larger ones want a larger window, too."),
            choices=(
                (100, QT_TRANSLATE_NOOP("Settings", "Normal")),
                (115, QT_TRANSLATE_NOOP("Settings", "Large")),
                (130, QT_TRANSLATE_NOOP("Settings", "Larger")),
                (150, QT_TRANSLATE_NOOP("Settings", "Largest")),
            ),
        ),
        Setting(
            "reduced_motion", False, bool, "look",
            QT_TRANSLATE_NOOP("Settings", "Reduced motion"),
            QT_TRANSLATE_NOOP("Settings", "Nothing moves by itself: no running bars, no sliding menus."),
        ),
        Setting(
            "microphone", "", str, "sound",
            QT_TRANSLATE_NOOP("Settings", "Microphone"),
            QT_TRANSLATE_NOOP("Settings", "For the Record and Test pages."),
        ),
        Setting(
            "auto-advance", True, bool, "sound",
            QT_TRANSLATE_NOOP("Settings", "Go on by itself"),
            QT_TRANSLATE_NOOP("Settings", "After a good take, the Record page shows the next prompt by itself."),
        ),
        Setting(
            "threshold", 50, int, "answers",
            QT_TRANSLATE_NOOP("Settings", "Unknown below"),
            QT_TRANSLATE_NOOP(
                "Settings", "How sure a model must be on the Test page; below this confidence its answer is “unknown”."
            ),
            most=99,
            suffix=" %",
        ),
        Setting(
            "device", "auto", str, "engine",
            QT_TRANSLATE_NOOP("Settings", "Models run on"),
            QT_TRANSLATE_NOOP("Settings", "Automatic takes a graphics card where there is one that models can use."),
            choices=(
                ("auto", QT_TRANSLATE_NOOP("Settings", "Automatic")),
                ("cpu", QT_TRANSLATE_NOOP("Settings", "The processor (CPU)")),
                ("cuda", QT_TRANSLATE_NOOP("Settings", "An NVIDIA graphics card (CUDA)")),
                ("mps", QT_TRANSLATE_NOOP("Settings", "Apple graphics (MPS)")),
            ),
            effect=_LATER,
        ),
        Setting(
            "threads", 0, int, "engine",
            QT_TRANSLATE_NOOP("Settings", "Processor threads"),
            QT_TRANSLATE_NOOP(
                "Settings", "How many cores a model may use on the CPU. Fewer leave room for other programs."
            ),
            most=max(1, os.cpu_count() or 1),
            special=QT_TRANSLATE_NOOP("Settings", "Automatic"),
            effect=_LATER,
        ),
        # only remembered
        Setting("geometry", None, object),
        Setting("recent", (), list),
        Setting("bases", (), list),
        Setting("test_run", "", str),
        Setting("new_run_from", "", str),
        Setting("gemma_terms_shown", False, bool),
        Setting("tour", "", str),  # "", then "skipped" or "done"
    )
}  # fmt: skip
"""Key to setting, in the order of the dialog."""

PREFIXES = ("speaker",)
"""Keys that begin so are remembered for each project: who spoke last."""


def is_declared(key: str) -> bool:
    """Whether the table knows `key`."""
    return key in SETTINGS or key.partition("/")[0] in PREFIXES


def words(text: str) -> str:
    """A text of the table in the window's language."""
    return QCoreApplication.translate("Settings", text) if text else ""


class Settings(QSettings):
    """The user's settings file. `changed(key)` after a value has become another one, whoever set it."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Smidgen", "Smidgen", parent)

    def read(self, key: str) -> Any:
        """The value of a declared key in its declared type; the default where it was never set or cannot be one."""
        setting = SETTINGS[key]
        found = self.value(key)
        if found is None:
            return setting.default
        value = _typed(found, setting.type)
        allowed = [choice for choice, _ in setting.choices]
        if value is None or (allowed and value not in allowed):
            return setting.default
        if setting.type is int and not allowed:
            return min(max(value, setting.least), setting.most)
        return value

    def write(self, key: str, value: Any) -> None:
        """Set a declared key."""
        if key not in SETTINGS:
            raise KeyError(key)
        self.setValue(key, value)

    def setValue(self, key: str, value: Any) -> None:
        """As QSettings has it, and says so where the value is another one."""
        same = self.contains(key) and self.value(key) == value
        super().setValue(key, value)
        if not same:
            self.changed.emit(key)


def _typed(found: Any, wanted: type) -> Any:
    """`found` as the settings file has it (often text) as a `wanted`; None where that cannot be."""
    try:
        if wanted is bool:
            return found if isinstance(found, bool) else {"true": True, "false": False}.get(str(found).lower())
        if wanted is list:
            return [found] if isinstance(found, str) else list(found)
        return found if wanted is object else wanted(found)
    except (TypeError, ValueError):
        return None
