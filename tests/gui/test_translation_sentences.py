"""The engine's English and the window's table of it stay together."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

import engine
from engine.audio.capture import Capture
from engine.audio.levels import Levels, problems
from engine.errors import SmidgenError
from engine.evaluation.evaluate import leak_notes, synthetic_notes
from engine.evaluation.report import Item
from engine.project import Project
from engine.sample import NOTICE
from engine.semantics import Meaning
from engine.store.overview import Count, _advise
from engine.store.splits import Leak
from engine.study.answer import Answer
from engine.study.sentences import say
from engine.training.estimate import _judge
from engine.training.samples import Sample
from engine.training.schemes import explain
from gui import translation, translation_study
from gui.translation_sentences import TEMPLATES, in_words, parse, phrase
from gui.widgets.advanced_settings import WORDS
from tests.engine.test_study_answer import some


def known(text: str) -> bool:
    return bool(text) and not parse(text)[1]


def engine_strings() -> list[re.Pattern[str]]:
    """Every string of the engine's code, as what it can come to."""
    found = []
    for file in Path(engine.__file__).parent.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                parts = [re.escape(v.value) if isinstance(v, ast.Constant) else ".*" for v in node.values]
                found.append(re.compile("".join(parts)))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
                found.append(re.compile(re.escape(node.value)))
    return [pattern for pattern in found if not re.fullmatch(r"[.*\s]*", pattern.pattern)]


def test_every_template_is_still_what_the_engine_says() -> None:
    strings = engine_strings()
    gone = []
    for template in map(str, TEMPLATES + translation_study.SENTENCES + translation_study.PHRASES):
        said = re.sub(r"\{\d\}", "7", template)
        # the engine may make one text of two sentences: with a space after the first
        if not any(pattern.fullmatch(said) or pattern.fullmatch(f"{said} ") for pattern in strings):
            gone.append(template)
    assert not gone, "the engine says these no more: mend gui/translation_sentences.py"


@pytest.mark.parametrize(
    ("levels", "seconds"),
    [
        (Levels(-50, -60, 9, -70), 0.1),
        (Levels(-30, -60, 0, -70), 1),
        (Levels(-10, -60, 0, -12), 1),
        (Levels(-1, -20, 40, -70), 1),
    ],
)
def test_what_a_take_lacks_is_known(levels: Levels, seconds: float) -> None:
    found = problems(levels, seconds)
    assert found
    assert known(" ".join(found)), "as the database keeps them, in one text"


def test_what_went_wrong_in_a_take_is_known() -> None:
    found = Capture(np.zeros(0, np.float32), "microphone", gaps=2, lost=True, failure=OSError("no room")).problems()
    assert len(found) == 3
    assert known(" ".join(found))


def test_the_next_step_is_known_whatever_there_is() -> None:
    nothing = {"utterances": 0, "recordings": 0, "intents": 0, "runs": 0}
    some = {"utterances": 9, "recordings": 0, "intents": 3, "runs": 0}
    train, test = Count("tr", "train", 5), Count("tr", "test", 4)
    advice = [
        _advise((), nothing),
        _advise((train,), {**some, "intents": 1}),
        _advise((test,), some),
        *(_advise((train, test), {**some, "recordings": clips}) for clips in (0, 1, 2, 20)),
        _advise((train,), {**some, "recordings": 20}),
        _advise((train, test), {**some, "runs": 1}),
    ]
    assert len({one.sentence for one in advice}) == 9
    assert [one.sentence for one in advice if not known(one.sentence)] == []


def test_settings_leaks_and_estimates_are_known() -> None:
    said = [explain(name) for name in WORDS]
    said += [
        str(Leak(kind, n, ("train", "test"), ("a b.", "c"))) for kind in ("sentence", "speaker") for n in (1, 2, 3)
    ]
    said += [_judge(300, *limits, 12).sentence for limits in ((900, 10, 500, 99), (100, 90, 500, 9), (100, 9, 500, 99))]
    said.append(NOTICE)
    assert [sentence for sentence in said if not known(sentence)] == []


def test_what_flatters_a_model_is_known(project: Project) -> None:
    items, samples = [], []
    for n in "12":
        items.append(Item(Meaning.of("light_on"), "tr", f"ışığı aç {n}", audio=f"{n}.wav", sha256=n, speaker=n))
        samples.append(
            Sample("speech", "train", "tr", f"ışığı aç {n}", "{}", {}, 1, 1, audio=f"{n}.wav", sha256=n, speaker=n)
        )
    said = [*leak_notes(items, "test", samples), *leak_notes(items, "test", samples[:1])]
    assert len(said) == 6
    said += synthetic_notes(project, items)
    assert [sentence for sentence in said if not known(sentence)] == []
    project.close()


def test_what_a_study_says_is_known_to_its_last_word() -> None:
    said = [one.text for results in (some(), some([1]), []) for one in say(Answer(results), "all")]
    assert len(said) > 5
    assert [sentence for sentence in said if not known(sentence)] == []
    sentence = (
        "With 80 clips, curriculum is better than text only by 8.2 points (95 % interval 4.7 to 11.6, 9 utterances)"
    )
    template, values = parse(f"{sentence}: 66.8 % of intents right on speech.")[0][0]
    assert template == "{0}, {1} is better than {2} by {3}: {4}."
    translation.use("ko")
    try:
        assert all(phrase(value) != value for value in values), "each is a phrase that is translated"
        assert phrase("café noise, 12 dB") != "café noise, 12 dB"
    finally:
        translation.use("en")


def test_errors_that_anybody_meets_are_known(tmp_path: Path) -> None:
    Project.create(tmp_path / "there", "tr").close()
    said = []
    for attempt in (lambda: Project.open(tmp_path / "nothing"), lambda: Project.create(tmp_path / "there", "tr")):
        with pytest.raises(SmidgenError) as error:
            attempt()
        said.append(str(error.value))
    assert [sentence for sentence in said if not known(sentence)] == []


def test_a_known_sentence_changes_its_language_and_keeps_its_values(qapp: QApplication) -> None:
    quiet = problems(Levels(-30, -60, 0, -70), 1)[0]
    assert in_words(quiet) == quiet
    translation.use("ko")
    try:
        assert "-30 dB" in in_words(quiet)
        assert in_words(quiet) != quiet
        assert in_words(f"{quiet} Nobody knows this.").endswith(" Nobody knows this.")
    finally:
        translation.use("en")


def test_a_value_at_the_start_does_not_swallow_the_sentence_before() -> None:
    assert parse("Something else. /x is not empty.") == ([], "Something else. /x is not empty.")
    assert parse("/x.y is not empty. Choose a new or empty folder.")[0][0] == ("{0} is not empty.", ("/x.y",))
