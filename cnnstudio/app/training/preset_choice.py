"""Ready recipes to choose from, above the settings that they decide."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.forms import LabelColumn
from cnnstudio.app.forms.editor import ROW_HEIGHT
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.combo import PanelCombo
from cnnstudio.network import Recipe, presets

OWN = ""
"""In the place of a preset's key, where the recipe is none of them."""
MOST_NAMED = 3
"""Differences from a preset that are named one by one."""


class PresetChoice(QWidget):
    """The preset that the recipe is, with a sentence on it; *Own* where a setting differs. Choosing one is one step."""

    def __init__(self, session: Session, theme: Theme, labels: LabelColumn) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("presetChoice")
        self.box = _Box()
        self.box.setFont(theme.font(Type.SMALL))
        self.box.setMinimumHeight(theme.px(ROW_HEIGHT))
        for preset in presets.PRESETS:
            self.box.addItem(i18n.text(preset.title), preset.key)
            self.box.setItemData(self.box.count() - 1, i18n.text(preset.help), Qt.ItemDataRole.ToolTipRole)
        self.box.activated.connect(self._on_activated)
        self.note = label(theme, size=Type.CAPTION, role="text3")
        self.note.setObjectName("presetNote")
        self.note.setWordWrap(True)
        name = labels.add(self.tr("Preset"))
        name.setBuddy(self.box)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(name)
        row.addWidget(self.box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self.note)

    def show_recipe(self, recipe: Recipe) -> None:
        """Show which preset a recipe is."""
        preset = presets.matching(recipe)
        own = self.box.findData(OWN)
        if preset is None and own < 0:
            self.box.addItem(self.tr("Own"), OWN)
        elif preset is not None and own >= 0:
            self.box.removeItem(own)
        self.box.setCurrentIndex(self.box.findData(preset.key if preset else OWN))
        self.note.setText(i18n.text(preset.help) if preset else self._describe_own(recipe))

    def _describe_own(self, recipe: Recipe) -> str:
        near = presets.nearest(recipe)
        names = presets.differences(near, recipe)
        if len(names) > MOST_NAMED:
            return self.tr("Your own recipe.")
        labels = {field.name: i18n.text(field.label) for field in recipe.fields()}
        settings = ", ".join(labels.get(name, self.tr("Augmentation")) for name in names)
        return self.tr("As “{preset}” but for: {settings}").format(preset=i18n.text(near.title), settings=settings)

    def _on_activated(self, index: int) -> None:
        key = self.box.itemData(index)
        if key == OWN:
            return
        preset = presets.get(key)
        text = self.tr("Preset “{preset}”").format(preset=i18n.text(preset.title))
        self._session.take_recipe(text, preset.applied(self._session.recipe))


class _Box(PanelCombo):
    """Says what a preset is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("presetField")
        self.setAccessibleName(self.tr("Preset"))
        said = self.tr(
            "Ready recipes: how the network is trained. Seed, device, speed and what is kept stay as they are"
        )
        self.setAccessibleDescription(said)
        self.setToolTip(said)
