"""How the window looks: two palettes (light and dark), one style sheet made from either, sizes.

Fusion draws the controls; palette and style sheet colour them. `tests/gui/test_shell_theme.py` holds every pair of text
and ground below against WCAG AA (4.5 to 1 for text, 3 to 1 for outlines, icons and the focus ring).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget
from shiboken6 import isValid

from gui.style_sheet import style_sheet

Choice = Literal["system", "light", "dark"]
CHOICES: tuple[Choice, ...] = ("system", "light", "dark")


@dataclass(frozen=True)
class Colours:
    """Grounds, then what lies on them. Plots take `series` in order; they differ in lightness, too."""

    dark: bool
    window: str
    surface: str
    rail: str
    raised: str
    hover: str
    text: str
    muted: str
    disabled: str
    outline: str
    """Of controls: 3 to 1 against every ground."""
    line: str
    """Of dividers: decoration."""
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    focus: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    series: tuple[str, ...]


LIGHT = Colours(
    dark=False,
    window="#f6f7f9",
    surface="#ffffff",
    rail="#eceff3",
    raised="#ffffff",
    hover="#e3e8ee",
    text="#1b2430",
    muted="#535f6d",
    disabled="#8a94a0",
    outline="#7d8896",
    line="#d8dde4",
    accent="#0b6478",
    accent_hover="#084e5e",
    on_accent="#ffffff",
    accent_soft="#d9eef3",
    focus="#0b6478",
    good="#1d6b3a",
    good_soft="#dff2e5",
    warn="#7a4d00",
    warn_soft="#fdf0d5",
    bad="#a3262c",
    bad_soft="#fce4e4",
    series=("#0b6478", "#b3541e", "#5b4bb0", "#3c7d22", "#a8326e", "#5f6b78"),
)

DARK = Colours(
    dark=True,
    window="#171b20",
    surface="#1e242b",
    rail="#12161a",
    raised="#262d36",
    hover="#2d3641",
    text="#e8ecf1",
    muted="#a7b2bf",
    disabled="#76818d",
    outline="#76828f",
    line="#333c47",
    accent="#5fc4d9",
    accent_hover="#86d6e6",
    on_accent="#06232a",
    accent_soft="#17414c",
    focus="#86d6e6",
    good="#79d297",
    good_soft="#173a25",
    warn="#f0c063",
    warn_soft="#40310f",
    bad="#ff9a97",
    bad_soft="#4a1f21",
    series=("#5fc4d9", "#f0a56b", "#a99bf5", "#8fd06f", "#f08bbb", "#a7b2bf"),
)


class Theme(QObject):
    """The look of the running application; there is one (`theme()`).

    The style sheet lies on each part of the window by itself (`dress`), not on the application, for which Qt would go
    through every widget of every page at once: another look is put on part by part, with turns of the event loop
    between. What is on the screen comes first, and is painted again only when all of it is done.
    """

    changed = Signal()
    """The colours or the size of the text are others now: redraw what was drawn with them (icons, plots)."""

    def __init__(self) -> None:
        super().__init__()
        self.choice: Choice = "system"
        self.colours = LIGHT
        self.percent = 100
        self._sheet = ""
        self._points = 0.0
        self._application: QApplication | None = None
        self._parts: WeakSet[QWidget] = WeakSet()
        self._pieces: Iterator[None] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=1)  # of 0 ms it would come before what the user does
        self._turn.timeout.connect(self._go_on)

    def start(self, application: QApplication, choice: Choice = "system", percent: int = 100) -> None:
        """Dress `application`, and follow the system's scheme from now on where `choice` is ``"system"``."""
        if self._application is not application:
            self._application = application
            self._points = application.font().pointSizeF()
            application.setStyle(QStyleFactory.create("Fusion"))
            application.styleHints().colorSchemeChanged.connect(self._follow)
        self.percent = percent
        self._size_font()
        self.choose(choice)

    def dress(self, part: QWidget) -> None:
        """Have `part` and all that is in it look as chosen, from now on. A part has no other one in it."""
        self._parts.add(part)
        part.setStyleSheet(self._sheet)

    def scale(self, percent: int, in_pieces: bool = False) -> None:
        """Have all text at `percent` of the size that the system asks for; `in_pieces` as for `choose`."""
        if percent != self.percent:
            self.percent = percent
            self._size_font()
            self.choose(self.choice, in_pieces)

    def choose(self, choice: Choice, in_pieces: bool = False) -> None:
        """Take the light or the dark palette, or whichever the system asks for. `in_pieces`: what is on the screen in a
        moment, all else soon after, and the window answers meanwhile."""
        self.choice = choice
        assert self._application is not None
        dark = choice == "dark" or (
            choice == "system" and self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        self.colours = DARK if dark else LIGHT
        self._sheet = style_sheet(self.colours, self.percent)
        self._application.setPalette(palette(self.colours))
        self._pieces = self._change()
        if in_pieces:
            self._go_on()
        else:
            for _ in self._pieces:
                pass

    def catch_up(self, part: QWidget) -> None:
        """`part` is about to be shown: it cannot wait for its turn."""
        if part in self._parts and self._is_left(part):
            part.setStyleSheet(self._sheet)

    def _go_on(self) -> None:
        if next(self._pieces, self) is not self:
            self._turn.start()

    def _change(self) -> Iterator[None]:
        still = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.updatesEnabled()]
        for window in still:
            window.setUpdatesEnabled(False)
        try:
            yield  # Qt tells every widget of the palette and the font
            yield
            yield from self._dress_again(visible=True)
            self.changed.emit()
            yield
        finally:
            for window in still:
                if isValid(window):
                    window.setUpdatesEnabled(True)
        yield
        yield from self._dress_again(visible=False)

    def _dress_again(self, visible: bool) -> Iterator[None]:
        """One part after the other. Looked for anew each time: they come, go, and are shown meanwhile."""
        while part := next((one for one in self._parts if self._is_left(one) and one.isVisible() == visible), None):
            part.setStyleSheet(self._sheet)
            del part
            yield

    def _is_left(self, part: QWidget) -> bool:
        return isValid(part) and part.styleSheet() != self._sheet

    def _size_font(self) -> None:
        assert self._application is not None
        font = self._application.font()
        if self._points > 0:  # a size in pixels is the system's own wish
            font.setPointSizeF(self._points * self.percent / 100)
            self._application.setFont(font)

    def _follow(self) -> None:
        if self.choice == "system":
            self.choose("system", in_pieces=True)


_theme: Theme | None = None


def theme() -> Theme:
    """The one theme of this process."""
    global _theme
    if _theme is None:
        _theme = Theme()
    return _theme


def colours() -> Colours:
    """The colours in use now; connect to `theme().changed` to hear when they change."""
    return theme().colours


def palette(c: Colours) -> QPalette:
    """The Qt palette, for what the style sheet does not reach: item views, text selection, third-party widgets."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.surface,
        role.AlternateBase: c.window,
        role.Text: c.text,
        role.PlaceholderText: c.muted,
        role.Button: c.raised,
        role.ButtonText: c.text,
        role.BrightText: c.bad,
        role.ToolTipBase: c.raised,
        role.ToolTipText: c.text,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.Light: c.raised,
        role.Midlight: c.hover,
        role.Mid: c.outline,
        role.Dark: c.outline,
        role.Shadow: c.line,
        role.Accent: c.accent,
    }.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.disabled))
    return made


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2.2 defines it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
