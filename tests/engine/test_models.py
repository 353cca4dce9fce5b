"""The model layer, on a tiny real Qwen2-Audio: what we compute is what the plain class computes."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.errors import SmidgenError
from engine.models import device
from engine.models.device import Device
from engine.models.families import FAMILIES, check_weights, family_of, read_config
from engine.models.lalm import Lalm
from engine.models.loading import load_run, resolve_base
from engine.models.quantized import four_bit
from engine.training.learner import Learner
from engine.training.schemes import preset
from tests.tiny_model import make_tiny_model, tone

INSTRUCTION = "Meaning as JSON:"
CPU = Device("cpu", "float32", 1000.0)
Row = tuple[np.ndarray | None, str, str]


@pytest.fixture(scope="module", params=["gemma3_text", "qwen2"])
def checkpoint(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_model(tmp_path_factory.mktemp("tiny") / request.param, request.param)


@pytest.fixture(scope="module")
def lalm(checkpoint: Path) -> Lalm:
    return Lalm.load(checkpoint, device=CPU)


ROWS: dict[str, list[Row]] = {
    "text": [(None, "turn on the light", '{"intent": "a"}'), (None, "play", '{"intent": "music_play"}')],
    "audio": [(tone(1.3), "", '{"intent": "a"}'), (tone(2.4, 900), "", '{"intent": "bcd"}')],
    "mixed": [
        (tone(0.6), "", '{"intent": "light_on", "entities": []}'),
        (None, "what is the weather in Berlin tomorrow", "{}"),
        (tone(3.1, 300), "", '{"intent": "x"}'),
        (None, "mutfaktaki ışığı aç", '{"intent": "light_on", "entities": [{"room": "mutfak"}]}'),
    ],
}


def plain_loss(lalm: Lalm, rows: list[Row]) -> torch.Tensor:
    """The loss of the class itself for conversations that its own processor builds."""
    texts = []
    for clip, text, answer in rows:
        content = [{"type": "text", "text": INSTRUCTION if clip is not None else f"{text}\n{INSTRUCTION}"}]
        if clip is not None:
            content.insert(0, {"type": "audio", "audio_url": "clip"})
        said = [
            {"role": "user", "content": content},
            {"role": "assistant", "content": [{"type": "text", "text": answer}]},
        ]
        texts.append(lalm.processor.apply_chat_template(said, tokenize=False))
    clips = [clip for clip, _, _ in rows if clip is not None]
    heard = {"audio": clips, "sampling_rate": 16_000} if clips else {}
    inputs = lalm.processor(text=texts, return_tensors="pt", padding=True, **heard)
    inputs.pop("token_type_ids", None)
    labels = torch.full_like(inputs["input_ids"], -100)
    for row, (_, _, answer) in enumerate(rows):
        ids = [*lalm.processor.tokenizer(answer, add_special_tokens=False)["input_ids"], lalm.eos_id]
        assert inputs["input_ids"][row, -len(ids) :].tolist() == ids
        labels[row, -len(ids) :] = torch.tensor(ids)
    # the class itself, not the one that lends its parts to the `Lalm`
    loss: torch.Tensor = lalm.model(**inputs, labels=labels).loss
    return loss


def own_loss(learner: Learner, rows: list[Row], padding: int = 0) -> torch.Tensor:
    lalm = learner.lalm
    clips = [clip for clip, _, _ in rows if clip is not None]
    features = lalm.tower_features(clips)
    frames = iter(features)
    ids, answers = [], []
    for clip, text, answer in rows:
        heard = None if clip is None else len(next(frames))
        answers.append(lalm.answer_ids(answer))
        ids.append(lalm.prompt_ids(text if clip is None else None, heard, INSTRUCTION) + answers[-1])
    padded, mask = lalm.pad(ids)
    padded = torch.nn.functional.pad(padded, (padding, 0), value=lalm.pad_id)
    mask = torch.nn.functional.pad(mask, (padding, 0))
    labels = torch.full_like(padded, -100)
    for row, answer_ids in enumerate(answers):
        labels[row, -len(answer_ids) :] = torch.tensor(answer_ids)
    return learner(padded, mask, labels, features)["loss"]


@pytest.fixture
def learner(checkpoint: Path) -> Learner:
    return Learner(Lalm.load(checkpoint, device=CPU), preset("pocket", lora_dropout=0.0)).eval()


@pytest.mark.parametrize("kind", ROWS)
def test_loss_is_the_plain_models(lalm: Lalm, learner: Learner, kind: str) -> None:
    assert own_loss(learner, ROWS[kind]).item() == pytest.approx(plain_loss(lalm, ROWS[kind]).item(), abs=1e-5)


def test_batch_loss_is_the_samples_weighted_by_their_answer_tokens(learner: Learner) -> None:
    rows = ROWS["mixed"]
    tokens = [len(learner.lalm.answer_ids(answer)) for _, _, answer in rows]
    assert len(set(tokens)) > 1
    alone = [own_loss(learner, [row]).item() for row in rows]
    weighted = sum(loss * n for loss, n in zip(alone, tokens, strict=True)) / sum(tokens)
    assert own_loss(learner, rows).item() == pytest.approx(weighted, abs=1e-5)


def test_audio_matters_and_padding_does_not(learner: Learner) -> None:
    rows = ROWS["audio"]
    loss = own_loss(learner, rows).item()
    assert own_loss(learner, rows, padding=7).item() == pytest.approx(loss, abs=1e-5)
    other = [(tone(1.3, 2000, seed=5), "", rows[0][2]), rows[1]]
    assert abs(own_loss(learner, other).item() - loss) > 1e-4


def test_gradient_is_the_plain_models(checkpoint: Path) -> None:
    """The loss that keeps no logits gives the gradients that the one with all logits gives."""
    rows = ROWS["mixed"]
    learner = Learner(Lalm.load(checkpoint, device=CPU), preset("pocket", lora_dropout=0.0))
    with torch.no_grad():  # as if trained for a while: B is zero at first
        for parameter in learner.learnt().values():
            parameter.normal_(0, 0.1)
    gradients = []
    for loss in (own_loss(learner, rows), plain_loss(learner.lalm, rows)):
        learner.zero_grad()
        loss.backward()
        gradients.append({name: p.grad.clone() for name, p in learner.learnt().items() if p.grad is not None})
    ours, plain = gradients
    assert ours.keys() == plain.keys() == learner.learnt().keys()
    for name, gradient in ours.items():
        assert torch.allclose(gradient, plain[name], atol=1e-5, rtol=1e-3), name


@pytest.mark.parametrize(
    ("method", "trained"),
    [("lora", {"language_model"}), ("lora+projector", {"language_model", "multi_modal_projector"})],
)
def test_only_what_the_method_says_is_trained(checkpoint: Path, method: str, trained: set[str]) -> None:
    learner = Learner(Lalm.load(checkpoint, device=CPU), preset("pocket", method=method))
    parts = {re.search(r"\.(audio_tower|multi_modal_projector|language_model|lm_head)", n)[1] for n in learner.learnt()}  # type: ignore[index]
    assert parts == trained
    assert all("lora_" in name or "multi_modal_projector" in name for name in learner.learnt())


def test_full_trains_language_model_alone_and_reloads(checkpoint: Path, tmp_path: Path) -> None:
    learner = Learner(Lalm.load(checkpoint, device=CPU, full_precision=True), preset("paper"))
    assert not any("audio_tower" in n or "projector" in n for n in learner.learnt())
    own_loss(learner, ROWS["mixed"]).backward()
    assert all(p.grad is not None for p in learner.learnt().values())
    with torch.no_grad():
        for parameter in learner.learnt().values():
            parameter.add_(0.01)
    expected = own_loss(learner.eval(), ROWS["mixed"]).item()
    learner.save(tmp_path / "saved", "tiny")
    again = Lalm.load(tmp_path / "saved", device=CPU)
    assert plain_loss(again, ROWS["mixed"]).item() == pytest.approx(expected, abs=1e-5)


def test_saved_adapter_is_what_was_learnt(checkpoint: Path, tmp_path: Path) -> None:
    learner = Learner(Lalm.load(checkpoint, device=CPU), preset("pocket", method="lora+projector", lora_dropout=0.0))
    before = own_loss(learner.eval(), ROWS["mixed"]).item()
    with torch.no_grad():
        for parameter in learner.learnt().values():
            parameter.normal_(0, 0.1)
    expected = own_loss(learner, ROWS["mixed"]).item()
    assert abs(expected - before) > 1e-3
    learner.save(tmp_path / "adapter", str(checkpoint))
    merged = Lalm.load(checkpoint, tmp_path / "adapter", device=CPU)
    assert plain_loss(merged, ROWS["mixed"]).item() == pytest.approx(expected, abs=1e-4)
    assert not list((tmp_path / "adapter").glob("*.bin"))
    assert str(checkpoint.parent) not in (tmp_path / "adapter" / "adapter_config.json").read_text()


def test_mixed_precision_is_close_to_full(checkpoint: Path) -> None:
    """bf16 runs on any processor, slowly; the loss is that of fp32 to bf16's precision, and cached decoding works."""
    half = Learner(Lalm.load(checkpoint, device=Device("cpu", "bfloat16", 1000.0)), preset("pocket")).eval()
    full = Learner(Lalm.load(checkpoint, device=CPU), preset("pocket")).eval()
    assert own_loss(half, ROWS["mixed"]).item() == pytest.approx(own_loss(full, ROWS["mixed"]).item(), rel=0.02)


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_cached_steps_are_the_whole_pass(checkpoint: Path, dtype: str) -> None:
    lalm = Lalm.load(checkpoint, device=Device("cpu", dtype, 1000.0))
    ids, mask = lalm.pad([lalm.prompt_ids("play some music", None, INSTRUCTION), lalm.prompt_ids("play", None, "?")])
    with torch.no_grad():
        whole, _ = lalm.hidden(lalm.embed(ids), mask)
        first, cache = lalm.hidden(lalm.embed(ids[:, :-2]), mask[:, :-2], use_cache=True)
        last, _ = lalm.hidden(lalm.embed(ids[:, -2:]), mask, cache, use_cache=True)
    assert torch.allclose(whole[:, -2:], last, atol=1e-4 if dtype == "float32" else 0.1)
    assert first.shape[1] == ids.shape[1] - 2


