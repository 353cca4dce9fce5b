"""`smidgen serve`."""

from __future__ import annotations

import argparse
from typing import Any

from engine.cli import Output

HELP = "Answer requests as JSON lines on standard input (what the window talks to)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb has none."""


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Serve until told to quit, or until standard input ends."""
    from engine.serve import serve

    serve()
    return {}
