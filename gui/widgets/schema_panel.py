"""The task schema that the corpus shows: intents with their counts, slot types with their closed or open switch."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from engine.semantics import TaskSchema
from engine.store.schema_notes import Kind, Note, Notes
from gui.widgets.controls import button, label, on_key

NAME = Qt.ItemDataRole.UserRole
_NOTHING = Notes()


class SchemaPanel(QWidget):
    """Emits `intent_chosen` when an intent is double-clicked or entered, `slot_type_changed` when a box is ticked, the
    others when F2 is pressed or the button is."""

    intent_chosen = Signal(str)
    slot_type_changed = Signal(str, bool)
    rename_intent = Signal(str)
    rename_slot_type = Signal(str)
    describe = Signal(str, str)
    """A kind of `engine.store.schema_notes`, and a name of it."""
    import_folder = Signal()
    import_packed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.intents = self._tree(self.tr("Intents"), [self.tr("Intent"), self.tr("Sentences")])
        self.intents.itemActivated.connect(lambda item, _: self.intent_chosen.emit(item.data(0, NAME)))
        self.slots = self._tree(self.tr("Slot types"), [self.tr("Closed"), self.tr("Values")])
        self.slots.itemChanged.connect(self._ticked)
        intents = QWidget()
        column = QVBoxLayout(intents)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.intents, 1)
        column.addLayout(self._changing(self.intents, self.rename_intent, "intents"))
        self.importing = button(self.tr("Import a schema …"), icon="import")
        menu = QMenu(self.importing)
        menu.addAction(self.tr("From a project’s folder …"), self.import_folder.emit)
        menu.addAction(self.tr("From a packed project …"), self.import_packed.emit)
        self.importing.setMenu(menu)
        column.addWidget(self.importing)
        slots = QWidget()
        column = QVBoxLayout(slots)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.slots, 1)
        column.addWidget(
            label(
                self.tr("Ticked: a closed type, which takes only the values that the corpus has. Else any text."),
                "muted",
                wrap=True,
            )
        )
        column.addLayout(self._changing(self.slots, self.rename_slot_type, "slot_types"))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Task schema"))
        self.tabs.tabBar().setAccessibleName(self.tr("Task schema"))
        self.tabs.addTab(intents, self.tr("Intents"))
        self.tabs.addTab(slots, self.tr("Slot types"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.tabs)

    def show_schema(self, schema: TaskSchema, counts: Mapping[str, int], notes: Notes = _NOTHING) -> None:
        """Show `schema`; `counts` maps an intent to its number of sentences, `notes` say more in tool tips."""
        chosen = [item.data(0, NAME) if (item := tree.currentItem()) else None for tree in (self.intents, self.slots)]
        self.intents.clear()
        for name in sorted(schema.intents, key=lambda name: (-counts.get(name, 0), name)):
            item = QTreeWidgetItem([name, f"{counts.get(name, 0):,}"])
            item.setData(0, NAME, name)
            words = self.tr("{0} (Enter shows its sentences)").format(name)
            item.setToolTip(0, "\n".join(filter(None, (words, notes.intents.get(name, Note()).words()))))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.intents.addTopLevelItem(item)
        self.slots.blockSignals(True)
        self.slots.clear()
        for slot_type in schema.slot_types.values():
            item = QTreeWidgetItem([slot_type.name, f"{len(slot_type.values):,}"])
            item.setData(0, NAME, slot_type.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if slot_type.closed else Qt.CheckState.Unchecked)
            values = ", ".join(slot_type.values[:12]) + (" …" if len(slot_type.values) > 12 else "")
            note = notes.slot_types.get(slot_type.name, Note())
            item.setToolTip(0, "\n".join(filter(None, (note.words(), values))))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.slots.addTopLevelItem(item)
        self.slots.blockSignals(False)
        for tree, name in zip((self.intents, self.slots), chosen, strict=True):
            rows = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
            tree.setCurrentItem(next((item for item in rows if name is not None and item.data(0, NAME) == name), None))
        self.tabs.setTabText(0, self.tr("Intents ({0})").format(len(schema.intents)))
        self.tabs.setTabText(1, self.tr("Slot types ({0})").format(len(schema.slot_types)))

    def add_tab(self, page: QWidget, title: str) -> None:
        """Put another view of the corpus beside its schema."""
        self.tabs.addTab(page, title)

    def _ticked(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            self.slot_type_changed.emit(item.data(0, NAME), item.checkState(0) == Qt.CheckState.Checked)

    def _changing(self, tree: QTreeWidget, rename: SignalInstance, kind: Kind) -> QVBoxLayout:
        """Buttons, and F2 and F4, to rename and to describe what is chosen in `tree`."""

        def go(act: Callable[[str], None]) -> None:
            if (item := tree.currentItem()) is not None:
                act(item.data(0, NAME))

        column = QVBoxLayout()
        for words, tip, key, act in (
            (self.tr("Rename or merge …"), self.tr("Give it another name everywhere (F2)"), "F2", rename.emit),
            (
                self.tr("Describe …"),
                self.tr("Say what it means, with examples (F4)"),
                "F4",
                lambda name: self.describe.emit(kind, name),
            ),
        ):
            made = button(words, lambda act=act: go(act), "edit", tip=tip)
            made.setEnabled(False)
            tree.currentItemChanged.connect(lambda item, _, made=made: made.setEnabled(item is not None))
            on_key(key, tree, lambda act=act: go(act))
            column.addWidget(made)
        return column

    def _tree(self, name: str, headings: list[str]) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(name)
        tree.setHeaderLabels(headings)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return tree
