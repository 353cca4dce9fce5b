"""`smidgen evaluate`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from engine.cli import Output
from engine.store.rows import SPLITS

HELP = "Score a run on a split that it never saw"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's arguments."""
    parser.add_argument("dir", type=Path, metavar="DIR", help="the project's folder")
    parser.add_argument("--run", required=True, help="a run's name, or base for the untrained model")
    parser.add_argument("--split", choices=SPLITS, default="test")
    parser.add_argument("--modality", choices=("text", "speech"), help="default: speech where the split has any")
    parser.add_argument("--unconstrained", action="store_true", help="let the model write whatever it likes")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Evaluate, print the figures, and keep the report."""
    from engine.evaluation.evaluate import evaluate_run
    from engine.evaluation.items import items_of
    from engine.project import Project
    from engine.understanders import load_understander

    with Project.open(arguments.dir, write=False) as project:
        items = items_of(project, arguments.split, arguments.modality)  # before a model is loaded for nothing
        speech = any(item.audio for item in items)
        understander = load_understander(project, arguments.run, arguments.device, out.progress, tower=speech)
        out.say(f"{understander.lalm.device.describe()}")
        report, path = evaluate_run(
            project,
            understander,
            arguments.run,
            arguments.split,
            arguments.modality,
            not arguments.unconstrained,
            out.progress,
        )
        out.say(f"{arguments.run} on {report.n} {report.modality} utterances of {arguments.split}")
        rows = {"all": report.to_dict()} | (report.by_language if len(report.by_language) > 1 else {})
        out.say(f"{'':8} {'n':>6} {'intent accuracy':>16} {'SLU-F1':>8} {'exact':>8}")
        for name, row in rows.items():
            out.say(
                f"{name:8} {row['n']:>6} {row['intent_accuracy']:>16.2%} {row['slu_f1']:>8.2%} {row['exact']:>8.2%}"
            )
        out.say(f"{1000 * report.seconds_per_utterance:.0f} ms an utterance")
        for note in report.notes:
            out.say(f"Note: {note}")
    return report.to_dict() | {"path": str(path)}
