"""The model that the recipe starts from, and how the recipe runs it."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import torch
from transformers import Qwen2AudioForConditionalGeneration, Qwen2AudioProcessor

from engine.pocket import is_whole
from engine.pocket.assemble import assemble
from engine.progress import Report, silent


def make_base(work: Path, report: Report = silent, wheels: Path | None = None) -> Path:
    """Assemble the unaligned model (zero projector) in ``base`` of the work folder, once."""
    folder = work / "base"
    return folder if is_whole(folder) else assemble(folder, None, report, wheels)


def load(folder: Path) -> tuple[Any, Qwen2AudioProcessor]:
    """Model (float32, head tied to the embeddings to halve its memory) and processor of an assembled folder."""
    model = Qwen2AudioForConditionalGeneration.from_pretrained(folder, dtype=torch.float32)
    embeddings = model.model.language_model.get_input_embeddings()
    if torch.equal(model.lm_head.weight, embeddings.weight):
        model.lm_head.weight = embeddings.weight
    return model.eval().requires_grad_(False), Qwen2AudioProcessor.from_pretrained(folder)


def mixed_precision() -> AbstractContextManager[object]:
    """bf16 where the processor multiplies it in hardware (AMX), float32 elsewhere, where bf16 is far slower."""
    supported = getattr(torch.cpu, "_is_amx_tile_supported", lambda: False)()
    return torch.autocast("cpu", torch.bfloat16) if supported else nullcontext()
