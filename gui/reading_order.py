"""Has Tab go through a page as one reads it, whatever order its widgets were made in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QSplitter, QStackedWidget, QTabWidget, QWidget


def read_in_order(top: QWidget) -> None:
    """Put the focus chain of `top` in the order of its layouts: line by line, one column after the other."""
    for one, other in pairwise(_stops(top)):
        QWidget.setTabOrder(one, other)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What takes the keyboard in `widget`, shown or not, as it is laid out. What belongs to a control stays its own."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif isinstance(widget, QSplitter | QStackedWidget):
        for place in range(widget.count()):
            yield from _stops(widget.widget(place))
    elif isinstance(widget, QTabWidget):
        yield widget.tabBar()
        for place in range(widget.count()):
            yield from _stops(widget.widget(place))
    elif isinstance(widget, QScrollArea):
        if (inside := widget.widget()) is not None:
            yield from _stops(inside)
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[assignment]
    for place in places:
        item = layout.itemAt(place)
        if (widget := item.widget()) is not None:
            yield from _stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)
