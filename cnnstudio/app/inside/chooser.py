"""The left of Inside: which image is looked at."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from cnnstudio.app.i18n import count
from cnnstudio.app.icons import Icons
from cnnstudio.app.inside.browser import Browser
from cnnstudio.app.inside.images import Gallery, ImageName, Subject
from cnnstudio.app.inside.own import OwnImage
from cnnstudio.app.inside.readings import Readings
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Space, Theme
from cnnstudio.app.widgets import Panel, SectionHeader, Segmented

LEAST_WIDTH = 190
DRAW = "draw"


class Chooser(Panel):
    """The images of the validation or the test set, or one's own."""

    chosen = Signal()
    """Something else is to be looked at."""

    def __init__(self, readings: Readings, theme: Theme, icons: Icons, settings: Settings) -> None:
        super().__init__(theme)
        self._gallery: Gallery | None = None
        self._subject: tuple[ImageName, Subject] | None = None
        self.setObjectName("imagePanel")
        self.setAccessibleName(self.tr("Image"))
        self.sets = Segmented(
            theme,
            [("validation", self.tr("Validation")), ("test", self.tr("Test")), (DRAW, self.tr("Draw"))],
            "imageSetSwitch",
            wraps=True,
        )
        self.sets.setAccessibleName(self.tr("Set of images"))
        self.sets.set_value("validation")
        self.browser = Browser(readings, theme, icons)
        self.own = OwnImage(theme, icons, settings)
        self._pages = QStackedWidget()
        for page in (self.browser, self.own):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addStrut(LEAST_WIDTH - 2 * Space.M)
        column.addWidget(SectionHeader(theme, self.tr("Image")))
        column.addWidget(self.sets)
        column.addWidget(self._pages, 1)
        self.sets.chosen.connect(self._on_set)
        self.browser.chosen.connect(self._on_name)
        self.own.changed.connect(self.chosen)

    @property
    def is_own(self) -> bool:
        """Whether it is a drawing or picture of one's own, not an image of a set."""
        return self._pages.currentWidget() is self.own

    @property
    def name(self) -> ImageName:
        """The image of a set that is chosen, or was before one's own."""
        return self.browser.name

    def subject(self) -> Subject | None:
        """What is to be looked at, the same one until something else is; None of a set whose images are not there."""
        gallery, name = self._gallery, self.name
        if self.is_own:
            return self.own.subject()
        if gallery is None:
            return None
        if self._subject is None or self._subject[0] != name:
            words = self.tr("Test image {number}") if name.set == "test" else self.tr("Validation image {number}")
            title = words.format(number=count(name.number))
            self._subject = name, Subject(title, gallery.pixels(name), gallery.label(name))
        return self._subject[1]

    def show_gallery(self, gallery: Gallery) -> None:
        """Offer the images of a data set."""
        self._gallery, self._subject = gallery, None
        self.browser.show_gallery(gallery)

    def show_failure(self, sentence: str) -> None:
        """Say why there are no images."""
        self.browser.show_failure(sentence)

    def go_to(self, name: ImageName) -> None:
        """Choose an image of a set; it is there."""
        self.browser.go_to(name)

    def _on_set(self, chosen: object) -> None:
        if chosen == DRAW:
            self._pages.setCurrentWidget(self.own)
            self.chosen.emit()
        elif self.name.set == chosen:
            self._on_name(self.name)
        else:
            self.go_to(ImageName(str(chosen), 0))

    def _on_name(self, name: ImageName) -> None:
        self._pages.setCurrentWidget(self.browser)
        self.sets.set_value(name.set)
        self.browser.want()
        self.chosen.emit()
