"""A number field that stands in no form."""

from __future__ import annotations

from cnnstudio.app.forms.number_field import Number, NumberField


class LoneNumber(NumberField):
    """Says in its own tip what is wrong with what is typed; when the keyboard leaves it, the last good number is back.

    `name` is its object name, `words` what it is called, `tip` what it is for. The minimum may be written as a word.
    """

    def __init__(
        self,
        name: str,
        words: str,
        tip: str,
        minimum: Number,
        maximum: Number,
        *,
        whole: bool = True,
        digits: int = 4,
        minimum_word: str = "",
    ) -> None:
        super().__init__(minimum, maximum, whole=whole, digits=digits, minimum_word=minimum_word)
        self._tip = tip
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._say("")
        self.refused.connect(self._say)
        self.edited.connect(lambda _number: self._say(""))
        self.left.connect(self._go_back)

    def show_number(self, number: Number) -> None:
        """Show a number, without a signal."""
        super().show_number(number)
        self._say("")

    def _go_back(self) -> None:
        self.show_number(self.number)

    def _say(self, wrong: str) -> None:
        self.setProperty("invalid", bool(wrong))
        self.setToolTip(wrong or self._tip)
        self.setAccessibleDescription(wrong or self._tip)
        self.update()
