"""The gauges under the canvas: what the whole network costs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer.batch_gauge import BatchGauge
from cnnstudio.app.designer.gauge import HEIGHT, Gauge
from cnnstudio.app.designer.memory_bar import MemoryBar, Split
from cnnstudio.app.designer.selection import Selection
from cnnstudio.app.forms.number_field import NumberField
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import Hairline, Panel, label
from cnnstudio.app.widgets.text_link import TextLink
from cnnstudio.network import Analysis, Layer, Recipe, Row


class Gauges(Panel):
    """Parameters, MACs, training memory, prediction memory, the largest batch, depth. Unknown parts say so."""

    def __init__(
        self, session: Session, runner: Runner, selection: Selection, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, edges=Qt.Edge.TopEdge, parent=parent)
        self._session, self._selection, self._theme = session, selection, theme
        self.setObjectName("gauges")
        self.setAccessibleName(self.tr("What the network costs"))
        self.setFixedHeight(theme.px(HEIGHT))
        self.parameters = Gauge(theme, "parameters", self.tr("Parameters"))
        self.macs = Gauge(theme, "macs", self.tr("MACs per image"))
        self.memory = MemoryGauge(session, theme)
        self.memory.details.clicked.connect(self._show_details)
        self.prediction = Gauge(theme, "prediction", self.tr("Prediction memory"))
        self.batch = BatchGauge(session, runner, theme)
        self.layers = Gauge(theme, "depth", self.tr("Depth"))
        self.parameters.clicked.connect(lambda: self._select_most("parameters"))
        self.macs.clicked.connect(lambda: self._select_most("macs"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 0)
        row.setSpacing(0)
        lines: dict[QWidget, QWidget] = {}
        for widget in (self.parameters, self.macs, self.memory, self.prediction, self.batch, self.layers):
            if row.count():
                lines[widget] = Hairline(theme, vertical=True)
                row.addWidget(lines[widget])
            row.addWidget(widget, 1 if widget is self.memory else 0)
        for part in (self.batch, lines[self.batch]):
            part.setVisible(self.batch.known)
            self.batch.known_changed.connect(part.setVisible)
        session.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the session's analysis."""
        analysis = self._session.analysis
        self._show_total(self.parameters, analysis, analysis.parameters, "parameters")
        self._show_total(self.macs, analysis, analysis.macs, "macs")
        self.memory.show_analysis(analysis)
        self._show_prediction(analysis)
        self._show_depth(analysis)

    def _show_total(self, gauge: Gauge, analysis: Analysis, total: int, what: str) -> None:
        after = "" if analysis.complete else "+ ?"
        most = _most(analysis, what)
        if most is None or not total:
            gauge.show_value(i18n.count(total), self._unknown_from(analysis), after=after)
            return
        share = f"{round(100 * (getattr(most, what) or 0) / total)}{i18n.NBSP}%"
        line = self.tr("{share} of them in {layer}").format(share=share, layer=most.path)
        if what == "parameters" and analysis.trainable < total:
            line = self.tr("{count} of them are trained").format(count=i18n.count(analysis.trainable))
        if not analysis.complete:
            line = self._unknown_from(analysis)
        gauge.show_value(i18n.count(total), line, after=after, leads=self.tr("Select {layer}").format(layer=most.path))

    def _unknown_from(self, analysis: Analysis) -> str:
        error = None if analysis.complete else analysis.first_error
        return "" if error is None else self.tr("unknown from {layer} on").format(layer=error.path)

    def _show_prediction(self, analysis: Analysis) -> None:
        total, weights = analysis.prediction_bytes, analysis.memory.parameters
        if total is None:
            error = analysis.first_error
            line = self.tr("needs the shape after {layer}").format(layer=error.path) if error else ""
            self.prediction.show_value(i18n.shape(None), line)
            return
        unit = i18n.byte_unit(total)
        parts = [weights, total - weights]
        decimals = 0 if unit == "B" else i18n.decimals_that_add_up(parts, i18n.byte_scale(unit), least=1)
        said = [f"{part / i18n.byte_scale(unit):,.{decimals}f}" for part in parts]
        line = self.tr("parameters {weights} + tensors {tensors}").format(weights=said[0], tensors=said[1])
        self.prediction.show_value(f"{total / i18n.byte_scale(unit):,.{decimals}f}", line, after=unit)

    def _show_depth(self, analysis: Analysis) -> None:
        rows = [row for row in analysis.rows if isinstance(row.node, Layer)]
        deep = sum(1 for row in rows if row.parameters)
        after = "+ ?" if any(row.parameters is None for row in rows) else ""
        if not rows:
            line = ""
        elif len(rows) == 1:
            line = self.tr("of 1 layer holds weights")
        else:
            line = self.tr("of {count} layers hold weights").format(count=i18n.count(len(rows)))
        self.layers.show_value(i18n.count(deep), line, after=after)

    def _show_details(self) -> None:
        """Compare optimizers and precisions, and list what each layer keeps, beside the window."""
        from cnnstudio.app.dialogs.memory import MemoryDialog

        shown = self.findChild(MemoryDialog)
        if shown is None:
            shown = MemoryDialog(self._session, self._theme, self)
            shown.picked.connect(self._selection.select)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def _select_most(self, what: str) -> None:
        most = _most(self._session.analysis, what)
        if most is not None:
            self._selection.select(most.address)


