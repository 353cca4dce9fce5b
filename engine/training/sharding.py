"""A language model whose layers are split over the processes of a run (torch's FSDP2, what DeepSpeed calls ZeRO-3).

Each process keeps its part of every layer, and of its gradients and Adam's moments, and borrows the other parts while
it computes the layer. Whatever lies outside the layers (embeddings, head, projector) is on each process as a whole. So
every process goes through the layers equally often: an evaluation is not shared, each does all of it.

Zhao et al. (2023), PyTorch FSDP, https://arxiv.org/abs/2304.11277
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, distributed, nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import DTensor, distribute_tensor

from engine.errors import SmidgenError


def split(language_model: nn.Module, device: str, processes: int) -> None:
    """Split the layers over all processes, each of which has to ask; those of this process end up on `device`.

    Raises `SmidgenError` where there are no layers to be found.
    """
    mesh = init_device_mesh(device, (processes,))
    layers = _layers(language_model)
    for layer in layers:
        fully_shard(layer, mesh=mesh)
    inside = {id(p) for layer in layers for p in layer.parameters()}
    whole = {p for p in language_model.parameters() if id(p) not in inside}
    fully_shard(language_model, mesh=mesh, ignored_params=whole)  # the root: it knows which layer comes next


def held(module: nn.Module) -> tuple[int, int]:
    """Bytes of weights that this process holds between two steps, and that there are."""
    parameters = [p.detach() for p in module.parameters()]
    here = [p.to_local() if isinstance(p, DTensor) else p for p in parameters]
    return sum(p.nbytes for p in here), sum(p.numel() * p.element_size() for p in parameters)


def whole(tensor: Tensor) -> Tensor:
    """All of a tensor, on the CPU; where it is split, every process has to ask."""
    all_of_it = tensor.full_tensor() if isinstance(tensor, DTensor) else tensor
    return all_of_it.detach().cpu()


def put(target: Tensor, value: Tensor) -> None:
    """Copy the whole `value` into a parameter, split or not; every process has to."""
    with torch.no_grad():
        target.copy_(_as(target, value))


def average_gradients(module: nn.Module) -> None:
    """Make the gradients of what is not split the mean over all processes.

    A process whose batch is all text has none for the projector, which counts as zero; where no process has one, none
    it stays: Adam would count a step.
    """
    learning = [p for p in module.parameters() if p.requires_grad and not isinstance(p, DTensor)]
    if not learning:
        return
    touched = torch.tensor([float(p.grad is not None) for p in learning], device=learning[0].device)
    distributed.all_reduce(touched)
    for parameter, by in zip(learning, touched.tolist(), strict=True):
        if by:
            if parameter.grad is None:
                parameter.grad = torch.zeros_like(parameter)
            distributed.all_reduce(parameter.grad)
            parameter.grad /= distributed.get_world_size()


def whole_state(optimizer: Any, groups: Sequence[Sequence[Tensor]]) -> dict[str, Any]:
    """The optimizer's state as that of one process alone, which has its parameters in `groups` (Trainer makes further
    groups of what is split); every process has to ask."""
    state = optimizer.state_dict()
    number, options = _places(optimizer, state)
    order = [p for group in groups for p in group]
    kept = {
        new: {name: whole(value) if isinstance(value, Tensor) else value for name, value in moments.items()}
        for new, p in enumerate(order)
        if (moments := state["state"].get(number[id(p)])) is not None
    }
    found, start = [], 0
    for group in groups:
        about = options[id(group[0])] if group else {**state["param_groups"][-1], "weight_decay": 0.0}
        found.append({**about, "params": list(range(start, start + len(group)))})
        start += len(group)
    return {"state": kept, "param_groups": found}


def put_state(optimizer: Any, state: dict[str, Any], groups: Sequence[Sequence[Tensor]]) -> None:
    """Give the optimizer a state that `whole_state` made; every process has to."""
    own = optimizer.state_dict()
    number, _ = _places(optimizer, own)
    order = [p for group in groups for p in group]
    moments = {
        number[id(order[int(new)])]: {
            name: _as(order[int(new)], value)
            if isinstance(value, Tensor) and value.shape == order[int(new)].shape
            else value
            for name, value in kept.items()
        }
        for new, kept in state["state"].items()
    }
    saved = {number[id(p)]: about for about, group in zip(state["param_groups"], groups, strict=True) for p in group}
    about = [{**saved[group["params"][0]], "params": group["params"]} for group in own["param_groups"]]
    optimizer.load_state_dict({"state": moments, "param_groups": about})


def for_groups(schedule: dict[str, Any], groups: int) -> dict[str, Any]:
    """The state of a learning rate's schedule for so many groups of parameters, which all have the same rate."""
    return {name: value[:1] * groups if isinstance(value, list) else value for name, value in schedule.items()}


def _places(optimizer: Any, state: dict[str, Any]) -> tuple[dict[int, int], dict[int, dict[str, Any]]]:
    """Of each parameter (by identity) its number in the optimizer's state, and its group's settings."""
    number, options = {}, {}
    for group, about in zip(optimizer.param_groups, state["param_groups"], strict=True):
        for parameter, place in zip(group["params"], about["params"], strict=True):
            number[id(parameter)], options[id(parameter)] = place, about
    return number, options


def _as(target: Tensor, value: Tensor) -> Tensor:
    if isinstance(target, DTensor):
        return distribute_tensor(value.to(target.device, target.dtype), target.device_mesh, target.placements)
    return value.to(target.device)


def _layers(language_model: nn.Module) -> list[nn.Module]:
    """The stack of layers: the list of modules that holds the most weights."""
    lists = [module for module in language_model.modules() if isinstance(module, nn.ModuleList)]
    if not lists:
        raise SmidgenError("This model's layers cannot be split.", "Train without --shard.")
    return [*max(lists, key=lambda stack: sum(p.numel() for p in nn.Module.parameters(stack)))]
