"""The Record page: what is read next, the room, the microphones, a take; what a power cut left; consent and its end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from engine.audio import room
from engine.audio.files import MODEL_RATE, decode
from gui.models.prompts import MARKED
from gui.pages.record import RecordPage
from gui.widgets.meter_dialog import MeterDialog
from gui.widgets.microphone_trial import MicrophoneTrial
from gui.widgets.recovered_takes import RecoveredTakes
from gui.widgets.room_check import RoomCheckDialog
from gui.widgets.speaker_choice import NewSpeakerDialog
from gui.widgets.speaker_sheet import SpeakerSheets
from tests.end_to_end.steps.stage import SECOND, Stage
from tests.end_to_end.steps.window import open_again

AGREED = "Your voice stays in this project, and goes when you say so."
"""What a speaker is shown before saying yes."""
ROOT = Path(__file__).resolve().parents[3]


def record_page(stage: Stage) -> RecordPage:
    """The page, shown."""
    page = stage.hands.go("record")
    assert isinstance(page, RecordPage)
    return page


def what_to_read(stage: Stage) -> None:
    """A reason for each prompt; the shortest first; a search; skipped; marked; only what is marked."""
    hands = stage.hands
    page = record_page(stage)
    view = page.view
    hands.until(lambda: page.prompt is not None, "there is nothing to read")
    hands.check(view.reason.text().startswith("New "), f"why the first prompt comes first is not said: {view.reason}")
    hands.choose(view.order, "short")
    texts = [utterance.text for utterance in stage.utterances()]
    shortest = min(texts, key=len)
    hands.until(lambda: view.text.text() == shortest, f"the shortest sentence, “{shortest}”, does not come first")
    hands.write("attic", view.search)
    hands.until(lambda: view.where.text() == "Prompt 1 of 2", "the search for “attic” does not leave two prompts")
    hands.key(Qt.Key.Key_Tab, into=view.search)
    first = view.text.text()
    hands.key(Qt.Key.Key_S)
    hands.until(lambda: view.text.text() != first and "attic" in view.text.text(), "S does not skip to the next prompt")
    wanted = view.text.text()
    hands.key(Qt.Key.Key_M)
    hands.until(lambda: stage.project.store.settings.get(MARKED), "the mark is not stored")
    hands.check(view.mark.text().startswith("★"), "the mark is not shown")
    hands.write("", view.search)
    hands.until(lambda: view.where.text().endswith("of 10"), "without a search not all prompts come")
    hands.choose(view.order, "marked")
    hands.until(lambda: view.where.text() == "Prompt 1 of 1" and view.text.text() == wanted,
                "only what is marked should be left")  # fmt: skip
    hands.choose(view.order, "teaches")
    hands.until(lambda: view.where.text().endswith("of 10"), "all prompts should be there again")


def record(stage: Stage) -> None:
    """A new speaker; Space, speak, Space. Without a sound server: that the page says so and stays usable."""
    hands = stage.hands
    page = record_page(stage)
    hands.key(Qt.Key.Key_N)
    dialog = hands.dialog(NewSpeakerDialog)
    hands.write("ada", dialog.id)
    hands.click(dialog.add)
    hands.until(lambda: [s.id for s in stage.project.store.speakers.all()] == ["ada"], "the speaker is not stored")
    hands.settle()
    if stage.lacks_microphone("recording"):
        hands.until(lambda: page.view.microphone.missing.isVisible(), "nobody says that there is no microphone")
        return
    hands.until(lambda: page.prompt is not None and page.view.microphone.ready, "the microphone does not open")
    hands.look(0.5)  # as long as it takes to read the prompt
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: page.state == "recording", "Space does not start a take")
    stage.say()
    hands.look(0.2)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: page.state == "idle", "the take is not saved")
    takes = stage.takes()
    hands.check(len(takes) == 1, f"after one take the project has {len(takes)} recordings")
    take = takes[0][0]
    heard = decode(stage.project.absolute(take.path))
    hands.check(len(heard) > 0 and abs(heard).max() > 0.01, "the take is silent")
    hands.check(take.speaker_id == "ada", "the take is not ada’s")
    hands.until(lambda: page.view.counted.text() == "1 of 10 recorded", "the page does not count the take")


def room_check(stage: Stage) -> None:
    """The room and the microphone are measured: silence, a voice, a sentence that says how good they are."""
    hands = stage.hands
    page = record_page(stage)
    if stage.lacks_microphone("measuring the room"):
        return
    panel = page.view.microphone
    hands.until(lambda: panel.ready, "the microphone does not open")
    hands.click(panel.room)
    dialog = hands.dialog(RoomCheckDialog)
    background = stage.microphone.say_soon(_noise(stage.folder / "room.wav", -55, 60))
    try:
        hands.click(dialog.go)
        hands.check("quiet" in dialog.steps.text(), "nobody asks for silence")
        hands.until(lambda: dialog.stage == "speech", "the silence does not end")
        hands.check(any(one.text in dialog.text.text() for one in stage.utterances()), "there is nothing to read aloud")
        stage.say(_twice(stage))
        hands.until(lambda: dialog.check is not None, "nothing comes of the measurement")
        hands.check(bool(dialog.notice.text.text()) and dialog.results.isVisible(), "nobody says how good the room is")
        hands.until(lambda: room.remembered(stage.project.store) == [dialog.check], "the measurement is not kept")
        check = dialog.check
        assert check is not None
        hands.check(-60 < check.noise_db < -50, f"noise of -55 dB is measured as {check.noise_db:.0f} dB")
        hands.key(Qt.Key.Key_Escape, into=dialog)
        hands.until(lambda: panel.room.text().startswith("Room: "), "the page does not say how the room came out")
    finally:
        background.kill()
        background.wait()
    hands.check(len(stage.takes()) == 1, "a measurement became a recording")


def two_microphones(stage: Stage) -> None:
    """A second one is plugged in and found (F5); both are spoken into, heard blind, and one of them is chosen."""
    hands = stage.hands
    page = record_page(stage)
    if stage.lacks_microphone("comparing microphones"):
        return
    name = stage.microphone.plug_in_another()
    hands.key(Qt.Key.Key_F5)
    hands.until(lambda: page.view.microphone.devices.findData(name) >= 0, "F5 does not find the second microphone")
    hands.until(lambda: page.view.microphone.ready, "the microphone does not open")
    hands.click(page.view.microphone.trial)
    trial = hands.dialog(MicrophoneTrial)
    hands.until(lambda: trial.devices[1].findData(name) >= 0, "the second microphone is not offered")
    hands.choose(trial.devices[0], "default")
    hands.choose(trial.devices[1], name)
    quiet = stage.folder / "quiet.wav"
    soundfile.write(quiet, decode(stage.spoken) * 0.25, MODEL_RATE)
    for side, (clip, sink) in enumerate(((stage.spoken, "speaker"), (quiet, "other"))):
        hands.click(trial.records[side])
        hands.until(lambda: trial.listener.recording, "the microphone does not wake")
        stage.say(clip, sink)
        hands.click(trial.records[side])
        hands.until(lambda side=side: trial.checks[side] is not None, "what was spoken is not measured")
    one, other = trial.checks
    hands.check(9 < one.speech_db - other.speech_db < 15, "the second one, 12 dB softer, is not measured as that")
    hands.check(trial._cells[0][1].text() != "–", "its figures are not shown")
    stage.is_heard(lambda: hands.click(trial.plays[0]), "a microphone")
    hands.until(lambda: not trial.player.playing, "the playing does not end")
    hands.check(not trial.verdict.isVisible(), "it is said which is which before anybody has judged")
    hands.click(trial.likes[0])
    liked = trial.devices[trial.order[0]].currentText()
    hands.check(f"You liked {liked} better" in trial.verdict.text.text(), "it is not said which one was liked")
    hands.click(trial.uses[0])
    hands.until(lambda: hands.window.session.settings.read("microphone") == "default", "the choice is not kept")
    hands.until(lambda: page.view.microphone.ready, "the chosen microphone does not open")
    hands.check(len(stage.takes()) == 1, "a trial became a recording")


def second_speaker(stage: Stage) -> None:
    """Somebody else sits down: all prompts are open again for them, a take is theirs and trimmed to what was said; then
    ada goes on where she was."""
    hands = stage.hands
    page = record_page(stage)
    if stage.lacks_microphone("a day with two speakers"):
        return
    hands.key(Qt.Key.Key_N)
    dialog = hands.dialog(NewSpeakerDialog)
    hands.write("eve", dialog.id)
    hands.click(dialog.add)
    hands.until(lambda: page.view.speaker.speaker == "eve", "the new speaker is not chosen")
    hands.until(lambda: page.view.counted.text() == "0 of 10 recorded", f"for eve it says {page.view.counted.text()}")
    hands.until(lambda: page.prompt is not None and page.view.microphone.ready, "the microphone does not open")
    before = len(stage.takes())
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: page.state == "recording", "Space does not start a take")
    hands.look(1.5)
    stage.say()
    hands.look(1.0)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: len(stage.takes("eve")) == 1, "eve’s take is not saved")
    hands.check(len(stage.takes()) == before + 1, "somebody else’s take is gone")
    take = stage.takes("eve")[0][0]
    spoken = len(decode(stage.spoken)) / MODEL_RATE
    kept = (take.trim_end or take.seconds) - take.trim_start
    hands.check(take.seconds > spoken + 2, f"of {spoken:.1f} s speech and its pauses {take.seconds:.1f} s are on disk")
    hands.check(
        take.trim_start > 1 and kept < spoken + 1, f"it is trimmed to {take.trim_start:.1f} s and {kept:.1f} s on"
    )
    hands.until(lambda: page.state == "idle" and page.view.speaker.isEnabled(), "nobody else can sit down")
    hands.choose(page.view.speaker, "ada")
    hands.until(lambda: page.view.counted.text() == "1 of 10 recorded", f"for ada it says {page.view.counted.text()}")


def how_much(stage: Stage) -> None:
    """The meter: recordings by intent, by speaker and in minutes, and what it takes to know what more would bring."""
    hands = stage.hands
    page = record_page(stage)
    hands.click(page.view.meter)
    dialog = hands.dialog(MeterDialog)
    count = len(stage.takes())
    hands.until(lambda: dialog.says.text().startswith(f"{count} recordings"), f"the {count} recordings are not counted")
    intents = {dialog.intents.item(row, 0).text() for row in range(dialog.intents.rowCount())}
    hands.check(intents >= {"light_on", "light_off", "music_play"}, f"of the intents only {intents} are listed")
    who = {dialog.speakers.item(row, 0).text() for row in range(dialog.speakers.rowCount())}
    hands.check(who >= {"bob", "carla"}, f"of the speakers only {sorted(who)} are listed")
    seconds = sum((take.trim_end or take.seconds) - take.trim_start for take, _ in stage.takes())
    hands.check(f" {seconds / 60:.1f} minutes" in dialog.says.text(), f"not {seconds / 60:.1f} minutes are counted")
    hands.until(lambda: "not known yet" in dialog.more.text(), "nobody says what more recordings would bring")
    hands.key(Qt.Key.Key_Escape, into=dialog)


def power_cut(stage: Stage) -> None:
    """A take is cut off by a kill; it is there when the project is opened again, offered, and kept."""
    hands, window = stage.hands, stage.hands.window
    path, before = stage.project.path, len(stage.takes())
    hands.menu("File", "Close project")
    hands.until(lambda: window.session.project is None, "the project does not close")
    code = """
