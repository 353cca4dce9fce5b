"""Tiny checkpoints of Audio Flamingo 3, GLM-ASR, Granite Speech, Phi-4-multimodal, Gemma 3n and Gemma 4."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.tiny_families.parts import CHATML, WHISPER, save, save_ears, seeing, text_sizes, tokenizer


def flamingo(folder: Path) -> Any:
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


def glm(folder: Path) -> Any:
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


def granite(folder: Path) -> Any:
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


def phi4(folder: Path) -> Any:
    from transformers import Phi4MultimodalConfig, Phi4MultimodalFeatureExtractor

    special = {"audio_token": "<|endoftext11|>", "image_token": "<|endoftext10|>"}
    words = tokenizer(
        ["<|endoftext|>", "<|user|>", "<|assistant|>", "<|end|>", *special.values()],
        bos="<|endoftext|>",
        eos="<|endoftext|>",
        pad="<|endoftext|>",
        **special,
    )
    template = (
        "{%- for message in messages -%}{{ '<|' + message['role'] + '|>' }}"
        "{%- for item in message['content'] -%}"
        "{%- if item['type'] == 'audio' -%}{{ '<|endoftext11|>' }}{%- else -%}{{ item['text'] }}{%- endif -%}"
        "{%- endfor -%}{{ '<|end|>' }}{%- endfor -%}"
        "{%- if add_generation_prompt -%}{{ '<|assistant|>' }}{%- endif -%}"
    )
    sizes = text_sizes(words)
    del sizes["head_dim"]
    config = Phi4MultimodalConfig(
        **sizes,
        original_max_position_embeddings=4096,
        audio_config={
            "hidden_size": 16,
            "intermediate_size": 16,
            "num_blocks": 1,
            "num_attention_heads": 2,
            "ext_pw_out_channel": 16,
            "depthwise_separable_out_channel": 16,
            "nemo_conv_channels": 16,
            "audio_token_id": words.convert_tokens_to_ids("<|endoftext11|>"),
        },
        vision_config={
            "hidden_size": 16,
            "intermediate_size": 16,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "image_size": 28,
            "crop_size": 28,
            "image_token_id": words.convert_tokens_to_ids("<|endoftext10|>"),
        },
    )
    extractor = Phi4MultimodalFeatureExtractor()
    processor = seeing(
        "Phi4MultimodalProcessor",
        ("image_processor",),
        audio_processor=extractor,
        tokenizer=words,
        chat_template=template,
    )
    save(folder, config, "Phi4MultimodalForCausalLM", processor=None)
    save_ears(folder, words, extractor, template)
    return processor


def gemma3n(folder: Path) -> Any:
    """Its words for eyes and ears come last, and are embedded by these; timm makes its eyes."""
    from transformers import Gemma3nAudioFeatureExtractor, Gemma3nConfig

    words = tokenizer(
        ["<pad>", "<eos>", "<bos>", "<start_of_turn>", "<end_of_turn>", "<start_of_audio>", "<start_of_image>"],
        bos="<bos>",
        eos="<eos>",
        pad="<pad>",
        eoi_token="<end_of_image>",
        image_token="<image_soft_token>",
        eoa_token="<end_of_audio>",
        audio_token="<audio_soft_token>",
        boa_token="<start_of_audio>",
        boi_token="<start_of_image>",
    )
    template = (
        "{{ '<bos>' }}{%- for message in messages -%}"
        "{{ '<start_of_turn>' + ('model' if message['role'] == 'assistant' else 'user') + '\n' }}"
        "{%- for item in message['content'] -%}"
        "{%- if item['type'] == 'audio' -%}{{ '<audio_soft_token>' }}{%- else -%}{{ item['text'] }}{%- endif -%}"
        "{%- endfor -%}{{ '<end_of_turn>\n' }}{%- endfor -%}"
        "{%- if add_generation_prompt -%}{{ '<start_of_turn>model\n' }}{%- endif -%}"
    )
    eyes, ears, every = len(words) - 4, len(words) - 2, len(words) + 1
    config = Gemma3nConfig(
        text_config=text_sizes(words)
        | {
            "vocab_size": every,  # the last one stands for padding behind a clip
            "vocab_size_per_layer_input": eyes,
            "hidden_size_per_layer_input": 8,
            "num_hidden_layers": 4,
            "num_kv_shared_layers": 2,
            "layer_types": ["sliding_attention", "full_attention"] * 2,
            "intermediate_size": [64] * 4,
            "activation_sparsity_pattern": [0.0] * 4,
            "laurel_rank": 4,
        },
        audio_config={
            "hidden_size": 16,
            "conf_num_hidden_layers": 1,
            "conf_num_attention_heads": 2,
            "sscp_conv_channel_size": [8, 4],
            "vocab_offset": ears,
            "vocab_size": every - ears,
        },
        vision_config={
            "architecture": "test_efficientnet",
            "hidden_size": 16,
            "vocab_offset": eyes,
            "vocab_size": ears - eyes,
        },
        boi_token_id=words.convert_tokens_to_ids("<start_of_image>"),
        eoi_token_id=words.convert_tokens_to_ids("<end_of_image>"),
        image_token_id=words.convert_tokens_to_ids("<image_soft_token>"),
        boa_token_id=words.convert_tokens_to_ids("<start_of_audio>"),
        eoa_token_id=words.convert_tokens_to_ids("<end_of_audio>"),
        audio_token_id=words.convert_tokens_to_ids("<audio_soft_token>"),
    )
    extractor = Gemma3nAudioFeatureExtractor()
    processor = seeing(
        "Gemma3nProcessor", ("image_processor",), feature_extractor=extractor, tokenizer=words, chat_template=template
    )
    save(folder, config, "Gemma3nForConditionalGeneration", processor=None)
    save_ears(folder, words, extractor, template)
    return processor


def gemma4(folder: Path) -> Any:
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
