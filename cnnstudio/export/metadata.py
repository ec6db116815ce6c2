"""What one must know to use exported weights without this program."""

from __future__ import annotations

import json
from typing import Any

from cnnstudio.export.formats import Tensors
from cnnstudio.network.document import Document

FORMAT = "cnnstudio weights"
VERSION = 1
PREPROCESSING = "pixels / 255"


def describe(document: Document, step: int, tensors: Tensors) -> dict[str, Any]:
    """The metadata as JSON data: the network as its .cnn file has it, what goes in, what comes out, each tensor."""
    project = json.loads(document.to_json())
    return {
        "format": FORMAT,
        "version": VERSION,
        "input": project["input"],
        "input_layout": "N x C x H x W, float32",
        "fitting": document.data_fit,
        "preprocessing": PREPROCESSING,
        "classes": project["classes"],
        "step": step,
        "network": project["network"],
        "tensors": {
            name: {"dtype": str(tensor.dtype).removeprefix("torch."), "shape": list(tensor.shape)}
            for name, tensor in tensors.items()
        },
    }


def as_texts(metadata: dict[str, Any]) -> dict[str, str]:
    """The same for a format that takes texts only: what is no text becomes JSON."""
    return {
        key: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for key, value in metadata.items()
        if key != "tensors"  # such a format has that in its own header
    }


def as_file(metadata: dict[str, Any], weights_name: str, sha256: str) -> bytes:
    """The content of a file beside the weights; the checksum tells whether the two belong together."""
    text = json.dumps({**metadata, "weights": weights_name, "sha256": sha256}, ensure_ascii=False, indent=2)
    return f"{text}\n".encode()


def is_ours(content: bytes) -> bool:
    """Whether a file is metadata that this program wrote, so that it may be replaced."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and data.get("format") == FORMAT
