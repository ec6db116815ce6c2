"""IDX, the format of MNIST's files: two zero bytes, a type, the number of axes, their lengths (big-endian), the values.

Files come from elsewhere: nothing in their header is believed before the bytes are there, and memory grows only with
what was really read.
"""

from __future__ import annotations

import gzip
import os
import struct
import zlib
from contextlib import closing
from math import prod
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from cnnstudio.network.errors import UserError
from cnnstudio.network.files import cannot
from cnnstudio.network.messages import Message, message

TYPES = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
"""IDX type codes as NumPy writes them."""
MOST_AXES = 8
GZIP = b"\x1f\x8b"
AT_ONCE = 1 << 22


def read_idx(path: Path | str) -> npt.NDArray[Any]:
    """The array in an IDX file, raw or compressed by gzip, in this machine's byte order.

    Raises `UserError` with one sentence where the file is missing, broken, cut off, too long or no IDX file.
    """
    path = Path(path)
    try:
        with path.open("rb") as file:
            return _decompress(path, file)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise UserError(
            message("data", "{path} is damaged, it cannot be decompressed to its end: get it again.", path=path)
        ) from error
    except OSError as error:
        raise UserError(cannot("read", path, error)) from error


def read_idx_shape(path: Path | str) -> tuple[int, ...]:
    """The lengths of the axes, as the file's header promises; raises `UserError` as `read_idx` does."""
    path = Path(path)
    try:
        with path.open("rb") as file:
            compressed = file.read(len(GZIP)) == GZIP
            file.seek(0)
            if not compressed:
                return _header(path, file)[0]
            with closing(gzip.GzipFile(fileobj=file)) as plain:
                return _header(path, plain)[0]  # type: ignore[arg-type]
    except (EOFError, zlib.error) as error:
        raise UserError(_cut_off(path)) from error
    except OSError as error:
        raise UserError(cannot("read", path, error)) from error


def idx_bytes(array: npt.NDArray[Any]) -> bytes:
    """An array as an IDX file's bytes; raises `ValueError` for a type that IDX does not know."""
    big = array.dtype.newbyteorder(">")
    codes = [code for code, name in TYPES.items() if np.dtype(name) == big]
    if not codes:
        raise ValueError(f"IDX has no type for {array.dtype}")
    return struct.pack(f">HBB{array.ndim}I", 0, codes[0], array.ndim, *array.shape) + array.astype(big).tobytes()


def _decompress(path: Path, file: IO[bytes]) -> npt.NDArray[Any]:
    start = file.read(len(GZIP))
    file.seek(0)
    if not start:
        raise UserError(message("data", "{path} is empty: get it again, or choose another file.", path=path))
    if start == GZIP:
        with closing(gzip.GzipFile(fileobj=file)) as plain:
            return _parse(path, plain, None)  # type: ignore[arg-type]
    if path.suffix.lower() == ".gz":
        raise UserError(
            message(
                "data",
                "{path} is named .gz but is not compressed by gzip: get it again, or take .gz off its name if it is a "
                "raw IDX file.",
                path=path,
            )
        )
    return _parse(path, file, os.fstat(file.fileno()).st_size)


def _parse(path: Path, file: IO[bytes], size: int | None) -> npt.NDArray[Any]:
    """Read header and values; `size` is the file's, where it is known beforehand."""
    shape, kind = _header(path, file)
    needed = prod(shape) * kind.itemsize
    if size is not None and size - 4 * (len(shape) + 1) < needed:
        raise UserError(_cut_off(path))
    values = _read_values(path, file, needed)
    return np.frombuffer(values, kind).reshape(shape).astype(kind.newbyteorder("="), copy=False)


def _header(path: Path, file: IO[bytes]) -> tuple[tuple[int, ...], np.dtype[Any]]:
    """The lengths of the axes and the type of the values."""
    header = file.read(4)
    zeros, code, axes = struct.unpack(">HBB", header) if len(header) == 4 else (1, 0, 0)
    if zeros or code not in TYPES or not 0 < axes <= MOST_AXES:
        raise UserError(_no_idx(path))
    lengths = file.read(4 * axes)
    if len(lengths) < 4 * axes:
        raise UserError(_cut_off(path))
    return struct.unpack(f">{axes}I", lengths), np.dtype(TYPES[code])


def _read_values(path: Path, file: IO[bytes], needed: int) -> bytearray:
    values = bytearray()
    while len(values) <= needed and (part := file.read(min(AT_ONCE, needed + 1 - len(values)))):
        values += part
    if len(values) < needed:
        raise UserError(_cut_off(path))
    if len(values) > needed:
        raise UserError(
            message(
                "data",
                "{path} goes on after the values that its header promises, so it is damaged: get it again.",
                path=path,
            )
        )
    return values


def _no_idx(path: Path) -> Message:
    return message(
        "data",
        "{path} does not begin as an IDX file: choose a file such as train-images-idx3-ubyte.",
        path=path,
    )


def _cut_off(path: Path) -> Message:
    return message("data", "{path} is cut off, it holds less than its header promises: get it again.", path=path)
