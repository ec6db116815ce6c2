"""The colour of each layer family, wherever a network is drawn: in the window and in pictures for papers."""

from __future__ import annotations

from cnnstudio.network.layers.base import Family

FAMILIES_LIGHT: dict[Family, str] = {
    "convolution": "#1F56D8",
    "pooling": "#0E9F6E",
    "dense": "#B5361C",
    "activation": "#C98213",
    "normalization": "#2B7FAE",
    "regularization": "#9C3F78",
    "shape": "#89919B",
    "branches": "#52309F",
}
"""At least 3:1 on white; told apart under simulated protanopia, deuteranopia and tritanopia."""

FAMILIES_DARK: dict[Family, str] = {
    "convolution": "#6A8CFF",
    "pooling": "#3CE0A6",
    "dense": "#FF6A4D",
    "activation": "#F2C744",
    "normalization": "#A6D3FA",
    "regularization": "#CC78A4",
    "shape": "#D3D9DE",
    "branches": "#9182D6",
}
"""The same on a dark ground."""
