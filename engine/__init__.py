"""Smidgen's engine: teach a large audio language model to understand speech from text and a little speech.

Nothing here imports Qt. Importing `engine`, its store, formats, audio, semantics and scoring never loads torch;
only `engine.models`, `engine.pocket`, `engine.training.trainer`, `engine.inference` and `engine.evaluation.evaluate`
do, and each of those inside a child process when the window asks for it.
"""

__version__ = "0.1.0"
