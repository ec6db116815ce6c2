"""Draw a network in one of the styles, and write the picture as SVG or PNG."""

from __future__ import annotations

from cnnstudio.drawing import Style
from cnnstudio.drawing.cards import CardStyle
from cnnstudio.drawing.colors import INKS, Theme
from cnnstudio.drawing.plan import shape_text
from cnnstudio.drawing.png import to_png
from cnnstudio.drawing.scene import Scene
from cnnstudio.drawing.svg import to_svg
from cnnstudio.drawing.volumes import VolumeStyle
from cnnstudio.network.messages import message
from cnnstudio.network.results import Analysis

MARGIN = 20.0


def draw(analysis: Analysis, title: str, style: Style = "cards", theme: Theme = "light") -> Scene:
    """The network as a picture. What an error keeps unknown is drawn with a question mark."""
    inks = INKS[theme]
    piece = (CardStyle if style == "cards" else VolumeStyle)(analysis, inks).piece()
    return Scene(
        piece.width + 2 * MARGIN,
        piece.height + 2 * MARGIN,
        inks.paper,
        title,
        str(
            message(
                "drawing",
                "{input} in, {output} out; {layers} layers, {parameters} parameters",
                input=shape_text(analysis.input_shape),
                output=shape_text(analysis.output),
                layers=f"{len(analysis.rows):,}",
                parameters=f"{analysis.parameters:,}",
            )
        ),
        tuple(piece.at(MARGIN, MARGIN)),
    )


__all__ = ["Scene", "Theme", "draw", "to_png", "to_svg"]
