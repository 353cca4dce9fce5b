"""One stage of a run: transformers' Trainer, taught to speak in events and to keep whole checkpoints."""

from __future__ import annotations

import math
import shutil
import statistics
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
import transformers
from accelerate.data_loader import prepare_data_loader
from torch import Tensor
from torch.utils.data import DataLoader
from transformers.trainer import OPTIMIZER_NAME, SCHEDULER_NAME

from engine.errors import SmidgenError
from engine.models.device import Device
from engine.training import checkpoints, sharding
from engine.training.batching import Batches, Cut
from engine.training.chance import Chance
from engine.training.collation import Example, Examples
from engine.training.events import Command, Event, Saved, Step
from engine.training.learner import Learner
from engine.training.orders import Orders
from engine.training.schemes import RunConfig, Stage
from engine.training.world import World

_SKIPPED = 2
"""First steps after a start that say nothing about speed: they fill caches."""


@dataclass
class Plan:
    """What a stage's trainer has to know about the run around it."""

    run: Path
    config: RunConfig
    stage: Stage
    number: int
    """Of the stage, from 0."""
    before: int
    """Steps of the stages before."""
    total: int
    """Steps of the whole run."""
    cut: Cut
    world: World
    device: Device
    emit: Callable[[Event], None]
    orders: Orders
    evaluate: Callable[[int, int], None]
    """Called with stage and step (over all stages)."""


@dataclass
class Clock:
    """How long steps take, and so how long is left."""

    recent: deque[float] = field(default_factory=lambda: deque(maxlen=30))
    steps: int = 0
    last: float = field(default_factory=time.monotonic)

    def step(self) -> float:
        """A step is done; its seconds."""
        now = time.monotonic()
        took, self.last = now - self.last, now
        self.steps += 1
        if self.steps > _SKIPPED:
            self.recent.append(took)
        return took

    def restart(self) -> None:
        """Whatever happened since the last step was none of it."""
        self.last = time.monotonic()

    def left(self, steps: int) -> float | None:
        """Seconds for `steps` more, None as long as nobody can know."""
        return statistics.fmean(self.recent) * steps if self.recent else None


class _Interrupted(Exception):  # noqa: N818 - it is no error
    """A step is left in its middle, as somebody wants the run to end."""


