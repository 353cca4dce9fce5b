"""A new study: which schemes, how much speech, how often, in which languages; and what that will take."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engine.audio.conditions import SUGGESTED
from engine.errors import SmidgenError
from engine.store.overview import Overview
from engine.study.cells import amounts, available
from engine.study.estimate import StudyEstimate
from engine.study.plan import SHARES, Mixture, Plan
from gui.models.studies import MOST_CLIPS, advice, mixtures_of, plan_estimate
from gui.session import Session
from gui.translation_sentences import in_words
from gui.widgets.base_choice import BaseChoice
from gui.widgets.bidi import inline
from gui.widgets.controls import button, label, lay_out_form, padded
from gui.widgets.notice import Notice

WIDEST = 1000
SETTLE_MS = 300
"""Milliseconds after the last change before it is worked out again."""


class StudyForm(QWidget):
    """Emits `requested(Plan, name)`; the button is on only while the plan fits and makes sense."""

    requested = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._overview: Overview | None = None
        self._earlier: dict[str, tuple[str, str]] = {}
        self._asked = 0
        self.advice = Notice()
        self.schemes = self._boxes(
            {
                "text-only": self.tr("te&xt only"),
                "direct": self.tr("&direct mixing"),
                "curriculum": self.tr("&curriculum"),
            },
        )
        self.shares = self._boxes({share: f"{share:g} %" for share in SHARES})
        self.clips = label(role="muted")
        self.seeds = padded(QSpinBox())
        self.seeds.setRange(1, 20)
        self.seeds.setAccessibleName(self.tr("Number of seeds"))
        self.seeds.setToolTip(self.tr("Each run once for each seed: the spread shows how much is luck"))
        self.languages = QListWidget()
        self.languages.setAccessibleName(self.tr("Languages"))
        self.languages.itemChanged.connect(self._changed)
        self.baselines = self._boxes(
            {
                "base": self.tr("&base model, not trained"),
                "linear": self.tr("&linear classifier on the frozen ear"),
                "cascade": self.tr("Whispe&r writes, text only reads"),
            },
        )
        self.hard = QCheckBox(self.tr("also test under &noise, over a telephone, faster and slower"))
        self.epochs = padded(QSpinBox())
        self.epochs.setRange(2, 100)
        self.epochs.setAccessibleName(self.tr("Epochs of each run"))
        self.most = padded(QSpinBox())
        self.most.setRange(0, 100_000)
        self.most.setSpecialValueText(self.tr("all"))
        self.most.setAccessibleName(self.tr("The most test items of each language"))
        self.base = BaseChoice(session)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("numbered if left empty"))
        self.name.setAccessibleName(self.tr("Name of the study"))
        self.quick = button(
            self.tr("&Quick look"),
            self._quick_look,
            tip=self.tr("Text only beside curriculum, once, 20 test items each"),
        )
        self.estimate = Notice()
        self.start = button(self.tr("&Start the study"), self._request, "study", primary=True)
        self.start.setMinimumWidth(180)
        self.start.setEnabled(False)
        self.reset()
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self._work_out)
        for boxes in (self.schemes, self.shares, self.baselines):
            for box in boxes.values():
                box.toggled.connect(self._changed)
        self.hard.toggled.connect(self._changed)
        self.base.changed.connect(self._changed)
        for spin in (self.seeds, self.epochs, self.most):
            spin.valueChanged.connect(self._changed)

    @staticmethod
    def _boxes(words: dict) -> dict:
        return {key: QCheckBox(text) for key, text in words.items()}

    def reset(self) -> None:
        """All as for the first study of a project; what was chosen for another one says nothing of this one."""
        for boxes, on in (
            (self.schemes, self.schemes),
            (self.shares, (0.0, 5.0, 25.0, 100.0)),
            (self.baselines, ("base",)),
        ):
            for key, box in boxes.items():
                box.setChecked(key in on)
        self.hard.setChecked(False)
        for spin, value in ((self.seeds, 1), (self.epochs, 4), (self.most, 0)):
            spin.setValue(value)
        self.languages.clear()
        self.name.clear()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(self.tr("Schemes")), _row(*self.schemes.values()))
        form.addRow(label(self.tr("Share of the speech")), _row(*self.shares.values()))
        form.addRow(label(), self.clips)
        self._language_title = label(self.tr("Languages"))
        form.addRow(self._language_title, self.languages)
        form.addRow(label(self.tr("Seeds")), _row(self.seeds, label(self.tr("Epochs")), self.epochs,
                                                  label(self.tr("Test items a language")), self.most))  # fmt: skip
        form.addRow(label(self.tr("Beside it")), _row(*self.baselines.values()))
        form.addRow(label(), self.hard)
        form.addRow(self.tr("Base &model"), self.base)
        form.addRow(self.tr("Na&me"), self.name)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        title = QHBoxLayout()
        title.addWidget(label(self.tr("A new study"), "section"))
        title.addStretch(1)
        title.addWidget(self.quick)
        column.addLayout(title)
        column.addWidget(self.advice)
        column.addLayout(form)
        column.addStretch(1)
        lay_out_form(self, inner, self.estimate, self.start)

    # --- what there is

    def show_overview(self, overview: Overview, earlier: dict[str, tuple[str, str]]) -> None:
        """Offer what the project has. `earlier`: by the name of a mixture, a study of this project and its answer."""
        self._overview, self._earlier = overview, earlier
        known = {self.languages.item(row).text(): self.languages.item(row).checkState() for row in
                 range(self.languages.count())}  # fmt: skip
        self.languages.blockSignals(True)
        self.languages.clear()
        for number, mixture in enumerate(mixtures_of(overview)):
            item = QListWidgetItem(self._words(mixture))
            item.setData(Qt.ItemDataRole.UserRole, mixture)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(known.get(item.text(), Qt.CheckState.Unchecked if number else Qt.CheckState.Checked))
            self.languages.addItem(item)
        self.languages.blockSignals(False)
        several = self.languages.count() > 1
        self.languages.setVisible(several)
        self._language_title.setVisible(several)
        rows = min(3, self.languages.count())
        self.languages.setFixedHeight(rows * self.languages.sizeHintForRow(0) + 2 * self.languages.frameWidth())
        self._changed()

    def _words(self, mixture: Mixture) -> str:
        if mixture.limited:
            return self.tr("{0}: text of both, all speech of {1}, a little of {2}").format(
                mixture.name.replace("-to-", " → "), ", ".join(x for x in mixture.text if x not in mixture.limited),
                ", ".join(mixture.limited),
            )  # fmt: skip
        return self.tr("{0} by itself").format(mixture.name) if mixture.text else self.tr("all languages as one")

    def mixtures(self) -> tuple[Mixture, ...]:
        """What is ticked."""
        items = [self.languages.item(row) for row in range(self.languages.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in ticked)

    def plan(self) -> Plan:
        """What the form says. Raises `SmidgenError` where that cannot be."""
        chosen = self.mixtures()
        across = bool(chosen) and all(mixture.limited for mixture in chosen)
        settings = {"base": self.base.base(), "epochs": self.epochs.value()}
        settings["mixed_epochs"] = max(1, self.epochs.value() // 2)
        return Plan(
            schemes=_on(self.schemes),
            shares=(0.0,) if across else _on(self.shares),
            clips=(10, 20, MOST_CLIPS) if across else (),
            seeds=tuple(range(1, self.seeds.value() + 1)),
            mixtures=chosen,
            settings=settings,
            baselines=_on(self.baselines),
            conditions=SUGGESTED if self.hard.isChecked() else (),
            test_items=self.most.value(),
        ).check()

    def _quick_look(self) -> None:
        """The smallest study that says something: minutes on the pocket model and a small project."""
        for key, box in self.schemes.items():
            box.setChecked(key != "direct")
        for share, box in self.shares.items():
            box.setChecked(share in (0.0, 100.0))
        for box in self.baselines.values():
            box.setChecked(False)
        self.hard.setChecked(False)
        self.seeds.setValue(1)
        self.epochs.setValue(2)
        self.most.setValue(20)

    # --- what it comes to

    def _changed(self) -> None:
        self.start.setEnabled(False)
        self._asked += 1
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def _work_out(self) -> None:
        project = self._session.project
        if project is None or self._overview is None or not self.isVisible():  # `showEvent` asks again
            return
        first = next(iter(self.mixtures()), Mixture("all"))
        told = advice(self._overview, first)
        words = in_words(f"{told.sentence} {told.source}")
        if first.name in self._earlier:
            study, answer = self._earlier[first.name]
            words += "\n" + self.tr("Measured here, by the study {0}: {1}").format(inline(study), in_words(answer))
        self.advice.show_text(words, "info")
        across = bool(self.mixtures()) and all(mixture.limited for mixture in self.mixtures())
        for box in self.shares.values():
            box.setEnabled(not across)
        try:
            plan = self.plan()
        except SmidgenError as error:
            self.clips.setText("")
            self.estimate.show_error(error)
            return
        counted = [f"{n:,}" for n in amounts(plan, available(self._overview, first))]
        self.clips.setText(self.tr("Clips learnt from: {0}").format(", ".join(counted)))
        asked = self._asked
        self._session.tasks.run(
            plan_estimate, project, plan,
            on_done=lambda found: self._show_estimate(found) if asked == self._asked else None,
            on_error=lambda error: self.estimate.show_error(error) if asked == self._asked else None,
            owner=self,
        )  # fmt: skip

    def _show_estimate(self, found: StudyEstimate) -> None:
        self.estimate.show_text(in_words(found.sentence), "info" if found.fits else "bad")
        self.start.setEnabled(found.fits)

    def _request(self) -> None:
        self.start.setEnabled(False)
        self.requested.emit(self.plan(), self.name.text().strip())
        self.name.clear()


def _on(boxes: dict) -> tuple:
    return tuple(key for key, box in boxes.items() if box.isChecked())


def _row(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(14)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return whole
