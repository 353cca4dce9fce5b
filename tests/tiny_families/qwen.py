"""Tiny checkpoints of Qwen2.5-Omni, Qwen3-ASR and Qwen3-Omni."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.tiny_families.parts import CHATML, save, save_ears, seeing, text_sizes, tokenizer

TINY_EYES = {"depth": 1, "hidden_size": 16, "intermediate_size": 16, "num_heads": 2, "out_hidden_size": 64}


QWEN_SPECIAL = {
    "image_token": "<|IMAGE|>",
    "video_token": "<|VIDEO|>",
    "vision_bos_token": "<|vision_bos|>",
    "vision_eos_token": "<|vision_eos|>",
    "audio_bos_token": "<|audio_bos|>",
    "audio_eos_token": "<|audio_eos|>",
}


MROPE = {"rope_type": "default", "rope_theta": 10_000.0, "mrope_section": [2, 3, 3]}
"""Positions in time, height and width: for text and sound they are the same."""


QWEN3_EARS = {
    "num_mel_bins": 80,
    "encoder_layers": 1,
    "encoder_attention_heads": 2,
    "encoder_ffn_dim": 32,
    "d_model": 16,
    "output_dim": 64,
    "downsample_hidden_size": 8,
}


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


def qwen25_omni(folder: Path) -> Any:
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


def qwen3_asr(folder: Path) -> Any:
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


def qwen3_omni(folder: Path) -> Any:
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
