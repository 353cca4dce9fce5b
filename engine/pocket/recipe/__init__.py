"""The recipe of the pocket model's alignment: how `resources/pocket/alignment.safetensors` was made, and can be again.

Six commands (``python -m engine.pocket.recipe --help``), each resumable, seeds fixed, all in one work folder:
corpus -> features -> closed-form -> train -> evaluate -> pack. Nothing else in Smidgen imports this package.
"""
