"""What the tour paints over the window: an outline round a control, and a card beside it. Neither moves by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.theme import colours, theme
from gui.widgets.controls import button, label

WIDTH = 340
GAP = 14
MARGIN = 4
"""Between a control and its outline."""
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}
_READY = {QEvent.Type.Show, QEvent.Type.EnabledChange}


class Outline(QWidget):
    """A frame in two colours, so that it can be seen on any ground; clicks go through it to the control."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme().changed.connect(self.update)
        self.hide()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for width, colour in ((6, colours().window), (3, colours().focus)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), 8, 8)


class Callout(QFrame):
    """A card with a sentence and buttons, placed beside the control that it is about.

    F6 goes to and fro between the card and that control; Escape on the card leaves the tour.
    """

    left = Signal()
    """The user wants no tour."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self.setProperty("kind", "info")
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.outline = Outline(window)
        self._target: QWidget | None = None
        self._over = False
        self._waits = False
        self._watched: list[QWidget] = []
        self.place = label(role="muted")
        self.text = label(wrap=True)
        self.more = label(wrap=True)
        self.keys = label(self.tr("F6: to this card and back"), "muted")
        self.skip = button(self.tr("Leave the tour"), self.left.emit, flat=True)
        self.extra = button(self.tr("Take a recording of the sample"))
        self.next = button("", primary=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.place, 1)
        head.addWidget(self.keys)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.more)
        column.addWidget(self.extra)
        row = QHBoxLayout()
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.next)
        column.addLayout(row)
        window.installEventFilter(self)
        self.hide()

    def show_step(self, place: str, text: str, more: str, on: str, primary: bool) -> None:
        """Fill the card: which step it is, what to do, what to know, and the text of the button that goes on."""
        self.place.setText(place)
        self.setAccessibleName(f"{place} {text} {more}".strip())
        self.text.setText(text)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.next.setText(on)
        self.next.setAccessibleName(on)
        self.next.setProperty("primary", primary)
        self.next.style().polish(self.next)
        self.show()
        self.arrange()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def point_at(self, target: QWidget | None, over: bool = False) -> None:
        """Put the outline round `target` and the card beside it (`over` it, where there is room); with None the card is
        in the middle."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        self._target, self._over = target, over
        if target is not None:
            target.destroyed.connect(self._target_gone)
            widget = target
            while widget is not None and widget is not self.window():  # whichever of them moves, moves the control
                widget.installEventFilter(self)
                self._watched.append(widget)
                widget = widget.parentWidget()
        self.arrange()

    @property
    def target(self) -> QWidget | None:
        return self._target

    def focus(self) -> None:
        """Put the keyboard on the control that the step is about; until that can have it, on the card itself: Space,
        pressed too early, must not press a button of the card."""
        target = self._target
        self._waits = target is not None and not (target.isEnabled() and target.isVisible())
        if target is not None and not self._waits:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        elif target is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def switch_focus(self) -> None:
        """From the card to the control, and back."""
        if self.isAncestorOf(self.window().focusWidget() or self.window()):
            self.focus()
        else:
            self.next.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def arrange(self) -> None:
        """Place the card where it covers neither the control nor the window's edge, as near as can be."""
        window = self.parentWidget()
        self.setFixedHeight(self.layout().totalHeightForWidth(WIDTH))
        room = window.rect().adjusted(GAP, GAP, -GAP, -GAP)
        marked = self._marked()
        self.outline.setVisible(marked is not None and self.isVisible())
        if marked is None:
            self.move(room.center() - self.rect().center())
        else:
            self.outline.setGeometry(marked)
            self.move(_beside(self.size(), marked, room, window.isRightToLeft(), self._over))
            self.outline.raise_()
        self.raise_()

    def _marked(self) -> QRect | None:
        target = self._target
        if target is None or not target.isVisible():
            return None
        window = self.parentWidget()
        whole = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        return whole.intersected(window.rect())

    def _target_gone(self) -> None:
        self._target, self._watched = None, []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the window and the control."""
        if event.type() in _MOVES and self.isVisible():
            self.arrange()
        if self._waits and watched is self._target and event.type() in _READY:
            QTimer.singleShot(0, self, self._hand_over)
        return False

    def _hand_over(self) -> None:
        """The control is ready now: the keyboard goes there, if it is still where it was left to wait."""
        if self._waits and self.hasFocus():
            self.focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def close_all(self) -> None:
        """Take card and outline away."""
        self.point_at(None)
        self.hide()
        self.outline.hide()
        self.outline.deleteLater()
        self.deleteLater()


def _beside(size: QSize, marked: QRect, room: QRect, mirrored: bool, over: bool) -> QPoint:
    """Where a card of this size goes: after the control, before it, under it, over it (first, with `over`), else in the
    far corner of it."""
    width, height = size.width(), size.height()
    middle_x, middle_y = marked.center().x() - width // 2, marked.center().y() - height // 2
    after, before = QPoint(marked.right() + GAP, middle_y), QPoint(marked.left() - GAP - width, middle_y)
    sides = [before, after] if mirrored else [after, before]
    under, above = QPoint(middle_x, marked.bottom() + GAP), QPoint(middle_x, marked.top() - GAP - height)
    for place in (above, *sides, under) if over else (*sides, under, above):
        kept = QRect(
            max(room.left(), min(place.x(), room.right() - width)),
            max(room.top(), min(place.y(), room.bottom() - height)),
            width,
            height,
        )
        if not kept.intersects(marked):
            return kept.topLeft()
    corner = marked.bottomLeft() if mirrored else marked.bottomRight()
    x = corner.x() + GAP if mirrored else corner.x() - width - GAP
    return QPoint(max(room.left(), min(x, room.right() - width)), max(room.top(), corner.y() - height - GAP))
