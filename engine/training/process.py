"""The training process: `python -m engine.training RUN_FOLDER`. It speaks in events and is told in commands."""

from __future__ import annotations

import copy
import fcntl
import json
import os
import platform
import random
import signal
import threading
import time
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch
from transformers import set_seed

import engine
from engine.errors import SmidgenError
from engine.models.device import Device, choose
from engine.models.lalm import Lalm
from engine.models.loading import resolve_base
from engine.progress import Progress
from engine.semantics import instruction
from engine.training import checkpoints
from engine.training.collation import Example, collator, encode
from engine.training.dev import Dev
from engine.training.estimate import estimate
from engine.training.events import Command, Event, Finished, Message, Preparing, StageStarted, Started
from engine.training.features import Features
from engine.training.launch import note_process
from engine.training.learner import Learner
from engine.training.run_folder import RunFolder, write_atomically
from engine.training.schemes import Stage, stages
from engine.training.trainer import Plan, StageTrainer, steps_per_epoch


class Process:
    """One life of a run, from its start or its last checkpoint to its end or its next interruption."""

    def __init__(self, run: RunFolder, device: str, resume: bool) -> None:
        self.run = run
        self.config = run.config.check()
        self._device_name = device
        self._resume = resume
        self._since = time.time()
        self._position = 0
        self._signalled = threading.Event()
        self._reported = 0.0
        self._is_first = int(os.environ.get("RANK", "0")) == 0
        self._batch, self._accumulation = self.config.batch_size, self.config.accumulation
        self._events: Any = None

    # --- talking

    def emit(self, event: Event) -> None:
        """Append an event; only the first of several processes speaks."""
        if self._is_first:
            self._events.write(event.to_line() + "\n")
            self._events.flush()

    def report(self, progress: Progress) -> None:
        """Progress of what comes before and between steps, as events, a few a second."""
        now = time.monotonic()
        if now - self._reported > 0.3 or progress.done >= progress.total:
            self._reported = now
            self.emit(Preparing(progress.what, progress.done, progress.total, progress.seconds_left))

    def commands(self) -> Sequence[Command]:
        """What the run was told since the last look; a polite kill means stop and save."""
        given, self._position = self.run.commands(self._position, self._since)
        return [*given, "stop"] if self._signalled.is_set() else given

    # --- living

    def live(self) -> Finished:
        """Train to the end or to a command; says how it ended."""
        with self._alone():
            (self.run.path / "result.json").unlink(missing_ok=True)
            signal.signal(signal.SIGTERM, lambda *_: self._signalled.set())
            checkpoints.clear(self.run.path)
            with (self.run.path / "events.jsonl").open("a+", encoding="utf-8") as self._events:
                self._mend_last_line()
                started = time.time()
                try:
                    end = self._train(started)
                except SmidgenError as error:
                    end = Finished("failed", None, error.message, error.next_step, error.details)
                except (torch.OutOfMemoryError, MemoryError):
                    end = Finished("failed", None, "Memory ran out.", "Take a smaller batch or base, or lora.")
                except Exception as error:
                    end = Finished(
                        "failed",
                        None,
                        f"Training broke off ({type(error).__name__}).",
                        "Resume the run; if it happens again, report it with the details.",
                        traceback.format_exc(),
                    )
                self.emit(end)
                return end

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not self._is_first:
            yield
            return
        with (self.run.path / "run.lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise SmidgenError(
                    f"The run {self.run.name} is under way already.", "Wait for it, or stop it."
                ) from error
            note_process(self.run.path, os.getpid())
            yield

    def _mend_last_line(self) -> None:
        # a kill may have cut the last line off
        text = (self.run.path / "events.jsonl").read_bytes()
        if text and not text.endswith(b"\n"):
            self._events.write("\n")

    def _train(self, started: float) -> Finished:
        at = checkpoints.newest(self.run.path)
        if at and not self._resume:
            raise SmidgenError(f"The run {self.run.name} has been started before.", "Resume it, or make a new run.")
        device = choose(self._device_name)
        base = resolve_base(self.config.base, self.report)
        self._note_versions(base)
        self._check_room(device)
        lalm = Lalm.load(base, device=device, report=self.report, full_precision=self.config.method == "full")
        features = Features(lalm, self.run.features, self.run.project)
        features.prepare(self.run.samples, self.report)
        dev = Dev(self.run, lalm, features)
        if self.config.method != "full":  # a full checkpoint is written with its tower
            lalm.free_tower()
        examples = encode(
            [s for s in self.run.samples if s.split == "train"], lalm, instruction(self.config.instruction), features
        )
        set_seed(self.config.seed)
        learner = Learner(lalm, self.config)
        learner.to(device.name)
        plan = stages(self.config)
        if at:
            learner.load(at.path)
        self._say_started(device, plan, examples, at)
        self._dry_run(learner, examples, collator(lalm, features))
        ended: Command | None = None
        for number, stage in enumerate(plan):
            if at and (at.stage > number or (at.stage == number and at.step >= self._steps(stage, examples))):
                continue
            self.emit(StageStarted(number, stage.name))
            resumed = at if at and at.stage == number else None
            ended = self._stage(learner, plan, number, examples, collator(lalm, features), dev, resumed, device)
            if ended:
                break
        return self._finish(ended, dev, learner, device, started)

    # --- before the first step

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
        packages = {name: version(name) for name in ("torch", "transformers", "peft", "accelerate")}
        about: dict[str, Any] = {"smidgen": engine.__version__, "python": platform.python_version(), **packages}
        about["base"] = {"name": base.name, "identity": identity}
        write_atomically(path, json.dumps(about, indent=2) + "\n")

    def _check_room(self, device: Device) -> None:
        expected = estimate(self.config, self.run.samples, self.run.path, device.free_memory(), device.name)
        if not expected.fits:
            raise SmidgenError("This run does not fit on this machine.", expected.sentence)
        self.emit(Message(expected.sentence))

    def _steps(self, stage: Stage, examples: Sequence[Example]) -> int:
        world = int(os.environ.get("WORLD_SIZE", "1"))
        step = self.config.batch_size * self.config.accumulation * world
        return stage.epochs * steps_per_epoch(len(of_stage(stage, examples)), step)

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
        while True:
            middle = len(ordered) // 2
            tries = [ordered[-self._batch :], ordered[middle : middle + self._batch]]
            try:
                for number, batch in enumerate(tries):
                    self.emit(Preparing("Trying two batches", number, len(tries)))
                    inputs = collate(batch)
                    here = {k: v.to(learner.lalm.device.name) for k, v in inputs.items() if k != "features"}
                    learner.train()
                    loss = learner(**here, features=inputs["features"])["loss"]
                    loss.backward()
                    if not torch.isfinite(loss):
                        raise SmidgenError(
                            "The loss of the very first batch is not a number.", "The base model may be damaged."
                        )
                self.emit(Preparing("Trying two batches", len(tries), len(tries)))
                return
            except (torch.OutOfMemoryError, MemoryError):
                self._halve()
            finally:
                learner.zero_grad(set_to_none=True)

    def _halve(self) -> None:
        if self._batch == 1:
            raise SmidgenError(
                "Memory ran out even with one example at a time.", "Use a smaller base, lora, or shorter clips."
            )
        step = self._batch * self._accumulation
        self._batch = max(size for size in range(1, self._batch // 2 + 1) if step % size == 0)
        self._accumulation = step // self._batch
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        self.emit(
            Message(
                f"Memory ran out: {self._batch} examples at once from now on, in steps of the same {step} examples."
            )
        )

    # --- steps

    def _stage(
        self,
        learner: Learner,
        plan: Sequence[Stage],
        number: int,
        examples: Sequence[Example],
        collate: Any,
        dev: Dev,
        resumed: checkpoints.Checkpoint | None,
        device: Device,
    ) -> Command | None:
        stage = plan[number]
        counts = [self._steps(each, examples) for each in plan]
        before = (
            {name: copy.deepcopy(p.detach().cpu()) for name, p in learner.learnt().items()}
            if device.name == "cuda"
            else {}
        )
        while True:
            set_seed(self.config.seed * 1000 + number)
            trainer = StageTrainer(
                learner,
                of_stage(stage, examples),
                collate,
                Plan(
                    self.run.path, self.config, stage, number, sum(counts[:number]), sum(counts),
                    self._batch, self._accumulation, device, self.emit, self.commands,
                    lambda at_stage, step: self._evaluate(dev, learner, at_stage, step),
                ),
            )  # fmt: skip
            try:
                trainer.train(resume_from_checkpoint=str(resumed.path) if resumed else None)
                return trainer.stopped
            except torch.OutOfMemoryError:
                self._halve()
            found = checkpoints.newest(self.run.path)
            resumed = found if found and found.stage == number else None
            with torch.no_grad():
                for name, parameter in learner.learnt().items():
                    parameter.copy_(before[name])

    def _evaluate(self, dev: Dev, learner: Learner, stage: int, step: int) -> None:
        """Scores on dev, and the best model kept; leaves the random state and the model as they were."""
        if not self._is_first:
            return
        states = random.getstate(), torch.get_rng_state()
        learner.eval()
        try:
            event, score = dev.evaluate(stage, step, self.report)
        finally:
            learner.train()
            random.setstate(states[0])
            torch.set_rng_state(states[1])
        best = checkpoints.read_best(self.run.path)
        # on equal scores the later model: it has seen more, and after a resume it is the same one again
        is_best = best is None or tuple(score) >= tuple(best["score"])
        if is_best:
            partial = self.run.path / f".best-new-{step}"
            learner.save(partial, self.config.base)
            checkpoints.replace_best(self.run.path, partial, {"step": step, "stage": stage, "score": list(score)})
        if event is not None:
            self.emit(event(is_best))

    # --- after the last step

    def _finish(self, ended: Command | None, dev: Dev, learner: Learner, device: Device, started: float) -> Finished:
        state: Any = {"stop": "stopped", "cancel": "cancelled"}.get(ended or "", "done")
        best = checkpoints.read_best(self.run.path)
        step = int(best["step"]) if best else None
        if not self._is_first:
            return Finished(state, step)
        result: dict[str, Any] = {"state": state, "best_step": step, "best_stage": best["stage"] if best else None}
        result |= {"device": device.describe(), "dtype": device.dtype, "dev": {}, "temperature": 1.0}
        if best:
            result |= dev.result(step)
        earlier = sum(e["seconds"] for e in self._lives())
        result["seconds"] = time.time() - started + earlier
        write_atomically(self.run.path / "lives.json", json.dumps([*self._lives(), {"seconds": time.time() - started}]))
        write_atomically(self.run.path / "result.json", json.dumps(result, ensure_ascii=False, indent=2) + "\n")
        return Finished(state, step)

    def _lives(self) -> list[dict[str, float]]:
        try:
            found: list[dict[str, float]] = json.loads((self.run.path / "lives.json").read_text())
            return found
        except (OSError, ValueError):
            return []


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
