"""The model that the recipe starts from, and how the recipe runs it: faster than plain transformers, same sums."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from transformers import Qwen2AudioForConditionalGeneration, Qwen2AudioProcessor

from engine.models.device import choose
from engine.pocket import is_whole
from engine.pocket.assemble import add_low_rank, assemble
from engine.progress import Report, silent


def make_base(work: Path, report: Report = silent, wheels: Path | None = None) -> Path:
    """Assemble the unaligned model (zero projector) in ``base`` of the work folder, once."""
    folder = work / "base"
    return folder if is_whole(folder) else assemble(folder, None, report, wheels)


def load(folder: Path, alignment: Path | None = None) -> tuple[Any, Qwen2AudioProcessor]:
    """Model and processor of an assembled folder, frozen, with `alignment` applied where one is given.

    Weights are float32, the head tied to the embeddings to halve its memory.
    """
    model = Qwen2AudioForConditionalGeneration.from_pretrained(folder, dtype=torch.float32)
    embeddings = model.model.language_model.get_input_embeddings()
    if torch.equal(model.lm_head.weight, embeddings.weight):
        model.lm_head.weight = embeddings.weight
    if alignment is not None:
        learned = load_file(alignment)
        projector = model.model.multi_modal_projector.linear
        projector.weight.data = learned.pop("projector.weight").float()
        projector.bias.data = learned.pop("projector.bias").float()
        state = model.model.state_dict()
        add_low_rank(state, {name: value for name, value in learned.items() if not name.startswith("head.")})
        model.model.load_state_dict(state)
    return model.eval().requires_grad_(False), Qwen2AudioProcessor.from_pretrained(folder)


def has_fast_bf16() -> bool:
    """Whether the processor multiplies bf16 in hardware; elsewhere bf16 is far slower than float32."""
    return choose("cpu").dtype == "bfloat16"


def mixed_precision() -> AbstractContextManager[object]:
    """bf16 multiplications where they are fast, float32 elsewhere: for the tower."""
    return torch.autocast("cpu", torch.bfloat16) if has_fast_bf16() else nullcontext()


def store_in_bf16(model: Any) -> None:
    """Make the frozen language model bf16 where that is fast: half the time of autocast, which converts at every step.

    Tower and projector stay float32, and so does whatever is trained.
    """
    if has_fast_bf16():
        model.model.language_model.to(torch.bfloat16)
        model.lm_head.weight = model.model.language_model.get_input_embeddings().weight


def round_up(length: int, to: int) -> int:
    """The next multiple of `to`: oneDNN makes a kernel for every new shape, which takes longer than multiplying."""
    return -(-length // to) * to


class Prompts:
    """Builds what the language model reads, equal to the chat template's and the processor's: see `assemble`."""

    def __init__(self, model: Any, processor: Qwen2AudioProcessor) -> None:
        self.model, self.tokenizer = model, processor.tokenizer
        self.audio = self.tokenizer.convert_tokens_to_ids("<|AUDIO|>")
        self._before = [self.tokenizer.bos_token_id, self.tokenizer.convert_tokens_to_ids("<|audio_bos|>")]
        self._after = [self.tokenizer.convert_tokens_to_ids("<|audio_eos|>"), *self.ids("\n")]

    def ids(self, text: str) -> list[int]:
        """Token ids without ``<bos>``."""
        return list(self.tokenizer(text, add_special_tokens=False)["input_ids"])

    def hear(self, frames: int, instruction: str) -> list[int]:
        """The prompt of a clip of so many frames and an instruction."""
        return [*self._before, *[self.audio] * frames, *self._after, *self.ids(f"{instruction}\n")]

    def read(self, text: str, instruction: str) -> list[int]:
        """The prompt of a text and an instruction."""
        return [self._before[0], *self.ids(f"{text}\n{instruction}\n")]

    def embed(
        self, rows: Sequence[Sequence[int]], features: Sequence[torch.Tensor | None]
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Embeddings (rows x length x width, in the language model's type), padded on the left, and their mask.

        `features` has for each row the frames (n x 512) that its n audio tokens stand for, or None.
        """
        longest = round_up(max(map(len, rows)), 16)
        ids = torch.tensor([[self.tokenizer.pad_token_id] * (longest - len(row)) + list(row) for row in rows])
        mask = torch.tensor([[0] * (longest - len(row)) + [1] * len(row) for row in rows])
        embedded = self.model.model.language_model.get_input_embeddings()(ids)
        heard = [row for row in features if row is not None]
        if heard:
            frames = self.model.model.multi_modal_projector(torch.cat(heard)).to(embedded.dtype)
            embedded = embedded.masked_scatter((ids == self.audio)[..., None], frames)
        return embedded, mask
