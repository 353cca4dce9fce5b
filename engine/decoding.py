"""Several answers being written at once: the language model's cache, rows of it picked out, tokens fed to them."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from engine.models.lalm import Lalm


class Rows:
    """Partly written answers, one a row, and the hidden state at the end of each: `last` (rows, width), fp32."""

    def __init__(self, lalm: Lalm, cache: Any, mask: Tensor, last: Tensor) -> None:
        self._lalm = lalm
        self._cache = cache
        self._mask = mask
        self.last = last

    def __len__(self) -> int:
        return len(self.last)

    @classmethod
    def read(
        cls, lalm: Lalm, prompts: Sequence[Sequence[int]], features: Sequence[Tensor], start: Rows | None = None
    ) -> Rows:
        """Feed whole prompts (ids, answers begun included), padded on the left; `features` as in `Lalm.embed`.

        `start` is a row that has read what comes before the prompts already; it stays as it is.
        """
        ids, mask = lalm.pad(prompts)
        cache = None
        if start is not None:
            begun = start.pick([0] * len(prompts))
            cache, mask = begun._cache, torch.cat([begun._mask, mask], 1)
        with torch.inference_mode():
            hidden, cache = lalm.hidden(lalm.embed(ids, features), mask, cache, use_cache=True)
        return cls(lalm, cache, mask, hidden[:, -1].float())

    def pick(self, rows: Sequence[int]) -> Rows:
        """New rows that go on from these (any of them, any number of times); these stay as they are."""
        index = torch.tensor(rows, device=self._mask.device)
        cache = copy.copy(self._cache)
        cache.layers = [copy.copy(layer) for layer in self._cache.layers]
        with torch.inference_mode():
            if list(rows) != list(range(len(self))):
                cache.batch_select_indices(index)
            return Rows(self._lalm, cache, self._mask[index], self.last[index])

    def feed(self, blocks: Sequence[Sequence[int]]) -> None:
        """Append a block of one or more ids to each row; shorter blocks leave masked holes, which change nothing."""
        lengths = torch.tensor([len(block) for block in blocks])
        longest = int(lengths.max())
        ids = torch.tensor([list(block) + [self._lalm.pad_id] * (longest - len(block)) for block in blocks])
        filled = (torch.arange(longest) < lengths[:, None]).to(self._mask.dtype)
        self._mask = torch.cat([self._mask, filled.to(self._mask.device)], 1)
        with torch.inference_mode():
            hidden, self._cache = self._lalm.hidden(
                self._lalm.embed(ids.to(self._mask.device)), self._mask, self._cache, use_cache=True
            )
            ends = (lengths - 1).to(hidden.device)
            self.last = hidden[torch.arange(len(blocks), device=hidden.device), ends].float()


_GATHERED = 4096
"""Up to so many words the head's rows are gathered and multiplied in fp32; beyond, the whole head is cheaper."""
_SECOND_LOOK = 8


def scores(lalm: Lalm, last: Tensor, ids: Sequence[int] | np.ndarray) -> Tensor:
    """fp32 logits of only the words `ids` for one hidden state (width,)."""
    head = lalm.model.get_output_embeddings()
    index = torch.as_tensor(ids, device=head.weight.device)
    with torch.inference_mode():
        found: Tensor = head.weight[index].float() @ last.float()
        return lalm.capped(found if head.bias is None else found + head.bias[index].float())


def best(lalm: Lalm, last: Tensor, ids: Sequence[np.ndarray]) -> list[int]:
    """Of each hidden state in `last` (rows, width) the likeliest of its words `ids`.

    Rows with a wide choice go through the head together: reading its matrix is what costs.
    """
    narrow = list(ids)
    wide = [row for row, words in enumerate(ids) if len(words) > _GATHERED]
    if wide:
        with torch.inference_mode():
            logits = lalm.logits(last[wide])
            for row, found in zip(wide, logits, strict=True):
                some = found[torch.as_tensor(ids[row], device=found.device)]
                # the head multiplies in bf16, where near words tie: look at the first few again
                narrow[row] = ids[row][some.topk(_SECOND_LOOK).indices.cpu().numpy()]
    return [int(words[int(scores(lalm, state, words).argmax())]) for state, words in zip(last, narrow, strict=True)]
