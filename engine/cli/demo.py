"""`smidgen demo`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from engine.cli import Output

HELP = "Run the whole loop once on the sample project: fine-tune the pocket model, test it on unseen voices"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's arguments."""
    parser.add_argument("--quick", action="store_true", help="fewer epochs and test items: to see that it works")
    parser.add_argument("--to", type=Path, metavar="DIR", help="where to make the project (default: the data folder)")
    parser.add_argument("--base", default="pocket", help="the model to start from: pocket, or a checkpoint's folder")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto", help="where the model runs")


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Run the loop, and print before and after."""
    from engine.demo import run_demo, table

    demo = run_demo(arguments.to, arguments.base, arguments.quick, arguments.device, out.progress, out.say)
    out.say("\n" + table(demo))
    if demo.screenshot:
        out.say(f"A picture of the app showing this run: {demo.screenshot}")
    return demo.to_dict()
