"""LoRA: which matrices of a family are adapted, and making sure that they are the right ones, and of use."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from safetensors import SafetensorError, safe_open

from engine.errors import SmidgenError
from engine.models.families import Family
from engine.models.quick_lora import QuickLora

if TYPE_CHECKING:
    from engine.models.lalm import Lalm

_log = logging.getLogger(__name__)


def add_lora(lalm: Lalm, rank: int, alpha: int, dropout: float, projector: bool) -> Any:
    """The model with LoRA's matrices added to its language model, as peft holds it; with `projector`, that learns too.

    Raises `SmidgenError` where the family has no projector apart, or where peft hit other matrices than it should.
    """
    from peft import LoraConfig, get_peft_model

    family = lalm.family
    if projector and not family.projector:
        raise SmidgenError(f"In {family.name} tower and projector are one, and the tower stays as it is.", "Use lora.")
    config = LoraConfig(
        r=rank,
        lora_alpha=alpha,
        lora_dropout=dropout,
        target_modules=family.lora_targets,
        target_parameters=list(family.lora_parameters) or None,
        # of a mixture of experts peft makes the pattern into bare names, which the tower has, too
        exclude_modules=rf"(?!{re.escape(family.language_model)}\.).*" if family.lora_parameters else None,
        modules_to_save=[family.projector] if projector else None,
    )
    if not getattr(lalm.model, "is_loaded_in_4bit", False):  # those are Linear, too, and multiply in their own way
        config._register_custom_module({torch.nn.Linear: QuickLora})
    model = get_peft_model(lalm.model, config)
    _check_hit(family, model, projector)
    return model


def _check_hit(family: Family, model: Any, projector: bool) -> None:
    # peft matches by name, and a tower has modules of the same names
    hit = adapted(model)
    modules = re.compile(family.lora_targets)
    owners = {name.rpartition(".")[0] for name in family.lora_parameters}
    wrong = {name for name in hit if not modules.fullmatch(name) and not name.endswith(tuple(owners) or ("\0",))}
    whole = [name for name, p in model.named_parameters() if p.requires_grad and "lora_" not in name]
    elsewhere = [name for name in whole if f"{family.projector}.modules_to_save" not in name]
    missed = {owner for owner in owners if not any(name.endswith(owner) for name in hit)}
    if not hit or wrong or missed or elsewhere or projector != bool(whole):
        raise SmidgenError(
            f"The parts of {family.name} to adapt were not found in this model.",
            "Report this.",
            f"wrong: {sorted(wrong)}, missed: {sorted(missed)}, elsewhere: {elsewhere}",
        )


def adapted(model: Any) -> set[str]:
    """Names in the plain model of the modules that have LoRA's matrices."""
    return {
        name.split(".lora_A")[0].removeprefix("base_model.model.").removesuffix(".base_layer")
        for name, _ in model.named_parameters()
        if ".lora_A" in name
    }


def merge(model: Any, adapter: Path, keep: bool = False) -> tuple[Any, dict[str, Any]]:
    """The plain `model` with what was learnt in the folder `adapter` added to its weights; where these are to be
    kept, what they were before, by module.

    Raises `SmidgenError` for an adapter of another model or one that is damaged; one that changes nothing is logged.
    """
    from peft import PeftModel

    try:
        learnt = PeftModel.from_pretrained(model, adapter, is_trainable=False, local_files_only=True)
        _check_use(learnt, adapter)
        before = {name: model.get_submodule(name).get_base_layer().weight.clone() for name in adapted(learnt) if keep}
        return learnt.merge_and_unload(), before
    except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
        raise SmidgenError(
            f"What was learnt in {adapter} cannot be added to this model.",
            "It belongs to another base model, or its files are damaged.",
            repr(error),
        ) from error


def _check_use(learnt: Any, adapter: Path) -> None:
    """Make sure that all of the adapter found its place, as peft passes over what it does not find (`KeyError`), and
    log a warning where it changes nothing."""
    from peft import get_peft_model_state_dict

    saved: set[str] = set()
    for file in adapter.glob("*.safetensors"):
        with safe_open(file, "pt") as opened:
            saved |= set(opened.keys())
    if lost := saved.symmetric_difference(get_peft_model_state_dict(learnt, save_embedding_layers=False)):
        raise KeyError(f"{len(lost)} weights without a counterpart, such as {min(lost)}")
    with torch.no_grad():
        for name, weight in learnt.named_parameters():
            if ".lora_B." in name and bool(weight.any()):
                return
            if ".modules_to_save.default." in name:
                before = learnt.get_parameter(name.replace(".modules_to_save.default.", ".original_module."))
                if not torch.equal(weight, before):
                    return
    # on a handful of sentences a run's best can come before its first step of any size: it answers as its base does
    _log.warning("What was learnt in %s changes nothing: it was saved before anything was learnt.", adapter)
