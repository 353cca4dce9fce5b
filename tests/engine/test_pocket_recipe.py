"""The alignment's recipe: what is kept out, what is counted, and its fast paths against the plain ones."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file
from torch import nn

from engine.pocket import ALIGNMENT
from engine.pocket.recipe import voices
from engine.pocket.recipe.evaluate import edits
from engine.pocket.recipe.tasks import draw_samples
from engine.pocket.recipe.texts import LANGUAGES, Sentence, choose, from_grammar, read_kept_out, spoken


def test_spoken_keeps_every_letter_and_drops_punctuation() -> None:
    assert spoken("What's  the TIME, Olly?") == "what's the time olly"
    assert spoken("IŞIĞI Aç!", "tr") == "ışığı aç"
    assert spoken("Включи свет.", "ru") == "включи свет"


def test_kept_out_sentences_are_never_chosen(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"sentence": "Turn it ON"}) + "\n")
    (tmp_path / "b.conll").write_text("# text: wake me\n# text-en = wake me up\n1\twake\tO\tO\n")
    (tmp_path / "c.txt").write_text("goodbye now\n")
    kept_out = read_kept_out(sorted(tmp_path.iterdir()))
    assert {"turn it on", "wake me", "goodbye now"} <= kept_out
    import random

    several = [Sentence(text, "en") for text in ("turn it on!", "Wake me", "goodbye now", "hello", "hello.")]
    assert [s.text for s in choose(several, 9, kept_out, random.Random(0))] == ["hello"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_grammar_means_what_it_says(language: str) -> None:
    for sentence in from_grammar(language, 50, 1):
        meaning = json.loads(sentence.meaning)
        assert "{" not in sentence.text
        for entity in meaning["entities"]:
            assert all(value in sentence.text for value in entity.values())
    assert list(from_grammar(language, 5, 1)) == list(from_grammar(language, 5, 1))


def test_held_out_voices_are_never_drawn() -> None:
    dice = np.random.default_rng(0)
    for language in LANGUAGES:
        for _ in range(300):
            voice = voices.draw(language, dice).voice
            assert voice not in voices.HELD_OUT
            assert voice.partition("+")[2] not in voices.HELD_OUT_VARIANTS


def test_word_edits() -> None:
    assert edits(list("abc"), list("abc")) == 0
    assert edits(list("abc"), list("axcd")) == 2
    assert edits(list("ab"), []) == edits([], list("ab")) == 2


def test_samples_depend_on_the_seed_alone() -> None:
    from engine.pocket.recipe.corpus import Clip

    clips = [Clip(str(n), f"turn on lamp {n}", "en", "flite:rms", "train", "synthetic") for n in range(40)]
    assert list(draw_samples(clips, "a")) == list(draw_samples(clips, "a"))
    samples = list(draw_samples(clips, "a"))
    assert samples != list(draw_samples(clips, "b"))
    assert sum(sample.clip is not None for sample in samples) == len(clips)
    assert all(sample.clip is None or not sample.text for sample in samples)


def test_adapters_start_as_no_change_and_pack_under_the_names_that_assembly_reads() -> None:
    from engine.pocket.assemble import add_low_rank
    from engine.pocket.recipe.adapters import add_adapters

    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(6, 5), nn.Linear(5, 4))
    plain = {f"language_model.{name}": value.clone() for name, value in model.state_dict().items()}
    x = torch.randn(3, 6)
    before = model(x)
    added = add_adapters(model, "language_model.", 4, seed=1)
    assert torch.equal(model(x), before)
    for value in added.values():
        nn.init.normal_(value.data, std=0.1)
    add_low_rank(plain, {name: value.detach() for name, value in added.items()})
    merged = nn.Sequential(nn.Linear(6, 5), nn.Linear(5, 4))
    merged.load_state_dict({name.removeprefix("language_model."): value for name, value in plain.items()})
    assert torch.allclose(merged(x), model(x), atol=1e-5)


def test_the_shipped_alignment_fits_and_is_small() -> None:
    from engine.pocket.assemble import load_alignment

    assert ALIGNMENT.with_suffix(".sha256").exists()
    tensors = load_alignment(ALIGNMENT)
    assert tensors["projector.weight"].shape == (640, 512)
    assert tensors["projector.bias"].shape == (640,)
    assert all(torch.isfinite(value).all() for value in tensors.values())
    downs = {name.removesuffix(".lora_A") for name in tensors if name.endswith(".lora_A")}
    assert downs == {name.removesuffix(".lora_B") for name in tensors if name.endswith(".lora_B")}
    assert ALIGNMENT.stat().st_size <= 40_000_000


@pytest.mark.pocket
def test_the_tower_on_a_clips_own_length_equals_the_tower_on_the_whole_window(monkeypatch: pytest.MonkeyPatch) -> None:
    from contextlib import nullcontext

    from engine.pocket import ensure_pocket
    from engine.pocket.recipe import features
    from engine.pocket.recipe.base import load

    monkeypatch.setattr(features, "mixed_precision", nullcontext)
    model, processor = load(ensure_pocket())
    tower = model.model.audio_tower
    dice = np.random.default_rng(0)
    clips = [dice.normal(size=n).astype(np.float32) / 10 for n in (16_000, 23_333, 51_111, 160_000)]
    heard = processor.feature_extractor(clips, sampling_rate=16_000, return_attention_mask=True, return_tensors="pt")
    frames = (heard["attention_mask"].sum(-1) - 1) // 2 + 1
    mask = (torch.arange(500)[None] < frames[:, None])[:, None, None]
    with torch.inference_mode():
        whole = tower(heard["input_features"], attention_mask=mask).last_hidden_state
    for row, short in zip(whole, features.encode(tower, processor.feature_extractor, clips), strict=True):
        assert torch.allclose(row[: len(short)], short, atol=2e-3)


def test_a_stage_goes_on_where_it_was_killed(tmp_path: Path) -> None:
    from engine.pocket.recipe.loop import Stage, run

    stage, seen = Stage(tmp_path, "hear"), []

    def begin(batches: list[float]) -> nn.Parameter:
        torch.manual_seed(0)
        weight = nn.Parameter(torch.ones(3))

        def loss_of(batch: float) -> torch.Tensor:
            seen.append(batch)
            return (weight * batch).square().sum()

        run(stage, 60, {"weight": weight}, lambda name: 0.01, batches, loss_of, lambda batch: 2)
        return weight

    begin([1.0, 2.0])
    began = load_file(stage.learned)["weight"]
    weight = begin([1.0, 2.0, 3.0])
    assert seen == [1.0, 2.0, 3.0]  # what was learned is not learned again
    assert not torch.equal(weight, began)
    with safe_open(stage.learned, "pt") as file:
        assert (file.metadata()["step"], file.metadata()["samples"]) == ("3", "6")
    seen.clear()
    stage.optimizer.unlink()
    stage.learned.unlink()
    whole = begin([1.0, 2.0, 3.0])  # moments and weights were kept: a killed run ends where an unbroken one does
    assert torch.allclose(whole, weight, atol=1e-4)


def test_what_needs_no_gradient_is_kept_and_written_along(tmp_path: Path) -> None:
    from engine.pocket.recipe.loop import Stage, run

    stage = Stage(tmp_path, "trained")

    def go_on(batches: list[float]) -> None:
        frozen = nn.Parameter(torch.full((2,), 7.0), requires_grad=False)
        learned = nn.Parameter(torch.ones(2))
        given = {"frozen": frozen, "learned": learned}
        run(stage, 60, given, lambda name: 0.1, batches, lambda batch: (learned * frozen * batch).sum(), lambda _: 1)

    for batches in ([1.0], [1.0, 2.0]):
        go_on(batches)
        written = load_file(stage.learned)
        assert torch.equal(written["frozen"], torch.full((2,), 7.0))
        assert not torch.equal(written["learned"], torch.ones(2))


def test_the_token_head_tells_tokens_by_their_direction_alone() -> None:
    from engine.pocket.recipe.hear import TokenHead

    torch.manual_seed(0)
    embeddings = torch.randn(50, 16)
    head = TokenHead(embeddings)
    scores = head(embeddings[[7, 3]] * torch.tensor([[0.1], [40.0]]))
    assert scores.shape == (2, 51)
    assert scores.argmax(-1).tolist() == [8, 4]
    assert head(head.blank.detach()[None]).argmax().item() == 0


def test_rare_tokens_are_spelled_with_frequent_pieces() -> None:
    from engine.pocket.recipe.units import OFTEN, Units

    writings = [
        "▁guard",
        "▁guardian",
        "ian",
        "▁the",
        "▁g",
        "▁t",
        *"abcdeghinrtu",
        "▁gua",
        "rdia",
        "▁",
        "ß▁",
        "▁italian",
    ]
    ids = {writing: 100 + number for number, writing in enumerate(writings)}
    counts = {ids["▁the"]: 900, ids["▁guard"]: OFTEN, ids["▁guardian"]: 2, ids["ian"]: OFTEN, ids["ß▁"]: 3}
    units = Units.of(counts, ids)
    spelled = units.spell([ids["▁the"], ids["▁guardian"]])
    assert spelled == [ids["▁the"], ids["▁guard"], ids["ian"]]  # not with ▁gua and rdia, which nothing else uses
    assert units.spell([ids["ß▁"]]) == [ids["ß▁"]]  # no letters for it
    assert units.ids == sorted({ids[text] for text in ("▁the", "▁guard", "ian", "ß▁")})
    rare = Units.of(counts | {ids["▁guard"]: OFTEN - 9, ids["ian"]: OFTEN - 9}, ids)
    assert rare.spell([ids["▁guard"]]) == [ids[text] for text in ("▁g", "u", "a", "r", "d")]
    assert ids["▁the"] in rare.ids


def test_every_word_begins_with_its_space_for_the_first_stage_and_units_write_what_is_said(tmp_path: Path) -> None:
    from engine.pocket.recipe.base import Prompts, load
    from engine.pocket.recipe.corpus import Clip
    from engine.pocket.recipe.hear import _Vocabulary
    from tests.tiny_model import make_tiny_model

    model, processor = load(make_tiny_model(tmp_path / "tiny"))
    said = ("light the light", "call my mother at nine")
    clips = [Clip(text, text, "en", "v", "train", "synthetic") for text in said]
    vocabulary = _Vocabulary(Prompts(model, processor), clips)
    first, light = vocabulary.places(clips[0]), vocabulary.places(replace(clips[0], text="light"))
    assert first[: len(light)] == first[-len(light) :] == light
    for clip in clips:
        written = processor.tokenizer.decode(vocabulary.ids[torch.tensor(vocabulary.places(clip))])
        assert spoken(written) == clip.text


def test_an_epoch_hears_people_oftener_than_what_is_easily_made() -> None:
    import random

    from engine.pocket.recipe.corpus import Clip
    from engine.pocket.recipe.features import HEARD, one_epoch

    kinds = [("telephone", "en"), ("synthetic", "en"), ("synthetic", "de"), ("neural", "en")]
    clips = [Clip(f"{kind}{n}", "hello", code, "v", "train", kind) for kind, code in kinds for n in range(500)]
    order = one_epoch(clips, random.Random(1))
    heard = {key: sum((clip.kind, clip.language) == key for clip in order) for key in kinds}
    expected = {
        kinds[0]: HEARD["telephone"],
        kinds[1]: HEARD["synthetic en"],
        kinds[2]: HEARD["synthetic"],
        kinds[3]: 1,
    }
    assert {key: count / 500 for key, count in heard.items()} == pytest.approx(expected, abs=0.08)
    assert one_epoch(clips, random.Random(1)) == order
    assert one_epoch(clips, random.Random(2)) != order


def test_rarer_words_take_the_place_of_words_that_can_be_guessed() -> None:
    import random

    from engine.pocket.recipe.texts import with_rarer_words

    words = [f"common{n}" for n in range(100)] + [f"rare{n}" for n in range(50)]
    said = ["common1 lights common2", "common3 common4 common5", "short one", "one two three four five six"]
    found = list(with_rarer_words([Sentence(text, "en") for text in said], words, random.Random(0)))
    assert len(found) == 2  # the second has nothing to replace, the third is too short
    swapped = [set(sentence.text.split()) - set(" ".join(said).split()) for sentence in found]
    assert [len(several) for several in swapped] == [1, 2]
    assert all(word.startswith("rare") for several in swapped for word in several)
    assert found[0].text.startswith("common1 rare")


def test_wordnets_examples_are_plain_words(tmp_path: Path) -> None:
    from engine.pocket.recipe.texts import from_wordnet

    (tmp_path / "data.noun").write_text(
        '1 | a keeper; "the guardian of the law"; "x = 3, she said"; "too short"\n2 | b; "The guardian of the law!"\n'
    )
    assert [sentence.text for sentence in from_wordnet(tmp_path)] == ["the guardian of the law"]


def test_one_frame_spells_one_token_as_likely_as_the_token_heads_softmax_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.pocket.recipe import units
    from engine.pocket.recipe.base import Prompts, load
    from engine.pocket.recipe.corpus import Clip
    from engine.pocket.recipe.hear import _NORM_WEIGHT, Spelling
    from tests.tiny_model import make_tiny_model

    model, processor = load(make_tiny_model(tmp_path / "tiny"))
    monkeypatch.setattr(units, "OFTEN", 1)  # every token is a unit
    clips = [Clip("one", "light", "en", "v", "train", "synthetic"), Clip("two", "on the", "en", "v", "train", "s")]
    spelling = Spelling(model, processor, clips)
    frame = torch.randn(1, 16, generator=torch.Generator().manual_seed(0))
    projected, embeddings = model.model.multi_modal_projector.linear(frame), model.get_input_embeddings()
    ids = sorted({one for clip in clips for one in Prompts(model, processor).ids(f" {clip.text}")})
    scores = spelling.head(projected)[0]
    (light,) = Prompts(model, processor).ids(" light")
    said = scores.softmax(-1)[1 + ids.index(light)]
    too_long = projected.norm() / embeddings(torch.tensor(ids)).norm(dim=-1).mean() - 1
    expected = -said.log() + _NORM_WEIGHT * too_long.square()
    torch.testing.assert_close(spelling([frame], clips[:1]), expected)


def test_a_clips_name_depends_on_what_it_is_and_not_on_where_its_corpus_lies() -> None:
    from engine.pocket.recipe.corpus import Clip, _id

    clip = Clip("", "hello", "en", "caller:1", "train", "telephone", source="/one/place/wuw/clips/1.flac")
    assert _id(clip) == _id(replace(clip, source="/elsewhere/wuw/clips/1.flac"))
    assert _id(clip) != _id(replace(clip, stretch=1.07))


def test_more_clips_than_sentences_are_other_voices_of_the_same(tmp_path: Path) -> None:
    from engine.pocket.recipe.corpus import make_plan

    (tmp_path / "said.txt").write_text("stop the music\nis it cold out\ncall my brother\nwake me\n")
    (tmp_path / "tested.jsonl").write_text(json.dumps({"sentence": "wake me"}) + "\n")
    (tmp_path / "sentences.tsv").write_text("session\tclip\ttext\n")
    plan = make_plan(tmp_path / "said.txt", tmp_path / "tested.jsonl", tmp_path, [], 9, 0)
    english = [clip for clip in plan if clip.split == "train" and clip.language == "en" and clip.kind == "synthetic"]
    said = {text: [clip for clip in english if clip.text == text] for text in {clip.text for clip in english}}
    assert {text: len(several) for text, several in said.items()} == dict.fromkeys(
        ("stop the music", "is it cold out", "call my brother"), 3
    )
    assert all(len({(clip.voice, clip.speed, clip.stretch) for clip in several}) == 3 for several in said.values())


def test_augmented_frames_are_the_same_words_said_otherwise() -> None:
    from engine.pocket.recipe.augment import NOISE, SPAN_FRAMES, SPANS, STRETCH, augment

    ramp = torch.linspace(-1, 1, 200)[:, None].repeat(1, 64)
    dice = torch.Generator().manual_seed(3)
    several = [augment(ramp, dice) for _ in range(60)]
    lengths = {len(one) for one in several}
    assert min(lengths) >= 200 * (1 - STRETCH)
    assert max(lengths) <= 200 * (1 + STRETCH)
    assert len(lengths) > 20
    hidden = 0
    for one in several:
        away = (one.mean(1) - torch.linspace(-1, 1, len(one))).abs()
        off = int((away > NOISE * ramp.std() * 0.9).sum())  # the mean of 64 draws of noise is an eighth of it
        assert off <= SPANS * SPAN_FRAMES
        hidden += off > 0
        assert (one - one.mean(1, keepdim=True)).std(1).median() < NOISE * ramp.std() * 1.1
    assert 20 < hidden < 60
    again = torch.Generator().manual_seed(3)
    assert all(torch.equal(augment(ramp, again), one) for one in several)
    assert torch.equal(augment(ramp[:1], dice).isnan(), torch.zeros(2, 64, dtype=torch.bool))


def test_a_second_stages_loss_is_the_mean_over_its_answers_tokens(tmp_path: Path) -> None:
    """With the quick ways taken, against transformers' own layers, head and cross-entropy."""
    from engine.models.quick_gemma import quicken
    from engine.pocket.recipe.base import Prompts, load
    from engine.pocket.recipe.corpus import Clip
    from engine.pocket.recipe.features import upper_half
    from engine.pocket.recipe.tasks import Sample
    from engine.pocket.recipe.train import batch_loss
    from engine.semantics import TRANSCRIBE
    from tests.tiny_model import make_tiny_model

    model, processor = load(make_tiny_model(tmp_path / "tiny"))
    prompts = Prompts(model, processor)
    clip = Clip("one", "what is the weather", "en", "flite:rms", "train", "synthetic")
    heard = torch.randn(90, 16, generator=torch.Generator().manual_seed(0))
    batch = [Sample("what is the weather", TRANSCRIBE, clip=clip), Sample("turn on the light", TRANSCRIBE, text="turn")]

    def plain() -> torch.Tensor:
        ids = [
            prompts.hear(45, TRANSCRIBE) + prompts.ids(batch[0].answer) + [prompts.tokenizer.eos_token_id],
            prompts.read("turn", TRANSCRIBE) + prompts.ids(batch[1].answer) + [prompts.tokenizer.eos_token_id],
        ]
        frames = upper_half(model.model.audio_tower, [heard])[0]
        total, count = torch.zeros(()), 0
        for row, sample, mine in zip(ids, batch, (frames, None), strict=True):
            embedded, mask = prompts.embed([row], [mine])
            logits = model.lm_head(
                model.model.language_model(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
            )[0]
            learned = len(prompts.ids(sample.answer)) + 1
            total = total + nn.functional.cross_entropy(
                logits[-learned - 1 : -1], torch.tensor(row[-learned:]), reduction="sum"
            )
            count += learned
        return total / count

    expected = plain()
    quicken(model.model.language_model)
    projector = model.model.multi_modal_projector.linear.requires_grad_(True)
    model.model.audio_tower.requires_grad_(True)
    found = batch_loss(model, prompts, {clip: heard}, batch)  # type: ignore[arg-type]
    torch.testing.assert_close(found, expected, atol=1e-5, rtol=0)
    found.backward()
    assert projector.weight.grad.abs().sum() > 0
    assert all(value.grad is None for value in model.model.audio_tower.parameters())  # the first stage's work stays
    rough = batch_loss(model, prompts, {clip: heard}, batch, torch.Generator().manual_seed(1))  # type: ignore[arg-type]
    assert not torch.allclose(rough, expected)
    assert torch.isfinite(batch_loss(model, prompts, {}, batch[1:]))  # type: ignore[arg-type]  # nothing is heard


def test_rows_of_a_second_stages_batch_are_of_like_length() -> None:
    from engine.pocket.recipe.corpus import Clip
    from engine.pocket.recipe.train import BATCH, _batches

    class Lengths:
        def frames(self, name: str) -> int:
            return 2 * (20 + 37 * int(name) % 200)

    clips = [Clip(str(n), f"sentence number {n}", "en", "v", "train", "synthetic") for n in range(BATCH * 40)]
    batches = list(itertools.islice(_batches(clips, Lengths()), 40))  # type: ignore[arg-type]
    heard = [[Lengths().frames(row.clip.id) for row in batch if row.clip] for batch in batches]
    padded, whole = sum(len(rows) * max(rows) for rows in heard if rows), sum(map(sum, heard))
    assert padded < 1.2 * whole
    assert sum(map(len, heard)) > 200
    again = list(itertools.islice(_batches(clips, Lengths()), 40))  # type: ignore[arg-type]
    assert again == batches


def test_clips_for_breadth_leave_the_rest_of_the_plan_as_it_is_and_keep_out_what_is_kept_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys
    from types import SimpleNamespace

    from engine.pocket.recipe import corpus, texts

    frequent = [
        "the",
        "it",
        *(f"common{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(98)),
        "don't",
        "x2",
        "zebra",
    ]
    monkeypatch.setitem(sys.modules, "wordfreq", SimpleNamespace(top_n_list=lambda language, count: frequent[:count]))
    assert texts.frequent_words("en", 101)[-2:] == ["don't", "zebra"]  # two letters, and digits, are no words here
    examples = [Sentence(text, "en") for text in ("wake me", "a homely child", "near and dear to us")]
    monkeypatch.setattr(texts, "from_wordnet", lambda: examples)
    (tmp_path / "said.txt").write_text("stop the music\nis it cold out\ncall my brother\nwake me\nopen the door\n")
    (tmp_path / "tested.jsonl").write_text(json.dumps({"sentence": "wake me"}) + "\n")
    (tmp_path / "sentences.tsv").write_text("session\tclip\ttext\n")
    given = (tmp_path / "said.txt", tmp_path / "tested.jsonl", tmp_path, [], 9, 2)
    before, after = corpus.make_plan(*given), corpus.make_plan(*given, broad=6)
    assert set(before) < set(after)
    added = set(after) - set(before)
    assert {(clip.kind, clip.split, clip.language) for clip in added} == {("broad", "train", "en")}
    assert len(added) == 6
    said = {clip.text for clip in added}
    assert {"a homely child", "near and dear to us"} < said
    assert "wake me" not in said
    assert any("zebra" in text.split() for text in said)
