"""What the settings of a run are called in tables: each of `engine.training.schemes.RunConfig`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

NAMES = {
    "scheme": QT_TRANSLATE_NOOP("SettingNames", "scheme"),
    "text_languages": QT_TRANSLATE_NOOP("SettingNames", "text languages"),
    "speech_languages": QT_TRANSLATE_NOOP("SettingNames", "speech languages"),
    "speech_percent": QT_TRANSLATE_NOOP("SettingNames", "speech percent"),
    "speech_clips": QT_TRANSLATE_NOOP("SettingNames", "speech clips"),
    "limited_languages": QT_TRANSLATE_NOOP("SettingNames", "limited languages"),
    "base": QT_TRANSLATE_NOOP("SettingNames", "base"),
    "method": QT_TRANSLATE_NOOP("SettingNames", "method"),
    "epochs": QT_TRANSLATE_NOOP("SettingNames", "epochs"),
    "mixed_epochs": QT_TRANSLATE_NOOP("SettingNames", "mixed epochs"),
    "speech_repeats": QT_TRANSLATE_NOOP("SettingNames", "speech repeats"),
    "learning_rate": QT_TRANSLATE_NOOP("SettingNames", "learning rate"),
    "mixed_learning_rate": QT_TRANSLATE_NOOP("SettingNames", "mixed learning rate"),
    "warmup": QT_TRANSLATE_NOOP("SettingNames", "warmup"),
    "mixed_warmup": QT_TRANSLATE_NOOP("SettingNames", "mixed warmup"),
    "weight_decay": QT_TRANSLATE_NOOP("SettingNames", "weight decay"),
    "batch_size": QT_TRANSLATE_NOOP("SettingNames", "batch size"),
    "accumulation": QT_TRANSLATE_NOOP("SettingNames", "accumulation"),
    "lora_rank": QT_TRANSLATE_NOOP("SettingNames", "lora rank"),
    "lora_alpha": QT_TRANSLATE_NOOP("SettingNames", "lora alpha"),
    "lora_dropout": QT_TRANSLATE_NOOP("SettingNames", "lora dropout"),
    "words_first": QT_TRANSLATE_NOOP("SettingNames", "words first"),
    "instruction": QT_TRANSLATE_NOOP("SettingNames", "instruction"),
    "seed": QT_TRANSLATE_NOOP("SettingNames", "seed"),
    "evaluate_every": QT_TRANSLATE_NOOP("SettingNames", "evaluate every"),
    "dev_items": QT_TRANSLATE_NOOP("SettingNames", "dev items"),
    "save_every": QT_TRANSLATE_NOOP("SettingNames", "save every"),
    "longer": QT_TRANSLATE_NOOP("SettingNames", "longer"),
}


def setting_name(name: str) -> str:
    """The setting `name` as people read it; one of another version, which is not known here, by its own name."""
    return QCoreApplication.translate("SettingNames", NAMES[name]) if name in NAMES else name.replace("_", " ")
