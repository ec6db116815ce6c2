"""Augmentation in the recipe: what is done to the training images, seen on one of them while it is set."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.forms import LabelColumn, SettingsForm
from cnnstudio.app.forms.editors import NumberEditor
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.training.augmentation_preview import AugmentationPreview, Draws
from cnnstudio.app.training.augmentation_strip import AugmentationStrip
from cnnstudio.app.training.recipe_sections import field_names
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.text_link import TextLink
from cnnstudio.network import Augmentation, Shape

FIRST = ("shift", "rotate")
"""What most digits and objects bear; the other settings can be folded away."""


class AugmentationPanel(QWidget):
    """Every edit goes to the session at once; what cannot be is refused under its field."""

    def __init__(self, session: Session, runner: Runner, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("augmentationPanel")
        self.strip = AugmentationStrip(theme)
        self.preview = AugmentationPreview(session, runner, self)
        self._image = label(theme, size=Type.CAPTION, role="text3")
        self._image.setObjectName("augmentationImage")
        self._again = TextLink(theme, "drawAgain")
        self._again.say(self.tr("Other draws"), self.tr("Show other draws of the image"))
        rest = tuple(field.name for field in Augmentation.fields() if field.name not in FIRST)
        labels = LabelColumn(theme)
        self.forms = [self._make_form(theme, names, labels) for names in (FIRST, rest)]
        self.editors = {name: editor for form in self.forms for name, editor in form.editors.items()}
        numbers = [editor for editor in self.editors.values() if isinstance(editor, NumberEditor)]
        for editor in numbers:
            editor.align(numbers)
        self._rest = rest
        self._more = TextLink(theme, "moreAugmentation")
        self._more.setCheckable(True)
        self._doubt = label(theme, size=Type.CAPTION, role="text2")
        self._doubt.setObjectName("augmentationDoubt")
        self._doubt.setWordWrap(True)
        self._lay_out()
        self._connect()
        self._shown: tuple[Augmentation, Shape, tuple[str, ...]] | None = None
        self._begin()

    @property
    def summary(self) -> str:
        """What is in use, for where the panel is folded away."""
        changes = self._session.recipe.augmentation
        used = [i18n.text(field.label) for field in changes.fields() if getattr(changes, field.name)]
        return ", ".join(used).lower() if used else self.tr("none in use")

    def set_images(self, images: int) -> None:
        """Tell how many training images there are, once they could be read; 0 where they are not to be had."""
        self.preview.set_images(images)
        if not images:
            self._show_nothing()

    def refresh(self) -> None:
        """Show the session's recipe, where anything of it is new: every edit of the network comes by here."""
        session = self._session
        shown = (session.recipe.augmentation, session.input_shape, session.classes)
        if shown != self._shown:
            self._shown = shown
            self._show_values(*shown)
        if self.isVisible():
            self.preview.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.preview.refresh()

    def _begin(self) -> None:
        """Another document: nothing of what stood there holds."""
        self._shown = None
        self._open_where_used()
        self.refresh()

    def _show_values(self, changes: Augmentation, input_shape: Shape, classes: tuple[str, ...]) -> None:
        unfit = changes.unfit(input_shape)
        limits = {} if unfit is None else {"shift": i18n.text(unfit)}
        for form in self.forms:
            form.show_values(changes, limits)
        doubts = dict.fromkeys(changes.doubts(classes).values())
        self._doubt.setText(" ".join(i18n.text(doubt) for doubt in doubts))
        self._doubt.setVisible(bool(doubts))
        self._say_more()

    def _make_form(self, theme: Theme, names: tuple[str, ...], labels: LabelColumn) -> SettingsForm:
        changes = self._session.recipe.augmentation
        form = SettingsForm(theme, changes, field_names, only=names, labels=labels)
        form.changed.connect(self._take)
        return form

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._image, 1)
        below.addWidget(self._again)
        fold = QHBoxLayout()
        fold.addWidget(self._more)
        fold.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.strip)
        column.addLayout(below)
        column.addWidget(self.forms[0])
        column.addWidget(self.forms[1])
        column.addWidget(self._doubt)
        column.addLayout(fold)

    def _connect(self) -> None:
        self.strip.image_wanted.connect(self.preview.go)
        self._again.clicked.connect(self.preview.draw_again)
        self._more.toggled.connect(self._unfold)
        self.preview.drawn.connect(self._show)
        self.preview.failed.connect(self._show_nothing)
        self._session.recipe_changed.connect(self.refresh)
        self._session.changed.connect(self.refresh)
        self._session.document_opened.connect(self._begin)

    def _take(self, changes: Augmentation, name: str, _label: str) -> None:
        unfit = changes.unfit(self._session.input_shape) if name == "shift" else None
        if unfit is not None:
            self.editors[name].refuse(i18n.text(unfit))
            return
        self._session.set_recipe(self._session.recipe.with_value("augmentation", changes))

    def _open_where_used(self) -> None:
        self._more.setChecked(bool(self._rest_in_use))
        self._unfold(self._more.isChecked())

    @property
    def _rest_in_use(self) -> int:
        """How many of the settings are in use that can be folded away."""
        changes = self._session.recipe.augmentation
        return sum(bool(getattr(changes, name)) for name in self._rest)

    def _unfold(self, open_: bool) -> None:
        self.forms[1].setVisible(open_)
        self._say_more()

    def _say_more(self) -> None:
        names = ", ".join(self.editors[name].label for name in self._rest)
        used = self._rest_in_use
        if self._more.isChecked():
            self._more.say(self.tr("Less"), self.tr("Fold away: {settings}").format(settings=names))
        elif used:
            words = self.tr("More… ({number} in use)").format(number=used)
            self._more.say(words, self.tr("More, {number} in use: {settings}").format(number=used, settings=names))
        else:
            self._more.say(self.tr("More…"), self.tr("More: {settings}").format(settings=names))

    def _show(self, found: Draws) -> None:
        self.strip.show_images(found.original, found.draws)
        classes = self._session.classes
        name = classes[found.label] if found.label < len(classes) else str(found.label)
        self._image.setText(self.tr("image {number}: {name}").format(number=i18n.count(found.number), name=name))
        self.strip.setAccessibleDescription(self._image.text())

    def _show_nothing(self) -> None:
        """Why the images cannot be read stands with the data."""
        self.strip.clear()
        self._image.setText("")
        self.strip.setAccessibleDescription("")
