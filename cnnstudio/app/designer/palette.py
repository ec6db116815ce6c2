"""The palette: a chip for each layer type, by family, to be dragged, double-clicked or entered by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe, mime, paint
from cnnstudio.app.designer.dragging import Ghost
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.designer.fonts import Face
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Space, Theme, Type, Weight
from cnnstudio.app.widgets import Panel
from cnnstudio.network import LayerType, layer_types
from cnnstudio.network.layers.base import Family

COLUMNS = 2
CHIP_HEIGHT, ICON, SIDE, RIGHT = 29, 14, 7, 5
CHIP_SPACE = 4
LEAST_WIDTH = 144


class Chip(QAbstractButton):
    """A layer type. Dragging takes a layer of it along; pressing it by keyboard or double-clicking adds one."""

    drag_wanted = Signal()
    """The mouse pulls at it."""
    moved_on = Signal(int, int)
    """An arrow key asks for the chip so many columns and rows away."""

    def __init__(self, theme: Theme, icons: Icons, layer_type: LayerType) -> None:
        super().__init__()
        self._theme, self._icons, self.layer_type = theme, icons, layer_type
        self._face = Face(theme.font(Type.SMALL, Weight.MEDIUM))
        self._pressed_at: QPoint | None = None
        self._dragged = False
        self.found = True
        self.label = i18n.text(layer_type.label)
        self.setObjectName(f"chip:{layer_type.tag()}")
        self.setText(self.label)
        self.setAccessibleName(self.label)
        self.setAccessibleDescription(i18n.text(layer_type.help))
        self.setToolTip(i18n.text(layer_type.help))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @property
    def needed_width(self) -> int:
        """The width at which the name is not cut."""
        return self._text_left() + self._face.width(self.label) + self._theme.px(RIGHT)

    def sizeHint(self) -> QSize:
        return QSize(self.needed_width, self._theme.px(CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._theme.px(CHIP_HEIGHT))

    def matches(self, wanted: str) -> bool:
        """Whether a search finds it."""
        return wanted.casefold() in self.label.casefold() or wanted.casefold() in self.layer_type.tag()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.drag_wanted.emit()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if key in steps:
            self.moved_on.emit(*steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        elif key == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        pen = QPen(theme.color("control_border" if self.underMouse() else "hairline"), 1)
        ground = theme.color("surface")
        if self._dragged:
            pen, ground = QPen(theme.accent, 1), theme.color("accent_soft")
        elif self.isDown():
            ground = theme.color("hover")
        if self.hasFocus():
            pen = QPen(theme.accent, 2)
        inset = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), Radius.FIELD, Radius.FIELD)
        size = theme.px(ICON)
        spot = QRectF(theme.px(SIDE), (self.height() - size) / 2, size, size)
        self._icons.paint(painter, self.layer_type.tag(), spot, theme.family(self.layer_type.family))
        left = self._text_left()
        area = QRectF(left, 0, self.width() - left - 4, self.height())
        paint.text(painter, self._face, theme.color("text"), area, self.label)

    def _text_left(self) -> int:
        return self._theme.px(SIDE + ICON + 6)

    def set_dragged(self, dragged: bool) -> None:
        """Take the accent while a layer of it is being dragged."""
        self._dragged = dragged
        self.update()


class FamilyHeading(QWidget):
    """A family's name behind a dot of its colour."""

    def __init__(self, theme: Theme, family: Family) -> None:
        super().__init__()
        self._theme, self._family = theme, family
        self._face = Face(theme.font(Type.CAPTION, Weight.SEMIBOLD))
        self._text = describe.family_label(family)
        self.setAccessibleName(self._text)
        self.setFixedHeight(theme.px(20))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.family(self._family))
        dot = self._theme.px(6)
        painter.drawRoundedRect(QRectF(1, (self.height() - dot) / 2, dot, dot), 2, 2)
        area = QRectF(dot + 7, 0, self.width() - dot - 7, self.height())
        paint.text(painter, self._face, self._theme.color("text2"), area, self._text)


