"""Sentences in other scripts: from right to left, with marks that combine, without spaces between words."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.pages.corpus import CorpusPage
from gui.pages.record import RecordPage
from gui.widgets.bidi import runs_right_to_left
from gui.widgets.edit_utterance import EditUtterance
from gui.widgets.import_text import ImportTextDialog
from gui.widgets.replace_dialog import ReplaceDialog
from tests.end_to_end.steps.corpus import corpus, shown, undo
from tests.end_to_end.steps.stage import Stage
from tests.end_to_end.steps.window import make_project, open_again

ARABIC, ARABIC_OFF = "شغّل الضوء في المطبخ", "أطفئ الضوء في الغرفة"
THAI = "เปิดไฟในครัว"
YORUBA = "dákẹ́ jẹ́ẹ́"
"""With letters that have no single code point: a dot below and an accent."""
SAID = (
    (ARABIC, "light_on", "ar"), (ARABIC_OFF, "light_off", "ar"), (THAI, "light_on", "th"), (YORUBA, "quiet", "yo"),
    ("रसोई की बत्ती जलाओ", "light_on", "hi"), ("부엌 불 켜 줘", "light_on", "ko"), ("הדלק את האור", "light_on", "he"),
    ("打开厨房的灯", "light_on", "zh"), ("በኩሽና መብራቱን አብራ", "light_on", "am"),
)  # fmt: skip


def other_scripts(stage: Stage) -> None:
    """Slots by a double click in Arabic and in Thai, a search and a replacement that heed marks and words."""
    hands = stage.hands
    make_project(stage, "Scripts")
    file = stage.folder / "scripts.csv"
    rows = [f"{unicodedata.normalize('NFD', text)},{intent},{language},train" for text, intent, language in SAID]
    file.write_text("\n".join(["text,intent,language,split", *rows]) + "\n", encoding="utf-8")
    page = corpus(stage)
    hands.drop(file, page)
    hands.click(hands.dialog(ImportTextDialog).ok)
    hands.until(lambda: {one.text for one in stage.utterances()} == {unicodedata.normalize("NFC", text)
                                                                     for text, _, _ in SAID},
                "the sentences are not stored in their composed form")  # fmt: skip
    hands.until(lambda: page.table_model.rowCount() == len(SAID), "the table does not show the sentences")
    for row in range(len(SAID)):
        text, side = shown(page)[row], page.table_model.index(row, 0).data(Qt.ItemDataRole.TextAlignmentRole)
        wanted = Qt.AlignmentFlag.AlignRight if runs_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
        hands.check(side & wanted, f"“{text}” begins at the wrong side of its cell")
    _mark(stage, page, ARABIC, "المطبخ")
    _mark(stage, page, THAI, "ครัว")
    _search(stage, page)
    _replace(stage, page)


def prompts_in_any_script(stage: Stage) -> None:
    """Every one of them is large on Record, with a glyph for each letter, from the side where it begins."""
    hands = stage.hands
    page = hands.go("record")
    assert isinstance(page, RecordPage)
    view, prompt = page.view, page.view.text
    hands.choose(view.order, "corpus")
    seen = []
    for place in range(1, len(SAID) + 1):
        hands.until(lambda place=place: view.where.text() == f"Prompt {place} of {len(SAID)}", "S does not go on")
        text = prompt.text()
        seen.append(text)
        hands.check(prompt.points() >= 28, f"“{text}” is shown at {prompt.points():.0f} points")
        layout, _ = prompt._fitting()
        glyphs = [number for run in layout.glyphRuns() for number in run.glyphIndexes()]
        hands.check(glyphs and 0 not in glyphs, f"a letter of “{text}” has no glyph, and would be an empty box")
        first = layout.lineAt(0)
        begins, ends = first.cursorToX(0)[0], first.cursorToX(len(text))[0]
        hands.check((begins > ends) == runs_right_to_left(text), f"“{text}” runs the wrong way")
        hands.key(Qt.Key.Key_S)
    hands.check(set(seen) == {unicodedata.normalize("NFC", text) for text, _, _ in SAID}, f"of all only {seen} came")
    hands.choose(view.order, "teaches")
    open_again(stage, "Kitchen")


def _mark(stage: Stage, page: CorpusPage, sentence: str, word: str) -> None:
    """Double-click the word, make it a room."""
    hands = stage.hands
    hands.row(page.table, sentence)
    hands.key(Qt.Key.Key_Return, into=page.table)
    dialog = hands.dialog(EditUtterance)
    at = dialog.text.text().index(word) + 1
    left, right = (dialog.text.cursorRect(dialog.text._cursor(place, place)).center() for place in (at, at + 1))
    middle = QPoint((left.x() + right.x()) // 2, left.y())
    QTest.mouseDClick(dialog.text.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    picked = dialog.text.textCursor().selectedText()
    hands.check(picked == word, f"a double click in “{sentence}” selects “{picked}”, not “{word}”")
    hands.menu_of(dialog.mark, "A new type …")
    hands.until(lambda: dialog.focusWidget() is not dialog.text, "no type of slot is asked for", 5)
    QTest.keyClicks(dialog.focusWidget(), "room")
    hands.click(dialog.save)
    hands.until(lambda: stage.meaning(sentence) == ("light_on", {"room": word}), f"“{word}” is not stored as a slot")
    hands.settle()


def _search(stage: Stage, page: CorpusPage) -> None:
    """A search typed in either form finds the sentence; accents are not passed over as if they were nothing."""
    hands = stage.hands
    for typed, found in ((unicodedata.normalize("NFD", "dákẹ́"), [YORUBA]), ("dákẹ́", [YORUBA]), ("الضوء", None)):
        hands.click(page.filter_bar.text)
        page.filter_bar.text.clear()
        page.filter_bar.text.insert(typed)  # as an input method does
        wanted = [unicodedata.normalize("NFC", text) for text in found or (ARABIC, ARABIC_OFF)]
        hands.until(lambda wanted=wanted: sorted(shown(page)) == sorted(wanted), f"the search for “{typed}” fails")
    page.filter_bar.text.clear()
    hands.until(lambda: len(shown(page)) == len(SAID), "without a search not everything is shown")


def _replace(stage: Stage, page: CorpusPage) -> None:
    """A whole Arabic word is replaced in both sentences; the slot behind it stays where it belongs. Undone."""
    hands = stage.hands
    page.table.clearSelection()
    hands.ctrl(Qt.Key.Key_H)
    dialog = hands.dialog(ReplaceDialog)
    for field, word in ((dialog.find, "الضوء"), (dialog.replace, "المصباح الكبير")):
        hands.click(field)
        field.insert(word)
    hands.until(lambda: dialog.found.text() == "Found in 2 sentences.", "the word is not found in two sentences")
    hands.click(dialog.go)
    new = ARABIC.replace("الضوء", "المصباح الكبير")
    hands.until(lambda: stage.has(new), "the word is not replaced")
    hands.check(stage.meaning(new)[1] == {"room": "المطبخ"}, "the slot behind the replaced word is lost")
    undo(stage, page, lambda: stage.has(ARABIC) and stage.has(ARABIC_OFF), "undo does not bring the word back")
