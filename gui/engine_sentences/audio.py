"""What the engine says of microphones, takes and long recordings. See `gui.translation_sentences`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEMPLATES = (
    # engine.audio.capture
    QT_TRANSLATE_NOOP("Engine", "The microphone went away; what it had recorded until then is kept."),
    QT_TRANSLATE_NOOP("Engine", "The computer was too busy {0} time(s), and a moment of sound is missing."),
    QT_TRANSLATE_NOOP("Engine", "Not all of it could be written to disk ({0})."),
    QT_TRANSLATE_NOOP("Engine", "The microphone “{0}” cannot be opened."),
    QT_TRANSLATE_NOOP(
        "Engine", "Another program may be using it: close that, or choose another microphone, and look again."
    ),
    QT_TRANSLATE_NOOP("Engine", "The microphone is not ready."),
    QT_TRANSLATE_NOOP("Engine", "Wait a moment; if that does not help, look again."),
    QT_TRANSLATE_NOOP("Engine", "A recording is already under way."),
    QT_TRANSLATE_NOOP("Engine", "Stop it first."),
    # engine.audio.conditions
    QT_TRANSLATE_NOOP("Engine", "There is no condition called {0}."),
    QT_TRANSLATE_NOOP("Engine", "Write cafe-12, street-12 or kitchen-12 (decibels), telephone, speed-1.2."),
    # engine.audio.cutting
    QT_TRANSLATE_NOOP("Engine", "{0} has no sound between {1} s and {2} s."),
    QT_TRANSLATE_NOOP("Engine", "Set its trim again."),
    # engine.audio.files
    QT_TRANSLATE_NOOP("Engine", "{0} is empty (0 bytes)."),
    QT_TRANSLATE_NOOP("Engine", "{0} holds no sound."),
    QT_TRANSLATE_NOOP("Engine", "{0} cannot be read as audio."),
    QT_TRANSLATE_NOOP(
        "Engine", "Smidgen reads WAV, FLAC, Ogg and MP3; convert it, or copy it again if it was cut off."
    ),
    QT_TRANSLATE_NOOP("Engine", "{0} has no sound between {1} s and its end or trim mark."),
    QT_TRANSLATE_NOOP("Engine", "Undo its trimming, or record it again."),
    QT_TRANSLATE_NOOP("Engine", "{0} could not be copied into the project: {1}."),
    QT_TRANSLATE_NOOP(
        "Engine", "Check that the file can be read and that the disk has room, then try again; nothing was changed."
    ),
    QT_TRANSLATE_NOOP("Engine", "There is no audio file {0}."),
    QT_TRANSLATE_NOOP("Engine", "Check its path and name."),
    QT_TRANSLATE_NOOP("Engine", "Copy it again from where it came."),
    QT_TRANSLATE_NOOP("Engine", "Leave it out, or record it again."),
    # engine.audio.levels
    QT_TRANSLATE_NOOP(
        "Engine", "This take is very short ({0} s): press once, speak, and press again when you have finished."
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "Almost nothing was heard: check that the microphone is on, not muted, and the one chosen here."
    ),
    QT_TRANSLATE_NOOP("Engine", "This take is quiet (peak {0} dB): come closer, or turn the microphone up."),
    QT_TRANSLATE_NOOP("Engine", "The voice hardly stands out from the noise: come closer, or find a quieter place."),
    QT_TRANSLATE_NOOP(
        "Engine", "This take is clipped ({0} samples at full scale): move back a little, or turn the microphone down."
    ),
    # engine.audio.pauses
    QT_TRANSLATE_NOOP("Engine", "Pieces of {0} to {1} s at pauses of {2} s cannot be found."),
    QT_TRANSLATE_NOOP(
        "Engine", "Choose a pause of 0.1 to 10 s, and a longest piece of 1 to 300 s that is longer than the shortest."
    ),
    # engine.audio.playback
    QT_TRANSLATE_NOOP("Engine", "The loudspeaker “{0}” cannot be opened."),
    QT_TRANSLATE_NOOP("Engine", "Another program may be using it: close that, and play again."),
    QT_TRANSLATE_NOOP("Engine", "The loudspeaker “{0}” went away."),
    QT_TRANSLATE_NOOP("Engine", "Plug it in again, and play again."),
    # engine.audio.portaudio
    QT_TRANSLATE_NOOP("Engine", "No microphone was found."),
    QT_TRANSLATE_NOOP("Engine", "No loudspeaker was found."),
    QT_TRANSLATE_NOOP("Engine", "Plug one in, then look again."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is not there any more."),
    QT_TRANSLATE_NOOP("Engine", "Plug it in again, or choose another device."),
    QT_TRANSLATE_NOOP("Engine", "PortAudio, the library that Smidgen records with, is not installed."),
    QT_TRANSLATE_NOOP(
        "Engine", "Install it (on Debian and Ubuntu: apt install libportaudio2) and start Smidgen again."
    ),
    QT_TRANSLATE_NOOP("Engine", "Devices cannot be looked up during a recording."),
    QT_TRANSLATE_NOOP("Engine", "Stop the recording first."),
    # engine.audio.survey
    QT_TRANSLATE_NOOP("Engine", "Listening to the recording"),
    # engine.audio.takes
    QT_TRANSLATE_NOOP("Engine", "The take could not be saved: {0}."),
    QT_TRANSLATE_NOOP("Engine", "Make room on the disk, then save it again; it is not lost."),
    QT_TRANSLATE_NOOP("Engine", "A take of an earlier session ({0}) could not be saved: {1}."),
    QT_TRANSLATE_NOOP("Engine", "Make room on the disk and open the project again; it is kept until then."),
    QT_TRANSLATE_NOOP("Engine", "Smidgen was ended during this take; this is what there is."),
    # engine.long_recordings.session
    QT_TRANSLATE_NOOP("Engine", "Nothing in {0} stands out as speech."),
    QT_TRANSLATE_NOOP("Engine", "Listen to it; it may be silent, or noise throughout."),
    QT_TRANSLATE_NOOP("Engine", "{0} changed while it was read."),
    QT_TRANSLATE_NOOP("Engine", "Try again once it is written whole."),
    QT_TRANSLATE_NOOP("Engine", "The sentence is no longer in the corpus."),
    QT_TRANSLATE_NOOP("Engine", "Choose another one."),
    QT_TRANSLATE_NOOP("Engine", "Measuring the pieces"),
)
