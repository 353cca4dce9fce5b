"""The task schema of another project: names, descriptions, closed and open, compared with one's own and taken over."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from engine.errors import SmidgenError
from engine.project import DATABASE
from engine.semantics import TaskSchema
from engine.store import schema_notes
from engine.store.schema_notes import KINDS, Kind, Note
from engine.store.store import Store

if TYPE_CHECKING:
    from engine.project import Project

EXAMPLES = 5
"""Values of a slot type that go along as examples, where nobody wrote any."""


@dataclass(frozen=True)
class Incoming:
    """Another project's schema: notes on every name that it has, and which slot types were said to be closed."""

    intents: Mapping[str, Note]
    slot_types: Mapping[str, Note]
    closed: Mapping[str, bool]


@dataclass(frozen=True)
class Conflict:
    """Something that both projects have and say otherwise. ``form`` is an intent that cannot come in: it has no
    scenario and action, and the intents of this project have both."""

    kind: Kind
    name: str
    what: Literal["description", "closed", "form"]
    ours: str = ""
    theirs: str = ""


@dataclass(frozen=True)
class Merge:
    """What taking a schema over does: names that are new, names that get a description or examples, slot types that
    become closed or open, and conflicts."""

    new: Mapping[Kind, tuple[str, ...]] = field(default_factory=dict)
    described: Mapping[Kind, tuple[str, ...]] = field(default_factory=dict)
    closed: Mapping[str, bool] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()

    @property
    def changes(self) -> bool:
        """Whether anything would come of it, conflicts aside."""
        return bool(self.closed or any(self.new.values()) or any(self.described.values()))


def read_from(source: Path, own: Path | None = None) -> Incoming:
    """The schema of the project in the folder, or the packed project, `source`. Raises `SmidgenError` where there is
    none, or it is one's `own`."""
    if own is not None and source.absolute() == own.absolute():
        raise SmidgenError("This is the project itself.", "Choose another one.")
    with _database(source) as database:
        store = Store(database, write=False)
        try:
            schema, notes = store.utterances.schema(), schema_notes.read(store)
            closed = store.utterances.slot_choices()
        finally:
            store.close()
    intents = {
        name: replace(notes.intents.get(name, Note()), scenario=pair[0], action=pair[1])
        for name, pair in notes.widen(schema).intents.items()
    }
    types = {}
    for name, kind in notes.widen(schema).slot_types.items():
        note = notes.slot_types.get(name, Note())
        types[name] = note if note.examples else replace(note, examples=tuple(kind.values[:EXAMPLES]))
    return Incoming(intents, types, closed)


def compare(store: Store, incoming: Incoming) -> Merge:
    """What `take_over` would do. Changes nothing."""
    return _merged(store, incoming)[0]


def take_over(store: Store, incoming: Incoming, theirs: bool = False) -> Merge:
    """Take the schema over, in one transaction. Where both say something, ours stays, or `theirs` does."""
    with store.transaction():
        merge, notes, closed = _merged(store, incoming)
        for conflict in merge.conflicts if theirs else ():
            if conflict.what == "description":
                had = notes[conflict.kind][conflict.name]
                new = getattr(incoming, conflict.kind)[conflict.name]
                notes[conflict.kind][conflict.name] = replace(had, description=new.description)
            elif conflict.what == "closed":
                closed[conflict.name] = incoming.closed[conflict.name]
        for kind in KINDS:
            schema_notes.write(store, schema_notes.read(store), kind, notes[kind])
        for name, value in closed.items():
            store.utterances.set_slot_type(name, value)
    return merge


def _merged(store: Store, incoming: Incoming) -> tuple[Merge, dict[Kind, dict[str, Note]], dict[str, bool]]:
    """The merge, the notes that come of it, and the slot types to be closed or opened; ours wins."""
    schema, ours, choices = store.utterances.schema(), schema_notes.read(store), store.utterances.slot_choices()
    there: dict[Kind, set[str]] = {"intents": set(schema.intents), "slot_types": set(schema.slot_types)}
    notes: dict[Kind, dict[str, Note]] = {kind: dict(ours.of(kind)) for kind in KINDS}
    new: dict[Kind, list[str]] = {kind: [] for kind in KINDS}
    described: dict[Kind, list[str]] = {kind: [] for kind in KINDS}
    conflicts = []
    for kind in KINDS:
        theirs: Mapping[str, Note] = getattr(incoming, kind)
        for name, note in theirs.items():
            had = notes[kind].get(name)
            known = had is not None or name in there[kind]
            fitted = _fitted(schema, name, note) if kind == "intents" and not known else note
            if fitted is None:
                conflicts.append(Conflict(kind, name, "form"))
            elif not known:
                new[kind].append(name)
                notes[kind][name] = fitted
            elif note.description or note.examples:
                mine = had or Note()
                full = replace(
                    mine, description=mine.description or note.description, examples=mine.examples or note.examples
                )
                if full != mine:
                    described[kind].append(name)
                    notes[kind][name] = full
                if mine.description and note.description and mine.description != note.description:
                    conflicts.append(Conflict(kind, name, "description", mine.description, note.description))
    closed = {name: value for name, value in incoming.closed.items() if name not in choices}
    conflicts += [
        Conflict("slot_types", name, "closed", _word(choices[name]), _word(value))
        for name, value in incoming.closed.items()
        if name in choices and choices[name] != value
    ]
    merge = Merge(
        {kind: tuple(names) for kind, names in new.items()},
        {kind: tuple(names) for kind, names in described.items()},
        dict(closed),
        tuple(conflicts),
    )
    return merge, notes, closed


def _fitted(schema: TaskSchema, name: str, note: Note) -> Note | None:
    """The note of a new intent in the form of this project's intents; None where it cannot have it."""
    if not schema.intents or schema.split_intents == bool(note.scenario and note.action):
        return note
    if not schema.split_intents:
        return replace(note, scenario="", action="")
    scenario, _, action = name.partition("_")
    return replace(note, scenario=scenario, action=action) if action else None


def _word(closed: bool) -> str:
    return "closed" if closed else "open"


@contextmanager
def _database(source: Path) -> Iterator[Path]:
    """The database of a project's folder, or of a packed project (in a scratch folder, for as long as it is read)."""
    if (source / DATABASE).is_file():
        yield source / DATABASE
        return
    if not zipfile.is_zipfile(source):
        raise SmidgenError(f"{source.name} is no project.", "Choose the folder of a project, or a packed one (zip).")
    with zipfile.ZipFile(source) as archive, tempfile.TemporaryDirectory(prefix="smidgen-") as scratch:
        found = [name for name in archive.namelist() if name.count("/") <= 1 and name.rpartition("/")[2] == DATABASE]
        if not found:
            raise SmidgenError(f"{source.name} is no packed project.", "Choose one that was packed by Smidgen.")
        with archive.open(found[0]) as packed, (Path(scratch) / DATABASE).open("wb") as file:
            shutil.copyfileobj(packed, file)
        yield Path(scratch) / DATABASE


def read_for(project: Project, source: Path) -> tuple[Incoming, Merge]:
    """The schema of `source`, and what taking it over into `project` would do."""
    incoming = read_from(source, project.path)
    return incoming, compare(project.store, incoming)
