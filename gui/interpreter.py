"""Keeps Python's own housekeeping from holding up the window.

Two things do, measured with `tests/benchmarks/bench_blocks.py` on a corpus of 100,000 sentences:

- The cyclic garbage collector stops every thread while it looks through all objects. Started by a worker that has just
  made half a million of them it took 50 to 240 ms, again and again. Here it runs only while no work goes on, on the
  main thread (which is also the only one where Qt objects may die), and leaves alone what stays for good.
- A worker that computes gives way to the main thread after 5 ms by default, each time the main thread comes back to
  Python: a table that paints a hundred cells feels that.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

from gui.session import Session

GIVE_WAY = 0.001
"""Seconds that a worker may go on while the main thread waits for its turn."""
LOOK_EVERY = 2000
"""Milliseconds."""
YOUNG = 2000
"""Objects made since the last collection before one is worth while."""
OLD_EVERY = 30
"""Collections of young objects to one of all of them."""


class Housekeeping(QObject):
    """In force until its parent, the session, ends."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._tasks = session.tasks
        self._rounds = 0
        gc.disable()
        sys.setswitchinterval(GIVE_WAY)
        timer = QTimer(self, interval=LOOK_EVERY)
        timer.timeout.connect(self.tidy)
        timer.start()

    def tidy(self) -> None:
        """Collect, if there is enough to collect and nobody works; not before what stays is known."""
        if not gc.get_freeze_count() or self._tasks.active(titled=False) or gc.get_count()[0] < YOUNG:
            return
        self._rounds += 1
        gc.collect(2 if self._rounds % OLD_EVERY == 0 else 1)


def keep_for_good() -> None:
    """What has been made so far stays until the end: later collections need not look at it."""
    gc.freeze()
