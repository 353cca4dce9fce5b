"""One sentence, in any script, with its slots underlined; selected words can be made a slot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from engine.store.letters import runs_on
from gui.theme import colours, theme
from gui.widgets.bidi import runs_right_to_left

LINES = 2


class SentenceEdit(QPlainTextEdit):
    """Wraps, but stays one sentence: Enter and Tab belong to the dialog. Offsets are characters as Python counts them
    (Qt counts UTF-16 units)."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: list[tuple[str, int, int]] = []
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(8)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 24)
        self.textChanged.connect(self._turn)
        theme().changed.connect(self._paint)
        self.setText(text)

    def text(self) -> str:
        """The sentence, on one line."""
        return self.toPlainText().replace("\n", " ")

    def setText(self, text: str) -> None:
        """Show another sentence."""
        self.setPlainText(text)
        self._turn()

    def selection(self) -> tuple[int, int] | None:
        """The selected part without white space at its ends, never cutting a letter from its marks; None for none."""
        cursor, text = self.textCursor(), self.text()
        start, end = (_units_to_characters(text, at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        if start == end:
            return None
        edges = [_units_to_characters(text, edge) for edge in _edges(QTextBoundaryFinder.BoundaryType.Grapheme, text)]
        return max(edge for edge in edges if edge <= start), min(edge for edge in edges if edge >= end)

    def select(self, start: int, end: int) -> None:
        """Select a part."""
        cursor = self._cursor(start, end)
        self.setTextCursor(cursor)

    def show_spans(self, spans: Sequence[tuple[str, int, int]]) -> None:
        """Underline these slots: type, start, end."""
        self._spans = list(spans)
        self._paint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A word. Where none are parted by spaces Qt would take the whole sentence: there, what it knows as one."""
        super().mouseDoubleClickEvent(event)
        text, there = self.text(), self.cursorForPosition(event.position().toPoint())
        at = there.position() - (event.position().x() < self.cursorRect(there).center().x())  # the letter that was hit
        place = min(_units_to_characters(text, at), len(text) - 1)
        if event.button() != Qt.MouseButton.LeftButton or place < 0 or not runs_on(text[place]):
            return
        edges = _edges(QTextBoundaryFinder.BoundaryType.Word, text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(edge for edge in edges if edge <= min(at, edges[-2])))
        cursor.setPosition(min(edge for edge in edges if edge > cursor.position()), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        right = runs_right_to_left(self.text())
        if self.document().defaultTextOption().textDirection() != _direction(right):
            option = self.document().defaultTextOption()
            option.setTextDirection(_direction(right))
            self.document().setDefaultTextOption(option)
            block = QTextBlockFormat()
            block.setLayoutDirection(_direction(right))
            QTextCursor(self.document()).mergeBlockFormat(block)

    def _paint(self) -> None:
        found = []
        for number, (kind, start, end) in enumerate(self._spans):
            part = QTextEdit.ExtraSelection()
            part.cursor = self._cursor(start, end)
            look = QTextCharFormat()
            look.setBackground(QColor(colours().accent_soft))
            look.setForeground(QColor(colours().text))
            # neighbours differ in the line, too: colour alone would say nothing to some
            style = (QTextCharFormat.UnderlineStyle.SingleUnderline, QTextCharFormat.UnderlineStyle.DashUnderline)
            look.setUnderlineStyle(style[number % 2])
            look.setUnderlineColor(QColor(colours().accent))
            look.setToolTip(kind)
            part.format = look
            found.append(part)
        self.setExtraSelections(found)
        spoken = "; ".join(f"{kind}: {self.text()[start:end]}" for kind, start, end in self._spans)
        self.setAccessibleDescription(spoken)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor, text = QTextCursor(self.document()), self.text()
        cursor.setPosition(_characters_to_units(text, start))
        cursor.setPosition(_characters_to_units(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _direction(right: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight


def _units_to_characters(text: str, units: int) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))


def _characters_to_units(text: str, characters: int) -> int:
    return len(text[:characters].encode("utf-16-le", "surrogatepass")) // 2


def _edges(kind: QTextBoundaryFinder.BoundaryType, text: str) -> list[int]:
    """Where the letters (with all that belongs to them) or words of `text` begin and end, in Qt's units."""
    finder = QTextBoundaryFinder(kind, text)
    found = [0]
    while (edge := finder.toNextBoundary()) != -1:
        found.append(edge)
    return found
