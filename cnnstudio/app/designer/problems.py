"""What is wrong with a layer, under its card: the sentence, its numbers, and buttons that repair it or hush it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe, paint
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.designer.items import Item
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme, mixed
from cnnstudio.network import Problem, Repair
from cnnstudio.network.results import Hush

TEXT_LEFT, RIGHT = 39, 16
ABOVE, BELOW, LINE_SPACE, BUTTON_SPACE = 12, 12, 2, 8
BUTTON_SIDE, BUTTON_HEIGHT = 12, 42
ICON = 16
HUSH_SIDE, HUSH_HEIGHT = 8, 22


def severity_color(theme: Theme, severity: str) -> QColor:
    """Red for what cannot work, amber for a warning."""
    return theme.color("danger") if severity == "error" else theme.family("activation")


class RepairButton(QPushButton):
    """One repair on two lines: what it does, and the shape it then gives. The default one has the accent."""

    def __init__(self, theme: Theme, faces: Faces, repair: Repair, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._faces, self.repair = theme, faces, repair
        self._default = False
        self.label = i18n.text(repair.label)
        self.gives = gives(repair)
        self.setObjectName(f"repair:{self.label}")
        self.setText(self.label)
        self.setAccessibleName(f"{self.label}, {self.gives}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_default(self, default: bool) -> None:
        """Show whether Alt+Enter does this one."""
        self._default = default
        self.setToolTip(self.tr("Alt+Enter does this") if default else "")
        self.update()

    def sizeHint(self) -> QSize:
        return button_size(self._faces, self.repair)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._theme, self._faces.px
        lit = self.hasFocus() or self._default
        ground = theme.color("hover" if self.underMouse() else "surface")
        if self.isDown():
            ground = mixed(ground, theme.color("text"), 0.08)
        pen = QPen(theme.accent, self._faces.line(2)) if lit else QPen(theme.color("control_border"), 1)
        area = QRectF(self.rect())
        paint.filled(painter, area, px(Radius.BUTTON), ground, pen)
        if self.hasFocus():
            inside = area.adjusted(px(3), px(3), -px(3), -px(3))
            paint.outline(painter, inside, px(Radius.TILE), QPen(theme.color("text"), 1, Qt.PenStyle.DotLine))
        half, side = self.height() / 2, px(BUTTON_SIDE)
        upper = QRectF(side, px(4), self.width() - 2 * side, half - px(4))
        paint.text(painter, self._faces.value, theme.color("text"), upper, self.label)
        paint.text(painter, self._faces.caption, theme.color("text2"), upper.translated(0, half - px(4)), self.gives)


def gives(repair: Repair) -> str:
    """The shape that a repair brings, in words of a button's second line."""
    if repair.output is None and not repair.removes:
        return f"→ {i18n.shape(None)}"
    if repair.output is None:
        return QCoreApplication.translate("RepairButton", "takes the layer away")
    return f"→ {i18n.shape(repair.output)}"


