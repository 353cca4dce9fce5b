"""Meanings, the task schema, and the round trip of what the model writes."""

import pytest

from engine.errors import SmidgenError
from engine.semantics import (
    Meaning,
    Prediction,
    Slot,
    TaskSchema,
    instruction,
    nfc,
    read_target,
    slots_from_json,
    write_head,
    write_target,
)

SCENARIO = Meaning.of(scenario="iot", action="hue_lighton", slots=[Slot("room", "küche")])
PLAIN = Meaning.of("weather/find", [Slot("datetime", 'the "big" day'), Slot("place", "القاهرة")])


@pytest.mark.parametrize("meaning", [SCENARIO, PLAIN, Meaning.of("noop")])
def test_target_is_read_back_as_the_same_meaning(meaning: Meaning) -> None:
    schema = TaskSchema.from_meanings([meaning])
    target = write_target(meaning, schema)
    assert "\n" not in target
    assert target.startswith(write_head(meaning.intent, schema) + " [")
    assert read_target(target) == meaning


def test_target_has_the_form_of_the_paper() -> None:
    assert write_target(SCENARIO, TaskSchema.from_meanings([SCENARIO])) == (
        '{"scenario": "iot", "action": "hue_lighton", "entities": [{"room": "küche"}]}'
    )


@pytest.mark.parametrize(
    "answer", ["", "no", "{", '{"intent": 3', '{"entities": []}', '{"intent": "a", "entities": [3]}']
)
def test_an_answer_that_is_no_meaning_is_none(answer: str) -> None:
    assert read_target(answer) is None


def test_order_and_spacing_of_slots_never_matter() -> None:
    one = Meaning.of("a", [Slot("x", "1 2"), Slot("y", "3")])
    assert one.same_as(Meaning.of("a", [Slot("y", "3"), Slot("x", "1  2 ")]))
    assert not one.same_as(Meaning.of("a", [Slot("y", "3")]))
    assert not one.same_as(Meaning.of("a", [Slot("x", "1 2"), Slot("y", "3"), Slot("y", "3")]))


def test_text_is_nfc_and_keeps_diacritics() -> None:
    assert nfc("  e\u0301te\u0301 ") == "été"
    assert Meaning.of("a", [Slot("t", "s\u0327")]).slots[0].value == "ş"


def test_slots_may_be_an_object_or_a_list() -> None:
    assert slots_from_json({"size": "small", "top": ["a", "b"]}) == (
        Slot("size", "small"),
        Slot("top", "a"),
        Slot("top", "b"),
    )
    assert slots_from_json([{"type": "size", "filler": "small"}]) == (Slot("size", "small"),)


@pytest.mark.parametrize("bad", ["size", [{"type": "size"}], [{"value": "small"}], ["small"]])
def test_bad_slots_are_named(bad: object) -> None:
    with pytest.raises(SmidgenError, match=r"slot"):
        slots_from_json(bad)


def test_few_values_used_often_make_a_closed_slot_type() -> None:
    rooms = [Meaning.of("on", [Slot("room", r)]) for r in ("kitchen", "hall") * 5]
    names = [Meaning.of("call", [Slot("name", f"name {n}")]) for n in range(10)]
    schema = TaskSchema.from_meanings(rooms + names)
    assert schema.slot_types["room"].closed
    assert schema.slot_types["room"].values == ("hall", "kitchen")
    assert not schema.slot_types["name"].closed
    assert TaskSchema.from_meanings(names, {"name": True}).slot_types["name"].closed
    assert TaskSchema.from_dict(schema.to_dict()) == schema


def test_prediction_survives_json() -> None:
    prediction = Prediction(SCENARIO, 0.9, (("other", 0.1),), None, 0.2)
    assert Prediction.from_dict(prediction.to_dict()) == prediction
    assert Prediction.from_dict(Prediction(None, 0.0).to_dict()).meaning is None


def test_instruction_presets_and_own_words() -> None:
    assert "scenario" in instruction("paper")
    assert len(instruction("short")) < len(instruction("paper"))
    assert instruction("Say what it means.") == "Say what it means."
