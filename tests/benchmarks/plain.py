"""The plain recipe that Smidgen's engine is measured against: transformers' Trainer, peft and `generate`, as their
documentation shows them. The processor runs in the collator and the logits of every position are computed."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers


@dataclass(frozen=True)
class Pair:
    """A text or a clip (16 kHz mono float32), and the answer to it."""

    given: str | np.ndarray
    target: str


def load(base: Path) -> tuple[Any, Any]:
    """Model and processor, in the number type that this machine multiplies in hardware."""
    processor = transformers.Qwen2AudioProcessor.from_pretrained(base)
    model = transformers.Qwen2AudioForConditionalGeneration.from_pretrained(base)
    return model, processor


def _prompt(processor: Any, pair: Pair, instruction: str) -> str:
    content: list[dict[str, Any]] = [{"type": "text", "text": instruction}]
    if isinstance(pair.given, str):
        content[0]["text"] = f"{pair.given}\n{instruction}"
    else:
        content.insert(0, {"type": "audio", "audio_url": "clip"})
    return str(
        processor.apply_chat_template(
            [{"role": "user", "content": content}], add_generation_prompt=True, tokenize=False
        )
    )


class Collator:
    """Texts and clips through the processor at every step; labels on the answer alone."""

    def __init__(self, processor: Any, instruction: str) -> None:
        self.processor = processor
        self.instruction = instruction

    def __call__(self, pairs: Sequence[Pair]) -> dict[str, torch.Tensor]:
        tokenizer = self.processor.tokenizer
        texts = [_prompt(self.processor, p, self.instruction) + p.target + tokenizer.eos_token for p in pairs]
        clips = [p.given for p in pairs if not isinstance(p.given, str)]
        heard: dict[str, Any] = {"audio": clips, "sampling_rate": 16_000} if clips else {}
        inputs = dict(self.processor(text=texts, padding=True, return_tensors="pt", **heard))
        labels = inputs["input_ids"].clone()
        for row, pair in enumerate(pairs):  # padded on the left: the answer is at the end
            answer = tokenizer(pair.target + tokenizer.eos_token, add_special_tokens=False)["input_ids"]
            labels[row, : -len(answer)] = -100
        return inputs | {"labels": labels}


class _Pairs(torch.utils.data.Dataset):
    def __init__(self, pairs: Sequence[Pair]) -> None:
        self.pairs = pairs

    def __len__(self) -> int:
        return len(self.pairs)

    def __getitem__(self, index: int) -> Pair:
        return self.pairs[index]


class _Clock(transformers.TrainerCallback):
    def __init__(self) -> None:
        self.ends: list[tuple[float, float]] = []
        self.losses: list[float] = []

    def on_step_end(self, *_: Any, **__: Any) -> None:
        self.ends.append((time.perf_counter(), time.process_time()))

    def on_log(self, *_: Any, logs: dict[str, Any], **__: Any) -> None:
        if "loss" in logs:
            self.losses.append(float(logs["loss"]))


def train(
    base: Path, pairs: Sequence[Pair], instruction: str, targets: str, batch: int, half: bool
) -> tuple[list[tuple[float, float]], list[float]]:
    """One epoch of LoRA as in Smidgen's preset (rank 16 on the same matrices); when each step ended, in
    seconds of the wall's clock and of the processor, and its loss."""
    from peft import LoraConfig, get_peft_model

    model, processor = load(base)
    model = get_peft_model(model, LoraConfig(r=16, lora_alpha=32, target_modules=targets))
    clock = _Clock()
    arguments = transformers.TrainingArguments(
        output_dir="plain",
        per_device_train_batch_size=batch,
        num_train_epochs=1,
        learning_rate=5e-4,
        bf16=half,
        use_cpu=not torch.cuda.is_available(),
        remove_unused_columns=False,
        report_to=[],
        disable_tqdm=True,
        save_strategy="no",
        logging_steps=1,
        seed=1,
    )
    transformers.Trainer(
        model=model, args=arguments, train_dataset=_Pairs(pairs), data_collator=Collator(processor, instruction),
        callbacks=[clock],
    ).train()  # fmt: skip
    return clock.ends, clock.losses


class Generator:
    """Answers by `generate`, one clip at a time, greedily."""

    def __init__(self, base: Path, instruction: str, half: bool) -> None:
        model, self.processor = load(base)
        self.model = model.to(torch.bfloat16 if half else torch.float32).eval()
        self.instruction = instruction

    def answer(self, clip: np.ndarray, tokens: int) -> str:
        """The model's words about a clip: exactly `tokens` tokens of them."""
        prompt = _prompt(self.processor, Pair(clip, ""), self.instruction)
        inputs = self.processor(text=[prompt], audio=[clip], sampling_rate=16_000, return_tensors="pt")
        inputs["input_features"] = inputs["input_features"].to(self.model.dtype)
        with torch.inference_mode():
            written = self.model.generate(**inputs, min_new_tokens=tokens, max_new_tokens=tokens, do_sample=False)
        return str(self.processor.tokenizer.decode(written[0, inputs["input_ids"].shape[1] :]))