class HushButton(QPushButton):
    """Takes a warning off the card: a word at the right of its sentence."""

    def __init__(self, theme: Theme, faces: Faces, hush: Hush, said: str, parent: QWidget) -> None:
        super().__init__(hush_word(), parent)
        self._theme, self._faces, self.hush = theme, faces, hush
        self.setObjectName(f"hush:{hush[0][-1]}:{hush[1]}")
        self.setAccessibleName(self.tr("Hush: {problem}").format(problem=said))
        self.setToolTip(self.tr("Warn of this no more here; the list of problems (F8) brings it back"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return hush_size(self._faces)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, QRectF(self.rect())
        if self.underMouse() or self.isDown():
            paint.filled(painter, area, self._faces.px(Radius.TILE), theme.color("hover"), QPen(Qt.PenStyle.NoPen))
        if self.hasFocus():
            paint.outline(painter, area, self._faces.px(Radius.TILE), QPen(theme.accent, self._faces.line(2)))
        painter.setFont(self._faces.caption.font)
        painter.setPen(theme.color("text2"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())


def hush_word() -> str:
    """The word on the button that hushes a warning."""
    return QCoreApplication.translate("HushButton", "Hush")


def hush_size(faces: Faces) -> QSize:
    """The size of such a button."""
    return QSize(faces.caption.width(hush_word()) + 2 * faces.px(HUSH_SIDE), faces.px(HUSH_HEIGHT))


def button_size(faces: Faces, repair: Repair) -> QSize:
    """The size of a repair's button."""
    width = max(faces.value.width(i18n.text(repair.label)), faces.caption.width(gives(repair)))
    return QSize(width + 2 * faces.px(BUTTON_SIDE + 1), faces.px(BUTTON_HEIGHT))


class _Part(NamedTuple):
    """One problem with the rectangles of its texts and buttons; an error cannot be hushed."""

    problem: Problem
    hush: Hush | None
    said: str
    detail: str
    icon: QRectF
    title: QRectF
    numbers: QRectF
    buttons: tuple[QRectF, ...]
    hush_area: QRectF


def _parts(faces: Faces, item: Item, width: int) -> tuple[list[_Part], int]:
    """All problems of an item laid out in `width`, and the height they take."""
    px = faces.px
    left, side, icon_size = px(TEXT_LEFT), px(RIGHT), px(ICON)
    inner = width - left - side
    y, found = px(ABOVE), []
    for row, problem in item.problems:
        said, detail = describe.problem_sentence(item, row, problem), i18n.text(problem.detail)
        quiet = hush_size(faces)
        hush = (row.address, problem.kind) if problem.severity == "warning" else None
        text_width = inner - quiet.width() if hush else inner
        title = QRectF(left, y, text_width, faces.name.height(said, text_width))
        above = (quiet.height() - faces.name.metrics.height()) / 2
        hush_area = QRectF(left + text_width, y - above, quiet.width(), quiet.height())
        numbers = QRectF(left, title.bottom() + px(LINE_SPACE), inner, faces.settings.height(detail, inner))
        icon = QRectF(side, y + (faces.name.metrics.height() - icon_size) / 2, icon_size, icon_size)
        buttons, bottom = _flow(faces, problem, left, int(numbers.bottom()) + px(BUTTON_SPACE), inner)
        found.append(_Part(problem, hush, said, detail, icon, title, numbers, buttons, hush_area))
        y = bottom + px(BELOW)
    return found, y


def _flow(faces: Faces, problem: Problem, left: int, top: int, width: int) -> tuple[tuple[QRectF, ...], int]:
    """Buttons side by side, going on below where a line is full; and their lower end."""
    found: list[QRectF] = []
    space = faces.px(BUTTON_SPACE)
    x, y, bottom = left, top, top - space
    for repair in problem.repairs:
        size = button_size(faces, repair)
        if x > left and x + size.width() > left + width:
            x, y = left, y + size.height() + space
        found.append(QRectF(x, y, min(size.width(), width), size.height()))
        x += size.width() + space
        bottom = y + size.height()
    return tuple(found), bottom


def panel_height(faces: Faces, item: Item, width: int) -> int:
    """How high the panel of an item's problems is under a card of that width."""
    return _parts(faces, item, width)[1] if item.problems else 0


class ProblemPanel(QWidget):
    """The problems of one item."""

    repaired = Signal(object)
    """A person chose this repair (`Repair`)."""
    hush_wanted = Signal(object)
    """A person wants to hear no more of this warning (`Hush`)."""

    def __init__(self, theme: Theme, icons: Icons, faces: Faces, item: Item, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._faces = theme, icons, faces
        self._parts, height = _parts(faces, item, width)
        self.setObjectName(f"problem:{item.name}")
        self.setAccessibleName(" ".join(f"{part.said}. {part.detail}" for part in self._parts))
        self.resize(width, height)
        self.buttons: list[RepairButton] = []
        for part in self._parts:
            for repair, area in zip(part.problem.repairs, part.buttons, strict=True):
                self._add(repair, area)
            if part.hush is not None:
                self._add_hush(part.hush, part)

    def set_default(self, default: bool) -> None:
        """Show whether Alt+Enter does the first repair: where the card is selected."""
        if self.buttons:
            self.buttons[0].set_default(default)

    def _add(self, repair: Repair, area: QRectF) -> None:
        button = RepairButton(self._theme, self._faces, repair, self)
        button.setGeometry(area.toRect())
        button.clicked.connect(lambda: self.repaired.emit(repair))
        self.buttons.append(button)

    def _add_hush(self, hush: Hush, part: _Part) -> None:
        button = HushButton(self._theme, self._faces, hush, part.said, self)
        button.setGeometry(part.hush_area.toRect())
        button.clicked.connect(lambda: self.hush_wanted.emit(hush))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        for part in self._parts:
            color = severity_color(theme, part.problem.severity)
            warning = part.problem.severity == "warning"
            self._icons.paint(painter, "warning", part.icon, color)
            painter.setFont(self._faces.name.font)
            painter.setPen(theme.color("text") if warning else color)
            painter.drawText(part.title, int(flags), part.said)
            painter.setFont(self._faces.settings.font)
            painter.setPen(theme.color("text2"))
            painter.drawText(part.numbers, int(flags), part.detail)
