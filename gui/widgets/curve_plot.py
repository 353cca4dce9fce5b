"""A small line plot in the colours of the theme: learning curves, loss, learning rate.

Curves differ in colour, dash and symbol, so that no reading hangs on colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.theme import colours, theme

DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
LEGEND_ENTRY = (190, 27)
"""Pixels that one entry of the legend may take."""
SYMBOLS = ("o", "s", "t", "d", "+", "x")


def series_color(index: int) -> QColor:
    """The colour of curve number `index` under the theme in use."""
    hues = colours().series
    return QColor(hues[index % len(hues)])


@dataclass
class _Curve:
    item: pg.PlotDataItem
    color: int
    dash: int
    symbol: int | None
    width: float
    faint: bool


class CurvePlot(pg.PlotWidget):
    """Curves over steps. `percent` writes the vertical axis from 0 to 100 %.

    It takes neither the mouse wheel nor the keyboard: pages scroll over it, and its latest values stand in a table
    or a line beside it for those who cannot see it (`describe` sets its accessible description).
    """

    def __init__(
        self, name: str, x_label: str = "", y_label: str = "", percent: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, enableMenu=False)  # its menu is many widgets, and nobody would see it
        self.setAccessibleName(name)
        self._labels = (x_label, y_label)
        self._curves: dict[str, _Curve] = {}
        self._marks: list[pg.InfiniteLine] = []
        plot = self.getPlotItem()
        for part in (self, plot):  # steps count from the left, whatever the window
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        plot.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(150)
        self.setFrameShape(self.Shape.NoFrame)
        plot.setDownsampling(auto=True, mode="peak")
        plot.setClipToView(True)
        # the legend stands above the axes, where it covers no data
        self.legend = pg.LegendItem(verSpacing=0)
        self.legend.setMinimumSize(0, 0)
        self.legend.setMaximumWidth(1)  # it may stick out of its cell, but never widens it
        plot.legend = self.legend
        plot.layout.removeItem(plot.titleLabel)
        plot.titleLabel.hide()
        plot.layout.addItem(self.legend, 0, 1)
        for side in ("left", "bottom"):
            plot.getAxis(side).enableAutoSIPrefix(False)
        if percent:
            plot.setYRange(0, 100, padding=0.04)
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_curve(
        self,
        name: str,
        x: Sequence[float],
        y: Sequence[float],
        *,
        color: int | None = None,
        dash: int = 0,
        symbol: int | None = None,
        width: float = 2.0,
        faint: bool = False,
    ) -> None:
        """Draw or redraw the curve `name`. Its looks are fixed the first time it is drawn."""
        curve = self._curves.get(name)
        if curve is None:
            item = pg.PlotDataItem(name=None if faint else name)
            self.addItem(item)
            place = len(self._curves) if color is None else color
            curve = self._curves[name] = _Curve(item, place, dash, symbol, width, faint)
            self._style(curve)
            self._arrange_legend()
        curve.item.setData(list(x), list(y))

    def mark(self, x: float, label: str) -> None:
        """Draw an upright line at `x`: where a stage begins."""
        line = pg.InfiniteLine(x, angle=90, label=label, labelOpts={"position": 0.94, "anchors": [(0, 0), (0, 0)]})
        line.setZValue(1)  # with its name, above the curves
        self._marks.append(line)
        self.addItem(line, ignoreBounds=True)
        self._restyle()

    def clear_curves(self) -> None:
        """Forget all curves and marks."""
        for curve in self._curves.values():
            self.removeItem(curve.item)
        for line in self._marks:
            self.removeItem(line)
        self._curves.clear()
        self._marks.clear()
        self.legend.clear()
        self._arrange_legend()

    def curve(self, name: str) -> tuple[list[float], list[float]]:
        """What is drawn under `name`."""
        x, y = self._curves[name].item.getOriginalDataset()
        return [] if x is None else list(x), [] if y is None else list(y)

    def describe(self, sentence: str) -> None:
        """The latest values in words, for screen readers and as a tool tip."""
        if sentence != self.accessibleDescription():
            self.setAccessibleDescription(sentence)
            self.setToolTip(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "legend"):
            self._arrange_legend()

    def _arrange_legend(self) -> None:
        """As many entries side by side as there is room for; what is left wraps."""
        columns = max(1, (self.width() - 50) // LEGEND_ENTRY[0])
        entries = len(self.legend.items)
        self.legend.setVisible(entries > 1)  # a single curve is what the heading says
        if entries < 2:
            self.getPlotItem().layout.setRowFixedHeight(0, 0)
            return
        self.legend.setColumnCount(min(columns, entries))
        rows = -(-entries // columns)
        self.getPlotItem().layout.setRowFixedHeight(0, rows * LEGEND_ENTRY[1])

    def _restyle(self) -> None:
        c = colours()
        text, base, soft = QColor(c.text), QColor(c.surface), QColor(c.outline)
        self.setBackground(base)
        plot = self.getPlotItem()
        plot.showGrid(x=False, y=True, alpha=0.18)
        for side, label in zip(("bottom", "left"), self._labels, strict=True):
            axis = plot.getAxis(side)
            axis.setPen(soft)
            axis.setTextPen(text)
            axis.setTickFont(self.font())
            if label:
                axis.setLabel(label, color=text.name())
        self.legend.setLabelTextColor(text)
        for line in self._marks:
            line.setPen(pg.mkPen(soft, style=Qt.PenStyle.DashLine))
            line.label.setColor(text)
            behind = QColor(base)
            behind.setAlpha(190)  # a curve that runs through the name is seen, the name is read
            line.label.fill = pg.mkBrush(behind)
        for curve in self._curves.values():
            self._style(curve)
        for _, label in self.legend.items:
            label.setText(label.text, color=text.name())

    def _style(self, curve: _Curve) -> None:
        color = series_color(curve.color)
        if curve.faint:
            color.setAlpha(90)
        curve.item.setPen(pg.mkPen(color, width=curve.width, style=DASHES[curve.dash % len(DASHES)]))
        if curve.symbol is not None:
            curve.item.setSymbol(SYMBOLS[curve.symbol % len(SYMBOLS)])
            curve.item.setSymbolSize(8)
            curve.item.setSymbolBrush(color)
            curve.item.setSymbolPen(color)


def smoothed(values: Sequence[float], weight: float = 0.9) -> list[float]:
    """Exponential moving average with its start corrected for bias (as Adam does): loss as the eye wants it."""
    out, mean = [], 0.0
    for count, value in enumerate(values, 1):
        mean = weight * mean + (1 - weight) * value
        out.append(mean / (1 - weight**count))
    return out
