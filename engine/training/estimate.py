"""What a run will take in time, memory and disk, before anything is loaded. Light: no torch.

Counts matrix multiplications and bytes from the base's config.json. The time is within a factor of two or three, as
nobody knows how busy a machine is; the run's process measures and says better after its first steps.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from engine.models.families import family_of, read_config, sections
from engine.processor import Bf16Unit, bf16_unit, cores, exact
from engine.progress import clock
from engine.training.batching import Cut
from engine.training.samples import Sample
from engine.training.schemes import RunConfig, stages

GFLOPS_CORE: Mapping[Bf16Unit, float] = {"": 25.0, "AVX512-BF16": 130.0, "AMX": 130.0}
"""What training reached of a core, by what multiplies bf16 in it (fp32 where nothing does); measured, rounded down. AMX
reached 120 before training did with less around the products, and can do all that the other can: taken for no less."""
GFLOPS_GPU = 60_000.0
_CPU_HOLDS = 2.5
"""What a process holds in the end, over what it needs at once: buffers of many lengths leave gaps in its memory.
Measured on the sample project, see docs/lab-notes.md."""
RECOMPUTED = 2e9
"""Parameters from which on activations are computed again in the backward pass, to save memory."""
_CHARACTERS_PER_TOKEN = 3.0
_TEMPLATE_TOKENS = 16
_POCKET: Mapping[str, Any] = {
    "model_type": "qwen2_audio",
    "audio_config": {"d_model": 512, "encoder_layers": 6, "encoder_ffn_dim": 2048, "max_source_positions": 500},
    "text_config": {
        "hidden_size": 640,
        "intermediate_size": 2048,
        "num_hidden_layers": 18,
        "num_attention_heads": 4,
        "num_key_value_heads": 1,
        "head_dim": 256,
        "vocab_size": 262_144,
    },
}
"""The pocket model's sizes: it may not be assembled yet."""


@dataclass(frozen=True)
class Estimate:
    """What a run takes; where it does not fit, `sentence` says why and what to do."""

    seconds: float
    memory_mb: float
    disk_mb: float
    fits: bool
    sentence: str


@dataclass(frozen=True)
class Sizes:
    """A model's parameters: of the language model's layers, of its head, of the tower, and what LoRA adds per rank."""

    layers: float
    head: float
    tower: float
    lora_per_rank: float
    width: int
    depth: int
    tower_width: int
    tied: bool
    active: float
    """Of the layers' parameters, those that a token is multiplied with: of a mixture of experts a few."""
    lookups: float = 0.0
    """What some look up for each word beside its embedding, once a layer."""

    @property
    def words(self) -> float:
        """What lies outside the layers: embeddings and head, which are one matrix or two, and the lookups."""
        return self.head * (1 if self.tied else 2) + self.lookups


