"""The families of large audio language models that Smidgen can train: one row each. Light: no torch.

A family is told by `model_type` in a checkpoint's `config.json`; a new one is a new row and, where its tower is called
in a way of its own, a function in `engine.models.towers`. `docs/models.md` says what was proven of each.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.errors import SmidgenError

_ATTENTION = "q_proj|k_proj|v_proj|o_proj"
_LORA = rf"model\.language_model\.layers\.\d+\..*\.({_ATTENTION}|gate_proj|up_proj|down_proj)"
"""Names of the language model's matrices in most families; with its path, for towers have a q_proj, too."""


@dataclass(frozen=True)
class Family:
    """Where the parts of a family's models lie, as paths of attributes from the model, and what they take."""

    name: str
    model_types: tuple[str, ...]
    """`model_type` in config.json: of a whole checkpoint first, then of what is saved of it."""
    model_class: str
    processor_class: str
    """Names of classes of transformers; a checkpoint's own code is never run."""
    licence: str
    """Of the best-known checkpoint; a checkpoint of one's own may have another."""
    tokens_a_second: float
    """Audio tokens, roughly: for estimates."""
    extractor_class: str = "WhisperFeatureExtractor"
    by_parts: bool = False
    """Tokenizer, extractor and template are loaded one by one: the processor also takes pictures, and would ask for
    packages for them, or its tokenizer is not one of transformers' own."""
    tower: str = "model.audio_tower"
    projector: str = "model.multi_modal_projector"
    """"" where the tower and its projector are one."""
    language_model: str = "model.language_model"
    senses: str = ""
    """What lies inside the language model and is no part of it: ears and eyes, which are never trained."""
    lora_targets: str = _LORA
    """A regular expression over module names. It hits the language model alone: the tower has a q_proj, too."""
    lora_parameters: tuple[str, ...] = ()
    """Matrices to adapt that are no modules of their own: experts of a mixture, held in one."""
    audio_token: str = "<|AUDIO|>"
    """Itself, or the tokenizer's name for it."""
    clip_part: str = "audio"
    """The type that its chat template knows a clip by."""
    instruction_in: str = "user"
    """Whose turn holds the text: "system" where the chat template takes nothing but sound from the user."""
    around: tuple[str, str] | None = None
    """What the processor writes before and after a clip's audio tokens, where the chat template does not: the words
    themselves, or the tokenizer's names for them."""
    rate: int = 16_000
    """Hz."""
    content: str = "parts"
    """How its chat template takes a message: as a list of "parts", or as "text" with the audio token in it."""
    longest: float = 30.0
    """The longest clip in seconds, where neither of the next two says it."""
    positions: str = ""
    """Where config.json says how many positions of 20 ms the tower has."""
    longest_from: str = ""
    """The processor's attribute that holds it."""
    mixes: bool = True
    """Whether its processor takes text and audio rows in one batch. Smidgen batches by itself and always can."""
    needs: tuple[str, ...] = field(default=())
    """Packages that its processor or its class asks for and that Smidgen does not bring along."""

    @property
    def seconds_per_position(self) -> float:
        """Half the length of an audio token."""
        return 0.5 / self.tokens_a_second

    def longest_seconds(self, config: Mapping[str, Any]) -> float:
        """The longest clip, in seconds, that a checkpoint with this config.json hears."""
        if not self.positions:
            return self.longest
        value: Any = config
        for key in self.positions.split("."):
            value = value.get(key) if isinstance(value, Mapping) else None
        # transformers leaves a value out of config.json where it is the class's default
        return float(value or 1500) * 0.02


