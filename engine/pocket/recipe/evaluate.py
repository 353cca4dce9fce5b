"""What an alignment is worth: word error rates on test clips, and what it costs the language model in plain text."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from engine.pocket.recipe.base import Prompts, load, store_in_bf16
from engine.pocket.recipe.corpus import load_clip, read_corpus
from engine.pocket.recipe.features import encode
from engine.pocket.recipe.texts import spoken
from engine.progress import Report, silent, tracked
from engine.semantics import TRANSCRIBE

_BATCH = 16
_MOST_TOKENS = 60


def evaluate(
    work: Path,
    alignment: Path,
    most: int,
    kinds: Sequence[str] | None = None,
    texts: Sequence[Path] = (),
    report: Report = silent,
) -> dict[str, Any]:
    """Word error rate of each kind of test clip (or those in `kinds`; at most `most` clips of each) and perplexity.

    Decoding is greedy, with the instruction "Transcribe.". Perplexity is that of the SLURP test sentences and of the
    paragraphs of the plain text files `texts`, with the alignment and without, to show what it did to plain text.
    """
    corpus = read_corpus(work)
    trained_on = {spoken(clip.text, clip.language) for clip in corpus if clip.split == "train"}
    clips = [clip for clip in corpus if clip.split == "test"]
    result: dict[str, Any] = {"alignment": alignment.name, "word_error_rate": {}}
    model, processor = load(work / "base", alignment)
    tower, prompts = model.model.audio_tower, Prompts(model, processor)
    store_in_bf16(model)
    for kind in sorted({clip.kind for clip in clips} if kinds is None else kinds):
        chosen = sorted((clip for clip in clips if clip.kind == kind), key=lambda clip: clip.id)[:most]
        score, new = _Score(), _Score()
        examples = []
        batches = [chosen[start : start + _BATCH] for start in range(0, len(chosen), _BATCH)]
        for batch in tracked(batches, kind, report):
            heard = encode(tower, processor.feature_extractor, [load_clip(work, clip) for clip in batch])
            for clip, answer in zip(batch, transcribe(model, prompts, heard), strict=True):
                reference = spoken(clip.text, clip.language).split()
                said = spoken(answer, clip.language).split()
                score.add(reference, said)
                if " ".join(reference) not in trained_on:
                    new.add(reference, said)
                examples.append(f"{' '.join(reference)} -> {' '.join(said)}")
        row = {**score.row(), "sentences_not_in_training": new.row(), "examples": examples[:3]}
        result["word_error_rate"][kind] = row
    read = {"slurp-test": sorted({spoken(clip.text) for clip in clips if clip.kind == "slurp-test"})}
    read |= {path.name: _paragraphs(path)[:most] for path in texts}
    aligned = {name: perplexity(model, prompts, several) for name, several in read.items()}
    del model, tower, prompts
    bare, processor = load(work / "base")
    store_in_bf16(bare)
    prompts = Prompts(bare, processor)
    result["perplexity"] = {
        name: {"aligned": round(aligned[name], 2), "gemma": round(perplexity(bare, prompts, several), 2)}
        for name, several in read.items()
    }
    return result


@dataclass
class _Score:
    clips: int = 0
    words: int = 0
    wrong: int = 0

    def add(self, reference: Sequence[str], said: Sequence[str]) -> None:
        self.clips += 1
        self.words += len(reference)
        self.wrong += edits(reference, said)

    def row(self) -> dict[str, Any]:
        return {"clips": self.clips, "words": self.words, "wer": round(self.wrong / max(self.words, 1), 4)}


def _paragraphs(path: Path) -> list[str]:
    """Paragraphs (of a fortune file: cookies) of at least eight words, white space folded."""
    pieces = re.split(r"\n\s*\n|\n%\n", path.read_text(encoding="utf-8", errors="replace"))
    return [" ".join(piece.split()) for piece in pieces if len(piece.split()) >= 8]


@torch.inference_mode()
def transcribe(model: Any, prompts: Prompts, heard: Sequence[torch.Tensor]) -> list[str]:
    """What the model writes for tower features (frames x 512) and "Transcribe.", greedily."""
    rows = [prompts.hear(len(frames), TRANSCRIBE) for frames in heard]
    embedded, mask = prompts.embed(rows, list(heard))
    language_model, end = model.model.language_model, prompts.tokenizer.eos_token_id
    done = torch.zeros(len(rows), dtype=torch.bool)
    written: list[torch.Tensor] = []
    cache = None
    while len(written) < _MOST_TOKENS and not done.all():
        position = mask.cumsum(-1)[:, -embedded.shape[1] :] - 1
        out = language_model(inputs_embeds=embedded, attention_mask=mask, position_ids=position.clamp(min=0),
                             past_key_values=cache, use_cache=True)  # fmt: skip
        cache = out.past_key_values
        token = model.lm_head(out.last_hidden_state[:, -1]).argmax(-1).masked_fill(done, end)
        written.append(token)
        done |= token == end
        embedded = language_model.get_input_embeddings()(token[:, None])
        mask = torch.cat([mask, torch.ones(len(rows), 1, dtype=mask.dtype)], 1)
    return list(prompts.tokenizer.batch_decode(torch.stack(written, 1), skip_special_tokens=True))


@torch.inference_mode()
def perplexity(model: Any, prompts: Prompts, texts: Sequence[str]) -> float:
    """Per token, over all texts."""
    total, count = 0.0, 0
    for text in texts:
        ids = torch.tensor([[prompts.tokenizer.bos_token_id, *prompts.ids(text)]])
        hidden = model.model.language_model(input_ids=ids).last_hidden_state
        logits = model.lm_head(hidden[0, :-1]).float()
        total += nn.functional.cross_entropy(logits, ids[0, 1:], reduction="sum").item()
        count += ids.shape[1] - 1
    return math.exp(total / max(count, 1))


def edits(reference: Sequence[str], said: Sequence[str]) -> int:
    """Words to insert, delete or replace between the two (Levenshtein)."""
    row = list(range(len(said) + 1))
    for number, word in enumerate(reference, 1):
        diagonal, row[0] = row[0], number
        for column, other in enumerate(said, 1):
            diagonal, row[column] = row[column], min(diagonal + (word != other), row[column] + 1, row[column - 1] + 1)
    return row[-1]
