"""What a trial has measured, in words: “2 threads: 412 steps/s, 1 thread: 268 steps/s”."""

from __future__ import annotations

from cnnstudio.network.messages import Message, message
from cnnstudio.training.events import Comparison, Option, Value

NAMES: dict[Value, Message] = {
    "channels_last": message("training", "channels last"),
    "contiguous": message("training", "contiguous"),
    "float32": message("training", "float32"),
    "bfloat16": message("training", "bfloat16"),
    "float16": message("training", "float16"),
}
_SWITCHES = {
    ("fused", True): message("training", "fused optimizer"),
    ("fused", False): message("training", "plain optimizer"),
    ("compile", True): message("training", "compiled"),
    ("compile", False): message("training", "not compiled"),
}


def value_words(choice: str, value: Value) -> Message:
    """The name of a choice's value."""
    if choice == "threads":
        if value == 1:
            return message("training", "1 thread")
        return message("training", "{number} threads", number=value)
    if isinstance(value, bool):
        return _SWITCHES[choice, value]
    return NAMES[value]


def comparison_words(comparison: Comparison) -> Message:
    """All that was compared with its speed, what was taken first."""
    options = sorted(comparison.options, key=lambda option: option.value != comparison.taken)
    said = _option_words(comparison.choice, options[0])
    for option in options[1:]:
        said = message("training", "{first}, {second}", first=said, second=_option_words(comparison.choice, option))
    return said


def _option_words(choice: str, option: Option) -> Message:
    name, speed = value_words(choice, option.value), option.steps_per_second
    if speed is None:
        return message("training", "{name}: too slow, or not possible here", name=name)
    number = f"{speed:,.0f}" if speed >= 10 else f"{speed:.2f}"
    return message("training", "{name}: {speed} steps/s", name=name, speed=number)