class StageTrainer(transformers.Trainer):
    """Trains a `Learner` on a stage's examples. `stopped` says afterwards whether a command ended it early."""

    def __init__(self, learner: Learner, examples: Sequence[Example], collate: Any, plan: Plan) -> None:
        self.plan = plan
        self.stopped: Command | None = None
        self._clock = Clock()
        self._handled = self._saved = -1
        self._within = 0
        self._chance = Chance.now()
        self._batches = Batches(
            [len(example.ids) for example in examples],
            plan.cut,
            plan.config.seed * 1000 + plan.number,
            plan.world.rank,
        )
        self.steps_per_epoch = steps_per_epoch(len(examples), plan.cut.step)
        steps = self.steps_per_epoch * plan.stage.epochs
        arguments = transformers.TrainingArguments(
            output_dir=str(checkpoints.stage_folder(plan.run, plan.number, plan.stage)),
            per_device_train_batch_size=plan.cut.batch,
            gradient_accumulation_steps=plan.cut.accumulation,
            num_train_epochs=plan.stage.epochs,
            learning_rate=plan.stage.learning_rate,
            lr_scheduler_type="cosine",
            # rounded down: the rate begins at zero, and a stage of one step must learn something
            warmup_steps=int(plan.stage.warmup * steps),
            weight_decay=plan.config.weight_decay,
            max_grad_norm=1.0,
            optim="adamw_torch_fused",  # one kernel on a GPU; on a CPU no slower
            logging_strategy="steps",
            logging_steps=1,
            logging_nan_inf_filter=False,
            save_strategy="no",  # `_after_step` decides
            eval_strategy="no",
            report_to=[],
            disable_tqdm=True,
            remove_unused_columns=False,
            label_names=["labels"],
            seed=plan.config.seed,
            use_cpu=plan.device.name == "cpu",
            dataloader_num_workers=0,
            dataloader_pin_memory=False,
            ddp_find_unused_parameters=plan.config.method == "lora+projector",
        )
        super().__init__(model=learner, args=arguments, train_dataset=Examples(examples), data_collator=collate)
        self.model_accepts_loss_kwargs = True  # the loss is a mean over the answer tokens of the whole step
        self.remove_callback(transformers.PrinterCallback)

    # --- data

    def get_train_dataloader(self) -> DataLoader:
        """Batches of similar length, in an order by seed and epoch: those of this process."""
        loader = DataLoader(self.train_dataset, batch_sampler=self._batches, collate_fn=self.data_collator)
        # only placed on the device: accelerate would deal the batches out itself, repeating some to make them even
        return prepare_data_loader(loader, self.args.device, num_processes=1, process_index=0, put_on_device=True)

    def _run_epoch(self, **around: Any) -> None:
        self._batches.set_epoch(around["epoch"])
        super()._run_epoch(**around)

    # --- steps

    def work(self, resumed: Path | None) -> Command | None:
        """Train to the stage's end, or to a command, from the checkpoint `resumed` where there is one."""
        try:
            self.train(resume_from_checkpoint=str(resumed) if resumed else None)
        except _Interrupted:
            self._chance.restore()  # as it was after the last whole step: that is what is saved
            if self.stopped == "stop" and 0 < self._handled != self._saved:
                self.plan.evaluate(self.plan.number, self.step)
                self._save_whole()
        return self.stopped

    def training_step(self, model: Any, inputs: Any, num_items_in_batch: Any = None) -> Tensor:
        """One batch; between those of a step, too, it is heard when the run is to end."""
        if self._within and (ends := self.plan.orders.take() & {"stop", "cancel"}):
            self.stopped = ends.pop()
            raise _Interrupted
        self._within += 1
        loss = super().training_step(model, inputs, num_items_in_batch)
        if self.model.is_split and self.accelerator.sync_gradients:
            sharding.average_gradients(self.model)
        return loss

    def _sync_replicated_trainable_parameters(self, model: Any) -> None:
        """Trainer's own way is one collective per parameter that a batch touched, and batches differ in that; what
        `training_step` does instead is the same for every process."""

    @property
    def step(self) -> int:
        """Steps done, over all stages."""
        return self.plan.before + int(self.state.global_step)

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """One call a step; the others, at the end, have no loss."""
        if "loss" not in logs:
            return
        loss = float(logs["loss"])
        if not math.isfinite(loss):
            raise SmidgenError(
                f"The loss is no longer a number at step {self.step}.", "Try a lower learning rate in a new run."
            )
        took = self._clock.step()
        self.plan.emit(
            Step(
                self.plan.number,
                self.step,
                self.plan.total,
                float(self.state.epoch or 0),
                loss,
                float(logs["learning_rate"]),
                self.plan.cut.step / max(took, 1e-9),
                self.plan.device.used_memory(),
                self._clock.left(self.plan.total - self.step),
            )
        )

    def _maybe_log_save_evaluate(self, *around: Any, **named: Any) -> None:
        super()._maybe_log_save_evaluate(*around, **named)
        if self._handled != self.state.global_step:  # it is called once more at the end of an epoch
            self._handled = self.state.global_step
            self._after_step()

    def _after_step(self) -> None:
        self._within = 0
        done = int(self.state.global_step)
        told = self.plan.orders.take()
        last = done >= self.state.max_steps
        every = self.plan.config.evaluate_every
        due = done % self.steps_per_epoch == 0 and every and done // self.steps_per_epoch % every == 0
        if "cancel" not in told and (due or last or told):
            self.plan.evaluate(self.plan.number, self.step)
            told |= self.plan.orders.take()  # it may have taken a while
            self._clock.restart()
        if "cancel" in told:
            self._end("cancel")
            return
        self._chance = Chance.now()
        if last or due or "stop" in told or done % self.plan.config.save_every == 0:
            self._save_whole()
            self._clock.restart()
        if "stop" in told and not last:
            self._end("stop")

    def _end(self, command: Command) -> None:
        self.stopped = command
        self.control.should_training_stop = True

    # --- checkpoints

    def _save_whole(self) -> None:
        folder = checkpoints.stage_folder(self.plan.run, self.plan.number, self.plan.stage)
        target = folder / f"checkpoint-{self.state.global_step}"
        if self.plan.world.size > 1:
            self._save_together(target)
        else:
            with checkpoints.whole_folder(target) as partial:
                self._write_into(partial, target.name)
        self._saved = int(self.state.global_step)
        if self.plan.world.is_first:
            checkpoints.drop_old(self.plan.run)
            self.plan.emit(Saved(self.step, target.relative_to(self.plan.run).as_posix()))

    def _write_into(self, partial: Path, name: str) -> None:
        kept, self.args.output_dir = self.args.output_dir, str(partial)
        try:
            self._save_checkpoint(self.model, None)
        finally:
            self.args.output_dir = kept
        for path in (partial / name).iterdir():
            path.rename(partial / path.name)
        (partial / name).rmdir()

    def _save_together(self, target: Path) -> None:
        # every process adds its random state; the first one has the rest and gives the folder its name
        partial = target.with_name(f".partial-{target.name}")
        kept, self.args.output_dir = self.args.output_dir, str(partial)
        try:
            self._save_checkpoint(self.model, None)
        finally:
            self.args.output_dir = kept
        self.plan.world.wait()
        if self.plan.world.is_first:
            checkpoints.sync(partial)
            shutil.rmtree(target, ignore_errors=True)
            (partial / target.name).rename(target)
            partial.rmdir()
        self.plan.world.wait()

    def _save(self, output_dir: str | None = None, state_dict: Any = None) -> None:
        assert output_dir is not None
        weights = self.model.whole()
        if self.plan.world.is_first:
            self.model.save(Path(output_dir), self.plan.config.base, weights)

    def _save_optimizer_and_scheduler(self, output_dir: str) -> None:
        if not self.model.is_split:
            super()._save_optimizer_and_scheduler(output_dir)
            return
        state = sharding.whole_state(self.optimizer, self._groups())
        if self.plan.world.is_first:
            torch.save(state, Path(output_dir) / OPTIMIZER_NAME)
            schedule = sharding.for_groups(self.lr_scheduler.state_dict(), len(state["param_groups"]))
            torch.save(schedule, Path(output_dir) / SCHEDULER_NAME)

    def _load_optimizer_and_scheduler(self, checkpoint: str | None) -> None:
        if checkpoint is None or not self.model.is_split:
            super()._load_optimizer_and_scheduler(checkpoint)
            return
        read = {"map_location": "cpu", "weights_only": True}
        sharding.put_state(self.optimizer, torch.load(Path(checkpoint) / OPTIMIZER_NAME, **read), self._groups())
        schedule = torch.load(Path(checkpoint) / SCHEDULER_NAME, **read)
        self.lr_scheduler.load_state_dict(sharding.for_groups(schedule, len(self.optimizer.param_groups)))

    def _groups(self) -> list[list[Tensor]]:
        """The trainable parameters as Trainer groups them where nothing is split: with weight decay, and without."""
        decaying = set(self.get_decay_parameter_names(self.model))
        learning = [(name, p) for name, p in self.model.named_parameters() if p.requires_grad]
        return [[p for name, p in learning if (name in decaying) == decays] for decays in (True, False)]

    def _load_from_checkpoint(self, resume_from_checkpoint: str, model: Any = None) -> None:
        self.model.load(Path(resume_from_checkpoint))


def steps_per_epoch(examples: int, per_step: int) -> int:
    """Optimizer steps in an epoch; the last one may be shorter."""
    return max(1, -(-examples // per_step))
