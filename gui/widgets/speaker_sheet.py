"""The speakers of a project, a sheet for each: who it is, what was agreed and when, and the way out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from engine import consent
from engine.store.rows import Speaker
from gui.session import Session
from gui.widgets.confirm import confirm
from gui.widgets.controls import button, label
from gui.widgets.notice import Notice

NO_DATE = QDate(1900, 1, 1)
ID = Qt.ItemDataRole.UserRole
SHOWN_TEXT = "consent_text"
"""In the project's settings: the text that was shown to a speaker last, offered for the next one."""


class SpeakerSheets(QDialog):
    """A list of the speakers and the sheet of the chosen one. What is changed is stored with “Save”."""

    def __init__(self, session: Session, speaker: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = speaker
        self._speakers: dict[str, Speaker] = {}
        self._shown_text = ""
        self.setWindowTitle(self.tr("Speakers"))
        self.resize(820, 620)
        self._make()
        self._lay_out()
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self._show()
        self._read()

    # --- reading ----------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._session.project is not None:
            store = self._session.project.store

            def read() -> tuple[list[Speaker], str]:
                return store.speakers.all(), store.settings.get(SHOWN_TEXT, "")

            self._session.tasks.run(read, on_done=lambda found: self._fill(*found), owner=self)

    def _fill(self, speakers: list[Speaker], shown_text: str) -> None:
        self._shown_text = shown_text
        chosen = self.speaker.id if self.speaker else self._wanted
        self._speakers = {speaker.id: speaker for speaker in speakers}
        self.list.clear()
        for speaker in speakers:
            name = f"{speaker.name} ({speaker.id})" if speaker.name else speaker.id
            item = QListWidgetItem(f"{name}\n{self._state_words(speaker)}")
            item.setToolTip(name)
            item.setData(ID, speaker.id)
            self.list.addItem(item)
            if speaker.id == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self._show()

    @property
    def speaker(self) -> Speaker | None:
        """Whose sheet is shown."""
        item = self.list.currentItem()
        return self._speakers.get(item.data(ID)) if item else None

    def _state_words(self, speaker: Speaker) -> str:
        on = f" {speaker.consent_date}" if speaker.consent_date else ""
        if speaker.consent_state == "given":
            return self.tr("Consent given{0}").format(on)
        if speaker.consent_state == "withdrawn":
            return self.tr("Consent withdrawn{0}").format(on)
        return self.tr("Synthetic voice") if speaker.synthetic else self.tr("Consent not noted")

    def _show(self) -> None:
        speaker = self.speaker
        self.sheet.setVisible(speaker is not None)
        self.nobody.setVisible(speaker is None)
        if speaker is None:
            return
        self.name.setText(speaker.name)
        self.notes.setPlainText(speaker.notes)
        self.consent.setText(speaker.consent)
        self.how.setCurrentIndex(max(self.how.findData(speaker.consent_how), 0))
        # Of somebody who has agreed to nothing yet, what was shown to the one before.
        self.shown.setPlainText(speaker.consent_text or ("" if speaker.consent_state else self._shown_text))
        self.state.setCurrentIndex(max(self.state.findData(speaker.consent_state), 0))
        found = QDate.fromString(speaker.consent_date, Qt.DateFormat.ISODate)
        self.date.setDate(found if found.isValid() else NO_DATE)
        self._mark_date()
        gone = speaker.consent_state == "withdrawn"
        self.withdraw.setEnabled(not gone and self._writable())
        self.save.setEnabled(self._writable())

    def _writable(self) -> bool:
        return self._session.project is not None and self._session.project.writable

    def _mark_date(self) -> None:
        noted = self.state.currentData()
        self.date.setEnabled(bool(noted))
        if noted and self.date.date() == NO_DATE:
            self.date.setDate(QDate.currentDate())
        elif not noted:
            self.date.setDate(NO_DATE)

    # --- changing ---------------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Store the sheet. Withdrawn is never just noted: that is what the button with the warning is for."""
        speaker, project = self.speaker, self._session.project
        if speaker is None or project is None:
            return
        day = self.date.date()
        changed = replace(
            speaker,
            name=self.name.text().strip(),
            notes=self.notes.toPlainText().strip(),
            consent=self.consent.text().strip(),
            consent_state=self.state.currentData(),
            consent_date="" if day == NO_DATE else day.toString(Qt.DateFormat.ISODate),
            # Before a yes or a no the text is only offered: nothing says that it was shown.
            consent_text=self.shown.toPlainText().strip() if self.state.currentData() else "",
            consent_how=self.how.currentData(),
        )

        def store() -> None:
            with project.store.transaction():
                project.store.speakers.update(changed)
                if changed.consent_text:
                    project.store.settings.set(SHOWN_TEXT, changed.consent_text)

        self._session.tasks.run(store, queue="database", on_done=lambda _: self._kept(changed), owner=self)

    def _kept(self, speaker: Speaker) -> None:
        self.notice.show_text(self.tr("The sheet of {0} is saved.").format(speaker.id), "good")
        self._session.recordings_changed.emit()
        self._read()

    def ask_to_withdraw(self) -> None:
        """Look what there is of the speaker, say it, and remove it only after a clear yes."""
        speaker, project = self.speaker, self._session.project
        if speaker is None or project is None:
            return
        self._session.tasks.run(
            consent.look,
            project,
            speaker.id,
            on_done=self._ask,
            title=self.tr("Look for the voice of {0}").format(speaker.id),
            owner=self,
        )

    def _ask(self, voice: consent.Voice) -> None:
        question = self.tr("Remove the voice of {0} for good?").format(voice.speaker)
        self.asked = confirm(
            self, question, self.tr("Remove for good"), lambda: self._withdraw(voice.speaker), self._explain(voice)
        )

    def _explain(self, voice: consent.Voice) -> str:
        lines = [
            self.tr("{0} recordings ({1} minutes) and {2} files are deleted from this project. It cannot be undone.")
            .format(f"{len(voice.recordings):,}", f"{voice.minutes:,.1f}", f"{len(voice.files):,}")
        ]  # fmt: skip
        if voice.trained:
            runs = ", ".join(map(str, voice.trained))
            lines.append(
                self.tr("These models learnt from the voice and stay until you delete them: {0}.").format(runs)
            )
        else:
            lines.append(self.tr("No model of this project learnt from it."))
        if voice.shared:
            lines.append(self.tr("{0} files hold somebody else, too, and stay.").format(len(voice.shared)))
        lines.append(
            self.tr("Copies outside of the project, and clips tried on the Test page without a name, are not found.")
        )
        return "\n\n".join(lines)

    def _withdraw(self, speaker: str) -> None:
        project = self._session.project
        if project is not None:
            self._session.tasks.run(
                consent.withdraw,
                project,
                speaker,
                date.today().isoformat(),
                queue="database",
                title=self.tr("Remove the voice of {0}").format(speaker),
                on_done=self._withdrawn,
                owner=self,
            )

    def _withdrawn(self, voice: consent.Voice) -> None:
        words = self.tr("{0} recordings of {1} are gone.").format(len(voice.recordings), voice.speaker)
        if voice.trained:
            runs = ", ".join(use.name for use in voice.trained)
            words += " " + self.tr("Trained on them: {0}. Train anew without them, and delete these.").format(runs)
        self.notice.show_text(words, "warn" if voice.trained else "good")
        self._session.said.emit(words)
        self._session.recordings_changed.emit()
        self._session.corpus_changed.emit()
        self._read()

    # --- frame ------------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Speakers"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name, self.consent = QLineEdit(), QLineEdit()
        self.consent.setPlaceholderText(self.tr("what was agreed, where the paper or the recording is"))
        self.shown, self.notes = QPlainTextEdit(), QPlainTextEdit()
        self.shown.setPlaceholderText(self.tr("the words that the speaker read, or heard, before saying yes"))
        for field, height in ((self.shown, 120), (self.notes, 64)):
            field.setTabChangesFocus(True)
            field.setMinimumHeight(height)
        self.how = QComboBox()
        for words, how in ((self.tr("Not noted"), ""), (self.tr("Spoken"), "spoken"), (self.tr("Signed"), "signed")):
            self.how.addItem(words, how)
        self.state = QComboBox()
        for words, state in (
            (self.tr("Not noted"), ""),
            (self.tr("Given"), "given"),
            (self.tr("Withdrawn"), "withdrawn"),
        ):
            self.state.addItem(words, state)
        # Withdrawn comes by the button below alone, which removes the voice as well.
        self.state.model().item(2).setEnabled(False)
        self.state.activated.connect(lambda _: self._mark_date())
        self.date = QDateEdit(calendarPopup=True, displayFormat="yyyy-MM-dd")
        self.date.setMinimumDate(NO_DATE)
        self.date.setSpecialValueText(self.tr("no date"))
        self.notice = Notice(closable=True)
        self.nobody = label(self.tr("Nobody has been recorded by name yet."), "muted", wrap=True)
        self.withdraw = button(self.tr("&Withdraw consent …"), self.ask_to_withdraw, "delete", danger=True)
        self.save = button(self.tr("&Save"), self.keep, primary=True)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        for text, field in (
            (self.tr("&Name (may stay empty)"), self.name),
            (self.tr("&Consent"), self.state),
            (self.tr("Da&te"), self.date),
            (self.tr("&How"), self.how),
            (self.tr("Te&xt shown"), self.shown),
            (self.tr("&Details"), self.consent),
            (self.tr("N&otes"), self.notes),
        ):
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(text, field)
        row = QHBoxLayout()
        row.addWidget(self.withdraw)
        row.addStretch(1)
        row.addWidget(self.save)
        self.sheet = QWidget()
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addLayout(row)
        right = QVBoxLayout()
        right.addWidget(self.notice)
        right.addWidget(self.nobody)
        right.addWidget(self.sheet, 1)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.list, 1)
        sides.addLayout(right, 2)
        under = QHBoxLayout()
        under.addStretch(1)
        under.addWidget(button(self.tr("Close"), self.accept))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(14)
        whole.addLayout(sides, 1)
        whole.addLayout(under)


def open_speaker_sheets(session: Session, parent: QWidget, speaker: str = "") -> SpeakerSheets:
    """Show the sheets, that of `speaker` first; the open dialog."""
    dialog = SpeakerSheets(session, speaker, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
