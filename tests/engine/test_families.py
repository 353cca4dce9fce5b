"""Every family of models, proven on a tiny random model of its real classes: what we compute is what they compute."""

from __future__ import annotations

import importlib.util
import json
import shutil
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import transformers
from peft import PeftModel

from engine import inference
from engine.decoding import Rows
from engine.errors import SmidgenError
from engine.inference import Understander
from engine.models import families
from engine.models.adapters import adapted
from engine.models.device import Device
from engine.models.families import Family
from engine.models.lalm import Lalm
from engine.semantics import TaskSchema
from engine.training.learner import Learner
from engine.training.schemes import preset
from tests import tiny_model
from tests.tiny_families import FAMILIES, Row, Tiny

INSTRUCTION = "Meaning as JSON:"


def tone(seconds: float, hertz: float = 440.0, seed: int = 0) -> np.ndarray:
    """A tone in 16 bits: Voxtral's processor takes clips through files that have no more."""
    return np.round(tiny_model.tone(seconds, hertz, seed) * 2**15).astype(np.float32) / 2**15


CPU = Device("cpu", "float32", 1000.0)
STEPS = 120
TEXT: list[Row] = [(None, "turn on the light", '{"intent": "a"}'), (None, "play", '{"intent": "music_play"}')]
AUDIO: list[Row] = [(tone(1.3), "", '{"intent": "a"}'), (tone(2.4, 900), "", '{"intent": "bcd"}')]
MIXED: list[Row] = [
    (tone(0.6), "", '{"intent": "light_on", "entities": []}'),
    (None, "what is the weather in Berlin tomorrow", "{}"),
    (tone(3.1, 300), "", '{"intent": "x"}'),
    (None, "mutfaktaki ışığı aç", '{"intent": "light_on", "entities": [{"room": "mutfak"}]}'),
]
ROWS = {"text": TEXT, "audio": AUDIO, "mixed": MIXED}


@dataclass
class Case:
    """A tiny checkpoint and what its own classes make of it."""

    tiny: Tiny
    family: Family
    folder: Path
    processor: Any = field(repr=False)

    @cached_property
    def plain(self) -> Any:
        """The model as plain transformers loads it."""
        return self.load_plain(self.folder)

    def load_plain(self, folder: Path) -> Any:
        model = getattr(transformers, self.family.model_class).from_pretrained(folder, dtype=torch.float32)
        return model.eval()

    def lalm(self) -> Lalm:
        return Lalm.load(self.folder, device=CPU)

    def learner(self, **changes: Any) -> Learner:
        learner = Learner(self.lalm(), preset("pocket", **{"method": "lora", "lora_dropout": 0.0, **changes}))
        return learner.eval()

    @property
    def rate(self) -> int:
        return self.family.rate


@pytest.fixture(scope="module", params=FAMILIES)
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Case:
    tiny = FAMILIES[request.param]
    for package in tiny.needs:
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"NOT PROVEN HERE: {request.param} needs the package {package}, which is not installed")
    folder = tmp_path_factory.mktemp("family") / "tiny"
    processor = tiny.make(folder)
    family = next(family for family in families.FAMILIES if family.name == request.param)
    return Case(tiny, family, folder, processor)


@pytest.fixture(scope="module")
def learner(case: Case) -> Learner:
    """Untrained: LoRA's added matrices are zero, so this is the base model."""
    return case.learner()


def plain_loss(case: Case, rows: list[Row], model: Any = None) -> float:
    """The loss that the class itself gives for conversations that its own processor builds: a mean over tokens."""
    if case.tiny.alone and len(rows) > 1:
        tokens = [_answer(case, answer) for _, _, answer in rows]
        losses = [plain_loss(case, [row], model) * len(ids) for row, ids in zip(rows, tokens, strict=True)]
        return sum(losses) / sum(map(len, tokens))
    inputs = case.tiny.plain(case.processor, rows, INSTRUCTION)
    labels = torch.full_like(inputs["input_ids"], -100)
    for row, (_, _, answer) in enumerate(rows):
        ids, wanted = inputs["input_ids"][row].tolist(), _answer(case, answer)
        places = [i for i in range(len(ids)) if ids[i : i + len(wanted)] == wanted]
        assert places, "the processor writes the answer in other tokens"
        labels[row, places[-1] : places[-1] + len(wanted)] = torch.tensor(wanted)
    with torch.no_grad():
        return float((model or case.plain)(**inputs, labels=labels).loss)