FAMILIES: tuple[Family, ...] = (
    Family(
        name="Qwen2-Audio",
        model_types=("qwen2_audio",),
        model_class="Qwen2AudioForConditionalGeneration",
        processor_class="Qwen2AudioProcessor",
        licence="Apache-2.0 (Qwen2-Audio-7B and -Instruct)",
        tokens_a_second=25,
        positions="audio_config.max_source_positions",
    ),
    Family(
        name="Qwen2.5-Omni",
        model_types=("qwen2_5_omni", "qwen2_5_omni_thinker"),
        model_class="Qwen2_5OmniThinkerForConditionalGeneration",
        processor_class="Qwen2_5OmniProcessor",
        licence="Apache-2.0 (Qwen2.5-Omni-7B); the 3B is for research only",
        tokens_a_second=25,
        by_parts=True,
        projector="model.audio_tower.proj",
        longest=300.0,
    ),
    Family(
        name="Voxtral",
        model_types=("voxtral",),
        model_class="VoxtralForConditionalGeneration",
        processor_class="VoxtralProcessor",
        licence="Apache-2.0 (Voxtral-Mini-3B-2507 and -Small-24B-2507)",
        tokens_a_second=12.5,
        by_parts=True,
        audio_token="[AUDIO]",
        around=("[BEGIN_AUDIO]", ""),
        clip_part="input_audio",
        longest=1200.0,
        needs=("mistral-common",),
    ),
    Family(
        name="Audio Flamingo 3",
        model_types=("audioflamingo3",),
        model_class="AudioFlamingo3ForConditionalGeneration",
        processor_class="AudioFlamingo3Processor",
        licence="NVIDIA OneWay Noncommercial (audio-flamingo-3-hf): research only",
        tokens_a_second=25,
        audio_token="<sound>",
        longest_from="max_audio_len",
        mixes=False,
    ),
    Family(
        name="Gemma 4",
        model_types=("gemma4",),
        model_class="Gemma4ForConditionalGeneration",
        processor_class="Gemma4Processor",
        licence="Apache-2.0 (gemma-4-E2B-it and -E4B-it; the larger ones have no ears)",
        tokens_a_second=25,
        extractor_class="Gemma4AudioFeatureExtractor",
        by_parts=True,
        projector="model.embed_audio",
        audio_token="<|audio|>",
        around=("boa_token", "eoa_token"),
        longest=30.0,
    ),
    Family(
        name="Gemma 3n",
        model_types=("gemma3n",),
        model_class="Gemma3nForConditionalGeneration",
        processor_class="Gemma3nProcessor",
        licence="Gemma Terms of Use (gemma-3n-E2B-it and -E4B-it)",
        tokens_a_second=60,  # of a clip of 3 s: it takes 188 of each, however long
        extractor_class="Gemma3nAudioFeatureExtractor",
        by_parts=True,
        projector="model.embed_audio",
        audio_token="<audio_soft_token>",
        around=("\n\n<start_of_audio>", "<end_of_audio>\n\n"),
        longest=30.0,
        needs=("timm", "torchvision"),
    ),
    Family(
        name="Granite Speech",
        model_types=("granite_speech",),
        model_class="GraniteSpeechForConditionalGeneration",
        processor_class="GraniteSpeechProcessor",
        licence="Apache-2.0 (granite-speech-3.3-2b and -8b)",
        tokens_a_second=10,
        extractor_class="GraniteSpeechFeatureExtractor",
        tower="model.encoder",
        projector="model.projector",
        audio_token="<|audio|>",
        content="text",
        longest=600.0,
        needs=("torchaudio",),
    ),
    Family(
        name="Qwen3-ASR",
        model_types=("qwen3_asr",),
        model_class="Qwen3ASRForConditionalGeneration",
        processor_class="Qwen3ASRProcessor",
        licence="Apache-2.0 (Qwen3-ASR-0.6B-hf and -1.7B-hf)",
        tokens_a_second=13,
        extractor_class="Qwen3ASRFeatureExtractor",
        audio_token="<|audio_pad|>",
        instruction_in="system",
        longest=1200.0,
        mixes=False,
    ),
    Family(
        name="Qwen3-Omni",
        model_types=("qwen3_omni_moe", "qwen3_omni_moe_thinker"),
        model_class="Qwen3OmniMoeThinkerForConditionalGeneration",
        processor_class="Qwen3OmniMoeProcessor",
        licence="Apache-2.0 (Qwen3-Omni-30B-A3B-Instruct)",
        tokens_a_second=13,
        by_parts=True,
        projector="",
        lora_targets=rf"model\.language_model\.layers\.\d+\.self_attn\.({_ATTENTION})",
        lora_parameters=("mlp.experts.gate_up_proj", "mlp.experts.down_proj"),
        audio_token="<|audio_pad|>",
        longest=2400.0,
    ),
    Family(
        name="Phi-4-multimodal",
        model_types=("phi4_multimodal",),
        model_class="Phi4MultimodalForCausalLM",
        processor_class="Phi4MultimodalProcessor",
        licence="MIT (Phi-4-multimodal-instruct, with its speech-lora merged)",
        tokens_a_second=12.5,
        extractor_class="Phi4MultimodalFeatureExtractor",
        by_parts=True,
        tower="model.embed_tokens_extend.audio_embed",
        projector="",
        language_model="model",
        senses="model.embed_tokens_extend",
        lora_targets=r"model\.layers\.\d+\..*\.(qkv_proj|o_proj|gate_up_proj|down_proj)",
        audio_token="audio_token",
        longest=1800.0,
    ),
    Family(
        name="GLM-ASR",
        model_types=("glmasr",),
        model_class="GlmAsrForConditionalGeneration",
        processor_class="GlmAsrProcessor",
        licence="MIT (GLM-ASR-Nano-2512)",
        tokens_a_second=12.5,
        audio_token="<|pad|>",
        longest_from="max_audio_len",
        mixes=False,
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


def sections(config: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a config.json says of its language model and of its audio tower; empty where it says nothing."""
    inner = config.get("thinker_config") or config
    text = inner.get("text_config") or ({name: value for name, value in inner.items() if not isinstance(value, dict)})
    return dict(text), dict(inner.get("audio_config") or inner.get("encoder_config") or {})


def family_of(config: Mapping[str, Any]) -> Family:
    """The family of a checkpoint by its config.json. Raises `SmidgenError` that lists those known."""
    kind = config.get("model_type")
    for family in FAMILIES:
        if kind in family.model_types:
            return family
    known = ", ".join(f"{family.name} ({family.model_types[0]})" for family in FAMILIES)
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
