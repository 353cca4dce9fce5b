"""`smidgen study`."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.cli import Output
from engine.errors import SmidgenError

if TYPE_CHECKING:
    from engine.project import Project
    from engine.study.plan import Mixture
    from engine.study.study import Study

HELP = "Find out which scheme, and how much speech: plan, train and test a table of runs"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's arguments."""
    from engine.models.device import NAMES
    from engine.study.plan import BASELINES
    from engine.training.schemes import PRESETS, SCHEMES

    parser.add_argument("dir", type=Path, metavar="DIR", help="the project's folder")
    parser.add_argument("--name", metavar="STUDY", help="what to call it, or which one to go on with (else the newest)")
    parser.add_argument("--schemes", type=_list(str), metavar="S,S", help=f"of {', '.join(SCHEMES)}; else all")
    parser.add_argument("--shares", type=_list(float), metavar="P,P", help="per cent of the speech; 0,1,2,5,10,25,100")
    parser.add_argument(
        "--clips", type=_list(int), metavar="N,N", help="numbers of clips, beside or in place of shares"
    )
    parser.add_argument("--seeds", type=_list(int), metavar="S,S", help="seeds; else 1,2,3")
    parser.add_argument(
        "--languages",
        type=_list(str),
        metavar="L,L",
        help="each by itself; en+it-to-de is cross-lingual; else all as one",
    )
    parser.add_argument("--baselines", type=_list(str), metavar="B,B", help=f"of {', '.join(BASELINES)}")
    parser.add_argument(
        "--conditions", type=_list(str), metavar="C,C", help="cafe-12, street-12, telephone, speed-1.2 …"
    )
    parser.add_argument("--test-items", type=int, metavar="N", help="the most test items a language and modality")
    parser.add_argument("--preset", choices=tuple(PRESETS), default="pocket", help="where the other settings come from")
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="a setting of every run, epochs=2 for one"
    )
    parser.add_argument("--extend", action="store_true", help="add these schemes, amounts, seeds … to a study there is")
    parser.add_argument("--resume", action="store_true", help="go on with a study there is")
    parser.add_argument("--plan-only", action="store_true", help="plan and estimate, and start nothing")
    parser.add_argument("--status", action="store_true", help="say where it stands, and start nothing")
    parser.add_argument(
        "--to", type=Path, metavar="OUT", help="write CSV, LaTeX and SVG into this folder, and start nothing"
    )
    parser.add_argument("--device", choices=NAMES, default="auto", help="where to train")
    parser.add_argument(
        "--lanes", type=int, choices=(1, 2), help="runs at once; left out, as many as pay on this machine"
    )


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Do it."""
    from engine.project import Project
    from engine.study.queue import Queue

    with Project.open(arguments.dir, write=False) as project:
        study = _study(project, arguments)
        if arguments.to is not None:
            return _exported(study, arguments.to, out)
        _estimated(project, study, out)
        if arguments.status or arguments.plan_only:
            return _told(project, study, out)
    try:
        end = Queue(study.project, study.name, arguments.device, arguments.lanes).work()
    finally:
        _register(study.project)
    if end.state == "failed":
        raise SmidgenError(end.message, f"Then go on: smidgen study {arguments.dir} --name {study.name} --resume")
    with Project.open(arguments.dir, write=False) as project:
        return _told(project, study, out)


def _study(project: Project, arguments: argparse.Namespace) -> Study:
    from engine.study.plan import Plan
    from engine.study.study import Study, create, studies

    given = _given(arguments)
    if arguments.extend or arguments.resume or arguments.status or arguments.to is not None:
        there = studies(project.path)
        if not arguments.name and not there:
            raise SmidgenError("There is no study in this project.", "Plan one first.")
        study = Study(project.path, arguments.name) if arguments.name else there[-1]
        if arguments.extend:
            fixed = [name for name in ("test_items", "settings") if name in given]
            if fixed:
                raise SmidgenError(
                    f"The {fixed[0].replace('_', ' ')} of a study stay as they are.", "Make a new study."
                )
            study.write_plan(study.plan.extended(**given))
        elif given:
            raise SmidgenError("A study that is gone on with keeps its plan.", "Say --extend to add to it.")
        return study
    if given.get("clips") and "shares" not in given:
        given["shares"] = ()
    return create(project, Plan(preset=arguments.preset, **given), arguments.name or "")


def _given(arguments: argparse.Namespace) -> dict[str, Any]:
    names = ("schemes", "shares", "clips", "seeds", "baselines", "conditions", "test_items")
    given = {name: value for name in names if (value := getattr(arguments, name)) is not None}
    if arguments.languages:
        given["mixtures"] = tuple(_mixture(text) for text in arguments.languages)
    if arguments.set:
        given["settings"] = dict(_setting(text) for text in arguments.set)
    return given


def _mixture(text: str) -> Mixture:
    from engine.study.plan import Mixture

    sources, across, target = text.partition("-to-")
    return Mixture.across(sources.split("+"), target) if across else Mixture.of(text)


def _setting(text: str) -> tuple[str, Any]:
    from dataclasses import fields

    from engine.training.schemes import RunConfig

    name, _, value = text.partition("=")
    name = name.replace("-", "_")
    default = {f.name: f.default for f in fields(RunConfig)}
    if name not in default:
        raise SmidgenError(f"A run has no setting called {name}.", "smidgen train --help lists those there are.")
    kind = type(default[name])
    try:
        return name, kind(value) if kind in (int, float) else value
    except ValueError as error:
        raise SmidgenError(f"{name.replace('_', ' ')} cannot be “{value}”.", "Give a number.") from error


def _list(kind: type) -> Any:
    def read(text: str) -> tuple[Any, ...]:
        return tuple(kind(part.strip()) for part in text.split(",") if part.strip())

    read.__name__ = "list"
    return read


def _estimated(project: Project, study: Study, out: Output) -> None:
    from engine.study.estimate import estimate_plan
    from engine.study.queue import places
    from engine.study.results import read_results

    stand = places(project, study)
    done = [place.cell.key for place in stand if place.state == "done"]
    trained = [place.cell.key for place in stand if place.state == "trained"]
    expected = estimate_plan(project, study.plan, done, trained, read_results(study.path / "results"))
    out.say(f"Study {study.name}: {len(done)} of {expected.total} done. {expected.sentence}")


def _told(project: Project, study: Study, out: Output) -> dict[str, Any]:
    from engine.study.answer import Answer
    from engine.study.export import to_markdown
    from engine.study.queue import places
    from engine.study.results import read_results
    from engine.study.sentences import say

    stand = {place.cell.key: place.state for place in places(project, study)}
    answer = Answer(read_results(study.path / "results"))
    said = {mixture: [one.text for one in say(answer, mixture)] for mixture in answer.mixtures}
    for mixture, sentences in said.items():
        out.say(f"\n{mixture}\n{to_markdown(answer, mixture)}")
        for sentence in sentences:
            out.say(sentence)
    if answer.results:
        out.say(f"\nNext: smidgen study {study.project} --name {study.name} --to OUT writes it down.")
    return {"study": study.name, "state": study.status.state, "cells": stand, "answer": said}


def _exported(study: Study, to: Path, out: Output) -> dict[str, Any]:
    from engine.study.answer import Answer
    from engine.study.export import write_all
    from engine.study.results import read_results

    results = read_results(study.path / "results")
    if not results:
        raise SmidgenError(f"Nothing of the study {study.name} is done yet.", "Let its first run end.")
    try:
        files = write_all(Answer(results), to)
    except OSError as error:
        raise SmidgenError(f"{to} cannot be written ({error.strerror}).", "Choose another folder.") from error
    for file in files:
        out.say(str(file))
    return {"study": study.name, "files": [str(file) for file in files]}


def _register(folder: Path) -> None:
    """Let the database know the study's runs; a window that has the project open does so itself."""
    from engine.project import Project
    from engine.training.run_folder import register

    with contextlib.suppress(SmidgenError), Project.open(folder) as project:
        register(project)