class Group(QWidget):
    """A family's chips under its heading: side by side where all names fit, else one below the other."""

    def __init__(self, theme: Theme, family: Family, chips: list[Chip]) -> None:
        super().__init__()
        self.chips = chips
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(CHIP_SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(FamilyHeading(theme, family))
        column.addLayout(self._grid)
        self.arrange(COLUMNS)

    @property
    def shown(self) -> list[Chip]:
        """The chips that a search has left."""
        return [chip for chip in self.chips if chip.found]

    def columns_in(self, width: int) -> int:
        """How many columns fit."""
        half = (width - CHIP_SPACE) // 2
        return COLUMNS if all(chip.needed_width <= half for chip in self.chips) else 1

    def arrange(self, columns: int) -> None:
        """Put the chips that are shown into so many columns."""
        self._columns = columns
        for chip in self.chips:
            self._grid.removeWidget(chip)
        for place, chip in enumerate(self.shown):
            self._grid.addWidget(chip, *divmod(place, columns))
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def rows(self) -> Iterator[list[Chip]]:
        """The chips that are shown, row by row."""
        shown = self.shown
        for start in range(0, len(shown), self._columns):
            yield shown[start : start + self._columns]


class Palette(Panel):
    """All layer types, to be dragged into the network or added after the selection."""

    def __init__(
        self, editing: Editing, ghost: Ghost, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._editing, self._ghost = editing, ghost
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Layers"))
        self.setMinimumWidth(theme.px(LEAST_WIDTH))
        self.search = self._make_search(theme, icons)
        self.groups = [
            Group(theme, family, [self._make_chip(theme, icons, cls()) for cls in types])
            for family, types in groupby(layer_types(), key=lambda cls: cls.family)
        ]
        self._scroll = self._make_scroll()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        top = QVBoxLayout()
        top.setContentsMargins(Space.M, 0, Space.M, 0)
        top.addWidget(self.search)
        column.addLayout(top)
        column.addWidget(self._scroll)
        self.setFocusProxy(self.search)

    @property
    def chips(self) -> list[Chip]:
        """All chips, in their order."""
        return [chip for group in self.groups for chip in group.chips]

    def _make_search(self, theme: Theme, icons: Icons) -> QLineEdit:
        search = SearchField()
        search.setObjectName("paletteSearch")
        search.setPlaceholderText(self.tr("Search layers"))
        search.setAccessibleName(self.tr("Search layers"))
        search.setFont(theme.font(Type.SMALL))
        search.setClearButtonEnabled(False)
        search.addAction(icons.icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition)
        search.textChanged.connect(self._filter)
        search.entered.connect(self._enter_search)
        search.left.connect(self._leave_search)
        return search

    def _make_chip(self, theme: Theme, icons: Icons, layer_type: LayerType) -> Chip:
        chip = Chip(theme, icons, layer_type)
        chip.clicked.connect(lambda: self._editing.insert(chip.layer_type))
        chip.drag_wanted.connect(lambda: self._drag(chip))
        chip.moved_on.connect(lambda across, down: self._move_from(chip, across, down))
        return chip

    def _drag(self, chip: Chip) -> None:
        chip.set_dragged(True)
        self._ghost.drag(chip, mime.of_layer(chip.layer_type), self._editing.new_node(chip.layer_type))
        chip.set_dragged(False)

    def _make_scroll(self) -> QScrollArea:
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        right = max(0, Space.M - bar)
        self._margins = Space.M + right
        column.setContentsMargins(Space.M, 0, right, Space.M)
        column.setSpacing(Space.S)
        for group in self.groups:
            column.addWidget(group)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._list)
        scroll.viewport().setAutoFillBackground(False)
        self._list.setAutoFillBackground(False)
        scroll.viewport().installEventFilter(self)
        return scroll

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _arrange(self) -> None:
        width = self._scroll.viewport().width() - self._margins
        for group in self.groups:
            group.arrange(group.columns_in(width))

    def _filter(self, wanted: str) -> None:
        for group in self.groups:
            for chip in group.chips:
                chip.found = chip.matches(wanted.strip())
                chip.setVisible(chip.found)
            group.setVisible(bool(group.shown))
        self._arrange()

    def _found(self) -> list[Chip]:
        return [chip for group in self.groups for chip in group.shown]

    def _enter_search(self) -> None:
        """Enter in the search adds the first layer it has found."""
        found = self._found()
        if found and self.search.text().strip():
            self.search.clear()
            self._editing.insert(found[0].layer_type)

    def _leave_search(self) -> None:
        found = self._found()
        if found:
            found[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _move_from(self, chip: Chip, across: int, down: int) -> None:
        """Give the keyboard to the neighbour of a chip; above the first row stands the search."""
        rows = [row for group in self.groups for row in group.rows()]
        row = next(number for number, chips in enumerate(rows) if chip in chips)
        column = rows[row].index(chip)
        target: QWidget | None
        if down:
            there = row + down
            target = rows[there][min(column, len(rows[there]) - 1)] if 0 <= there < len(rows) else None
            target = target or (self.search if there < 0 else None)
        else:
            flat = self._found()
            place = flat.index(chip) + across
            target = flat[place] if 0 <= place < len(flat) else None
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(target)


class SearchField(QLineEdit):
    """A search: Enter takes what it found, Down goes there, Esc empties it."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
