"""Under which terms the pocket model's parts come. Apart from the rest, so that the window may read it."""

GEMMA_NOTICE = (
    "The pocket model's language model is Gemma 3 270M. Gemma is provided under and subject to the Gemma Terms of Use "
    "found at ai.google.dev/gemma/terms; using it means agreeing to them and to the Gemma Prohibited Use Policy at "
    "ai.google.dev/gemma/prohibited_use_policy. Its audio tower is the encoder of OpenAI's Whisper base (MIT licence)."
)
"""Shown once before the download, in the README and in the about box."""
