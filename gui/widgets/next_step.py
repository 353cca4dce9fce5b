"""What comes next in the open project, always in view, and the way there."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gui.pages.page import PAGES
from gui.session import Session
from gui.translation_sentences import in_words
from gui.widgets.controls import button, label

STEPS = {
    "import": ("corpus", QT_TRANSLATE_NOOP("NextStep", "Import text")),
    "record": ("record", QT_TRANSLATE_NOOP("NextStep", "Record")),
    "split": ("corpus", QT_TRANSLATE_NOOP("NextStep", "Split the corpus")),
    "train": ("train", QT_TRANSLATE_NOOP("NextStep", "Fine-tune")),
    "test": ("test", QT_TRANSLATE_NOOP("NextStep", "Test by speaking")),
}
"""What `engine.store.overview.Advice` says to do: the page where it is done, and the button's text."""


class NextStepBar(QFrame):
    """Under every page; follows the session's overview."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page = "project"
        self.setObjectName("next-step")
        self.heading = label(self.tr("Next"), "section")
        self.sentence = label(wrap=True)
        self.go = button("", lambda: session.page_requested.emit(self._page), primary=True)
        policy = self.go.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that the bar stays as high as it is
        self.go.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(12)
        row.addWidget(self.heading)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.go)
        self._shown = "project"
        session.project_changed.connect(self.refresh)
        session.overview_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the next step as it is now."""
        if self._session.project is None:
            self._show("project", self.tr("Open a project, or make a new one."), self.tr("Go to Project"))
        elif self._session.overview is not None:
            advice = self._session.overview.advice
            page, text = STEPS[advice.do]
            self._show(page, in_words(advice.sentence), QCoreApplication.translate("NextStep", text))
        else:
            self._show("project", self.tr("Counting what is there …"), self.tr("Go to Project"))

    def page_shown(self, name: str) -> None:
        """The page `name` is on now: a button that leads there would do nothing."""
        self._shown = name
        self.go.setVisible(self._page != name)

    def _show(self, page: str, sentence: str, text: str) -> None:
        self._page = page
        self.go.setVisible(page != self._shown)
        self.sentence.setText(sentence)
        self.go.setText(text)
        self.go.setAccessibleName(text)
        self.go.setToolTip(PAGES[page].shortcut)
