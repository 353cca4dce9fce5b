"""What people wrote about the task schema: descriptions and examples of intents and slot types.

A name that is noted here may have no sentence yet: editors offer it, models do not learn of it before it has one. The
notes lie in the project's settings, so that they travel with it and every change of them can be undone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from engine.errors import SmidgenError
from engine.semantics import SlotType, TaskSchema, nfc

if TYPE_CHECKING:
    from engine.store.store import Store

Kind = Literal["intents", "slot_types"]
KINDS: tuple[Kind, ...] = ("intents", "slot_types")
SETTING = "schema_notes"


@dataclass(frozen=True)
class Note:
    """About one intent or slot type. `scenario` and `action` are those of an intent, where intents have both."""

    description: str = ""
    examples: tuple[str, ...] = ()
    scenario: str = ""
    action: str = ""

    def words(self) -> str:
        """Description and examples, as a tool tip shows them."""
        return "\n".join(part for part in (self.description, *(f"“{one}”" for one in self.examples)) if part)


@dataclass(frozen=True)
class Notes:
    """All notes, by kind and name."""

    intents: Mapping[str, Note] = field(default_factory=dict)
    slot_types: Mapping[str, Note] = field(default_factory=dict)

    def of(self, kind: Kind) -> Mapping[str, Note]:
        """Those of one kind."""
        found: Mapping[str, Note] = getattr(self, kind)
        return found

    def widen(self, schema: TaskSchema) -> TaskSchema:
        """`schema` with the names that only the notes have. Intents that would not fit its form (scenario and action,
        or neither) are left out: one of them would change how every answer is written."""
        bare = not schema.intents
        intents = dict(schema.intents)
        for name, note in self.intents.items():
            if name not in intents and (bare or schema.split_intents == bool(note.scenario and note.action)):
                intents[name] = (note.scenario, note.action)
        types = {name: SlotType(name) for name in self.slot_types}
        return TaskSchema(dict(sorted(intents.items())), dict(sorted((types | dict(schema.slot_types)).items())))


def read(store: Store) -> Notes:
    """The project's notes."""
    return from_json(store.settings.get(SETTING, {}))


def describe(store: Store, kind: Kind, name: str, note: Note | None) -> None:
    """Note something about an intent or a slot type; None forgets it. Raises `SmidgenError` where there is no name."""
    name = nfc(name)
    if not name:
        raise SmidgenError("There is no name to describe.", "Choose an intent or a slot type.")
    with store.transaction():
        notes = read(store)
        kept = {other: one for other, one in notes.of(kind).items() if other != name}
        write(store, notes, kind, kept if note is None else kept | {name: _tidied(note)})


def rename(store: Store, kind: Kind, old: str, new: str) -> None:
    """Let the note go along when a name changes; where the new name has one of its own, that stays."""
    notes = read(store)
    found = dict(notes.of(kind))
    if (note := found.pop(old, None)) is not None and old != new:
        scenario, _, action = new.partition("_") if note.scenario else ("", "", "")
        found.setdefault(new, Note(note.description, note.examples, scenario, action))
        write(store, notes, kind, found)


def write(store: Store, notes: Notes, kind: Kind, changed: Mapping[str, Note]) -> None:
    """Store `notes` with `changed` in place of those of a kind."""
    data = to_json(notes) | {kind: {name: _bare(note) for name, note in changed.items()}}
    store.settings.set(SETTING, data if any(data.values()) else None)


def to_json(notes: Notes) -> dict[str, Any]:
    """JSON-ready; empty fields are left out."""
    return {kind: {name: _bare(note) for name, note in notes.of(kind).items()} for kind in KINDS}


def from_json(data: Mapping[str, Any]) -> Notes:
    """The inverse of `to_json`."""
    return Notes(**{kind: {name: _note(note) for name, note in data.get(kind, {}).items()} for kind in KINDS})


def _bare(note: Note) -> dict[str, Any]:
    return {name: value for name, value in asdict(note).items() if value}


def _note(data: Mapping[str, Any]) -> Note:
    texts = {name: str(data.get(name, "")) for name in ("description", "scenario", "action")}
    return Note(examples=tuple(map(str, data.get("examples", ()))), **texts)


def _tidied(note: Note) -> Note:
    examples = dict.fromkeys(filter(None, map(nfc, note.examples)))
    return Note(note.description.strip(), tuple(examples), nfc(note.scenario), nfc(note.action))
