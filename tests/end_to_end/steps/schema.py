"""The task schema beside the corpus, and what may be wrong with the corpus."""

from __future__ import annotations

from PySide6.QtCore import Qt

from engine.sample import sample_folder
from engine.store import schema_notes
from gui.widgets.describe_dialog import DescribeDialog
from gui.widgets.import_text import ImportTextDialog
from gui.widgets.rename_dialog import RenameDialog
from gui.widgets.schema_import_dialog import SchemaImportDialog
from tests.end_to_end.steps.corpus import corpus, shown, undo
from tests.end_to_end.steps.stage import Stage

TWICE = "text,intent,split\n“Play some music!”,music_play,train\n"


def rename_and_merge(stage: Stage) -> None:
    """F2 on an intent: another name, in every sentence; then one that there is already, and the two are one. Undo."""
    hands = stage.hands
    page = corpus(stage)
    panel = page.schema_panel
    hands.tab(panel.tabs, "Intents")

    def counts() -> dict[str, int]:
        return dict(stage.project.store.utterances.values("intent"))

    before = counts()
    for old, new, says, then in (
        ("music_play", "play_music", "Rename", {"play_music": 2}),
        ("light_off", "light_on", "Merge", {"light_on": 7}),
    ):
        hands.row(panel.intents, old)
        hands.key(Qt.Key.Key_F2, into=panel.intents)
        dialog = hands.dialog(RenameDialog)
        hands.write(new, dialog.name.lineEdit())
        hands.check(dialog.ok.text() == says, f"the button says “{dialog.ok.text()}”, not “{says}”")
        hands.click(dialog.ok)
        hands.until(lambda then=then, old=old: then.items() <= counts().items() and old not in counts(),
                    f"{old} does not become {new} in every sentence")  # fmt: skip
        hands.settle()
        rows = {panel.intents.topLevelItem(n).text(0): panel.intents.topLevelItem(n).text(1)
                for n in range(panel.intents.topLevelItemCount())}  # fmt: skip
        hands.check(rows.get(new) == str(then[new]) and old not in rows, f"beside the corpus stands {rows}")
    undo(stage, page, lambda: counts().get("light_off") == 3, "undo does not part the two intents again")
    undo(stage, page, lambda: counts() == before, "undo does not give the intent its old name")


def describe(stage: Stage) -> None:
    """F4 on an intent: what it means, in words that are shown wherever it is chosen."""
    hands = stage.hands
    page = corpus(stage)
    panel = page.schema_panel
    hands.row(panel.intents, "light_on")
    hands.key(Qt.Key.Key_F4, into=panel.intents)
    dialog = hands.dialog(DescribeDialog)
    hands.write("somebody wants it bright", dialog.description)
    hands.write("lights on", dialog.examples)
    hands.click(dialog.save)

    def noted() -> str:
        note = schema_notes.read(stage.project.store).intents.get("light_on")
        return note.description if note is not None else ""

    hands.until(lambda: noted() == "somebody wants it bright", "the description is not stored")
    hands.settle()
    item = panel.intents.findItems("light_on", Qt.MatchFlag.MatchExactly)[0]
    hands.check("somebody wants it bright" in item.toolTip(0), "the description is not shown at the intent")


def schema_of_another(stage: Stage) -> None:
    """The schema of the sample project is looked at, taken over, and undone; no sentence comes with it."""
    hands = stage.hands
    page = corpus(stage)
    panel = page.schema_panel
    hands.answer_file_dialog(sample_folder())
    hands.menu_of(panel.importing, "From a project’s folder …")
    dialog = hands.dialog(SchemaImportDialog)
    new = dialog.report.toPlainText().splitlines()[0]
    hands.check(new.startswith("New intents: "), f"it is not said which intents are new: {new}")
    names = set(new.removeprefix("New intents: ").split(", "))
    hands.click(dialog.ok)

    def known() -> set[str]:
        return set(schema_notes.read(stage.project.store).widen(stage.project.store.utterances.schema()).intents)

    hands.until(lambda: names <= known(), "the intents of the sample do not come in")
    hands.settle()
    listed = {panel.intents.topLevelItem(n).text(0) for n in range(panel.intents.topLevelItemCount())}
    hands.check(names <= listed, "the intents of the sample are not listed")
    hands.check(stage.project.store.utterances.count() == 10, "sentences came in with the schema")
    undo(stage, page, lambda: not names & known(), "undo does not take the schema back")


def health(stage: Stage) -> None:
    """A sentence comes in twice; the finding shows both, and mending keeps one."""
    hands = stage.hands
    page = corpus(stage)
    file = stage.folder / "twice.csv"
    file.write_text(TWICE, encoding="utf-8")
    hands.drop(file, page)
    hands.click(hands.dialog(ImportTextDialog).ok)
    hands.until(lambda: stage.project.store.utterances.count() == 11, "the sentence does not come in a second time")
    hands.tab(page.schema_panel.tabs, "Health")
    tree = page.health.tree

    def counted(title: str) -> str:
        found = tree.findItems(title, Qt.MatchFlag.MatchExactly)
        return found[0].text(1) if found else ""

    hands.until(lambda: counted("Duplicates in train") == "2", "the duplicate is not found")
    hands.check(counted("Thin intents") != "none", "intents with a handful of sentences are not called thin")
    hands.row(tree, "Duplicates in train")
    hands.until(lambda: len(shown(page)) == 2, "the finding does not show its two sentences")
    hands.check(all("music" in text for text in shown(page)), f"the finding shows {shown(page)}")
    hands.click(page.health.do)
    hands.confirm("Keep one of each")
    hands.until(lambda: stage.project.store.utterances.count() == 10, "mending does not leave one of the two")
    hands.until(lambda: counted("Duplicates in train") == "none", "the duplicate is still listed")
    hands.click(page.filter_bar.finding)
    hands.until(lambda: len(shown(page)) == 10, "without the finding not everything is shown")
    hands.check(stage.has("play some music"), "of the two the wrong one stayed")
    hands.tab(page.schema_panel.tabs, "Intents")
