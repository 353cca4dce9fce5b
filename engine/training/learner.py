"""The part of a model that learns, and its loss: on the answer's tokens alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from engine.errors import SmidgenError
from engine.models.adapters import add_lora
from engine.models.lalm import Lalm
from engine.models.quick_gemma import quicken
from engine.training import sharding
from engine.training.estimate import RECOMPUTED
from engine.training.frozen_head import frozen_head_loss
from engine.training.schemes import RunConfig

_ROWS_AT_ONCE = 128
"""Answer positions whose logits are in memory together, where the head learns: 200 MB with 262k words."""


class Learner(nn.Module):
    """A `Lalm` set up to learn by a method of `RunConfig`: the module that the Trainer sees.

    Everything goes through `forward`, so that a wrapper for many GPUs sees every pass.
    """

    def __init__(self, lalm: Lalm, config: RunConfig) -> None:
        super().__init__()
        self.lalm = lalm
        self.method = config.method
        self.model: Any = lalm.model
        self.model.requires_grad_(False)
        if config.method == "full":
            for module in lalm.thinking():
                for weight in module.parameters(recurse=False):
                    weight.data = weight.data.float()
                    weight.requires_grad_(True)
            self.model.get_output_embeddings().float().requires_grad_(True)
            lalm._tie()
        else:
            with_projector = config.method == "lora+projector"
            self.model = add_lora(lalm, config.lora_rank, config.lora_alpha, config.lora_dropout, with_projector)
        if lalm.device.name == "cpu":
            quicken(lalm.language_model)
        self.recompute = (
            sum(p.numel() for module in lalm.thinking() for p in module.parameters(recurse=False)) > RECOMPUTED
        )
        if self.recompute:
            lalm.language_model.gradient_checkpointing_enable({"use_reentrant": False})

    def split(self, device: str, processes: int) -> None:
        """Split the language model's layers over the processes of a run; see `engine.training.sharding`."""
        sharding.split(self.lalm.language_model, device, processes)
        self.is_distributed_loading_by_transformers = True  # so Trainer calls a model that nobody else may wrap

    @property
    def is_split(self) -> bool:
        """Whether each process has only a part of the layers."""
        return bool(getattr(self, "is_distributed_loading_by_transformers", False))

    def forward(
        self,
        ids: Tensor,
        mask: Tensor,
        labels: Tensor,
        features: Sequence[Tensor] = (),
        num_items_in_batch: Tensor | int | None = None,
    ) -> dict[str, Tensor]:
        """The cross-entropy of the labels (-100: none) under "loss": a mean over tokens.

        `ids`, `mask`, `labels` are (batch, length), padded on the left. The sum is divided by `num_items_in_batch`
        (answer tokens of the whole step, over all its batches and processes) where that is given.
        """
        embeds = self.lalm.embed(ids, features)
        if self.recompute:
            embeds.requires_grad_(True)
        hidden, _ = self.lalm.hidden(embeds, mask)
        answers = labels[:, 1:] != -100
        if not answers.any():  # it only keeps step with other processes: every weight takes part, with nothing to say
            return {"loss": self.lalm.logits(hidden[:1, -1:]).sum() * 0.0}
        total = self._loss_sum(hidden[:, :-1][answers], labels[:, 1:][answers])
        return {"loss": total / (answers.sum() if num_items_in_batch is None else num_items_in_batch)}

    def _loss_sum(self, hidden: Tensor, targets: Tensor) -> Tensor:
        head = self.lalm.model.get_output_embeddings()
        if not head.weight.requires_grad and head.bias is None and self.lalm.cap is None:
            return frozen_head_loss(hidden, head.weight, targets)
        total = hidden.new_zeros((), dtype=torch.float32)
        for start in range(0, len(targets), _ROWS_AT_ONCE):
            rows = slice(start, start + _ROWS_AT_ONCE)
            total = total + checkpoint(self._chunk, hidden[rows], targets[rows], use_reentrant=False)
        return total

    def _chunk(self, hidden: Tensor, targets: Tensor) -> Tensor:
        return nn.functional.cross_entropy(self.lalm.logits(hidden), targets, reduction="sum")

    # --- what was learnt, on disk and in memory

    def learnt(self) -> dict[str, Tensor]:
        """The trainable weights by name (not copied)."""
        return {name: p for name, p in self.model.named_parameters() if p.requires_grad}

    def whole(self) -> dict[str, Tensor] | None:
        """What `save` needs where the layers are split: all processes have to ask for it. None where they are not."""
        if not self.is_split:
            return None
        state = self.model.state_dict() if self.method == "full" else self._to_save()
        # copies: a matrix that is tied to another is written twice, and must not be seen to be the same one
        return {name: sharding.whole(value).clone().contiguous() for name, value in state.items()}

    def _to_save(self) -> dict[str, Tensor]:
        return {
            name: value
            for name, value in self.model.state_dict().items()
            if "lora_" in name or "modules_to_save" in name
        }

    def save(self, folder: Path, base: str, weights: dict[str, Tensor] | None = None) -> None:
        """Write what was learnt: a peft adapter, or after `full` a whole checkpoint with its processor.

        `weights` is what `whole` gave.
        """
        folder.mkdir(parents=True, exist_ok=True)
        if self.method != "full":
            self.model.peft_config["default"].base_model_name_or_path = Path(base).name
            self.model.save_pretrained(folder, safe_serialization=True, save_embedding_layers=False, state_dict=weights)
            (folder / "README.md").unlink(missing_ok=True)  # peft's empty model card
            return
        # the tied matrix is written twice, as the class reads it
        if weights is None:
            state = self.model.state_dict()
            weights = {name: value.detach().clone().cpu().contiguous() for name, value in state.items()}
        self.model.save_pretrained(folder, state_dict=weights)
        self.lalm.processor.save_pretrained(folder)

    def load(self, folder: Path) -> None:
        """Put back what `save` wrote."""
        from safetensors.torch import load_file

        files = sorted(folder.glob("*.safetensors"))
        if not files:
            raise SmidgenError(f"The checkpoint {folder} holds no weights.", "Resume from another one.")
        saved: dict[str, Tensor] = {}
        for file in files:
            saved |= load_file(file)
        if self.method != "full":
            from peft import set_peft_model_state_dict

            if self.is_split:
                self._put_adapter(saved)
            else:
                set_peft_model_state_dict(self.model, saved)
            return
        for name, parameter in self.learnt().items():
            sharding.put(parameter, saved[name])

    def _put_adapter(self, saved: dict[str, Tensor]) -> None:
        """What peft does, for parameters of which this process has a part."""
        for name, parameter in self.learnt().items():
            plain = name.replace(".modules_to_save.default", "").replace(".default", "")
            sharding.put(parameter, saved[plain])
