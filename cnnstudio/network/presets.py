"""Ready recipes to begin with, as data: what each is good for, and where it comes from.

A preset decides the settings in `DECIDED` and leaves the others of a recipe, like its seed, as they are.
"""

from __future__ import annotations

import msgspec

from cnnstudio.network.augmentation import Augmentation
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import Message, message
from cnnstudio.network.recipe import Recipe

DECIDED = (
    "optimizer",
    "learning_rate",
    "momentum",
    "nesterov",
    "beta1",
    "beta2",
    "weight_decay",
    "clip_norm",
    "label_smoothing",
    "balance_classes",
    "average_decay",
    "schedule",
    "batch_size",
    "epochs",
    "patience",
    "augmentation",
)


class Preset(msgspec.Struct, frozen=True):
    """A ready recipe: its name, a sentence on what it does and where it comes from, and the recipe itself."""

    key: str
    title: Message
    help: Message
    recipe: Recipe

    def applied(self, recipe: Recipe) -> Recipe:
        """A recipe with this preset's decisions."""
        return msgspec.structs.replace(recipe, **{name: getattr(self.recipe, name) for name in DECIDED})


PRESETS = (
    Preset(
        "usual",
        message("presets", "Usual"),
        message("presets", "What the program begins with: Adam and one cycle over three epochs."),
        Recipe(),
    ),
    Preset(
        "fast",
        message("presets", "Fast"),
        message(
            "presets",
            "Good accuracy in the least time: two epochs at a high rate, up and down in one cycle (Smith, 2018).",
        ),
        Recipe(
            optimizer="adamw",
            learning_rate=0.01,
            beta1=0.7,
            beta2=0.9,
            schedule="one_cycle",
            batch_size=128,
            epochs=2,
        ),
    ),
    Preset(
        "careful",
        message("presets", "Careful"),
        message(
            "presets",
            "For the best accuracy: many epochs with warm-up and cosine (Loshchilov and Hutter, 2017), images shifted "
            "and turned, labels smoothed, weights averaged.",
        ),
        Recipe(
            optimizer="adamw",
            learning_rate=0.003,
            schedule="warmup_cosine",
            weight_decay=0.01,
            label_smoothing=0.05,
            average_decay=0.999,
            batch_size=128,
            epochs=20,
            augmentation=Augmentation(shift=2, rotate=8),
        ),
    ),
    Preset(
        "chapter",
        message("presets", "As the chapter"),
        message(
            "presets",
            "As textbooks begin: Adam at its authors' rate of 0.001 (Kingma and Ba, 2015), the same throughout, for "
            "ten epochs, and nothing else.",
        ),
        Recipe(optimizer="adam", learning_rate=0.001, schedule="constant", batch_size=64, epochs=10),
    ),
)


def get(key: str) -> Preset:
    """The preset of that key; raises `UserError` naming those there are."""
    found = next((preset for preset in PRESETS if preset.key == key), None)
    if found is None:
        there = ", ".join(preset.key for preset in PRESETS)
        raise UserError(message("presets", "There is no preset “{key}”: choose one of {there}.", key=key, there=there))
    return found


def differences(preset: Preset, recipe: Recipe) -> tuple[str, ...]:
    """The names of the settings that a recipe has decided otherwise; those it does not use do not count."""
    decided = (name for name in DECIDED if name not in recipe.unused)
    return tuple(name for name in decided if getattr(recipe, name) != getattr(preset.recipe, name))


def matching(recipe: Recipe) -> Preset | None:
    """The preset whose decisions a recipe has; None where it is a person's own."""
    return next((preset for preset in PRESETS if not differences(preset, recipe)), None)


def nearest(recipe: Recipe) -> Preset:
    """The preset that a recipe differs least from."""
    return min(PRESETS, key=lambda preset: len(differences(preset, recipe)))
