"""Where each setting of a recipe stands: what is chosen for every training first, then what can be folded away."""

from __future__ import annotations

MAIN = "recipe"
SECTIONS: dict[str, tuple[str, ...]] = {
    MAIN: (
        "batch_size",
        "optimizer",
        "momentum",
        "nesterov",
        "beta1",
        "beta2",
        "learning_rate",
        "schedule",
        "epochs",
        "seed",
        "repeatable",
    ),
    "regularization": (
        "weight_decay",
        "label_smoothing",
        "balance_classes",
        "clip_norm",
        "average_decay",
    ),
    "stopping": ("patience", "keep_epochs", "keep_checkpoints", "checkpoint_steps"),
}
"""The settings of each section in their order; one that is in none of them stands last in the first."""


def settings_of(section: str, every: tuple[str, ...]) -> tuple[str, ...]:
    """The settings of a section, of `every` one that there is, in their order."""
    listed = SECTIONS[section]
    if section != MAIN:
        return listed
    placed = {name for names in SECTIONS.values() for name in names}
    return (*listed, *(name for name in every if name not in placed))


def field_names(part: str, setting: str) -> str:
    """``batchSizeField``; for what stands under it ``batchSizeFieldProblem``."""
    first, *more = setting.split("_")
    field = first + "".join(word.capitalize() for word in more) + "Field"
    return {"field": f"{field}Editor", "error": f"{field}Problem", "slider": f"{field}Slider"}.get(part, field)