import os, signal, sys
from engine.audio.files import decode
from engine.audio.takes import TakeWriter
from engine.project import Project
project = Project.open(sys.argv[1])
utterance = next(one for one in project.store.utterances.all() if one.text == "play some music")
TakeWriter(project, utterance, "ada").write(decode(sys.argv[2]))
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", code, str(path), str(stage.spoken)], cwd=ROOT, check=False)
    hands.go("project")
    open_again(stage, "Kitchen")
    page = hands.go("project")
    hands.until(lambda: page.recovered.isVisible(), "nobody says that a take was saved")
    hands.check("It is safe" in page.recovered.text.text(), "nobody says that the take is safe")
    hands.click(next(b for b in page.recovered.findChildren(type(page.pack_button)) if "Listen" in b.text()))
    dialog = hands.dialog(RecoveredTakes)
    hands.until(lambda: dialog.list.count() == 1, "the take is not listed")
    hands.check("play some music" in dialog.list.item(0).text(), "the take’s sentence is not shown")
    stage.is_heard(lambda: hands.click(dialog.listen), "the take that a power cut left")
    hands.click(dialog.keep)
    hands.until(lambda: not page.recovered.isVisible(), "the notice stays")
    takes = stage.takes("ada")
    hands.check(len(stage.takes()) == before + 1, "the take is not in the corpus")
    hands.check(any(utterance.text == "play some music" for _, utterance in takes), "the take lost its sentence")


