"""What the makers of tiny checkpoints share: tokenizers, sizes, saving, and what the plain processors make of rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

from tests.tiny_model import TEXTS

Row = tuple[np.ndarray | None, str, str]
"""A clip or None, a text or "", the answer."""


RATE = 16_000


CHATML = (
    "{%- for message in messages -%}{{ '<|im_start|>' + message['role'] + '\n' }}"
    "{%- for item in message['content'] -%}"
    "{%- if item['type'] == 'audio' -%}{{ AUDIO }}{%- else -%}{{ item['text'] }}{%- endif -%}"
    "{%- endfor -%}{{ '<|im_end|>\n' }}{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{ '<|im_start|>assistant\n' }}{%- endif -%}"
)
"""Of Qwen's models, and of those built on them."""


WHISPER = {
    "num_mel_bins": 80,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "intermediate_size": 32,
    "hidden_size": 16,
}


def plain_inputs(
    processor: Any,
    rows: Sequence[Row],
    instruction: str,
    rate: int = RATE,
    system: bool = False,
    in_text: str = "",
) -> dict[str, Any]:
    """What the family's own chat template and processor make of conversations: the answer is the last turn."""
    texts = []
    for clip, text, answer in rows:
        words = [{"type": "text", "text": instruction if clip is not None else f"{text}\n{instruction}"}]
        sound = [{"type": "audio", "audio": "clip"}] if clip is not None else []
        said = [
            *([{"role": "system", "content": words}] if system else []),
            {"role": "user", "content": sound if system else sound + words},
            {"role": "assistant", "content": [{"type": "text", "text": answer}]},
        ]
        if in_text:  # the template takes text alone, with the audio token in it
            said = [
                {"role": "user", "content": (in_text if sound else "") + words[0]["text"]},
                {"role": "assistant", "content": answer},
            ]
        texts.append(processor.apply_chat_template(said, tokenize=False))
    clips = [clip for clip, _, _ in rows if clip is not None]
    heard = {"audio": clips, "audio_kwargs": {"sampling_rate": rate}} if clips else {"audio": None}
    return dict(processor(text=texts, return_tensors="pt", text_kwargs={"padding": True}, **heard))


@dataclass(frozen=True)
class Tiny:
    """A family's tiny checkpoint: how it is made, and how its plain classes are asked."""

    make: Callable[[Path], Any]
    """Writes the checkpoint and returns its processor."""
    end: str
    """The token that ends an answer."""
    alone: bool = False
    """The processor refuses to mix text and audio, or the class lets neighbours in a batch change what is heard:
    then the plain model is asked row by row."""
    plain: Callable[..., dict[str, Any]] = plain_inputs
    needs: tuple[str, ...] = ()
    """Packages without which its processor cannot be made."""


def tokenizer(special: Sequence[str], *, bos: str | None = None, eos: str, pad: str, **named: str) -> Any:
    """A byte-level BPE tokenizer with `special` tokens; `named` gives some of them names (audio_token=...)."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=list(special),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    made.train_from_iterator(TEXTS * 3, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=made,
        bos_token=bos,
        eos_token=eos,
        pad_token=pad,
        padding_side="left",
        extra_special_tokens=named or None,
    )


def text_sizes(words: Any, **more: Any) -> dict[str, Any]:
    """Sizes of a tiny language model whose vocabulary is the tokenizer's."""
    special = ("pad_token_id", "bos_token_id", "eos_token_id")
    return {
        "vocab_size": len(words),
        "hidden_size": 64,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "head_dim": 16,
        "max_position_embeddings": 4096,
        **{name: getattr(words, name, None) for name in special},
        **more,
    }


def save(folder: Path, config: Any, model_class: str, processor: Any) -> Any:
    """Write a random model of the class and its processor; return the processor.

    Weights are large enough that all of the input shows, and those of the head that one word can be far above others.
    """
    import torch
    import transformers

    torch.manual_seed(0)
    model = getattr(transformers, model_class)(config).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.dim() > 1 and "positional" not in name:
                parameter.mul_(3 if "language_model" in name or name.startswith("model.layers") else 8)
        (getattr(model, "thinker", None) or model).get_output_embeddings().weight.normal_(0, 0.3)
    model.save_pretrained(folder)
    if processor is not None:
        processor.save_pretrained(folder)
    return processor


def seeing(name: str, eyes: Sequence[str], **parts: Any) -> Any:
    """The processor class `name` that also takes pictures, with nothing in the place of its `eyes`.

    Its own check of the parts asks for packages for pictures, which nothing here uses.
    """
    import transformers

    kind = type(name, (getattr(transformers, name),), {"check_argument_for_proper_class": lambda *_: object})
    return kind(**{eye: SimpleNamespace(model_input_names=[]) for eye in eyes}, **parts)


def save_ears(folder: Path, words: Any, extractor: Any, template: str) -> None:
    """The files that a processor with eyes has of its ears."""
    words.save_pretrained(folder)
    extractor.save_pretrained(folder)
    (folder / "chat_template.jinja").write_text(template, encoding="utf-8")
