"""A checkpoint's processor: the family's own class or, of one that also takes pictures (and Mistral's), only its ears.

The ears are what text and audio need: tokenizer, feature extractor and chat template. So nothing for pictures need be
installed, and nothing of it takes memory.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import transformers

from engine.errors import SmidgenError
from engine.models.families import Family

FILES = (
    "tokenizer*",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "merges.txt",
    "tekken.json",
    "*processor_config.json",
    "chat_template*",
)
"""What a processor is made of, in a checkpoint's folder."""
_PART_NAMES = ("feature_extractor", "audio_processor")


class AudioProcessor:
    """The ears of a processor. `text` and audio in, as `Lalm` needs them; saving copies every part, pictures too."""

    def __init__(self, folder: Path, tokenizer: Any, feature_extractor: Any, template: str) -> None:
        self.folder = folder
        self.tokenizer = tokenizer
        self.feature_extractor = feature_extractor
        self.chat_template = template

    def apply_chat_template(self, conversation: Sequence[Any], **how: Any) -> Any:
        """As the tokenizer's, with the processor's template."""
        return self.tokenizer.apply_chat_template(conversation, chat_template=self.chat_template, **how)

    def save_pretrained(self, folder: str | Path) -> None:
        """Copy all of the processor's files."""
        copy_files(self.folder, Path(folder))


def load_processor(family: Family, folder: Path) -> Any:
    """The processor of a checkpoint folder. Raises `SmidgenError` where a package that it needs is missing."""
    try:
        if not family.by_parts:
            return getattr(transformers, family.processor_class).from_pretrained(folder, local_files_only=True)
        tokenizer = _tokenizer(folder)
        extractor = getattr(transformers, family.extractor_class)(**_extractor_settings(folder))
        return AudioProcessor(folder, tokenizer, extractor, _template(folder, tokenizer))
    except ImportError as error:
        raise lacking(family, error) from error


def lacking(family: Family, error: ImportError) -> SmidgenError:
    """What is said where a package that a family's classes need is missing."""
    missing = " and ".join(family.needs) or "a package"
    return SmidgenError(
        f"{family.name} needs {missing}, which is not installed.",
        f"Install it: pip install {' '.join(family.needs)}." if family.needs else "See the details.",
        repr(error),
    )


def _tokenizer(folder: Path) -> Any:
    own = folder / "tekken.json"
    if not own.is_file() or (folder / "tokenizer.json").is_file():
        return transformers.AutoTokenizer.from_pretrained(folder, local_files_only=True)
    from transformers.integrations.mistral.tokenizer import convert_tekken_tokenizer

    return convert_tekken_tokenizer(str(own))


def extractor_of(processor: Any) -> Any:
    """The feature extractor, which some processors call audio_processor."""
    return next(getattr(processor, name) for name in _PART_NAMES if hasattr(processor, name))


def copy_files(source: Path, target: Path) -> None:
    """Copy the files of the processor in `source` to `target`, where they are not there yet."""
    target.mkdir(parents=True, exist_ok=True)
    for pattern in FILES:
        for path in sorted(source.glob(pattern)):
            if path.is_file() and not (target / path.name).exists():
                shutil.copy2(path, target / path.name)


def _extractor_settings(folder: Path) -> dict[str, Any]:
    whole = _json(folder / "processor_config.json")
    for name in _PART_NAMES:
        if isinstance(whole.get(name), dict):
            return dict(whole[name])
    return _json(folder / "preprocessor_config.json")


def _template(folder: Path, tokenizer: Any) -> str:
    if (folder / "chat_template.jinja").is_file():
        return (folder / "chat_template.jinja").read_text(encoding="utf-8")
    return str(_json(folder / "chat_template.json").get("chat_template") or tokenizer.chat_template or "")


def _json(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}
