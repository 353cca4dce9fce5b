"""Speaks part of `text.jsonl` with the voices of `voices.yaml`, into `audio/` and `speech.tsv`.

    apt-get install espeak-ng flite festival festvox-kdlpc16k festvox-itapc16k festvox-italp16k
    python -m resources.sample.sentences && python -m resources.sample.render

The same seed, voices and library versions give the same files. The voices are Debian 12's.
"""

from __future__ import annotations

import csv
import io
import json
import random
import struct
import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import soxr
import yaml

from resources.sample.sentences import HERE, SEED

RATE = 16_000
PEAK = 0.5
SILENCE = 0.15
"""Seconds of near-silence before and after, as a take has them."""
NOISE_DB = -62.0
"""White noise under each clip, in dBFS: no microphone is digitally silent."""
COLUMNS = ("audio", "text", "scenario", "action", "slots", "speaker", "language", "split")


def main() -> None:
    """Render every clip and write the manifest."""
    voices = yaml.safe_load((HERE / "voices.yaml").read_text(encoding="utf-8"))
    rows = [json.loads(line) for line in (HERE / "text.jsonl").read_text(encoding="utf-8").splitlines()]
    audio = HERE / "audio"
    audio.mkdir(exist_ok=True)
    for old in audio.glob("*.ogg"):
        old.unlink()
    rng = random.Random(SEED)
    waiting = {key: _by_turns(group, rng) for key, group in _grouped(rows).items()}
    with (HERE / "speech.tsv").open("w", encoding="utf-8", newline="") as file:
        manifest = csv.DictWriter(file, COLUMNS, delimiter="\t", lineterminator="\n")
        manifest.writeheader()
        for voice in voices:
            for number in range(1, voice["clips"] + 1):
                row = waiting[voice["split"], voice["language"]].pop()
                name = f"audio/{voice['speaker']}-{number:02d}.ogg"
                samples = finish(speak(row["text"], voice), seed=rng.randrange(2**32))
                (HERE / name).write_bytes(to_ogg(samples, serial=rng.randrange(2**31)))
                slots = json.dumps([{"type": s["type"], "value": s["value"]} for s in row["slots"]], ensure_ascii=False)
                manifest.writerow(
                    {key: row[key] for key in ("text", "scenario", "action", "language", "split")}
                    | {"audio": name, "slots": slots, "speaker": voice["speaker"]}
                )
    sizes = [clip.stat().st_size for clip in audio.glob("*.ogg")]
    print(f"{len(sizes)} clips, {sum(sizes) / 1e6:.2f} MB")


def _grouped(rows: list[dict[str, Any]]) -> dict[tuple[str, str], list[dict[str, Any]]]:
    groups: defaultdict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        groups[row["split"], row["language"]].append(row)
    return groups


def _by_turns(rows: list[dict[str, Any]], rng: random.Random) -> list[dict[str, Any]]:
    """`rows` so that popping takes the intents in turn: every voice speaks all of them about equally often."""
    intents: defaultdict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        intents[row["scenario"], row["action"]].append(row)
    for group in intents.values():
        rng.shuffle(group)
    order = sorted(intents)
    rng.shuffle(order)
    turns = [intents[key][n] for n in range(len(rows)) for key in order if n < len(intents[key])]
    return turns[::-1]


def speak(text: str, voice: dict[str, Any]) -> tuple[np.ndarray, int]:
    """`text` in a voice: mono float samples and their rate in Hz."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out.wav")
        if voice["engine"] == "flite":
            command = ["flite", "-voice", voice["voice"], "-t", text, "-o", str(out)]
        elif voice["engine"] == "festival":
            # Festival's Italian voices read Latin-1.
            Path(folder, "in.txt").write_text(text, encoding="latin-1")
            command = ["text2wave", "-eval", f"(voice_{voice['voice']})", "-o", str(out), str(Path(folder, "in.txt"))]
        else:
            command = ["espeak-ng", "-v", voice["voice"], "-s", str(voice["speed"]), "-w", str(out), text]
        subprocess.run(command, check=True, capture_output=True)
        samples, rate = soundfile.read(out)
    return samples, rate


def finish(spoken: tuple[np.ndarray, int], seed: int) -> np.ndarray:
    """16 kHz, silence cut to `SILENCE` at both ends, peak at `PEAK`, a breath of noise under it."""
    samples, rate = spoken
    samples = soxr.resample(samples, rate, RATE) if rate != RATE else samples
    loud = np.flatnonzero(np.abs(samples) > 0.02 * np.abs(samples).max())
    pad = np.zeros(round(SILENCE * RATE))
    samples = np.concatenate([pad, samples[loud[0] : loud[-1] + 1], pad])
    samples = samples * (PEAK / np.abs(samples).max())
    noise = np.random.default_rng(seed).standard_normal(len(samples)) * 10 ** (NOISE_DB / 20)
    return samples + noise


def to_ogg(samples: np.ndarray, serial: int) -> bytes:
    """Ogg Vorbis. libsndfile numbers each stream at random; `serial` in its place makes the bytes reproducible."""
    buffer = io.BytesIO()
    soundfile.write(buffer, samples, RATE, format="OGG", subtype="VORBIS", compression_level=0.85)
    data, pages, at = buffer.getvalue(), bytearray(), 0
    while at < len(data):
        segments = data[at + 26]
        length = 27 + segments + sum(data[at + 27 : at + 27 + segments])
        page = bytearray(data[at : at + length])
        page[14:18] = struct.pack("<I", serial)
        page[22:26] = bytes(4)
        page[22:26] = struct.pack("<I", _crc(page))
        pages += page
        at += length
    return bytes(pages)


def _crc_table() -> list[int]:
    table = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = (value << 1) ^ (0x04C11DB7 if value & 0x80000000 else 0)
        table.append(value & 0xFFFFFFFF)
    return table


_CRC = _crc_table()


def _crc(page: bytes | bytearray) -> int:
    """The checksum of an Ogg page (RFC 3533): CRC-32, polynomial 04c11db7, not reflected, from zero."""
    value = 0
    for byte in page:
        value = ((value << 8) & 0xFFFFFFFF) ^ _CRC[(value >> 24) ^ byte]
    return value


if __name__ == "__main__":
    main()
