"""Undo and redo of whatever changes the corpus, and the same change to many sentences."""

from __future__ import annotations

import threading
import time

import pytest

from engine.errors import SmidgenError
from engine.importing import import_text
from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store import bulk, splits
from engine.store.bulk import Batch, Replacement
from engine.store.rows import Recording, Utterance
from engine.store.utterances import Filter


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p", "en") as made:
        made.store.utterances.add_many(
            Utterance(
                f"turn {way} the {room} light",
                "en",
                Meaning.of(f"light_{way}", [Slot("room", room, 10 + len(way), 10 + len(way) + len(room))]),
            )
            for way in ("on", "off")
            for room in ("kitchen", "bath", "großes Bad")
        )
        yield made


def _all(project: Project) -> list[Utterance]:
    return list(project.store.utterances.all())


def _dump(project: Project) -> list[str]:
    """Every row of the tables that can be undone."""
    db = project.store.connections.db
    return [
        str(row)
        for table in ("utterances", "recordings", "speakers", "settings")
        for row in db.execute(f"select * from {table} order by 1")
    ]


def test_every_kind_of_change_is_undone_and_redone_exactly(project, tmp_path):
    store, edits = project.store, project.store.edits
    (tmp_path / "new.jsonl").write_text('{"text": "yeni", "intent": "new", "language": "tr"}\n', encoding="utf-8")
    ids = store.utterances.ids()
    store.recordings.add(Recording(ids[0], "audio/ab/x.wav", "ab" * 32, 1.5, 16000, 1, -3.25, -20.1, 0, "en", "ada"))
    first = store.utterances.get(ids[0])
    changes = [
        ("delete", lambda: store.utterances.delete(ids[2:4])),
        ("import", lambda: import_text(project, tmp_path / "new.jsonl")),
        ("split", lambda: splits.assign(store, seed=3)),
        ("type", lambda: store.utterances.set_slot_type("room", True)),
        ("rename", lambda: bulk.rename_intent(store, "light_on", "lamp_on")),
        ("slot", lambda: bulk.rename_slot_type(store, "room", "place")),
        ("replace", lambda: bulk.replace_all(store, ids, Replacement("kitchen", "küche"))),
        ("batch", lambda: bulk.set_all(store, ids, Batch(split="test", language="de"))),
        ("recording", lambda: store.recordings.delete([1])),
        ("one", lambda: store.utterances.add(Utterance("it's “quoted” 'so'", "en", first.meaning))),
    ]
    states = [_dump(project)]
    for label, act in changes:
        edits.do(label, act)
        states.append(_dump(project))
        assert states[-1] != states[-2], label
    for (label, _), state in zip(reversed(changes), reversed(states[:-1]), strict=True):
        assert edits.undo_label == label
        assert edits.undo() == label
        assert _dump(project) == state, label
    for (label, _), state in zip(changes, states[1:], strict=True):
        assert edits.redo_label == label
        assert edits.redo() == label
        assert _dump(project) == state, label
    with pytest.raises(SmidgenError, match="nothing to redo"):
        edits.redo()


def test_what_fails_or_changes_nothing_is_no_step(project):
    store = project.store
    before = _dump(project)

    def half() -> None:
        with store.transaction():
            store.utterances.delete(store.utterances.ids())
            raise SmidgenError("no")

    with pytest.raises(SmidgenError):
        store.edits.do("half", half)
    store.edits.do("none", store.utterances.delete, [999])
    assert store.edits.undo_label == ""
    assert _dump(project) == before


def test_a_new_change_forgets_what_could_be_redone(project):
    store = project.store
    store.edits.do("a", store.utterances.delete, [1])
    store.edits.undo()
    store.edits.do("b", store.utterances.delete, [2])
    assert store.edits.redo_label == ""


def test_what_others_change_meanwhile_is_no_part_of_a_step(project):
    store = project.store

    def act() -> None:
        store.utterances.delete([1])
        other = threading.Thread(target=lambda: store.utterances.add(Utterance("a take", "en", Meaning.of("x"))))
        other.start()
        other.join()

    store.edits.do("delete", act)
    store.edits.undo()
    assert "a take" in [u.text for u in _all(project)]
    assert len(_all(project)) == 7