def test_audio_tokens_are_as_long_as_the_clip(lalm: Lalm) -> None:
    clips = [tone(0.31), tone(2.0), tone(10.0)]
    features = lalm.tower_features(clips)
    assert [len(f) for f in features] == [lalm.frames(len(c)) for c in clips]
    assert [len(f) for f in features] == pytest.approx([8, 50, 250], abs=1)
    ids = lalm.prompt_ids(None, 50, INSTRUCTION)
    assert ids.count(lalm.audio_token_id) == 50


def test_features_do_not_depend_on_the_batch(lalm: Lalm) -> None:
    clips = [tone(1.0), tone(2.0, 700), tone(0.5, 300), tone(3.0, 150), tone(1.5, 990)]
    for alone, together in zip([lalm.tower_features([c])[0] for c in clips], lalm.tower_features(clips), strict=True):
        assert torch.allclose(alone, together, atol=1e-5)


def test_clips_that_cannot_be_heard_are_refused_by_name(lalm: Lalm) -> None:
    with pytest.raises(SmidgenError, match=r"The take of Ayşe lasts 10\.5 s, .* at most 10 s"):
        lalm.tower_features([tone(1.0), tone(10.5)], ["The first", "The take of Ayşe"])
    with pytest.raises(SmidgenError, match="nothing to hear"):
        lalm.tower_features([np.zeros(100, np.float32)], ["The click"])


