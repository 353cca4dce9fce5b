"""The window in which a long recording is cut and its pieces are assigned to sentences, all of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from engine.audio.survey import Survey
from engine.errors import SmidgenError
from engine.long_recordings.pieces import Splitting
from gui.clip_player import ClipPlayer
from gui.long_recordings.cut_again import CutAgain
from gui.long_recordings.desk import Desk
from gui.long_recordings.overview import Overview
from gui.long_recordings.piece_list import PieceList, moment
from gui.long_recordings.prompt_list import PromptList
from gui.session import Session
from gui.widgets.bidi import inline, is_mirrored
from gui.widgets.controls import button, label, page_keys
from gui.widgets.notice import Notice
from gui.widgets.waveform import Waveform

AROUND = 1.0
"""Seconds shown on either side of the piece that is looked at."""
NUDGE = 0.05
"""Seconds by which a key moves a bound."""


class LongRecordingDialog(QDialog):
    """Every step is stored when it is made: closing, or a power cut, loses nothing, and it is offered again until it is
    finished."""

    def __init__(self, session: Session, made: Splitting, heard: Survey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.desk = Desk(session, made, heard, self)
        self.player = ClipPlayer(session, self)
        self._texts: dict[int, str] = {}
        self._shown: tuple[float, float, float] | None = None
        self._origin = 0.0
        self._counted: Splitting | None = None
        self._leaving: int | None = None
        self.setWindowTitle(self.tr("Long recording: {0}").format(made.name))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1200, 740)
        self._make(made)
        self._lay_out()
        self._connect()
        self._make_keys()
        self._fetch_texts()
        self._show()
        self.pieces.setFocus()

    # --- showing ----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        desk, piece = self.desk, self.desk.piece
        made = desk.made
        self.overview.show_recording(desk.heard, made, desk.place)
        self.pieces.show_pieces(made, self._texts, desk.place)
        if made is not self._counted:
            self._count(made)
        self.saved.setText(self.tr("Saving …") if desk.unsaved else self.tr("✓ Saved"))
        self._say_piece()
        for control in (self.play, self.assign, self.in_order, self.leave, self.split, self.take_back):
            control.setEnabled(piece is not None)
        self.merge.setEnabled(piece is not None and desk.place + 1 < len(made.pieces))
        self.take_back.setEnabled(piece is not None and piece.utterance is not None)
        self._show_wave()

    def _count(self, made: Splitting) -> None:
        self._counted = made
        assigned, out = made.count("assigned"), made.count("left out")
        words = self.tr("{0} of {1} pieces assigned, {2} left out")
        self.counted.setText(words.format(assigned, len(made.pieces), out))
        self.progress.setRange(0, max(len(made.pieces), 1))
        self.progress.setValue(assigned + out)
        self.progress.setAccessibleName(self.counted.text())

    def _say_piece(self) -> None:
        desk, piece = self.desk, self.desk.piece
        if piece is None:
            self.where.setText(self.tr("No piece is left."))
            return
        words = self.tr("Piece {0} of {1}  ·  {2} to {3}  ·  {4} s")
        parts = [
            words.format(
                desk.place + 1, len(desk.made.pieces), moment(piece.start), moment(piece.end), f"{piece.seconds:.2f}"
            )
        ]
        if piece.left_out:
            parts.append(self.tr("left out"))
        elif piece.utterance is not None:
            parts.append(self.tr("says: {0}").format(inline(self._texts.get(piece.utterance, ""))))
        if desk.is_too_long(piece):
            longest = f"{desk.made.pauses.longest:g}"
            parts.append(self.tr("⚠ longer than {0} s, and no pause was found in it: split it (S)").format(longest))
        self.where.setText("  ·  ".join(parts))

    def _show_wave(self) -> None:
        piece = self.desk.piece
        if piece is None:
            self.wave.clear()
            return
        around = max(piece.start - AROUND, 0.0), min(piece.end + AROUND, self.desk.made.seconds)
        shown = (*around, self.desk.place)
        if self._shown is not None and self._shown[2] == shown[2] and not self.wave.is_empty:
            first, last = self._shown[:2]
            if first <= piece.start and piece.end <= last:  # the same piece: it does not jump under the handles
                self.wave.set_trim(piece.start - first, piece.end - first)
                return
        self._shown, self._origin = shown, around[0]
        seconds = around[1] - around[0]
        lines = self.desk.heard.outline(*around, bins=2000)
        self.wave.show_clip(lines, seconds, piece.start - around[0], piece.end - around[0])

    def _fetch_texts(self) -> None:
        """The sentences of what is assigned already."""
        project = self._session.project
        wanted = [
            p.utterance for p in self.desk.made.pieces if p.utterance is not None and p.utterance not in self._texts
        ]
        if project is None or not wanted:
            return

        def known(found: list) -> None:
            self._texts |= {utterance.id: utterance.text for utterance in found}
            self._show()

        self._session.tasks.run(project.store.utterances.fetch, wanted, on_done=known, owner=self)

    def _changed(self) -> None:
        if self._leaving is not None and not self.desk.unsaved:
            self.done(self._leaving)
            return
        if self.desk.made is not self._counted:
            self.prompts.mark(self._taken())
            self._fetch_texts()
        self._show()

    def _taken(self) -> set[int]:
        return {piece.utterance for piece in self.desk.made.pieces if piece.utterance is not None}

    # --- doing ------------------------------------------------------------------------------------------------------

    def toggle_play(self) -> None:
        """Play the piece, from the cursor where somebody put it; or stop."""
        if self.player.playing:
            self.player.stop()
            return
        self._play(None)

    def _play(self, seconds: float | None) -> None:
        project, piece = self._session.project, self.desk.piece
        if project is None or piece is None:
            return
        start = piece.start if seconds is None else self._origin + seconds
        end = piece.end if start < piece.end - 0.05 else start + 2 * AROUND
        self.player.play(project.absolute(self.desk.made.path), start, end)

    def go(self, place: int) -> None:
        """Look at the piece at this place."""
        self.player.stop()
        self.desk.go(place)

    def assign_highlighted(self) -> None:
        """The piece says the highlighted sentence."""
        utterance = self.prompts.highlighted
        if utterance is None or self.desk.piece is None:
            self.notice.show_text(self.tr("No sentence is highlighted: press F and type a part of it."), "warn")
            return
        self.notice.hide()
        self.player.stop()
        self._texts[utterance] = self.prompts.text_of(utterance)
        self.desk.assign(utterance)
        self.prompts.go_on(self._taken())
        if self.prompts.filter.text():
            self.prompts.clear_filter()
            self.pieces.setFocus()

    def assign_in_order(self) -> None:
        """From this piece and the highlighted sentence on, guess who says what."""
        if self.desk.piece is None or self.desk.piece.state != "open":
            self.notice.show_text(self.tr("Go to an open piece first: the guess begins there."), "warn")
            return
        self.desk.assign_in_order(self.prompts.following(self._taken()))

    def _guessed(self, assigned: int, passed: int) -> None:
        words = self.tr(
            "{0} pieces were assigned in order by their lengths, {1} passed over. Listen to some; Ctrl+Z takes it back."
        )
        self.notice.show_text(words.format(assigned, passed), "info")
        self.prompts.load()

    def split_here(self) -> None:
        """At the place that plays or where somebody clicked; else where the piece is quietest."""
        cursor, piece = self.wave.cursor_at, self.desk.piece
        self.player.stop()
        self.wave.set_cursor_at(None)
        at = None if cursor is None else self._origin + cursor
        self.desk.split(at if at is not None and piece is not None and piece.start < at < piece.end else None)

    def nudge(self, start: float, end: float) -> None:
        """Move a bound a little."""
        if self.desk.piece is not None:
            self.desk.move(self.desk.piece.start + start, self.desk.piece.end + end)

    def cut_again(self) -> None:
        """Ask for other lengths of pauses and pieces."""
        dialog = CutAgain(self.desk.made.pauses, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.desk.cut_again)
        dialog.open()

    def finish(self) -> None:
        """Done with it: it is not offered again."""
        self.desk.finish()
        self.accept()

    def escape(self) -> None:
        """Out of the search, back to the pieces; from there, close."""
        focused = QApplication.focusWidget()
        if focused is not None and self.prompts.isAncestorOf(focused):
            self.prompts.clear_filter()
            self.pieces.setFocus()
        else:
            self.accept()

    def done(self, result: int) -> None:
        """Close, once every step is stored."""
        self.player.stop()
        self._leaving = result if self.desk.unsaved else None
        if self.desk.unsaved:
            return
        if self.desk.stored_any:
            self._session.corpus_changed.emit()
            self._session.recordings_changed.emit()
        super().done(result)

    def _complain(self, error: SmidgenError) -> None:
        self._leaving = None  # it is to be seen
        self.notice.show_error(error)

    def _moved(self, seconds: float) -> None:
        self.overview.show_playing(seconds)
        self.wave.set_cursor_at(seconds - self._origin)

    def _playing(self, on: bool) -> None:
        self.play.setText(self.tr("Stop  (Space)") if on else self.tr("Play  (Space)"))
        if not on:
            self.overview.show_playing(None)
            self.wave.set_cursor_at(None)

    # --- frame ------------------------------------------------------------------------------------------------------

    def _make(self, made: Splitting) -> None:
        self.counted, self.saved, self.where = label(), label(role="muted"), label()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self.notice = Notice(closable=True)
        self.overview = Overview()
        self.pieces = PieceList()
        self.prompts = PromptList(self._session, made.language, made.speaker)
        self.wave = Waveform()
        self.wave.set_editable(True)
        self.play = button(self.tr("Play  (Space)"), self.toggle_play, "play")
        self.assign = button(self.tr("Assign  (Enter)"), self.assign_highlighted, "check", primary=True)
        self.in_order = button(self.tr("Assign in order from here  (O)"), self.assign_in_order)
        self.take_back = button(self.tr("Take back  (B)"), self.desk.take_back)
        self.merge = button(self.tr("Merge with next  (M)"), self.desk.merge)
        self.split = button(self.tr("Split here  (S)"), self.split_here)
        self.leave = button(self.tr("Leave out  (Del)"), self.desk.leave_out)
        self.undo = button(self.tr("Undo"), self.desk.undo, "undo", tip=self.tr("Undo (Ctrl+Z)"))
        self.redo = button(self.tr("Redo"), self.desk.redo, "redo", tip=self.tr("Redo (Ctrl+Y)"))
        self.again = button(self.tr("Cut anew …"), self.cut_again, tip=self.tr("Cut anew, with other pauses (K)"))
        self.end = button(self.tr("Finish"), self.finish, tip=self.tr("Do not offer it again"))
        self.close_ = button(self.tr("Close"), self.accept, tip=self.tr("Go on another time (Esc)"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        for shown in (self.counted, self.progress, self.saved):
            top.addWidget(shown)
        top.addStretch(1)
        for control in (self.undo, self.redo, self.again, self.end, self.close_):
            top.addWidget(control)
        middle = QSplitter()
        middle.setChildrenCollapsible(False)
        middle.addWidget(self.pieces)
        middle.addWidget(self.prompts)
        middle.setSizes([620, 540])
        doing = QHBoxLayout()
        doing.setSpacing(8)
        for control in (self.play, self.merge, self.split, self.leave, self.take_back):
            doing.addWidget(control)
        doing.addStretch(1)
        doing.addWidget(self.in_order)
        doing.addWidget(self.assign)
        keys = self.tr(
            "← → piece before, after  ·  ↑ ↓ sentence  ·  F find a sentence, Esc back  ·  Ctrl+← → start, Shift+← → end"
            " of the piece  ·  Ctrl+Space plays while you type"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addWidget(self.overview)
        column.addWidget(middle, 1)
        column.addWidget(self.where)
        column.addWidget(self.wave)
        column.addLayout(doing)
        column.addWidget(label(keys, "muted", wrap=True))
        for control in self.findChildren(QPushButton):
            # a click must not take the keys away from the pieces: Space would press the button again
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            control.setAutoDefault(False)

    def _connect(self) -> None:
        self.desk.changed.connect(self._changed)
        self.desk.failed.connect(self._complain)
        self.desk.guessed.connect(self._guessed)
        self.overview.chosen.connect(lambda seconds: self.go(self.desk.made.at(seconds)))
        self.pieces.selectionModel().currentChanged.connect(lambda now, _: self.go(now.row()))
        self.prompts.list.itemActivated.connect(lambda _: self.assign_highlighted())
        self.wave.trimmed.connect(self._trimmed)
        self.wave.sought.connect(self._play)
        self.player.moved.connect(self._moved)
        self.player.playing_changed.connect(self._playing)

    def _trimmed(self, start: float, end: float | None) -> None:
        last = self.wave.window_.seconds if end is None else end
        self.desk.move(self._origin + start, self._origin + last)

    def _make_keys(self) -> None:
        onward, backward = ("Left", "Right") if is_mirrored() else ("Right", "Left")
        for keys, act in (
            (("Space", "Ctrl+Space"), self._space),
            (("Return", "Enter"), self._enter),
            ((onward, "PgDown"), lambda: self.go(self.desk.place + 1)),
            ((backward, "PgUp"), lambda: self.go(self.desk.place - 1)),
            (("Down",), lambda: self.prompts.step(1)),
            (("Up",), lambda: self.prompts.step(-1)),
            (("O",), self.assign_in_order),
            (("B",), self.desk.take_back),
            (("M",), self.desk.merge),
            (("S",), self.split_here),
            (("Del", "Backspace"), self.desk.leave_out),
            (("F", "Ctrl+F"), self._find),
            (("K",), self.cut_again),
            (("Ctrl+Z",), self.desk.undo),
            (("Ctrl+Y", "Ctrl+Shift+Z"), self.desk.redo),
            (("Ctrl+Left",), lambda: self.nudge(-NUDGE, 0)),
            (("Ctrl+Right",), lambda: self.nudge(NUDGE, 0)),
            (("Shift+Left",), lambda: self.nudge(0, -NUDGE)),
            (("Shift+Right",), lambda: self.nudge(0, NUDGE)),
            (("Esc",), self.escape),
        ):
            page_keys(self, keys, act)

    def _find(self) -> None:
        self.prompts.filter.setFocus()
        self.prompts.filter.selectAll()

    def _space(self) -> None:
        self._press_or(self.toggle_play)

    def _enter(self) -> None:
        self._press_or(self.assign_highlighted)

    def _press_or(self, act: Callable[[], None]) -> None:
        """A button that was reached with Tab is pressed; elsewhere the key does its own."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()
        else:
            act()
