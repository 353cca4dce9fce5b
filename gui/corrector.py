"""Turns a try into a labelled recording of the corpus, as it was answered or as it would have been right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from engine.errors import SmidgenError
from engine.semantics import TaskSchema
from engine.store.rows import Recording, Test, Utterance
from gui.corrections import keep_correction
from gui.models.tries import Try
from gui.session import Session
from gui.widgets.correction_dialog import CorrectionDialog


class Corrector(QObject):
    """`kept(Try)` once it is in the corpus, `said(sentence, kind)` with what that means, `failed(SmidgenError)`. It is
    a step that the Corpus page can undo."""

    kept = Signal(object)
    said = Signal(str, str)
    failed = Signal(object)

    def __init__(self, session: Session, page: QWidget, play: Callable[[Try], None]) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._play = play
        self.dialog: CorrectionDialog | None = None
        """The dialog that was opened last."""

    def correct(self, tried: Try, right: bool = False) -> None:
        """Ask what would have been right; or, where the answer is `right`, only for the words and the speaker."""
        project = self._session.project
        if project is None or tried.test is None:
            return

        def gather() -> tuple:
            store = project.store
            languages = [project.language, *(x for x in store.overview().languages if x != project.language)]
            return store.utterances.schema(), languages, [speaker.id for speaker in store.speakers.all()]

        self._session.tasks.run(gather, on_done=lambda found: self._ask(tried, right, *found), owner=self)

    def _ask(self, tried: Try, right: bool, schema: TaskSchema, languages: list[str], speakers: list[str]) -> None:
        dialog = CorrectionDialog(
            schema, tried.prediction.meaning, languages, speakers, lambda: self._play(tried),
            tried.prediction.transcript or "", self._page,
        )  # fmt: skip
        if right:
            dialog.setWindowTitle(self.tr("Keep it in the corpus"))
            dialog.text.setFocus()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._keep(tried, dialog))
        self.dialog = dialog
        dialog.open()

    def _keep(self, tried: Try, dialog: CorrectionDialog) -> None:
        project = self._session.project
        if project is None or tried.test is None:
            return
        correction = dialog.correction()

        def done(kept: tuple[Test, Recording, Utterance]) -> None:
            tried.test, _, utterance = kept
            self.kept.emit(tried)
            self._session.corpus_changed.emit()
            self._session.recordings_changed.emit()
            if utterance.split == "train":
                self.said.emit(self.tr("Kept as a recording; the next run learns from it."), "good")
            else:
                self.said.emit(
                    self.tr(
                        "Kept for training. This sentence is also in {0}, so scores there will flatter the next run."
                    ).format(utterance.split),
                    "warn",
                )

        def failed(error: SmidgenError) -> None:
            self.failed.emit(error)

        self._session.tasks.run(
            project.store.edits.do, self.tr("Keep a try as a recording"),
            keep_correction, project, tried.test, correction,
            on_done=done, on_error=failed, queue="database", owner=self,
        )  # fmt: skip
