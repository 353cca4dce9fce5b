"""`smidgen predict`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from engine.cli import Output
from engine.errors import SmidgenError

HELP = "Understand audio files"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's arguments."""
    parser.add_argument("dir", type=Path, metavar="DIR", help="the project's folder")
    parser.add_argument("--run", required=True, help="a run's name, or base for the untrained model")
    parser.add_argument("audio", nargs="+", metavar="AUDIO", help="WAV, FLAC, Ogg or MP3")
    parser.add_argument("--text", action="store_true", help="what is given are transcripts, not audio files")
    parser.add_argument("--threshold", type=float, default=0.0, help="below this confidence the answer is unknown")
    parser.add_argument("--unconstrained", action="store_true", help="let the model write whatever it likes")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Understand one file after the other, so that each one's time is its own."""
    if not 0 <= arguments.threshold <= 1:
        raise SmidgenError("The threshold lies between 0 and 1.", "Try --threshold 0.5.")
    for path in arguments.audio:
        if not arguments.text and not Path(path).is_file():
            raise SmidgenError(f"There is no file {path}.", "Check the path.")
    from engine.project import Project
    from engine.understanders import load_understander

    with Project.open(arguments.dir, write=False) as project:
        understander = load_understander(
            project, arguments.run, arguments.device, out.progress, tower=not arguments.text
        )
    device = understander.lalm.device.describe()
    out.say(device)
    constrained = not arguments.unconstrained
    understander.warm_up()
    predictions = []
    for one in arguments.audio:
        if arguments.text:
            named, prediction = {"audio": None, "text": one}, understander.understand(one, constrained=constrained)
        else:
            named, prediction = {"audio": one}, understander.understand(audio=Path(one), constrained=constrained)
        predictions.append(named | prediction.to_dict())
    for found in predictions:
        found["unknown"] = found["confidence"] < arguments.threshold
        out.say(_line(found))
    return {"predictions": predictions, "run": arguments.run, "device": device}


def _line(found: dict[str, Any]) -> str:
    slots = ", ".join(f"{slot['type']}: {slot['value']}" for slot in found["slots"])
    intent = "unknown" if found["unknown"] or found["intent"] is None else found["intent"]
    name = found["audio"] or found["text"]
    return f"{name}  {intent} ({found['confidence']:.0%})  {slots}  {1000 * found['seconds']:.0f} ms"
