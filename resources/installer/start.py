"""What the packed app starts with, since in it no Python is there to be called.

Smidgen [PROJECT]            the window
Smidgen engine VERB …        the command line, as `smidgen VERB …` does it
Smidgen -m MODULE …          a part as a process of its own: how the window starts training and models
"""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path


def main() -> int:
    """Be whichever of the three was asked for."""
    words = sys.argv[1:]
    try:
        if words[:1] == ["-m"]:
            from engine import child

            child.run(words)
            return 0
        if words[:1] == ["engine"]:
            from engine.cli import main as command_line

            return command_line(words[1:])
        from gui.app import main as window

        return window([folder_of(word) for word in words])
    except Exception as error:
        from engine.errors import SmidgenError

        if not isinstance(error, SmidgenError):
            raise
        print(f"smidgen: {error}", file=sys.stderr)
        return 1


def folder_of(word: str) -> str:
    """A project is a folder; file managers can only hand over the database in it."""
    from engine.project import DATABASE

    return str(Path(word).parent) if Path(word).name == DATABASE else word


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
