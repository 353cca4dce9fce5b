"""Run by the interpreter of an environment with ms-swift: trains a job of `peers.py`, prints when each step ended.

Only what ms-swift offers to its users is used: its settings, `register_template` and its table of callbacks.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from typing import Any

from swift import TrainerCallback, callbacks_map, sft_main
from swift.template import TemplateMeta, register_template
from swift.template.templates.qwen import Qwen2AudioTemplate

ENDS: list[tuple[float, float]] = []
LOSSES: list[float] = []
TRAINED: list[int] = []


class Clock(TrainerCallback):
    """Notes the wall's clock and the processor's time after each step."""

    def on_train_begin(self, *_: Any, model: Any, **__: Any) -> None:
        TRAINED.append(sum(p.numel() for p in model.parameters() if p.requires_grad))

    def on_step_end(self, *_: Any, **__: Any) -> None:
        ENDS.append((time.perf_counter(), time.process_time()))

    def on_log(self, *_: Any, logs: dict[str, Any], **__: Any) -> None:
        if "loss" in logs:
            LOSSES.append(float(logs["loss"]))


class PocketTemplate(Qwen2AudioTemplate):
    """What the pocket model's own chat template writes for a clip: Qwen2-Audio's numbers them.

    And as many audio tokens as the clip has frames: ms-swift writes one, which transformers before 4.49 multiplied
    by itself; in 5.19 that way ends in "'Qwen2AudioConfig' object has no attribute 'ignore_index'".
    """

    def replace_tag(self, media_type: str, index: int, inputs: Any) -> list[Any]:
        return ["<|audio_bos|><|AUDIO|><|audio_eos|>\n"]

    def _encode(self, inputs: Any) -> dict[str, Any]:
        encoded = super()._encode(inputs)
        mask = encoded.get("feature_attention_mask")
        if mask is None:
            return encoded
        frames = [((mels - 1) // 2 + 1 - 2) // 2 + 1 for mels in mask.sum(-1).tolist()]
        token = self.tokenizer.convert_tokens_to_ids("<|AUDIO|>")
        places = [place for place, word in enumerate(encoded["input_ids"]) if word == token]
        encoded["input_ids"], encoded["labels"], encoded["loss_scale"] = self._extend_tokens(
            encoded["input_ids"], encoded["labels"], encoded.get("loss_scale"), places, lambda i: [token] * frames[i]
        )
        return encoded


def main(job: dict[str, Any]) -> None:
    """Train, and print the figures as the last line."""
    folder = Path(job["folder"])
    write_data(job, folder)
    register_template(TemplateMeta("pocket", ["<bos>"], ["{{QUERY}}\n"], None, ["<eos>"], template_cls=PocketTemplate))
    callbacks_map["clock"] = Clock
    names = "|".join(job["matrices"])
    settings = {
        "model": job["base"],
        "model_type": "qwen2_audio",
        "template": "pocket",
        "dataset": str(folder / "bench.jsonl"),
        "split_dataset_ratio": 0,
        "load_from_cache_file": "false",
        "torch_dtype": "bfloat16" if job["half"] else "float32",
        "bf16": str(job["half"]).lower(),
        "use_cpu": "true",
        "tuner_type": "lora",
        "lora_rank": job["rank"],
        "lora_alpha": job["alpha"],
        "lora_dropout": 0,
        "target_regex": rf".*language_model.*\.({names})",
        "gradient_checkpointing": "false",
        "per_device_train_batch_size": job["batch"],
        "gradient_accumulation_steps": 1,
        "num_train_epochs": 1,
        "learning_rate": job["rate"],
        "max_length": 2048,
        "dataloader_num_workers": 0,
        "seed": job["seed"],
        "logging_steps": 1,
        "save_strategy": "no",
        "report_to": "none",
        "output_dir": str(folder / "out"),
        "callbacks": "clock",
    }
    sft_main([word for name, value in settings.items() for word in (f"--{name}", str(value))])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"ends": ENDS, "trained": TRAINED[0], "losses": LOSSES, "peak_mb": peak}))


def write_data(job: dict[str, Any], folder: Path) -> None:
    """The samples as ms-swift's own format for conversations."""
    with (folder / "bench.jsonl").open("w", encoding="utf-8") as file:
        for line in Path(job["samples"]).read_text(encoding="utf-8").splitlines():
            sample = json.loads(line)
            said = "<audio>" if sample["audio"] else sample["text"] + "\n"
            row = {
                "messages": [
                    {"role": "user", "content": said + sample["instruction"]},
                    {"role": "assistant", "content": sample["target"]},
                ],
                "audios": [sample["audio"]] if sample["audio"] else [],
            }
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
