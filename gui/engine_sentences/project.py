"""What the engine says of projects, their files and their exports. See `gui.translation_sentences`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEMPLATES = (
    # engine.archive
    QT_TRANSLATE_NOOP("Engine", "{0} is not empty."),
    QT_TRANSLATE_NOOP("Engine", "Choose a new or empty folder."),
    QT_TRANSLATE_NOOP("Engine", "{0} is there already."),
    QT_TRANSLATE_NOOP("Engine", "Choose another name: nothing is written over."),
    QT_TRANSLATE_NOOP("Engine", "Packing the project"),
    QT_TRANSLATE_NOOP("Engine", "{0} could not be written ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Look for room and the right to write there."),
    QT_TRANSLATE_NOOP("Engine", "Unpacking the project"),
    QT_TRANSLATE_NOOP("Engine", "{0} could not be unpacked ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Copy it again; it may be damaged."),
    QT_TRANSLATE_NOOP("Engine", "Choose a file that Smidgen has packed."),
    QT_TRANSLATE_NOOP("Engine", "{0} holds a file outside of its project."),
    QT_TRANSLATE_NOOP("Engine", "Do not trust it."),
    # engine.diagnostics
    QT_TRANSLATE_NOOP("Engine", "Look at the project"),
    QT_TRANSLATE_NOOP("Engine", "Look at the logs"),
    QT_TRANSLATE_NOOP("Engine", "Take names and sentences out"),
    # engine.export
    QT_TRANSLATE_NOOP("Engine", "Choose a new folder: an export never writes over anything."),
    QT_TRANSLATE_NOOP("Engine", "{0} cannot be exported."),
    QT_TRANSLATE_NOOP("Engine", "The export to {0} failed ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Look for space and the right to write there."),
    QT_TRANSLATE_NOOP("Engine", "The base model has learnt nothing to export."),
    QT_TRANSLATE_NOOP("Engine", "Name a run that was trained."),
    QT_TRANSLATE_NOOP("Engine", "The run {0} has no model yet."),
    QT_TRANSLATE_NOOP("Engine", "Let it train until its first evaluation."),
    QT_TRANSLATE_NOOP("Engine", "The run {0} trained the whole model: it has no adapter."),
    QT_TRANSLATE_NOOP("Engine", "Export it as merged."),
    QT_TRANSLATE_NOOP("Engine", "The merged model does not answer as the run does (logits differ by {0})."),
    QT_TRANSLATE_NOOP("Engine", "Export the adapter instead, and report this."),
    QT_TRANSLATE_NOOP("Engine", "What {0} learnt changes nothing in the base model's answers."),
    QT_TRANSLATE_NOOP("Engine", "Train it longer before exporting."),
    QT_TRANSLATE_NOOP("Engine", "There are no results yet."),
    QT_TRANSLATE_NOOP("Engine", "Evaluate a run first: smidgen evaluate."),
    # engine.project
    QT_TRANSLATE_NOOP("Engine", "{0} is not a Smidgen project."),
    QT_TRANSLATE_NOOP("Engine", "Choose a project's folder, or make one first."),
    QT_TRANSLATE_NOOP("Engine", "{0} is a project already."),
    QT_TRANSLATE_NOOP("Engine", "Open it, or choose another folder."),
    QT_TRANSLATE_NOOP("Engine", "The project {0} is already open in this window."),
    QT_TRANSLATE_NOOP("Engine", "The project {0} is already open in another window or process."),
    QT_TRANSLATE_NOOP("Engine", "The project {0} is already open in another window or process (process {1} on {2})."),
    QT_TRANSLATE_NOOP("Engine", "Close it there first."),
    QT_TRANSLATE_NOOP("Engine", "{0} is a file, not a folder."),
    QT_TRANSLATE_NOOP("Engine", "Choose another place for the project."),
    QT_TRANSLATE_NOOP("Engine", "{0} already has a folder “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "The folder {0} cannot be made ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Choose another place."),
    QT_TRANSLATE_NOOP("Engine", "The database {0} is empty."),
    QT_TRANSLATE_NOOP("Engine", "Copy the file into the project."),
    QT_TRANSLATE_NOOP("Engine", "{0} lies outside of the project folder."),
    QT_TRANSLATE_NOOP("Engine", "The project folder {0} cannot be written ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Copy the project to a disk that you may write to."),
    QT_TRANSLATE_NOOP("Engine", "The disk of {0} cannot lock files ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Copy the project to a local disk."),
    # engine.sample
    QT_TRANSLATE_NOOP(
        "Engine",
        "Synthetic sample: sentences from a grammar, speech from synthesizers. Figures say nothing about real people.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The sample cannot be put into {0} ({1})."),
    QT_TRANSLATE_NOOP("Engine", "The sample that came with Smidgen is damaged ({0} of its rows were refused)."),
    QT_TRANSLATE_NOOP("Engine", "Install Smidgen again."),
    # engine.storage
    QT_TRANSLATE_NOOP("Engine", "The run {0} is learning from these features."),
    QT_TRANSLATE_NOOP("Engine", "Empty the cache when the run has ended."),
    QT_TRANSLATE_NOOP("Engine", "Empty the cache"),
    QT_TRANSLATE_NOOP("Engine", "{0} cannot be deleted ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Close what uses it, and try again."),
)
