"""Forms made from what a struct's fields say about themselves: settings of layers, of the input, of a recipe."""

from __future__ import annotations

from cnnstudio.app.forms.editor import Editor, Names
from cnnstudio.app.forms.form import SettingsForm
from cnnstudio.app.forms.label_column import LabelColumn
from cnnstudio.app.forms.lone_number import LoneNumber
from cnnstudio.app.forms.number_field import Number, NumberField

__all__ = ["Editor", "LabelColumn", "LoneNumber", "Names", "Number", "NumberField", "SettingsForm"]
