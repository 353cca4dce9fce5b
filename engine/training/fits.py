"""What fits on which GPU: `python -m engine.training.fits [--shard] [FOLDER …]` prints a table. Arithmetic, nothing is
loaded.

Without a folder it tells of well-known checkpoints, whose sizes stand here; of any other one, its config.json tells.
With `--shard` it tells of several GPUs that share the layers of one model.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.errors import SmidgenError
from engine.models.families import family_of, read_config
from engine.training.estimate import memory_of, sizes_of
from engine.training.schemes import METHODS, RunConfig

CARDS = (8, 16, 24, 48, 80)
"""GB; a GB of a card is 1e9 bytes here, and a twentieth is left to the driver and to gaps."""
SHARED = ((2, 8), (4, 8), (2, 16), (4, 16), (2, 24), (2, 48), (4, 48), (8, 48), (2, 80), (4, 80))
"""How many cards split a model, and the GB of each."""
BATCHES = (8, 4, 2, 1)
SECONDS, WORDS = 10.0, 80
"""The longest example: so much speech, and so many tokens of instruction and answer."""
_LOOKUPS = {"hidden_size_per_layer_input": 256, "vocab_size_per_layer_input": 262_144}
_GEMMA_EARS = {"hidden_size": 1536, "conf_num_hidden_layers": 12}
_WHISPER = {"d_model": 1280, "encoder_layers": 32, "encoder_ffn_dim": 5120}


def _text(width: int, depth: int, inner: int, heads: int, keys: int, words: int, side: int = 128) -> dict[str, int]:
    return {
        "hidden_size": width, "num_hidden_layers": depth, "intermediate_size": inner, "num_attention_heads": heads,
        "num_key_value_heads": keys, "vocab_size": words, "head_dim": side,
    }  # fmt: skip


CHECKPOINTS: Mapping[str, Mapping[str, Any]] = {
    "Qwen2-Audio-7B": {
        "model_type": "qwen2_audio",
        "text_config": _text(4096, 32, 11_008, 32, 32, 156_032),
        "audio_config": _WHISPER,
    },
    "Qwen2.5-Omni-7B (thinker)": {
        "model_type": "qwen2_5_omni_thinker",
        "text_config": _text(3584, 28, 18_944, 28, 4, 152_064),
        "audio_config": _WHISPER,
    },
    "Voxtral-Mini-3B": {
        "model_type": "voxtral",
        "text_config": _text(3072, 30, 8192, 32, 8, 131_072),
        "audio_config": {"hidden_size": 1280, "num_hidden_layers": 32, "intermediate_size": 5120},
    },
    "Audio Flamingo 3": {
        "model_type": "audioflamingo3",
        "text_config": _text(3584, 28, 18_944, 28, 4, 151_672),
        "audio_config": {"hidden_size": 1280, "num_hidden_layers": 32, "intermediate_size": 5120},
    },
    "Gemma 3n E2B": {
        "model_type": "gemma3n",
        "text_config": _text(2048, 30, 8192, 8, 2, 262_400, 256) | _LOOKUPS,
        "audio_config": _GEMMA_EARS,
    },
    "Gemma 3n E4B": {
        "model_type": "gemma3n",
        "text_config": _text(2048, 35, 16_384, 8, 2, 262_400, 256) | _LOOKUPS,
        "audio_config": _GEMMA_EARS,
    },
    "Granite Speech 3.3 8B": {
        "model_type": "granite_speech",
        "text_config": _text(4096, 40, 12_800, 32, 8, 49_160),
        "encoder_config": {"hidden_dim": 1024, "num_layers": 16},
    },
    "Qwen3-ASR-1.7B": {
        "model_type": "qwen3_asr",
        "text_config": _text(2048, 28, 6144, 16, 8, 151_936),
        "audio_config": {"d_model": 1024, "encoder_layers": 24, "encoder_ffn_dim": 4096},
    },
    "Qwen3-Omni-30B-A3B (thinker)": {
        "model_type": "qwen3_omni_moe_thinker",
        "text_config": _text(2048, 48, 768, 32, 4, 152_064)
        | {"num_experts": 128, "num_experts_per_tok": 8, "moe_intermediate_size": 768},
        "audio_config": _WHISPER,
    },
    "Phi-4-multimodal": {
        "model_type": "phi4_multimodal",
        **_text(3072, 32, 8192, 24, 8, 200_064),
        "audio_config": {"hidden_size": 1024, "num_blocks": 24, "intermediate_size": 1536},
    },
    "GLM-ASR-Nano": {
        "model_type": "glmasr",
        "text_config": _text(2048, 28, 6144, 16, 4, 59_264),
        "audio_config": {"hidden_size": 1280, "num_hidden_layers": 32, "intermediate_size": 5120},
    },
}
"""The sizes in the config.json of well-known checkpoints, as far as they are known here (Gemma 4's are not); name a
folder to have its own read."""


def methods_of(config: Mapping[str, Any]) -> list[str]:
    """The methods that a family can be trained by."""
    family = family_of(config)
    refused = set() if family.projector else {"lora+projector"}
    return [method for method in METHODS if method not in refused | ({"qlora"} if family.lora_parameters else set())]


def largest_batch(config: Mapping[str, Any], method: str, gigabytes: float, parts: int = 1) -> int:
    """The most examples at once (of 8, 4, 2, 1) that fit on a card (of `parts` that split the layers); 0 for none."""
    tokens = SECONDS * family_of(config).tokens_a_second + WORDS
    size, rank = sizes_of(config), RunConfig().lora_rank

    def fits(batch: int) -> bool:
        return memory_of(size, method, rank, batch, tokens, parts=parts) < gigabytes * 0.95e9

    fitting = (batch for batch in BATCHES if fits(batch))
    return next(fitting, 0)


def table(configs: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The lines of a table in Markdown."""
    lines = ["| checkpoint | method | " + " | ".join(f"{card} GB" for card in CARDS) + " |"]
    lines.append("|---" * (len(CARDS) + 2) + "|")
    for name, config in configs.items():
        for method in methods_of(config):
            cells = [str(largest_batch(config, method, card) or "–") for card in CARDS]
            lines.append(f"| {name} | {method} | {' | '.join(cells)} |")
    return lines


def shared_table(configs: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The same of cards that split the layers of one model (`--shard`), but for 4-bit weights, which are not split.

    The last column is the main memory that each process needs while it loads the model whole, before it is split.
    """
    cards = " | ".join(f"{parts} × {card} GB" for parts, card in SHARED)
    lines = [f"| checkpoint | method | {cards} | main memory a process |", "|---" * (len(SHARED) + 3) + "|"]
    for name, config in configs.items():
        for method in (method for method in methods_of(config) if method != "qlora"):
            cells = [str(largest_batch(config, method, card, parts) or "–") for parts, card in SHARED]
            lines.append(f"| {name} | {method} | {' | '.join(cells)} | {_loaded(config, method) / 1e9:.0f} GB |")
    return lines


def _loaded(config: Mapping[str, Any], method: str) -> float:
    """Bytes of a model that is whole in main memory: the tower is fp32 there, as are embeddings and head in `full`."""
    size = sizes_of(config)
    return (4 if method == "full" else 2) * (size.layers + size.words) + 4 * size.tower


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m engine.training.fits", description="What fits on which GPU.")
    parser.add_argument("folders", nargs="*", type=Path, help="checkpoint folders; else well-known checkpoints")
    parser.add_argument("--shard", action="store_true", help="of several GPUs that split the layers of one model")
    options = parser.parse_args()
    try:
        configs = {folder.name: read_config(folder) for folder in options.folders} or CHECKPOINTS
        print("\n".join((shared_table if options.shard else table)(configs)))
    except SmidgenError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