def test_remembered_features_need_no_tower(checkpoint: Path) -> None:
    lalm = Lalm.load(checkpoint, device=CPU)
    clip = tone(1.0)
    features = lalm.tower_features([clip])[0]
    lalm.remember(clip, features)
    lalm.free_tower()
    assert lalm.tower_features([clip.copy()])[0] is features
    with pytest.raises(SmidgenError, match="without its ears"):
        lalm.tower_features([tone(1.1)])


def test_text_that_imitates_audio_is_refused(lalm: Lalm) -> None:
    with pytest.raises(SmidgenError, match="keeps for audio"):
        lalm.prompt_ids("say <|AUDIO|>", None, INSTRUCTION)


def test_head_is_tied_when_equal(lalm: Lalm) -> None:
    assert lalm.model.lm_head.weight is lalm.model.get_input_embeddings().weight


def test_unknown_and_broken_models_are_refused(checkpoint: Path, tmp_path: Path) -> None:
    with pytest.raises(SmidgenError, match=r"type llama .*Qwen2-Audio"):
        family_of({"model_type": "llama"})
    with pytest.raises(SmidgenError, match="no model folder"):
        resolve_base(tmp_path / "nowhere")
    with pytest.raises(SmidgenError, match=r"no config\.json"):
        read_config(tmp_path)
    (tmp_path / "pytorch_model.bin").write_bytes(b"")
    with pytest.raises(SmidgenError, match="pickle"):
        check_weights(tmp_path)
    cut = shutil.copytree(checkpoint, tmp_path / "cut")
    weights = cut / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:5000])
    with pytest.raises(SmidgenError, match="cannot be loaded"):
        Lalm.load(cut, device=CPU)
    with pytest.raises(SmidgenError, match="no run called nobody"):
        load_run(tmp_path, "nobody")


