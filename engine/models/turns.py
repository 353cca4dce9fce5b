"""How a turn of the user is written for a model, and how its answer ends: by the checkpoint's own chat template."""

from __future__ import annotations

from typing import Any

from engine.errors import SmidgenError
from engine.models.families import Family


def written(processor: Any, family: Family, text: str | None, instruction: str) -> str:
    """The prompt as text up to where the answer begins: a transcript, or one audio token for a clip (`text` None),
    and the instruction on its own line.

    Raises `SmidgenError` where the checkpoint has no chat template, or one that leaves out what it is given.
    """
    prompt = _render(processor, turns_of(family, text, instruction), add_generation_prompt=True)
    said = instruction if text is None else f"{text}\n{instruction}"
    clips = prompt.count(audio_token(processor, family))
    if said.strip() not in prompt or clips != (text is None):
        raise SmidgenError(
            f"The chat template of this {family.name} checkpoint leaves out "
            f"{'the instruction' if clips == (text is None) else 'the audio'}.",
            "Take a checkpoint that is made for instructions (its name often ends in Instruct).",
            prompt,
        )
    return prompt


def audio_token(processor: Any, family: Family) -> str:
    """What stands for sound in a prompt."""
    return str(getattr(processor.tokenizer, family.audio_token, family.audio_token))


def turns_of(family: Family, text: str | None, instruction: str) -> list[dict[str, Any]]:
    """The messages of a prompt: a clip (`text` None) and the instruction, or both texts in one piece."""
    words = instruction if text is None else f"{text}\n{instruction}"
    if family.content == "text":
        return [{"role": "user", "content": words if text is not None else family.audio_token + words}]
    part = {"type": "text", "text": words}
    # templates look for the clip under different names
    clip = [{"type": family.clip_part, "audio": "clip", "audio_url": "clip"}] if text is None else []
    if family.instruction_in == "system":
        return [{"role": "system", "content": [part]}, {"role": "user", "content": clip}]
    return [{"role": "user", "content": [*clip, part]}]


def end_of_answer(processor: Any, family: Family, default: int) -> int:
    """The id of the token with which the chat template closes an answer, or `default` where it closes with none."""
    answer = "answer"
    content = answer if family.content == "text" else [{"type": "text", "text": answer}]
    said = {"role": "assistant", "content": content}
    try:
        whole = _render(processor, [*turns_of(family, "text", "instruction"), said])
    except Exception:  # a template may refuse an answer's form; then there is only the default
        return default
    tokenizer = processor.tokenizer
    after = whole.rpartition(answer)[2].strip()
    ids = tokenizer(after, add_special_tokens=False)["input_ids"] if after else []
    closes = ids and getattr(tokenizer.added_tokens_decoder.get(ids[0]), "special", False)
    return int(ids[0]) if closes else default


def _render(processor: Any, turns: list[dict[str, Any]], **how: Any) -> str:
    if not (processor.chat_template or processor.tokenizer.chat_template):
        raise SmidgenError(
            "This checkpoint has no chat template, so nobody can tell how it is spoken to.",
            "Take one that is made for instructions (its name often ends in Instruct).",
        )
    return str(processor.apply_chat_template(turns, tokenize=False, **how))
