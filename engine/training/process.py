"""The training process: `python -m engine.training RUN_FOLDER`. It speaks in events and is told in commands."""

from __future__ import annotations

import copy
import json
import platform
import traceback
from collections.abc import Sequence
from dataclasses import asdict, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch
from transformers import set_seed

import engine
from engine import memory
from engine.errors import Cancelled, SmidgenError
from engine.models.device import Device, choose
from engine.models.lalm import Lalm
from engine.models.loading import resolve_base
from engine.progress import Progress
from engine.semantics import instruction
from engine.training import checkpoints, dev, sharding
from engine.training.batching import Cut
from engine.training.chance import Chance
from engine.training.collation import Example, collator, encode
from engine.training.estimate import estimate
from engine.training.events import Command, Finished, Message, StageStarted, Started
from engine.training.features import Features
from engine.training.journal import Journal
from engine.training.learner import Learner
from engine.training.orders import Orders
from engine.training.run_folder import RunFolder, write_atomically
from engine.training.schemes import Stage, stages
from engine.training.trainer import Plan, StageTrainer, steps_per_epoch
from engine.training.world import World

_BETWEEN = "Trying two batches"


class Process:
    """One life of a run, from its start or its last checkpoint to its end or its next interruption.

    It may be one of several processes that train the run together, a GPU each.
    """

    def __init__(self, run: RunFolder, device: str, resume: bool, shard: bool = False) -> None:
        self.run = run
        self.config = run.config.check()
        self.world = World.of_environment(shard)
        self._device_name = device
        self._resume = resume
        self._cut = Cut.of(self.config, self.world.size)
        self._journal = Journal(run, self.world.is_first)
        self._orders = Orders(run, self.world)
        self.emit = self._journal.emit

    def report(self, progress: Progress) -> None:
        """Progress of what comes before the first step; raises `Cancelled` where the run is to end."""
        self._journal.report(progress)
        self._orders.check()

    def live(self) -> Finished:
        """Train to the end or to a command; says how it ended."""
        with self._journal.opened():
            self._orders.listen()
            if self.world.is_first:
                (self.run.path / "result.json").unlink(missing_ok=True)
                checkpoints.clear(self.run.path)
            try:
                end = self._train()
            except SmidgenError as error:
                end = Finished("failed", None, error.message, error.next_step, error.details)
            except Exception as error:
                what, then = f"Training broke off ({type(error).__name__}).", "report it with the details"
                if memory.ran_out(error):
                    what, then = "Memory ran out.", "take a smaller batch or base, or lora"
                end = Finished(
                    "failed", None, what, f"Resume the run; if it happens again, {then}.", traceback.format_exc()
                )
            self.emit(end)
        return end

    def _train(self) -> Finished:
        device = choose(self._device_name)
        self.world.join(device.name)
        try:
            return self._finish(self._learn(device), device)
        except Cancelled:
            return self._finish(self._orders.end, device)
        finally:
            self.world.leave()

    def _learn(self, device: Device) -> Command | None:
        """Everything from loading to the last step; the command that ended it early."""
        at = checkpoints.newest(self.run.path)
        if at and not self._resume:
            raise SmidgenError(f"The run {self.run.name} has been started before.", "Resume it, or make a new run.")
        base = self._base()
        self._check_room(device)
        method = self.config.method
        full, quantized = method == "full", method == "qlora"
        self._check_sharding(method)
        # what is split is loaded beside the GPU, which may not hold all of it
        first = replace(device, name="cpu") if self.world.sharded else device
        lalm = Lalm.load(base, device=first, report=self.report, full_precision=full, quantized=quantized)
        if self.world.sharded:
            lalm.device = device
            lalm.tower.to(device.name)
        features = Features(lalm, self.run.features, self.run.project, self.world)
        features.prepare(self.run.samples, self.report)
        judge = dev.Dev(self.run, lalm, features, self.world)
        if self.config.method != "full":  # a full checkpoint is written with its tower
            lalm.free_tower()
        examples = encode(
            [s for s in self.run.samples if s.split == "train"], lalm, instruction(self.config.instruction), features
        )
        set_seed(self.config.seed)
        learner = Learner(lalm, self.config)
        if self.world.sharded:
            learner.split(device.name, self.world.size)
            here, everywhere = (size / 1e6 for size in sharding.held(lalm.language_model))
            self.emit(
                Message(
                    f"The layers are split over {self.world.size} processes: each holds {here:.2f} of"
                    f" {everywhere:.2f} MB of the language model."
                )
            )
        learner.to(device.name)
        plan = stages(self.config)
        if at:
            learner.load(at.path)
        self._say_started(device, plan, examples, at)
        self._cut = self._cut.as_noted(self.run.path, device.describe())
        self._dry_run(learner, examples, collator(lalm, features))
        for number, stage in enumerate(plan):
            if at and (at.stage > number or (at.stage == number and at.step >= self._steps(stage, examples))):
                continue
            self.emit(StageStarted(number, stage.name))
            resumed = at if at and at.stage == number else None
            ended = self._stage(learner, plan, number, examples, collator(lalm, features), judge, resumed, device)
            if ended:
                return ended
        return None

    # --- before the first step

    def _check_sharding(self, method: str) -> None:
        if self.world.sharded and method == "qlora":
            raise SmidgenError("4-bit weights cannot be split over processes.", "Take lora, or leave --shard out.")

    def _base(self) -> Path:
        first = self.world.together(
            lambda: resolve_base(self.config.base, self.report) if self.world.is_first else None
        )
        base = first or resolve_base(self.config.base)
        self.world.together(lambda: self._note_versions(base))
        return base

    def _note_versions(self, base: Path) -> None:
        path = self.run.path / "versions.json"
        identity = base_identity(base)
        if path.is_file():
            known = json.loads(path.read_text(encoding="utf-8"))
            if known["base"]["identity"] != identity:
                raise SmidgenError(
                    f"The base model {base.name} is no longer the one that this run was started with.",
                    "Put the same one back, or make a new run.",
                )
            return
        if not self.world.is_first:
            return
        packages = {name: version(name) for name in ("torch", "transformers", "peft", "accelerate")}
        about: dict[str, Any] = {"smidgen": engine.__version__, "python": platform.python_version(), **packages}
        about["base"] = {"name": base.name, "identity": identity}
        write_atomically(path, json.dumps(about, indent=2) + "\n")

    def _check_room(self, device: Device) -> None:
        expected = estimate(
            self.config, self.run.samples, self.run.path, device.free_memory(), device.name, self.world.size,
            self.world.sharded,
        )  # fmt: skip

        def check() -> None:
            if not expected.fits:
                raise SmidgenError("This run does not fit on this machine.", expected.sentence)

        self.world.together(check)
        self.emit(Message(expected.sentence))

    def _steps(self, stage: Stage, examples: Sequence[Example]) -> int:
        return stage.epochs * steps_per_epoch(len(of_stage(stage, examples)), self._cut.step)

    def _say_started(
        self, device: Device, plan: Sequence[Stage], examples: Sequence[Example], at: checkpoints.Checkpoint | None
    ) -> None:
        described = []
        for stage in plan:
            speech = sum(e.sample.modality == "speech" for e in of_stage(stage, examples))
            described.append(
                asdict(stage)
                | {
                    "steps": self._steps(stage, examples),
                    "text_samples": len(of_stage(stage, examples)) - speech,
                    "speech_samples": speech,
                }
            )
        total = sum(stage["steps"] for stage in described)
        done = sum(stage["steps"] for stage in described[: at.stage]) + at.step if at else 0
        self.emit(Started(device.describe(), device.dtype, device.total_memory, described, total, done))

    def _dry_run(self, learner: Learner, examples: Sequence[Example], collate: Any) -> None:
        """The longest batch and a middling one, forward and backward: what goes wrong does so in the first minute."""
        ordered = sorted(examples, key=lambda e: len(e.ids))
        if self.world.sharded:  # one that runs out leaves the others waiting within a layer: they cannot agree
            if not self._tried(learner, ordered, collate):
                self._ran_out_together(learner.lalm.device)
            return
        while not self.world.together(lambda: self._fits(learner, ordered, collate)):
            self._halve()

    def _fits(self, learner: Learner, ordered: Sequence[Example], collate: Any) -> bool:
        return not self.world.any(not self._tried(learner, ordered, collate))

    def _tried(self, learner: Learner, ordered: Sequence[Example], collate: Any) -> bool:
        middle, size = len(ordered) // 2, self._cut.batch
        tries = [ordered[-size:], ordered[middle : middle + size]]
        fits = True
        try:
            for number, batch in enumerate(tries):
                self.report(Progress(_BETWEEN, number, len(tries)))
                inputs = collate(batch)
                here = {k: v.to(learner.lalm.device.name) for k, v in inputs.items() if k != "features"}
                learner.train()
                loss = learner(**here, features=inputs["features"])["loss"]
                loss.backward()
                if not torch.isfinite(loss):
                    raise SmidgenError(
                        "The loss of the very first batch is not a number.", "The base model may be damaged."
                    )
            self.report(Progress(_BETWEEN, len(tries), len(tries)))
        except Exception as error:
            if not memory.ran_out(error):
                raise
            fits = False
        finally:
            learner.zero_grad(set_to_none=True)
        return fits

    def _halve(self) -> None:
        memory.give_back()
        self._cut = self._cut.halved()
        at_once = f"{self._cut.batch} example{'s' if self._cut.batch > 1 else ''}"
        self.emit(
            Message(f"Memory ran out: {at_once} at once from now on, in steps of the same {self._cut.step} examples.")
        )

    def _ran_out_together(self, device: Device) -> None:
        self._halve()
        self._cut.note(self.run.path, device.describe())
        raise SmidgenError(
            f"Memory ran out on one of the {self.world.size} processes.",
            f"Start them again with --resume: {self._cut.batch} examples at once are taken from now on.",
        )

    # --- steps

    def _stage(
        self,
        learner: Learner,
        plan: Sequence[Stage],
        number: int,
        examples: Sequence[Example],
        collate: Any,
        judge: dev.Dev,
        resumed: checkpoints.Checkpoint | None,
        device: Device,
    ) -> Command | None:
        stage = plan[number]
        counts = [self._steps(each, examples) for each in plan]
        before = {name: copy.deepcopy(p.detach().cpu()) for name, p in learner.learnt().items()}
        while True:
            set_seed(self.config.seed * 1000 + number)
            trainer = StageTrainer(
                learner,
                of_stage(stage, examples),
                collate,
                Plan(
                    self.run.path, self.config, stage, number, sum(counts[:number]), sum(counts),
                    self._cut, self.world, device, self.emit, self._orders,
                    lambda at_stage, step: self._evaluate(judge, learner, at_stage, step),
                ),
            )  # fmt: skip
            try:
                return trainer.work(resumed.path if resumed else None)
            except Exception as error:
                if not memory.ran_out(error):
                    raise
            del trainer  # and its optimizer's memory with it
            learner.zero_grad(set_to_none=True)
            if self.world.size > 1:  # the others wait in the middle of a step, and cannot be told
                self._ran_out_together(device)
            self._halve()
            self._cut.note(self.run.path, device.describe())
            found = checkpoints.newest(self.run.path)
            resumed = found if found and found.stage == number else None
            with torch.no_grad():
                for name, parameter in learner.learnt().items():
                    parameter.copy_(before[name])

    def _evaluate(self, judge: dev.Dev, learner: Learner, stage: int, step: int) -> None:
        """Scores on dev, and the best model kept; leaves the random state and the model as they were."""
        chance = Chance.now()
        learner.eval()
        try:
            event, score = judge.evaluate(stage, step, self._report_evaluating)
        finally:
            learner.train()
            chance.restore()
        weights = learner.whole()
        if not self.world.is_first:
            return
        best = checkpoints.read_best(self.run.path)
        # A later stage goes on from the one before, and is what the scheme asks for: a few dev items are no reason to
        # go back. On equal scores the later model: it has seen more, and after a resume it is the same one again.
        is_best = best is None or stage > best["stage"] or tuple(score) >= tuple(best["score"])
        if is_best:
            partial = self.run.path / f".best-new-{step}"
            learner.save(partial, self.config.base, weights)
            checkpoints.replace_best(self.run.path, partial, {"step": step, "stage": stage, "score": list(score)})
        if event is not None:
            self.emit(event(is_best))

    def _report_evaluating(self, progress: Progress) -> None:
        self._journal.report(progress)
        self._orders.check(saving=True)

    # --- after the last step

    def _finish(self, ended: Command | None, device: Device) -> Finished:
        state: Any = {"stop": "stopped", "cancel": "cancelled"}.get(ended or "", "done")
        best = checkpoints.read_best(self.run.path)
        step = int(best["step"]) if best else None
        if not self.world.is_first:
            return Finished(state, step)
        result: dict[str, Any] = {"state": state, "best_step": step, "best_stage": best["stage"] if best else None}
        result |= {"device": device.describe(), "dtype": device.dtype, "dev": {}, "temperature": 1.0}
        result["processes"] = self.world.size
        if best:
            result |= dev.result(self.run, step)
        result["seconds"] = self._journal.end_life()
        write_atomically(self.run.path / "result.json", json.dumps(result, ensure_ascii=False, indent=2) + "\n")
        return Finished(state, step)


def of_stage(stage: Stage, examples: Sequence[Example]) -> list[Example]:
    """The examples that an epoch of a stage goes through, those that are heard several times as often in the list."""
    times = {"text": int(stage.text), "speech": stage.speech}
    return [example for example in examples for _ in range(times[example.sample.modality])]


def base_identity(base: Path) -> str:
    """What tells one checkpoint from another without reading gigabytes: its configuration, weight names and sizes."""
    import hashlib

    digest = hashlib.sha256((base / "config.json").read_bytes())
    for path in sorted(base.glob("*.safetensors")):
        digest.update(f"{path.name} {path.stat().st_size} ".encode())
        with path.open("rb") as file:
            digest.update(file.read(1 << 20))
    return digest.hexdigest()
