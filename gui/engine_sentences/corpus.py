"""What the engine says of sentences, recordings, speakers and splits. See `gui.translation_sentences`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEMPLATES = (
    # engine.consent
    QT_TRANSLATE_NOOP("Engine", "The run {0} is learning from {1} right now."),
    QT_TRANSLATE_NOOP("Engine", "Stop it first, then withdraw consent."),
    QT_TRANSLATE_NOOP("Engine", "Deleting recordings"),
    QT_TRANSLATE_NOOP("Engine", "{0} could not be deleted ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Delete it by hand, or make it writable and open the project again."),
    QT_TRANSLATE_NOOP("Engine", "What {0} says in {1} could not be cut out ({2})."),
    QT_TRANSLATE_NOOP("Engine", "What somebody else says in {0} could not be cut out ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Make room on the disk and try again; nothing was deleted."),
    QT_TRANSLATE_NOOP("Engine", "Looking for copies"),
    # engine.expanding
    QT_TRANSLATE_NOOP("Engine", "{0} sentences cannot be made at once."),
    QT_TRANSLATE_NOOP("Engine", "Ask for 1 to {0}."),
    QT_TRANSLATE_NOOP("Engine", "There is no template yet."),
    QT_TRANSLATE_NOOP("Engine", "Write one a line: turn {on|off} the {room:kitchen|hall} light."),
    QT_TRANSLATE_NOOP("Engine", "{0} sentences stayed out: the corpus has them with another meaning."),
    QT_TRANSLATE_NOOP("Engine", "{0} sentence stayed out: the corpus has it with another meaning."),
    # engine.importing
    QT_TRANSLATE_NOOP("Engine", "No file was named."),
    QT_TRANSLATE_NOOP("Engine", "Name one or more corpus files."),
    QT_TRANSLATE_NOOP("Engine", "Reading sentences"),
    QT_TRANSLATE_NOOP("Engine", "Bringing in recordings"),
    QT_TRANSLATE_NOOP("Engine", "{0} lasts {1} minutes: that is no clip of one sentence."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Cut it into its sentences (Record, Long recording …), or say where in it the clip is: trim_start, trim_end.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The row has neither a text nor an intent."),
    QT_TRANSLATE_NOOP("Engine", "Add one of them."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is not in the corpus ({1}), and the row has no intent."),
    QT_TRANSLATE_NOOP("Engine", "Import the sentence as text first, or add its intent to the row."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” has more than one meaning in the corpus."),
    QT_TRANSLATE_NOOP("Engine", "Add the intent to the row."),
    QT_TRANSLATE_NOOP(
        "Engine", "{0} sentences of the files were in the corpus already, in another split, and stay there."
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "{0} sentence of the files was in the corpus already, in another split, and stays there."
    ),
    # engine.languages
    QT_TRANSLATE_NOOP("Engine", "“{0}” is not a language code."),
    QT_TRANSLATE_NOOP("Engine", "Write one such as tr, en or de-st."),
    # engine.schema_import
    QT_TRANSLATE_NOOP("Engine", "This is the project itself."),
    QT_TRANSLATE_NOOP("Engine", "{0} is no project."),
    QT_TRANSLATE_NOOP("Engine", "Choose the folder of a project, or a packed one (zip)."),
    QT_TRANSLATE_NOOP("Engine", "{0} is no packed project."),
    QT_TRANSLATE_NOOP("Engine", "Choose one that was packed by Smidgen."),
    # engine.semantics
    QT_TRANSLATE_NOOP("Engine", "The slots are neither an object nor a list."),
    QT_TRANSLATE_NOOP("Engine", 'Write them as {"size": "small"}.'),
    QT_TRANSLATE_NOOP("Engine", "The slot {0} lacks its type or value."),
    QT_TRANSLATE_NOOP("Engine", 'Write each slot as {"type": "size", "value": "small"}.'),
    # engine.store.bulk
    QT_TRANSLATE_NOOP("Engine", "Nothing would be left of “{0}”."),
    QT_TRANSLATE_NOOP("Engine", "Delete the sentence instead."),
    QT_TRANSLATE_NOOP("Engine", "Looking through sentences"),
    QT_TRANSLATE_NOOP("Engine", "There is nothing to look for."),
    QT_TRANSLATE_NOOP("Engine", "Type what is to be replaced."),
    QT_TRANSLATE_NOOP("Engine", "The slot type has no name."),
    QT_TRANSLATE_NOOP("Engine", "Type one."),
    QT_TRANSLATE_NOOP("Engine", "Changing sentences"),
    QT_TRANSLATE_NOOP("Engine", "The intent has no name."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” has no action; the intents of this corpus are scenario_action."),
    QT_TRANSLATE_NOOP("Engine", "Write it as calendar_set, say."),
    # engine.store.connections
    QT_TRANSLATE_NOOP("Engine", "The project is closed."),
    QT_TRANSLATE_NOOP("Engine", "Open it again."),
    QT_TRANSLATE_NOOP("Engine", "The project is open for reading only."),
    QT_TRANSLATE_NOOP("Engine", "Open it for writing."),
    QT_TRANSLATE_NOOP("Engine", "The database of the project is busy or cannot be written ({0})."),
    QT_TRANSLATE_NOOP("Engine", "Check that the disk is neither full nor read-only, then try again."),
    QT_TRANSLATE_NOOP("Engine", "The database of the project could not be written ({0})."),
    QT_TRANSLATE_NOOP(
        "Engine", "Nothing was changed. Check that the disk is neither full nor read-only, then try again."
    ),
    QT_TRANSLATE_NOOP("Engine", "The project in {0} was made by a newer Smidgen."),
    QT_TRANSLATE_NOOP("Engine", "Update Smidgen, then open it again; nothing was changed."),
    QT_TRANSLATE_NOOP("Engine", "{0} is a database, but not of a Smidgen project."),
    QT_TRANSLATE_NOOP("Engine", "Choose another folder."),
    QT_TRANSLATE_NOOP("Engine", "There is not enough room on the disk for a backup of {0}."),
    QT_TRANSLATE_NOOP("Engine", "Free some, then try again."),
    QT_TRANSLATE_NOOP("Engine", "The database {0} cannot be read ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Copy the newest file in {0} over it, or restore your own backup."),
    # engine.store.edits
    QT_TRANSLATE_NOOP("Engine", "“{0}” can no longer be taken back or done again: what it changed has changed since."),
    QT_TRANSLATE_NOOP("Engine", "The corpus was left as it is."),
    QT_TRANSLATE_NOOP("Engine", "There is nothing to undo."),
    QT_TRANSLATE_NOOP("Engine", "There is nothing to redo."),
    # engine.store.health
    QT_TRANSLATE_NOOP("Engine", "Looking over the corpus"),
    QT_TRANSLATE_NOOP("Engine", "Merging duplicates"),
    QT_TRANSLATE_NOOP("Engine", "Holding sentences out"),
    QT_TRANSLATE_NOOP("Engine", "Keeping speakers apart"),
    QT_TRANSLATE_NOOP("Engine", "Taking recordings out"),
    # engine.store.history
    QT_TRANSLATE_NOOP("Engine", "There is a run named “{0}” already."),
    QT_TRANSLATE_NOOP("Engine", "Choose another name."),
    QT_TRANSLATE_NOOP("Engine", "There is no run “{0}”."),
    QT_TRANSLATE_NOOP("Engine", "Choose one of {0}."),
    QT_TRANSLATE_NOOP("Engine", "Train one first."),
    # engine.store.overview
    QT_TRANSLATE_NOOP("Engine", "Bring in sentences with their meanings: a text-label corpus."),
    QT_TRANSLATE_NOOP("Engine", "There is only one intent so far; bring in sentences with others."),
    QT_TRANSLATE_NOOP("Engine", "Nothing is left to train on; put some of the sentences into train."),
    QT_TRANSLATE_NOOP("Engine", "Record some sentences, or import recordings: {0} are a good start."),
    QT_TRANSLATE_NOOP("Engine", "There is 1 recording so far."),
    QT_TRANSLATE_NOOP("Engine", "There are {0} recordings so far."),
    QT_TRANSLATE_NOOP(
        "Engine", "Everything is in train; put some aside for dev and test, so that scores mean something."
    ),
    QT_TRANSLATE_NOOP("Engine", "All is ready for a first fine-tuning."),
    QT_TRANSLATE_NOOP("Engine", "Speak to the model on the Test page, and correct it where it is wrong."),
    # engine.store.recordings
    QT_TRANSLATE_NOOP("Engine", "The path “{0}” leads out of the project folder."),
    QT_TRANSLATE_NOOP("Engine", "Copy the file into the project first."),
    QT_TRANSLATE_NOOP("Engine", "The sentence of the recording {0} is no longer in the corpus."),
    QT_TRANSLATE_NOOP("Engine", "Add the sentence again, then the recording."),
    QT_TRANSLATE_NOOP("Engine", "There is no recording number {0} in the project."),
    QT_TRANSLATE_NOOP("Engine", "Look at the recordings again."),
    QT_TRANSLATE_NOOP("Engine", "This very clip of this sentence is in the project already, or the sentence is gone."),
    QT_TRANSLATE_NOOP("Engine", "Look at the recordings of the sentence."),
    QT_TRANSLATE_NOOP("Engine", "There is no recording number {0} any more."),
    QT_TRANSLATE_NOOP("Engine", "Look at the list again."),
    QT_TRANSLATE_NOOP("Engine", "The trim of {0} lies outside of its {1} seconds."),
    QT_TRANSLATE_NOOP("Engine", "Set it again."),
    # engine.store.schema_notes
    QT_TRANSLATE_NOOP("Engine", "There is no name to describe."),
    QT_TRANSLATE_NOOP("Engine", "Choose an intent or a slot type."),
    # engine.store.speakers
    QT_TRANSLATE_NOOP("Engine", "There is no speaker “{0}” in the project."),
    QT_TRANSLATE_NOOP("Engine", "Look at the list of speakers again."),
    QT_TRANSLATE_NOOP("Engine", "The speaker has no name."),
    QT_TRANSLATE_NOOP("Engine", "Give the speaker a short one."),
    QT_TRANSLATE_NOOP("Engine", "The speaker “{0}” withdrew consent on {1}."),
    QT_TRANSLATE_NOOP("Engine", "The speaker “{0}” withdrew consent."),
    QT_TRANSLATE_NOOP(
        "Engine", "Leave the recording out; if the speaker agreed anew, say so on the speaker's sheet first."
    ),
    QT_TRANSLATE_NOOP("Engine", "“{0}” says nothing of consent."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is no way to agree."),
    QT_TRANSLATE_NOOP("Engine", "Use spoken or signed, or neither."),
    QT_TRANSLATE_NOOP("Engine", "Use given or withdrawn, or neither."),
    # engine.store.splits
    QT_TRANSLATE_NOOP("Engine", "1 sentence is in both {0} and {1}: {2}."),
    QT_TRANSLATE_NOOP("Engine", "{0} sentences are in both {1} and {2}: {3}."),
    QT_TRANSLATE_NOOP("Engine", "1 speaker is in both {0} and {1}: {2}."),
    QT_TRANSLATE_NOOP("Engine", "{0} speakers are in both {1} and {2}: {3}."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Splits cannot keep both speakers and sentences apart, since there is only one speaker: sentences are, "
        "speakers not.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Splits cannot keep both speakers and sentences apart, since all recordings hang together: sentences "
        "are, speakers not.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Splits cannot keep both speakers and sentences apart, since all recordings hang together: speakers are, "
        "sentences not.",
    ),
    QT_TRANSLATE_NOOP("Engine", "No recording was left for {0}."),
    QT_TRANSLATE_NOOP("Engine", "The shares of the splits must not be negative, nor all zero."),
    QT_TRANSLATE_NOOP("Engine", "Try 80, 10 and 10."),
    # engine.store.utterances
    QT_TRANSLATE_NOOP("Engine", "Adding sentences"),
    QT_TRANSLATE_NOOP("Engine", "There is no sentence number {0} in the corpus."),
    QT_TRANSLATE_NOOP("Engine", "Look at the corpus again."),
    QT_TRANSLATE_NOOP("Engine", "The corpus already has “{0}” with this meaning."),
    QT_TRANSLATE_NOOP("Engine", "Delete one of the two instead."),
    QT_TRANSLATE_NOOP("Engine", "There is no sentence number {0} any more."),
    QT_TRANSLATE_NOOP("Engine", "{0} recordings belong to these sentences."),
    QT_TRANSLATE_NOOP("Engine", "{0} recording belong to these sentences."),
    QT_TRANSLATE_NOOP("Engine", "Delete the recordings first, if you really want to lose them."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” has no intent."),
    QT_TRANSLATE_NOOP("Engine", "Give it one."),
    # engine.templates
    QT_TRANSLATE_NOOP("Engine", "Line {0}: “{1}” stands outside of brackets."),
    QT_TRANSLATE_NOOP("Engine", "Write \\{0} for the character itself."),
    QT_TRANSLATE_NOOP("Engine", "Line {0}: brackets lie too deep within each other."),
    QT_TRANSLATE_NOOP("Engine", "Write it as several lines."),
    QT_TRANSLATE_NOOP("Engine", "Line {0}: the slot {1} lies within the slot {2}."),
    QT_TRANSLATE_NOOP("Engine", "A slot’s values are plain words."),
    QT_TRANSLATE_NOOP("Engine", "Line {0}: “{1}” is never closed."),
    QT_TRANSLATE_NOOP("Engine", "Put {0} where it ends."),
    QT_TRANSLATE_NOOP("Engine", "Line {0}: the slot {1} has an empty value."),
    QT_TRANSLATE_NOOP("Engine", "Take the | away that has nothing beside it."),
    QT_TRANSLATE_NOOP("Engine", "Line {0}: the corpus has no value for a slot “{1}” here."),
    QT_TRANSLATE_NOOP("Engine", "Write them: {{0}:kitchen|hall}."),
    QT_TRANSLATE_NOOP("Engine", "Write them: {room:kitchen|hall}."),
    QT_TRANSLATE_NOOP("Engine", "Write {on|off}, or the slot’s name."),
)
