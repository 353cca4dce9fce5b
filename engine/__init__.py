"""Smidgen's engine: teach a large audio language model to understand speech from text and a little speech.

Nothing here imports Qt. Importing `engine`, its store, formats, audio, semantics and scoring never loads torch;
only `engine.models`, `engine.pocket`, `engine.training.trainer`, `engine.inference` and `engine.evaluation.evaluate`
do, and each of those inside a child process when the window asks for it.
"""

import os

__version__ = "0.1.0"

# Before torch is loaded: by default its threads spin while they wait for each other, and where another process has
# their core (training while somebody tests, two models side by side) one answer took many times as long.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
