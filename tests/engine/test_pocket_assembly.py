"""The pocket model's assembly: its parts on tiny models, and the whole on the real one."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from transformers import WhisperConfig, WhisperModel
from transformers.utils.chat_template_utils import render_jinja_template

from engine import pocket
from engine.errors import SmidgenError
from engine.pocket.assemble import CHAT_TEMPLATE, add_low_rank, assemble, load_alignment
from engine.pocket.packages import sha256_of
from engine.pocket.whisper_ct2 import decoder_state, encoder_state, read_ct2

AUDIO_AND_TEXT = [{"type": "audio", "audio": "a.wav"}, {"type": "text", "text": "Transcribe."}]


def write_ct2(path: Path, variables: dict[str, np.ndarray]) -> None:
    """A CTranslate2 file as its converter writes it (binary version 6)."""

    def string(text: str) -> bytes:
        return struct.pack("<H", len(text) + 1) + text.encode() + b"\0"

    body = struct.pack("<I", 6) + string("WhisperSpec") + struct.pack("<II", 3, len(variables))
    for name, value in variables.items():
        body += string(name) + struct.pack("<B", value.ndim) + struct.pack(f"<{value.ndim}I", *value.shape)
        body += struct.pack("<BI", 4, value.nbytes) + value.tobytes()
    first = next(iter(variables))
    path.write_bytes(body + struct.pack("<I", 1) + string("alias") + string(first))


def as_ct2(model: WhisperModel) -> dict[str, np.ndarray]:
    """A tiny Whisper under CTranslate2's names, q/k/v fused as there."""
    state = {name: value.numpy().astype(np.float16) for name, value in model.state_dict().items()}
    out = {
        "encoder/conv1/weight": state["encoder.conv1.weight"], "encoder/conv1/bias": state["encoder.conv1.bias"],
        "encoder/conv2/weight": state["encoder.conv2.weight"], "encoder/conv2/bias": state["encoder.conv2.bias"],
        "encoder/position_encodings/encodings": state["encoder.embed_positions.weight"],
        "decoder/position_encodings/encodings": state["decoder.embed_positions.weight"],
        "decoder/embeddings/weight": state["decoder.embed_tokens.weight"],
    }  # fmt: skip

    def norm(target: str, source: str) -> None:
        out[f"{target}/gamma"], out[f"{target}/beta"] = state[f"{source}.weight"], state[f"{source}.bias"]

    def fused(target: str, source: str, parts: list[str]) -> None:
        out[f"{target}/weight"] = np.concatenate([state[f"{source}{part}.weight"] for part in parts])
        zeros = np.zeros(model.config.d_model, np.float16)
        out[f"{target}/bias"] = np.concatenate([state.get(f"{source}{part}.bias", zeros) for part in parts])

    for side in ("encoder", "decoder"):
        norm(f"{side}/layer_norm", f"{side}.layer_norm")
        for layer in range(2):
            here, there = f"{side}/layer_{layer}", f"{side}.layers.{layer}."
            norm(f"{here}/self_attention/layer_norm", f"{there}self_attn_layer_norm")
            fused(f"{here}/self_attention/linear_0", f"{there}self_attn.", ["q_proj", "k_proj", "v_proj"])
            fused(f"{here}/self_attention/linear_1", f"{there}self_attn.", ["out_proj"])
            norm(f"{here}/ffn/layer_norm", f"{there}final_layer_norm")
            fused(f"{here}/ffn/linear_0", there, ["fc1"])
            fused(f"{here}/ffn/linear_1", there, ["fc2"])
            if side == "decoder":
                norm(f"{here}/attention/layer_norm", f"{there}encoder_attn_layer_norm")
                fused(f"{here}/attention/linear_0", f"{there}encoder_attn.", ["q_proj"])
                fused(f"{here}/attention/linear_1", f"{there}encoder_attn.", ["k_proj", "v_proj"])
                fused(f"{here}/attention/linear_2", f"{there}encoder_attn.", ["out_proj"])
    return out


@pytest.fixture
def tiny_whisper() -> WhisperModel:
    torch.manual_seed(0)
    config = WhisperConfig(
        vocab_size=32, d_model=16, encoder_layers=2, decoder_layers=2, encoder_attention_heads=2, num_mel_bins=8,
        decoder_attention_heads=2, encoder_ffn_dim=32, decoder_ffn_dim=32, max_source_positions=10,
        max_target_positions=12, pad_token_id=0, decoder_start_token_id=1, bos_token_id=1, eos_token_id=2,
    )  # fmt: skip
    model = WhisperModel(config).half().float().eval()  # values that fp16 holds
    for name, value in model.state_dict().items():
        if name.endswith(".bias"):
            value.uniform_(-0.5, 0.5)
            value.copy_(value.half().float())
    return model


