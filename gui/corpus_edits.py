"""Whatever changes the corpus from its page: asked for, done as one step that can be undone, and told."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from engine.semantics import Meaning, TaskSchema
from engine.store import bulk, health, schema_notes, splits
from engine.store.bulk import Batch, Changed, Replacement
from engine.store.rows import Utterance
from engine.store.schema_notes import Kind, Note, Notes
from engine.store.store import Store
from gui.session import Session
from gui.tasks import takes_report
from gui.translation_sentences import in_words
from gui.widgets.confirm import confirm

if TYPE_CHECKING:
    from engine.expanding import Wanted
    from engine.importing import ImportReport
    from engine.project import Project
    from engine.schema_import import Incoming, Merge

DIALOGS = (
    "gui.widgets.clip_strip",
    "gui.widgets.doubt_strip",
    "gui.widgets.edit_utterance",
    "gui.widgets.batch_edit",
    "gui.widgets.replace_dialog",
    "gui.widgets.rename_dialog",
    "gui.widgets.split_dialog",
    "gui.widgets.template_dialog",
    "gui.widgets.describe_dialog",
    "gui.widgets.schema_import_dialog",
    "gui.widgets.importer",
)
"""What the Corpus page needs only once something is to be heard or changed: loaded after it is shown, on a worker."""


def load_dialogs() -> None:
    """Load `DIALOGS`. Modules only define classes; nothing of Qt is made here, so any thread may do it."""
    for name in DIALOGS:
        importlib.import_module(name)


def add_expanded(project: Project, wanted: Wanted) -> ImportReport:
    """See `engine.expanding.add`; loaded when first used, since it knows how to import."""
    from engine.expanding import add

    return add(project, wanted)


def _read_schema(project: Project, source: Path) -> tuple[Incoming, Merge]:
    from engine.schema_import import read_for

    return read_for(project, source)


def _take_schema_over(store: Store, incoming: Incoming, theirs: bool) -> Merge:
    from engine.schema_import import take_over

    return take_over(store, incoming, theirs)


class CorpusEdits(QObject):
    """`said` carries what came of a change, and its kind (see `Notice`); `stepped` when there is another thing to undo
    or redo."""

    said = Signal(str, str)
    stepped = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self.schema = TaskSchema({}, {})
        self.notes = Notes()

    @property
    def _store(self) -> Store:
        assert self._session.project is not None
        return self._session.project.store

    # --- undo and redo ----------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last step back."""
        if self.undo_label:
            title = self.tr("Undo: {0}").format(self.undo_label)
            self._run(self._store.edits.undo, title, then=lambda label: self._say(self.tr("Undone: {0}").format(label)))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.redo_label:
            title = self.tr("Redo: {0}").format(self.redo_label)
            self._run(
                self._store.edits.redo, title, then=lambda label: self._say(self.tr("Done again: {0}").format(label))
            )

    @property
    def undo_label(self) -> str:
        return self._store.edits.undo_label if self._session.project else ""

    @property
    def redo_label(self) -> str:
        return self._store.edits.redo_label if self._session.project else ""

    # --- one sentence, many sentences -------------------------------------------------------------------------------

    def edit(self, utterance: Utterance) -> None:
        """Open a sentence for changing."""
        from gui.widgets.edit_utterance import EditUtterance

        dialog = EditUtterance(utterance, self.schema, self._parent, self.notes)
        dialog.changed.connect(
            lambda changed: self.do(
                self.tr("Edit “{0}”").format(_short(changed.text)), self._store.utterances.update, changed
            )
        )
        self._open(dialog)

    def edit_many(self, ids: Sequence[int]) -> None:
        """Open the dialog for what is to be the same in all of `ids`."""
        from gui.widgets.batch_edit import BatchEdit

        dialog = BatchEdit(len(ids), self.schema, self._parent, self.notes)
        dialog.chosen.connect(lambda batch: self._batch(ids, batch))
        self._open(dialog)

    def _batch(self, ids: Sequence[int], batch: Batch) -> None:
        label = self.tr("Edit {0} sentences").format(f"{len(ids):,}")
        self.do(label, bulk.set_all, self._store, ids, batch, then=self._changed)

    def replace(self, ids: Sequence[int], some: bool) -> None:
        """Open find and replace for `ids`; `some` when these were chosen, not just shown."""
        from gui.widgets.replace_dialog import ReplaceDialog

        dialog = ReplaceDialog(self._session, ids, some, self._parent)
        dialog.chosen.connect(lambda what: self._replace(ids, what))
        self._open(dialog)

    def _replace(self, ids: Sequence[int], what: Replacement) -> None:
        label = self.tr("Replace “{0}” by “{1}”").format(what.find, what.replace)
        self.do(label, bulk.replace_all, self._store, ids, what, then=self._changed)

    def delete(self, ids: Sequence[int]) -> None:
        """Ask, then delete."""
        if not ids:
            return
        one = len(ids) == 1
        question = self.tr("Delete this sentence?") if one else self.tr("Delete {0} sentences?").format(f"{len(ids):,}")
        label = self.tr("Delete a sentence") if one else self.tr("Delete {0} sentences").format(f"{len(ids):,}")
        explain = self.tr("Sentences that have recordings are never deleted with them. Undo takes it back.")
        go = lambda: self.do(label, self._store.utterances.delete, ids)  # noqa: E731
        confirm(self._parent, question, self.tr("Delete"), go, explain)

    # --- templates --------------------------------------------------------------------------------------------------

    def expand(self, languages: Sequence[str]) -> None:
        """Open the dialog that makes sentences of templates."""
        from gui.widgets.template_dialog import TemplateDialog

        dialog = TemplateDialog(self._session, self.schema, languages, self._parent, self.notes)
        dialog.chosen.connect(self._expand)
        self._open(dialog)

    def _expand(self, wanted: Wanted) -> None:
        def done(report: ImportReport) -> None:
            words = self.tr("{0} sentences came in, {1} were there already.").format(
                f"{report.added:,}", f"{report.duplicates:,}"
            )
            self.said.emit(" ".join((words, *map(in_words, report.leaks))), "warn" if report.leaks else "good")

        label = self.tr("Sentences from templates of {0}").format(wanted.intent)
        self.do(label, add_expanded, self._session.project, wanted, then=done)

    # --- the task schema --------------------------------------------------------------------------------------------

    def rename_intent(self, name: str, counts: dict[str, int]) -> None:
        """Ask for another name of an intent."""
        self._rename(self.tr("Intent"), name, counts, bulk.rename_intent)

    def rename_slot_type(self, name: str) -> None:
        """Ask for another name of a slot type."""
        counts = {kind.name: len(kind.values) for kind in self.schema.slot_types.values()}
        self._rename(self.tr("Slot type"), name, counts, bulk.rename_slot_type)

    def _rename(self, what: str, name: str, names: dict[str, int], function: Callable[..., Changed]) -> None:
        from gui.widgets.rename_dialog import RenameDialog

        dialog = RenameDialog(what, name, names, self._parent)

        def go(old: str, new: str) -> None:
            label = self.tr("Rename {0} to {1}").format(old, new)
            self.do(label, function, self._store, old, new, then=self._changed)

        dialog.chosen.connect(go)
        self._open(dialog)

    def set_slot_type(self, name: str, closed: bool) -> None:
        """Say that a slot type is closed, or open."""
        label = self.tr("Close {0}") if closed else self.tr("Open {0}")
        self.do(label.format(name), self._store.utterances.set_slot_type, name, closed)

    def describe(self, kind: Kind, name: str) -> None:
        """Open the description of an intent or a slot type."""
        from gui.widgets.describe_dialog import DescribeDialog

        dialog = DescribeDialog(name, self.notes.of(kind).get(name), self._parent)
        label = self.tr("Describe {0}").format(name)

        def save(note: Note | None) -> None:
            if note is not None and kind == "intents":  # so that it is known once the intent has no sentence any more
                scenario, action = self.schema.intents.get(name, ("", ""))
                note = replace(note, scenario=scenario, action=action)
            self.do(label, schema_notes.describe, self._store, kind, name, note)

        dialog.chosen.connect(save)
        self._open(dialog)

    def import_folder(self) -> None:
        """Ask for a project's folder, then take its schema over."""
        if folder := QFileDialog.getExistingDirectory(self._parent, self.tr("Choose a project’s folder")):
            self.import_schema(Path(folder))

    def import_packed(self) -> None:
        """Ask for a packed project, then take its schema over."""
        kinds = self.tr("Packed projects (*.zip)")
        file, _ = QFileDialog.getOpenFileName(self._parent, self.tr("Choose a packed project"), "", kinds)
        if file:
            self.import_schema(Path(file))

    def import_schema(self, source: Path) -> None:
        """Look at the schema of another project, say what it would bring, and take it over."""
        project = self._session.project
        if project is None:
            return

        def show(found: tuple[Incoming, Merge]) -> None:
            from gui.widgets.schema_import_dialog import SchemaImportDialog

            incoming, merge = found
            dialog = SchemaImportDialog(source.stem, merge, self._parent)
            dialog.chosen.connect(lambda theirs: self._take_over(source.stem, incoming, theirs))
            self._open(dialog)

        self._session.tasks.run(
            _read_schema, project, source, on_done=show, title=self.tr("Look at the other schema"), owner=self
        )

    def _take_over(self, name: str, incoming: Incoming, theirs: bool) -> None:
        def done(merge: Merge) -> None:
            words = self.tr("{0} intents and {1} slot types are new; {2} got a description or examples.").format(
                len(merge.new["intents"]), len(merge.new["slot_types"]), sum(map(len, merge.described.values()))
            )
            self.said.emit(words, "good")

        label = self.tr("Take over the schema of {0}").format(name)
        self.do(label, _take_schema_over, self._store, incoming, theirs, then=done)

    # --- health -----------------------------------------------------------------------------------------------------

    def mend(self, finding: str, title: str, action: str, explain: str) -> None:
        """Ask, then do what can be done about a finding (see `engine.store.health`)."""

        def done(count: int) -> None:
            self.said.emit(self.tr("{0}: {1} changed.").format(title, f"{count:,}"), "good")

        def go() -> None:
            self.do(f"{title}: {action}", health.mend, self._store, finding, then=done)

        words = " ".join((explain, self.tr("No audio file is touched, and Undo takes it back.")))
        confirm(self._parent, f"{title}: {action}?", action, go, words)

    # --- a model's doubts -------------------------------------------------------------------------------------------

    def confirm_label(self, utterance: int) -> None:
        """The label is right, whatever a model says."""
        from engine.evaluation import doubts

        self.do(self.tr("Keep a label"), doubts.confirm, self._store, utterance)

    def take_answer(self, utterance: int, answer: Meaning) -> None:
        """The model's intent is right."""
        from engine.evaluation import doubts

        label = self.tr("Take a model’s answer: {0}").format(answer.intent)
        self.do(label, doubts.take_answer, self._store, utterance, answer, then=self._changed)

    def take_out(self, recording: int) -> None:
        """The recording says something else than its sentence."""
        self.do(self.tr("Take a recording out"), self._store.recordings.delete, [recording])

    # --- splits -----------------------------------------------------------------------------------------------------

    def split(self) -> None:
        """Ask for shares, then assign splits without leaks."""
        from gui.widgets.split_dialog import SplitDialog

        dialog = SplitDialog(self._parent)
        dialog.chosen.connect(self._split)
        self._open(dialog)

    def _split(self, shares: dict[str, float], seed: int) -> None:
        def done(result: splits.Assignment) -> None:
            counts = ", ".join(f"{split} {number:,}" for split, number in result.utterances.items())
            sentence = self.tr("Split anew: {0}.").format(counts)
            self.said.emit(" ".join((sentence, *map(in_words, result.notes))), "warn" if result.notes else "good")

        self.do(self.tr("Split the corpus"), splits.assign, self._store, shares, seed, then=done)

    # --- doing ------------------------------------------------------------------------------------------------------

    def do(
        self, label: str, function: Callable[..., Any], *args: Any, then: Callable[[Any], None] | None = None
    ) -> None:
        """Run ``function(*args)`` on the database's worker as one step that can be undone."""
        edits = self._store.edits
        if takes_report(function):
            self._run(lambda report: edits.do(label, function, *args, report=report), title=label, then=then)
        else:
            self._run(lambda: edits.do(label, function, *args), title=label, then=then)

    def _run(self, function: Callable[..., Any], title: str = "", then: Callable[[Any], None] | None = None) -> None:
        def done(result: Any) -> None:
            self._session.corpus_changed.emit()
            self._session.recordings_changed.emit()  # a step may be an import of speech
            self.stepped.emit()
            if then is not None:
                then(result)

        self._session.tasks.run(function, on_done=done, title=title, queue="database", owner=self)

    def _changed(self, result: Changed) -> None:
        words = self.tr("{0} sentences changed.").format(f"{result.changed:,}")
        if result.clashes:
            words += " " + self.tr(
                "{0} stay as they are: they would have become the same as another sentence."
            ).format(f"{result.clashes:,}")  # fmt: skip
        self.said.emit(words, "warn" if result.clashes else "good")

    def _say(self, sentence: str) -> None:
        self._session.said.emit(sentence)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _short(text: str) -> str:
    return text if len(text) <= 30 else f"{text[:29]}…"
