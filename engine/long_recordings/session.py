"""Splitting sessions in the database: begun from a file, stored step by step, offered again until they are finished.

The database is the truth about what is assigned: a piece with a sentence is a recording whose trim is the piece's
bounds, and both change in one transaction. So a kill at any moment leaves the step before or the step after, `edits`
can undo a step whole, and a recording that was trimmed or deleted elsewhere is so here, too.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from engine.audio import files, pauses
from engine.audio.clips import Clip, look_at_pieces
from engine.audio.cutting import bounds
from engine.audio.pauses import Pauses
from engine.audio.survey import Survey, survey
from engine.errors import SmidgenError
from engine.languages import check_language
from engine.long_recordings.pieces import SHORTEST, Piece, Splitting
from engine.progress import Report, silent, tracked
from engine.project import Project
from engine.store.rows import Recording, Utterance

PREFIX = "long_recording:"
"""What the names of the settings begin with that hold sessions; the SHA-256 of the file follows."""
SURVEYS = "surveys"
"""The folder under ``cache/`` with what `survey` heard of each file; may be deleted."""


def begin(
    project: Project,
    path: Path,
    language: str = "",
    speaker: str | None = None,
    how: Pauses | None = None,
    report: Report = silent,
) -> Splitting:
    """Take a long file into the project, bit for bit, and cut it at its pauses. Where this very file is being split
    already, or was, that session as it stands.

    Cancelled, it leaves nothing. Raises `SmidgenError` where the file cannot be read or copied, holds no speech that
    stands out, or the speaker has withdrawn consent.
    """
    how = how or Pauses()
    language = check_language(language or project.language)
    project.store.speakers.check_consent(speaker)
    files.probe(path)
    digest = files.sha256(path)
    if (known := load(project, digest)) is not None:
        known = replace(known, finished=False)  # taken up again
        project.store.settings.set(PREFIX + digest, known.to_dict())
        return known
    heard = survey(path, report)
    found = pauses.find(heard, how)
    if not found:
        raise SmidgenError(
            f"Nothing in {path.name} stands out as speech.", "Listen to it; it may be silent, or noise throughout."
        )
    stored, copied = files.store_original(project, path)
    if copied != digest:
        raise SmidgenError(f"{path.name} changed while it was read.", "Try again once it is written whole.")
    heard.keep(_survey_path(project, digest))
    pieces = tuple(Piece(start, end) for start, end in found)
    made = Splitting(digest, stored, path.name, heard.seconds, language, speaker, how, pieces)
    project.store.settings.set(PREFIX + digest, made.to_dict())
    return made


def load(project: Project, digest: str) -> Splitting | None:
    """The session of the file with this hash, as the recordings say it stands; None where there is none."""
    stored = project.store.settings.get(PREFIX + digest)
    if stored is None:
        return None
    made = Splitting.from_dict(stored)
    pieces = [replace(piece, utterance=None) for piece in made.pieces]
    starts = [piece.start for piece in pieces]
    taken: set[int] = set()
    for recording in project.store.recordings.with_sha256(digest):
        start, end = bounds(recording)
        near = range(max(bisect(starts, start) - 1, 0), bisect(starts, end))
        place = max(near, key=lambda n: _common(made.pieces[n], start, end), default=None)
        if place is None or place in taken or _common(made.pieces[place], start, end) < (end - start) / 2:
            continue  # a stretch that nobody made here
        taken.add(place)
        pieces[place] = Piece(start, end, recording.utterance_id)
    return replace(made, pieces=_apart(pieces))


def unfinished(project: Project) -> list[Splitting]:
    """The sessions that are to be offered again, of files that are still there."""
    return [made for made in sessions(project) if not made.finished and project.absolute(made.path).is_file()]


def sessions(project: Project) -> Iterator[Splitting]:
    """Every session, finished or not."""
    for name in project.store.settings.names(PREFIX):
        made = load(project, name.removeprefix(PREFIX))
        if made is not None:
            yield made


def listen(project: Project, made: Splitting, report: Report = silent) -> Survey:
    """What was heard of a session's file; gone through again where the cache has lost it."""
    path = _survey_path(project, made.sha256)
    found = Survey.kept(path)
    if found is None:
        found = survey(project.absolute(made.path), report)
        found.keep(path)
    return found


def save(project: Project, after: Splitting, report: Report = silent) -> Splitting:
    """Store a session, and make the recordings say the same: rows for what was assigned, other trims for what was
    moved, none for what was taken back. One transaction; as one step under `store.edits` it can be undone.

    Returns it as stored. Raises `SmidgenError`, and nothing has changed then.
    """
    store = project.store
    wanted = [piece for piece in after.pieces if piece.utterance is not None]
    there = store.recordings.with_sha256(after.sha256)
    settled = {(recording.utterance_id, *bounds(recording)) for recording in there}
    new = [piece for piece in wanted if (piece.utterance, piece.start, piece.end) not in settled]
    said = {utterance.id: utterance for utterance in store.utterances.fetch([p.utterance or 0 for p in new])}
    for piece in new:
        if piece.utterance not in said:
            raise SmidgenError("The sentence is no longer in the corpus.", "Choose another one.")
    # measured before the transaction: takes of others need not wait for it
    clips = look_at_pieces(project.absolute(after.path), [(piece.start, piece.end) for piece in new]) if new else ()
    measured = [
        _recording(after, piece, said[piece.utterance or 0], clip)
        for piece, clip in zip(new, tracked(clips, "Measuring the pieces", report, len(new)), strict=True)
    ]
    keep = {(piece.utterance, piece.start, piece.end) for piece in wanted}
    before = load(project, after.sha256)
    ours = {(p.utterance, p.start, p.end) for p in before.pieces if p.utterance is not None} if before else set()
    gone = [r for r in there if (key := (r.utterance_id, *bounds(r))) in ours and key not in keep]
    with store.transaction():
        for made in measured:
            old = next((one for one in gone if one.utterance_id == made.utterance_id), None)
            if old is None:
                store.recordings.add(made)
            else:
                gone.remove(old)
                store.recordings.update(replace(made, id=old.id, split=old.split, speaker_id=old.speaker_id))
        store.recordings.delete([one.id for one in gone if one.id is not None])
        store.settings.set(PREFIX + after.sha256, after.to_dict())
    return after


def _recording(made: Splitting, piece: Piece, utterance: Utterance, clip: Clip) -> Recording:
    return replace(
        clip.recording(made.path, made.sha256, utterance.id or 0, made.language),
        trim_start=piece.start,
        trim_end=piece.end,
        speaker_id=made.speaker,
        split=utterance.split,
        origin="imported",
    )


def _apart(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Where a recording was trimmed wider elsewhere, the pieces beside it that belong to nobody give way."""
    kept = sorted(pieces, key=lambda piece: piece.start)
    edge = 0.0
    for number, piece in enumerate(kept):
        if piece.utterance is None:
            kept[number] = replace(piece, start=max(piece.start, edge))
        else:
            edge = max(edge, piece.end)
    edge = max((piece.end for piece in kept), default=0.0)
    for number, piece in reversed(list(enumerate(kept))):
        if piece.utterance is None:
            kept[number] = replace(piece, end=min(piece.end, edge))
        else:
            edge = min(edge, piece.start)
    return tuple(piece for piece in kept if piece.seconds >= SHORTEST or piece.utterance is not None)


def _common(piece: Piece, start: float, end: float) -> float:
    return max(min(piece.end, end) - max(piece.start, start), 0.0)


def _survey_path(project: Project, digest: str) -> Path:
    return project.path / "cache" / SURVEYS / f"{digest}.npz"
