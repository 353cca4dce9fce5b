"""`smidgen export`."""

from __future__ import annotations

import argparse
from typing import Any

from engine.cli import Output
from engine.errors import SmidgenError

HELP = "Write an adapter, a merged model, the data set or the results"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's arguments."""


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Do it."""
    raise SmidgenError("This verb is not built yet.")
