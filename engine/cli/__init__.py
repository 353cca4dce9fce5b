"""The command line: `smidgen VERB …`.

Each verb is a module here with `NAME`, `HELP`, `add_arguments(parser)` and `run(arguments, out) -> dict`: it prints for
people through `out.say(...)`, reports progress through `out.progress`, and returns what `--json` prints as exactly one
object on standard output. Heavy imports stay inside `run`, so that `--help` and the light verbs start at once.

Exit status: 0; 1 when something failed, with one sentence on standard error; 2 for wrong usage; 130 when interrupted.
"""

from __future__ import annotations

import argparse
import importlib
import json
import logging
import os
import sys
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine import __version__
from engine.errors import Cancelled, SmidgenError
from engine.logs import log_folder, rotating
from engine.progress import Report, TerminalBar

VERBS = {
    "new": "new",
    "import": "import_text",
    "import-audio": "import_audio",
    "train": "train",
    "study": "study",
    "evaluate": "evaluate",
    "predict": "predict",
    "score": "score",
    "export": "export",
    "demo": "demo",
    "pocket": "pocket",
    "download": "download",
    "serve": "serve",
}
"""Verb to the module here that does it."""


@dataclass
class Output:
    """Where a verb speaks: `say` for people (standard output, silent under --json), `progress` on standard error."""

    json: bool = False
    progress: Report = field(default_factory=TerminalBar)

    def say(self, text: str = "") -> None:
        if not self.json:
            print(text, flush=True)


def build_parser() -> argparse.ArgumentParser:
    """The whole command line; `tests/engine/test_cli.py` holds the README's table against it."""
    parser = argparse.ArgumentParser(prog="smidgen", description="Understand speech from a smidgen of it.")
    parser.add_argument("--version", action="version", version=f"smidgen {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, file in VERBS.items():
        module = importlib.import_module(f"engine.cli.{file}")
        verb = verbs.add_parser(name, help=module.HELP, description=module.HELP)
        verb.add_argument("--json", action="store_true", help="print exactly one JSON object on standard output")
        module.add_arguments(verb)
        verb.set_defaults(do=module.run)  # not `run`: that is an option of several verbs
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb; returns the exit status."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    arguments = build_parser().parse_args(argv)
    out = Output(json=arguments.json)
    try:
        result = arguments.do(arguments, out)
    except SmidgenError as error:
        print(f"smidgen: {error}", file=sys.stderr)
        if error.details and os.environ.get("SMIDGEN_DEBUG"):
            print(error.details, file=sys.stderr)
        return 1
    except (KeyboardInterrupt, Cancelled):
        print("smidgen: interrupted; what was finished is kept.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        return 1
    except Exception as error:
        log = _keep(traceback.format_exc())
        print(
            f"smidgen: something unexpected went wrong ({type(error).__name__}: {error}). "
            f"Nothing that was saved is lost; the details are in {log}.",
            file=sys.stderr,
        )
        return 1
    if out.json:
        print(json.dumps(result, ensure_ascii=False))
    return 0


def _keep(details: str) -> Path:
    """Append what only a developer reads to a log in the user's data folder."""
    handler = rotating("engine.log")
    try:
        words = f"smidgen {__version__} {' '.join(sys.argv[1:])}\n{details}"
        handler.emit(logging.LogRecord("smidgen", logging.ERROR, __file__, 0, words, None, None))
    finally:
        handler.close()
    return log_folder() / "engine.log"
