"""A large audio language model, opened up into the steps that training and inference share.

Text or audio goes in as embeddings, the language model turns them into hidden states, and the head is applied only
where its logits are asked for: with vocabularies of 150k to 262k words that is much of the time and the memory.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers
from safetensors import SafetensorError, safe_open
from torch import Tensor

from engine.errors import SmidgenError
from engine.models.adapters import merge
from engine.models.device import Device, choose
from engine.models.families import Family, check_weights, family_of, read_config
from engine.models.processors import extractor_of, lacking, load_processor
from engine.models.quantized import four_bit
from engine.models.towers import EARS
from engine.models.turns import audio_token, end_of_answer, written
from engine.progress import Meter, Report, silent

_CLIPS_AT_ONCE = 4


class Lalm:
    """A loaded model with its processor. Make one with `Lalm.load`.

    Mixed precision is its own business: where `compute_dtype` is bf16 the language model's matrices are held and
    multiplied in bf16, everything that is summed up stays fp32.
    """

    def __init__(self, family: Family, model: Any, processor: Any, device: Device, base: Path, longest: float) -> None:
        self.family = family
        self.model = model
        self.processor = processor
        self.device = device
        self.base = base
        self.longest_seconds = longest
        self.compute_dtype = getattr(torch, device.dtype)
        self._ears = EARS[family.model_types[0]]
        self._extractor = extractor_of(processor)
        self._has_tower = True
        tokenizer = processor.tokenizer
        self.audio_token = audio_token(processor, family)
        self.audio_token_id: int = tokenizer.convert_tokens_to_ids(self.audio_token)
        self.eos_id = end_of_answer(processor, family, _eos_id(tokenizer, model))
        self.pad_id: int = tokenizer.pad_token_id if tokenizer.pad_token_id is not None else self.eos_id
        self._known: dict[bytes, Tensor] = {}
        self._before: list[tuple[Any, Tensor]] = []
        text = model.config.get_text_config()
        self.cap: float | None = getattr(text, "final_logit_softcapping", None)
        self._width: int = text.hidden_size
        self._layer_width: int = getattr(text, "hidden_size_per_layer_input", None) or 0

    @classmethod
    def load(
        cls,
        base: Path,
        adapter: Path | None = None,
        device: str | Device = "auto",
        tower: bool = True,
        report: Report = silent,
        full_precision: bool = False,
        quantized: bool = False,
        keep_base: bool = False,
    ) -> Lalm:
        """Load the checkpoint folder `base`, ready to infer; an `adapter` (a peft folder) is merged into it.

        `tower=False` leaves the audio tower out: then audio is only heard through features that are known already.
        `full_precision` keeps every weight in fp32, as training all of them needs; `quantized` holds the language
        model's matrices in 4 bits (see `engine.models.quantized`). `keep_base` keeps, beside what the adapter makes of
        them, the weights that it changes, for `as_base`. Raises `SmidgenError` for a folder
        that is no model, a family that is not known, or weights that are not safetensors.
        """
        base = Path(base)
        config = read_config(base)
        family = family_of(config)
        check_weights(base)
        if (base / "adapter_config.json").is_file() or (base / "speech-lora").is_dir():
            raise SmidgenError(
                f"The model in {base} carries a LoRA of its own, which another one cannot be learnt on top of.",
                "Merge the two first (peft's merge_and_unload), and name the folder of the merged model.",
            )
        on = device if isinstance(device, Device) else choose(device)
        meter = Meter(f"Loading {base.name}", 3, report, every=0)
        meter.at(0)
        before: dict[str, Tensor] = {}
        half = on.dtype == "bfloat16" and not full_precision
        dtype = torch.bfloat16 if half and on.name != "cpu" else torch.float32
        if half and on.name == "cpu" and adapter is None:
            dtype = stored_dtype(base)  # what is to be fp32 becomes so below; loading all of it so doubles the peak
        how = {"quantization_config": four_bit(family, on), "device_map": {"": on.name}} if quantized else {}
        try:
            processor = load_processor(family, base)
            with _quiet():
                model, loaded = getattr(transformers, family.model_class).from_pretrained(
                    base, dtype=dtype, use_safetensors=True, local_files_only=True, output_loading_info=True, **how
                )
        except ImportError as error:
            raise lacking(family, error) from error
        except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
            raise SmidgenError(
                f"The model in {base} cannot be loaded.", "It may be cut off: download it again.", repr(error)
            ) from error
        if missing := sorted(loaded["missing_keys"]):  # transformers would make them up
            raise SmidgenError(
                f"The model in {base} lacks weights ({missing[0]}).",
                "Download it again, all files of it.",
                str(missing),
            )
        meter.at(1)
        if adapter is not None:
            model, before = merge(model, Path(adapter), keep_base)
        longest = getattr(processor, family.longest_from) if family.longest_from else family.longest_seconds(config)
        lalm = cls(family, model, processor, on, base, float(longest))
        if not tower:
            lalm.free_tower()
        lalm._tie()
        meter.at(2)
        model.requires_grad_(False).eval()
        if half and on.name == "cpu":
            lalm._halve()
        if not quantized:
            model.to(on.name)
        for name, weight in before.items():
            module = model.get_submodule(name)
            lalm._before.append((module, weight.to(module.weight.device, module.weight.dtype)))
        meter.at(3)
        return lalm

    # --- parts

    @property
    def tower(self) -> Any:
        """The audio tower, or None once freed."""
        return _get(self.model, self.family.tower) if self._has_tower else None

    @property
    def language_model(self) -> Any:
        return _get(self.model, self.family.language_model)

    def thinking(self) -> list[Any]:
        """The modules that the language model is made of, without ears and eyes that lie inside it."""
        senses = set(_get(self.model, self.family.senses).modules()) if self.family.senses else set()
        return [module for module in self.language_model.modules() if module not in senses]

    @property
    def projector(self) -> Any:
        """The projector, or None where the tower is its own."""
        return _get(self.model, self.family.projector) if self.family.projector else None

    def free_tower(self) -> None:
        """Give the tower's memory back; from now on only features are heard."""
        parent, _, name = self.family.tower.rpartition(".")
        inside = self.family.projector.removeprefix(f"{self.family.tower}.")
        left = None
        if inside != self.family.projector:  # the projector is a part of the tower, and stays
            left = torch.nn.Module()
            left.add_module(inside, self.projector)
        setattr(_get(self.model, parent), name, left)
        self._has_tower = False

    @contextlib.contextmanager
    def precision(self) -> Iterator[None]:
        """Multiply in `compute_dtype` inside; every method here does so by itself."""
        if self.compute_dtype is torch.bfloat16:
            with torch.autocast(self.device.name, torch.bfloat16):
                yield
        else:
            yield

    @contextlib.contextmanager
    def as_base(self) -> Iterator[None]:
        """Think as the base model does inside: without an adapter that is not merged, and with the weights from before
        one that was (those have to have been kept: see `load`)."""
        from peft.tuners.tuners_utils import BaseTunerLayer

        added = [module for module in self.model.modules() if isinstance(module, BaseTunerLayer)]
        self._exchange()
        for module in added:
            module.enable_adapters(False)
        try:
            yield
        finally:
            for module in added:
                module.enable_adapters(True)
            self._exchange()

    def _exchange(self) -> None:
        for place, (module, weight) in enumerate(self._before):
            self._before[place] = module, module.weight.data
            module.weight.data = weight

    # --- hearing

    def frames(self, samples: int) -> int:
        """How many audio tokens a clip of `samples` samples takes."""
        return self._ears.count(self._extractor, samples)

    def check_clip(self, samples: int, name: str) -> None:
        """Raise `SmidgenError` naming the clip where it is too long or too short for this model."""
        seconds = samples / self.family.rate
        if seconds > self.longest_seconds:
            raise SmidgenError(
                f"{name} lasts {seconds:.1f} s, and this model hears at most {self.longest_seconds:g} s at once.",
                "Trim or split it, or leave it out.",
            )
        if self.frames(samples) < 1:
            raise SmidgenError(f"{name} lasts {seconds:.2f} s: there is nothing to hear.", "Record it again.")

    @torch.no_grad()
    def tower_features(self, clips: Sequence[np.ndarray], names: Sequence[str] = ()) -> list[Tensor]:
        """What the tower makes of mono float32 `clips` at the family's rate: (frames, width) each, on the CPU, before
        the projector.

        A frame is what stands behind one audio token. A clip longer than the model's window, or empty, is refused with
        a `SmidgenError` that calls it by its name in `names`.
        """
        titles = [names[i] if i < len(names) else f"Clip {i + 1}" for i in range(len(clips))]
        for clip, title in zip(clips, titles, strict=True):
            self.check_clip(len(clip), title)
        found = [self._known.get(_fingerprint(clip)) for clip in clips]
        unknown = [i for i, features in enumerate(found) if features is None]
        if unknown and self.tower is None:
            raise SmidgenError("This model was loaded without its ears (the audio tower).", "Load it with the tower.")
        for start in range(0, len(unknown), _CLIPS_AT_ONCE):
            some = unknown[start : start + _CLIPS_AT_ONCE]
            with self.precision():
                heard = self._ears.encode(self.tower, self._extractor, [clips[i] for i in some])
            for i, features in zip(some, heard, strict=True):
                found[i] = features.to("cpu", self.compute_dtype)
        return [features for features in found if features is not None]

    def remember(self, clip: np.ndarray, features: Tensor) -> None:
        """Let `tower_features` answer with `features` for exactly this clip, tower or not."""
        self._known[_fingerprint(clip)] = features

    # --- ids

    def prompt_ids(self, text: str | None, frames: int | None, instruction: str) -> list[int]:
        """The prompt of one example by the model's chat template: a transcript or `frames` audio tokens, then the
        instruction on its own line. Exactly one of `text` and `frames` is given."""
        if (text is None) == (frames is None):
            raise ValueError("a prompt has either a transcript or audio")
        tokenizer, mark = self.processor.tokenizer, self.audio_token
        if mark in (text or "") or mark in instruction:
            raise SmidgenError(f"The text contains {mark}, which this model keeps for audio.", "Take it out.")
        prompt = written(self.processor, self.family, text, instruction)
        if frames is not None:
            around = [getattr(tokenizer, name, name) for name in self.family.around or ()]
            prompt = prompt.replace(mark, (mark * frames).join(around) if around else mark * frames)
        # some templates write the first token themselves
        first = not (tokenizer.bos_token and prompt.startswith(tokenizer.bos_token))
        ids: list[int] = tokenizer(prompt, add_special_tokens=first)["input_ids"]
        return ids

    def answer_ids(self, target: str) -> list[int]:
        """The target as the model is to write it; ends with eos."""
        ids: list[int] = self.processor.tokenizer(target, add_special_tokens=False)["input_ids"]
        return [*ids, self.eos_id]

    def pad(self, rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
        """Rows of ids padded on the left: ids and mask, (batch, length) each, on the model's device."""
        length = max(map(len, rows))
        ids = torch.tensor([[self.pad_id] * (length - len(row)) + list(row) for row in rows])
        mask = torch.tensor([[0] * (length - len(row)) + [1] * len(row) for row in rows])
        return ids.to(self.device.name), mask.to(self.device.name)

    # --- thinking

    def embed(self, ids: Tensor, features: Sequence[Tensor] = ()) -> Tensor:
        """Embeddings of `ids` (batch, length) for `hidden`, fp32 (batch, length, width), with `features` projected into
        place.

        `features` are those of the rows that have audio, in order; together they have a frame for each audio token.
        """
        where = ids == self.audio_token_id
        # an audio token's own embedding is never used, and a family may have none
        words = ids.masked_fill(where, self.pad_id)
        embeds = self.model.get_input_embeddings()(words).float()
        if self._ears.words is not None:
            with self.precision():
                embeds = self._ears.words(self.projector, words, embeds)
        frames = sum(len(rows) for rows in features)
        if int(where.sum()) != frames:
            raise ValueError(f"{int(where.sum())} audio tokens for {frames} frames")
        if not frames:
            return self._with_layers(embeds, words)
        rows = torch.cat(list(features)).to(embeds.device)
        if self.projector is not None:
            with self.precision():
                rows = self._ears.project(self.projector, rows.to(next(self.projector.parameters()).dtype))
        heard = rows.float()
        return self._with_layers(embeds.masked_scatter(where.unsqueeze(-1), heard), words)

    def _with_layers(self, embeds: Tensor, words: Tensor) -> Tensor:
        """The embeddings and, beside them, what some families look up for each layer: `hidden` takes it off again."""
        if not self._layer_width:
            return embeds
        return torch.cat([embeds, self.language_model.get_per_layer_inputs(words).flatten(2).float()], -1)

    def hidden(
        self, embeds: Tensor, mask: Tensor | None = None, cache: Any = None, use_cache: bool = False
    ) -> tuple[Tensor, Any]:
        """The language model's last hidden states (batch, length, width) and its cache (None without `use_cache`).

        `mask` (batch, length so far, that of `cache` included) is 1 where there is a token; None where all are.
        """
        positions = None
        if mask is not None:
            positions = (mask.long().cumsum(-1) - 1).clamp(min=0)[:, -embeds.shape[1] :]
        more = {}
        if self._layer_width:
            layers = embeds[..., self._width :]
            more["per_layer_inputs"] = layers.unflatten(-1, (-1, self._layer_width))
            embeds = embeds[..., : self._width]
        with self.precision():
            output = self.language_model(
                inputs_embeds=embeds,
                attention_mask=mask,
                position_ids=positions,
                past_key_values=cache,
                use_cache=use_cache,
                **more,
            )
        return output.last_hidden_state, output.past_key_values if use_cache else None

    def logits(self, hidden: Tensor) -> Tensor:
        """The head's fp32 logits over the vocabulary for hidden states of any leading shape."""
        head = self.model.get_output_embeddings()
        if self.device.name == "cpu" and head.bias is None and not hidden.requires_grad:
            # the same product with its factors changed over: twice as quick for the few rows that are asked for
            rows = hidden.reshape(-1, hidden.shape[-1]).to(head.weight.dtype)
            return self.capped((head.weight @ rows.T).T.float().reshape(*hidden.shape[:-1], -1))
        with self.precision():
            logits: Tensor = head(hidden)
        return self.capped(logits.float())

    def capped(self, logits: Tensor) -> Tensor:
        """The head's output as the model counts it: some families keep it between two bounds."""
        return logits if self.cap is None else self.cap * torch.tanh(logits / self.cap)

    # --- placing

    def _tie(self) -> None:
        # the class keeps a second copy of the same matrix: 0.7 GB for the pocket model
        head, embeddings = self.model.get_output_embeddings(), self.model.get_input_embeddings()
        if head.weight.shape == embeddings.weight.shape and torch.equal(head.weight, embeddings.weight):
            head.weight = embeddings.weight

    def _halve(self) -> None:
        head, embeddings = self.model.get_output_embeddings(), self.model.get_input_embeddings()
        tied = head.weight is embeddings.weight
        if tied:  # else it would be converted twice
            head.weight = torch.nn.Parameter(torch.empty(0), requires_grad=False)
        half = {id(m) for m in self.thinking() if isinstance(m, torch.nn.Linear)}
        half |= {id(head), id(embeddings)}
        for module in self.model.modules():
            dtype = torch.bfloat16 if id(module) in half else torch.float32
            own = [*module.parameters(recurse=False), *module.buffers(recurse=False)]
            for value in own:
                if value.is_floating_point():
                    value.data = value.data.to(dtype)
        if tied:
            head.weight = embeddings.weight


def stored_dtype(base: Path) -> torch.dtype:
    """The number type that all weights of a checkpoint are stored in; fp32 where there are several."""
    kinds = set()
    for path in base.glob("*.safetensors"):
        with safe_open(path, "pt") as file:
            kinds |= {file.get_slice(name).get_dtype() for name in file.keys()}  # noqa: SIM118 - it is no mapping
    return {"F16": torch.float16, "BF16": torch.bfloat16}.get(kinds.pop() if len(kinds) == 1 else "", torch.float32)


def _eos_id(tokenizer: Any, model: Any) -> int:
    if tokenizer.eos_token_id is not None:
        return int(tokenizer.eos_token_id)
    end = model.generation_config.eos_token_id
    return int(end[0] if isinstance(end, list) else end)


def _get(model: Any, path: str) -> Any:
    for name in path.split(".") if path else ():
        model = getattr(model, name)
    return model


def _fingerprint(clip: np.ndarray) -> bytes:
    return hashlib.sha256(np.ascontiguousarray(clip, dtype=np.float32).tobytes()).digest()


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    # transformers draws its own bars; ours are the ones that are shown
    from transformers.utils import logging as hub_logging

    hub_logging.disable_progress_bar()
    yield
