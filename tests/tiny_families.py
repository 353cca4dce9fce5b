"""Tiny random checkpoints of every family's real classes, with real processors: made here, fetched from nowhere.

Each maker writes a checkpoint folder as the family's own classes save it. Chat templates are of the family's shape;
tokenizers are trained here. `FAMILIES` is the table; `plain_inputs` is what the family's own processor makes of a
conversation.
"""

from __future__ import annotations

import base64
import json
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

from tests.tiny_model import TEXTS

RATE = 16_000

CHATML = (
    "{%- for message in messages -%}{{ '<|im_start|>' + message['role'] + '\n' }}"
    "{%- for item in message['content'] -%}"
    "{%- if item['type'] == 'audio' -%}{{ AUDIO }}{%- else -%}{{ item['text'] }}{%- endif -%}"
    "{%- endfor -%}{{ '<|im_end|>\n' }}{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{ '<|im_start|>assistant\n' }}{%- endif -%}"
)
"""Of Qwen's models, and of those built on them."""


Row = tuple[np.ndarray | None, str, str]
"""A clip or None, a text or "", the answer."""


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


WHISPER = {
    "num_mel_bins": 80,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "intermediate_size": 32,
    "hidden_size": 16,
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
                parameter.mul_(3 if "language_model" in name else 8)
        (getattr(model, "thinker", None) or model).get_output_embeddings().weight.normal_(0, 0.3)
    model.save_pretrained(folder)
    if processor is not None:
        processor.save_pretrained(folder)
    return processor


def _flamingo(folder: Path) -> Any:
    from transformers import AudioFlamingo3Config, AudioFlamingo3Processor, WhisperFeatureExtractor

    words = tokenizer(["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<sound>"], eos="<|im_end|>", pad="<|endoftext|>")
    config = AudioFlamingo3Config(
        audio_config={"model_type": "audioflamingo3_encoder", **WHISPER},
        text_config={"model_type": "qwen2", **text_sizes(words)},
        audio_token_id=words.convert_tokens_to_ids("<sound>"),
    )
    processor = AudioFlamingo3Processor(
        WhisperFeatureExtractor(feature_size=80), words, chat_template=CHATML.replace("AUDIO", "'<sound>'")
    )
    return save(folder, config, "AudioFlamingo3ForConditionalGeneration", processor)


def _glm(folder: Path) -> Any:
    from transformers import GlmAsrConfig, GlmAsrProcessor, WhisperFeatureExtractor

    special = ["<|endoftext|>", "<|user|>", "<|assistant|>", "<|begin_of_audio|>", "<|end_of_audio|>", "<|pad|>"]
    words = tokenizer(special, eos="<|user|>", pad="<|endoftext|>")
    template = (
        "{%- for message in messages -%}"
        "{%- if message['role'] == 'assistant' -%}{{ '<|assistant|>\n' + message['content'][0]['text'] }}"
        "{%- else -%}{{ '<|user|>\n' }}{%- for item in message['content'] -%}"
        "{%- if item['type'] == 'audio' -%}{{ '<|begin_of_audio|><|pad|><|end_of_audio|><|user|>\n' }}"
        "{%- else -%}{{ item['text'] }}{%- endif -%}{%- endfor -%}{%- endif -%}{%- endfor -%}"
        "{%- if add_generation_prompt -%}{{ '<|assistant|>\n' }}{%- else -%}<|user|>{%- endif -%}"
    )
    config = GlmAsrConfig(
        audio_config={"model_type": "glmasr_encoder", **WHISPER, "intermediate_size": 64},
        text_config={"model_type": "llama", **text_sizes(words)},
        audio_token_id=words.convert_tokens_to_ids("<|pad|>"),
    )
    processor = GlmAsrProcessor(WhisperFeatureExtractor(feature_size=80), words, chat_template=template)
    return save(folder, config, "GlmAsrForConditionalGeneration", processor)


TINY_EYES = {"depth": 1, "hidden_size": 16, "intermediate_size": 16, "num_heads": 2, "out_hidden_size": 64}
QWEN_SPECIAL = {
    "image_token": "<|IMAGE|>",
    "video_token": "<|VIDEO|>",
    "vision_bos_token": "<|vision_bos|>",
    "vision_eos_token": "<|vision_eos|>",
    "audio_bos_token": "<|audio_bos|>",
    "audio_eos_token": "<|audio_eos|>",
}


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


def _qwen25_omni(folder: Path) -> Any:
    from transformers import Qwen2_5OmniConfig, WhisperFeatureExtractor

    special = {"audio_token": "<|AUDIO|>", **QWEN_SPECIAL}
    words = tokenizer(
        ["<|endoftext|>", "<|im_start|>", "<|im_end|>", *special.values()],
        eos="<|im_end|>",
        pad="<|endoftext|>",
        **special,
    )
    config = Qwen2_5OmniConfig(
        thinker_config={
            "audio_config": {
                "num_mel_bins": 80,
                "encoder_layers": 1,
                "encoder_attention_heads": 2,
                "encoder_ffn_dim": 32,
                "d_model": 16,
                "output_dim": 64,
            },
            "vision_config": TINY_EYES | {"fullatt_block_indexes": [0]},
            "text_config": text_sizes(words, rope_parameters=MROPE),
            "audio_token_index": words.convert_tokens_to_ids("<|AUDIO|>"),
            "vision_start_token_id": words.convert_tokens_to_ids("<|vision_bos|>"),
        },
        enable_audio_output=False,
    )
    template = CHATML.replace("AUDIO", "'<|audio_bos|><|AUDIO|><|audio_eos|>'")
    extractor = WhisperFeatureExtractor(feature_size=80, chunk_length=300)
    processor = seeing(
        "Qwen2_5OmniProcessor",
        ("image_processor", "video_processor"),
        feature_extractor=extractor,
        tokenizer=words,
        chat_template=template,
    )
    save(folder, config, "Qwen2_5OmniForConditionalGeneration", processor=None)
    save_ears(folder, words, extractor, template)
    return processor


QWEN3_ASR_TEMPLATE = (
    "{%- set found = namespace(words='', sound='') -%}"
    "{%- for message in messages -%}{%- for item in message['content'] -%}"
    "{%- if message['role'] == 'system' -%}{%- set found.words = found.words + item['text'] -%}"
    "{%- elif item['type'] == 'audio' -%}{%- set found.sound = '<|audio_start|><|audio_pad|><|audio_end|>' -%}"
    "{%- endif -%}{%- endfor -%}{%- endfor -%}"
    "{{ '<|im_start|>system\n' + found.words + '<|im_end|>\n<|im_start|>user\n' + found.sound + '<|im_end|>\n' }}"
    "{%- for message in messages -%}{%- if message['role'] == 'assistant' -%}"
    "{{ '<|im_start|>assistant\n' + message['content'][0]['text'] + '<|im_end|>\n' }}"
    "{%- endif -%}{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{ '<|im_start|>assistant\n' }}{%- endif -%}"
)
"""Like Qwen3-ASR's own, this takes only sound from the user, and words from the system's turn."""


def _qwen3_asr(folder: Path) -> Any:
    from transformers import Qwen3ASRConfig, Qwen3ASRFeatureExtractor, Qwen3ASRProcessor

    special = {
        "audio_token": "<|audio_pad|>",
        "audio_bos_token": "<|audio_start|>",
        "audio_eos_token": "<|audio_end|>",
    }
    words = tokenizer(
        ["<|endoftext|>", "<|im_start|>", "<|im_end|>", *special.values()],
        eos="<|im_end|>",
        pad="<|endoftext|>",
        **special,
    )
    config = Qwen3ASRConfig(
        audio_config={"model_type": "qwen3_asr_encoder", **QWEN3_EARS},
        text_config={"model_type": "qwen3", **text_sizes(words)},
        audio_token_id=words.convert_tokens_to_ids("<|audio_pad|>"),
        pad_token_id=words.pad_token_id,
        eos_token_id=words.eos_token_id,
    )
    extractor = Qwen3ASRFeatureExtractor(feature_size=80)
    processor = Qwen3ASRProcessor(extractor, words, chat_template=QWEN3_ASR_TEMPLATE)
    return save(folder, config, "Qwen3ASRForConditionalGeneration", processor)


def _gemma4(folder: Path) -> Any:
    from transformers import Gemma4AudioFeatureExtractor, Gemma4Config

    special = {
        "audio_token": "<|audio|>",
        "boa_token": "<|audio>",
        "eoa_token": "<audio|>",
        "image_token": "<|image|>",
        "boi_token": "<|image>",
        "eoi_token": "<image|>",
    }
    words = tokenizer(
        ["<pad>", "<eos>", "<bos>", "<|turn>", "<turn|>", "<|video|>", *special.values()],
        bos="<bos>",
        eos="<eos>",
        pad="<pad>",
        **special,
    )
    template = (
        "{{ '<bos>' }}{%- for message in messages -%}"
        "{{ '<|turn>' + ('model' if message['role'] == 'assistant' else 'user') + '\n' }}"
        "{%- for item in message['content'] -%}"
        "{%- if item['type'] == 'audio' -%}{{ '<|audio|>' }}{%- else -%}{{ item['text'] }}{%- endif -%}"
        "{%- endfor -%}{{ '<turn|>\n' }}{%- endfor -%}"
        "{%- if add_generation_prompt -%}{{ '<|turn>model\n' }}{%- endif -%}"
    )
    sizes = text_sizes(words, vocab_size_per_layer_input=len(words), hidden_size_per_layer_input=8)
    config = Gemma4Config(
        text_config=sizes
        | {
            "num_hidden_layers": 4,
            "num_kv_shared_layers": 2,
            "layer_types": ["sliding_attention", "full_attention"] * 2,
            "global_head_dim": 16,
            "final_logit_softcapping": 30.0,
        },
        audio_config={
            "hidden_size": 16,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
            "subsampling_conv_channels": [128, 4],
            "output_proj_dims": 16,
        },
        vision_config={
            "hidden_size": 16,
            "intermediate_size": 16,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
            "num_key_value_heads": 2,
            "head_dim": 8,
            "position_embedding_size": 16,
        },
        audio_token_id=words.convert_tokens_to_ids("<|audio|>"),
        image_token_id=words.convert_tokens_to_ids("<|image|>"),
        video_token_id=words.convert_tokens_to_ids("<|video|>"),
        boa_token_id=words.convert_tokens_to_ids("<|audio>"),
        eoa_token_index=words.convert_tokens_to_ids("<audio|>"),
    )
    extractor = Gemma4AudioFeatureExtractor()
    processor = seeing(
        "Gemma4Processor",
        ("image_processor", "video_processor"),
        feature_extractor=extractor,
        tokenizer=words,
        chat_template=template,
    )
    save(folder, config, "Gemma4ForConditionalGeneration", processor=None)
    save_ears(folder, words, extractor, template)
    return processor


TEKKEN_PATTERN = r"[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
TEKKEN_SPECIAL = {0: "<unk>", 1: "<s>", 2: "</s>", 3: "[INST]", 4: "[/INST]", 5: "[AVAILABLE_TOOLS]",
    6: "[/AVAILABLE_TOOLS]", 7: "[TOOL_RESULTS]", 8: "[/TOOL_RESULTS]", 9: "[TOOL_CALLS]", 10: "[IMG]", 11: "<pad>",
    12: "[IMG_BREAK]", 13: "[IMG_END]", 14: "[PREFIX]", 15: "[MIDDLE]", 16: "[SUFFIX]", 17: "[SYSTEM_PROMPT]",
    18: "[/SYSTEM_PROMPT]", 19: "[TOOL_CONTENT]", 24: "[AUDIO]", 25: "[BEGIN_AUDIO]", 34: "[TRANSCRIBE]"}  # fmt: skip


def _voxtral(folder: Path) -> Any:
    from transformers import MistralCommonBackend, VoxtralConfig, VoxtralProcessor, WhisperFeatureExtractor

    folder.mkdir()
    pieces = [bytes([i]) for i in range(256)] + [b"th", b"in", b"er", b"on", b"an", b"the", b"ight", b"light"]
    vocabulary = [
        {"rank": i, "token_bytes": base64.b64encode(piece).decode(), "token_str": None}
        for i, piece in enumerate(pieces)
    ]
    names = [TEKKEN_SPECIAL.get(i, f"<SPECIAL_{i}>") for i in range(40)]
    tekken = {
        "vocab": vocabulary,
        "special_tokens": [{"rank": i, "token_str": name, "is_control": True} for i, name in enumerate(names)],
        "config": {
            "pattern": TEKKEN_PATTERN,
            "num_vocab_tokens": len(pieces),
            "default_vocab_size": len(pieces) + len(names),
            "default_num_special_tokens": len(names),
            "version": "v7",
        },
        "version": 1,
        "type": "Tekken",
        "audio": {
            "sampling_rate": RATE,
            "frame_rate": 12.5,
            "audio_encoding_config": {"num_mel_bins": 80, "hop_length": 160, "window_size": 400},
            "chunk_length_s": 30.0,
        },
    }
    (folder / "tekken.json").write_text(json.dumps(tekken))
    sizes = text_sizes(range(len(pieces) + len(names)), pad_token_id=11, bos_token_id=1, eos_token_id=2)
    config = VoxtralConfig(
        audio_config={"model_type": "voxtral_encoder", **WHISPER, "intermediate_size": 64},
        text_config={"model_type": "llama", **sizes},
        audio_token_id=24,
    )
    extractor = WhisperFeatureExtractor(feature_size=80)
    save(folder, config, "VoxtralForConditionalGeneration", processor=None)
    extractor.save_pretrained(folder)
    return VoxtralProcessor(extractor, MistralCommonBackend(str(folder / "tekken.json"), mode="finetuning"))


def voxtral_inputs(processor: Any, rows: Sequence[Row], instruction: str) -> dict[str, Any]:
    """Voxtral's processor takes a clip only from a file, in a conversation."""
    import soundfile

    conversations = []
    with tempfile.TemporaryDirectory() as folder:
        for number, (clip, text, answer) in enumerate(rows):
            content: list[dict[str, str]] = [{"type": "text", "text": instruction}]
            if clip is None:
                content[0]["text"] = f"{text}\n{instruction}"
            else:
                path = Path(folder) / f"{number}.wav"
                soundfile.write(path, clip, RATE, subtype="FLOAT")
                content.insert(0, {"type": "audio", "path": str(path)})
            conversations.append([{"role": "user", "content": content}, {"role": "assistant", "content": answer}])
        return dict(processor.apply_chat_template(conversations))


def _granite(folder: Path) -> Any:
    from transformers import GraniteSpeechConfig, GraniteSpeechFeatureExtractor, GraniteSpeechProcessor

    special = ["<|end_of_text|>", "<|start_of_role|>", "<|end_of_role|>", "<|audio|>"]
    words = tokenizer(special, eos="<|end_of_text|>", pad="<|end_of_text|>")
    template = (
        "{%- for message in messages -%}"
        "{{ '<|start_of_role|>' + message['role'] + '<|end_of_role|>' + message['content'] + '<|end_of_text|>\n' }}"
        "{%- endfor -%}"
        "{%- if add_generation_prompt -%}{{ '<|start_of_role|>assistant<|end_of_role|>' }}{%- endif -%}"
    )
    config = GraniteSpeechConfig(
        encoder_config={"num_layers": 2, "hidden_dim": 16, "num_heads": 2, "context_size": 20, "max_pos_emb": 32},
        projector_config={
            "model_type": "blip_2_qformer",
            "hidden_size": 16,
            "encoder_hidden_size": 16,
            "intermediate_size": 16,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
        },
        text_config={"model_type": "granite", **text_sizes(words)},
        audio_token_index=words.convert_tokens_to_ids("<|audio|>"),
        has_lora_adapter=False,
    )
    processor = GraniteSpeechProcessor(GraniteSpeechFeatureExtractor(), words, chat_template=template)
    return save(folder, config, "GraniteSpeechForConditionalGeneration", processor)


QWEN3_EARS = {
    "num_mel_bins": 80,
    "encoder_layers": 1,
    "encoder_attention_heads": 2,
    "encoder_ffn_dim": 32,
    "d_model": 16,
    "output_dim": 64,
    "downsample_hidden_size": 8,
}


def _qwen3_omni(folder: Path) -> Any:
    from transformers import Qwen3OmniMoeConfig, WhisperFeatureExtractor

    special = QWEN_SPECIAL | {
        "audio_token": "<|audio_pad|>",
        "audio_bos_token": "<|audio_start|>",
        "audio_eos_token": "<|audio_end|>",
    }
    words = tokenizer(
        ["<|endoftext|>", "<|im_start|>", "<|im_end|>", *special.values()],
        eos="<|im_end|>",
        pad="<|endoftext|>",
        **special,
    )
    experts = {"num_experts": 4, "num_experts_per_tok": 2, "moe_intermediate_size": 32}
    config = Qwen3OmniMoeConfig(
        thinker_config={
            "audio_config": QWEN3_EARS,
            "vision_config": TINY_EYES | {"deepstack_visual_indexes": [0], "num_position_embeddings": 16},
            "text_config": text_sizes(words, rope_parameters=MROPE, **experts),
            "audio_token_id": words.convert_tokens_to_ids("<|audio_pad|>"),
            "vision_start_token_id": words.convert_tokens_to_ids("<|vision_bos|>"),
        },
        enable_audio_output=False,
    )
    template = CHATML.replace("AUDIO", "'<|audio_start|><|audio_pad|><|audio_end|>'")
    extractor = WhisperFeatureExtractor(feature_size=80)
    processor = seeing(
        "Qwen3OmniMoeProcessor",
        ("image_processor", "video_processor"),
        feature_extractor=extractor,
        tokenizer=words,
        chat_template=template,
    )
    save(folder, config, "Qwen3OmniMoeForConditionalGeneration", processor=None)
    save_ears(folder, words, extractor, template)
    return processor


MROPE = {"rope_type": "default", "rope_theta": 10_000.0, "mrope_section": [2, 3, 3]}
"""Positions in time, height and width: for text and sound they are the same."""


FAMILIES: dict[str, Tiny] = {
    "Qwen2.5-Omni": Tiny(_qwen25_omni, "<|im_end|>"),
    "Audio Flamingo 3": Tiny(_flamingo, "<|im_end|>", alone=True),
    "Voxtral": Tiny(_voxtral, "</s>", plain=voxtral_inputs, needs=("mistral_common",)),
    "Gemma 4": Tiny(_gemma4, "<turn|>"),
    "Granite Speech": Tiny(
        _granite,
        "<|end_of_text|>",
        alone=True,
        plain=partial(plain_inputs, in_text="<|audio|>"),
        needs=("torchaudio",),
    ),
    "Qwen3-ASR": Tiny(_qwen3_asr, "<|im_end|>", alone=True, plain=partial(plain_inputs, system=True)),
    "Qwen3-Omni": Tiny(_qwen3_omni, "<|im_end|>", alone=True),
    "GLM-ASR": Tiny(_glm, "<|user|>", alone=True),
}
