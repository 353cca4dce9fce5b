"""What people write about intents and slot types: kept, undone, renamed, and taken over from another project."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine import archive, schema_import
from engine.errors import SmidgenError
from engine.project import Project
from engine.schema_import import Conflict
from engine.semantics import Meaning, Slot
from engine.store import bulk, schema_notes
from engine.store.rows import Utterance
from engine.store.schema_notes import Note


def _project(folder: Path, rows: dict[str, str]) -> Project:
    made = Project.create(folder, "en")
    made.store.utterances.add_many(
        Utterance(text, "en", Meaning.of("", [Slot("room", "hall")] if "hall" in text else [], *intent.split("_", 1)))
        for text, intent in rows.items()
    )
    return made


@pytest.fixture
def ours(tmp_path):
    with _project(tmp_path / "ours", {"lamp in the hall": "light_on", "dark": "light_off"}) as made:
        yield made


@pytest.fixture
def theirs(tmp_path):
    made = _project(tmp_path / "theirs", {"on": "light_on", "wake me": "alarm_set", "hall and room": "music_play"})
    store = made.store
    schema_notes.describe(store, "intents", "light_on", Note("Somebody wants light.", ("make it bright",)))
    schema_notes.describe(store, "intents", "alarm_set", Note("Wake me."))
    schema_notes.describe(store, "slot_types", "genre", Note("A kind of music.", ("jazz",)))
    store.utterances.set_slot_type("genre", True)
    store.utterances.set_slot_type("room", True)
    yield made
    made.close()


def test_a_note_is_kept_undone_and_forgotten(ours):
    store = ours.store
    note = Note(" Light, please. ", ("on  now", "", "on now"))
    store.edits.do("describe", schema_notes.describe, store, "intents", "light_on", note)
    assert schema_notes.read(store).intents == {"light_on": Note("Light, please.", ("on now",))}
    assert schema_notes.read(store).intents["light_on"].words() == "Light, please.\n“on now”"
    store.edits.undo()
    assert schema_notes.read(store) == schema_notes.Notes()
    store.edits.redo()
    schema_notes.describe(store, "intents", "light_on", None)
    assert store.settings.get(schema_notes.SETTING) is None
    with pytest.raises(SmidgenError):
        schema_notes.describe(store, "intents", " ", note)


def test_a_renamed_or_merged_name_takes_its_note_along(ours):
    store = ours.store
    schema_notes.describe(store, "intents", "light_on", Note("On.", (), "light", "on"))
    schema_notes.describe(store, "slot_types", "room", Note("A room."))
    bulk.rename_intent(store, "light_on", "lamp_start")
    bulk.rename_slot_type(store, "room", "place")
    assert schema_notes.read(store).intents == {"lamp_start": Note("On.", (), "lamp", "start")}
    assert schema_notes.read(store).slot_types == {"place": Note("A room.")}
    schema_notes.describe(store, "intents", "light_off", Note("Off."))
    bulk.rename_intent(store, "lamp_start", "light_off")
    assert schema_notes.read(store).intents == {"light_off": Note("Off.")}


def test_names_without_sentences_are_offered_but_never_change_the_form_of_answers(ours):
    store = ours.store
    schema_notes.describe(store, "intents", "alarm_set", Note("", (), "alarm", "set"))
    schema_notes.describe(store, "intents", "nonsense", Note("No scenario."))
    schema_notes.describe(store, "slot_types", "time", Note())
    schema = store.utterances.schema()
    wide = schema_notes.read(store).widen(schema)
    assert set(wide.intents) == {"alarm_set", "light_off", "light_on"}
    assert set(wide.slot_types) == {"room", "time"}
    assert wide.split_intents
    assert "alarm_set" not in store.utterances.schema().intents  # nothing that a model would learn of


def test_a_schema_is_taken_over_with_what_differs_named(ours, theirs, tmp_path):
    store = ours.store
    schema_notes.describe(store, "intents", "light_on", Note("Turn the light on."))
    store.utterances.set_slot_type("room", False)
    incoming, merge = schema_import.read_for(ours, theirs.path)
    assert merge.new == {"intents": ("alarm_set", "music_play"), "slot_types": ("genre",)}
    assert merge.described == {"intents": ("light_on",), "slot_types": ("room",)}
    assert merge.closed == {"genre": True}
    assert merge.conflicts == (
        Conflict("intents", "light_on", "description", "Turn the light on.", "Somebody wants light."),
        Conflict("slot_types", "room", "closed", "open", "closed"),
    )
    assert store.edits.do("take over", schema_import.take_over, store, incoming) == merge
    notes = schema_notes.read(store)
    assert notes.intents["light_on"] == Note("Turn the light on.", ("make it bright",))
    assert notes.intents["alarm_set"] == Note("Wake me.", (), "alarm", "set")
    assert notes.slot_types["room"].examples == ("hall",)  # values stand for examples that nobody wrote
    assert store.utterances.slot_choices() == {"room": False, "genre": True}
    assert store.utterances.count() == 2  # no sentence comes along
    store.edits.undo()
    assert schema_notes.read(store).intents == {"light_on": Note("Turn the light on.")}
    schema_import.take_over(store, incoming, theirs=True)
    assert schema_notes.read(store).intents["light_on"].description == "Somebody wants light."
    assert store.utterances.slot_choices()["room"] is True
    again = schema_import.compare(store, incoming)
    assert not again.changes
    assert again.conflicts == ()


def test_an_intent_that_does_not_fit_is_named_and_stays_out(ours, tmp_path):
    with Project.create(tmp_path / "plain", "en") as plain:
        plain.store.utterances.add_many(
            [Utterance("a", "en", Meaning.of("hello")), Utterance("b", "en", Meaning.of("time_ask"))]
        )
        incoming, merge = schema_import.read_for(ours, plain.path)
        assert merge.new["intents"] == ("time_ask",)
        assert merge.conflicts == (Conflict("intents", "hello", "form"),)
        schema_import.take_over(ours.store, incoming)
        assert schema_notes.read(ours.store).intents == {"time_ask": Note("", (), "time", "ask")}
        _, merge = schema_import.read_for(plain, ours.path)
        assert merge.new["intents"] == ("light_off", "light_on")
        schema_import.take_over(plain.store, schema_import.read_from(ours.path))
        assert schema_notes.read(plain.store).intents["light_on"] == Note()


def test_a_packed_project_gives_its_schema_and_notes_travel_in_it(ours, theirs, tmp_path):
    packed = archive.pack(theirs, tmp_path / "theirs.zip")
    incoming, _ = schema_import.read_for(ours, packed)
    assert incoming == schema_import.read_from(theirs.path)
    archive.unpack(packed, tmp_path / "again")
    with Project.open(tmp_path / "again") as again:
        assert schema_notes.read(again.store) == schema_notes.read(theirs.store)


def test_what_is_no_project_is_named(ours, tmp_path):
    (tmp_path / "letter.txt").write_text("hello", encoding="utf-8")
    for source, says in ((tmp_path / "letter.txt", "letter.txt"), (tmp_path, "no project"), (ours.path, "itself")):
        with pytest.raises(SmidgenError, match=says):
            schema_import.read_for(ours, source)