def _answer(case: Case, answer: str) -> list[int]:
    tokenizer = case.processor.tokenizer
    return [
        *tokenizer(answer, add_special_tokens=False)["input_ids"],
        tokenizer.convert_tokens_to_ids(case.tiny.end),
    ]


def own_loss(learner: Learner, rows: list[Row], padding: int = 0) -> torch.Tensor:
    ids, mask, labels, features = batch(learner.lalm, rows, padding)
    return learner(ids, mask, labels, features)["loss"]


def batch(lalm: Lalm, rows: list[Row], padding: int = 0) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, list[Any]]:
    features = lalm.tower_features([clip for clip, _, _ in rows if clip is not None])
    ids, answers = [], [lalm.answer_ids(answer) for _, _, answer in rows]
    for prompt, answer in zip(prompts(lalm, rows, features), answers, strict=True):
        ids.append(prompt + answer)
    padded, mask = lalm.pad(ids)
    padded = torch.nn.functional.pad(padded, (padding, 0), value=lalm.pad_id)
    mask = torch.nn.functional.pad(mask, (padding, 0))
    labels = torch.full_like(padded, -100)
    for row, answer in enumerate(answers):
        labels[row, -len(answer) :] = torch.tensor(answer)
    return padded, mask, labels, features


def prompts(lalm: Lalm, rows: list[Row], features: list[Any]) -> list[list[int]]:
    frames = iter(features)
    return [
        lalm.prompt_ids(text if clip is None else None, None if clip is None else len(next(frames)), INSTRUCTION)
        for clip, text, _ in rows
    ]


def greedy(lalm: Lalm, rows: list[Row]) -> list[str]:
    """What the model writes, with the cache and the steps that inference uses."""
    features = lalm.tower_features([clip for clip, _, _ in rows if clip is not None])
    going = Rows.read(lalm, prompts(lalm, rows, features), features)
    written: list[list[int]] = [[] for _ in rows]
    longest = max(len(lalm.answer_ids(answer)) for _, _, answer in rows)
    for _ in range(longest):
        tokens = lalm.logits(going.last).argmax(-1).tolist()
        for ids, token in zip(written, tokens, strict=True):
            ids.append(token)
        going.feed([[token] for token in tokens])
    ends = [ids[: ids.index(lalm.eos_id)] if lalm.eos_id in ids else ids for ids in written]
    return [lalm.processor.tokenizer.decode(ids, skip_special_tokens=False) for ids in ends]


@pytest.mark.parametrize("kind", ROWS)
def test_loss_is_the_plain_models(case: Case, learner: Learner, kind: str) -> None:
    expected = plain_loss(case, ROWS[kind])
    assert expected > 0.5  # or the comparison says little
    assert own_loss(learner, ROWS[kind]).item() == pytest.approx(expected, abs=1e-5)


def test_batch_is_the_mean_of_its_samples_alone(learner: Learner) -> None:
    tokens = [len(learner.lalm.answer_ids(answer)) for _, _, answer in MIXED]
    alone = [own_loss(learner, [row]).item() for row in MIXED]
    weighted = sum(loss * n for loss, n in zip(alone, tokens, strict=True)) / sum(tokens)
    assert own_loss(learner, MIXED).item() == pytest.approx(weighted, abs=1e-5)


def test_audio_matters_and_padding_does_not(learner: Learner) -> None:
    loss = own_loss(learner, AUDIO).item()
    assert own_loss(learner, AUDIO, padding=7).item() == pytest.approx(loss, abs=1e-5)
    other = [(tone(1.3, 2000, seed=5), "", AUDIO[0][2]), AUDIO[1]]
    assert abs(own_loss(learner, other).item() - loss) > 1e-4


