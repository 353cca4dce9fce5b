"""How long the window stands still when a dialog opens, the look or the language changes, another project comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from engine.errors import SmidgenError
from gui import translation
from gui.app import build, take_down
from gui.widgets.error_dialog import show_error
from tests.benchmarks.heartbeat import rest, wait

if TYPE_CHECKING:
    from tests.benchmarks.bench_blocks import Bench


def measure_dialogs(bench: Bench, folder: Path) -> None:
    """Open each dialog of the window, and close it."""
    for name, page, open_it in _dialogs(bench, folder):
        bench.window.rail.buttons[page].click()
        bench.settle(0.3)
        before = set(_open_windows())
        bench.heart.reset()
        open_it()
        wait(lambda before=before: bool(set(_open_windows()) - before), 30)  # type: ignore[misc]
        bench.settle(0.4)
        bench.say(f"dialog: {name}")
        bench.heart.reset()
        for shown in set(_open_windows()) - before:
            shown.close()
        bench.settle(0.3)
        bench.say_if_over(f"closing: {name}")


def _open_windows() -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if w.isVisible() and (isinstance(w, QDialog) or w.isWindow())]


def _dialogs(bench: Bench, folder: Path) -> Iterator[tuple[str, str, Callable[[], object]]]:
    window = bench.window
    text = folder / "few.jsonl"
    text.write_text('{"text": "merhaba", "intent": "greet"}\n' * 500, encoding="utf-8")
    speech = folder / "speech"
    speech.mkdir(exist_ok=True)
    yield "settings", "project", window.show_settings
    yield "keyboard map", "project", window.show_keys
    yield "manual", "project", window.show_manual
    yield "report a problem", "project", window.report_problem
    yield "about", "project", window.show_about
    yield "new project", "project", window.new_project
    yield "an error", "project", lambda: show_error(SmidgenError("Something is wrong.", "Mend it."), window)
    window.rail.buttons["corpus"].click()
    bench.settle()
    page = window.pages["corpus"]
    edits = page.edits
    ids = page.table_model.ids()
    found = page.table_model.utterance(0)
    assert found is not None
    intent, slot_type = next(iter(edits.schema.intents)), next(iter(edits.schema.slot_types))
    yield "edit a sentence", "corpus", lambda: edits.edit(found[0])
    yield "edit all sentences", "corpus", lambda: edits.edit_many(ids)
    yield "find and replace", "corpus", lambda: edits.replace(ids, False)
    yield "delete sentences", "corpus", lambda: edits.delete(ids)
    yield "templates", "corpus", lambda: edits.expand(["tr"])
    yield "rename an intent", "corpus", lambda: edits.rename_intent(intent, page._intents)
    yield "rename a slot type", "corpus", lambda: edits.rename_slot_type(slot_type)
    yield "describe an intent", "corpus", lambda: edits.describe("intents", intent)
    yield "split", "corpus", edits.split
    yield "import text", "corpus", lambda: page.importer.ask_text([text])
    yield "import speech", "corpus", lambda: page.importer.ask_speech(speech)
    yield "long recording", "corpus", lambda: page.importer.ask_long(None)
    record = window.pages["record"]
    yield "what is there", "record", record.studio.show_meter
    yield "new speaker", "record", record.new_speaker
    yield "speaker sheets", "record", record.show_sheets
    if record.view.microphone.ready:
        yield "room check", "record", record.check_room
        yield "two microphones", "record", record.compare_microphones


def measure_looks(bench: Bench, other: Path) -> None:
    """Dark, large, Arabic; another project, and back."""
    window, settings = bench.window, bench.window.session.settings
    for page in ("corpus", "train"):
        window.rail.buttons[page].click()
        bench.settle(0.3)
        for key, value in (("theme", "dark"), ("theme", "light"), ("text_size", 150), ("text_size", 100)):
            bench.heart.reset()
            settings.write(key, value)
            bench.settle(0.3)
            bench.say(f"{page}: {key.replace('_', ' ')} {value}")
    for page in ("project", "corpus", "record"):
        window.rail.buttons[page].click()
        here = window.session.project.path
        for what, folder in (("another project", other), ("back", here)):
            bench.settle(0.3)
            bench.heart.reset()
            window.session.open(folder)
            wait(lambda folder=folder: window.session.project is not None and window.session.project.path == folder, 60)  # type: ignore[misc]
            bench.settle(0.5)
            bench.say(f"{page}: {what}")
    bench.heart.reset()
    translation.choose(settings, "ar")
    window.reopen()
    rest(0.2)
    bench.say("closing, to come back in Arabic")
    bench.heart.reset()
    take_down(window)
    bench.say("its end (no window is on the screen)")
    bench.heart.reset()
    bench.window = build()
    bench.window.resize(1280, 800)
    bench.window.show()
    rest(0.5)
    bench.say("the window in Arabic comes up")
    bench.heart.reset()
    bench.window.session.open(here)
    bench.settle(2)
    bench.say("its project")
    translation.choose(bench.window.session.settings, "")
