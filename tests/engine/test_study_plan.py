"""What a plan comes to: amounts, nested shares, cells, settings that are the same; and the command line over it."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.audio.conditions import RATE, change_speed, check_condition, condition_words, telephone, under
from engine.cli import main
from engine.errors import SmidgenError
from engine.evaluation.report import Item
from engine.project import Project
from engine.semantics import Meaning
from engine.study.advice import advise
from engine.study.cells import amounts, cells, identity
from engine.study.estimate import LEAST_SECONDS, StudyEstimate, estimate_plan
from engine.study.plan import Mixture, Plan
from engine.study.results import few
from engine.study.study import create
from engine.training.samples import choose
from engine.training.schemes import preset
from tests.tiny_model import tone
from tests.tiny_project import make_tiny_project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with make_tiny_project(tmp_path_factory.mktemp("plans") / "project") as made:
        made.store.utterances.set_split([33, 39, 40], "test")  # of what was dev, both languages
        made.store.recordings.set_split([r.id for r, u in made.store.recordings.all() if u.id in (33, 39)], "test")
        yield made


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"schemes": ("zigzag",)}, "no scheme called zigzag"),
        ({"schemes": ()}, "needs a scheme"),
        ({"shares": ()}, "an amount of speech"),
        ({"shares": (120.0,)}, "120 is no percentage"),
        ({"clips": (-1,)}, "no number of clips"),
        ({"baselines": ("magic",)}, "no baseline called magic"),
        ({"conditions": ("cafe",)}, "no condition called cafe"),
        ({"settings": {"seed": 3}}, "itself varies seed"),
        ({"settings": {"epoch": 3}}, "no setting called epoch"),
        ({"settings": {"epochs": 1}}, "curriculum of 1 epochs"),
        ({"preset": "magic"}, "no preset called magic"),
        ({"mixtures": (Mixture("a"), Mixture("a", ("en",)))}, "same name"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, Any], says: str) -> None:
    with pytest.raises(SmidgenError, match=says):
        Plan(**changes).check()


def test_a_plan_goes_round_through_its_file_and_people_can_read_it(project: Project) -> None:
    study = create(project, Plan(mixtures=(Mixture.of("en"), Mixture.across(["en"], "tr")), seeds=(1, 1)), "readable")
    assert Plan.from_json(study.plan.to_json()) == study.plan
    data = json.loads((study.path / "plan.json").read_text(encoding="utf-8"))
    assert data["seeds"] == [1]
    assert data["mixtures"][1]["name"] == "en-to-tr"
    assert (data["corpus"]["sentences"], data["corpus"]["clips"]) == (40, 20)
    with pytest.raises(SmidgenError, match="a study called readable already"):
        create(project, Plan(), "readable")
    with pytest.raises(SmidgenError, match="cannot name a study"):
        create(project, Plan(), "../x")


def test_what_could_not_be_tested_is_not_begun(tmp_path: Path) -> None:
    with (
        make_tiny_project(tmp_path / "project") as untested,
        pytest.raises(SmidgenError, match="nothing to test all on"),
    ):
        create(untested, Plan())


def test_shares_that_come_to_the_same_clips_are_one() -> None:
    assert amounts(Plan(), 30) == [0, 1, 2, 3, 8, 30]
    assert amounts(Plan(shares=(0, 100), clips=(10, 500)), 30) == [0, 10, 30]
    assert amounts(Plan(shares=(1,)), 0) == [0]


def test_cells_hold_each_run_once_and_a_first_picture_comes_first(project: Project) -> None:
    found = cells(Plan(shares=(0, 5, 100), seeds=(1, 2), baselines=("base", "linear")), project.store.overview())
    keys = [cell.key for cell in found]
    assert len(set(keys)) == len(keys)
    assert keys[:8] == [
        "all-base", "all-text-only-0-s1", "all-direct-1-s1", "all-curriculum-1-s1", "all-linear-1-s1",
        "all-direct-16-s1", "all-curriculum-16-s1", "all-linear-16-s1",
    ]  # fmt: skip
    assert len(keys) == 15
    assert {cell.config.seed for cell in found if cell.kind == "run"} == {1, 2}


def test_the_smaller_share_lies_in_the_larger_and_seeds_differ(project: Project) -> None:
    plan = Plan(shares=(5, 25, 50, 100), seeds=(1, 2, 3))
    drawn: dict[tuple[str, int], list[set[str]]] = {}
    for cell in cells(plan, project.store.overview()):
        if cell.clips:
            samples = choose(project.store, cell.config)
            clips = {s.clip for s in samples if s.modality == "speech" and s.split == "train"}
            assert len(clips) == cell.clips
            drawn.setdefault((cell.scheme, cell.seed), []).append(clips)
    for sets in drawn.values():
        assert all(small < large for small, large in itertools.pairwise(sets))
    for seed in plan.seeds:
        assert drawn["direct", seed] == drawn["curriculum", seed], "the schemes hear the same clips"
    assert len({frozenset(drawn["direct", seed][1]) for seed in plan.seeds}) > 1


def test_cross_lingual_takes_the_sources_whole(project: Project) -> None:
    plan = Plan(mixtures=(Mixture.across(["en"], "tr"),), shares=(0,), clips=(3,), seeds=(1,), schemes=("direct",))
    found = cells(plan, project.store.overview())
    assert [cell.key for cell in found] == [
        "en-to-tr-base", "en-to-tr-text-only-0-s1", "en-to-tr-direct-0-s1", "en-to-tr-direct-3-s1",
    ]  # fmt: skip
    heard = []
    for cell in found[1:]:
        samples = [s for s in choose(project.store, cell.config) if s.split == "train"]
        assert {s.language for s in samples if s.modality == "text"} == {"en", "tr"}
        spoken = [s.language for s in samples if s.modality == "speech"]
        heard.append((spoken.count("en"), spoken.count("tr")))
    assert heard == [(0, 0), (8, 0), (8, 3)]
    assert plan.mixtures[0].tested == ("tr",)


def test_settings_that_train_the_same_model_are_the_same(project: Project) -> None:
    overview = project.store.overview()

    def same(one: dict[str, Any], other: dict[str, Any]) -> bool:
        return identity(preset("pocket", **one), overview) == identity(preset("pocket", **other), overview)

    assert same({"scheme": "direct", "speech_clips": 16}, {"scheme": "direct"})
    assert same({"scheme": "direct", "speech_percent": 50.0}, {"scheme": "direct", "speech_clips": 8})
    assert same({"scheme": "text-only"}, {"scheme": "text-only", "text_languages": ("tr", "en"), "mixed_epochs": 1})
    assert same({"base": "/there/model", "batch_size": 4}, {"base": "/here/model", "batch_size": 2, "accumulation": 2})
    assert not same({"seed": 1}, {"seed": 2})
    assert not same({"scheme": "direct"}, {"scheme": "curriculum"})
    assert not same({"scheme": "direct", "speech_clips": 8}, {"scheme": "direct", "speech_clips": 7})
    assert not same({"epochs": 4}, {"epochs": 5})
    assert not same({"longer": (1,)}, {})


def test_the_estimate_counts_what_is_left(project: Project) -> None:
    plan = Plan(shares=(0, 100), seeds=(1, 2))
    whole = estimate_plan(project, plan)
    assert (whole.runs, whole.tests, whole.total) == (6, 1, 7)
    assert "6 runs to train and 1 more to test" in whole.sentence
    less = estimate_plan(project, plan, done=["all-base", "all-text-only-0-s1"], trained=["all-text-only-0-s2"])
    assert (less.runs, less.tests) == (4, 1)
    assert less.seconds < whole.seconds
    keys = [cell.key for cell in cells(plan, project.store.overview())]
    assert estimate_plan(project, plan, done=keys).sentence == "Everything is done."
    assert estimate_plan(project, plan, done=keys).after(60) == "Everything is done."


def test_an_estimate_counts_down_and_never_below_its_least() -> None:
    expected = StudyEstimate(2, 1, 4, 600, True, lanes=2)
    assert expected.sentence == (
        "2 runs to train and 1 more to test, two at a time: about 10 min 00 s in all (within a factor of two or three)."
    )
    assert "about 7 min 30 s in all" in expected.after(150)
    assert f"about {LEAST_SECONDS:.0f} s in all" in expected.after(6000)
    assert StudyEstimate(1, 0, 1, 60, False, "Too large.").after(10) == "Too large."


def test_test_items_are_the_same_everywhere_and_fewer_lie_in_more() -> None:
    items = [Item(Meaning.of("a"), "en" if n % 2 else "tr", f"sentence {n}", n) for n in range(40)]
    small, large = few(items, 4), few(list(reversed(items)), 9)
    assert [sum(i.language == language for i in small) for language in ("en", "tr")] == [4, 4]
    assert {i.text for i in small} < {i.text for i in large}
    assert few(items, 0) == items


def test_advice_before_any_study_says_where_it_is_from(project: Project) -> None:
    overview = project.store.overview()
    here = advise(overview, Mixture("all"))
    assert here.scheme == "curriculum"
    assert "16 clips beside 32 sentences" in here.sentence
    assert "not measured here" in here.source
    assert advise(replace(overview, counts=()), Mixture("all")).scheme == "text-only"
    assert "no text in de" in advise(overview, Mixture.across(["en"], "de")).sentence


def test_the_command_line_plans_extends_and_says_where_it_stands(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    def smidgen(*arguments: str) -> tuple[int, str, str]:
        status = main(["study", str(project.path), *arguments])
        said = capsys.readouterr()
        return status, said.out, said.err

    asked = ("--name", "small", "--plan-only", "--shares", "0,100", "--seeds", "1", "--set", "epochs=2", "--set",
             "mixed-epochs=1", "--schemes", "text-only,direct", "--baselines", "linear",
             "--languages", "en,en-to-tr")  # fmt: skip
    status, said, _ = smidgen(*asked)
    assert status == 0
    assert "Study small: 0 of 7 done." in said
    status, said, _ = smidgen("--name", "small", "--extend", "--seeds", "2", "--plan-only", "--json")
    assert len(json.loads(said)["cells"]) == 14
    for more, says in (
        (("--name", "small", "--resume", "--seeds", "3"), "keeps its plan"),
        (("--name", "none", "--status"), "no study called none"),
        (("--name", "small", "--to", str(project.path / "out")), "Nothing of the study small is done yet"),
        (("--set", "epoch=2"), "no setting called epoch"),
        (("--set", "epochs=two"), "cannot be “two”"),
        (("--languages", "de"), "no sentences to learn from for de"),
    ):
        status, _, error = smidgen(*more)
        assert status == 1
        assert says in error


def level(samples: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(samples, dtype=float))))


@pytest.mark.parametrize("place", ["cafe", "street", "kitchen"])
def test_noise_is_as_loud_as_it_says_and_the_same_each_time(place: str) -> None:
    clip, others = 0.3 * tone(2.0, 300), [tone(1.0, 200), tone(1.5, 500, 1), tone(0.7, 800, 2)]
    for decibels in (24, 6):
        noisy = under(clip, f"{place}-{decibels}", others)
        assert len(noisy) == len(clip)
        assert 20 * np.log10(level(clip) / level(noisy - clip)) == pytest.approx(decibels, abs=0.2)
        assert np.array_equal(noisy, under(clip, f"{place}-{decibels}", others))


def test_a_telephone_has_no_treble_and_speed_keeps_the_pitch() -> None:
    low, high = tone(1.0, 400), tone(1.0, 6000)
    assert level(telephone(low)) == pytest.approx(level(low), rel=0.1)
    assert level(telephone(high)) < 0.1 * level(high)
    for factor in (0.8, 1.25):
        changed = change_speed(low, factor)
        assert len(changed) == pytest.approx(len(low) / factor, rel=0.06)
        peak = np.abs(np.fft.rfft(changed * np.hanning(len(changed)))).argmax() * RATE / len(changed)
        assert peak == pytest.approx(400, abs=8)


def test_conditions_have_words_and_wrong_ones_are_refused() -> None:
    assert condition_words("cafe-12") == "café noise, 12 dB"
    assert condition_words("speed-1.2") == "1.2 times the speed"
    for wrong in ("cafe", "office-3", "speed-9", "telephone-2", ""):
        with pytest.raises(SmidgenError, match="no condition"):
            check_condition(wrong)
