"""The engine's English and the window's table of it stay together."""

from __future__ import annotations

import ast
import re
import time
from dataclasses import fields
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
from engine.training.schemes import RunConfig, explain
from gui import translation, translation_study
from gui.engine_sentences import FIELDS, TEMPLATES, WORDS
from gui.setting_names import NAMES, setting_name
from gui.translation_engine import Sentence, passed_on, sentences
from gui.translation_gaps import SPELLED_OUT, UNSEEN, unlooked, untold
from gui.translation_sentences import in_words, parse, phrase
from gui.widgets.advanced_settings import WORDS as SETTINGS
from gui.widgets.import_text import ImportTextDialog
from tests.engine.test_study_answer import some


def known(text: str) -> bool:
    return bool(text) and not parse(text)[1]


def engine_strings() -> tuple[set[str], list[re.Pattern[str]]]:
    """Every string of the engine's code, and every f-string as what it can come to."""
    plain, made = set(), []
    for file in Path(engine.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = [re.escape(v.value) if isinstance(v, ast.Constant) else ".*" for v in node.values]
                made.append(re.compile("".join(parts)))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                plain.add(node.value.strip())
    return plain, made


def test_every_template_is_still_what_the_engine_says() -> None:
    plain, made = engine_strings()
    made += [re.compile(re.sub(r"\\\{\d\\\}", ".*", re.escape(text))) for text in SPELLED_OUT]
    collected = {sentence.text for sentence in sentences()} | plain
    gone = []
    for template in map(str, TEMPLATES + WORDS + translation_study.SENTENCES + translation_study.PHRASES):
        if template in collected or template.removesuffix(", {0}") in collected:  # "With 1 clip" and a scheme
            continue
        said = re.sub(r"\{\d\}", "7", template)
        # the engine may make one text of two sentences, with a space between; what is nearly all values would fit
        # anything
        likely = (one for one in made if len(re.sub(r"\.\*|\\", "", one.pattern)) > len(said) / 4)
        if not any(one.fullmatch(text) for one in likely for text in (said, f"{said} ", f" {said}")):
            gone.append(template)
    assert not gone, "the engine says these no more: mend gui/engine_sentences"


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
    said = [explain(name) for name in SETTINGS]
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
    assert parse("Something else. /x is not empty.") == ((), "Something else. /x is not empty.")
    assert parse("/x.y is not empty. Choose a new or empty folder.")[0][0] == ("{0} is not empty.", ("/x.y",))


CODE = """
def where(path):
    return " here" if path is None else f" on {path}"

from engine.errors import SmidgenError
HINT = "Look again."

def work(path, many, log, items):
    '''It cannot be read at all.'''
    what = "recordings are" if many else "recording is"
    log.warning("Nobody sees this sentence.")
    for item in tracked(items, f"Reading {path.name}"):
        if item:
            raise SmidgenError(f"{len(items)} {what} missing from {path}.", HINT if many else "")
    notes = [f"{len(items)} came in" + ", and that is all." * many]
    raise SmidgenError(path.message, f"Do it{where(path)}.")
"""


def test_sentences_are_found_in_code_with_all_that_it_can_make_of_them(tmp_path: Path) -> None:
    (tmp_path / "work.py").write_text(CODE, encoding="utf-8")
    found = [(one.text, one.call, one.argument) for one in sentences(tmp_path)]
    assert set(found) == {
        ("{0} recordings are missing from {1}.", "SmidgenError", 0),
        ("{0} recording is missing from {1}.", "SmidgenError", 0),
        ("Look again.", "SmidgenError", 1),
        ("Look again.", "", 0),
        ("Reading {0}", "tracked", 1),
        ("{0} came in, and that is all.", "", 0),
        ("Do it here.", "SmidgenError", 1),
        ("Do it on {0}.", "SmidgenError", 1),
    }
    assert passed_on(tmp_path) == {"work.py: path.message"}


def test_the_window_can_say_whatever_the_engine_says() -> None:
    lacking = [f"engine/{one.where}: {one.text}" for one in untold()]
    assert lacking == [], "write a template for each into gui/engine_sentences, and translate it"
    assert unlooked() == [], "look where these come from, then name them in gui.translation_gaps.CARRIED"


def test_what_needs_no_template_is_still_there() -> None:
    said = {one.text for one in sentences()}
    assert (UNSEEN | SPELLED_OUT) - said == set()
    assert set(FIELDS) - set(map(str, TEMPLATES)) == set()


def test_each_sentence_and_its_next_step_are_told_apart_from_all_others() -> None:
    """With values as people have them: paths with dots and spaces."""
    values = ["/home/a b/v1.2 new.wav", "ışığı aç", "12.5", "a, b", "x"]
    pairs: dict[str, tuple[list[Sentence], list[Sentence]]] = {}
    known_texts = set(map(str, TEMPLATES))
    for one in sentences():
        if one.text in known_texts and one.call == "SmidgenError":
            pairs.setdefault(one.where, ([], []))[one.argument].append(one)
    wrong = []
    for messages, steps in pairs.values():
        for message in messages:
            for step in [*steps, None]:
                both = [one.text for one in (message, step) if one]
                said = " ".join(re.sub(r"\{(\d)\}", lambda m: values[int(m[1])], text) for text in both)
                known, rest = parse(said)
                # a step may be two sentences; where only a space parts two values, nobody can tell which is longer
                told = " ".join(known[0][1]) == " ".join(values[: len(known[0][1])])
                if rest or known[0][0] != both[0] or not told:
                    wrong.append((said, known, rest))
    assert len(pairs) > 250
    assert wrong == []


def test_finding_a_sentence_takes_less_than_a_millisecond() -> None:
    said = [re.sub(r"\{\d\}", "kitchen.wav", one.text) for one in sentences()]
    said += [f"Nobody has said this in {n} years, and what follows neither." for n in range(100)]
    parse("The first one makes the patterns.")
    parse.cache_clear()
    started = time.thread_time()  # of this thread alone: the machine may be busy
    for text in said:
        parse(text)
    assert (time.thread_time() - started) / len(said) < 1e-3


@pytest.mark.parametrize(("setting", "value"), [("epochs", 0), ("learning_rate", 3.0), ("lora_dropout", 1.0)])
def test_a_setting_that_cannot_be_is_named_in_the_language_of_the_window(
    qapp: QApplication, setting: str, value: float
) -> None:
    with pytest.raises(SmidgenError) as error:
        RunConfig(**{"scheme": "direct", setting: value}).check()  # type: ignore[arg-type]
    assert known(str(error.value))
    translation.use("ko")
    try:
        assert not re.search("[A-Za-z]{6}", in_words(error.value.message)), in_words(error.value.message)
    finally:
        translation.use("en")


def test_words_of_the_engine_are_translated_within_a_sentence_and_those_of_people_are_not(qapp: QApplication) -> None:
    translation.use("ko")
    try:
        said = in_words("talk.wav is a sound file, not a text corpus.")
        assert "sound" not in said
        assert "talk.wav" in said
        assert "recordings" not in in_words("The test split has no recordings.")
        assert "reading" not in in_words("Sentence 3 of “reading”: There is no text.").replace("“reading”", "")
        assert "missing" not in in_words("3 left out: a.wav is missing and 2 more.")
        assert "recording" not in in_words("The recording of “aç” (a.wav) lasts 0 s: there is nothing to hear.")
        assert "slot" not in in_words("The slot “size” is not a string.").replace("“size”", "")
        assert "running" not in in_words("The run first is not done (running).")
        assert "“Report this.”" in in_words("“Report this.” has no intent. Give it one.")
        assert '{"text": …, "intent": …}' in in_words('The line is not a JSON object. Write {"text": …, "intent": …}.')
    finally:
        translation.use("en")


def test_every_setting_of_a_run_has_a_name() -> None:
    assert set(NAMES) == {field.name for field in fields(RunConfig)}
    assert setting_name("learning_rate") == "learning rate"
    assert setting_name("of_tomorrow") == "of tomorrow"


def test_what_is_wrong_with_a_table_is_said_in_the_language_of_the_window(window, qtbot, tmp_path: Path) -> None:
    file = tmp_path / "fremd.csv"
    file.write_text("Satz,Absicht\nmach an,an\n", encoding="utf-8")
    translation.use("ko")
    try:
        dialog = ImportTextDialog(window.session, [file], window)
        dialog.show()
        qtbot.waitUntil(dialog.notice.isVisible)
        said = dialog.notice.text.text()
        assert "Satz" in said
        assert "column" not in said.replace(str(tmp_path), "")
        dialog.close()
    finally:
        translation.use("en")
