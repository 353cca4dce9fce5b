"""Small makers of controls, so that every one has its look, its accessible name and its key in one line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.icons import set_icon
from gui.widgets.bidi import is_mirrored, leading

Box = TypeVar("Box", QSpinBox, QDoubleSpinBox)
PADDING = 8
"""Between the frame of a box and its text, in px; about what the style sheet says of others."""


def button(
    text: str,
    on_click: Callable[[], None] | None = None,
    icon: str = "",
    *,
    primary: bool = False,
    danger: bool = False,
    flat: bool = False,
    shortcut: str = "",
    tip: str = "",
) -> QPushButton:
    """A push button; without `text`, `tip` is its accessible name."""
    made = QPushButton(text)
    for name, value in (("primary", primary), ("danger", danger), ("flat", flat)):
        made.setProperty(name, value)
    if icon:
        set_icon(made, icon, "on_accent" if primary else "bad" if danger else "text")
    if shortcut:
        made.setShortcut(QKeySequence(shortcut))
        keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        tip = f"{tip or text} ({keys})"
    if tip:
        made.setToolTip(tip)
    made.setAccessibleName(text.replace("&", "") or tip)
    if on_click:
        made.clicked.connect(lambda _=False: on_click())
    return made


def on_key(key: str | QKeySequence.StandardKey, widget: QWidget, act: Callable[[], None]) -> QShortcut:
    """`act` when `key` is pressed while `widget` itself has the focus."""
    made = QShortcut(QKeySequence(key), widget)
    made.setContext(Qt.ShortcutContext.WidgetShortcut)  # as an argument beside a callable PySide passes it by
    made.activated.connect(lambda: act())
    return made


def page_keys(page: QWidget, keys: Iterable[str], act: Callable[[], None]) -> None:
    """`act` on each of `keys`, wherever the focus is, while `page` is shown. In an open list keys are the list’s."""
    for key in keys:
        made = QShortcut(QKeySequence(key), page)
        made.setContext(Qt.ShortcutContext.WindowShortcut)  # of a page that is not shown it is not active
        made.setAutoRepeat(False)
        made.activated.connect(lambda: None if QApplication.activePopupWidget() else act())


def press_focused() -> None:
    """Press the button that has the focus."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QAbstractButton):
        focused.click()


def label(text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A plain-text label (nothing from a corpus is ever read as HTML); `role` as in `gui.style_sheet`."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if is_mirrored():
        made.setAlignment(leading())
    if role:
        made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def named(widget: QWidget, name: str, tip: str = "") -> QWidget:
    """Give `widget` its accessible name, and a tool tip where there is more to say."""
    widget.setAccessibleName(name)
    if tip:
        widget.setToolTip(tip)
    return widget


def lay_out_form(form: QWidget, inner: QWidget, estimate: QWidget, start: QWidget) -> None:
    """Fill `form`: what is chosen (`inner`) scrolls; what it costs and the button that starts it stay in sight, and are
    as wide as the form on a wide screen, too."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inner)
    foot = QWidget()
    foot.setMaximumWidth(inner.maximumWidth())
    row = QHBoxLayout(foot)
    row.setContentsMargins(0, 0, 12, 0)
    row.setSpacing(16)
    row.addWidget(estimate, 1)
    row.addWidget(start, 0, Qt.AlignmentFlag.AlignRight)
    bottom = QHBoxLayout()
    bottom.addWidget(foot, 1)
    bottom.addStretch()
    layout = QVBoxLayout(form)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(scroll, 1)
    layout.addLayout(bottom)


def padded(box: Box) -> Box:
    """A box for figures of which the text keeps its distance from the frame: the style sheet's padding does not reach
    it."""
    box.lineEdit().setTextMargins(PADDING, 0, PADDING, 0)
    return box


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property that it reads was changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def tab_after(before: QWidget, made: QWidget) -> None:
    """Put the controls of `made`, which came late, where the eye finds them when Tab goes on from `before`."""
    for control in focusable(made):
        QWidget.setTabOrder(before, control)
        before = control


def focusable(widget: QWidget) -> list[QWidget]:
    """What in `widget` takes the keyboard, in the order in which it was made."""
    return [one for one in widget.findChildren(QWidget) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