def test_a_ctranslate2_file_gives_the_whisper_it_was_made_from(tmp_path: Path, tiny_whisper: WhisperModel) -> None:
    write_ct2(tmp_path / "model.bin", as_ct2(tiny_whisper))
    variables = read_ct2(tmp_path / "model.bin")
    assert variables["alias"] is variables["encoder/conv1/weight"]
    again = WhisperModel(tiny_whisper.config).eval()
    again.encoder.load_state_dict(encoder_state(variables, 10))
    again.decoder.load_state_dict(decoder_state(variables))
    inputs = {"input_features": torch.randn(1, 8, 20), "decoder_input_ids": torch.tensor([[1, 5, 7]])}
    assert torch.equal(again(**inputs).last_hidden_state, tiny_whisper(**inputs).last_hidden_state)
    assert encoder_state(variables, 4)["embed_positions.weight"].shape == (4, 16)


def test_a_cut_off_ctranslate2_file_is_named(tmp_path: Path, tiny_whisper: WhisperModel) -> None:
    path = tmp_path / "model.bin"
    write_ct2(path, as_ct2(tiny_whisper))
    whole = path.read_bytes()
    for length in (0, 3, 30, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(SmidgenError, match=r"model\.bin is not a whole"):
            read_ct2(path)


@pytest.mark.parametrize("content", ["turn on the light\nMeaning:", AUDIO_AND_TEXT])
def test_a_prompt_is_an_exact_prefix_of_the_full_sample(content: str | list[dict[str, str]]) -> None:
    user, assistant = {"role": "user", "content": content}, {"role": "assistant", "content": '{"a": "b"}'}
    (prompt,), _ = render_jinja_template([[user]], chat_template=CHAT_TEMPLATE, add_generation_prompt=True)
    (full,), _ = render_jinja_template([[user, assistant]], chat_template=CHAT_TEMPLATE)
    assert full == prompt + '{"a": "b"}<eos>'
    heard = "<|audio_bos|><|AUDIO|><|audio_eos|>\nTranscribe.\n"
    assert prompt == (f"{content}\n" if isinstance(content, str) else heard)


def test_low_rank_changes_are_added_to_the_module_they_name() -> None:
    state = {"language_model.x.weight": torch.eye(3), "language_model.y.weight": torch.eye(3)}
    down, up = torch.randn(2, 3).half(), torch.randn(3, 2).half()
    add_low_rank(state, {"language_model.x.lora_A": down, "language_model.x.lora_B": up})
    assert torch.allclose(state["language_model.x.weight"], torch.eye(3) + up.float() @ down.float(), atol=1e-6)
    assert torch.equal(state["language_model.y.weight"], torch.eye(3))
    with pytest.raises(SmidgenError, match=r"language_model\.z\.odd"):
        add_low_rank(state, {"language_model.z.odd": down})


def test_a_damaged_alignment_is_named(tmp_path: Path) -> None:
    path = tmp_path / "alignment.safetensors"
    save_file({"projector.bias": torch.zeros(3)}, path)
    path.with_suffix(".sha256").write_text(f"{sha256_of(path)}  {path.name}\n")
    assert load_alignment(path)["projector.bias"].shape == (3,)
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    with pytest.raises(SmidgenError, match=r"alignment\.safetensors is missing or damaged"):
        load_alignment(path)
    with pytest.raises(SmidgenError, match=r"other\.safetensors is missing or damaged"):
        load_alignment(tmp_path / "other.safetensors")


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder that passes for an assembled model."""
    folder = tmp_path / "pocket-made"
    folder.mkdir()
    (folder / "model.safetensors").write_bytes(b"x" * 100)
    (folder / pocket.MANIFEST).write_text(json.dumps({"sizes": {"model.safetensors": 100}}))
    return folder


def test_only_a_whole_folder_is_ready(made: Path) -> None:
    assert pocket.is_whole(made)
    (made / "model.safetensors").write_bytes(b"x" * 99)
    assert not pocket.is_whole(made)
    (made / "model.safetensors").unlink()
    assert not pocket.is_whole(made)
    (made / pocket.MANIFEST).write_text("{")
    assert not pocket.is_whole(made)
    (made / pocket.MANIFEST).unlink()
    assert not pocket.is_whole(made)


def test_a_failed_assembly_leaves_nothing_and_clears_what_a_killed_one_left(tmp_path: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    (tmp_path / f"pocket-x.partial-{dead.pid}").mkdir()
    alive = tmp_path / f"pocket-x.partial-{os.getppid()}"
    alive.mkdir()
    with pytest.raises(SmidgenError, match="is missing"):
        assemble(tmp_path / "pocket-x", None, wheels=tmp_path / "no wheels here")
    assert list(tmp_path.iterdir()) == [alive]


def test_the_folder_is_named_after_the_alignment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMIDGEN_DATA", str(tmp_path))
    assert pocket.pocket_folder().parent == tmp_path / "pocket"
    assert not pocket.pocket_is_ready()
    other = tmp_path / "alignment.safetensors"
    other.write_bytes(b"another")
    assert pocket.recipe_name(other) != pocket.pocket_folder().name


def test_nothing_heavy_is_imported_until_there_is_work() -> None:
    code = "import sys, engine.pocket; engine.pocket.pocket_is_ready(); sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
