"""`smidgen score`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from engine.cli import Output
from engine.evaluation.files import KEYS, likely_key, read_gold, read_predictions
from engine.evaluation.slurp import score

HELP = "Score a file of predictions as SLURP's scorer does"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's arguments."""
    parser.add_argument("--gold", type=Path, required=True, help="SLURP's own JSONL, or Smidgen's")
    parser.add_argument("--predictions", type=Path, required=True, help="one JSON object a line, with the same key")
    parser.add_argument("--key", choices=KEYS, help="what lines are known by (default: what the predictions have)")


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Score, and print the figures in percent."""
    gold, key = read_gold(arguments.gold, arguments.key or likely_key(arguments.predictions))
    scores = score(gold, read_predictions(arguments.predictions, key)).to_dict()
    out.say(f"{scores['n']} utterances by {key}, {scores['missing']} without a prediction (left out)")
    for name, value in scores.items():
        if name not in ("n", "missing") and value is not None:
            out.say(f"{name:12} {value:7.2%}")
    return scores
