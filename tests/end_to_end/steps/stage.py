"""What the steps share: the project they work on, a voice, an ear."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from engine.project import Project
from engine.store.rows import Recording, Utterance
from tests.end_to_end.hands import Hands
from tests.virtual_microphone import VirtualMicrophone

RUN, SECOND = "first-light", "with-speech"
"""The runs that are trained: by text alone, and from the settings of that one with speech."""
LOUD = 0.01
"""Of full scale: what is heard of a clip is louder than this at its loudest."""
SENTENCES = """text,intent,slots,split
turn on the light in the kitchen,light_on,room=kitchen,train
turn on the lamp in the hall,light_on,room=hall,train
switch off the light in the bath,light_off,room=bath,train
turn off the lamp in the attic,light_off,room=attic,train
play some music,music_play,,train
what is the weather tomorrow,weather_query,date=tomorrow,train
lights on please,light_on,,dev
make it dark in the hall,light_off,room=hall,dev
turn on the light in the attic,light_on,room=attic,test
play me a song,music_play,,test
"""


@dataclass
class Stage:
    """What the steps share. `spoken` is a clip to be said into the microphone, or dropped; `microphone` None where the
    machine has no PulseAudio."""

    hands: Hands
    folder: Path
    tiny: Path
    spoken: Path
    microphone: VirtualMicrophone | None = None
    notes: list[str] = field(default_factory=list)

    @property
    def project(self) -> Project:
        project = self.hands.window.session.project
        self.hands.check(project is not None, "no project is open")
        assert project is not None
        return project

    # --- what is in the store ---------------------------------------------------------------------------------------

    def utterances(self) -> list[Utterance]:
        return list(self.project.store.utterances.all())

    def has(self, text: str) -> bool:
        return any(utterance.text == text for utterance in self.utterances())

    def meaning(self, text: str) -> tuple[str, dict[str, str]]:
        """Intent and slots of the sentence `text`."""
        found = next((one.meaning for one in self.utterances() if one.text == text), None)
        self.hands.check(found is not None, f"“{text}” is not in the corpus")
        assert found is not None
        return found.intent, {slot.type: slot.value for slot in found.slots}

    def takes(self, speaker: str | None = None) -> list[tuple[Recording, Utterance]]:
        """The recordings (of this speaker) and what they say."""
        return [pair for pair in self.project.store.recordings.all() if speaker in (None, pair[0].speaker_id)]

    # --- voice and ear ----------------------------------------------------------------------------------------------

    def lacks_microphone(self, what: str) -> bool:
        """Whether this machine has none; then it is noted that `what` is not driven."""
        if self.microphone is None:
            self.notes.append(f"NOT DRIVEN: {what}, for want of PulseAudio.")
        return self.microphone is None

    def say(self, clip: Path | None = None, sink: str = "speaker") -> None:
        """Speak a clip into the microphone, the window going on meanwhile."""
        assert self.microphone is not None
        player = self.microphone.say_soon(clip or self.spoken, sink)
        self.hands.until(lambda: player.poll() is not None, "the clip is not spoken")

    def is_heard(self, play: Callable[[], object], what: str) -> None:
        """`play` has to be heard: what comes out of the loudspeaker goes into the microphone. Not looked at without."""
        if self.lacks_microphone(f"hearing {what}"):
            return
        assert self.microphone is not None
        file = self.folder / f"heard-{time.monotonic_ns()}.raw"
        with file.open("wb") as into:
            ear = subprocess.Popen(
                ["parec", "--format=s16le", "--rate=16000", "--channels=1", "--latency-msec=20", "--device=mic"],
                stdout=into,
            )
            try:
                self.hands.until(lambda: file.stat().st_size > 3200, "the ear does not open")
                before = file.stat().st_size // 2
                self.hands.check(_peak(file, 0, before) < LOUD, f"something is heard before {what} is played")
                play()
                self.hands.until(lambda: _peak(file, before) > LOUD, f"nothing is heard of {what}", 15)
            finally:
                ear.terminate()
                ear.wait(10)


Step = Callable[[Stage], None]


def _peak(file: Path, start: int, end: int | None = None) -> float:
    """The loudest sample of a file of 16-bit numbers, 0 to 1."""
    content = file.read_bytes()
    heard = np.frombuffer(content[: len(content) // 2 * 2], np.int16)[start:end]
    return float(np.abs(heard.astype(np.float32)).max(initial=0)) / 32768
