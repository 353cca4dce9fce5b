"""A projector without a gradient: ridge regression from each frame to the embedding of the token spoken then.

When a token is spoken is guessed: a clip's tokens are spread over its frames in proportion to their length in
characters. Wrong for any one frame, right enough on average for the language model to start hearing.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import save_file

from engine.pocket.recipe.base import load, mixed_precision
from engine.pocket.recipe.corpus import read_corpus
from engine.pocket.recipe.features import Features, upper_half
from engine.pocket.recipe.texts import spoken
from engine.progress import Report, silent, tracked

PENALTY = 10.0


def fit_closed_form(work: Path, most: int, report: Report = silent) -> Path:
    """Fit on at most `most` training clips; writes ``closed-form.safetensors`` (projector.weight, projector.bias)."""
    model, processor = load(work / "base")
    embed, features = model.model.language_model.get_input_embeddings(), Features(work)
    clips = [clip for clip in read_corpus(work) if clip.split == "train" and clip in features][:most]
    width = model.config.audio_config.d_model + 1
    inner = torch.zeros(width, width, dtype=torch.float64)
    outer = torch.zeros(width, model.config.text_config.hidden_size, dtype=torch.float64)
    for clip in tracked(clips, "Fitting the projector", report):
        with torch.inference_mode(), mixed_precision():
            frames = upper_half(model.model.audio_tower, [features[clip]])[0].float()
        tokens = processor.tokenizer(spoken(clip.text, clip.language), add_special_tokens=False)["input_ids"]
        if not tokens:
            continue
        lengths = torch.tensor([max(len(processor.tokenizer.decode([token])), 1) for token in tokens])
        ends = lengths.cumsum(0) / lengths.sum()
        middles = (torch.arange(len(frames)) + 0.5) / len(frames)
        spread = torch.tensor(tokens)[torch.searchsorted(ends, middles).clamp(max=len(tokens) - 1)]
        with torch.inference_mode():
            target = embed(spread).double()  # as it enters the language model: Gemma scales by sqrt(width)
        seen = torch.cat([frames, torch.ones(len(frames), 1)], 1).double()
        inner += seen.T @ seen
        outer += seen.T @ target
    solved = torch.linalg.solve(inner + PENALTY * torch.eye(width, dtype=torch.float64), outer)
    path = work / "closed-form.safetensors"
    save_file(
        {"projector.weight": solved[:-1].T.contiguous().float(), "projector.bias": solved[-1].clone().float()}, path
    )
    return path
