"""Inside: what every layer makes of an image, live while the network learns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cnnstudio.app.accessible import put_in_reading_order
from cnnstudio.app.i18n import count
from cnnstudio.app.icons import Icons
from cnnstudio.app.inside import chooser, detail, look
from cnnstudio.app.inside.chooser import Chooser
from cnnstudio.app.inside.cursor import Cursor
from cnnstudio.app.inside.detail import Detail
from cnnstudio.app.inside.images import Gallery, ImageName, Subject, parse
from cnnstudio.app.inside.input_view import InputView
from cnnstudio.app.inside.look import Look, Request
from cnnstudio.app.inside.maps_view import MapsView
from cnnstudio.app.inside.readings import Readings
from cnnstudio.app.inside.scores import Scores
from cnnstudio.app.inside.shading import Shading
from cnnstudio.app.readiness import readiness
from cnnstudio.app.run_title import run_title
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets import EmptyState, MessageBar, Panel
from cnnstudio.network import Shape, analyze, field_of_unit

if TYPE_CHECKING:
    from cnnstudio.training import NetworkModule, Progress, Run


class InsideWorkspace(QWidget):
    """Looks into the network of the runner's run. One question at a time, for what is on the screen alone."""

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
        self._gallery: Gallery | None = None
        self._subject: Subject | None = None
        self._named: ImageName | None = None
        self._reading: tuple[str, Shape] | None = None
        self._step: int | None = None
        self._waiting = False
        self._again = False
        self._moved = False
        self.setObjectName("insideWorkspace")
        self.place = Cursor(self)
        self.readings = Readings(runner, self)
        self.chooser = Chooser(self.readings, theme, icons, settings)
        self.scores = Scores(theme)
        self.shading = Shading(theme, settings, self)
        self.input = InputView(self.shading, theme, icons)
        self.maps = MapsView(self.place, self.shading, theme, icons)
        self.detail = Detail(self.place, self.shading, theme, icons)
        self.banner = MessageBar(theme, icons)
        self.messages = MessageBar(theme, icons)
        self.empty = EmptyState(theme, icons, "inside", "", "")
        self._start = self.empty.add_button(self.tr("Start training"), "emptyTrainButton")
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
        name = parse(reference, self.chooser.name.set)
        if name is None or (self._gallery is not None and not self._gallery.has(name)):
            return False
        self._named = name
        self._show_named()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_images()
        self._read_on()
        self._ask()

    def _lay_out(self, theme: Theme, settings: Settings) -> None:
        self._start.setProperty("primary", True)
        columns = Panel(theme, "canvas")
        across = QHBoxLayout(columns)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.input)
        across.addWidget(self.maps, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(columns)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        split.setSizes([2000, detail.HEIGHT])
        put_in_reading_order(split)
        settings.remember_splitter("inside-vertical", split)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.banner, self.messages, self.scores):
            column.addWidget(part)
        column.addWidget(split, 1)
        whole = QSplitter(Qt.Orientation.Horizontal)
        whole.setChildrenCollapsible(False)
        whole.addWidget(self.chooser)
        whole.addWidget(centre)
        whole.setStretchFactor(0, 0)
        whole.setStretchFactor(1, 1)
        whole.setSizes([chooser.WIDTH, 2000])
        put_in_reading_order(whole)
        settings.remember_splitter("inside", whole)
        self._content = whole
        self._ground = Panel(theme, "canvas")
        around = QVBoxLayout(self._ground)
        around.addWidget(self.empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._ground)
        self._stack.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        runner, session = self._runner, self._session
        runner.run_changed.connect(self._on_run)
        runner.state_changed.connect(self._on_state)
        runner.progressed.connect(self._on_progress)
        runner.look_due.connect(self._on_look_due)
        runner.validated.connect(lambda _metrics: self._renew_readings())
        session.changed.connect(self._on_design)
        self._start.clicked.connect(lambda: runner.start(session.document))
        self.chooser.chosen.connect(self._on_chosen)
        self.chooser.own.picture_wanted.connect(self._read_picture)
        self.place.changed.connect(self._on_cursor)
        self.shading.changed.connect(self._on_shading)
        self.maps.scrolled.connect(self._ask)
        self.detail.filters_wanted.connect(self._ask)
        for key, step in (("[", -1), ("]", 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.place.step_layer(step))

    def _on_state(self, state: State) -> None:
        self._show_empty()
        if state in (State.PAUSED, State.FINISHED, State.FAILED):
            self._renew_readings()
            self._ask()  # no look comes by itself while images are being read

    def _on_look_due(self) -> None:
        self._ask()
        self.readings.keep_fresh(self._step)
        self._read_on()

    def _read_on(self) -> None:
        """Have the images read that are on the screen."""
        if self.chooser.browser.isVisible():
            self.chooser.browser.want()
            self.readings.go_on()

    def _renew_readings(self) -> None:
        """Read by new weights: with the next look, or at once where none is to come."""
        self.readings.renew(self._step)
        if self._runner.state is not State.RUNNING:
            self._read_on()

    def _on_run(self, run: Run | None) -> None:
        """Another run is looked at: its own network, whatever has become of the design."""
        self._step = None
        self.messages.clear()
        if run is not None:
            document = run.document
            analysis = analyze(document.network, document.input_shape)
            self.place.set_rows(analysis.rows)
            self.maps.show_rows(self.place.rows, document.classes)
            self.detail.show_rows(document.classes)
            self.detail.show_map(None, 0.0)
            self.readings.follow(run, self._gallery, None)
            self._read_images()
            if not self._runner.state.active:
                self._runner.work(lambda: run.checkpoint().step, lambda step: self._on_step(run, step))
        self._on_design()
        self._show_empty()
        self._ask()

    def _on_step(self, run: Run, step: int) -> None:
        if run is self._runner.run and self._step is None:
            self._step = step
            self._show_weights()
            self._renew_readings()

    def _on_progress(self, progress: Progress) -> None:
        first, self._step = self._step is None, progress.step
        if first:
            self._renew_readings()

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

    def _on_cursor(self) -> None:
        self._show_field()
        if self._is_elsewhere():
            self.detail.show_map(None, 0.0)
        self.maps.links.show_nothing()
        self._ask()

    def _is_elsewhere(self) -> bool:
        """Whether the large map is one of another shape than the layer looked at."""
        values, shape = self.detail.big.values, self.place.shape
        return values is not None and values.shape != (shape[-2:] if len(shape) == 3 else shape)

    def _read_images(self) -> None:
        """Read the run's data beside the window, fitted to its network's input; once for each."""
        run = self._runner.run
        if run is None or not self.isVisible():
            return
        wanted = (run.document.data, run.document.input_shape)
        if wanted == self._reading:
            return
        self._reading, self._gallery = wanted, None
        key, shape = wanted

        def read() -> Gallery:
            from cnnstudio import data

            return Gallery(data.load(key).fitted(shape))

        self._runner.work(read, lambda gallery: self._on_gallery(wanted, gallery), self._on_no_images)

    def _on_gallery(self, wanted: tuple[str, Shape], gallery: Gallery) -> None:
        if wanted == self._reading:
            self._gallery = gallery
            self.readings.follow(self._runner.run, gallery, self._step)
            self.chooser.show_gallery(gallery)
            self._show_named()
            self._on_chosen()

    def _on_no_images(self, sentence: str) -> None:
        self._reading = None
        self.chooser.show_failure(sentence)

    def _show_named(self) -> None:
        name, gallery = self._named, self._gallery
        if name is not None and gallery is not None:
            self._named = None
            if gallery.has(name):
                self.chooser.go_to(name)

    def _read_picture(self, path: str) -> None:
        """Read a person's own picture beside the window."""
        if self._gallery is None:
            return
        shape, own = self._gallery.shape, self.chooser.own

        def read() -> np.ndarray:
            from cnnstudio import data

            return data.read_image(path, shape)

        def show(pixels: np.ndarray) -> None:
            if self._gallery is not None and self._gallery.shape == shape:
                own.show_picture(path, pixels)
                self._on_chosen()

        self._runner.work(read, show, own.show_failure)

    def _on_chosen(self) -> None:
        """Another image, or another stroke: of many strokes only those are read that there is time for."""
        if not (self.chooser.is_own and self._waiting):
            self._take_subject()
        self._ask()

    def _take_subject(self) -> Subject | None:
        """Show what is to be looked at, where it is another than before."""
        subject = self.chooser.subject()
        if subject is None or subject is self._subject:
            return subject
        gallery, before = self._gallery, self._subject
        assert gallery is not None
        self._subject = subject
        self.input.show_image(subject.pixels)
        self._show_field()
        if subject.pixels is None:
            self.maps.show_nothing()
            self.detail.show_map(None, 0.0)
            self.scores.show_image(subject.title, self.tr("nothing is drawn yet"))
        elif subject.label is not None:
            words = self.tr("label {label}").format(label=gallery.classes[subject.label])
            self.scores.show_image(subject.title, words)
        elif before is None or subject.title != before.title or before.pixels is None:
            self.scores.show_image(subject.title, "")
        return subject

    def _ask(self) -> None:
        """Ask the network for what is on the screen, unless an answer is still under way: then once it is there."""
        run, row = self._runner.run, self.place.row
        if run is None or self._gallery is None or row is None or not self.isVisible():
            return
        if self._waiting:
            self._again = True
            return
        subject, convolution = self._take_subject(), self.detail.convolution
        if subject is None or subject.pixels is None:
            return
        request = Request(
            subject.pixels,
            self.maps.visible_paths(),
            (row.path, self.place.map),
            convolution.path if convolution is not None else None,
            self.place.unit_in_layer if convolution is row and row is not self.place.rows[0] else None,
        )

        def function(module: NetworkModule) -> Look:
            return look.take(module, request)

        self._waiting = self._runner.probe(
            function,
            lambda found: self._on_look(run, subject, request, found),
            lambda sentence: self._on_failed(run, sentence),
        )

    def _on_look(self, run: Run, subject: Subject, request: Request, found: Look) -> None:
        self._waiting = False
        if run is self._runner.run and subject is self._subject:
            self.messages.clear()
            self._show_look(subject, request, found)
        if self._again:
            self._again = False
            self._ask()

    def _show_look(self, subject: Subject, request: Request, found: Look) -> None:
        row, run = self.place.row, self._runner.run
        if row is None or run is None:
            return
        self.maps.show_look(found)
        if request.chosen == (row.path, self.place.map):
            self.detail.show_map(found.chosen, self._limit())
            self.maps.show_sums(row.path, self.place.map, found.sums)
        if self.detail.convolution is not None and request.filters == self.detail.convolution.path:
            self.detail.show_filters(found.filters)
        self.scores.show_probabilities(found.probabilities, run.document.classes, subject.label)
        self._show_weights()

    def _limit(self) -> float:
        """What the colours of the map looked at reach to: in its column and large the same."""
        row = self.place.row
        column = self.maps.column(row.path) if row is not None else None
        return column.limit(self.place.map) if column is not None else 0.0

    def _on_shading(self) -> None:
        if not self._is_elsewhere():
            self.detail.show_map(self.detail.big.values, self._limit())

    def _on_failed(self, run: Run, sentence: str) -> None:
        self._waiting = self._again = False
        if run is self._runner.run:
            self.messages.show_error(sentence)
        else:
            self._ask()

    def _show_weights(self) -> None:
        run = self._runner.run
        if run is None:
            return
        words = run_title(run)
        if self._step is not None:
            words = self.tr("{run}, step {step}").format(run=words, step=count(self._step))
        self.scores.show_weights(words)

    def _show_field(self) -> None:
        """Outline what the chosen unit sees of the image."""
        run, row = self._runner.run, self.place.row
        if run is not None and row is not None and self._gallery is not None:
            document = run.document
            self.input.show_field(field_of_unit(document.network, document.input_shape, row.path, self.place.unit))

    def _show_empty(self) -> None:
        """Before there is a run: what to do first."""
        run, active = self._runner.run, self._runner.state.active
        self._stack.setCurrentWidget(self._ground if run is None else self._content)
        if run is not None:
            return
        ready = readiness(self._session.analysis)
        self._start.setVisible(ready.ready and not active)
        if active:
            self.empty.title.setText(self.tr("The training is starting…"))
            self.empty.sentence.setText(self.tr("Filters and feature maps appear with the first step."))
        elif ready.ready:
            self.empty.title.setText(self.tr("Nothing to look into yet"))
            self.empty.sentence.setText(
                self.tr("Train the network first: its filters and feature maps are shown here while it learns.")
            )
        else:
            self.empty.title.setText(ready.title)
            self.empty.sentence.setText(
                self.tr("{why}. Then train the network, and look at its filters and feature maps here.").format(
                    why=(ready.detail or ready.title).capitalize()
                )
            )
