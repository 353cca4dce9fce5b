"""`smidgen export`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from engine.cli import Output

HELP = "Write an adapter, a merged model, the data set or the results"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's arguments."""
    parser.add_argument("dir", type=Path, metavar="DIR", help="the project's folder")
    parser.add_argument("--run", help="a run's name; the data set needs none, results without one are those of all")
    parser.add_argument("--what", choices=("adapter", "merged", "dataset", "results"), required=True)
    parser.add_argument(
        "--format",
        choices=("jsonl", "csv", "audiofolder", "elan", "massive", "slurp", "snips", "rasa", "conll"),
        default="jsonl",
        help="of the data set; jsonl, csv, audiofolder (Hugging Face) and elan hold the recordings, too",
    )
    parser.add_argument("--to", type=Path, required=True, metavar="OUT", help="a new folder")


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Export, and say what was written."""
    from engine.export import export
    from engine.project import Project

    with Project.open(arguments.dir, write=False) as project:
        written = export(project, arguments.what, arguments.to, arguments.run, out.progress, arguments.format)
    out.say(f"{written['what']} written to {written['to']}")
    for name, value in written.items():
        if name not in ("what", "to"):
            out.say(f"{name}: {value}")
    return written
