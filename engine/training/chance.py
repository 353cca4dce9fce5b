"""The state of all random numbers of a process, to be put back: what comes between steps must not change them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch


@dataclass(frozen=True)
class Chance:
    """The states of Python's, NumPy's and torch's generators (the GPU's, too) at one moment."""

    states: tuple[Any, ...]

    @classmethod
    def now(cls) -> Chance:
        gpu = torch.cuda.get_rng_state() if torch.cuda.is_available() else None
        return cls((random.getstate(), np.random.get_state(), torch.get_rng_state(), gpu))

    def restore(self) -> None:
        """Let the generators go on from that moment."""
        python, numpy, cpu, gpu = self.states
        random.setstate(python)
        np.random.set_state(numpy)
        torch.set_rng_state(cpu)
        if gpu is not None:
            torch.cuda.set_rng_state(gpu)
