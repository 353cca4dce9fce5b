"""The corpus: what is in it, looked for, brought in, mended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.semantics import TaskSchema
from engine.store import schema_notes
from engine.store.rows import Recording
from engine.store.schema_notes import Notes
from gui.clip_player import ClipPlayer
from gui.corpus_edits import CorpusEdits, load_dialogs
from gui.models.utterances import UtteranceTable
from gui.pages.page import Page
from gui.widgets.controls import button, focusable, on_key, tab_after
from gui.widgets.corpus_bar import CorpusBar
from gui.widgets.corpus_empty import none_found, nothing_yet
from gui.widgets.empty import EmptyState
from gui.widgets.filter_bar import FilterBar
from gui.widgets.health_panel import HealthPanel, findings
from gui.widgets.notice import Notice
from gui.widgets.schema_panel import SchemaPanel
from gui.widgets.utterance_view import UtteranceView

if TYPE_CHECKING:
    from gui.widgets.clip_strip import ClipStrip
    from gui.widgets.doubt_strip import DoubtStrip
    from gui.widgets.importer import Importer


class CorpusPage(Page):
    """A table of any length (`UtteranceTable`), filtered by the database; beside it the task schema."""

    name = "corpus"

    def build(self) -> Iterator[None]:
        session = self.session
        self._order = "id"
        self._asked = 0
        self._intents: dict[str, int] = {}
        self._languages: list[str] = []
        self.edits = CorpusEdits(session, self)
        self._dialogs_loaded = False
        self.player = ClipPlayer(session, self)
        self.setAcceptDrops(True)
        self.notice = Notice(closable=True)
        self.edits.said.connect(self.notice.show_text)
        self._make_frame()
        yield
        self._make_table()
        yield
        self.filter_bar = FilterBar(self.left)
        self.filter_bar.changed.connect(self.reload)
        yield
        self._make_bar()
        yield
        self._lay_out()
        self._selection_changed()
        self.bar.show_steps()
        self.edits.stepped.connect(self.bar.show_steps)
        self.watch(session.corpus_changed)
        session.recordings_changed.connect(self.table_model.forget_rows)
        session.recordings_changed.connect(self._recordings_changed)
        session.runs_changed.connect(self._runs_changed)
        session.project_changed.connect(self._forget_project)
        QTimer.singleShot(30, self, lambda: self.schema_panel)  # once the table has been painted

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+I", self.tr("Import a text corpus")),
            ("Ctrl+T", self.tr("Make sentences of templates")),
            ("Ctrl+F", self.tr("Search")),
            ("Ctrl+H", self.tr("Find and replace in what is shown, or chosen")),
            ("Ctrl+Z, Ctrl+Y", self.tr("Undo, redo")),
            ("Ctrl+A", self.tr("Choose every sentence that is shown")),
            (self.tr("Enter, F2"), self.tr("Edit the sentence, or all that are chosen")),
            ("P", self.tr("Play the recording that is shown, or stop")),
            (self.tr("Delete"), self.tr("Delete the chosen sentences")),
            (self.tr("F2, F4 on an intent or slot type"), self.tr("Rename or merge it; describe it")),
            (self.tr("← → on the waveform"), self.tr("Trim by 0.01 s (Shift: 0.1 s); ↑ ↓ choose the other handle")),
            (self.tr("G, T on the waveform"), self.tr("Spectrogram; trim to the speech")),
            ("Ctrl++, Ctrl+−, Ctrl+0", self.tr("Zoom in, out, show all")),
            (self.tr(", . on the waveform"), self.tr("Move the cursor (Shift: further); Enter plays from there")),
        ]

    # --- what is made when it is first needed: the page itself is there sooner ----------------------------------------

    @cached_property
    def schema_panel(self) -> SchemaPanel:
        """Beside the table: intents, slot types, and what may be wrong."""
        made = SchemaPanel(self.content)
        made.intent_chosen.connect(self.filter_bar.choose_intent)
        made.slot_type_changed.connect(self.edits.set_slot_type)
        made.rename_intent.connect(lambda name: self.edits.rename_intent(name, self._intents))
        made.rename_slot_type.connect(self.edits.rename_slot_type)
        made.describe.connect(self.edits.describe)
        made.import_folder.connect(self.edits.import_folder)
        made.import_packed.connect(self.edits.import_packed)
        made.setMinimumWidth(220)
        self.content.setSizes([860, 280])
        return made

    @cached_property
    def health(self) -> HealthPanel:
        """A tab of the panel."""
        made = HealthPanel(self.session, self.schema_panel)
        self.schema_panel.add_tab(made, self.tr("Health"))
        made.chosen.connect(self._show_finding)
        made.mend.connect(self._mend)
        made.counted.connect(self.filter_bar.show_intent)
        return made

    @cached_property
    def clip(self) -> ClipStrip:
        """Under the table: the recordings of the chosen sentence."""
        from gui.widgets.clip_strip import ClipStrip

        made = ClipStrip(self.session, self.left)
        made.trimmed.connect(self._trim)
        made.view.use(self.player)
        made.shown.connect(self._offer_playing)
        self.column.insertWidget(2, made)
        tab_after(self.table, made)
        return made

    @cached_property
    def doubt(self) -> DoubtStrip:
        """Under the recordings: what a model has against the label."""
        from gui.widgets.doubt_strip import DoubtStrip

        made = DoubtStrip(self.session, self.left)
        made.confirmed.connect(self.edits.confirm_label)
        made.taken.connect(self.edits.take_answer)
        made.removed.connect(self.edits.take_out)
        made.heard.connect(self.clip.turn_to)
        self.column.insertWidget(3, made)
        tab_after(focusable(self.clip)[-1], made)
        return made

    def _is_made(self, name: str) -> bool:
        return name in self.__dict__

    def prepare(self) -> Iterator[None]:
        for name in ("schema_panel", "health", "clip"):
            getattr(self, name)
            yield

    # --- showing ----------------------------------------------------------------------------------------------------

    def _forget_project(self) -> None:
        """A closed project has no rows, and what was looked for in it is not looked for in the next one."""
        self.table_model.show_ids(None, ())
        self.filter_bar.clear()

    def _runs_changed(self) -> None:
        """Another model, or another test of it, doubts other labels."""
        if self._is_made("health"):
            self.health.mark_stale()
        if self.filter_bar.filter().finding == "mislabelled":
            self.reload()

    def refresh(self) -> None:
        self.bar.show_steps()
        if self._is_made("health"):
            self.health.mark_stale()
        self._read_schema()
        self.reload()
        if not self._dialogs_loaded:
            self._dialogs_loaded = True
            self.session.tasks.run(load_dialogs, on_error=lambda _: None, owner=self)

    @cached_property
    def importer(self) -> Importer:
        """Made when first asked for: it loads every format there is."""
        from gui.widgets.importer import Importer

        made = Importer(self.session, self)
        made.said.connect(self.notice.show_text)
        return made

    def reload(self) -> None:
        """Fetch the ids that the filter lets through; the rows themselves come as they are looked at."""
        project = self.session.project
        if project is None:
            return
        self._asked += 1
        asked = self._asked

        def fetch() -> tuple[Any, int]:
            found = project.store.utterances.ids(self.filter_bar.filter(), self._order)
            return found, project.store.utterances.count()

        def show(result: tuple[Any, int]) -> None:
            if asked != self._asked:  # the filter moved on meanwhile
                return
            ids, total = result
            current = self.current_id()
            self.table_model.show_ids(project, ids)
            self.bar.show_count(len(ids), total)
            self.stack.setCurrentWidget(self.content if total else self.empty)
            self.results.setCurrentWidget(self.table if len(ids) else self.none_found)
            row = self.table_model.row_of(current) if current is not None else None
            if row is not None:
                self.table.setCurrentIndex(self.table_model.index(row, 0))
            self._selection_changed()

        self.session.tasks.run(fetch, on_done=show, owner=self)

    def _show_finding(self, name: str) -> None:
        """The sentences of a finding; those of the same sentence side by side."""
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.filter_bar.show_finding(name, findings()[name][0])

    def _mend(self, name: str) -> None:
        if name == "unrecorded":
            self.session.page_requested.emit("record")
        else:
            title, explain, action = findings()[name]
            self.edits.mend(name, title, action, explain)

    def _read_schema(self) -> None:
        project = self.session.project
        if project is None:
            return

        def read() -> tuple[TaskSchema, Notes, Mapping[str, int], Mapping[str, int]]:
            table, notes = project.store.utterances, schema_notes.read(project.store)
            return notes.widen(table.schema()), notes, table.values("intent"), table.values("language")

        def show(result: tuple[TaskSchema, Notes, Mapping[str, int], Mapping[str, int]]) -> None:
            self.edits.schema, self.edits.notes, intents, languages = result
            self._intents, self._languages = dict(intents), list(languages)
            self.schema_panel.show_schema(self.edits.schema, intents, self.edits.notes)
            _ = self.health
            self.filter_bar.offer(languages, self.edits.schema.intents)

        self.session.tasks.run(read, on_done=show, owner=self)

    def current_id(self) -> int | None:
        """The id of the sentence the keyboard is on."""
        index = self.table.currentIndex()
        return self.table_model.id_at(index.row()) if index.isValid() else None

    def selected_ids(self) -> list[int]:
        """The ids of the chosen rows."""
        return [self.table_model.id_at(row) for row in self.table.selected_rows()]

    # --- changing ---------------------------------------------------------------------------------------------------

    def edit(self) -> None:
        """Open the chosen sentence for changing, or what is to be the same in all that are chosen."""
        ids = self.selected_ids()
        index = self.table.currentIndex()
        found = self.table_model.utterance(index.row()) if index.isValid() else None
        if len(ids) > 1:
            self.edits.edit_many(ids)
        elif found is not None:
            self.edits.edit(found[0])

    def replace(self) -> None:
        """Find and replace, in what is chosen where that is more than one sentence, else in what is shown."""
        chosen = self.selected_ids()
        self.edits.replace(chosen if len(chosen) > 1 else self.table_model.ids(), len(chosen) > 1)

    def delete(self) -> None:
        """Ask, then delete the chosen sentences."""
        self.edits.delete(self.selected_ids())

    def play(self) -> None:
        """Play the recording of the chosen sentence that is shown, or stop playing."""
        project = self.session.project
        if self.player.playing or project is None:
            self.player.stop()
        elif self._is_made("clip") and self.clip.take is not None:
            self.clip.view.play()

    def _offer_playing(self) -> None:
        self.play_button.setEnabled(self.player.playing or (self._is_made("clip") and self.clip.take is not None))

    def _recordings_changed(self) -> None:
        if self._is_made("health"):
            self.health.mark_stale()
        if self._is_made("clip"):
            self.clip.show_utterance(self.clip.utterance, again=True)

    def _trim(self, take: Recording, start: float, end: float | None) -> None:
        if self.session.project is not None:
            changed = replace(take, trim_start=start, trim_end=end)
            self.edits.do(self.tr("Trim a recording"), self.session.project.store.recordings.update, changed)

    def _show_playing(self, playing: bool) -> None:
        self.bar.show_playing(playing)
        self._selection_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.session.sentence_wanted:
            self.filter_bar.look_for(self.session.sentence_wanted)
            self.session.sentence_wanted = ""

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.player.stop()

    # --- bringing in ------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.session.project is not None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.importer.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    @cached_property
    def none_found(self) -> EmptyState:
        """Shown where the filter lets nothing through; made when first needed, as `empty` is."""
        made = none_found(self.filter_bar.clear)
        self.results.addWidget(made)
        return made

    @cached_property
    def empty(self) -> EmptyState:
        """Shown where there is nothing yet."""
        made = nothing_yet(lambda: self.importer.choose_text(), lambda: self.importer.choose_speech())
        self.stack.addWidget(made)
        return made

    # --- frame ------------------------------------------------------------------------------------------------------

    def _make_frame(self) -> None:
        """From the outside in: when a widget gets another parent, Qt goes through all of its children."""
        self.stack = QStackedWidget()
        self.body.addWidget(self.notice)
        self.body.addWidget(self.stack, 1)
        self.content = QSplitter(self.stack)
        self.content.setChildrenCollapsible(False)
        self.content.setHandleWidth(16)
        self.left = QWidget(self.content)
        self.results = QStackedWidget(self.left)

    def _make_table(self) -> None:
        self.table_model = UtteranceTable(self)
        self.table_model.order_changed.connect(self._set_order)
        self.table = UtteranceView(self.table_model, self.results)
        self.table.activated.connect(lambda _: self.edit())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._selection_changed())

    def _set_order(self, order: str) -> None:
        if order != self._order:
            self._order = order
            self.reload()

    def _selection_changed(self) -> None:
        chosen = len(self.table.selected_rows())
        found = self.table_model.utterance(self.table.selected_rows()[0]) if chosen == 1 else None
        heard = found[0].id if found is not None and found[1] else None
        if heard is not None or self._is_made("clip"):
            self.clip.show_utterance(heard)
        doubted = found[0].id if found is not None and self.filter_bar.filter().finding == "mislabelled" else None
        if doubted is not None or self._is_made("doubt"):
            self.doubt.show_utterance(doubted)
        self._offer_playing()
        self.bar.show_chosen(chosen)

    def _make_bar(self) -> None:
        self.bar = CorpusBar(self.edits, self.left)
        self.bar.play.connect(self.play)
        self.bar.edit.connect(self.edit)
        self.bar.delete.connect(self.delete)
        self.bar.replace.connect(self.replace)
        self.player.playing_changed.connect(self._show_playing)
        # by their own names
        self.count, self.chosen, self.play_button = self.bar.count, self.bar.chosen, self.bar.play_button
        self.edit_button, self.delete_button = self.bar.edit_button, self.bar.delete_button
        self.undo_button, self.redo_button = self.bar.undo_button, self.bar.redo_button

    def _lay_out(self) -> None:
        self.actions.addWidget(button(self.tr("&Split …"), self.edits.split))
        expand = button(self.tr("&Templates …"), lambda: self.edits.expand(self._languages), "add", shortcut="Ctrl+T")
        self.actions.addWidget(expand)
        self.actions.addWidget(button(self.tr("Import &speech …"), lambda: self.importer.choose_speech(), "sound"))
        import_text = button(
            self.tr("&Import text …"), lambda: self.importer.choose_text(), "import", primary=True, shortcut="Ctrl+I"
        )
        self.actions.addWidget(import_text)

        for key, act in (("F2", self.edit), ("Del", self.delete), ("P", self.play)):
            on_key(key, self.table, act)
        QShortcut(QKeySequence("Ctrl+F"), self, self.filter_bar.text.setFocus)
        for key, act in (("Ctrl+Z", self.edits.undo), ("Ctrl+Y", self.edits.redo), ("Ctrl+Shift+Z", self.edits.redo)):
            QShortcut(QKeySequence(key), self, act)

        self.column = QVBoxLayout(self.left)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.column.addWidget(self.filter_bar)
        self.column.addWidget(self.results, 1)
        self.column.addWidget(self.bar)
        self.results.addWidget(self.table)
        self.content.setStretchFactor(0, 1)
        self.stack.addWidget(self.content)