def test_quantized_training_says_what_it_lacks(checkpoint: Path) -> None:
    with pytest.raises(SmidgenError, match="QLoRA needs an NVIDIA GPU, and this run is on cpu"):
        Lalm.load(checkpoint, device=CPU, quantized=True)
    if importlib.util.find_spec("bitsandbytes") is None:
        with pytest.raises(SmidgenError, match="needs the package bitsandbytes"):
            four_bit(FAMILIES[0], Device("cuda", "bfloat16", 1000.0))


def test_an_adapter_that_changes_nothing_is_told_and_one_that_does_not_fit_is_refused(
    checkpoint: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    learner = Learner(Lalm.load(checkpoint, device=CPU), preset("pocket", method="lora+projector"))
    learner.save(tmp_path / "untrained", "tiny")
    Lalm.load(checkpoint, tmp_path / "untrained", device=CPU)
    assert "changes nothing" in caplog.text
    weights = (
        tmp_path / "untrained" / "adapter_model.safetensors"
    )  # names that the model has not: peft passes them over
    renamed = {name.replace("layers", "blocks"): torch.ones_like(value) for name, value in load_file(weights).items()}
    save_file(renamed, weights)
    with pytest.raises(SmidgenError, match="cannot be added to this model"):
        Lalm.load(checkpoint, tmp_path / "untrained", device=CPU)


def test_the_window_is_read_from_the_configuration(checkpoint: Path) -> None:
    config = json.loads((checkpoint / "config.json").read_text())
    assert FAMILIES[0].longest_seconds(config) == 10
    assert FAMILIES[0].longest_seconds({}) == 30


def test_device_says_what_it_is() -> None:
    chosen = device.choose("cpu")
    flags = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    if "avx512_bf16" not in flags and "amx_bf16" not in flags:
        assert chosen.dtype == "float32"
    assert chosen.describe().startswith("CPU (")
    assert chosen.dtype in chosen.describe()
    with pytest.raises(SmidgenError, match="no device called tpu"):
        device.choose("tpu")
    if not torch.cuda.is_available():
        with pytest.raises(SmidgenError, match="torch finds none"):
            device.choose("cuda")