def test_audio_tokens_are_as_many_as_the_processor_writes(case: Case, learner: Learner) -> None:
    lalm = learner.lalm
    lengths = [0.11, 0.5, 1.0, 1.003, 2.345, 7.77] + ([31.2] if lalm.longest_seconds > 32 else [])
    for seconds in lengths:
        clip = tone(seconds)
        inputs = case.tiny.plain(case.processor, [(clip, "", "x")], INSTRUCTION)
        written = int((inputs["input_ids"] == lalm.audio_token_id).sum())
        assert lalm.frames(len(clip)) == written, seconds
        assert [len(features) for features in lalm.tower_features([clip])] == [written]


def test_without_its_tower_it_knows_what_it_heard(case: Case, learner: Learner) -> None:
    deaf = case.learner(method="lora")
    for clip, _, _ in AUDIO:
        assert clip is not None
        deaf.lalm.remember(clip, deaf.lalm.tower_features([clip])[0])
    deaf.lalm.free_tower()
    assert deaf.lalm.tower is None
    assert own_loss(deaf, AUDIO).item() == pytest.approx(own_loss(learner, AUDIO).item(), abs=1e-6)
    with pytest.raises(SmidgenError, match="without its ears"):
        deaf.lalm.tower_features([tone(1.1)])


def test_a_clip_that_is_too_long_is_refused_by_name(learner: Learner) -> None:
    longest = learner.lalm.longest_seconds
    with pytest.raises(SmidgenError, match=rf"Ayşe’s story lasts .* at most {longest:g} s"):
        learner.lalm.check_clip(round((longest + 0.5) * learner.lalm.family.rate), "Ayşe’s story")
    with pytest.raises(SmidgenError, match="nothing to hear"):
        learner.lalm.check_clip(0, "The click")


def test_only_the_language_model_is_adapted(learner: Learner) -> None:
    names = adapted(learner.model)
    assert names
    assert {name.rpartition(".")[2] for name in names} & {"q_proj", "qkv_proj"}
    assert all(name.startswith(learner.lalm.family.language_model + ".layers.") for name in names)


def test_it_overfits_and_the_adapter_is_what_was_learnt(case: Case, tmp_path: Path) -> None:
    """Learns four samples by heart; then says them: as trained, merged, with peft alone, saved whole."""
    method = "lora+projector" if case.family.projector else "lora"
    learner = case.learner(method=method, lora_rank=32, lora_alpha=64)
    before = own_loss(learner, MIXED).item()
    inputs = batch(learner.lalm, MIXED)
    optimizer = torch.optim.AdamW(learner.learnt().values(), lr=7e-3, weight_decay=0.0)
    steps = 0
    while (loss := learner(*inputs)["loss"]).item() > 0.015 and steps < STEPS:
        optimizer.param_groups[0]["lr"] = 7e-3 * (1 - steps / STEPS)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        steps += 1
    print(f"{case.family.name}: {before:.2f} to {loss.item():.3f} in {steps} steps")
    assert loss.item() < 0.1
    assert greedy(learner.lalm, MIXED) == [answer for _, _, answer in MIXED]

    expected = own_loss(learner, MIXED).item()
    learner.save(tmp_path / "adapter", str(case.folder))
    merged = Lalm.load(case.folder, tmp_path / "adapter", device=CPU)
    again = Learner(merged, preset("pocket", method="lora", lora_dropout=0.0)).eval()
    assert own_loss(again, MIXED).item() == pytest.approx(expected, abs=1e-4)

    with_peft = PeftModel.from_pretrained(case.load_plain(case.folder), tmp_path / "adapter").eval()
    assert plain_loss(case, MIXED, with_peft) == pytest.approx(expected, abs=1e-4)
    with_peft.merge_and_unload().save_pretrained(tmp_path / "merged")
    whole = case.load_plain(tmp_path / "merged")
    assert plain_loss(case, MIXED, whole) == pytest.approx(expected, abs=1e-4)


