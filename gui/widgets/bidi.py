"""Which way a text runs."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt


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


def isolated(text: str) -> str:
    """`text` inside a line of another direction, so that neither upsets the other (Unicode's isolates)."""
    return f"\u2068{text}\u2069"
