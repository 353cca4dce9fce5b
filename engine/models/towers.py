"""How each family's audio tower is called: an `Ears` by `model_type`.

What a tower gives is kept as one row an audio token, before the projector, so that it can be stored by the clip and
put in the place of the clip's tokens without the tower.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import gelu
from transformers.masking_utils import create_bidirectional_mask

Hear = Callable[[Any, Any, np.ndarray], Tensor]
"""(tower, feature extractor, one clip) -> a row an audio token, or more rows at the end."""


@dataclass(frozen=True)
class Ears:
    """`encode(tower, extractor, clips)` gives (audio tokens, width) of each clip; `count(extractor, samples)` how many
    audio tokens a clip of so many samples takes; `project(projector, rows)` the embeddings of such rows.

    `words(projector, ids, embeds)`, where there is such a thing, gives the embeddings of `ids` with those in place that
    the projector has and not the language model."""

    encode: Callable[[Any, Any, Sequence[np.ndarray]], list[Tensor]]
    count: Callable[[Any, int], int]
    project: Callable[[Any, Tensor], Tensor]
    words: Callable[[Any, Tensor, Tensor], Tensor] | None = None


def _plainly(projector: Any, rows: Tensor) -> Tensor:
    projected: Tensor = projector(rows)
    return projected


def one_by_one(hear: Hear, count: Callable[[Any, int], int], project: Any = _plainly, words: Any = None) -> Ears:
    """Ears that hear each clip alone: several towers let a clip's neighbours in the batch change what they hear."""

    def encode(tower: Any, extractor: Any, clips: Sequence[np.ndarray]) -> list[Tensor]:
        return [hear(tower, extractor, clip)[: count(extractor, len(clip))] for clip in clips]

    return Ears(encode, count, project, words)


# --- what the extractors make of samples


def _extract(extractor: Any, clips: Sequence[np.ndarray], **how: Any) -> Any:
    with torch.autocast("cpu", enabled=False):  # the spectrogram is always fp32
        return extractor(list(clips), sampling_rate=extractor.sampling_rate, return_tensors="pt", **how)


def _windows(extractor: Any, clip: np.ndarray) -> list[np.ndarray]:
    """A clip cut into stretches as long as the extractor takes."""
    return [clip[start : start + extractor.n_samples] for start in range(0, len(clip), extractor.n_samples)]


def _like(tower: Any, values: Tensor) -> Tensor:
    weight = next(tower.parameters())
    return values.to(weight.device, weight.dtype)