def _most(analysis: Analysis, what: str) -> Row | None:
    """The row with most of something; None where none has any."""
    most = max(analysis.rows, key=lambda row: getattr(row, what) or 0, default=None)
    return most if most is not None and getattr(most, what) else None


class MemoryGauge(QWidget):
    """Training memory at a batch size that can be changed right here."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("gauge:memory")
        field = next(field for field in Recipe.fields() if field.name == "batch_size")
        self.batch = NumberField(field.minimum, field.maximum, digits=4)
        self.batch.setFont(theme.font(Type.SMALL))
        self.batch.setButtonSymbols(NumberField.ButtonSymbols.NoButtons)
        self.batch.setObjectName("batch")
        self.batch.setAccessibleName(self.tr("Batch size"))
        self.batch.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.batch.setFixedSize(theme.px(50), theme.px(24))
        self.batch.edited.connect(session.set_batch)
        self.batch.edited.connect(lambda _number: self._say(""))
        self.batch.refused.connect(self._say)
        self._caption = label(theme, self.tr("Training memory at batch"), Type.CAPTION, role="text2")
        self._caption.setWordWrap(True)
        self._error = label(theme, size=Type.CAPTION, role="danger")
        self._error.setObjectName("error:batch")
        self.total = label(theme, size=Type.TITLE, weight=Weight.SEMIBOLD)
        self.total.setObjectName("memoryTotal")
        self.details = TextLink(theme, "memoryDetails")
        self.details.say(self.tr("Compare"), self.tr("Compare training memory, and what each layer keeps"))
        self.details.setToolTip(self.tr("Optimizers and precisions compared, and what each layer keeps"))
        self.bar = MemoryBar(theme)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(Space.S)
        top.addWidget(self._caption)
        top.addWidget(self.batch)
        top.addWidget(self._error, 1)
        top.addWidget(self.total)
        top.addWidget(self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(top)
        column.addWidget(self.bar)

    def show_analysis(self, analysis: Analysis) -> None:
        """Show an analysis' training memory."""
        recipe = self._session.recipe
        split = Split.of(analysis.memory)
        total = f"{split.total}{i18n.NBSP}{split.unit}"
        said = total if analysis.complete else self.tr("at least {bytes}").format(bytes=total)
        self.total.setText(said)
        self.batch.show_number(recipe.batch_size)
        optimizer = next(field for field in Recipe.fields() if field.name == "optimizer")
        name = i18n.text(dict(optimizer.choices)[recipe.optimizer])
        self.bar.show_memory(analysis.memory, name, complete=analysis.complete)
        self.setAccessibleName(self.tr("Training memory: {bytes}").format(bytes=said))

    def _say(self, error: str) -> None:
        self._error.setText(error)
        self._error.setToolTip(error)
        self.batch.setProperty("invalid", bool(error))
        self.batch.setAccessibleDescription(error)
        self.batch.update()
