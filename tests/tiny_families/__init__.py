"""Tiny random checkpoints of every family's real classes, with real processors: made here, fetched from nowhere.

Each maker writes a checkpoint folder as the family's own classes save it. Chat templates are of the family's shape;
tokenizers are trained here.
"""

from __future__ import annotations

from functools import partial

from tests.tiny_families.mistral import voxtral, voxtral_inputs
from tests.tiny_families.others import flamingo, gemma3n, gemma4, glm, granite, phi4
from tests.tiny_families.parts import Row, Tiny, plain_inputs
from tests.tiny_families.qwen import qwen3_asr, qwen3_omni, qwen25_omni

__all__ = ["FAMILIES", "Row", "Tiny"]

FAMILIES: dict[str, Tiny] = {
    "Qwen2.5-Omni": Tiny(qwen25_omni, "<|im_end|>"),
    "Audio Flamingo 3": Tiny(flamingo, "<|im_end|>", alone=True),
    "Voxtral": Tiny(voxtral, "</s>", plain=voxtral_inputs, needs=("mistral_common",)),
    "Gemma 4": Tiny(gemma4, "<turn|>"),
    "Gemma 3n": Tiny(gemma3n, "<end_of_turn>", alone=True, needs=("timm", "torchvision")),
    "Granite Speech": Tiny(
        granite,
        "<|end_of_text|>",
        alone=True,
        plain=partial(plain_inputs, in_text="<|audio|>"),
        needs=("torchaudio",),
    ),
    "Qwen3-ASR": Tiny(qwen3_asr, "<|im_end|>", alone=True, plain=partial(plain_inputs, system=True)),
    "Qwen3-Omni": Tiny(qwen3_omni, "<|im_end|>", alone=True),
    "Phi-4-multimodal": Tiny(phi4, "<|end|>", alone=True),
    "GLM-ASR": Tiny(glm, "<|user|>", alone=True),
}
