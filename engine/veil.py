"""Takes out of a text what is nobody's business: sentences, people, names of projects, files and folders."""

from __future__ import annotations

import getpass
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from engine.project import Project

_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|„[^“”]*[“”]")
"""What a message quotes may be a sentence, also one of a project that is not open now."""
_FILES = re.compile(
    r"[^\s/\\<>\"']+(?=\.(?:csv|tsv|jsonl?|ya?ml|txt|md|xlsx|eaf|textgrid|zip|wav|flac|ogg|oga|opus|mp3|aiff?|m4a)\b)",
    re.IGNORECASE,
)
_OURS = {
    "config", "schema", "samples", "versions", "result", "events", "commands", "process", "lives", "batch", "plan",
    "status", "adapter_config", "generation_config", "preprocessor_config", "processor_config", "tokenizer",
    "tokenizer_config", "special_tokens_map", "merges", "vocab", "model.safetensors.index", "smidgen-pocket",
}  # fmt: skip
"""Files that every run or model has: their names say nothing."""
_SHORTEST = 3
"""Letters of a name or sentence before it is looked for: anything shorter is in every other word."""


class Veil:
    """Call it with a text. `names` maps what must not be read to what is put there instead; `sentences` become
    ``<sentence>``. Case does not count; only whole words are replaced."""

    def __init__(self, names: Mapping[str, str], sentences: Iterable[str] = (), home: Path | None = None) -> None:
        self._names = {name: put for name, put in names.items() if len(name) >= _SHORTEST}
        self._sentences = {sentence for sentence in sentences if len(sentence) >= _SHORTEST}
        self._home = str(home or Path.home())

    @classmethod
    def of(cls, project: Project | None, elsewhere: Sequence[Path] = ()) -> Veil:
        """The veil for the open project, the user's other ones, and the user."""
        names: dict[str, str] = {}
        sentences: list[str] = []
        for number, path in enumerate(elsewhere, 1):
            names |= {str(path): f"<project {number}>", path.name: f"<project {number}>"}
        if project is not None:
            names |= {str(project.path): "<project>", project.path.name: "<project>", project.name: "<project>"}
            for number, speaker in enumerate(project.store.speakers.all(), 1):
                names |= dict.fromkeys(filter(None, (speaker.id, speaker.name)), f"<speaker {number}>")
            for number, run in enumerate(project.store.runs.all(), 1):
                names |= {run.name: f"<run {number}>"}
            sentences = [utterance.text for utterance in project.store.utterances.all()]
        return cls(names | {getpass.getuser(): "<user>"}, sentences)

    def __call__(self, text: str) -> str:
        folded = text.casefold()
        said = [s for s in self._sentences if s.casefold() in folded]
        hidden = dict.fromkeys([*said, *(s.casefold() for s in said)], "<sentence>")  # ß is ss in one, ß in the other
        paths = {name: put for name, put in self._names.items() if "/" in name or "\\" in name}
        text = _replaced(text, paths)
        text = text.replace(self._home, "~")
        text = _replaced(text, hidden | {name: put for name, put in self._names.items() if name not in paths})
        text = _QUOTED.sub("“…”", text)
        return _FILES.sub(lambda found: found[0] if found[0].casefold() in _OURS else "<file>", text)


def _replaced(text: str, puts: Mapping[str, str]) -> str:
    if not puts:
        return text
    longest_first = sorted(puts, key=len, reverse=True)
    anyone = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
    folded = {name.casefold(): put for name, put in puts.items()}
    return anyone.sub(lambda found: folded.get(found[0].casefold(), "<name>"), text)
