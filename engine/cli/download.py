"""`smidgen download`."""

from __future__ import annotations

import argparse
from typing import Any

from engine.cli import Output

HELP = "Fetch a model from the Hugging Face hub"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's arguments."""
    parser.add_argument("model", metavar="MODEL", help="ORGANISATION/NAME, for example Qwen/Qwen2-Audio-7B-Instruct")
    parser.add_argument("--revision", default="main", metavar="NAME", help="a branch, tag or commit (default: main)")


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Do it."""
    from engine.models.families import family_of, read_config
    from engine.models.hub import download

    folder = download(arguments.model, arguments.revision, out.progress)
    family = family_of(read_config(folder))
    out.say(f"{family.name}, in {folder}. Licence of the best-known checkpoint: {family.licence}.")
    out.say(f'Train with it: smidgen train PROJECT --base "{folder}"')
    return {"folder": str(folder), "family": family.name}
