"""`smidgen import-audio`."""

from __future__ import annotations

import argparse
from typing import Any

from engine.cli import Output
from engine.cli.import_text import add_choices, columns_of, tell

HELP = "Bring recordings into a project from a manifest or a folder"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's arguments."""
    parser.add_argument("dir", metavar="DIR", help="the project")
    parser.add_argument(
        "manifest",
        metavar="MANIFEST",
        help=".tsv, .csv or .jsonl with audio, text, intent, slots, speaker, language, split; or a folder of clips"
        " (clip.txt beside clip.wav is its text, a sub-folder's name the intent of its clips)",
    )
    add_choices(parser)


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Do it."""
    from engine.importing import import_speech
    from engine.project import Project

    with Project.open(arguments.dir) as project:
        report = import_speech(
            project,
            arguments.manifest,
            columns_of(arguments.columns),
            arguments.language,
            arguments.split,
            out.progress,
        )
    tell(report, "recording", out)
    return report.to_dict()
