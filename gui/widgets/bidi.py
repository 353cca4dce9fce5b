"""Which way a text runs."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def runs_right_to_left(text: str) -> bool:
    """Whether the first strong character is Arabic, Hebrew or the like (Unicode's rule P2)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return False
        if kind in ("R", "AL"):
            return True
    return False


def alignment(text: str) -> Qt.AlignmentFlag:
    """Where a line of `text` starts: left or right, whatever the window's own direction."""
    side = Qt.AlignmentFlag.AlignRight if runs_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def is_mirrored() -> bool:
    """Whether the window is laid out from the right, as Arabic wants it."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def leading() -> Qt.AlignmentFlag:
    """Where the lines of the window itself start. Left alone, Qt has a name or a figure in Latin letters start at the
    left of a mirrored window, away from what it belongs to."""
    if is_mirrored():
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def isolated(text: str) -> str:
    """`text` inside a line of another direction, so that neither upsets the other (Unicode's isolates)."""
    return f"\u2068{text}\u2069"


def directed(text: str) -> str:
    """A line that runs the other way than the window: marked, as Qt would else put "…" where it begins."""
    turned = runs_right_to_left(text)
    if turned == is_mirrored():
        return text
    start = "\u2067" if turned else "\u2066"
    return f"{start}{text}\u2069"


def inline(text: str) -> str:
    """A value (a name, "9 min 47 s", "−6.9", "28.2 ± 5.6") inside what a mirrored window says: isolated, as its parts
    would else change places."""
    if not is_mirrored():
        return text
    start = "\u2067" if runs_right_to_left(text) else "\u2066"
    return f"{start}{text}\u2069"
