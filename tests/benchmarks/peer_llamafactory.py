"""Run by the interpreter of an environment with LLaMA-Factory: trains a job of `peers.py`, prints when each step ended.

Only what LLaMA-Factory offers to its users is used: its settings, `register_template` and a callback of the Trainer.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from typing import Any

from llamafactory.data.formatter import EmptyFormatter, StringFormatter
from llamafactory.data.mm_plugin import get_mm_plugin
from llamafactory.data.template import register_template
from llamafactory.train.tuner import run_exp
from transformers import TrainerCallback


class Clock(TrainerCallback):
    """Notes the wall's clock and the processor's time after each step."""

    def __init__(self) -> None:
        self.ends: list[tuple[float, float]] = []
        self.losses: list[float] = []
        self.trained = 0

    def on_train_begin(self, *_: Any, model: Any, **__: Any) -> None:
        self.trained = sum(p.numel() for p in model.parameters() if p.requires_grad)

    def on_log(self, *_: Any, logs: dict[str, Any], **__: Any) -> None:
        if "loss" in logs:
            self.losses.append(float(logs["loss"]))

    def on_step_end(self, *_: Any, **__: Any) -> None:
        self.ends.append((time.perf_counter(), time.process_time()))


def main(job: dict[str, Any]) -> None:
    """Train, and print the figures as the last line."""
    folder = Path(job["folder"])
    write_data(job, folder)
    register_template(  # what the pocket model's own chat template writes
        name="pocket",
        format_user=StringFormatter(slots=["{{content}}\n"]),
        format_assistant=StringFormatter(slots=["{{content}}", {"eos_token"}]),
        format_prefix=EmptyFormatter(slots=[{"bos_token"}]),
        mm_plugin=get_mm_plugin(name="qwen2_audio", audio_token="<|AUDIO|>"),
    )
    clock = Clock()
    settings = {
        "model_name_or_path": job["base"],
        "stage": "sft",
        "do_train": True,
        "finetuning_type": "lora",
        "lora_rank": job["rank"],
        "lora_alpha": job["alpha"],
        "lora_dropout": 0.0,
        "lora_target": ",".join(job["matrices"]),
        "template": "pocket",
        "dataset_dir": str(folder),
        "dataset": "bench",
        "cutoff_len": 2048,
        "output_dir": str(folder / "out"),
        "per_device_train_batch_size": job["batch"],
        "gradient_accumulation_steps": 1,
        "num_train_epochs": 1,
        "learning_rate": job["rate"],
        "bf16": job["half"],
        "use_cpu": True,
        "disable_gradient_checkpointing": True,
        "seed": job["seed"],
        "report_to": "none",
        "logging_steps": 1,
        "save_strategy": "no",
        "disable_tqdm": True,
    }
    run_exp(settings, callbacks=[clock])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"ends": clock.ends, "trained": clock.trained, "losses": clock.losses, "peak_mb": peak}))


def write_data(job: dict[str, Any], folder: Path) -> None:
    """The samples as LLaMA-Factory's own format for conversations."""
    rows = []
    for line in Path(job["samples"]).read_text(encoding="utf-8").splitlines():
        sample = json.loads(line)
        said = "<audio>\n" if sample["audio"] else sample["text"] + "\n"
        rows.append(
            {
                "messages": [
                    {"role": "user", "content": said + sample["instruction"]},
                    {"role": "assistant", "content": sample["target"]},
                ],
                "audios": [sample["audio"]] if sample["audio"] else [],
            }
        )
    (folder / "bench.json").write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    about = {
        "bench": {
            "file_name": "bench.json",
            "formatting": "sharegpt",
            "columns": {"messages": "messages", "audios": "audios"},
            "tags": {"role_tag": "role", "content_tag": "content", "user_tag": "user", "assistant_tag": "assistant"},
        }
    }
    (folder / "dataset_info.json").write_text(json.dumps(about), encoding="utf-8")


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
