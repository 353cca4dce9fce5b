"""The Corpus page: sentences brought in, found, changed one by one and many at once, and everything undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from gui.pages.corpus import CorpusPage
from gui.widgets.batch_edit import BatchEdit
from gui.widgets.edit_utterance import EditUtterance
from gui.widgets.import_report import ImportReportDialog
from gui.widgets.import_text import ImportTextDialog
from gui.widgets.replace_dialog import ReplaceDialog
from gui.widgets.template_dialog import TemplateDialog
from tests.end_to_end.steps.stage import SENTENCES, Stage
from tests.end_to_end.steps.window import make_project, open_again


def corpus(stage: Stage) -> CorpusPage:
    """The page, shown."""
    page = stage.hands.go("corpus")
    assert isinstance(page, CorpusPage)
    return page


def undo(stage: Stage, page: CorpusPage, gone: Callable[[], object], sentence: str) -> None:
    """Ctrl+Z, after which `gone` holds."""
    stage.hands.until(page.undo_button.isEnabled, "nothing can be undone")
    page.table.setFocus()
    stage.hands.ctrl(Qt.Key.Key_Z)
    stage.hands.until(gone, sentence)
    stage.hands.settle()


def shown(page: CorpusPage) -> list[str]:
    """The sentences that the table shows, from the top."""
    return [str(page.table_model.index(row, 0).data()).strip("\u2066\u2067\u2068\u2069")
            for row in range(page.table_model.rowCount())]  # fmt: skip


def import_sentences(stage: Stage) -> None:
    """Drop a CSV on the Corpus page, look at the preview, bring it in."""
    hands = stage.hands
    file = stage.folder / "sentences.csv"
    file.write_text(SENTENCES, encoding="utf-8")
    page = corpus(stage)
    hands.drop(file, page)
    dialog = hands.dialog(ImportTextDialog)
    hands.click(dialog.ok)
    hands.until(lambda: stage.project.store.utterances.count() == 10, "the ten sentences do not come in")
    hands.until(lambda: page.table_model.rowCount() == 10, "the table does not show the ten sentences")


def foreign_columns(stage: Stage) -> None:
    """Ctrl+I: a table whose columns are called otherwise is mapped; the row that cannot come in is named, and saved."""
    hands = stage.hands
    file = stage.folder / "fremd.csv"
    file.write_text("no;Satz;Absicht\n1;mach das Licht an;an\n2;;an\n3;mach es dunkel;aus\n", encoding="utf-8")
    make_project(stage, "Fremd")
    page = corpus(stage)
    hands.answer_file_dialog(file)
    hands.ctrl(Qt.Key.Key_I)
    dialog = hands.dialog(ImportTextDialog)
    hands.until(lambda: "no, Satz, Absicht" in dialog.notice.text.text(), "it is not said which columns there are")
    hands.check(not dialog.ok.isEnabled(), "it can be imported with no sentence")
    hands.choose(dialog.fields["text"], "Satz")
    hands.choose(dialog.fields["intent"], "Absicht")
    hands.until(dialog.ok.isEnabled, "with both columns named it cannot be imported")
    hands.check(dialog.rows.item(0, 0).text() == "mach das Licht an", "the preview shows something else")
    hands.check(dialog.rows.item(1, 0).text().startswith("✗ line 3"), "the preview does not mark the bad row")
    hands.click(dialog.ok)
    report = hands.dialog(ImportReportDialog)
    hands.check([reject.line for reject in report.rejects] == [3], "the bad row is not the one that is named")
    told = stage.folder / "rejects.tsv"
    hands.answer_file_dialog(told)
    hands.click(next(made for made in report.findChildren(QAbstractButton) if made.text().startswith("&Save")))
    hands.until(told.is_file, "the list of what did not come in is not saved")
    hands.check("fremd.csv\t3\t" in told.read_text(encoding="utf-8"), "the saved list does not name the row")
    hands.key(Qt.Key.Key_Escape, into=report)
    hands.until(lambda: sorted(shown(page)) == ["mach das Licht an", "mach es dunkel"], "the good rows do not come in")
    hands.check(stage.meaning("mach es dunkel")[0] == "aus", "the intent is of another column")
    open_again(stage, "Kitchen")


def search(stage: Stage) -> None:
    """Ctrl+F, a word; and away with it again. A click on a heading sorts."""
    hands = stage.hands
    page = corpus(stage)
    hands.ctrl(Qt.Key.Key_F)
    hands.check(page.filter_bar.text.hasFocus(), "Ctrl+F does not go to the search")
    QTest.keyClicks(page.filter_bar.text, "attic")
    hands.until(lambda: page.table_model.rowCount() == 2, "the search for “attic” does not show two sentences")
    hands.ctrl(Qt.Key.Key_A, page.filter_bar.text)
    hands.key(Qt.Key.Key_Delete, into=page.filter_bar.text)
    hands.until(lambda: page.table_model.rowCount() == 10, "without a search not everything is shown")
    header = page.table.horizontalHeader()
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, header.height() // 2))
    texts = sorted(utterance.text for utterance in stage.utterances())
    hands.until(lambda: shown(page) == texts, "a click on the heading does not sort the sentences")


def edit_and_undo(stage: Stage) -> None:
    """F2 on the first row, another sentence, Save; Ctrl+Z, Ctrl+Y, Ctrl+Z."""
    hands = stage.hands
    page = corpus(stage)
    page.table.setFocus()
    page.table.selectRow(0)
    hands.key(Qt.Key.Key_F2, into=page.table)
    dialog = hands.dialog(EditUtterance)
    before = dialog.text.toPlainText()
    new = "turn on the big light in the kitchen"
    hands.write(new, dialog.text)
    hands.click(dialog.save)
    hands.until(lambda: stage.has(new), "the edit is not in the database")
    hands.until(lambda: new in shown(page), "the edit is not in the table")
    for key, there in ((Qt.Key.Key_Z, False), (Qt.Key.Key_Y, True), (Qt.Key.Key_Z, False)):
        hands.until(lambda: page.undo_button.isEnabled() or page.redo_button.isEnabled(), "nothing can be undone")
        hands.ctrl(key)
        words = f"Ctrl+{'Y' if there else 'Z'} does not {'redo' if there else 'undo'} the edit"
        hands.until(lambda there=there: stage.has(new) == there, words)
    hands.check(stage.has(before), "undo does not bring the old sentence back")


def mark_a_slot(stage: Stage) -> None:
    """Double-click a word of a sentence, make it a slot of a new type, save; and undo."""
    hands = stage.hands
    page = corpus(stage)
    hands.row(page.table, "play some music")
    hands.key(Qt.Key.Key_Return, into=page.table)
    dialog = hands.dialog(EditUtterance)
    last = dialog.text.cursorRect(dialog.text._cursor(12, 13)).center()  # in “music”
    QTest.mouseDClick(dialog.text.viewport(), Qt.MouseButton.LeftButton, pos=last)
    hands.check(dialog.text.textCursor().selectedText() == "music", "a double click does not select the word")
    hands.menu_of(dialog.mark, "A new type …")
    hands.until(lambda: dialog.focusWidget() is not dialog.text, "no type of slot is asked for", 5)
    QTest.keyClicks(dialog.focusWidget(), "genre")
    hands.click(dialog.save)
    hands.until(
        lambda: stage.meaning("play some music") == ("music_play", {"genre": "music"}), "the slot is not in the corpus"
    )
    hands.until(lambda: page.schema_panel.tabs.tabText(1) == "Slot types (3)", "the new slot type is not shown")
    undo(stage, page, lambda: not stage.meaning("play some music")[1], "undo does not take the slot away")


def change_many(stage: Stage) -> None:
    """Search, Ctrl+A, F2: both sentences get another split at once; and undo."""
    hands = stage.hands
    page = corpus(stage)
    hands.write("attic", page.filter_bar.text)
    hands.until(lambda: page.table_model.rowCount() == 2, "the search does not show two sentences")
    page.table.setFocus()
    hands.ctrl(Qt.Key.Key_A, page.table)
    hands.until(lambda: page.chosen.text() == "2 chosen", "Ctrl+A does not choose both sentences", 5)
    hands.key(Qt.Key.Key_F2, into=page.table)
    dialog = hands.dialog(BatchEdit)
    hands.choose(dialog.split, "dev")
    hands.click(dialog.save)

    def splits() -> list[str]:
        return sorted(utterance.split for utterance in stage.utterances() if "attic" in utterance.text)

    hands.until(lambda: splits() == ["dev", "dev"], "the two sentences are not in dev")
    hands.until(lambda: page.notice.text.text() == "2 sentences changed.", "it is not said that two were changed")
    hands.click(page.filter_bar.text)
    hands.ctrl(Qt.Key.Key_A, page.filter_bar.text)
    hands.key(Qt.Key.Key_Delete, into=page.filter_bar.text)
    hands.until(lambda: page.table_model.rowCount() == 10, "without a search not everything is shown")
    undo(stage, page, lambda: splits() == ["test", "train"], "undo does not put them back into their splits")


def find_and_replace(stage: Stage) -> None:
    """Ctrl+H: “light” becomes “lantern”, whole words only, slots follow; Ctrl+Z takes all of it back."""
    hands = stage.hands
    page = corpus(stage)
    before = sorted(utterance.text for utterance in stage.utterances())
    expected = sorted(" ".join("lantern" if word == "light" else word for word in text.split()) for text in before)
    page.table.clearSelection()
    hands.ctrl(Qt.Key.Key_H)
    dialog = hands.dialog(ReplaceDialog)
    hands.write("light", dialog.find)
    hands.write("lantern", dialog.replace)
    hands.until(lambda: dialog.found.text() == "Found in 3 sentences.", "“light” is not found in three sentences")
    hands.check("lantern" in dialog.examples.text(), "it is not shown what would become of them")
    hands.click(dialog.go)
    hands.until(lambda: sorted(one.text for one in stage.utterances()) == expected, "“light” is not replaced")
    hands.until(lambda: "turn on the lantern in the attic" in shown(page), "the table does not show it")
    rooms = stage.meaning("turn on the lantern in the attic")[1]
    hands.check(rooms == {"room": "attic"}, "a slot behind the replaced word is lost")
    undo(
        stage,
        page,
        lambda: sorted(one.text for one in stage.utterances()) == before,
        "undo does not bring “light” back",
    )


def templates(stage: Stage) -> None:
    """Ctrl+T, a template, its intent; what would come of it is shown, comes in, and is undone."""
    hands = stage.hands
    page = corpus(stage)
    hands.ctrl(Qt.Key.Key_T)
    dialog = hands.dialog(TemplateDialog)
    hands.write("dim the {room:study|porch} light [please]", dialog.text)
    hands.write("light_dim", dialog.intent.lineEdit())
    hands.until(lambda: dialog.examples.count() == 4, "the template does not show its four sentences")
    hands.click(dialog.ok)
    hands.until(lambda: stage.has("dim the porch light please"), "the template’s sentences do not come in")
    hands.check(
        stage.meaning("dim the study light") == ("light_dim", {"room": "study"}), "a template’s sentence lacks its slot"
    )
    undo(stage, page, lambda: not stage.has("dim the porch light please"), "Ctrl+Z does not take the template back")
