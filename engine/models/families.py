"""The families of large audio language models that Smidgen can train: one row each. Light: no torch.

A family is told by `model_type` in a checkpoint's `config.json`; a new one is a new row (and, where its tower is
called in another way, a function in `engine.models.towers`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import SmidgenError


@dataclass(frozen=True)
class Family:
    """Where the parts of a family's models lie, as paths of attributes from the model, and what they take."""

    name: str
    model_type: str
    """`model_type` in config.json."""
    model_class: str
    processor_class: str
    """Names of classes of transformers; a checkpoint's own code is never run."""
    tower: str
    projector: str
    language_model: str
    lora_targets: str
    """A regular expression over module names. It hits the language model alone: the tower has a q_proj, too."""
    audio_token: str
    rate: int
    """Hz."""
    positions: str
    """Where config.json says how many positions the tower has."""
    seconds_per_position: float
    licence: str
    """Of the best-known checkpoint; a checkpoint of one's own may have another."""

    def longest_seconds(self, config: Mapping[str, Any]) -> float:
        """The longest clip, in seconds, that a checkpoint with this config.json hears."""
        value: Any = config
        for key in self.positions.split("."):
            value = value.get(key) if isinstance(value, Mapping) else None
        # transformers leaves a value out of config.json where it is the class's default
        return float(value or 1500) * self.seconds_per_position


FAMILIES: tuple[Family, ...] = (
    Family(
        name="Qwen2-Audio",
        model_type="qwen2_audio",
        model_class="Qwen2AudioForConditionalGeneration",
        processor_class="Qwen2AudioProcessor",
        tower="model.audio_tower",
        projector="model.multi_modal_projector",
        language_model="model.language_model",
        lora_targets=r"model\.language_model\.layers\.\d+\..*\.(q_proj|k_proj|v_proj|o_proj|gate_proj|up_proj|down_proj)",
        audio_token="<|AUDIO|>",
        rate=16_000,
        positions="audio_config.max_source_positions",
        seconds_per_position=0.02,
        licence="Apache-2.0 (Qwen2-Audio-7B and -Instruct)",
    ),
)


def read_config(folder: Path) -> dict[str, Any]:
    """The config.json of a checkpoint folder. Raises `SmidgenError` where there is none or it cannot be read."""
    path = Path(folder) / "config.json"
    if not path.is_file():
        raise SmidgenError(
            f"{folder} is not a model: it has no config.json.",
            "Name the folder of a downloaded checkpoint, or use the pocket model (pocket).",
        )
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SmidgenError(f"{path} cannot be read.", "Download the model again.", repr(error)) from error
    if not isinstance(config, dict):
        raise SmidgenError(f"{path} is not a model's configuration.", "Download the model again.")
    return config


def family_of(config: Mapping[str, Any]) -> Family:
    """The family of a checkpoint by its config.json. Raises `SmidgenError` that lists those known."""
    kind = config.get("model_type")
    for family in FAMILIES:
        if family.model_type == kind:
            return family
    known = ", ".join(f"{family.name} ({family.model_type})" for family in FAMILIES)
    raise SmidgenError(f"Models of the type {kind or 'unknown'} are not supported.", f"Supported are: {known}.")


def check_weights(folder: Path) -> None:
    """Refuse a checkpoint without safetensors: other weight files are pickles, which can run any code."""
    if any(Path(folder).glob("*.safetensors")):
        return
    pickled = sorted(
        path.name for pattern in ("*.bin", "*.pt", "*.pth", "*.pkl") for path in Path(folder).glob(pattern)
    )
    if pickled:
        raise SmidgenError(
            f"{folder} holds its weights as a pickle ({pickled[0]}), which could run code on this computer.",
            "Use a checkpoint with safetensors files.",
        )
    raise SmidgenError(f"{folder} holds no weights (*.safetensors).", "Download the model again, all files of it.")
