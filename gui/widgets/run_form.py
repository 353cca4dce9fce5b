"""A new run: what it learns from, how, and what that will take."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from engine.errors import SmidgenError
from engine.project import Project
from engine.store.overview import Overview
from engine.training.estimate import Estimate, estimate
from engine.training.samples import Sample, choose
from engine.training.schemes import PRESETS, RunConfig, explain, preset, suits_words_first
from gui.session import Session
from gui.setting_names import setting_name
from gui.translation_sentences import in_words
from gui.widgets.advanced_settings import AdvancedSettings
from gui.widgets.base_choice import BaseChoice
from gui.widgets.controls import button, label, lay_out_form
from gui.widgets.language_checks import LanguageChecks
from gui.widgets.notice import Notice
from gui.widgets.scheme_choice import SchemeChoice
from gui.widgets.speech_share import SpeechShare

WIDEST = 1000
"""Pixels: a form that is wider is hard to read."""
SETTLE_MS = 250
"""Milliseconds after the last change before it is counted and estimated again."""
AS_RUN = "as-run"
"""The choice of preset that stands for the settings of an earlier run."""


HIDDEN = ("instruction", "warmup", "mixed_warmup", "weight_decay", "lora_dropout")
"""Settings that have no place in the form."""
NO_SPEECH: dict[str, Any] = {
    "speech_percent": None, "speech_clips": None, "limited_languages": (), "speech_languages": (),
}  # fmt: skip


@dataclass(frozen=True)
class Plan:
    """What a configuration comes to: the samples it would use, and what they would take."""

    sentences: int
    clips: int
    minutes: float
    estimate: Estimate


class RunForm(QWidget):
    """Emits `requested(RunConfig, name)`; the button is on only while the run fits and makes sense."""

    requested = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self._source = RunConfig()
        """The run that the form was filled from, for `AS_RUN`."""
        self.scheme = SchemeChoice()
        self.text_languages = LanguageChecks(self.tr("Languages to take sentences from"))
        self.speech_languages = LanguageChecks(self.tr("Languages to take recordings from"))
        self.share = SpeechShare()
        self.count = label(role="muted")
        self.base = BaseChoice(session)
        self.method = QComboBox()
        self.method.setAccessibleName(self.tr("What is trained"))
        for method, words in (
            ("lora", self.tr("LoRA: small added matrices; quick, and little to keep")),
            ("lora+projector", self.tr("LoRA and the projector between ear and language")),
            ("full", self.tr("Everything in the language model, as in the paper; needs much memory")),
        ):
            self.method.addItem(words, method)
        self.words_first = QCheckBox(self.tr("Write down the wo&rds first"))
        self.words_first.setToolTip(in_words(explain("words_first")))
        self.words_first.setAccessibleDescription(self.words_first.toolTip())
        self.preset = QComboBox()
        self.preset.setAccessibleName(self.tr("Preset"))
        for name, words in (
            ("pocket", self.tr("Pocket: a small model on a laptop")),
            ("paper", self.tr("Paper: as arXiv 2509.15389 trained Qwen2-Audio-7B")),
        ):
            self.preset.addItem(words, name)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("named after its scheme if left empty"))
        self.name.setAccessibleName(self.tr("Name of the run"))
        self.advanced = AdvancedSettings()
        self.origin = Notice(closable=True)
        self.estimate = Notice()
        self.start = button(self.tr("Fine-&tune"), self._request, "train", primary=True)
        self.start.setMinimumWidth(180)
        self.start.setEnabled(False)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self._work_out)
        for source in (self.scheme, self.text_languages, self.speech_languages, self.share, self.base, self.advanced):
            source.changed.connect(self._changed)
        self.method.currentIndexChanged.connect(self._changed)
        self.words_first.toggled.connect(self._changed)
        self.base.changed.connect(self._suggest_words)
        self.preset.currentIndexChanged.connect(self._take_preset)
        self._take_preset()
        self._changed()

    def _lay_out(self) -> None:
        # From the outside in: when a widget gets another parent, Qt goes through all of its children.
        inner = QWidget(self)
        inner.setMaximumWidth(WIDEST)
        lay_out_form(self, inner, self.estimate, self.start)
        form = QFormLayout()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.addWidget(label(self.tr("A new run"), "section"))
        column.addWidget(self.origin)
        column.addLayout(form)
        column.addStretch(1)
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(self.tr("Scheme")), self.scheme)
        form.addRow(label(self.tr("Sentences")), self.text_languages)
        self._speech_title = label(self.tr("Recordings"))
        form.addRow(self._speech_title, self.speech_languages)
        self._share_title = label(self.tr("How much speech"))
        form.addRow(self._share_title, self.share)
        form.addRow(label(), self.count)
        form.addRow(self.tr("&Preset"), self.preset)
        form.addRow(self.tr("&Base model"), self.base)
        form.addRow(self.tr("&What is trained"), self.method)
        self._answers = QWidget()
        answers = QVBoxLayout(self._answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.addWidget(self.words_first)
        answers.addWidget(label(self.words_first.toolTip(), "muted", wrap=True))
        self._answers_title = label(self.tr("Answers"))
        form.addRow(self._answers_title, self._answers)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(label(), self.advanced)

    # --- what there is ----------------------------------------------------------------------------------------------

    def show_overview(self, overview: Overview) -> None:
        """Offer the languages that the train split has."""
        texts = {c.language: c.texts for c in overview.counts if c.split == "train" and c.texts}
        clips = {c.language: c for c in overview.counts if c.split == "train" and c.recordings}
        self.text_languages.offer({name: f"{n:,}" for name, n in texts.items()})
        self.speech_languages.offer(
            {name: self.tr("{0}, {1} min").format(f"{c.recordings:,}", f"{c.minutes:.1f}") for name, c in clips.items()}
        )
        self.share.offer(self.speech_languages.ticked())
        if not clips and self.scheme.scheme() != "text-only":
            self.scheme.choose("text-only")
        for scheme in ("curriculum", "direct"):
            self.scheme.buttons[scheme].setEnabled(bool(clips))
            if not clips:
                self.scheme.buttons[scheme].setToolTip(self.tr("Needs recordings in train: record or import some."))
        self._changed()

    def config(self) -> RunConfig:
        """What the form says. Raises `SmidgenError` where that cannot be."""
        scheme = self.scheme.scheme()
        settings: dict[str, Any] = self.advanced.values() | {
            "scheme": scheme,
            "text_languages": self.text_languages.chosen(),
            "base": self.base.base(),
            "method": self.method.currentData(),
            "words_first": self._can_read() and self.words_first.isChecked(),
        }
        if scheme != "text-only":
            settings |= self.share.settings() | {"speech_languages": self.speech_languages.chosen()}
        if self.preset.currentData() != AS_RUN:
            return preset(self.preset.currentData(), **settings)
        return replace(self._source, **NO_SPEECH | settings).check()

    def fill_from(self, config: RunConfig, run: str) -> None:
        """Take the settings of the earlier run called `run`, also those that have no place in the form. What the
        corpus has not any more is left out, and said. Epochs that were added to it later are not taken over."""
        self._source = replace(config, longer=())
        at = self.preset.findData(AS_RUN)
        if at < 0:
            at = self.preset.count()
            self.preset.addItem("", AS_RUN)
        self.preset.setItemText(at, self.tr("As in {0}").format(run))
        self.preset.setCurrentIndex(at)
        self._take_preset()
        self.base.choose(config.base)
        self.scheme.choose(config.scheme)
        gone = self.text_languages.choose(config.text_languages)
        if config.scheme != "text-only":
            gone += self.speech_languages.choose(config.speech_languages)
            self.share.offer(self.speech_languages.ticked())
            self.share.choose(config.speech_percent, config.speech_clips, config.limited_languages)
        self._say_origin(run, sorted(set(gone)))
        self._changed()

    def _say_origin(self, run: str, gone: list[str]) -> None:
        plain = RunConfig()
        hidden = [
            f"{setting_name(field.name)} {getattr(self._source, field.name)}"
            for field in fields(RunConfig)
            if field.name in HIDDEN and getattr(self._source, field.name) != getattr(plain, field.name)
        ]
        sentences = [self.tr("Filled with the settings of {0}.").format(run)]
        if hidden:
            sentences.append(self.tr("Not shown here, but taken over: {0}.").format(", ".join(hidden)))
        if gone:
            sentences.append(self.tr("The corpus has nothing in {0} any more.").format(", ".join(gone)))
        self.origin.show_text(" ".join(sentences), "warn" if gone else "info")

    # --- what it comes to -------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        scheme = self.scheme.scheme()
        for widget in (self.speech_languages, self.share, self._speech_title, self._share_title):
            widget.setVisible(scheme != "text-only")
        for widget in (self._answers, self._answers_title):
            widget.setVisible(self._can_read())
        if self.sender() is self.speech_languages:
            self.share.offer(self.speech_languages.ticked())
        self.advanced.suit(scheme, self.method.currentData())
        self.start.setEnabled(False)
        self._asked += 1
        self._timer.start()

    def _can_read(self) -> bool:
        """Whether there is a base model, beside what is learned from text alone, that can write down what it hears."""
        return self.scheme.scheme() == "text-only" and self.method.currentData() != "full"

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def _take_preset(self) -> None:
        as_run = self.preset.currentData() == AS_RUN
        self.origin.setVisible(as_run and self.origin.isVisible())
        values = asdict(self._source) if as_run else PRESETS[self.preset.currentData()]
        self.advanced.show_values(values)
        method = values.get("method", "lora")
        if self.method.findData(method) < 0:  # one that only the command line offers
            self.method.addItem(method, method)
        self.method.setCurrentIndex(self.method.findData(method))
        if as_run:
            self.words_first.setChecked(self._source.words_first)
        else:
            self._suggest_words()

    def _suggest_words(self) -> None:
        if self.preset.currentData() != AS_RUN:
            suits = suits_words_first("text-only", self.method.currentData(), self.base.base())
            self.words_first.setChecked(suits)

    def _work_out(self) -> None:
        project = self._session.project
        if project is None or not self.isVisible():  # `showEvent` asks again
            return
        try:
            config = self.config()
        except SmidgenError as error:
            self.count.setText("")
            self.estimate.show_error(error)
            return
        asked = self._asked
        self._session.tasks.run(
            _plan, project, config,
            on_done=lambda plan: self._show_plan(plan) if asked == self._asked else None,
            on_error=lambda error: self._show_error(error) if asked == self._asked else None,
            owner=self,
        )  # fmt: skip

    def _show_plan(self, plan: Plan) -> None:
        parts = [self.tr("sentences: {0}").format(f"{plan.sentences:,}")]
        if plan.clips:
            parts.append(self.tr("recordings: {0} ({1} min)").format(f"{plan.clips:,}", f"{plan.minutes:.1f}"))
        self.count.setText(self.tr("Learns from {0}").format("  ·  ".join(parts)))
        self.estimate.show_text(in_words(plan.estimate.sentence), "info" if plan.estimate.fits else "bad")
        self.start.setEnabled(plan.estimate.fits)

    def _show_error(self, error: SmidgenError) -> None:
        self.count.setText("")
        self.estimate.show_error(error)

    def _request(self) -> None:
        self.requested.emit(self.config(), self.name.text().strip())
        self.name.clear()


def _plan(project: Project, config: RunConfig) -> Plan:
    samples: list[Sample] = choose(project.store, config)
    train = [sample for sample in samples if sample.split == "train"]
    spoken = [sample for sample in train if sample.modality == "speech"]
    return Plan(len(train) - len(spoken), len(spoken), sum(s.seconds for s in spoken) / 60, estimate(config, samples))
