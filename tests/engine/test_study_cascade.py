"""The cascade: Whisper's decoder held against a plain greedy loop, and transcripts read by a text-only run."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import WhisperConfig, WhisperForConditionalGeneration

from engine.audio.files import decode
from engine.paths import RESOURCES
from engine.pocket import pocket_is_ready
from engine.project import Project
from engine.study.cascade import MOST_TOKENS, Whisper, styled
from engine.study.plan import Plan
from engine.study.queue import Queue, places
from engine.study.results import Result, item_key
from engine.study.study import create
from engine.study.wanted import test_items as items_to_test
from tests.tiny_model import make_tiny_model, tone
from tests.tiny_project import make_tiny_project

SPECIAL = ["<|endoftext|>", "<|startoftranscript|>", "<|en|>", "<|it|>", "<|translate|>", "<|transcribe|>",
           "<|notimestamps|>"]  # fmt: skip


@pytest.fixture(scope="module")
def ears() -> Whisper:
    """A tiny Whisper with random weights; its tokenizer has bytes, then the special tokens, as the real one has."""
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(models.BPE(vocab={letter: number for number, letter in enumerate(letters)}, merges=[]))
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(SPECIAL)
    torch.manual_seed(1)
    config = WhisperConfig(
        vocab_size=tokenizer.get_vocab_size(), num_mel_bins=80, d_model=32, encoder_layers=1, decoder_layers=2,
        encoder_attention_heads=2, decoder_attention_heads=2, encoder_ffn_dim=32, decoder_ffn_dim=32,
        max_source_positions=500, max_target_positions=120, pad_token_id=0, bos_token_id=256, eos_token_id=256,
        decoder_start_token_id=257, tie_word_embeddings=False,
    )  # fmt: skip
    model = WhisperForConditionalGeneration(config)
    with torch.no_grad():
        for name, parameter in model.named_parameters():  # so that what is heard shows in what is written
            if parameter.dim() > 1:
                parameter.mul_(40 if "encoder_attn" in name or "conv" in name else 12)
    return Whisper(model, tokenizer)


@torch.no_grad()
def plainly(ears: Whisper, clip: object, prompt: list[int]) -> list[int]:
    """Greedy, without a cache."""
    inputs = ears._extractor(clip, sampling_rate=16_000, return_tensors="pt").input_features
    written: list[int] = []
    while len(written) < MOST_TOKENS:
        scores = ears._model(input_features=inputs, decoder_input_ids=torch.tensor([prompt + written])).logits[0, -1]
        token = int(scores[:257].argmax())
        if token == 256:
            break
        written.append(token)
    return written


def test_it_writes_what_a_plain_greedy_loop_writes(ears: Whisper) -> None:
    said = set()
    for hertz in (200, 900):
        clip = tone(0.6, hertz)
        for language, token in (("en", 258), ("it", 259), ("it-CH", 259)):
            written = ears.transcribe(clip, language)
            expected = ears._tokenizer.decode(plainly(ears, clip, [257, token, 261, 262]))
            assert written == expected.strip()
            said.add(written)
    assert len(said) > 1, "it does not say the same whatever it hears"
    assert isinstance(ears.transcribe(tone(0.6), "xx"), str), "a language that it does not know is guessed"


def test_transcripts_take_the_style_of_what_was_learnt() -> None:
    assert styled(["turn it on", "what is new"])("Turn it on, please. It's 3.5!") == "turn it on please it's 3.5"
    assert styled(["Turn it on.", "What is new?"])("Turn it on.") == "Turn it on."
    assert styled(["Turn Anna on", "what is new"])("Call Anna.") == "Call Anna"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_tiny_project(tmp_path / "project", sentences=24, dev=4) as made:
        ids = [row.id for row in made.store.utterances.all()][:4]
        made.store.utterances.set_split([i for i in ids if i is not None], "test")
        made.store.recordings.set_split([r.id for r, u in made.store.recordings.all() if u.id in ids], "test")
        yield made


def test_the_text_only_run_reads_what_was_heard(project: Project, tmp_path: Path) -> None:
    """Through the queue; the transcripts are those kept with the study, so no Whisper is needed."""
    settings = {"base": str(make_tiny_model(tmp_path / "model")), "epochs": 2, "mixed_epochs": 1, "dev_items": 2}
    plan = Plan(schemes=("text-only",), shares=(0,), seeds=(1,), baselines=("cascade",), settings=settings)
    study = create(project, plan, "cascade")
    assert [(p.cell.key, p.state) for p in places(project, study)] == [
        ("all-text-only-0-s1", "waiting"), ("all-cascade-0-s1", "waiting"),
    ]  # fmt: skip
    items = items_to_test(project, plan, plan.mixtures[0])["speech"]
    (study.path / "transcripts.json").write_text(json.dumps({item_key(i): f"{i.text.title()}." for i in items}))
    assert Queue(project.path, "cascade", "cpu").work().state == "done"
    result = Result.read(study.result_path("all-cascade-0-s1"))
    assert result is not None
    assert set(result.tests) == {"speech"}
    assert "0% word error rate" in result.tests["speech"].notes[0]
    assert result.seconds == 0
    read = Result.read(study.result_path("all-text-only-0-s1"))
    assert read is not None
    texts = dict(zip(read.tests["text"].keys, read.tests["text"].right, strict=True))
    heard = dict(zip(result.tests["speech"].keys, result.tests["speech"].right, strict=True))
    written = {item_key(i): i for i in items_to_test(project, plan, plan.mixtures[0])["text"]}
    same = {i.text: key for key, i in written.items()}
    assert all(heard[item_key(i)] == texts[same[i.text]] for i in items), "the same words are read the same"


@pytest.mark.pocket
@pytest.mark.skipif(not pocket_is_ready(), reason="the pocket model's packages are not here yet")
def test_whisper_itself_hears_the_sample() -> None:
    with (RESOURCES / "sample" / "speech.tsv").open(encoding="utf-8", newline="") as file:
        row = next(csv.DictReader(file, delimiter="\t"))
    assert row["text"] == "we need more coffee"
    assert Whisper.load().transcribe(decode(RESOURCES / "sample" / row["audio"]), "en") == "We need more coffee."
