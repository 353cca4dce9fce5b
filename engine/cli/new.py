"""`smidgen new`."""

from __future__ import annotations

import argparse
from typing import Any

from engine.cli import Output

HELP = "Create a project folder"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's arguments."""
    parser.add_argument("dir", metavar="DIR", help="the folder to make; it must be new or hold no project")
    parser.add_argument("--language", required=True, metavar="L", help="code of the language that it is about: tr, say")
    parser.add_argument("--name", default="", help="what to call it (the folder's name, unless given)")
    # For made-up data: a notice that is shown wherever the project's data are.
    parser.add_argument("--synthetic-note", default="", metavar="TEXT", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Do it."""
    from engine.project import Project

    with Project.create(arguments.dir, arguments.language, arguments.name, arguments.synthetic_note) as project:
        out.say(f"Created the project “{project.name}” ({project.language}) in {project.path}.")
        out.say(f"Next: smidgen import {arguments.dir} FILE…")
        return {"project": str(project.path), "name": project.name, "language": project.language}
