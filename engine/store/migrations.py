"""The shape of a project's database, as a list of steps that are only ever added to (sqlite-utils' migrations)."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

MIGRATIONS = Migrations("smidgen")


@MIGRATIONS(name="0001_first")
def _first(db: Database) -> None:
    """Utterances, speakers, recordings, runs, tests, settings.

    `utterances.sentence` is the text folded for comparison (`engine.store.folding`); `utterances.key` stands for text,
    language and meaning, so that the same pair never comes in twice.
    """
    db.create_table(
        "utterances",
        {
            "id": int,
            "text": str,
            "sentence": str,
            "language": str,
            "intent": str,
            "scenario": str,
            "action": str,
            "slots": str,
            "split": str,
            "source": str,
            "key": str,
        },
        pk="id",
        not_null={"text", "sentence", "language", "intent", "scenario", "action", "slots", "split", "source", "key"},
    )
    utterances = db.table("utterances")
    utterances.create_index(["key"], unique=True)
    for columns in (["sentence"], ["language", "split"], ["intent"], ["split"]):
        utterances.create_index(columns)

    db.create_table(
        "speakers",
        {"id": str, "name": str, "notes": str, "consent": str, "synthetic": int},
        pk="id",
        not_null={"id", "name", "notes", "consent", "synthetic"},
    )

    # sqlite-utils writes plain foreign keys without ON DELETE: what is still referred to cannot be deleted.
    db.create_table(
        "recordings",
        {
            "id": int,
            "utterance_id": int,
            "path": str,
            "sha256": str,
            "seconds": float,
            "rate": int,
            "channels": int,
            "peak": float,
            "level": float,
            "clipped": int,
            "language": str,
            "speaker_id": str,
            "split": str,
            "trim_start": float,
            "trim_end": float,
            "device": str,
            "recorded_at": str,
            "origin": str,
            "problems": str,
        },
        pk="id",
        not_null={"utterance_id", "path", "sha256", "seconds", "rate", "language", "split", "trim_start"},
        foreign_keys=[("utterance_id", "utterances", "id"), ("speaker_id", "speakers", "id")],
    )
    recordings = db.table("recordings")
    for columns in (["utterance_id"], ["speaker_id"], ["sha256"], ["split", "language"]):
        recordings.create_index(columns)
    # coalesce: two rows without an end would otherwise count as different.
    db.execute(
        "create unique index idx_recordings_once on recordings"
        " (sha256, utterance_id, trim_start, coalesce(trim_end, -1))"
    )

    db.create_table(
        "runs",
        {"id": int, "name": str, "folder": str, "created": str, "notes": str},
        pk="id",
        not_null={"name", "folder", "created", "notes"},
    )
    db.table("runs").create_index(["name"], unique=True)

    db.create_table(
        "tests",
        {
            "id": int,
            "run": str,
            "path": str,
            "created": str,
            "prediction": str,
            "correction": str,
            "recording_id": int,
        },
        pk="id",
        not_null={"run", "path", "created", "prediction"},
        foreign_keys=[("recording_id", "recordings", "id")],
    )
    db.create_table("settings", {"name": str, "value": str}, pk="name", not_null={"name", "value"})


@MIGRATIONS(name="0002_consent")
def _consent(db: Database) -> None:
    """Whether a speaker agreed, and since when; the words of it (`consent`) were there before."""
    for column in ("consent_state", "consent_date"):
        db.table("speakers").add_column(column, str, not_null_default="")


@MIGRATIONS(name="0003_test_sources")
def _test_sources(db: Database) -> None:
    """What a tried file was called where it came from: in the project it is named after what is in it."""
    db.table("tests").add_column("source", str, not_null_default="")


@MIGRATIONS(name="0004_consent_text")
def _consent_text(db: Database) -> None:
    """The text that a speaker was shown, and whether the yes was spoken or signed."""
    for column in ("consent_text", "consent_how"):
        db.table("speakers").add_column(column, str, not_null_default="")
