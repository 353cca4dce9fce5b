"""How each family's audio tower is called: a function by `model_type`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from transformers.masking_utils import create_bidirectional_mask

Encode = Callable[[Any, Any, Sequence[np.ndarray]], list[torch.Tensor]]
"""(tower, processor, clips) -> a clip's frames each, (frames, width), cut to the clip's real length."""


def encode_whisper(tower: Any, processor: Any, clips: Sequence[np.ndarray]) -> list[torch.Tensor]:
    """Frames of a Whisper-like encoder with Qwen2-Audio's pooling: one a 40 ms.

    The same steps as `Qwen2AudioModel.forward`, up to its projector.
    """
    extractor = processor.feature_extractor
    with torch.autocast("cpu", enabled=False):  # the spectrogram is always fp32
        inputs = extractor(
            list(clips),
            sampling_rate=extractor.sampling_rate,
            padding="max_length",
            return_attention_mask=True,
            return_tensors="pt",
        )
    mels = inputs["input_features"].to(tower.device)
    positions, frames = tower._get_feat_extract_output_lengths(inputs["attention_mask"].to(tower.device).sum(-1))
    width = (mels.shape[-1] - 2) // 2 + 1
    heard = (torch.arange(width, device=mels.device)[None, :] < positions[:, None]).long()
    mask = create_bidirectional_mask(
        config=tower.config, inputs_embeds=mels.new_zeros(len(clips), width, 1), attention_mask=heard
    )
    output = tower(mels, attention_mask=mask).last_hidden_state
    return [row[:count] for row, count in zip(output, frames.tolist(), strict=True)]


def whisper_frames(processor: Any, samples: int) -> int:
    """How many frames `encode_whisper` gives for a clip of `samples` samples."""
    mels = -(-samples // processor.feature_extractor.hop_length)
    return max(0, ((mels - 1) // 2 + 1 - 2) // 2 + 1)


TOWERS: dict[str, Encode] = {"qwen2_audio": encode_whisper}
FRAMES: dict[str, Callable[[Any, int], int]] = {"qwen2_audio": whisper_frames}
