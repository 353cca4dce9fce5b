"""Runs that learned from text alone and read what the base model, without what they learned, writes down."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.errors import SmidgenError
from engine.evaluation.evaluate import evaluate
from engine.evaluation.report import Item
from engine.inference import Understander
from engine.models.adapters import add_lora
from engine.models.device import Device
from engine.models.lalm import Lalm
from engine.semantics import TRANSCRIBE, Meaning, TaskSchema
from engine.training.schemes import RunConfig
from tests.tiny_model import make_tiny_model, tone

CPU = Device("cpu", "float32", 0)
SCHEMA = TaskSchema(dict.fromkeys(("light_on", "light_off", "weather"), ("", "")), {})
INSTRUCTION = "Meaning as JSON:"
CLIPS = [tone(1.0, 440.0), tone(1.5, 660.0)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_model(tmp_path_factory.mktemp("model") / "tiny")


@pytest.fixture(scope="module")
def adapter(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a run might have learned: enough to answer otherwise."""
    path = tmp_path_factory.mktemp("adapter")
    learned(folder)[1].save_pretrained(path)
    return path


def learned(folder: Path) -> tuple[Lalm, torch.nn.Module]:
    lalm = Lalm.load(folder, device=CPU)
    model = add_lora(lalm, 4, 8, 0.0, False)
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if ".lora_" in name:
                weight.copy_(torch.randn(weight.shape, generator=generator) * 0.2)
    return lalm, model.eval()


def logits(lalm: Lalm) -> torch.Tensor:
    ids, mask = lalm.pad([lalm.prompt_ids("turn on the light", None, INSTRUCTION)])
    with torch.inference_mode():
        hidden, _ = lalm.hidden(lalm.embed(ids), mask, None, use_cache=False)
        return lalm.logits(hidden[:, -1].float())


@pytest.mark.parametrize("merged", [True, False])
def test_as_base_a_run_is_the_base_to_the_last_bit_and_then_itself_again(
    folder: Path, adapter: Path, merged: bool
) -> None:
    run = Lalm.load(folder, adapter, CPU, keep_base=True) if merged else learned(folder)[0]
    base, before = logits(Lalm.load(folder, device=CPU)), logits(run)
    assert not torch.allclose(before, base, atol=1e-3)
    with run.as_base():
        assert torch.equal(logits(run), base)
    assert torch.equal(logits(run), before)
    with pytest.raises(RuntimeError, match="broken"), run.as_base():
        raise RuntimeError("broken")
    assert torch.equal(logits(run), before)
    if not merged:
        assert all(p.requires_grad for name, p in run.model.named_parameters() if ".lora_" in name), "it learns on"


def test_the_base_writes_and_the_run_reads(folder: Path, adapter: Path) -> None:
    """One by one, in batches, clips and transcripts together."""
    base = Understander(Lalm.load(folder, device=CPU), SCHEMA, INSTRUCTION)
    prompts, features = base._prompts(CLIPS, TRANSCRIBE)
    words = [" ".join(line.partition("\n")[0].split()) for line, _ in base._lines(prompts, features)]
    assert all(words)
    run = Understander(Lalm.load(folder, adapter, CPU, keep_base=True), SCHEMA, INSTRUCTION, words_first=True)
    read = run.explain_many([*words, "turn on the light"])
    assert [prediction.transcript for prediction, _ in read] == [None, None, None]
    heard = run.explain_many([CLIPS[0], "turn on the light", CLIPS[1]])
    assert [prediction.transcript for prediction, _ in heard] == [words[0], None, words[1]]
    for (prediction, intents), (expected, probabilities) in zip(heard, (read[0], read[2], read[1]), strict=True):
        assert intents.probabilities == pytest.approx(probabilities.probabilities, abs=1e-4)
        assert prediction.meaning == expected.meaning
    alone = run.understand(audio=CLIPS[0])
    assert (alone.transcript, alone.meaning) == (words[0], read[0][0].meaning)
    assert run.intents([CLIPS[1]])[0].probabilities == pytest.approx(read[1][1].probabilities, abs=1e-4)


def test_without_it_nothing_is_written_down(folder: Path, adapter: Path) -> None:
    lalm = Lalm.load(folder, adapter, CPU)
    assert Understander(lalm, SCHEMA, INSTRUCTION).understand(audio=CLIPS[0]).transcript is None


@pytest.mark.parametrize(("line", "words"), [("", ""), (" lights  on\n{}", "lights on"), ("\n", "")])
def test_the_words_are_one_line(folder: Path, monkeypatch: pytest.MonkeyPatch, line: str, words: str) -> None:
    run = Understander(Lalm.load(folder, device=CPU), SCHEMA, INSTRUCTION, words_first=True)
    monkeypatch.setattr(run, "_lines", lambda prompts, features: [(line, 0.0)] * len(prompts))
    prediction = run.understand(audio=np.zeros(8000, np.float32))
    assert prediction.transcript == words
    assert prediction.meaning is not None


def test_a_report_says_how_well_it_wrote(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    run = Understander(Lalm.load(folder, device=CPU), SCHEMA, INSTRUCTION, words_first=True)
    said = {"one": "Turn on the light!", "two": "off"}
    import soundfile

    items = []
    for (name, text), clip in zip(said.items(), CLIPS, strict=True):
        soundfile.write(tmp_path / f"{name}.wav", clip, 16_000)
        items.append(Item(Meaning.of("light_on"), "en", text, audio=f"{name}.wav", seconds=len(clip) / 16_000))
    monkeypatch.setattr(run, "_lines", lambda prompts, features: [("turn in the light", 0.0)] * len(prompts))
    # one of four words is wrong, and four are where one should be
    assert "It wrote down what was said: 100% word error rate." in evaluate(run, items, root=tmp_path).notes
    assert "It wrote down what was said: 25% word error rate." in evaluate(run, items[:1], root=tmp_path).notes
    run.words_first = False
    assert not any("wrote down" in note for note in evaluate(run, items, root=tmp_path).notes)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"scheme": "curriculum"}, "Only a run that learns from text alone"),
        ({"scheme": "text-only", "method": "full"}, "no base model left"),
    ],
)
def test_what_cannot_be_is_refused(settings: dict[str, str], said: str) -> None:
    with pytest.raises(SmidgenError, match=said):
        replace(RunConfig(), words_first=True, **settings).check()  # type: ignore[arg-type]
