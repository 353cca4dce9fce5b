"""A real Qwen2-Audio checkpoint folder, tiny and with random weights, for tests: made here, fetched from nowhere."""

from __future__ import annotations

from pathlib import Path

import numpy as np

TEXTS = [
    "turn on the light in the kitchen",
    "what is the weather in Berlin tomorrow",
    "play some music please",
    "mutfaktaki ışığı aç",
    "yarın Berlin'de hava nasıl",
    '{"intent": "light_on", "entities": [{"room": "kitchen"}]}',
    '{"scenario": "weather", "action": "query", "entities": []}',
    "Meaning as JSON:",
]
WINDOW_SECONDS = 10

CHAT_TEMPLATE = (
    "{%- for message in messages -%}"
    "{%- if message['role'] == 'assistant' -%}{{ message['content'][0]['text'] + '<eos>' }}"
    "{%- else -%}{%- for item in message['content'] -%}"
    "{%- if item['type'] == 'audio' -%}{{ '<|audio_bos|><|AUDIO|><|audio_eos|>\n' }}"
    "{%- else -%}{{ item['text'] + '\n' }}{%- endif -%}"
    "{%- endfor -%}{%- endif -%}{%- endfor -%}"
)
"""Of the pocket model's shape: each piece on its line, then the answer."""


def make_tiny_model(folder: Path, text: str = "gemma3_text", seed: int = 0) -> Path:
    """Write the checkpoint to `folder` and return it. `text` is the language model's type: gemma3_text or qwen2."""
    import torch
    from transformers import (
        AutoConfig,
        GenerationConfig,
        PreTrainedTokenizerFast,
        Qwen2AudioConfig,
        Qwen2AudioForConditionalGeneration,
        Qwen2AudioProcessor,
        WhisperFeatureExtractor,
    )

    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=_tokenizer(), bos_token="<bos>", eos_token="<eos>", pad_token="<pad>", padding_side="left"
    )
    sizes = {
        "gemma3_text": {"head_dim": 8, "sliding_window": 512, "num_key_value_heads": 1},  # as the pocket model's
        "qwen2": {"num_key_value_heads": 2},
    }[text]
    text_config = AutoConfig.for_model(
        text,
        vocab_size=len(tokenizer),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=2048,
        pad_token_id=tokenizer.pad_token_id,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        **sizes,
    )
    config = Qwen2AudioConfig(
        audio_config={
            "model_type": "qwen2_audio_encoder",
            "num_mel_bins": 80,
            "encoder_layers": 1,
            "encoder_attention_heads": 2,
            "encoder_ffn_dim": 32,
            "d_model": 16,
            "max_source_positions": WINDOW_SECONDS * 50,
        },
        text_config=text_config.to_dict(),
        audio_token_index=tokenizer.convert_tokens_to_ids("<|AUDIO|>"),
        tie_word_embeddings=False,
    )
    torch.manual_seed(seed)
    model = Qwen2AudioForConditionalGeneration(config)
    with torch.no_grad():
        for parameter in model.parameters():  # large enough that every part of the input shows in the output
            if parameter.dim() > 1:
                parameter.mul_(5)
    model.lm_head.weight.data.copy_(model.get_input_embeddings().weight)  # as the pocket model: equal, not tied
    model.save_pretrained(folder)
    GenerationConfig(
        bos_token_id=tokenizer.bos_token_id, eos_token_id=tokenizer.eos_token_id, pad_token_id=tokenizer.pad_token_id
    ).save_pretrained(folder)
    extractor = WhisperFeatureExtractor(feature_size=80, chunk_length=WINDOW_SECONDS)
    Qwen2AudioProcessor(extractor, tokenizer, chat_template=CHAT_TEMPLATE).save_pretrained(folder)
    return folder


def tone(seconds: float, hertz: float = 440.0, seed: int = 0) -> np.ndarray:
    """A 16 kHz mono float32 clip: a tone in a little noise."""
    time = np.arange(round(seconds * 16_000)) / 16_000
    noise = np.random.default_rng(seed).normal(0, 0.01, len(time))
    return (0.3 * np.sin(2 * np.pi * hertz * time) + noise).astype(np.float32)


def _tokenizer() -> object:
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    special = ["<pad>", "<eos>", "<bos>", "<|AUDIO|>", "<|audio_bos|>", "<|audio_eos|>"]
    trainer = trainers.BpeTrainer(
        vocab_size=420,
        special_tokens=special,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(TEXTS * 3, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<bos> $A", special_tokens=[("<bos>", tokenizer.token_to_id("<bos>"))]
    )
    return tokenizer
