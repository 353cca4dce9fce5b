"""Which column of a table, or which name in an object, is which field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.errors import SmidgenError

SYNONYMS: dict[str, tuple[str, ...]] = {
    "text": ("text", "utterance", "utt", "sentence", "transcript", "transcription", "query", "phrase", "prompt"),
    "intent": ("intent", "intent_name", "label", "class"),
    "scenario": ("scenario", "domain"),
    "action": ("action",),
    "slots": ("slots", "entities", "slot"),
    "language": ("language", "lang", "locale"),
    "split": ("split", "partition", "subset", "set"),
    "audio": ("audio", "path", "file", "filename", "file_name", "audio_path", "wav", "clip"),
    "speaker": ("speaker", "speaker_id", "spk", "client_id", "session"),
}
"""Field to the names that it usually goes by, the surest first."""


def guess(names: Sequence[str], columns: Mapping[str, str] | None = None) -> dict[str, str]:
    """Field to column name. `columns` (field to name) wins; what it leaves out is guessed from the names.

    Raises `SmidgenError` where `columns` names a field or a column that there is not.
    """
    chosen = {field: name for field, name in (columns or {}).items() if name}
    for field, name in chosen.items():
        if field not in SYNONYMS:
            raise SmidgenError(f"“{field}” is no field.", f"Use {', '.join(SYNONYMS)}.")
        if name not in names:
            raise SmidgenError(f"There is no column “{name}”.", f"The columns are {', '.join(names)}.")
    folded = {name.strip().lower().replace(" ", "_"): name for name in reversed(names)}
    for field, usual in SYNONYMS.items():
        if field not in chosen:
            found = next((folded[name] for name in usual if name in folded), None)
            if found is not None and found not in chosen.values():
                chosen[field] = found
    return chosen
