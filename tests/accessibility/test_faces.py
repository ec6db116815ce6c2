"""The faces that Qt asks for hold out: made and ended with thousands of widgets, in a process of their own."""

from __future__ import annotations

import subprocess

SCRIPT = """
import gc
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from cnnstudio.app import accessible

class BaseCard(QAbstractButton):
    def paintEvent(self, event):
        pass

application = QApplication([])
accessible.install()
window = QWidget()
window.show()
pressed = []
for number in range(3000):
    card = BaseCard(window)
    card.setAccessibleName(f"card {number}")
    card.setCheckable(True)
    card.clicked.connect(lambda: pressed.append(number))
    card.show()
    face = QAccessible.queryAccessibleInterface(card)
    assert face.role() == QAccessible.Role.ListItem
    assert face.text(QAccessible.Text.Name) == f"card {number}"
    actions = face.actionInterface()
    assert "Press" in actions.actionNames()
    actions.doAction("Press")
    assert face.state().selected
    del face, actions
    if number % 3:
        card.setParent(None)
        card.deleteLater()
    if number % 50 == 0:
        gc.collect()
        application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
print(len(pressed))
"""


def test_faces_come_and_go_with_their_widgets(python: str) -> None:
    done = subprocess.run([python, "-c", SCRIPT], capture_output=True, text=True, timeout=100, check=False)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "3000", "")
