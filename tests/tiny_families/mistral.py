"""A tiny checkpoint of Voxtral, with a tokenizer in Mistral's own form."""

from __future__ import annotations

import base64
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.tiny_families.parts import RATE, WHISPER, Row, save, text_sizes

TEKKEN_PATTERN = r"[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"


TEKKEN_SPECIAL = {0: "<unk>", 1: "<s>", 2: "</s>", 3: "[INST]", 4: "[/INST]", 5: "[AVAILABLE_TOOLS]",
    6: "[/AVAILABLE_TOOLS]", 7: "[TOOL_RESULTS]", 8: "[/TOOL_RESULTS]", 9: "[TOOL_CALLS]", 10: "[IMG]", 11: "<pad>",
    12: "[IMG_BREAK]", 13: "[IMG_END]", 14: "[PREFIX]", 15: "[MIDDLE]", 16: "[SUFFIX]", 17: "[SYSTEM_PROMPT]",
    18: "[/SYSTEM_PROMPT]", 19: "[TOOL_CONTENT]", 24: "[AUDIO]", 25: "[BEGIN_AUDIO]", 34: "[TRANSCRIBE]"}  # fmt: skip


def voxtral(folder: Path) -> Any:
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