def test_trained_in_full_it_reloads(case: Case, tmp_path: Path) -> None:
    learner = Learner(Lalm.load(case.folder, device=CPU, full_precision=True), preset("paper")).eval()
    own_loss(learner, TEXT).backward()
    with torch.no_grad():
        for name, parameter in learner.learnt().items():
            assert learner.lalm.family.language_model in name or "lm_head" in name
            if parameter.grad is not None:
                parameter.sub_(parameter.grad.sign() * 0.003)
    expected = own_loss(learner, MIXED).item()
    assert abs(expected - plain_loss(case, MIXED)) > 1e-3
    learner.save(tmp_path / "saved", "tiny")
    assert plain_loss(case, MIXED, case.load_plain(tmp_path / "saved")) == pytest.approx(expected, abs=1e-4)
    again = Learner(Lalm.load(tmp_path / "saved", device=CPU), preset("pocket", method="lora", lora_dropout=0.0)).eval()
    assert own_loss(again, MIXED).item() == pytest.approx(expected, abs=1e-4)
    assert "auto_map" not in json.loads((tmp_path / "saved" / "config.json").read_text())


def test_a_checkpoint_with_a_lora_of_its_own_is_refused(case: Case, tmp_path: Path) -> None:
    """Granite's come with one that is on for sound and off for text, Phi-4's with one in a folder beside it."""
    own = shutil.copytree(case.folder, tmp_path / "own")
    (own / "adapter_config.json").write_text("{}")
    with pytest.raises(SmidgenError, match=r"carries a LoRA of its own"):
        Lalm.load(own, device=CPU)
    (own / "adapter_config.json").unlink()
    (own / "speech-lora").mkdir()
    with pytest.raises(SmidgenError, match=r"carries a LoRA of its own"):
        Lalm.load(own, device=CPU)


def test_the_table_has_a_proof_for_each_row() -> None:
    proven = set(FAMILIES) | {"Qwen2-Audio"}  # the pocket model's family has tests of its own, test_models.py
    assert {family.name for family in families.FAMILIES} == proven
    types = [kind for family in families.FAMILIES for kind in family.model_types]
    assert len(types) == len(set(types))


def test_features_do_not_depend_on_the_batch(learner: Learner) -> None:
    clips = [tone(1.0), tone(2.0, 700), tone(0.5, 300)]
    alone = [learner.lalm.tower_features([clip])[0] for clip in clips]
    for one, together in zip(alone, learner.lalm.tower_features(clips), strict=True):
        assert torch.allclose(one, together, atol=1e-5)
        assert np.isfinite(one.numpy()).all()


def test_what_stands_before_every_clip_is_read_once(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its keys and values are kept; what is answered is what the whole prompt gives, clip after clip."""
    monkeypatch.setattr(inference, "WORTH_KEEPING", 1)
    lalm = case.lalm()
    schema = TaskSchema(dict.fromkeys(["light_on", "light_off", "a", "weather"], ("", "")), {})
    plainly, kept = (Understander(lalm, schema, INSTRUCTION) for _ in range(2))
    kept.warm_up()
    lengths, hidden = [], lalm.hidden

    def counting(embeds: torch.Tensor, *more: Any, **named: Any) -> Any:
        lengths.append(embeds.shape[1])
        return hidden(embeds, *more, **named)

    monkeypatch.setattr(lalm, "hidden", counting)
    for clip in (tone(1.3), tone(2.4, 900), tone(1.3)):
        found = []
        for understander in (plainly, kept):
            lengths.clear()
            found.append((understander.intents([clip])[0].probabilities, lengths[0]))
        (whole, all_of_it), (in_two, rest) = found
        assert in_two == pytest.approx(whole, abs=1e-5)
        assert rest == all_of_it - len(kept._start) < all_of_it
    if case.family.instruction_in == "system":
        assert set(lalm.processor.tokenizer(INSTRUCTION)["input_ids"]) <= set(kept._start)
