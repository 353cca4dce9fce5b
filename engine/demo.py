"""The main job, headless: the sample project, the pocket model, a curriculum, and what it is worth on unseen voices.

Nothing here has a path of its own: the project is imported, the run prepared and launched, and the scores made by the
same functions that the window and the other verbs use.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine import child
from engine.paths import data_folder
from engine.progress import Report, clock, silent
from engine.project import Project
from engine.sample import LANGUAGES, NOTICE, build_sample
from engine.semantics import instruction
from engine.training.estimate import estimate
from engine.training.follow import follow
from engine.training.launch import start
from engine.training.run_folder import RunFolder, prepare
from engine.training.samples import choose
from engine.training.schemes import preset

if TYPE_CHECKING:
    from engine.inference import Understander

RUN = "curriculum-demo"
MODALITIES = ("speech", "text")
PICTURE_SECONDS = 240
TRAINING_SECONDS = 420
"""What training may take by estimate, so that the whole demo ends in under 15 minutes on 2 cores."""


@dataclass(frozen=True)
class Size:
    """How much of the sample the demo uses: train sentences beside the recorded ones, recorded test sentences of each
    language (None: all of them, and those without a recording, too), and the settings of the run."""

    sentences: int | None
    tests: int | None
    settings: Mapping[str, Any]


SIZES = (
    Size(None, 24, {"epochs": 2, "mixed_epochs": 1, "speech_repeats": 8, "dev_items": 20, "evaluate_every": 0}),
    Size(120, 24, {"epochs": 2, "mixed_epochs": 1, "speech_repeats": 3, "dev_items": 12, "evaluate_every": 0}),
)
"""Largest first. The second is for processors that multiply in 32 bits only. Few tests, because the untrained base
takes seconds for each: it does not know when an answer is over."""
QUICK = Size(40, 14, {"epochs": 2, "mixed_epochs": 1, "dev_items": 6, "evaluate_every": 0, "speech_clips": 28})

Say = Callable[[str], None]
Figures = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Demo:
    """What the demo did. `before` and `after` map ``language/modality`` to n, intent_accuracy, slu_f1 and exact."""

    project: Path
    run: str
    device: str
    before: Figures
    after: Figures
    seconds: float
    screenshot: Path | None

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "project": str(self.project),
            "run": self.run,
            "synthetic": NOTICE,
            "device": self.device,
            "before": self.before,
            "after": self.after,
            "seconds": round(self.seconds, 1),
            "screenshot": None if self.screenshot is None else str(self.screenshot),
        }


def run_demo(
    folder: Path | None = None,
    base: str = "pocket",
    quick: bool = False,
    device: str = "auto",
    report: Report = silent,
    say: Say = lambda _: None,
) -> Demo:
    """Go once around the loop in a fresh project at `folder` (default: a new one in the user's data folder).

    `quick` takes fewer epochs and test items. Raises `SmidgenError` where a part fails; a picture that cannot be made
    is said, and no failure.
    """
    from engine.models.loading import resolve_base

    folder = free_folder() if folder is None else folder
    say(NOTICE)
    build_sample(folder, report)
    say(f"Project: {folder}")
    _introduce(base, say)
    resolve_base(base, report)
    # The clock starts here: what came before depends on the network.
    started = time.monotonic()
    with Project.open(folder) as project:
        size = QUICK if quick else fitting_size(project, base, device)
        thin(project, size)
        if size is not SIZES[0]:
            say("Fewer sentences and epochs than usual, so that this machine is done in minutes.")
        run = prepare(project, preset("pocket", base=base, **size.settings), RUN)
    before, where = evaluate_all(run, False, device, report)
    say(f"Before: {_short(before)} (on {where})")
    start(run, device)
    follow(run, report, say)
    after, _ = evaluate_all(run, True, device, report)
    say(f"After:  {_short(after)}")
    picture = take_picture(folder, say)
    return Demo(folder, RUN, where, before, after, time.monotonic() - started, picture)


def free_folder() -> Path:
    """A folder for a new demo project; what earlier demos left stays as it is."""
    projects = data_folder() / "projects"
    return next(f for n in range(1, 10_000) if not (f := projects / f"demo-{n}").exists())


def table(demo: Demo) -> str:
    """Before and after, for people."""
    lines = [
        f"{'':<20}{'':>5}{'intents right':>18}{'SLU-F1':>18}",
        f"{'':<20}{'n':>5}" + f"{'before':>10}{'after':>8}" * 2,
    ]
    for key, after in demo.after.items():
        before = demo.before[key]
        figures = "".join(f"{before[name]:>10.1%}{after[name]:>8.1%}" for name in ("intent_accuracy", "slu_f1"))
        language, modality = key.split("/")
        lines.append(f"{f'{LANGUAGES[language]}, {modality}':<20}{after['n']:>5.0f}{figures}")
    lines.append(f"Voices and sentences of the test were in neither training nor dev. {clock(demo.seconds)}.")
    return "\n".join(lines)


def take_picture(folder: Path, say: Say = lambda _: None) -> Path | None:
    """A picture of the app showing the project's run, made by the app itself; None (and said why) where it cannot."""
    pictures = folder / "exports" / "pictures"
    command = child.command("gui", folder, "--screenshot", pictures)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    try:
        subprocess.run(
            command,
            env=environment,
            cwd=Path(__file__).resolve().parent.parent,
            check=True,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PICTURE_SECONDS,
        )
    except (subprocess.SubprocessError, OSError) as error:
        said = str(getattr(error, "stderr", "") or error).strip().splitlines()
        say(f"The picture of the app could not be made: {said[-1] if said else error}")
        return None
    picture = pictures / "run-light.png"
    if not picture.exists():
        say("The app made no picture of the run.")
        return None
    return picture


# --- how much of the sample -------------------------------------------------------------------------------------------


def fitting_size(project: Project, base: str, device: str) -> Size:
    """The largest size whose training is estimated to end in time on this machine; else the smallest."""
    from engine.models.device import choose as choose_device

    where = choose_device(device).name
    for size in SIZES[:-1]:
        config = preset("pocket", base=base, **size.settings)
        samples = choose(project.store, config)
        if estimate(config, samples, project.path, device=where).seconds <= TRAINING_SECONDS:
            return size
    return SIZES[-1]


def thin(project: Project, size: Size) -> None:
    """Take out of the demo's own copy of the sample what `size` leaves out."""
    store = project.store
    recorded = {utterance.id: recording.id for recording, utterance in store.recordings.all()}
    most = {
        "train": None if size.sentences is None else size.sentences // len(LANGUAGES),
        "dev": None,
        "test": size.tests,
    }
    kept: Counter[tuple[str, str]] = Counter()
    gone = []
    for utterance in store.utterances.all():
        limit, has_clip = most[utterance.split], utterance.id in recorded
        if limit is None or (utterance.split == "train" and has_clip):
            continue
        if kept[utterance.split, utterance.language] < limit and (has_clip or utterance.split == "train"):
            kept[utterance.split, utterance.language] += 1
        else:
            gone.append(utterance.id or 0)
    store.recordings.delete(recorded[id_] or 0 for id_ in gone if id_ in recorded)
    store.utterances.delete(gone)


# --- scores ---------------------------------------------------------------------------------------------------------


def evaluate_all(run: RunFolder, trained: bool, device: str, report: Report) -> tuple[Figures, str]:
    """Test figures of the run, or of its untrained base, by language and modality; and the device in words."""
    from engine.evaluation.evaluate import evaluate_run

    figures: Figures = {}
    with Project.open(run.project, write=False) as project:
        understander = _load(project, run, trained, device, report)
        name = run.name if trained else "base"
        for modality in MODALITIES:
            found, _ = evaluate_run(project, understander, name, "test", modality, report=report)
            figures |= {f"{language}/{modality}": scores for language, scores in found.by_language.items()}
        return figures, understander.lalm.device.describe()


def _load(project: Project, run: RunFolder, trained: bool, device: str, report: Report) -> Understander:
    from engine.inference import Understander
    from engine.models.lalm import Lalm
    from engine.models.loading import base_of
    from engine.understanders import load_understander

    if trained:
        return load_understander(project, run.name, device, report)
    lalm = Lalm.load(base_of(run.path, report), device=device, report=report)
    return Understander(lalm, run.schema, instruction(run.config.instruction))


def _short(scores: Figures) -> str:
    return ", ".join(f"{key.replace('/', ' ')} {found['intent_accuracy']:.0%}" for key, found in scores.items())


def _introduce(base: str, say: Say) -> None:
    """Whose model is about to be fetched, once, before it is."""
    from engine.pocket import GEMMA_NOTICE, download_size, pocket_is_ready

    if base == "pocket" and not pocket_is_ready():
        say(GEMMA_NOTICE)
        say(f"Fetching {download_size() / 1e6:.0f} MB of packages and assembling the model, once.")
