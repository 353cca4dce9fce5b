"""The window's language: which there are, which is wanted, and putting it on.

`resources/translations` holds the translations (.ts, made by lupdate and edited by people) and what Qt reads (.qm);
`gui.translation_files` keeps them in step. What is being shown keeps its words until it is built again, so changing
the language builds the window anew (`gui.app.main`).
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from engine.paths import RESOURCES

FOLDER = RESOURCES / "translations"
SOURCE = "en"
"""The language of the code, which needs no file."""
SETTING = "language"
"""In the settings: a code, or an empty string for the system's language."""

_NAMES = {
    "en": "English",
    "ar": "العربية",
    "es": "Español",
    "fr": "Français",
    "id": "Bahasa Indonesia",
    "ko": "한국어",
    "sw": "Kiswahili",
}
_RIGHT_TO_LEFT = ("ar",)
QTS_OWN = (QT_TRANSLATE_NOOP("QPlatformTheme", "OK"), QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"))
"""Buttons that Qt makes itself; it does not speak every language that Smidgen does."""

_installed: list[QTranslator] = []
_current = SOURCE


def languages() -> dict[str, str]:
    """The code of each language that the window speaks (ISO 639-1), to its name in that language; English first."""
    return dict(_NAMES)


def current() -> str:
    """The code of the language that is on."""
    return _current


def chosen(settings: QSettings) -> str:
    """The code that the user chose, or an empty string: as the system has it."""
    code = str(settings.value(SETTING, "") or "")
    return code if code in _NAMES else ""


def wanted(settings: QSettings) -> str:
    """The code of the language to show: what the user chose, else the first of the system's that there is, else
    English."""
    if code := chosen(settings):
        return code
    spoken = (tag.split("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in spoken if code in _NAMES), SOURCE)


def choose(settings: QSettings, code: str) -> None:
    """Remember a choice (an empty string: as the system has it). It shows when the window is next built."""
    settings.setValue(SETTING, code)


def is_right_to_left(code: str) -> bool:
    """Whether the window is mirrored in this language."""
    return code in _RIGHT_TO_LEFT


def use(code: str) -> None:
    """Have whatever is built from now on speak this language, and lay it out from its side. An unknown code is English;
    so is every string that a translation lacks."""
    global _current
    _current = code if code in _NAMES else SOURCE
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    while _installed:
        application.removeTranslator(_installed.pop())
    if _current != SOURCE:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for file in (f"{qt}/qtbase_{_current}.qm", str(FOLDER / f"smidgen_{_current}.qm")):
            translator = translator_of(file)
            if translator is not None:
                application.installTranslator(translator)
                _installed.append(translator)
    right_to_left = is_right_to_left(_current)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)


def translator_of(file: str) -> QTranslator | None:
    """What a .qm file holds, or None where it is not there or cannot be read."""
    translator = QTranslator()
    return translator if translator.load(file) else None


def in_language(code: str, context: str, text: str) -> str:
    """`text` in a language that need not be the one that is on."""
    translator = translator_of(str(FOLDER / f"smidgen_{code}.qm"))
    return (translator.translate(context, text) if translator else "") or text
