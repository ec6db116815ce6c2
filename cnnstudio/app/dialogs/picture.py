"""The network as a picture for a paper or a slide: the style, a look at it, and the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cnnstudio.app import fonts
from cnnstudio.app.alive import while_alive
from cnnstudio.app.dialogs.file_choice import FileChoice
from cnnstudio.app.dialogs.room import open_at
from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import MessageBar, Segmented, label
from cnnstudio.drawing.picture import draw, to_png, to_svg
from cnnstudio.network.files import write_atomic

if TYPE_CHECKING:
    from cnnstudio.drawing.picture import Scene

FORMATS = ("svg", "png")
LEAST_SHARE = 0.6
"""Of its size, at which a picture can still be read."""


class Preview(QWidget):
    """Paints the picture, no larger than it is; the scroll area round it shows the rest where it is long."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__()
        self._area, self._renderer = area, QSvgRenderer(self)
        self.setObjectName("picturePreview")

    def show_scene(self, scene: Scene) -> None:
        """Show another picture."""
        self._renderer.load(QByteArray(to_svg(scene, fonts.family()).encode()))
        self.setAccessibleName(scene.title)
        self.setAccessibleDescription(scene.description)
        self.fit()
        self.update()

    def fit(self) -> None:
        """Take the size at which all of it fits into the scroll area, or of a long picture the shorter way across."""
        size, room = self._renderer.defaultSize(), self._area.maximumViewportSize()
        if not size.isEmpty():
            shares = room.width() / size.width(), room.height() / size.height()
            self.resize(size * min(1.0, min(shares) if min(shares) > LEAST_SHARE else max(shares)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self._renderer.render(painter, QRectF(self.rect()))


class PreviewArea(QScrollArea):
    """The room in which the picture is looked at."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.preview = Preview(self)
        self.setWidget(self.preview)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(name)
        self.setMinimumSize(QSize(Space.XL, Space.XL) * 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preview.fit()


class PictureDialog(QDialog):
    """What is saved is what is shown here, of the network as it stands."""

    def __init__(
        self,
        session: Session,
        runner: Runner,
        theme: Theme,
        icons: Icons,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._runner, self._settings = session, runner, settings
        self.setObjectName("pictureDialog")
        self.setWindowTitle(self.tr("Save as a picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        styles = [("cards", self.tr("Cards")), ("volumes", self.tr("Volumes to scale"))]
        self._style = Segmented(theme, styles, "pictureStyle")
        self._ink = Segmented(theme, [("light", self.tr("Light")), ("dark", self.tr("Dark"))], "pictureInk")
        self._format = Segmented(theme, [("svg", "SVG"), ("png", "PNG")], "pictureFormat")
        for choice, value in ((self._style, "cards"), (self._ink, "light"), (self._format, FORMATS[0])):
            choice.set_value(value)
        self._area = PreviewArea(self.tr("Preview"))
        folder = session.path.parent if session.path else Path(settings.folder or Path.home())
        first = folder / f"{Path(session.name).stem}.{FORMATS[0]}"
        self._file = FileChoice("picture", self.tr("Save as a picture"), first, self._pattern)
        self.errors = MessageBar(theme, icons)
        self._lay_out(theme)
        self._style.chosen.connect(self._redraw)
        self._ink.chosen.connect(self._redraw)
        self._format.chosen.connect(self._on_format)
        self._file.edited.connect(self._on_path)
        session.changed.connect(self._redraw)
        self._redraw()

    def _lay_out(self, theme: Theme) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Style"), self._style)
        form.addRow(self.tr("Colours"), self._ink)
        form.addRow(self.tr("Format"), self._format)
        form.addRow(self.tr("File"), self._file)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(label(theme, self.tr("Save as a picture"), Type.TITLE, Weight.SEMIBOLD))
        column.addWidget(self._area, 1)
        column.addLayout(form)
        column.addWidget(self.errors)
        column.addLayout(self._make_buttons())
        open_at(self, theme, 760, 680)

    def _make_buttons(self) -> QHBoxLayout:
        close = QPushButton(self.tr("Close"))
        close.setObjectName("pictureClose")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self._save = QPushButton(self.tr("Save"))
        self._save.setObjectName("pictureSave")
        self._save.setProperty("primary", True)
        self._save.setDefault(True)
        self._save.clicked.connect(self._write)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self._save)
        return row

    def _scene(self) -> Scene:
        return draw(self._session.analysis, Path(self._session.name).stem, self._style.value, self._ink.value)  # type: ignore[arg-type]

    def _redraw(self) -> None:
        self.errors.clear()
        self._area.preview.show_scene(self._scene())

    def _pattern(self) -> tuple[str, str]:
        suffix = str(self._format.value)
        return self.tr("Pictures (*.{suffix})").format(suffix=suffix), suffix

    def _on_format(self, suffix: object) -> None:
        path = Path(self._file.path)
        if path.suffix.removeprefix(".").lower() in FORMATS:
            self._file.set_path(path.with_suffix(f".{suffix}"))
        self.errors.clear()

    def _on_path(self, path: str) -> None:
        """A suffix that is written by hand chooses the format."""
        suffix = Path(path).suffix.removeprefix(".").lower()
        if suffix in FORMATS:
            self._format.set_value(suffix)
        self.errors.clear()

    def _write(self) -> None:
        suffix = str(self._format.value)
        path = self._file.with_suffix(suffix)
        if not path:
            self.errors.show_error(self.tr("Say which file to write."))
            return
        if not self._file.may_write():
            note = self.tr("{file} is there already. Press Save again to replace it.")
            self.errors.show_note(note.format(file=Path(path).name))
            return
        scene = self._scene()
        self._save.setEnabled(False)

        def write() -> None:
            write_atomic(Path(path), to_svg(scene).encode() if suffix == "svg" else to_png(scene))

        self._runner.work(write, while_alive(self, self._on_written), while_alive(self, self._on_failed))

    def _on_written(self, _nothing: object) -> None:
        self._save.setEnabled(True)
        self._file.note_written()
        self._settings.folder = str(Path(self._file.path).absolute().parent)
        self.errors.show_note(self.tr("{file} is written.").format(file=Path(self._file.path).name))

    def _on_failed(self, sentence: str) -> None:
        self._save.setEnabled(True)
        self.errors.show_error(sentence)
