"""Starting a part of Smidgen as a process of its own: the one place that knows how, in a checkout, in an installed
package, and in an app that PyInstaller froze.

There `sys.executable` is no Python but the app itself, whose entry (`resources/installer/start.py`) takes ``-m
MODULE`` the way Python does, for the modules below and no other.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

from engine.errors import SmidgenError

MODULES = ("engine", "engine.pocket", "engine.study", "engine.training", "gui", "pip")
"""What may be started. pip fetches the packages that the pocket model is made of."""


def command(module: str, *arguments: str | Path) -> list[str]:
    """The command line of ``python -m module arguments``, run by the very program that asks."""
    if module not in MODULES:
        raise ValueError(f"{module} is not among the modules that are started as processes")
    return [sys.executable, "-m", module, *map(str, arguments)]


def run(words: list[str]) -> None:
    """Be the child that `command` asked for: `words` are ``-m MODULE ARGUMENTS``. Raises `SystemExit`, as modules do in
    the end, and `SmidgenError` where the module is none of ours."""
    module = words[1] if len(words) > 1 else ""
    if words[:1] != ["-m"] or module not in MODULES:
        raise SmidgenError(f"There is no part of Smidgen called “{module}”.", f"Choose one of {', '.join(MODULES)}.")
    sys.argv = [module, *words[2:]]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
