"""The curves of a study as a drawing (SVG text): the same one on the page, on paper and in `docs/results.md`. Light.

One panel for each condition, side by side. The axis of clips is logarithmic from the smallest amount on, with 0 at its
left; bands reach from the least to the best seed; baselines are dashed. Curves differ in dash and mark, not in colour
alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from unicodedata import east_asian_width
from xml.sax.saxutils import escape

from engine.study.answer import METRIC_WORDS, WORDS, Answer, Curve, Point

_LOOKS = {
    # scheme: place in the palette, dash, mark
    "curriculum": (0, "", "circle"),
    "direct": (1, "8 4", "square"),
    "text-only": (2, "", "triangle"),
    "cascade": (4, "6 3 2 3", "triangle"),
    "linear": (3, "2 4", "diamond"),
    "base": (5, "2 4", "cross"),
}
_MARK = 4.5


@dataclass(frozen=True)
class Look:
    """Colours and font of a drawing; by default for white paper."""

    ground: str = "#ffffff"
    text: str = "#1b2430"
    muted: str = "#535f6d"
    line: str = "#d8dde4"
    series: tuple[str, ...] = ("#0b6478", "#b3541e", "#5b4bb0", "#3c7d22", "#a8326e", "#5f6b78")
    font: str = "sans-serif"
    size: int = 13
    words: Callable[[str], str] = str
    """How schemes, scores, conditions and the axis are called, given their English; the window has other languages."""


@dataclass(frozen=True)
class _Panel:
    left: float
    top: float
    width: float
    height: float
    low: float
    high: float
    unit: float
    most: float

    def x(self, clips: float) -> float:
        span = math.log2(1 + self.most / self.unit) or 1.0
        return self.left + self.width * math.log2(1 + clips / self.unit) / span

    def y(self, score: float) -> float:
        return self.top + self.height * (1 - (score - self.low) / (self.high - self.low))


def figure(
    answer: Answer,
    mixture: str,
    metric: str = "intent_accuracy",
    conditions: Sequence[str] = ("speech", "text"),
    size: tuple[int, int] = (900, 380),
    look: Look | None = None,
) -> str:
    """The drawing as SVG text, `size` in px; panels without any result are left out."""
    look = look or Look()
    panels = {c: curves for c in conditions if (curves := answer.curves(mixture, c, metric))}
    width, height = size
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'font-family="{escape(look.font)}" font-size="{look.size}">',
        f"<title>{escape(_title(mixture, metric))}</title>",
        f'<rect width="{width}" height="{height}" fill="{look.ground}"/>',
    ]
    points = [point for curves in panels.values() for curve in curves for point in curve.points]
    if points:
        schemes = [s for s in _LOOKS if any(c.scheme == s for curves in panels.values() for c in curves)]
        rows = _legend(parts, schemes, width, look)
        top = 14 + rows * (look.size + 9)
        low, high = _range(points)
        most = max((p.clips for p in points), default=1) or 1
        unit = min((p.clips for p in points if p.clips), default=1)
        each = (width - 12) / len(panels)
        for number, (condition, curves) in enumerate(panels.items()):
            left = number * each + 4.6 * look.size
            area = _Panel(
                left, top + 24, each - 6 * look.size, height - top - 24 - 4 * look.size, low, high, unit, most
            )
            _axes(parts, area, curves, _heading(metric, condition, look), look)
            for curve in sorted(curves, key=lambda c: c.scheme == "text-only"):  # its one mark lies on top
                _draw(parts, area, curve, look)
    parts.append("</svg>")
    return "\n".join(parts) + "\n"


def _title(mixture: str, metric: str) -> str:
    return f"{METRIC_WORDS[metric]} by number of clips, {mixture}"


def _heading(metric: str, condition: str, look: Look) -> str:
    return ", ".join([look.words(METRIC_WORDS[metric]), *map(look.words, condition.split(".")), "%"])


def _range(points: Sequence[Point]) -> tuple[float, float]:
    low = max(0.0, math.floor(10 * min(p.least for p in points) - 0.2) / 10)
    high = min(1.0, math.ceil(10 * max(p.most for p in points) + 0.2) / 10)
    return (low, high) if high - low >= 0.2 else (max(0.0, high - 0.2), high)


def _legend(parts: list[str], schemes: Sequence[str], width: float, look: Look) -> int:
    x, row = 12.0, 0
    for scheme in schemes:
        words = look.words(WORDS[scheme])
        wide = 44 + look.size * sum(1.0 if east_asian_width(c) in "WF" else 0.56 for c in words)
        if x + wide > width and x > 12:
            x, row = 12.0, row + 1
        y = 16 + row * (look.size + 9)
        place, dash, mark = _LOOKS[scheme]
        colour = look.series[place % len(look.series)]
        parts.append(_line(x, y - 4, x + 26, y - 4, colour, 2, dash))
        parts.append(_mark(mark, x + 13, y - 4, colour))
        parts.append(_text(x + 33, y, words, look.text))
        x += wide
    return row + 1


def _axes(parts: list[str], area: _Panel, curves: Sequence[Curve], name: str, look: Look) -> None:
    bottom = area.top + area.height
    parts.append(_text(area.left, area.top - 12, name, look.muted))
    step = 0.1 if area.high - area.low <= 0.6 else 0.2
    for number in range(round((area.high - area.low) / step) + 1):
        score = area.low + number * step
        y = area.y(score)
        parts.append(_line(area.left, y, area.left + area.width, y, look.line, 1))
        parts.append(_text(area.left - 8, y + 4, f"{100 * score:.0f}", look.muted, "end"))
    amounts = sorted({point.clips for curve in curves for point in curve.points})
    taken = math.inf
    for clips in reversed(amounts):  # from the right, so that the largest is always named
        x, wide = area.x(clips), 0.6 * look.size * len(f"{clips:,}")
        parts.append(_line(x, bottom, x, bottom + 5, look.muted, 1))
        if x + wide / 2 + 6 < taken:
            parts.append(_text(x, bottom + 6 + look.size, f"{clips:,}", look.muted, "middle"))
            taken = x - wide / 2
    x, y = area.left + area.width / 2, bottom + 12 + 2 * look.size
    parts.append(_text(x, y, look.words("clips learnt from"), look.muted, "middle"))


def _draw(parts: list[str], area: _Panel, curve: Curve, look: Look) -> None:
    place, dash, mark = _LOOKS[curve.scheme]
    colour = look.series[place % len(look.series)]
    points = curve.points
    if curve.scheme in ("base", "cascade"):  # the same however much speech there is
        y = area.y(points[0].mean)
        parts.append(_line(area.left, y, area.left + area.width, y, colour, 1.5, dash))
        return
    if len(points) > 1:
        if any(point.seeds > 1 for point in points):
            edge = [(p.clips, p.most) for p in points] + [(p.clips, p.least) for p in reversed(points)]
            spread = " ".join(f"{area.x(n):.1f},{area.y(score):.1f}" for n, score in edge)
            parts.append(f'<polygon points="{spread}" fill="{colour}" fill-opacity="0.16"/>')
        line = " ".join(f"{area.x(p.clips):.1f},{area.y(p.mean):.1f}" for p in points)
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"{dashes}/>')
    for point in points:
        x = area.x(point.clips)
        if len(points) == 1 and point.seeds > 1:
            parts.append(_line(x, area.y(point.least), x, area.y(point.most), colour, 1.5))
        parts.append(_mark(mark, x, area.y(point.mean), colour))


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float, dash: str = "") -> str:
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {ends} stroke="{colour}" stroke-width="{width}"{dashes}/>'


def _text(x: float, y: float, text: str, colour: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}">{escape(text)}</text>'


def _mark(kind: str, x: float, y: float, colour: str) -> str:
    r = _MARK
    if kind == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r}" fill="{colour}"/>'
    corners = {
        "square": [(-r, -r), (r, -r), (r, r), (-r, r)],
        "triangle": [(0, -1.2 * r), (1.2 * r, r), (-1.2 * r, r)],
        "diamond": [(0, -1.3 * r), (1.3 * r, 0), (0, 1.3 * r), (-1.3 * r, 0)],
        "cross": [
            (-r, -1),
            (-1, -1),
            (-1, -r),
            (1, -r),
            (1, -1),
            (r, -1),
            (r, 1),
            (1, 1),
            (1, r),
            (-1, r),
            (-1, 1),
            (-r, 1),
        ],
    }[kind]
    placed = " ".join(f"{x + dx:.1f},{y + dy:.1f}" for dx, dy in corners)
    return f'<polygon points="{placed}" fill="{colour}"/>'
