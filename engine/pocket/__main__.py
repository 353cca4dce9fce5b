"""``python -m engine.pocket``: fetch the packages, assemble the pocket model, say where it is."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from engine.errors import SmidgenError
from engine.pocket import GEMMA_NOTICE, download_size, ensure_pocket, pocket_is_ready
from engine.pocket.packages import WHEELS_VARIABLE
from engine.progress import TerminalBar


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m engine.pocket", description="Assemble the pocket model.")
    parser.add_argument("--wheels", type=Path, help=f"folder that holds the packages (or set {WHEELS_VARIABLE})")
    options = parser.parse_args(arguments)
    if not pocket_is_ready():
        print(GEMMA_NOTICE, file=sys.stderr)
        if options.wheels is None and download_size():
            print(f"To download: {download_size() / 1e6:.0f} MB.", file=sys.stderr)
    try:
        print(ensure_pocket(TerminalBar(), options.wheels))
    except SmidgenError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
