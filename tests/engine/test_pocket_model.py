"""The assembled pocket model, as plain transformers sees it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.pocket import ensure_pocket, pocket_is_ready

pytestmark = pytest.mark.pocket

PLAIN = """
import sys, json
import numpy as np
from transformers import Qwen2AudioForConditionalGeneration, Qwen2AudioProcessor
model, info = Qwen2AudioForConditionalGeneration.from_pretrained(sys.argv[1], output_loading_info=True)
processor = Qwen2AudioProcessor.from_pretrained(sys.argv[1])
talk = [{"role": "user", "content": [{"type": "audio", "audio": "a.wav"}, {"type": "text", "text": "Transcribe."}]}]
text = processor.apply_chat_template(talk, tokenize=False, add_generation_prompt=True)
tone = np.sin(np.arange(24000) / 20).astype("float32") / 10
inputs = processor(text=[text], audio=[tone], sampling_rate=16000, return_tensors="pt")
made = model.generate(**inputs, max_new_tokens=4)
print(json.dumps({"type": str(model.dtype), "missing": sorted(info["missing_keys"]),
                  "unexpected": sorted(info["unexpected_keys"]), "new": made.shape[1] - inputs["input_ids"].shape[1]}))
"""


@pytest.fixture(scope="module")
def folder() -> Path:
    return ensure_pocket()


@pytest.fixture(scope="module")
def loaded(folder: Path):
    from transformers import Qwen2AudioForConditionalGeneration, Qwen2AudioProcessor

    model = Qwen2AudioForConditionalGeneration.from_pretrained(folder, dtype=torch.float32).eval()
    return model, Qwen2AudioProcessor.from_pretrained(folder)


def test_plain_transformers_loads_it_and_generates(folder: Path, tmp_path: Path) -> None:
    """In a process and folder of its own, where nothing of Smidgen is imported."""
    done = subprocess.run(
        [sys.executable, "-c", PLAIN, str(folder)], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    said = json.loads(done.stdout)
    assert said["missing"] == said["unexpected"] == []
    assert said["type"] == "torch.float32"
    assert 1 <= said["new"] <= 4


def test_a_second_start_is_at_once_and_needs_no_network(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    assert pocket_is_ready()
    assert ensure_pocket() == folder


@torch.inference_mode()
def test_text_logits_equal_plain_gemmas(loaded) -> None:
    from transformers import Gemma3ForCausalLM

    model, processor = loaded
    with torch.device("meta"):
        gemma = Gemma3ForCausalLM(model.config.text_config)
    weights = {f"model.{name}": value for name, value in model.model.language_model.state_dict().items()}
    gemma.load_state_dict(weights | {"lm_head.weight": model.lm_head.weight}, assign=True)
    gemma.model.rotary_emb = model.model.language_model.rotary_emb  # buffers that no checkpoint holds
    gemma.model.embed_tokens.embed_scale = model.model.language_model.embed_tokens.embed_scale
    inputs = processor.tokenizer(["Turn on the light.", "Işığı aç, lütfen."], padding=True, return_tensors="pt")
    assert torch.equal(model(**inputs).logits, gemma.eval()(**inputs).logits)
    assert torch.equal(model.lm_head.weight, model.model.language_model.embed_tokens.weight)


@torch.inference_mode()
def test_the_tower_hears_what_whispers_encoder_hears(loaded) -> None:
    from transformers import WhisperConfig
    from transformers.models.whisper.modeling_whisper import WhisperEncoder

    model, processor = loaded
    tower = model.model.audio_tower
    config = WhisperConfig(d_model=512, encoder_layers=6, encoder_attention_heads=8, encoder_ffn_dim=2048,
                           num_mel_bins=80, max_source_positions=500)  # fmt: skip
    whisper = WhisperEncoder(config).eval()
    whisper.load_state_dict(tower.state_dict())
    noise = np.random.default_rng(0).normal(size=160_000).astype(np.float32) / 10
    mel = processor.feature_extractor([noise], sampling_rate=16_000, return_tensors="pt")["input_features"]
    before: list[torch.Tensor] = []
    whisper.layer_norm.register_forward_pre_hook(lambda _, inputs: before.append(inputs[0]))
    whisper(mel)
    pooled = tower.avg_pooler(before[0].transpose(1, 2)).transpose(1, 2)  # Qwen2-Audio pools by two, then normalises
    assert torch.allclose(tower(mel).last_hidden_state, tower.layer_norm(pooled), atol=1e-4)


def test_a_prompt_is_a_prefix_in_tokens_too(loaded) -> None:
    _, processor = loaded
    pieces = [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]
    for content in ("ışığı aç\nMeaning as JSON:", "what\n\n", pieces):
        user, assistant = {"role": "user", "content": content}, {"role": "assistant", "content": '{"intent": "x"}'}
        prompt, full = (
            processor.tokenizer(processor.apply_chat_template(talk, tokenize=False))["input_ids"]
            for talk in ([user], [user, assistant])
        )
        assert full[: len(prompt)] == prompt
        assert full[0] == processor.tokenizer.bos_token_id != full[1]
        assert full[-1] == processor.tokenizer.eos_token_id


def test_audio_becomes_one_token_for_each_40_ms(loaded) -> None:
    _, processor = loaded
    text = ["<|audio_bos|><|AUDIO|><|audio_eos|>\nTranscribe.\n"]
    inputs = processor(text=text, audio=[np.zeros(32_000, np.float32)], sampling_rate=16_000, return_tensors="pt")
    assert (inputs["input_ids"] == processor.tokenizer.convert_tokens_to_ids("<|AUDIO|>")).sum() == 50
