"""Whisper from a CTranslate2 file: the flat list of tensors, and the names transformers gives them.

Format (OpenNMT/CTranslate2, ``python/ctranslate2/specs/model_spec.py``, binary version 6), little-endian: u32 version,
string specification name, u32 revision, u32 count; then for each variable: string name, u8 rank, u32 dimensions,
u8 type, u32 bytes, data; then u32 count of aliases, each two strings. A string is u16 length and that many bytes, the
last of them NUL. Whisper's attention is fused there: self-attention has q, k and v in ``linear_0``; cross-attention q
in ``linear_0``, k and v in ``linear_1``. The key has no bias: the file holds zeros in its place.
"""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import torch

from engine.errors import SmidgenError

_TYPES = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}
_BINARY_VERSION = 6


def read_ct2(path: Path) -> dict[str, np.ndarray]:
    """Every variable of a CTranslate2 model file by name, aliases included (same array).

    Arrays are views of the file's bytes, in the stored shape and type. Raises `SmidgenError` when the file is cut off,
    is no CTranslate2 file of binary version 6, or holds a type that is not float32, float16 or an integer.
    """
    data = memoryview(path.read_bytes())
    position = 0

    def take(format_: str) -> int:
        nonlocal position
        (value,) = struct.unpack_from(f"<{format_}", data, position)
        position += struct.calcsize(f"<{format_}")
        return int(value)

    def take_string() -> str:
        nonlocal position
        length = take("H")
        value = bytes(data[position : position + length])
        if len(value) < length:
            raise ValueError("cut off")
        position += length
        return value.rstrip(b"\0").decode("utf-8")

    variables: dict[str, np.ndarray] = {}
    try:
        version = take("I")
        if version != _BINARY_VERSION:
            raise ValueError(f"binary version {version}, not {_BINARY_VERSION}")
        take_string()
        take("I")
        for _ in range(take("I")):
            name = take_string()
            shape = [take("I") for _ in range(take("B"))]
            dtype = np.dtype(_TYPES[take("B")])
            length = take("I")
            values = np.frombuffer(data[position : position + length], dtype)
            variables[name] = values.reshape(shape)  # a cut-off file ends here
            position += length
        for _ in range(take("I")):
            alias, target = take_string(), take_string()
            variables[alias] = variables[target]
    except (struct.error, ValueError, KeyError, UnicodeDecodeError) as error:
        raise SmidgenError(
            f"{path.name} is not a whole CTranslate2 model file.", "Fetch it again.", repr(error)
        ) from error
    return variables


def encoder_state(variables: dict[str, np.ndarray], positions: int) -> dict[str, torch.Tensor]:
    """Whisper's encoder as a state dict (float32) for `WhisperEncoder` and, the same names, `Qwen2AudioEncoder`.

    `positions` is the window in frames of 20 ms (1500 for 30 s): only so many position encodings are taken.
    """
    state = {
        "conv1.weight": _tensor(variables["encoder/conv1/weight"]),
        "conv1.bias": _tensor(variables["encoder/conv1/bias"]),
        "conv2.weight": _tensor(variables["encoder/conv2/weight"]),
        "conv2.bias": _tensor(variables["encoder/conv2/bias"]),
        "embed_positions.weight": _tensor(variables["encoder/position_encodings/encodings"][:positions]),
    }
    for number in range(_count_layers(variables, "encoder")):
        source, target = f"encoder/layer_{number}", f"layers.{number}"
        state |= _self_attention(variables, source, target) | _feed_forward(variables, source, target)
    return state | _norm(variables, "encoder/layer_norm", "layer_norm")


def decoder_state(variables: dict[str, np.ndarray]) -> dict[str, torch.Tensor]:
    """Whisper's decoder as a state dict (float32) for `WhisperDecoder`: the teacher, not part of the pocket model."""
    state = {
        "embed_tokens.weight": _tensor(variables["decoder/embeddings/weight"]),
        "embed_positions.weight": _tensor(variables["decoder/position_encodings/encodings"]),
    }
    for number in range(_count_layers(variables, "decoder")):
        source, target = f"decoder/layer_{number}", f"layers.{number}"
        state |= _self_attention(variables, source, target) | _feed_forward(variables, source, target)
        state |= _cross_attention(variables, source, target)
    return state | _norm(variables, "decoder/layer_norm", "layer_norm")


def _tensor(array: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(array.astype(np.float32))


def _count_layers(variables: dict[str, np.ndarray], side: str) -> int:
    return len({name.split("/")[1] for name in variables if name.startswith(f"{side}/layer_") and name.count("/") > 2})


def _norm(variables: dict[str, np.ndarray], source: str, target: str) -> dict[str, torch.Tensor]:
    return {
        f"{target}.weight": _tensor(variables[f"{source}/gamma"]),
        f"{target}.bias": _tensor(variables[f"{source}/beta"]),
    }


def _linear(variables: dict[str, np.ndarray], source: str, targets: list[str]) -> dict[str, torch.Tensor]:
    """Split one fused linear layer row-wise into `targets`; a key projection's bias (zeros) is dropped."""
    state = {}
    weights = np.split(variables[f"{source}/weight"], len(targets))
    biases = np.split(variables[f"{source}/bias"], len(targets))
    for target, weight, bias in zip(targets, weights, biases, strict=True):
        state[f"{target}.weight"] = _tensor(weight)
        if not target.endswith("k_proj"):
            state[f"{target}.bias"] = _tensor(bias)
        elif bias.any():
            raise SmidgenError("This Whisper file has a bias on its keys, which Whisper has not.", "Fetch it again.")
    return state


def _self_attention(variables: dict[str, np.ndarray], source: str, target: str) -> dict[str, torch.Tensor]:
    inner, name = f"{source}/self_attention", f"{target}.self_attn"
    return (
        _norm(variables, f"{inner}/layer_norm", f"{target}.self_attn_layer_norm")
        | _linear(variables, f"{inner}/linear_0", [f"{name}.{part}_proj" for part in "qkv"])
        | _linear(variables, f"{inner}/linear_1", [f"{name}.out_proj"])
    )


def _cross_attention(variables: dict[str, np.ndarray], source: str, target: str) -> dict[str, torch.Tensor]:
    inner, name = f"{source}/attention", f"{target}.encoder_attn"
    return (
        _norm(variables, f"{inner}/layer_norm", f"{target}.encoder_attn_layer_norm")
        | _linear(variables, f"{inner}/linear_0", [f"{name}.q_proj"])
        | _linear(variables, f"{inner}/linear_1", [f"{name}.k_proj", f"{name}.v_proj"])
        | _linear(variables, f"{inner}/linear_2", [f"{name}.out_proj"])
    )


def _feed_forward(variables: dict[str, np.ndarray], source: str, target: str) -> dict[str, torch.Tensor]:
    return (
        _norm(variables, f"{source}/ffn/layer_norm", f"{target}.final_layer_norm")
        | _linear(variables, f"{source}/ffn/linear_0", [f"{target}.fc1"])
        | _linear(variables, f"{source}/ffn/linear_1", [f"{target}.fc2"])
    )
