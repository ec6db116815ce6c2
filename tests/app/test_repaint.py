"""The pinned Qt binding and pyqtgraph survive thousands of repaints: some versions do not (see pyproject)."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

REPAINTS = 3000
PROGRAM = f"""
import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

application = QApplication([])
window = pg.GraphicsLayoutWidget()
window.resize(800, 600)
curve = window.addPlot(colspan=4).plot()
images = []
for place in range(16):
    if place % 4 == 0:
        window.nextRow()
    view = window.addViewBox()
    images.append(pg.ImageItem())
    view.addItem(images[-1])
window.show()
random = np.random.default_rng(0)
count = 0

def repaint():
    global count
    count += 1
    curve.setData(random.random(200))
    for image in images:
        image.setImage(random.random((8, 8)), levels=(0, 1))
    window.viewport().repaint()
    if count == {REPAINTS}:
        timer.stop()
        window.close()
        application.quit()

timer = QTimer(interval=0)
timer.timeout.connect(repaint)
timer.start()
status = application.exec()
print("repaints", count)
raise SystemExit(status)
"""


@pytest.mark.timeout(170)
def test_thousands_of_repaints_of_a_plot_and_16_images() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PROGRAM],
        capture_output=True,
        text=True,
        timeout=160,
        check=False,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    assert done.returncode == 0, done.stderr
    assert f"repaints {REPAINTS}" in done.stdout
    assert not done.stderr.strip()