def sizes_of(config: Mapping[str, Any]) -> Sizes:
    """The sizes that a config.json tells of; Qwen2-7B's where it leaves the language model's out."""
    text, audio = sections(config)
    width, depth = int(text.get("hidden_size", 4096)), int(text.get("num_hidden_layers", 32))
    inners = text.get("intermediate_size", 11_008)  # of some families one for each layer
    inner = round(sum(inners) / len(inners)) if isinstance(inners, list) else int(inners)
    heads = int(text.get("num_attention_heads", 32))
    side = int(text.get("head_dim") or width // heads)
    keys = int(text.get("num_key_value_heads") or heads) * side
    queries = heads * side
    shapes = [(width, queries), (width, keys), (width, keys), (queries, width)]
    experts, chosen = int(text.get("num_experts") or 1), 1
    if experts > 1:  # each has one matrix for both ways in
        inner, chosen = int(text.get("moe_intermediate_size", inner)), int(text.get("num_experts_per_tok", 8))
    ways = [(width, 2 * inner), (inner, width)] if experts > 1 else [(width, inner), (width, inner), (inner, width)]

    def parameters(of_experts: int) -> int:
        return depth * (sum(a * b for a, b in shapes) + of_experts * sum(a * b for a, b in ways))

    ears = _first(audio, 1280, "d_model", "hidden_size", "hidden_dim")
    ears_inner = _first(audio, 4 * ears, "encoder_ffn_dim", "intermediate_size")
    ears_depth = _first(
        audio, 32, "encoder_layers", "num_hidden_layers", "num_layers", "num_blocks", "conf_num_hidden_layers"
    )
    lookups = (
        depth * float(text.get("hidden_size_per_layer_input") or 0) * int(text.get("vocab_size_per_layer_input", 0))
    )
    return Sizes(
        layers=parameters(experts),
        active=parameters(chosen),
        head=width * int(text.get("vocab_size", 156_032)),
        tower=ears_depth * (4 * ears * ears + 2 * ears * ears_inner),
        lora_per_rank=depth * (sum(a + b for a, b in shapes) + experts * sum(a + b for a, b in ways)),
        width=width,
        depth=depth,
        tower_width=ears,
        tied=bool(lookups) or width < 2048,
        lookups=lookups,
    )


def estimate(
    config: RunConfig,
    samples: Sequence[Sample],
    folder: Path | None = None,
    memory_mb: float | None = None,
    device: str = "cpu",
    processes: int = 1,
    sharded: bool = False,
) -> Estimate:
    """Time, memory (of each process) and disk of a run with these samples.

    `folder` is where the run lies (for the free disk space), `memory_mb` what is free on the device (measured here
    for a CPU), `processes` how many train it together, a GPU each (or a part of the CPU), `sharded` whether each has
    only a part of the layers. Raises `SmidgenError` where
    the base is no model.
    """
    model = dict(_POCKET) if config.base == "pocket" else read_config(Path(config.base).expanduser())
    family = family_of(model)
    size = sizes_of(model)
    half = device != "cpu" or bool(_unit())
    train = [s for s in samples if s.split == "train"]
    speech = [s for s in train if s.modality == "speech"]
    audio_tokens = sum(s.seconds for s in speech) / (2 * family.seconds_per_position) / max(1, len(speech))
    answer = _mean(len(s.target) for s in train) / _CHARACTERS_PER_TOKEN + 1
    words = _mean(len(s.text) for s in train) / _CHARACTERS_PER_TOKEN

    passes = 6 if config.method == "full" else 4  # forward, backward through activations, and through weights
    operations, steps = 0.0, 0
    for stage in stages(config):
        texts, clips = (len(train) - len(speech)) * stage.text, len(speech) * stage.speech
        tokens = texts * (words + answer + _TEMPLATE_TOKENS) + clips * (audio_tokens + answer + _TEMPLATE_TOKENS)
        operations += stage.epochs * passes * (tokens * size.active + (texts + clips) * answer * size.head)
        steps += stage.epochs * -(-(texts + clips) // (config.batch_size * config.accumulation))
    clips_heard = len({s.clip for s in samples if s.modality == "speech"})
    # some towers hear a clip in windows of 30 s, and no longer than it is
    window = min(30.0, family.longest_seconds(model)) / family.seconds_per_position
    operations += clips_heard * 2 * size.tower * window
    # a CPU's cores are shared by its processes; GPUs add up
    seconds = operations / (1e9 * _gflops(device) * (1 if device == "cpu" else processes)) + 15

    longest = max((s.seconds / (2 * family.seconds_per_position) for s in speech), default=0.0) + words + answer + 16
    batch = Cut.of(config, processes).batch
    parts = processes if sharded else 1
    memory = memory_of(size, config.method, config.lora_rank, batch, longest, device, half, parts)
    if device == "cpu":
        memory *= _CPU_HOLDS
    disk = 36 * trained_by(size, config.method, config.lora_rank) + clips_heard * 4 * size.tower_width * audio_tokens
    available = psutil.virtual_memory().available / 2**20 if memory_mb is None else memory_mb
    if device == "cpu":
        available /= processes
    free = shutil.disk_usage(folder).free / 2**20 if folder else float("inf")
    return _judge(seconds, memory / 2**20, disk / 2**20, available, free, steps)


def trained_by(size: Sizes, method: str, rank: int) -> float:
    """How many parameters a method trains."""
    if method == "full":
        return size.layers + size.words
    return size.lora_per_rank * rank + (size.width * size.tower_width if method == "lora+projector" else 0)


def memory_of(
    size: Sizes,
    method: str,
    rank: int,
    batch: int,
    tokens: float,
    device: str = "cuda",
    half: bool = True,
    parts: int = 1,
) -> float:
    """Bytes that training by `method` needs at once with `batch` examples of `tokens` tokens, where the layers are
    split into `parts`."""
    weight = 0.55 if method == "qlora" else 4 if method == "full" or not half else 2
    # of split layers one is whole, and the next is being fetched
    layers = size.layers / parts + (2 * size.layers / size.depth if parts > 1 else 0)
    outer = 2 if method == "qlora" else weight  # embeddings and head are not held in 4 bits
    memory = weight * layers + outer * size.words + (4 if device == "cpu" else 2) * size.tower
    # fp32: gradients and both moments of Adam
    outside = size.words if method == "full" else 0
    inside = trained_by(size, method, rank) - outside
    memory += 12 * (inside / parts + outside)
    if parts > 1:  # a layer's gradients are whole until each process has its part of them
        memory += 4 * inside / size.depth
    # what the backward pass needs: of each layer, or its input of each and the rest of one at a time
    recomputed = size.layers + size.head > RECOMPUTED
    memory += batch * tokens * size.width * (4 * size.depth + 70 if recomputed else 70 * size.depth)
    return memory + 128 * (size.head / size.width) * 12 + 700e6  # a piece of the logits; Python with its libraries


def _judge(seconds: float, memory: float, disk: float, available: float, free: float, steps: int) -> Estimate:
    if memory > available:
        sentence = (
            f"This needs about {memory / 1024:.1f} GB of memory and {available / 1024:.1f} GB are free: "
            "close other programs, take a smaller batch or base, or lora in place of full."
        )
    elif disk > free:
        sentence = f"This needs about {disk / 1024:.1f} GB of disk and {free / 1024:.1f} GB are free: free some first."
    else:
        sentence = f"About {clock(seconds)}, {memory / 1024:.1f} GB of memory and {disk:.0f} MB of disk; {steps} steps."
    return Estimate(seconds, memory, disk, memory <= available and disk <= free, sentence)


def _first(found: Mapping[str, Any], default: int, *names: str) -> int:
    return next((int(found[name]) for name in names if found.get(name)), default)


def _mean(values: Any) -> float:
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0


def _gflops(device: str) -> float:
    return GFLOPS_GPU if device == "cuda" else cores() * GFLOPS_CORE[_unit()]


def _unit() -> Bf16Unit:
    """What multiplies bf16 on this CPU, as `engine.models.device` chooses the type."""
    return "" if exact() else bf16_unit()