def _mels(extractor: Any, samples: int) -> int:
    return -(-samples // extractor.hop_length)


# --- Whisper's encoder and its kin


def _encode_whisper(tower: Any, extractor: Any, clips: Sequence[np.ndarray]) -> list[Tensor]:
    """Frames of Qwen2-Audio's pooling, one a 40 ms: the steps of `Qwen2AudioModel.forward` up to its projector.

    The encoder runs on the longest clip's own length and not on the whole window, which its class insists on: what is
    beyond a clip's end is masked, so that nothing is lost, and a short utterance takes a fraction of the time.
    """
    inputs = _extract(extractor, clips, padding="max_length", return_attention_mask=True)
    positions, frames = tower._get_feat_extract_output_lengths(inputs["attention_mask"].to(tower.device).sum(-1))
    width = int(positions.max())
    width += width % 2  # pooled in twos
    # two more frames than positions take: the convolutions look ahead
    mels = _like(tower, inputs["input_features"][..., : 2 * width + 2])
    hidden = gelu(tower.conv2(gelu(tower.conv1(mels))))[..., :width].transpose(1, 2)
    hidden = hidden + tower.embed_positions.weight[:width]
    heard = (torch.arange(width, device=mels.device)[None, :] < positions[:, None]).long()
    mask = create_bidirectional_mask(config=tower.config, inputs_embeds=hidden, attention_mask=heard)
    for layer in tower.layers:
        hidden = layer(hidden, mask)
    pooled = tower.layer_norm(tower.avg_pooler(hidden.transpose(1, 2)).transpose(1, 2))
    return [row[:count] for row, count in zip(pooled, frames.tolist(), strict=True)]


def _count_pooled(extractor: Any, samples: int) -> int:
    return max(0, ((_mels(extractor, samples) - 1) // 2 + 1 - 2) // 2 + 1)


def _hear_flamingo(tower: Any, extractor: Any, clip: np.ndarray) -> Tensor:
    inputs = _extract(extractor, _windows(extractor, clip), padding="max_length", return_attention_mask=True)
    mask = inputs["attention_mask"].to(tower.device)
    output = tower(_like(tower, inputs["input_features"]), input_features_mask=mask).last_hidden_state
    return output.flatten(0, 1)  # all windows but the last are full


def _hear_stacked(tower: Any, extractor: Any, clip: np.ndarray) -> Tensor:
    """Voxtral and GLM-ASR: a token is as many frames side by side as fill the encoder's inner width."""
    inputs = _extract(extractor, _windows(extractor, clip), padding="max_length")
    output = tower(_like(tower, inputs["input_features"])).last_hidden_state
    return output.reshape(-1, tower.config.intermediate_size)


def _count_voxtral(extractor: Any, samples: int) -> int:
    # each begun window is heard whole: 1500 positions, four a token
    return -(-samples // extractor.n_samples) * (extractor.n_samples // extractor.hop_length // 8)


def _count_glm(extractor: Any, samples: int) -> int:
    return max(0, ((_mels(extractor, samples) - 1) // 2 + 1 - 4) // 4 + 1)


# --- Qwen's own towers


@contextlib.contextmanager
def _inputs_of(module: Any) -> Iterator[list[Tensor]]:
    """What `module` is called with meanwhile."""
    seen: list[Tensor] = []
    hook = module.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    try:
        yield seen
    finally:
        hook.remove()


def _spectrogram(tower: Any, extractor: Any, clip: np.ndarray) -> tuple[Tensor, Tensor]:
    """The clip's own frames (mels, frames), and how many, (1,): as from a window of 300 s, and far quicker."""
    frames = _mels(extractor, len(clip))
    # the frames at the end look a little past it, into silence
    length = (frames + 4) * extractor.hop_length
    inputs = _extract(extractor, [clip], padding="max_length", max_length=length, return_attention_mask=True)
    return _like(tower, inputs["input_features"])[0, :, :frames], torch.tensor([frames], device=tower.device)


def _hear_qwen25_omni(tower: Any, extractor: Any, clip: np.ndarray) -> Tensor:
    mels, length = _spectrogram(tower, extractor, clip)
    with _inputs_of(tower.proj) as seen:  # the tower ends with its projector
        tower(mels, feature_lens=length)
    return seen[0]


def _hear_qwen3_asr(tower: Any, extractor: Any, clip: np.ndarray) -> Tensor:
    inputs = _extract(extractor, [clip], padding=True, truncation=False, return_attention_mask=True)
    mask = torch.as_tensor(inputs["attention_mask"]).to(tower.device)
    output: Tensor = tower(
        input_features=_like(tower, torch.as_tensor(inputs["input_features"])), input_features_mask=mask
    ).last_hidden_state
    return output


def _hear_qwen3_omni(tower: Any, extractor: Any, clip: np.ndarray) -> Tensor:
    inputs = _extract(extractor, [clip], padding=True, truncation=False, return_attention_mask=True)
    frames = inputs["attention_mask"].sum(-1).to(tower.device)
    mels = _like(tower, inputs["input_features"])[0, :, : int(frames)]
    output: Tensor = tower(mels, feature_lens=frames).last_hidden_state
    return output


def _count_qwen3(extractor: Any, samples: int) -> int:
    """13 a second, and of the last, begun second as many as three halvings leave."""
    if not samples:
        return 0
    frames = max(samples, getattr(extractor, "min_length", 0)) // extractor.hop_length
    rest = frames % 100
    for _ in range(3):
        rest = (rest - 1) // 2 + 1
    return frames // 100 * 13 + rest


# --- Gemma 4


def _hear_gemma4(tower: Any, extractor: Any, clip: np.ndarray) -> Tensor:
    inputs = _extract(extractor, [clip], truncation=False)
    mask = inputs["input_features_mask"].to(tower.device)
    output = tower(_like(tower, inputs["input_features"]), mask)
    heard: Tensor = output.last_hidden_state[output.attention_mask]
    return heard


def _count_gemma4(extractor: Any, samples: int) -> int:
    # half a frame of silence comes first; two convolutions halve the frames
    frames = (samples + extractor.frame_length // 2 - extractor.frame_length - 1) // extractor.hop_length + 1
    for _ in range(2):
        frames = (frames - 1) // 2 + 1
    return max(0, frames)


# --- Gemma 3n

_SOFT_TOKENS = 188
"""Of every clip: behind its frames comes padding, which has an embedding of its own."""


def _hear_gemma3n(tower: Any, extractor: Any, clip: np.ndarray) -> Tensor:
    inputs = _extract(extractor, [clip], truncation=False)
    heard = inputs["input_features_mask"].bool().to(tower.device)
    output = tower(_like(tower, inputs["input_features"]), ~heard)
    rows = output.last_hidden_state[0].masked_fill(output.audio_mel_mask[0].unsqueeze(-1), 0.0)
    return torch.nn.functional.pad(rows, (0, 0, 0, _SOFT_TOKENS - len(rows)))


def _count_gemma3n(extractor: Any, samples: int) -> int:
    return _SOFT_TOKENS if samples >= extractor.frame_length else 0


def _project_gemma3n(projector: Any, rows: Tensor) -> Tensor:
    padding = projector(input_ids=torch.tensor([_last_word(projector)], device=rows.device))
    projected: Tensor = projector(inputs_embeds=rows)
    return torch.where((rows == 0).all(-1, keepdim=True), padding, projected)


def _words_of_gemma3n(projector: Any, ids: Tensor, embeds: Tensor) -> Tensor:
    own = ids >= projector.vocab_offset
    if not own.any():
        return embeds
    found: Tensor = projector(input_ids=ids.masked_fill(~own, _last_word(projector)))
    return torch.where(own.unsqueeze(-1), found.to(embeds.dtype), embeds)


def _last_word(projector: Any) -> int:
    return int(projector.vocab_offset + projector.vocab_size - 1)


# --- Phi-4-multimodal


def _hear_phi4(tower: Any, extractor: Any, clip: np.ndarray) -> Tensor:
    mels = _like(tower, _extract(extractor, [clip])["audio_input_features"])
    frames = tower.encoder(mels, None)
    # the projector for sound alone: there is another for sound beside pictures
    heard: Tensor = tower.down_proj_for_speech(gelu(tower.up_proj_for_speech(frames)))[0]
    return heard


def _count_phi4(extractor: Any, samples: int) -> int:
    frames = (samples - extractor.win_length) // extractor.hop_length + 1
    for fold in (extractor.audio_compression_rate, extractor.audio_downsample_rate):
        frames = -(-frames // fold)
    return max(0, frames)


# --- Granite Speech


def _hear_granite(tower: Any, extractor: Any, clip: np.ndarray) -> Tensor:
    with torch.autocast("cpu", enabled=False):
        mels = extractor([clip])["input_features"]
    frames = tower(_like(tower, mels)).last_hidden_state[0]
    # its projector makes 3 tokens of a window of 15 frames: so 5 frames side by side stand for a token
    window, rate = extractor.projector_window_size, extractor.projector_downsample_rate
    frames = torch.nn.functional.pad(frames, (0, 0, 0, -len(frames) % window))
    return frames.reshape(-1, rate * frames.shape[-1])


def _count_granite(extractor: Any, samples: int) -> int:
    return int(extractor._get_num_audio_features([samples])[0]) if samples else 0


def _project_windows(projector: Any, rows: Tensor) -> Tensor:
    # no window holds frames of two clips: each clip fills its last one
    projected: Tensor = projector(rows.reshape(1, len(rows) * projector.downsample_rate, -1))
    return projected[0]


# --- the table

_POOLED = Ears(_encode_whisper, _count_pooled, _plainly)

EARS: dict[str, Ears] = {
    "qwen2_audio": _POOLED,
    "qwen2_5_omni": one_by_one(_hear_qwen25_omni, _count_pooled),
    "voxtral": one_by_one(_hear_stacked, _count_voxtral),
    "gemma4": one_by_one(_hear_gemma4, _count_gemma4),
    "gemma3n": one_by_one(_hear_gemma3n, _count_gemma3n, _project_gemma3n, _words_of_gemma3n),
    "granite_speech": one_by_one(_hear_granite, _count_granite, _project_windows),
    "qwen3_omni_moe": one_by_one(_hear_qwen3_omni, _count_qwen3),
    "qwen3_asr": one_by_one(_hear_qwen3_asr, _count_qwen3),
    "audioflamingo3": one_by_one(_hear_flamingo, _count_pooled),
    "phi4_multimodal": one_by_one(_hear_phi4, _count_phi4),
    "glmasr": one_by_one(_hear_stacked, _count_glm),
}
