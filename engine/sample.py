"""The sample project: a synthetic home assistant that ships in `resources/sample`, made into a project of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from engine.errors import SmidgenError
from engine.importing import ImportReport, import_speech, import_text
from engine.paths import RESOURCES, data_folder, workshop
from engine.progress import Report, silent
from engine.project import DATABASE, Project

SOURCE = RESOURCES / "sample"
NAME = "Sample: home assistant"
LANGUAGE = "it"
LANGUAGES = {"en": "English", "it": "Italian"}
NOTICE = "Synthetic sample: sentences from a grammar, speech from synthesizers. Figures say nothing about real people."


def sample_folder() -> Path:
    """Where the user's own copy of the sample lies, there or not."""
    return data_folder() / "projects" / "sample"


def open_sample(report: Report = silent) -> Path:
    """The folder of the user's sample project, made on first use; what the user did in it since then stays."""
    folder = sample_folder()
    if not (folder / DATABASE).is_file():
        build_sample(folder, report)
    return folder


def build_sample(folder: Path, report: Report = silent) -> Path:
    """Make a fresh sample project of `folder` (new or empty), all of it or nothing. Raises `SmidgenError`."""
    with workshop(folder) as made:
        with Project.create(made / "project", LANGUAGE, NAME, synthetic=NOTICE) as project:
            _clean(import_text(project, [SOURCE / "text.jsonl"], report=report))
            _clean(import_speech(project, SOURCE / "speech.tsv", report=report))
            for speaker in project.store.speakers.all():
                project.store.speakers.update(replace(speaker, synthetic=True, notes="A speech synthesizer."))
        try:
            (made / "project").rename(folder)
        except OSError as error:
            # Another process that started at the same time may have been quicker: its copy is as good.
            if not (folder / DATABASE).is_file():
                raise SmidgenError(
                    f"The sample cannot be put into {folder} ({error.strerror}).", "Choose a new or empty folder."
                ) from error
    return folder


def _clean(report: ImportReport) -> None:
    """Nothing of the sample may be refused, and nothing of it may leak from one split into another."""
    troubles = [*report.rejects, *report.leaks]
    if troubles:
        raise SmidgenError(
            f"The sample that came with Smidgen is damaged ({len(troubles)} of its rows were refused).",
            "Install Smidgen again.",
            "\n".join(str(trouble) for trouble in troubles[:20]),
        )