def test_a_step_that_no_longer_fits_says_so_and_changes_nothing(project):
    store = project.store
    store.edits.do("add", store.utterances.add, Utterance("new", "en", Meaning.of("x")))
    added = max(store.utterances.ids())
    store.recordings.add(Recording(added, "audio/ab/x.wav", "ab" * 32, 1.5, 16000, 1, -3, -20, 0, "en"))
    before = _dump(project)
    with pytest.raises(SmidgenError, match="changed since"):
        store.edits.undo()
    assert _dump(project) == before


def test_a_batch_sets_what_is_given_and_leaves_the_rest(project):
    store = project.store
    done = bulk.set_all(store, store.utterances.ids(Filter(intent="light_on")), Batch(intent="light_off", split="dev"))
    assert (done.changed, done.clashes) == (3, 0)
    assert store.utterances.values("intent") == {"light_off": 6}
    assert store.utterances.values("split") == {"dev": 3, "train": 3}
    assert all(u.meaning.slots for u in _all(project))
    with pytest.raises(SmidgenError, match="is no split"):
        bulk.set_all(store, [1], Batch(split="exam"))


def test_scenario_and_action_follow_the_intent(tmp_path):
    with Project.create(tmp_path / "s", "en") as made:
        made.store.utterances.add_many(
            [
                Utterance("a", "en", Meaning.of("", (), "alarm", "set")),
                Utterance("b", "en", Meaning.of("", (), "alarm", "off")),
            ]
        )
        bulk.rename_intent(made.store, "alarm_set", "clock_set_now")
        assert made.store.utterances.get(1).meaning == Meaning("clock_set_now", (), "clock", "set_now")
        bulk.rename_intent(made.store, "alarm_off", "clock_set_now")
        assert made.store.utterances.values("intent") == {"clock_set_now": 2}
        with pytest.raises(SmidgenError, match="has no action"):
            bulk.rename_intent(made.store, "clock_set_now", "clock")


def test_replacing_keeps_spans_and_values_true(project):
    store = project.store
    bulk.replace_all(store, store.utterances.ids(), Replacement("turn", "please switch"))
    bulk.replace_all(store, store.utterances.ids(), Replacement("KITCHEN", "cooking place"))
    for utterance in _all(project):
        assert utterance.text.startswith("please switch ")
        (slot,) = utterance.meaning.slots
        assert utterance.text[slot.start : slot.end] == slot.value
    assert "cooking place" in {u.meaning.slots[0].value for u in _all(project)}


def test_a_replacement_across_a_slots_edge_gives_up_the_span_not_the_slot(project):
    store = project.store
    bulk.replace_all(store, store.utterances.ids(), Replacement("the bath", "bath"))
    found = [u for u in _all(project) if u.text == "turn on bath light"]
    assert found[0].meaning.slots == (Slot("room", "bath"),)
    assert found[0].meaning.slots[0].start is None


def test_rows_that_would_become_the_same_stay_and_are_counted(project):
    store = project.store
    store.utterances.add(Utterance("turn on the lamp", "en", Meaning.of("light_on")))
    store.utterances.add(Utterance("turn on the bulb", "en", Meaning.of("light_on")))
    done = bulk.replace_all(store, store.utterances.ids(), Replacement("bulb", "lamp"))
    assert (done.changed, done.clashes) == (0, 1)
    assert "turn on the bulb" in [u.text for u in _all(project)]


