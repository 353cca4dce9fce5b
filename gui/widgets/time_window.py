"""Which part of a clip is in view."""

from __future__ import annotations

CLOSEST = 0.05
"""Seconds that are in view at least: a few periods of a voice."""


class TimeWindow:
    """From `start` to `end` of a clip that lasts `seconds`. The whole of it until it is zoomed."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds = seconds
        self.start, self.end = 0.0, seconds

    @property
    def span(self) -> float:
        """Seconds in view."""
        return self.end - self.start

    @property
    def is_whole(self) -> bool:
        return self.span >= self.seconds

    def x(self, seconds: float, width: float) -> float:
        """Where a moment lies in a picture of this width; outside of it where it is not in view."""
        return (seconds - self.start) / self.span * width if self.span > 0 else 0.0

    def at(self, x: float, width: float) -> float:
        """The moment at `x`."""
        return self.start + x / max(width, 1) * self.span

    def zoom(self, factor: float, about: float) -> bool:
        """Bring in view `1 / factor` of what is, `about` staying where it is; whether anything changed."""
        span = min(max(self.span / factor, min(CLOSEST, self.seconds)), self.seconds)
        share = (about - self.start) / self.span if self.span > 0 else 0.0
        return self._set(about - share * span, span)

    def show(self, start: float, end: float) -> bool:
        """Bring this stretch in view; whether anything changed."""
        return self._set(start, min(max(end - start, min(CLOSEST, self.seconds)), self.seconds))

    def pan(self, by: float) -> bool:
        """Move by so many seconds; whether anything changed."""
        return self._set(self.start + by, self.span)

    def reveal(self, seconds: float) -> bool:
        """Move so that this moment is in view, with as much as can be of what follows it; whether anything changed."""
        if self.start <= seconds <= self.end:
            return False
        return self._set(seconds - 0.05 * self.span, self.span)

    def _set(self, start: float, span: float) -> bool:
        before = self.start, self.end
        self.start = min(max(start, 0.0), max(self.seconds - span, 0.0))
        self.end = min(self.start + span, self.seconds)
        return (self.start, self.end) != before