def consent(stage: Stage) -> None:
    """Open the speakers’ sheets and note ada’s consent: given, when, spoken, to which text; who comes next is
    offered the same text."""
    hands = stage.hands
    page = hands.go("project")
    hands.click(page.speakers_button)
    sheets = hands.dialog(SpeakerSheets)
    hands.until(lambda: sheets.speaker is not None, "the sheets list nobody")
    hands.row(sheets.list, "ada")
    hands.choose(sheets.state, "given")
    hands.click(sheets.date.findChild(QLineEdit))
    hands.key(Qt.Key.Key_Home, into=sheets.date)
    QTest.keyClicks(sheets.date, "2026-11-20")
    hands.choose(sheets.how, "spoken")
    hands.write(AGREED, sheets.shown)
    hands.write("on tape 3", sheets.consent)
    hands.click(sheets.save)
    wanted = ("given", "2026-11-20", "spoken", AGREED, "on tape 3")

    def noted() -> tuple[str, ...]:
        ada = stage.project.store.speakers.get("ada")
        return ada.consent_state, ada.consent_date, ada.consent_how, ada.consent_text, ada.consent

    hands.until(lambda: noted() == wanted, "the consent is not stored as it was filled in")
    hands.until(lambda: "Consent given 2026-11-20" in sheets.list.currentItem().text(), "the list does not show it")
    hands.row(sheets.list, "bob")
    hands.check(sheets.shown.toPlainText() == AGREED, "the text is not offered for the next speaker")
    hands.row(sheets.list, "ada")
    hands.check(sheets.shown.toPlainText() == AGREED and sheets.how.currentData() == "spoken", "her sheet lost it")
    hands.key(Qt.Key.Key_Escape, into=sheets)


