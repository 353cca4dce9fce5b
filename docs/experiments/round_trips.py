"""Every format there and back on real corpora: `python docs/experiments/round_trips.py DATA [--clips N]`.

DATA holds `slurp/*.jsonl` (SLURP), `xsid/*.conll` (xSID) and `fsdd/recordings` (Free Spoken Digit Dataset); what is not
there is passed over. The corpora's own files are imported; the project that comes of it is exported in every format and
imported into an empty one; sentences (text, language, split, intent, slots) and recordings (sound, speaker, split) are
compared one by one. Exit status 1 where anything is lost that the export did not say it leaves out.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

import soundfile

from engine import data_set
from engine.formats import manifest
from engine.formats.rows import SpeechRow
from engine.importing import import_speech, import_text
from engine.project import Project
from engine.semantics import Meaning
from engine.store.utterances import Filter

WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--clips", type=int, default=120, help="recordings to take along")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="smidgen-round-trips-") as scratch:
        return round_trips(arguments.data.absolute(), Path(scratch), arguments.clips)


def round_trips(data: Path, scratch: Path, clips: int) -> int:
    """Print a row a corpus and format; 1 where something was lost."""
    lost = 0
    print("| corpus | format | sentences | recordings | left out, as the export says | lost or changed |")
    print("|---|---|---|---|---|---|")
    for name in ("slurp", "xsid", "digits"):
        source = scratch / name
        if not make(name, data, source, clips):
            continue
        with Project.open(source, write=False) as one:
            for format_ in data_set.FORMATS:
                if name == "digits" and format_ in data_set.TEXT_ONLY:
                    continue  # ten words: there is nothing to see
                lost += there_and_back(one, name, format_, scratch)
    return int(lost > 0)


def make(name: str, data: Path, folder: Path, clips: int) -> bool:
    """A project of a corpus' own files; whether there are any."""
    patterns = {"slurp": "slurp/[dt]e*.jsonl", "xsid": "xsid/*.conll", "digits": "fsdd/recordings/*.wav"}
    files = sorted(data.glob(patterns[name]))
    if not files:
        return False
    with Project.create(folder, "en", name) as project:
        if name != "digits":
            import_text(project, files)
            return True
        chosen = files[:: max(1, len(files) // clips)]
        rows = [SpeechRow(file, WORDS[int(file.stem[0])], Meaning.of(WORDS[int(file.stem[0])]), file.stem.split("_")[1],
                          "en", "train") for file in chosen]  # fmt: skip
        manifest.write(rows, folder / "clips.jsonl")
        import_speech(project, folder / "clips.jsonl")
    return True


def there_and_back(one: Project, name: str, format_: str, scratch: Path) -> int:
    """Export, import into an empty project, compare; how many sentences and recordings are not as they were."""
    folder = scratch / f"{name}-{format_}"
    folder.mkdir()
    written = data_set.write(one, folder, format_)
    with Project.create(scratch / f"{name}-{format_}-back", "en", "Back") as back:
        if format_ in data_set.TEXT_ONLY:
            for file in sorted(path for path in folder.iterdir() if path.name != "NOTES.txt"):
                language, split = file.name.split(".")[:2]
                import_text(back, [file], format_, language=language, split="dev" if split == "valid" else split)
        else:
            import_text(back, [next(folder.glob("text.*"))])
            for source in sources(folder, format_):
                import_speech(back, source)
        sentences = said(one) - said(back)
        sentences.subtract(said(back) - said(one))
        recordings = heard(one) ^ heard(back) if format_ in data_set.WITH_AUDIO else set()
        missing = sum(abs(count) for count in sentences.values()) - written["left_out"]
        print(f"| {name} | {format_} | {written['texts']:,} | {written['recordings']:,} | {written['left_out']} |"
              f" {max(0, missing) + len(recordings)} |", flush=True)  # fmt: skip
        for row in [*list(+sentences)[:3], *list(recordings)[:3]] if missing or recordings else ():
            print(f"    {row}", file=sys.stderr)
        return max(0, missing) + len(recordings)


def sources(folder: Path, format_: str) -> list[Path]:
    """What of an exported folder holds recordings."""
    if format_ == "elan":
        return sorted(folder.glob("*.eaf"))
    if format_ == "audiofolder":
        return [folder] if any(folder.rglob("*.wav")) else []
    return [path for path in (folder / f"speech.{format_}",) if path.is_file()]


def said(project: Project) -> Counter[tuple]:
    """How often each sentence stands in a project, with its language, split and meaning."""
    return Counter(
        (one.text, one.language, one.split, one.meaning.intent, tuple((s.type, s.value) for s in one.meaning.slots))
        for one in project.store.utterances.all(Filter())
        if one.text
    )


def heard(project: Project) -> set[tuple]:
    """Each recording's sound between its trims, its speaker, split and sentence."""
    found = set()
    for recording, utterance in project.store.recordings.all():
        samples, rate = soundfile.read(project.absolute(recording.path), dtype="int32", always_2d=True)
        end = len(samples) if recording.trim_end is None else round(recording.trim_end * rate)
        sound = samples[round(recording.trim_start * rate) : end].tobytes()
        found.add((hash(sound), recording.speaker_id, recording.split, utterance.text, utterance.meaning.intent))
    return found


if __name__ == "__main__":
    sys.exit(main())
