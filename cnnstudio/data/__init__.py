"""Images and labels as arrays: the data sets that networks are trained on, and a person's own pictures.

No torch, no Qt.

    dataset = load("mnist")                     # or a folder with the four IDX files of a data set like MNIST
    dataset.train.pixels                        # uint8, N x C x H x W
    dataset.fitted((1, 32, 32)).test.labels     # int64, N
    preparation("mnist").read("photo.jpg", (1, 28, 28))    # uint8, C x H x W; a run has such a preparation too
    fit_drawing(strokes, (1, 28, 28))           # the same of a drawing, uint8 H x W
    download(remotes()["fashion-mnist"])        # what does not come with the program; then load("fashion-mnist")

Networks get `pixels / 255` as float32; nothing else is done to them, but for a recipe's augmentation while they train.
"""

from __future__ import annotations

from cnnstudio.data.connection import DownloadStopped, Stop
from cnnstudio.data.dataset import Dataset, Images
from cnnstudio.data.download import begun, download
from cnnstudio.data.fitting import fit_image
from cnnstudio.data.idx import read_idx
from cnnstudio.data.idx_folder import read_idx_folder
from cnnstudio.data.image_store import clear as clear_kept
from cnnstudio.data.image_store import size as kept_size
from cnnstudio.data.library import (
    available,
    image_shape,
    load,
    load_fitted,
    preparation,
    reading,
    remotes,
    stop_all_reading,
    stop_reading,
    to_download,
)
from cnnstudio.data.pictures import fit_drawing, read_image
from cnnstudio.data.preparing import Preparation
from cnnstudio.data.progress import DownloadProgress
from cnnstudio.data.reading import ReadingStopped
from cnnstudio.data.remote import Remote
from cnnstudio.data.source import Source

__all__ = [
    "Dataset",
    "DownloadProgress",
    "DownloadStopped",
    "Images",
    "Preparation",
    "ReadingStopped",
    "Remote",
    "Source",
    "Stop",
    "available",
    "begun",
    "clear_kept",
    "download",
    "fit_drawing",
    "fit_image",
    "image_shape",
    "kept_size",
    "load",
    "load_fitted",
    "preparation",
    "read_idx",
    "read_idx_folder",
    "read_image",
    "reading",
    "remotes",
    "stop_all_reading",
    "stop_reading",
    "to_download",
]