def withdrawal(stage: Stage) -> None:
    """Bob withdraws his consent: the run that learnt from him is named, his recordings and their file go for good."""
    hands = stage.hands
    his = stage.takes("bob")
    hands.check(his, "there is nothing of bob’s")
    files = {stage.project.absolute(take.path) for take, _ in his}
    others = len(stage.takes()) - len(his)
    page = hands.go("project")
    hands.click(page.speakers_button)
    sheets = hands.dialog(SpeakerSheets)
    hands.until(lambda: sheets.speaker is not None, "the sheets list nobody")
    hands.row(sheets.list, "bob")
    hands.click(sheets.withdraw)
    said = hands.confirm("Remove for good")
    hands.check(f"{len(his)} recordings" in said, f"it is not said that {len(his)} recordings go: {said}")
    hands.check(SECOND in said, f"it is not said that {SECOND} learnt from the voice: {said}")
    hands.until(lambda: not stage.takes("bob"), "his recordings are still there")
    hands.until(lambda: not any(file.exists() for file in files), "the file with his voice is still there")
    hands.until(lambda: f"{len(his)} recordings of bob are gone." in sheets.notice.text.text(), "nobody says so")
    hands.until(lambda: "Consent withdrawn" in sheets.list.currentItem().text(), "his sheet does not say withdrawn")
    hands.check(stage.project.store.speakers.get("bob").consent_state == "withdrawn", "the withdrawal is not stored")
    hands.check(len(stage.takes()) == others, "recordings of others are gone with his")
    hands.key(Qt.Key.Key_Escape, into=sheets)


def _noise(path: Path, level: float, seconds: float) -> Path:
    """White noise of `level` dBFS."""
    samples = np.random.default_rng(1).normal(0, 10 ** (level / 20), round(seconds * MODEL_RATE))
    soundfile.write(path, samples.astype(np.float32), MODEL_RATE, subtype="FLOAT")
    return path


def _twice(stage: Stage) -> Path:
    """The clip that is spoken, twice: as long as it takes to read two sentences."""
    path = stage.folder / "twice.wav"
    soundfile.write(path, np.tile(decode(stage.spoken), 2), MODEL_RATE)
    return path
