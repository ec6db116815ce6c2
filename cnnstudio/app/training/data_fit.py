"""How images of another size are made to fit the network's input: what is done, and the choice where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnnstudio.app.i18n import times
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.training.data_summary import Summary
from cnnstudio.app.widgets import Segmented, label
from cnnstudio.network.image_fit import Fit, Fitting, fitting_of

if TYPE_CHECKING:
    from cnnstudio.network import Shape


class DataFit(QWidget):
    """Hidden where the images have the input's size; the choice only where it makes a difference."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._size: tuple[int, int] | None = None
        self._mixed = False
        self.setObjectName("dataFit")
        self.note = label(theme, size=Type.CAPTION, role="text2")
        self.note.setObjectName("dataFitNote")
        self.note.setWordWrap(True)
        choices = (("stretch", self.tr("Stretch")), ("fit", self.tr("Fit")), ("crop", self.tr("Crop")))
        self.choice = Segmented(theme, choices, "dataFitChoice")
        self.choice.setAccessibleName(self.tr("How images are fitted to the input"))
        tips: dict[Fit, str] = {
            "stretch": self.tr(
                "The whole image fills the input, out of proportion where need be. In an input that is only a little "
                "larger it gets a black border."
            ),
            "fit": self.tr("The whole image fits in, in its proportions, with black beside it."),
            "crop": self.tr("The image fills the input in its proportions; what sticks out is cut off at both sides."),
        }
        for fit, tip in tips.items():
            self.choice.button(fit).setToolTip(tip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.note)
        column.addWidget(self.choice)
        self.choice.chosen.connect(self._choose)
        session.changed.connect(self._show)
        session.document_opened.connect(self.forget)
        self.hide()

    def show_summary(self, summary: Summary) -> None:
        """Tell about these images."""
        self._size, self._mixed = summary.picture_size, summary.mixed
        self._show()

    def forget(self) -> None:
        """Nothing is known of the images."""
        self._size = None
        self.hide()

    def _show(self) -> None:
        """What is done to images of the known size, and whether another choice would do anything else."""
        shape: Shape = self._session.input_shape
        if self._size is None or len(shape) != 3:
            self.hide()
            return
        done = {fit: fitting_of(*self._size, *shape[1:], fit) for fit in ("stretch", "fit", "crop")}
        fit = self._session.document.data_fit
        self.setVisible(self._mixed or self._size != shape[1:])
        self.choice.setVisible(self._mixed or len(set(done.values())) > 1)
        self.choice.set_value(fit)
        self.note.setText(self._words(self._size, shape, done[fit], fit))

    def _words(self, size: tuple[int, int], shape: Shape, done: Fitting, fit: Fit) -> str:
        old, new = times(*size), times(*shape[1:])
        if self._mixed:
            words = {
                "stretch": self.tr("{old} and other sizes → {new}, cropped to {old}, then stretched"),
                "fit": self.tr("{old} and other sizes → {new}, whole, padded"),
                "crop": self.tr("{old} and other sizes → {new}, cropped"),
            }[fit]
        else:
            words = {
                "same": "",
                "resized": self.tr("{old} → {new}, resized"),
                "bordered": self.tr("{old} → {new}, with a black border"),
                "stretched": self.tr("{old} → {new}, stretched"),
                "whole": self.tr("{old} → {new}, whole, padded"),
                "cropped": self.tr("{old} → {new}, cropped"),
            }[done]
        return words.format(old=old, new=new)

    def _choose(self, fit: Fit) -> None:
        texts: dict[Fit, str] = {
            "stretch": self.tr("Stretch the images"),
            "fit": self.tr("Fit the images in whole"),
            "crop": self.tr("Crop the images"),
        }
        self._session.set_data_fit(texts[fit], fit)
