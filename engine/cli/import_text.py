"""`smidgen import`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.cli import Output
from engine.errors import SmidgenError

if TYPE_CHECKING:
    from engine.importing import ImportReport
    from engine.project import Project

HELP = "Bring text-label corpora into a project"
MOST_SHOWN = 20
"""Rejects listed on the terminal; --json has them all."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's arguments."""
    parser.add_argument("dir", metavar="DIR", help="the project")
    parser.add_argument("files", metavar="FILE", nargs="+", help="JSONL, CSV, TSV, MASSIVE, SLURP, xSID, Snips or Rasa")
    parser.add_argument("--format", default="auto", help="auto, jsonl, table, massive, slurp, conll, snips or rasa")
    parser.add_argument(
        "--templates", metavar="INTENT", help="the files hold templates of this intent: turn {on|off} the {room} light"
    )
    parser.add_argument("--most", type=int, default=200, metavar="N", help="sentences made of templates, at most")
    parser.add_argument("--seed", type=int, default=0, help="which of the sentences, where templates give more")
    add_choices(parser)


def add_choices(parser: argparse.ArgumentParser) -> None:
    """What both import verbs have."""
    parser.add_argument("--language", metavar="L", help="language of all rows, whatever the files say")
    parser.add_argument("--split", choices=("train", "dev", "test"), help="split of all rows, whatever the files say")
    parser.add_argument(
        "--columns", default="", metavar="FIELD=COLUMN,…", help="which column is which, where its name does not say"
    )


def columns_of(text: str) -> dict[str, str]:
    """``text=Utterance,intent=Label`` as a mapping. Raises `SmidgenError`."""
    pairs = [pair.partition("=") for pair in text.split(",") if pair.strip()]
    if any(not sign or not column.strip() for _, sign, column in pairs):
        raise SmidgenError(f"“{text}” does not say which column is which.", "Write text=Utterance,intent=Label.")
    return {field.strip(): column.strip() for field, _, column in pairs}


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Do it."""
    from engine.importing import import_text
    from engine.project import Project

    with Project.open(arguments.dir) as project:
        if arguments.templates is not None:
            report = _expand(project, arguments)
        else:
            report = import_text(
                project,
                arguments.files,
                arguments.format,
                columns_of(arguments.columns),
                arguments.language,
                arguments.split,
                out.progress,
            )
        tell(report, "sentence", out)
        overview = project.store.overview()
    for count in overview.counts:
        out.say(f"{count.language} {count.split}: {count.texts} sentences, {count.recordings} recordings")
    return report.to_dict()


def _expand(project: Project, arguments: argparse.Namespace) -> ImportReport:
    """The files' templates into the corpus, as one."""
    from engine.expanding import Wanted, add

    texts = []
    for file in map(Path, arguments.files):
        try:
            texts.append(file.read_text(encoding="utf-8-sig"))
        except (OSError, UnicodeDecodeError) as error:
            raise SmidgenError(f"{file} cannot be read ({error}).", "Give a text file in UTF-8.") from error
    split, language = arguments.split or "train", arguments.language or project.language
    return add(project, Wanted("\n".join(texts), arguments.templates, language, split, arguments.most, arguments.seed))


def tell(report: ImportReport, thing: str, out: Output) -> None:
    """Say what came in, for people."""
    added = f"{report.added} {thing}{'' if report.added == 1 else 's'} came in"
    out.say(f"{added}, {report.duplicates} were there already, {len(report.rejects)} could not come in.")
    for reject in report.rejects[:MOST_SHOWN]:
        out.say(f"  {reject}")
    if len(report.rejects) > MOST_SHOWN:
        out.say(f"  … and {len(report.rejects) - MOST_SHOWN} more; --json lists them all.")
    for leak in report.leaks:
        out.say(f"Splits: {leak}")
