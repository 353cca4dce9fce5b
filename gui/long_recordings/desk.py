"""What is done with a long recording in the window: the session as it stands, each step stored, undone and done again.

A step shows at once and is written by the database's worker, which does one after the other; `unsaved` counts those on
their way. Undo and redo are `store.edits`, so that recordings go back together with the pieces.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from engine.audio import pauses
from engine.audio.pauses import Pauses
from engine.audio.survey import Survey
from engine.errors import SmidgenError
from engine.long_recordings import order
from engine.long_recordings import session as sessions
from engine.long_recordings.pieces import Piece, Splitting
from engine.project import Project
from gui.session import Session


class Desk(QObject):
    """`changed` after every step, and when another piece is looked at; `failed(SmidgenError)` when a step could not be
    stored: what is shown is then what the database has."""

    changed = Signal()
    failed = Signal(object)
    guessed = Signal(int, int)
    """After `assign_in_order`: how many pieces were assigned, and how many passed over."""

    def __init__(self, session: Session, made: Splitting, heard: Survey, parent: QObject | None = None) -> None:
        super().__init__(parent)
        assert session.project is not None
        self._session = session
        self._project: Project = session.project
        self.made, self.heard = made, heard
        first = made.next_open(-1)
        self.place = first if first is not None else 0
        self.unsaved = 0
        self.stored_any = False
        self._done: list[str] = []
        self._undone: list[str] = []

    # --- looking ----------------------------------------------------------------------------------------------------

    @property
    def piece(self) -> Piece | None:
        """The piece that is looked at."""
        return self.made.pieces[self.place] if 0 <= self.place < len(self.made.pieces) else None

    def go(self, place: int) -> None:
        """Look at another piece, where there is one at `place`."""
        if 0 <= place < len(self.made.pieces) and place != self.place:
            self.place = place
            self.changed.emit()

    def is_too_long(self, piece: Piece) -> bool:
        """Whether a piece is longer than the model that the cut was made for hears at once."""
        return piece.seconds > self.made.pauses.longest + 0.001

    # --- steps ------------------------------------------------------------------------------------------------------

    def assign(self, utterance: int) -> None:
        """The piece says this sentence; go on to the next open one."""
        made = self.made.assigned(self.place, utterance)
        following = made.next_open(self.place)
        self.do(self.tr("Assign a piece"), made, self.place if following is None else following)

    def take_back(self) -> None:
        """The piece says nothing known after all."""
        if self.piece is not None and self.piece.utterance is not None:
            self.do(self.tr("Take an assignment back"), self.made.assigned(self.place, None))

    def leave_out(self) -> None:
        """The piece is no use, go on to the next; or it is, after all."""
        if self.piece is None:
            return
        on = not self.piece.left_out
        made = self.made.left_out(self.place, on)
        following = made.next_open(self.place) if on else None
        self.do(self.tr("Leave a piece out"), made, self.place if following is None else following)

    def merge(self) -> None:
        """The piece and the next one as one."""
        self.do(self.tr("Merge two pieces"), self.made.merged(self.place))

    def split(self, at: float | None) -> None:
        """Two pieces of one: at a time of the file, or where it is quietest."""
        if self.piece is None:
            return
        third = self.piece.seconds / 4
        if at is None:
            at = self.heard.quietest(self.piece.start + third, self.piece.end - third)
        self.do(self.tr("Split a piece"), self.made.split(self.place, at))

    def move(self, start: float, end: float) -> None:
        """Other bounds for the piece, in seconds of the file."""
        self.do(self.tr("Move a bound"), self.made.moved(self.place, start, end))

    def cut_again(self, how: Pauses) -> None:
        """Look for pauses with other lengths; what is assigned or left out stays."""
        heard, made = self.heard, self.made

        def found(bounds: list[tuple[float, float]]) -> None:
            if self.made is made:
                again = made.found_again(bounds, how)
                first = again.next_open(-1)
                self.do(self.tr("Cut anew"), again, 0 if first is None else first)

        self._session.tasks.run(pauses.find, heard, how, on_done=found, on_error=self.failed.emit, owner=self)

    def assign_in_order(self, utterances: list[int]) -> None:
        """From this piece on, the open pieces say these sentences, in this order: the best guess by their lengths."""
        made, here = self.made, self.place
        places = [place for place in range(here, len(made.pieces)) if made.pieces[place].state == "open"]
        if here not in places or not utterances:
            return

        def done(pairs: list[tuple[int, int]]) -> None:
            if self.made is not made:
                return  # something was done meanwhile: the guess would be about other pieces
            self.do(self.tr("Assign {0} pieces in order").format(len(pairs)), made.in_order(pairs), here)
            last = max((place for place, _ in pairs), default=here)
            self.guessed.emit(len(pairs), sum(here <= place <= last for place in places) - len(pairs))

        self._session.tasks.run(
            _pairs, self._project, made, places, utterances, on_done=done, on_error=self.failed.emit, owner=self
        )

    def finish(self) -> None:
        """Do not offer it again."""
        self.do(self.tr("Finish a long recording"), replace(self.made, finished=True))

    def do(self, label: str, made: Splitting, place: int | None = None) -> None:
        """Show `made` at once, with the piece at `place`, and store it as one step."""
        if made == self.made:
            return
        self.made = made
        self.place = min(self.place if place is None else place, len(made.pieces) - 1)
        edits, project = self._project.store.edits, self._project

        def work() -> None:
            edits.do(label, sessions.save, project, made)
            self._done.append(label)  # here, and not once the window hears of it: an undo may be waiting behind this
            self._undone.clear()

        self._queue(work, lambda _: None)
        self.changed.emit()

    # --- undo -------------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last step back; only steps that were made here."""
        self._turn(self._done, self._undone, "undo")

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn(self._undone, self._done, "redo")

    def _turn(self, source: list[str], target: list[str], what: str) -> None:
        project, digest = self._project, self.made.sha256

        def work() -> Splitting | None:
            edits = project.store.edits
            label = edits.undo_label if what == "undo" else edits.redo_label
            if not source or label != source[-1]:
                return None
            (edits.undo if what == "undo" else edits.redo)()
            target.append(source.pop())
            return sessions.load(project, digest)

        self._queue(work, self._show_stored)

    def _show_stored(self, made: Splitting | None) -> None:
        if made is not None:
            changed = [n for n, (a, b) in enumerate(zip(made.pieces, self.made.pieces, strict=False)) if a != b]
            self.made = made
            self.place = min(changed[0] if changed else self.place, len(made.pieces) - 1)

    # --- storing ----------------------------------------------------------------------------------------------------

    def _queue(self, work: Callable[[], Splitting | None], then: Callable[[Splitting | None], None]) -> None:
        self.unsaved += 1

        def done(result: Splitting | None) -> None:
            self.unsaved -= 1
            self.stored_any = True
            then(result)
            self.changed.emit()

        self._session.tasks.run(work, on_done=done, on_error=self._not_stored, queue="database", owner=self)

    def _not_stored(self, error: SmidgenError) -> None:
        self.failed.emit(error)
        self.unsaved -= 1
        project, digest = self._project, self.made.sha256
        self._queue(lambda: sessions.load(project, digest), self._show_stored)


def _pairs(project: Project, made: Splitting, places: list[int], utterances: list[int]) -> list[tuple[int, int]]:
    """Which of the pieces at `places` says which of the sentences."""
    said = {u.id: u.text for u in project.store.utterances.fetch(utterances[: len(places) + order.NEAR])}
    known = [(id_, said[id_]) for id_ in utterances if id_ in said]
    seconds = [made.pieces[place].seconds for place in places]
    return [(places[p], known[t][0]) for p, t in order.pair(seconds, [text for _, text in known])]
