"""What a training process is told while it works: commands in its run folder, and signals."""

from __future__ import annotations

import signal
import time

from engine.errors import Cancelled
from engine.training.events import Command
from engine.training.run_folder import RunFolder
from engine.training.world import World


class Orders:
    """Hears what the run `run` is told from now on; all processes of `world` agree on it.

    A polite kill and Ctrl-C are a "stop": save, then end. A second Ctrl-C ends at once.
    """

    def __init__(self, run: RunFolder, world: World) -> None:
        self._run = run
        self._world = world
        self._since = time.time()
        self._position = 0
        self._signals = 0
        self._evaluate = False
        self.end: Command | None = None
        """The command that ends the run, once it was heard."""

    def listen(self) -> None:
        """Catch the signals; to be called in the main thread."""
        signal.signal(signal.SIGTERM, self._signalled)
        signal.signal(signal.SIGINT, self._signalled)

    def take(self) -> set[Command]:
        """What holds now: "evaluate" once after it was given, "stop" or "cancel" from then on.

        All processes ask together: what one has heard holds for all.
        """
        self._look()
        heard = self._world.gather((self._evaluate, self.end))
        ends = {end for _, end in heard}
        self.end = "cancel" if "cancel" in ends else "stop" if "stop" in ends else None
        self._evaluate = False
        evaluate: set[Command] = {"evaluate"} if any(asked for asked, _ in heard) else set()
        return evaluate | ({self.end} if self.end else set())

    def check(self, saving: bool = False) -> None:
        """Raise `Cancelled` where the run is to end; each process asks by itself.

        For long work between steps. Where `saving`, it is work that a "stop" waits for.
        """
        self._look()
        if self.end == "cancel" or (self.end and not saving):
            raise Cancelled

    def _look(self) -> None:
        if self._world.is_first:
            given, self._position = self._run.commands(self._position, self._since)
            self._evaluate = self._evaluate or "evaluate" in given
            if "cancel" in given:
                self.end = "cancel"
            elif "stop" in given:
                self.end = self.end or "stop"
        if self._signals:
            self.end = self.end or "stop"

    def _signalled(self, number: int, _: object) -> None:
        self._signals += 1
        if self._signals > 1 and number == signal.SIGINT:
            raise KeyboardInterrupt
