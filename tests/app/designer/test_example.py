from __future__ import annotations

import numpy as np

from cnnstudio import data
from cnnstudio.app.designer.example import read_example


def test_one_image_is_fitted_where_all_of_them_would_not_fit_into_memory() -> None:
    shape = (3, 2000, 1500)
    example = read_example("mnist", shape)
    assert (example.channels, example.height, example.width) == shape
    dataset = data.load("mnist")
    expected = data.fit_image(dataset.validation.pixels[example.number], shape)
    assert example.pixels == np.ascontiguousarray(expected.transpose(1, 2, 0)).tobytes()
    assert example.label == dataset.classes[int(dataset.validation.labels[example.number])]