@pytest.mark.parametrize(
    ("what", "text", "found"),
    [
        (Replacement("in"), "in the inn, in", [(0, 2), (12, 14)]),
        (Replacement("in", words=False), "inn", [(0, 2)]),
        (Replacement("क", words=False), "कि क", [(3, 4)]),  # a vowel sign belongs to its letter
        (Replacement("e"), "e\u0301 e"[:], [(3, 4)]),
        (Replacement("ÉTÉ"), "l'été", [(2, 5)]),
        (Replacement("É", case=True), "é É", [(2, 3)]),
        (Replacement("開け", words=False), "窓を開けて", [(2, 4)]),
        (Replacement("الضوء"), "أطفئ الضوء من", [(5, 10)]),
        (Replacement("ضوء"), "أطفئ الضوء", []),  # part of a word, unless parts are asked for
        (Replacement("ضوء", words=False), "أطفئ الضوء", [(7, 10)]),
        (Replacement("كتب", words=False), "كَتَبَ كتب", [(7, 10)]),  # vowel signs belong to their letters
        (Replacement("ไฟ"), "เปิดไฟในห้อง", [(4, 6)]),  # whole words, where no space parts them
        (Replacement("น"), "น้ำ นก", [(4, 5)]),
        (Replacement("ห้อง"), "ในห้องน้ำ", [(2, 6)]),
        (Replacement("客厅"), "打开客厅的灯", [(2, 4)]),
        (Replacement("LED"), "打开LED灯", [(2, 5)]),
        (Replacement("불"), "불을 켜 불", [(5, 6)]),  # Korean has spaces
        (Replacement("IŞIĞI"), "ışığı aç", [(0, 5)]),
        (Replacement("istanbul"), "İstanbul'da", [(0, 8)]),
        (Replacement("strasse"), "die Straße", [(4, 10)]),
        (Replacement("s", words=False), "Straße", [(0, 1)]),  # half of ß is none
        (Replacement("ς", words=False), "ΣΑΣ", [(0, 1), (2, 3)]),
        (Replacement("\u0301", words=False), "ọ́", [(1, 2)]),  # a mark alone can be looked for
        (Replacement("aa", words=False), "aaaa", [(0, 2), (2, 4)]),
        (Replacement(""), "a", []),
    ],
)
def test_what_is_found(what, text, found):
    assert what.matches(text) == found


def test_what_is_put_in_is_composed_first_so_that_places_hold(project):
    what = Replacement("turn", "de\u0301marre")
    changed = what.apply(project.store.utterances.get(1))
    assert changed is not None
    assert changed.text == "démarre on the kitchen light"
    (slot,) = changed.meaning.slots
    assert changed.text[slot.start : slot.end] == slot.value == "kitchen"


def test_a_slot_in_a_sentence_without_spaces_follows_it(tmp_path):
    before = Utterance("เปิดไฟในห้องครัว", "th", Meaning.of("on", [Slot("room", "ห้องครัว", 8, 16)]))
    changed = Replacement("ไฟ", "พัดลม").apply(before)
    assert changed is not None
    (slot,) = changed.meaning.slots
    assert (changed.text, slot.start, changed.text[slot.start : slot.end]) == ("เปิดพัดลมในห้องครัว", 11, "ห้องครัว")


def test_a_look_beforehand_changes_nothing_and_shows_examples(project):
    before = _dump(project)
    found = bulk.find(project.store, project.store.utterances.ids(), Replacement("bath", "tub"))
    assert found.count == 2
    assert found.examples[0] == ("turn on the bath light", "turn on the tub light")
    assert _dump(project) == before
    with pytest.raises(SmidgenError, match="Nothing would be left"):
        Replacement("gone").apply(Utterance("gone", "en", Meaning.of("x")))


def test_twenty_thousand_rows_are_changed_and_taken_back(tmp_path):
    with Project.create(tmp_path / "big", "en") as made:
        rows = (Utterance(f"turn on light {n}", "en", Meaning.of(f"i{n % 50}")) for n in range(20_000))
        made.store.utterances.add_many(rows)
        ids = made.store.utterances.ids()
        begun = time.monotonic()
        made.store.edits.do("all", bulk.set_all, made.store, ids, Batch(split="test"))
        made.store.edits.undo()
        made.store.edits.do("language", bulk.set_all, made.store, ids, Batch(language="de"))
        made.store.edits.undo()
        assert made.store.utterances.values("language") == {"en": 20_000}
        assert time.monotonic() - begun < 30
        assert made.store.utterances.values("split") == {"train": 20_000}
