"""Templates: what they expand into, with slots where they stand; what is wrong with one; and into the corpus."""

from __future__ import annotations

import json

import pytest

from engine import expanding, templates
from engine.cli import main
from engine.errors import SmidgenError
from engine.expanding import Wanted
from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store.rows import Utterance

VALUES = {"room": ["kitchen", "hall"], "light": ["lamp"]}


def _texts(line: str, most: int = 1000) -> list[str]:
    return [text for text, _ in templates.expand(templates.parse(line, VALUES), most)]


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("turn {on|off} it", ["turn on it", "turn off it"]),
        ("turn it on [please]", ["turn it on", "turn it on please"]),
        ("[please|kindly] go", ["go", "please go", "kindly go"]),
        ("({turn|put [it]} on|start) now", ["turn on now", "put on now", "put it on now", "start now"]),
        ("打开{room:客厅|厨房}的灯[吧]", ["打开客厅的灯", "打开客厅的灯吧", "打开厨房的灯", "打开厨房的灯吧"]),
        ("أطفئ {ضوء|نور} المطبخ", ["أطفئ ضوء المطبخ", "أطفئ نور المطبخ"]),
        (r"a \{b\} \| c\\ \(d\)", [r"a {b} | c\ (d)"]),
        ("at {five|5:30|six|}", ["at five", "at 5:30", "at six", "at"]),
        ("the {light}", ["the lamp"]),
        ("  too   much [ of ]  space ", ["too much space", "too much of space"]),
        ("# a note\n\none\ntwo", ["one", "two"]),
        ("{a|a} b", ["a b"]),
    ],
)
def test_what_a_template_expands_into(line, texts):
    assert _texts(line) == texts


def test_slots_have_their_values_and_places():
    lines = templates.parse("[please] turn on the {room} {thing:ceiling [fan|lamp]}", VALUES)
    found = templates.expand(lines)
    assert len(found) == lines[0].count == 2 * 2 * 3
    assert {slot.value for _, slots in found for slot in slots if slot.type == "thing"} == {
        "ceiling", "ceiling fan", "ceiling lamp",
    }  # fmt: skip
    for text, slots in found:
        assert [slot.type for slot in slots] == ["room", "thing"]
        assert all(text[slot.start : slot.end] == slot.value for slot in slots)


def test_a_mark_that_joins_the_letter_before_it_keeps_value_and_text_whole():
    ((text, slots),) = templates.expand(templates.parse("cafe{mark:\u0301 bar}", {}))
    assert text == "café bar"
    assert slots[0].start is None


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("ok\nturn {on", "Line 2: “{on” is never closed"),
        ("turn on]", "“]” stands outside"),
        ("turn on | off", "“|” stands outside"),
        ("turn {colour} on", "no value for a slot “colour”"),
        ("{}", "no value for a slot"),
        ("{room:a|{light}}", "within the slot room"),
        ("{room:a|}", "empty value"),
        ("[" * 30 + "a" + "]" * 30, "too deep"),
    ],
)
def test_what_is_wrong_with_a_template_is_named(line, says):
    with pytest.raises(SmidgenError) as caught:
        templates.parse(line, VALUES)
    assert says in caught.value.message
    assert caught.value.next_step


def test_very_many_are_sampled_by_seed_evenly_over_the_templates():
    digits = "{0|1|2|3|4|5|6|7|8|9}"
    lines = templates.parse(f"dial {digits * 25}\ncall {{anna|ben}}\nring {digits} {digits}", {})
    assert lines[0].count == 10**25
    one, same, other = (templates.expand(lines, 60, seed) for seed in (1, 1, 2))
    assert one == same != other
    assert len(one) == 60
    counts = [sum(text.startswith(word) for text, _ in one) for word in ("dial", "call", "ring")]
    assert counts == [29, 2, 29]


# --- into the corpus ------------------------------------------------------------------------------------------------


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p", "en") as made:
        made.store.utterances.add_many(
            [
                Utterance("turn on the kitchen light", "en", Meaning.of("", [Slot("room", "kitchen")], "light", "on")),
                Utterance(
                    "Turn on the hall light!", "en", Meaning.of("", [Slot("room", "hall")], "light", "on"), "test"
                ),
                Utterance("turn on the bath light", "en", Meaning.of("", [Slot("room", "bath")], "light", "off")),
                Utterance("accendi in cucina", "it", Meaning.of("", [Slot("room", "cucina")], "light", "on")),
            ]
        )
        yield made


def test_values_are_those_of_the_language_and_train_keeps_to_its_own(project):
    assert expanding.slot_values(project.store, "en", "train") == {"room": ["bath", "kitchen"]}
    assert expanding.slot_values(project.store, "en", "test") == {"room": ["bath", "hall", "kitchen"]}
    assert expanding.slot_values(project.store, "it", "train") == {"room": ["cucina"]}


def test_a_look_says_what_is_there_and_adding_keeps_to_it_and_is_undone(project):
    wanted = Wanted("turn on the {room:kitchen|hall|bath|attic} light", "light_on", "en")
    before = project.store.utterances.count()
    found = expanding.look(project, wanted)
    assert (found.ways, found.whole, found.drawn) == (4, True, 4)
    assert (found.there, found.otherwise, found.elsewhere) == (2, 1, 1)
    assert [row.text for row in found.rows] == ["turn on the attic light"]
    assert project.store.utterances.count() == before
    report = project.store.edits.do("templates", expanding.add, project, wanted)
    assert (report.added, report.duplicates) == (1, 2)
    assert "another meaning" in report.leaks[0]
    (new,) = project.store.utterances.with_text("turn on the attic light", "en")
    assert new.meaning == Meaning("light_on", (Slot("room", "attic"),), "light", "on")
    assert new.text[new.meaning.slots[0].start : new.meaning.slots[0].end] == "attic"
    assert (new.split, new.source) == ("train", "templates")
    assert expanding.remembered(project.store) == {"light_on": wanted.text}
    project.store.edits.undo()
    assert project.store.utterances.count() == before
    assert expanding.remembered(project.store) == {}


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        (Wanted("", "x_y", "en"), "no template"),
        (Wanted("a", "", "en"), "no name"),
        (Wanted("a", "light", "en"), "has no action"),
        (Wanted("a", "x_y", "en", "exam"), "no split"),
        (Wanted("a", "x_y", "en", most=0), "cannot be made"),
        (Wanted("a", "x_y", "not a language"), "language"),
    ],
)
def test_what_cannot_be_is_refused(project, wanted, says):
    with pytest.raises(SmidgenError, match=says):
        expanding.look(project, wanted)


def test_from_the_command_line(project, tmp_path, capsys):
    folder = project.path
    project.close()
    file = tmp_path / "lights.txt"
    file.write_text("# lamps\nswitch [all] lights {on|off}\n", encoding="utf-8")
    assert main(["import", str(folder), str(file), "--templates", "light_on", "--most", "3", "--json"]) == 0
    done = json.loads(capsys.readouterr().out)
    assert done["added"] == 3
    assert main(["import", str(folder), str(file), "--templates", "light_on"]) == 0
    assert "3 were there already" in capsys.readouterr().out
    file.write_text("switch {on\n", encoding="utf-8")
    assert main(["import", str(folder), str(file), "--templates", "light_on"]) == 1
    assert "Line 1" in capsys.readouterr().err
