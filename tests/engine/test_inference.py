"""Constrained answers of a real, tiny, untrained model: whatever it would rather say, it answers within the task."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import torch

from engine.constraint import close, heads, trie
from engine.errors import SmidgenError
from engine.inference import Understander
from engine.models.device import Device
from engine.models.lalm import Lalm
from engine.semantics import Meaning, Slot, SlotType, TaskSchema, write_target
from tests.tiny_model import make_tiny_model, tone

INSTRUCTION = "Meaning as JSON:"
INTENTS = ("light_on", "light_off", "light", "weather", "a", "ab", "müzik çal", 'odd "name"')


def schema_of(split: bool = False) -> TaskSchema:
    intents = {f"{s}_{a}": (s, a) for s in ("light", "lights", "weather") for a in ("on", "off", "query")}
    return TaskSchema(
        intents if split else dict.fromkeys(INTENTS, ("", "")),
        {
            "room": SlotType("room", True, ("kitchen", "kitchen table", "salon", 'the "den"', "mutfağa")),
            "name": SlotType("name", False, ("Ada",)),
            "never": SlotType("never", True, ()),
        },
    )


MEANINGS = [
    Meaning.of("light"),
    Meaning.of("light_on", [Slot("room", "kitchen")]),
    Meaning.of("light_off", [Slot("room", "kitchen table"), Slot("name", 'İğne \\ "x" – 日本')]),
    Meaning.of("müzik çal", [Slot("name", "x"), Slot("name", "}]}"), Slot("room", 'the "den"')]),
    Meaning.of('odd "name"', [Slot("room", "mutfağa"), Slot("name", "مرحبا")]),
    Meaning.of("a", [Slot("name", ", []")]),
    Meaning.of("ab", [Slot("name", '\' {"room": ')]),
]


@pytest.fixture(scope="module", params=["gemma3_text", "qwen2"])
def lalm(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Lalm:
    folder = make_tiny_model(tmp_path_factory.mktemp("model") / request.param, request.param)
    return Lalm.load(folder, device=Device("cpu", "float32", 0))


@pytest.fixture(scope="module")
def understander(lalm: Lalm) -> Understander:
    return Understander(lalm, schema_of(), INSTRUCTION)


@pytest.mark.parametrize("meaning", MEANINGS, ids=lambda m: m.intent)
def test_every_target_of_training_is_a_way_through_the_constraint(understander: Understander, meaning: Meaning) -> None:
    ids = understander.lalm.answer_ids(write_target(meaning, understander.schema))[:-1]
    head = understander._heads[meaning.intent]
    assert tuple(ids[: len(head.ids)]) == head.ids, "the trie must hold the tokens that training shows"
    matcher = understander._grammar.matcher(head.rest)
    rest = ids[len(head.ids) :]
    assert matcher.validate_tokens(rest) == len(rest)
    assert matcher.consume_tokens(rest)
    assert matcher.is_accepting()


@pytest.mark.parametrize(
    "rest",
    [
        ' [{"room": "attic"}]}',
        ' [{"rooms": "kitchen"}]}',
        ' [{"never": "x"}]}',
        ' [{"name": ""}]}',
        ' [{"name": " "}]}',
        ' [{"name": "a"b"}]}',
        ' [{"name": "a\nb"}]}',
        ' [{"name": "a"},]}',
        ' [{"name": "' + "a" * 300 + '"}]}',
    ],
)
def test_what_is_not_of_the_task_is_no_way_through(understander: Understander, rest: str) -> None:
    matcher = understander._grammar.matcher()
    ids = understander.lalm.answer_ids(rest)[:-1]
    assert matcher.validate_tokens(ids) < len(ids)


def test_a_tokenizer_that_merges_over_the_border() -> None:
    def tokenize(text: str) -> tuple[list[int], list[int]]:  # pieces of five characters, wherever they fall
        pieces = [text[i : i + 5] for i in range(0, len(text), 5)]
        ends = [min(i + 5, len(text)) for i in range(0, len(text), 5)]
        return [hash(piece) for piece in pieces], ends

    schema = schema_of()
    found = heads(schema, tokenize)
    for intent, head in found.items():
        for meaning in (Meaning.of(intent), Meaning.of(intent, [Slot("name", "x")])):
            target = write_target(meaning, schema)
            assert tuple(tokenize(target)[0][: len(head.ids)]) == head.ids
            assert target[5 * len(head.ids) :].startswith(head.rest)
    assert sorted(trie(found).intents()) == sorted(INTENTS)


def enumerated(understander: Understander, prompt: list[int]) -> dict[str, float]:
    """The same distribution without trie, cache or batch: each head scored from the start, branch by branch."""
    lalm, paths = understander.lalm, {i: list(h.ids) for i, h in understander._heads.items()}
    found = {}
    for intent, ids in paths.items():
        row, _ = lalm.pad([prompt + ids])
        hidden, _ = lalm.hidden(lalm.embed(row))
        logits = lalm.logits(hidden)[0]
        log = 0.0
        for i, token in enumerate(ids):
            options = sorted({other[i] for other in paths.values() if len(other) > i and other[:i] == ids[:i]})
            log += torch.log_softmax(logits[len(prompt) + i - 1][options], 0)[options.index(token)].item()
        found[intent] = math.exp(log)
    return found


@pytest.mark.parametrize("split", [False, True])
def test_probabilities_equal_those_of_scoring_every_intent(
    lalm: Lalm, split: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.inference.PRUNE", 0.0)
    understander = Understander(lalm, schema_of(split), INSTRUCTION)
    texts = ["turn on the light", "play music please, and what is the weather"]
    for text, intents in zip(texts, understander.intents(texts), strict=True):
        expected = enumerated(understander, lalm.prompt_ids(text, None, INSTRUCTION))
        assert intents.pruned == 0.0
        assert dict(intents.probabilities) == pytest.approx(expected, abs=1e-5)
        assert sum(expected.values()) == pytest.approx(1.0, abs=1e-5)


def test_pruning_says_how_much_and_never_changes_the_answer(lalm: Lalm, monkeypatch: pytest.MonkeyPatch) -> None:
    understander = Understander(lalm, schema_of(split=True), INSTRUCTION)
    texts = [f"{word} {other}" for word in ("play", "light", "hava", "") for other in ("on", "in Berlin", "music")]
    monkeypatch.setattr("engine.inference.PRUNE", 0.0)
    exact = understander.intents(texts)
    monkeypatch.setattr("engine.inference.PRUNE", 0.3)
    pruned = understander.intents(texts)
    assert any(one.pruned > 0 for one in pruned)
    for one, other in zip(exact, pruned, strict=True):
        assert one.best == other.best
        assert sum(other.probabilities.values()) == pytest.approx(1.0, abs=1e-5)
        assert set(other.probabilities) == set(understander.schema.intents)


def test_the_answer_is_always_of_the_task(understander: Understander) -> None:
    schema = understander.schema
    for prediction in understander.understand_many(["turn on the light", tone(1.2), "", tone(0.4, 200), "x " * 40]):
        assert prediction.meaning is not None
        data = json.loads(prediction.raw)
        assert data["intent"] in schema.intents
        for entity in data["entities"]:
            [(name, value)] = entity.items()
            assert name in schema.slot_types
            assert name != "room" or value in schema.slot_types["room"].values
        assert 0 < prediction.confidence <= 1
        assert all(prediction.confidence >= p for _, p in prediction.alternatives)
        assert prediction.seconds > 0


def test_one_by_one_and_in_batches_give_the_same(understander: Understander) -> None:
    inputs = ["turn on the light in the kitchen", tone(1.0), "play", tone(2.0, 300), "hava nasil", tone(0.5, 700)]
    together = understander.understand_many(inputs, batch=6)
    for one, other in zip(inputs, together, strict=True):
        alone = understander.understand(text=one) if isinstance(one, str) else understander.understand(audio=one)
        assert alone.raw == other.raw
        assert alone.confidence == pytest.approx(other.confidence, abs=1e-4)


def test_temperature_evens_confidence_out_and_keeps_the_answer(lalm: Lalm, understander: Understander) -> None:
    hot = Understander(lalm, understander.schema, INSTRUCTION, temperature=5.0).understand("play music")
    cold = understander.understand("play music")
    assert hot.raw == cold.raw
    assert hot.confidence < cold.confidence


def test_unconstrained_an_untrained_model_gives_no_json(understander: Understander) -> None:
    prediction = understander.understand("turn on the light", constrained=False)
    assert prediction.meaning is None
    assert prediction.confidence == 0.0
    assert prediction.raw


def test_an_answer_without_end_is_cut_to_valid_json(lalm: Lalm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.inference.MOST_TOKENS", 24)
    understander = Understander(lalm, schema_of(), INSTRUCTION)
    for prediction in understander.understand_many([f"word {i}" for i in range(6)]):
        assert prediction.meaning is not None
        json.loads(prediction.raw)


@pytest.mark.parametrize("meaning", MEANINGS, ids=lambda m: m.intent)
def test_closing_an_answer_cut_anywhere(meaning: Meaning) -> None:
    target = write_target(meaning, schema_of())
    start = target.index('"entities":') + len('"entities":')
    kept = set()
    for cut in range(start, len(target)):
        data = json.loads(close(target[:cut]))
        kept.add(len(data["entities"]))
        assert json.loads(target)["entities"][: len(data["entities"])] == data["entities"]
    assert kept == set(range(len(meaning.slots) + 1)), "complete entities are kept"


def test_one_intent_and_no_slots(lalm: Lalm) -> None:
    prediction = Understander(lalm, TaskSchema({"only": ("", "")}, {}), INSTRUCTION).understand("anything")
    assert prediction.raw == '{"intent": "only", "entities": []}'
    assert prediction.confidence == 1.0


def test_no_intent_at_all_is_a_sentence(lalm: Lalm) -> None:
    with pytest.raises(SmidgenError, match="no intent"):
        Understander(lalm, TaskSchema({}, {}), INSTRUCTION)


def test_a_clip_that_was_foreseen_is_answered_at_once(
    lalm: Lalm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Silence that is recorded on after the speech changes nothing; more speech is understood anew. The answer is what
    it is without."""
    quiet = np.random.default_rng(1).normal(0, 1e-4, 16_000).astype(np.float32)
    said = np.concatenate([quiet[:8000], tone(1.0), quiet[:8000]])
    clips = {
        "so far": said,
        "whole": np.concatenate([said, quiet]),
        "more": np.concatenate([said, tone(0.8, 900), quiet]),
    }
    for name, samples in clips.items():
        soundfile.write(tmp_path / f"{name}.wav", samples, 16_000, subtype="PCM_16")
    plainly, understander = (Understander(lalm, schema_of(), INSTRUCTION) for _ in range(2))
    calls, hidden = [], lalm.hidden

    def counting(*given: Any, **named: Any) -> Any:
        calls.append(1)
        return hidden(*given, **named)

    monkeypatch.setattr(lalm, "hidden", counting)
    for name, foreseen in (("whole", True), ("more", False)):
        expected = plainly.understand(audio=tmp_path / f"{name}.wav")
        understander.foresee(tmp_path / "so far.wav")
        calls.clear()
        found = understander.understand(audio=tmp_path / f"{name}.wav")
        assert (not calls) is foreseen
        assert replace(found, seconds=0.0) == replace(expected, seconds=0.0)
    calls.clear()
    understander.understand(audio=tmp_path / "whole.wav", constrained=False)
    assert calls, "another question"
