"""Inside: what every layer makes of an image, live while the network learns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cnnstudio.app.i18n import count
from cnnstudio.app.icons import Icons
from cnnstudio.app.inside.album import Album
from cnnstudio.app.inside.arrangement import arrange
from cnnstudio.app.inside.chooser import Chooser
from cnnstudio.app.inside.cursor import Cursor
from cnnstudio.app.inside.detail import Detail
from cnnstudio.app.inside.images import Gallery, Subject
from cnnstudio.app.inside.input_view import InputView
from cnnstudio.app.inside.look import Look, Request
from cnnstudio.app.inside.looking import Looking, Wanted
from cnnstudio.app.inside.maps_view import MapsView
from cnnstudio.app.inside.nothing_yet import NothingYet
from cnnstudio.app.inside.readings import Readings
from cnnstudio.app.inside.scores import Scores
from cnnstudio.app.inside.shading import Shading
from cnnstudio.app.inside.subjects import Subjects
from cnnstudio.app.readiness import ready_to_train
from cnnstudio.app.run_title import run_title
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets import MessageBar, Panel
from cnnstudio.network import analyze, field_of_unit
from cnnstudio.network.receptive import cells_below

if TYPE_CHECKING:
    import numpy as np

    from cnnstudio.training import Run


class InsideWorkspace(QWidget):
    """Looks into the network of the runner's run, at what is on the screen alone."""

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
        self._session, self._runner = session, runner
        self._title = ""
        self._step: int | None = None
        self._moved = False
        self.setObjectName("insideWorkspace")
        self.place = Cursor(self)
        self.album = Album(runner, self)
        self.looking = Looking(runner, self._wanted, self)
        self.readings = Readings(runner, self)
        self.chooser = Chooser(self.readings, theme, icons, settings)
        self.subjects = Subjects(self.chooser, self.album, self)
        self.scores = Scores(theme)
        self.shading = Shading(theme, settings, self)
        self.input = InputView(self.shading, theme, icons)
        self.maps = MapsView(self.place, self.shading, theme, icons)
        self.detail = Detail(self.place, self.shading, theme, icons)
        self.banner = MessageBar(theme, icons)
        self.messages = MessageBar(theme, icons)
        self.empty = NothingYet(theme, icons)
        self._lay_out(theme, settings)
        self._connect()
        self._on_run(runner.run)

    def regions(self) -> list[QWidget]:
        """Left, centre, bottom."""
        return [self.chooser, self.maps, self.detail] if self._runner.run is not None else [self.empty]

    def show_image(self, reference: str) -> bool:
        """Look at an image of a set by its name, such as ``validation:123``; False where that is no image's name.

        Images that are still being read are waited for.
        """
        return self.subjects.go_to(reference)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._name_run()
        self._read_images()
        self._read_on()
        self.looking.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.subjects.rest()

    def _lay_out(self, theme: Theme, settings: Settings) -> None:
        self._content = arrange(
            theme,
            settings,
            chooser=self.chooser,
            top=(self.banner, self.messages, self.scores),
            image=self.input,
            maps=self.maps,
            detail=self.detail,
        )
        self._ground = Panel(theme, "canvas")
        around = QVBoxLayout(self._ground)
        around.addWidget(self.empty)
        self._stack = QStackedWidget()
        for page in (self._ground, self._content):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        runner, session, looking = self._runner, self._session, self.looking
        runner.run_changed.connect(self._on_run)
        runner.state_changed.connect(self._on_state)
        runner.look_due.connect(self._on_look_due)
        runner.validated.connect(self._renew_readings)
        session.changed.connect(self._on_design)
        runner.downloads.changed.connect(self._show_empty)
        looking.looked.connect(self._on_look)
        looking.failed.connect(self.messages.show_error)
        self.subjects.shown.connect(self._show_subject)
        self.subjects.unanswered.connect(self._show_no_answer)
        own = self.chooser.own
        self.album.arrived.connect(self._on_gallery)
        self.album.failed.connect(self.chooser.show_failure)
        own.picture_wanted.connect(lambda path: self.album.read_picture(path, self._on_picture, own.show_failure))
        self.empty.train_wanted.connect(lambda: runner.start(session.document))
        self.chooser.chosen.connect(self._on_chosen)
        self.place.changed.connect(self._on_cursor)
        self.shading.changed.connect(self._on_shading)
        self.maps.scrolled.connect(looking.ask)
        self.detail.filters_wanted.connect(looking.ask)
        for key, step in (("[", -1), ("]", 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.place.step_layer(step))

    # What the training tells.

    def _on_run(self, run: Run | None) -> None:
        """Another run is looked at: its own network, whatever has become of the design."""
        self._step = None
        self.messages.clear()
        self._name_run()
        if run is not None:
            self.album.turn_to(run)  # first: what follows asks for looks, at images of this run's size or at none
            document = run.document
            self.chooser.own.set_input(document.data, document.input_shape, document.data_fit)
            analysis = analyze(document.network, document.input_shape)
            self.place.set_rows(analysis.rows)
            self.maps.show_rows(self.place.rows, document.classes)
            self.detail.show_rows(document.classes)
            self.detail.show_map(None, 0.0)
            self.readings.follow(run, self.album.gallery)
            self._read_images()
        self._on_design()
        self.looking.ask()

    def _name_run(self) -> None:
        """What the run is called stands on the disk: it is not read at every look. It is renamed in Train alone."""
        run = self._runner.run
        self._title = run_title(run) if run is not None else ""

    def _on_state(self, state: State) -> None:
        self._show_empty()
        if state in (State.PAUSED, State.FINISHED, State.FAILED):
            self._renew_readings()
            self.looking.ask()  # no look comes by itself while images are being read

    def _on_look_due(self) -> None:
        self.looking.ask()
        self._read_on()

    def _on_design(self) -> None:
        """Say so where the design is no longer the network that is looked into."""
        run, session = self._runner.run, self._session
        moved = run is not None and (run.document.network, run.document.input_shape) != (
            session.network,
            session.input_shape,
        )
        if moved and not self._moved:
            self.banner.show_note(
                self.tr("The design has changed since this run was trained: this is the run's own network.")
            )
        elif not moved:
            self.banner.clear()
        self._moved = moved
        self._show_empty()

    def _show_empty(self) -> None:
        """Before there is a run: what to do first."""
        run = self._runner.run
        self._stack.setCurrentWidget(self._ground if run is None else self._content)
        if run is None:
            self.empty.show_state(ready_to_train(self._session, self._runner), active=self._runner.state.active)

    # Which images there are, and which one is looked at.

    def _read_images(self) -> None:
        run = self._runner.run
        if run is not None and self.isVisible():
            self.album.read(run)

    def _on_gallery(self, gallery: Gallery) -> None:
        self.readings.follow(self._runner.run, gallery)
        self.chooser.show_gallery(gallery)
        self.subjects.go_on()
        self._on_chosen()

    def _on_picture(self, path: str, pixels: np.ndarray) -> None:
        self.chooser.own.show_picture(path, pixels)
        self._on_chosen()

    def _on_chosen(self) -> None:
        """Another image, or another stroke: of many strokes only those are read that there is time for."""
        if not (self.chooser.is_own and self.looking.waiting):
            self.subjects.take()
        self.looking.ask()

    def _show_no_answer(self) -> None:
        self.maps.show_nothing()
        self.detail.show_map(None, 0.0)

    def _show_subject(self, subject: Subject) -> None:
        """Show the image itself."""
        gallery = self.album.gallery
        self.input.show_image(subject.pixels)
        self._show_field()
        if subject.pixels is None:
            self.scores.show_image(subject.title, self.tr("nothing is drawn yet"))
        elif subject.label is not None and gallery is not None:
            words = self.tr("label {label}").format(label=gallery.classes[subject.label])
            self.scores.show_image(subject.title, words)
        else:
            self.scores.show_image(subject.title, "")

    def _read_on(self) -> None:
        """Have the images read that are on the screen."""
        if self.chooser.browser.isVisible():
            self.chooser.browser.want()
            self.readings.go_on()

    def _renew_readings(self) -> None:
        """Read by new weights: with the next look, or at once where none is to come."""
        self.readings.renew()
        if self._runner.state is not State.RUNNING:
            self._read_on()

    # What is asked of the network, and what it answers.

    def _wanted(self) -> Wanted | None:
        """What is on the screen."""
        row = self.place.row
        if row is None or not self.isVisible():
            return None
        subject, convolution = self.subjects.take(), self.detail.convolution
        if subject is None or subject.pixels is None:
            return None
        return subject, Request(
            subject.pixels,
            self.maps.visible_paths(),
            (row.path, self.place.map),
            convolution.path if convolution is not None else None,
            self._unit(),
        )

    def _unit(self) -> tuple[int, int, int] | None:
        """The unit whose sums are shown: one of a convolution that reads maps."""
        row = self.place.row
        return self.place.unit_in_layer if row is self.detail.convolution and row is not self.place.rows[0] else None

    def _on_look(self, subject: Subject, request: Request, found: Look) -> None:
        row, run = self.place.row, self._runner.run
        if subject is not self.subjects.present or row is None or run is None:
            return
        self.messages.clear()
        self.subjects.answered()
        self.maps.show_look(found)
        if request.chosen == (row.path, self.place.map):
            self.detail.show_map(found.chosen, self._limit())
        else:
            self._show_chosen_tile()
        current = request.chosen == (row.path, self.place.map) and request.unit == self._unit()
        self.maps.show_sums(row.path, self.place.map, found.sums if current else None)
        if self.detail.convolution is not None and request.filters == self.detail.convolution.path:
            self.detail.show_filters(found.filters)
        self.scores.show_probabilities(found.probabilities, run.document.classes, subject.label)
        self._note_step(found.step)

    def _note_step(self, step: int) -> None:
        """Say whose weights these are, and have the page of images read by them now and then."""
        self._step = step
        self._show_weights()
        if self.readings.keep_fresh(step):
            self._read_on()

    def _on_cursor(self) -> None:
        self._show_field()
        self._show_chosen_tile()
        self.maps.links.show_nothing()
        self.looking.ask()

    def _show_chosen_tile(self) -> None:
        """Show the chosen map as far as its column has it, so that all is of one look; a large one is still to come."""
        row, place = self.place.row, self.place
        column = self.maps.column(row.path) if row is not None else None
        values = column.values if column is not None else None
        if values is not None and values.ndim == 3:
            values = values[place.map]
        shape = place.shape[-2:] if len(place.shape) == 3 else place.shape
        self.detail.show_map(values if values is not None and values.shape == shape else None, self._limit())

    def _on_shading(self) -> None:
        self.detail.show_map(self.detail.big.values, self._limit())

    def _limit(self) -> float:
        """What the colours of the map looked at reach to: in its column and large the same."""
        row = self.place.row
        column = self.maps.column(row.path) if row is not None else None
        return column.limit(self.place.map) if column is not None else 0.0

    def _show_weights(self) -> None:
        words = self._title
        if self._step is not None:
            words = self.tr("{run}, step {step}").format(run=words, step=count(self._step))
        self.scores.show_weights(words)

    def _show_field(self) -> None:
        """Outline what the chosen unit sees of the image, and of the maps on the way there."""
        run, row = self._runner.run, self.place.row
        if run is not None and row is not None and (self.album.gallery is not None or self.chooser.is_own):
            network, shape, unit = run.document.network, run.document.input_shape, self.place.unit
            self.input.show_field(field_of_unit(network, shape, row.path, unit))
            self.maps.show_cells(cells_below(network, shape, row.path, unit))
