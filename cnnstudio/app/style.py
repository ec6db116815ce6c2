"""How plain Qt widgets look: Fusion's behaviour, drawn with the theme's tokens.

Widgets may set two dynamic properties: ``primary`` on a push button (accent ground) and ``invalid`` on a field (danger
border). Colours follow the theme by themselves.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOptionButton,
    QWidget,
)

from cnnstudio.app.theme import Radius, Theme, Type, mixed

Primitive = QStyle.PrimitiveElement
Control = QStyle.ControlElement
Complex = QStyle.ComplexControl
Sub = QStyle.SubControl
Metric = QStyle.PixelMetric
Flag = QStyle.StateFlag

Option = Any
"""A style option; the stubs leave out all their fields."""

METRICS = {
    Metric.PM_ScrollBarExtent: 10,
    Metric.PM_ScrollView_ScrollBarSpacing: 0,
    Metric.PM_SplitterWidth: 5,
    Metric.PM_SliderLength: 14,
    Metric.PM_SliderThickness: 18,
    Metric.PM_SliderControlThickness: 14,
    Metric.PM_ToolTipLabelFrameWidth: 6,
}
SCALED = {
    Metric.PM_IndicatorWidth: 16,
    Metric.PM_IndicatorHeight: 16,
    Metric.PM_SmallIconSize: 16,
    Metric.PM_ButtonIconSize: 16,
    Metric.PM_ToolBarIconSize: 16,
}
"""What stands beside text, and grows with it."""
LEAST_HANDLE = 24
CONTROL_HEIGHT = 26
SIDE = 12
CHEVRON, LARGEST_CHEVRON = 3, 5
"""Half the width of the sign that a choice opens: it grows with the text as far as there is room."""
SPARE = 4
"""What a choice needs besides what Fusion asks for its text and arrow."""


class StudioStyle(QProxyStyle):
    """Fusion with our buttons, fields, boxes, sliders and bars."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    @property
    def theme(self) -> Theme:
        """Whose tokens it draws with."""
        return self._theme

    def pixelMetric(self, metric: Metric, option: Option = None, widget: QWidget | None = None) -> int:
        if metric in SCALED:
            return self._theme.px(SCALED[metric])
        known = METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if known is None else known

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: Option = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_ComboBox_Popup:
            return 0
        if hint == QStyle.StyleHint.SH_Slider_AbsoluteSetButtons:
            return int(Qt.MouseButton.LeftButton.value)
        return super().styleHint(hint, option, widget, returned)

    def sizeFromContents(self, kind: QStyle.ContentsType, option: Option, size: QSize, widget: Any = None) -> QSize:
        wanted = super().sizeFromContents(kind, option, size, widget)
        least = self._theme.px(CONTROL_HEIGHT)
        contents = QStyle.ContentsType
        if kind == contents.CT_PushButton:
            return QSize(max(wanted.width(), size.width() + 2 * SIDE), max(wanted.height(), least + 2))
        if kind == contents.CT_ComboBox:
            return wanted.expandedTo(QSize(wanted.width() + SPARE, least))
        if kind in (contents.CT_SpinBox, contents.CT_LineEdit):
            return wanted.expandedTo(QSize(0, least))
        if kind == contents.CT_ItemViewItem:
            return wanted.expandedTo(QSize(0, least + 2))
        if kind == contents.CT_MenuItem and size.height() > 10:
            return wanted.expandedTo(QSize(180, self._theme.px(28)))
        return wanted

    def subControlRect(self, control: Complex, option: Option, part: Sub, widget: Any = None) -> QRect:
        if control == Complex.CC_ScrollBar:
            return self._scroll_part(option, part)
        return super().subControlRect(control, option, part, widget)

    def subElementRect(self, element: QStyle.SubElement, option: Option, widget: Any = None) -> QRect:
        area = super().subElementRect(element, option, widget)
        if element == QStyle.SubElement.SE_LineEditContents and not _in_other_field(widget):
            return area.adjusted(5, 0, -5, 0)
        return area

    def drawPrimitive(
        self, element: Primitive, option: Option, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element == Primitive.PE_PanelButtonCommand:
            self._draw_button(option, painter, widget)
        elif element == Primitive.PE_PanelButtonTool:
            self._draw_tool_button(option, painter)
        elif element == Primitive.PE_PanelLineEdit:
            if not _in_other_field(widget):
                self._draw_field(option, painter, widget)
        elif element in (Primitive.PE_IndicatorCheckBox, Primitive.PE_IndicatorRadioButton):
            self._draw_check(option, painter, round_=element == Primitive.PE_IndicatorRadioButton)
        elif element == Primitive.PE_FrameFocusRect:
            pen = QPen(self._theme.accent, 2)
            _rounded(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), None, pen, Radius.TILE)
        elif element == Primitive.PE_PanelTipLabel:
            painter.fillRect(option.rect, self._theme.color("tip"))
        elif element not in (Primitive.PE_FrameDefaultButton, Primitive.PE_FrameLineEdit):
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(self, element: Control, option: Option, painter: QPainter, widget: QWidget | None = None) -> None:
        if element == Control.CE_PushButtonLabel and _flagged(widget, "primary") and _enabled(option):
            option = QStyleOptionButton(option)
            palette = QPalette(option.palette)
            palette.setColor(QPalette.ColorRole.ButtonText, self._theme.color("on_accent"))
            option.palette = palette
        if element == Control.CE_Splitter:
            self._draw_splitter(option, painter)
        elif element == Control.CE_ShapedFrame and option.frameShape == QFrame.Shape.StyledPanel:
            area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
            focused = option.state & Flag.State_HasFocus
            pen = QPen(self._theme.accent if focused else self._theme.color("control_border"), 1)
            _rounded(painter, area, None, pen, Radius.TILE)
        elif element == Control.CE_ProgressBar:
            self._draw_progress(option, painter)
        else:
            super().drawControl(element, option, painter, widget)
        if element == Control.CE_PushButton and _flat(option) and option.state & Flag.State_HasFocus:
            self.drawPrimitive(Primitive.PE_FrameFocusRect, option, painter, widget)

    def drawComplexControl(
        self, control: Complex, option: Option, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if control == Complex.CC_SpinBox:
            self._draw_field(option, painter, widget)
            for part, up in ((Sub.SC_SpinBoxUp, True), (Sub.SC_SpinBoxDown, False)):
                area = QRectF(self.subControlRect(control, option, part, widget))
                if not area.isEmpty():
                    self._draw_chevron(painter, area.center() + QPointF(-2, 2 if up else -2), option, up=up)
        elif control == Complex.CC_ComboBox:
            self._draw_field(option, painter, widget)
            arrow = QRectF(self.subControlRect(control, option, Sub.SC_ComboBoxArrow, widget))
            self._draw_chevron(painter, arrow.center() + QPointF(-3, 0), option)
        elif control == Complex.CC_ScrollBar:
            self._draw_scroll_bar(option, painter, widget)
        elif control == Complex.CC_Slider:
            self._draw_slider(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _draw_button(self, option: Option, painter: QPainter, widget: QWidget | None) -> None:
        theme = self._theme
        hovered, down = bool(option.state & Flag.State_MouseOver), bool(option.state & Flag.State_Sunken)
        ground, border = theme.color("surface"), theme.color("control_border")
        if not _enabled(option):
            ground, border = theme.color("panel"), theme.color("hairline")
        elif _flagged(widget, "primary"):
            ground = mixed(theme.accent, theme.color("text"), 0.18 if down else 0.1 if hovered else 0)
            border = ground
        elif hovered or down:
            ground = mixed(theme.color("hover"), theme.color("text"), 0.06 if down else 0)
        focused = bool(option.state & Flag.State_HasFocus)
        area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        _rounded(painter, area, ground, QPen(border, 1), Radius.BUTTON)
        if focused:
            ring = theme.color("text") if _flagged(widget, "primary") else theme.accent
            _rounded(painter, area.adjusted(0.5, 0.5, -0.5, -0.5), None, QPen(ring, 2), Radius.BUTTON)

    def _draw_tool_button(self, option: Option, painter: QPainter) -> None:
        theme, state = self._theme, option.state
        ground: QColor | None = None
        if state & Flag.State_On:
            ground = theme.color("accent_soft")
        elif _enabled(option) and state & (Flag.State_MouseOver | Flag.State_Sunken):
            ground = mixed(theme.color("hover"), theme.color("text"), 0.06 if state & Flag.State_Sunken else 0)
        _rounded(painter, QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), ground, None, Radius.BUTTON)

    def _draw_field(self, option: Option, painter: QPainter, widget: QWidget | None) -> None:
        theme = self._theme
        pen = QPen(theme.color("control_border"), 1)
        if not _enabled(option):
            pen = QPen(theme.color("hairline"), 1)
        elif _flagged(widget, "invalid"):
            pen = QPen(theme.color("danger"), 2)
        elif option.state & Flag.State_HasFocus:
            pen = QPen(theme.accent, 2)
        elif option.state & Flag.State_MouseOver:
            pen = QPen(theme.color("text3"), 1)
        inset = pen.widthF() / 2
        area = QRectF(option.rect).adjusted(inset, inset, -inset, -inset)
        _rounded(painter, area, theme.color("surface" if _enabled(option) else "panel"), pen, Radius.FIELD)

    def _draw_chevron(self, painter: QPainter, at: QPointF, option: Option, *, up: bool = False) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("text2" if _enabled(option) else "control_border"), 1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        half = min(self._theme.px(CHEVRON), LARGEST_CHEVRON)
        rise = -half / 2 if up else half / 2
        painter.drawPolyline([at + QPointF(-half, -rise), at + QPointF(0, rise), at + QPointF(half, -rise)])
        painter.restore()

    def _draw_check(self, option: Option, painter: QPainter, *, round_: bool) -> None:
        theme, state = self._theme, option.state
        on, focused = bool(state & Flag.State_On), bool(state & Flag.State_HasFocus)
        area = QRectF(option.rect).adjusted(1, 1, -1, -1)
        radius = area.width() / 2 if round_ else Radius.TILE
        ground = theme.accent if on else theme.color("surface")
        border = theme.accent if on or focused else theme.color("text3")
        if not _enabled(option):
            ground, border = theme.color("control_border" if on else "panel"), theme.color("control_border")
        _rounded(painter, area, ground, QPen(border, 1), radius)
        if focused and state & Flag.State_KeyboardFocusChange:
            _rounded(painter, QRectF(option.rect), None, QPen(theme.color("text"), 1), radius + 1)
        if not on:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = QPen(theme.color("on_accent"), 1.6)
        mark.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(mark)
        middle = area.center()
        if round_:
            painter.setBrush(theme.color("on_accent"))
            painter.drawEllipse(middle, 2.0, 2.0)
        else:
            painter.drawPolyline([middle + QPointF(*at) for at in ((-3.2, 0.2), (-0.8, 2.6), (3.4, -2.4))])
        painter.restore()

    def _draw_slider(self, option: Option, painter: QPainter, widget: QWidget | None) -> None:
        theme = self._theme
        knob = QRectF(self.subControlRect(Complex.CC_Slider, option, Sub.SC_SliderHandle, widget))
        middle, area = knob.center(), QRectF(option.rect)
        across = option.orientation == Qt.Orientation.Horizontal
        before, whole = QRectF(area), QRectF(area)
        for part in (before, whole):
            if across:
                part.setTop(middle.y() - 1.5)
                part.setHeight(3)
            else:
                part.setLeft(middle.x() - 1.5)
                part.setWidth(3)
        if across:
            before.setRight(middle.x())
        else:
            before.setTop(middle.y())
        _rounded(painter, whole, theme.color("hairline"), None, 1.5)
        _rounded(painter, before, theme.accent if _enabled(option) else theme.color("control_border"), None, 1.5)
        focused = bool(option.state & Flag.State_HasFocus)
        radius = 7.0 if option.state & Flag.State_Sunken else 6.0
        pen = QPen(theme.accent if focused else theme.color("control_border"), 2 if focused else 1)
        circle = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        _rounded(painter, circle, theme.color("surface" if not theme.dark else "text"), pen, radius)

    def _draw_scroll_bar(self, option: Option, painter: QPainter, widget: QWidget | None) -> None:
        if option.maximum <= option.minimum:
            return
        handle = QRectF(self.subControlRect(Complex.CC_ScrollBar, option, Sub.SC_ScrollBarSlider, widget))
        lit = option.state & (Flag.State_MouseOver | Flag.State_Sunken)
        ground = self._theme.color("text3" if lit else "control_border")
        _rounded(painter, handle.adjusted(2, 2, -2, -2), ground, None, 3)

    def _scroll_part(self, option: Option, part: Sub) -> QRect:
        """Parts of a scroll bar without end buttons: the groove is the whole bar."""
        area = option.rect
        across = option.orientation == Qt.Orientation.Horizontal
        length = area.width() if across else area.height()
        span = option.maximum - option.minimum
        share = option.pageStep / (span + option.pageStep) if span + option.pageStep else 1.0
        handle = min(length, max(LEAST_HANDLE, round(length * share)))
        start = QStyle.sliderPositionFromValue(
            option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown
        )
        ranges = {
            Sub.SC_ScrollBarSlider: (start, handle),
            Sub.SC_ScrollBarGroove: (0, length),
            Sub.SC_ScrollBarSubPage: (0, start),
            Sub.SC_ScrollBarAddPage: (start + handle, length - start - handle),
        }
        begin, extent = ranges.get(part, (0, 0))
        if across:
            return QRect(area.x() + begin, area.y(), extent, area.height() if extent else 0)
        return QRect(area.x(), area.y() + begin, area.width() if extent else 0, extent)

    def _draw_progress(self, option: Option, painter: QPainter) -> None:
        area = QRectF(option.rect)
        groove = QRectF(area.x(), area.center().y() - 2, area.width(), 4)
        _rounded(painter, groove, self._theme.color("hairline"), None, 2)
        span = option.maximum - option.minimum
        share = (option.progress - option.minimum) / span if span else 1.0
        groove.setWidth(groove.width() * share)
        _rounded(painter, groove, self._theme.accent, None, 2)

    def _draw_splitter(self, option: Option, painter: QPainter) -> None:
        area = option.rect
        painter.fillRect(area, self._theme.color("panel"))
        lit = option.state & (Flag.State_MouseOver | Flag.State_Sunken)
        line = self._theme.accent if lit else self._theme.color("hairline")
        if option.state & Flag.State_Horizontal:
            painter.fillRect(QRect(area.center().x(), area.y(), 1, area.height()), line)
        else:
            painter.fillRect(QRect(area.x(), area.center().y(), area.width(), 1), line)


def apply(application: QApplication, theme: Theme) -> None:
    """Give the whole program the theme's style, palette and font, now and whenever the theme changes.

    A style of the theme's that is there already stays: it follows the theme, and another one would have every widget
    polished anew, those of a window that is on its way out too.
    """
    worn = application.style()
    if not isinstance(worn, StudioStyle) or worn.theme is not theme:
        application.setStyle(StudioStyle(theme))
    application.setFont(theme.font(Type.BASE))

    def recolor() -> None:
        application.setPalette(theme.palette())

    recolor()
    theme.changed.connect(recolor)


def _in_other_field(widget: QWidget | None) -> bool:
    """Whether a line edit is the inside of a spin box or combo box, which draws the field itself."""
    return widget is not None and isinstance(widget.parent(), (QAbstractSpinBox, QComboBox))


def _enabled(option: Option) -> bool:
    return bool(option.state & Flag.State_Enabled)


def _flat(button: Option) -> bool:
    """Whether a button has no ground of its own, on which its focus would be seen."""
    return bool(button.features & QStyleOptionButton.ButtonFeature.Flat)


def _flagged(widget: QWidget | None, name: str) -> bool:
    return widget is not None and bool(widget.property(name))


def _rounded(painter: QPainter, area: QRectF, ground: QColor | None, pen: QPen | None, radius: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen or Qt.PenStyle.NoPen)
    painter.setBrush(ground or Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, radius, radius)
    painter.restore()
