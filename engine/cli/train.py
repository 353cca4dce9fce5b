"""`smidgen train`."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from engine.cli import Output
from engine.errors import SmidgenError

if TYPE_CHECKING:
    from engine.project import Project
    from engine.training.run_folder import RunFolder

HELP = "Fine-tune a model on a project"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's arguments; what is not given is the preset's."""
    from engine.models.device import NAMES
    from engine.training.schemes import METHODS, PRESETS, SCHEMES, explain

    def setting(flag: str, name: str, **more: Any) -> None:
        parser.add_argument(flag, dest=name, default=None, help=explain(name), **more)

    parser.add_argument("dir", metavar="DIR", help="the project folder")
    setting("--scheme", "scheme", choices=SCHEMES)
    setting("--speech-percent", "speech_percent", type=float, metavar="P")
    setting("--speech-clips", "speech_clips", type=int, metavar="N")
    parser.add_argument("--languages", type=_languages, metavar="L,L", help="languages of text and speech; else all")
    setting("--text-languages", "text_languages", type=_languages, metavar="L,L")
    setting("--speech-languages", "speech_languages", type=_languages, metavar="L,L")
    setting("--limited-languages", "limited_languages", type=_languages, metavar="L,L")
    setting("--base", "base", metavar="pocket|PATH")
    setting("--method", "method", choices=METHODS)
    setting("--words-first", "words_first", action=argparse.BooleanOptionalAction)
    setting("--epochs", "epochs", type=int, metavar="E")
    setting("--mixed-epochs", "mixed_epochs", type=int, metavar="E")
    setting("--speech-repeats", "speech_repeats", type=int, metavar="N")
    setting("--learning-rate", "learning_rate", type=float, metavar="R")
    setting("--mixed-learning-rate", "mixed_learning_rate", type=float, metavar="R")
    setting("--batch-size", "batch_size", type=int, metavar="B")
    setting("--accumulation", "accumulation", type=int, metavar="N")
    setting("--lora-rank", "lora_rank", type=int, metavar="R")
    setting("--instruction", "instruction", metavar="short|paper|TEXT")
    setting("--seed", "seed", type=int, metavar="S")
    setting("--evaluate-every", "evaluate_every", type=int, metavar="E")
    setting("--dev-items", "dev_items", type=int, metavar="N")
    parser.add_argument("--preset", choices=tuple(PRESETS), default="pocket", help="where the other settings come from")
    parser.add_argument("--name", metavar="RUN", help="what to call the run, or which one to resume")
    parser.add_argument(
        "--resume",
        action="store_true",
        help="go on with a run (the newest, or --name); with --epochs, train a finished one for so many more",
    )
    parser.add_argument("--device", choices=NAMES, default="auto", help="where to train")


def run(arguments: argparse.Namespace, out: Output) -> dict[str, Any]:
    """Do it."""
    from engine.project import Project
    from engine.training.estimate import estimate
    from engine.training.follow import follow
    from engine.training.launch import start

    # Only while the run is made is the project written to; meanwhile others may open it.
    with Project.open(arguments.dir) as project:
        folder = _resumed(project, arguments) if arguments.resume else _prepared(project, arguments)
    config = folder.config
    out.say(f"Run {folder.name}: {config.scheme}, {config.method}, base {config.base}.")
    if config.base == "pocket":
        _pocket(out)
    if not arguments.resume:
        expected = estimate(config, folder.samples, folder.path)
        out.say(expected.sentence)
    _, position = folder.events()
    start(folder, arguments.device, resume=arguments.resume)
    end = _followed(folder, out, position, follow)
    return _told(folder, end, out)


def _languages(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _changes(arguments: argparse.Namespace) -> dict[str, Any]:
    from dataclasses import fields

    from engine.training.schemes import RunConfig

    given = {f.name: getattr(arguments, f.name, None) for f in fields(RunConfig)}
    changes = {name: value for name, value in given.items() if value is not None}
    if arguments.languages:
        changes = {"text_languages": arguments.languages, "speech_languages": arguments.languages} | changes
    return changes


def _prepared(project: Project, arguments: argparse.Namespace) -> RunFolder:
    from engine.training.run_folder import prepare
    from engine.training.schemes import preset, suits_words_first

    changes = _changes(arguments)
    if changes.get("scheme") == "curriculum" and "epochs" in changes and "mixed_epochs" not in changes:
        changes["mixed_epochs"] = max(1, changes["epochs"] // 2)
    config = preset(arguments.preset, **changes)
    if "words_first" not in changes and suits_words_first(config.scheme, config.method, config.base):
        config = replace(config, words_first=True)
    return prepare(project, config, arguments.name)


def _resumed(project: Project, arguments: argparse.Namespace) -> RunFolder:
    from engine.training.run_folder import RunFolder

    runs = project.store.runs.all()
    if not runs:
        raise SmidgenError("There is no run to resume in this project.", "Start one without --resume.")
    row = project.store.runs.get(arguments.name) if arguments.name else max(runs, key=lambda r: (r.created, r.id or 0))
    folder = RunFolder(project.absolute(row.folder))
    changes = set(_changes(arguments)) - {"epochs"}
    if changes:
        flags = ", ".join("--" + name.replace("_", "-") for name in sorted(changes))
        raise SmidgenError(
            f"A run that is resumed keeps its settings ({flags}).", "Leave them out, or start a new run."
        )
    state = folder.state
    if state == "running":
        raise SmidgenError(f"The run {folder.name} is under way already.", "Wait for it, or stop it first.")
    if state == "done":
        if arguments.epochs is None:
            raise SmidgenError(f"The run {folder.name} is done.", "To train it longer, say for how many --epochs.")
        folder.train_longer(arguments.epochs)
    elif arguments.epochs is not None:
        raise SmidgenError(
            f"The run {folder.name} is not done yet ({state}), so it cannot be trained longer.",
            "Resume it without --epochs first.",
        )
    return folder


def _pocket(out: Output) -> None:
    from engine.cli.pocket import show_notice
    from engine.pocket import download_size, ensure_pocket, pocket_is_ready

    if not pocket_is_ready():
        show_notice(download_size())
        ensure_pocket(out.progress)


def _followed(folder: RunFolder, out: Output, position: int, follow: Any) -> Any:
    """The run's last event. An interrupt stops it, saving; then its end is waited for (a second one waits no more)."""
    try:
        return follow(folder, out.progress, out.say, position)
    except KeyboardInterrupt:
        return follow(folder, out.progress, out.say, position)


def _told(folder: RunFolder, end: Any, out: Output) -> dict[str, Any]:
    result = folder.result or {}
    dev = result.get("dev", {})
    out.say(f"{folder.name} is {end.state} after {result.get('seconds', 0):.0f} s; best at step {end.best_step}.")
    for group, scores in dev.items():
        out.say(
            f"  dev {group}: {scores['intent_accuracy']:.1%} intents right, SLU-F1 {scores['slu_f1']:.1%}, "
            f"all right {scores['exact']:.1%} of {scores['n']:.0f}"
        )
    out.say(f"Next: smidgen evaluate {folder.project} --run {folder.name} --split test")
    return {
        "run": folder.name,
        "state": end.state,
        "folder": str(folder.path),
        "best_step": end.best_step,
        "dev": dev,
        "temperature": result.get("temperature"),
        "device": result.get("device"),
        "dtype": result.get("dtype"),
        "seconds": result.get("seconds"),
    }
