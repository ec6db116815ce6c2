"""The program's version, the terms of its parts, and a report for whoever is to find a fault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cnnstudio.app import notices
from cnnstudio.app.dialogs.room import open_at
from cnnstudio.app.faults import log_file
from cnnstudio.app.report import make_report
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label


class AboutDialog(QDialog):
    """Everything can be read, selected and copied here; nothing is sent anywhere."""

    def __init__(self, device: str, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._device = device
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About CNN Studio"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        version = self.tr("CNN Studio {version}").format(version=notices.program_version())
        title = label(theme, version.strip(), Type.TITLE, Weight.SEMIBOLD)
        title.setObjectName("aboutVersion")
        pages = QTabWidget()
        pages.setObjectName("aboutPages")
        pages.addTab(self._page("aboutParts", self.tr("Parts and data"), notices.read("NOTICE.md"), True), "")
        pages.addTab(self._page("aboutLicence", self.tr("Licence"), notices.read("LICENSE"), False), "")
        pages.setTabText(0, self.tr("Parts and data"))
        pages.setTabText(1, self.tr("Licence"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title)
        column.addWidget(pages, 1)
        column.addLayout(self._log(theme))
        column.addLayout(self._buttons())
        open_at(self, theme, 640, 480)

    def _page(self, name: str, title: str, words: str, markdown: bool) -> QTextBrowser:
        page = QTextBrowser()
        page.setObjectName(name)
        page.setAccessibleName(title)
        page.setOpenLinks(False)
        page.document().setDocumentMargin(Space.M)
        if markdown:
            page.setMarkdown(_without_title(words))
        else:
            page.setPlainText(words)
        return page

    def _log(self, theme: Theme) -> QHBoxLayout:
        path = QLineEdit(str(log_file()))
        path.setObjectName("aboutLog")
        path.setReadOnly(True)
        path.setCursorPosition(0)
        path.setAccessibleName(self.tr("Log"))
        name = label(theme, self.tr("Log"), Type.SMALL, role="text2")
        name.setBuddy(path)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(name)
        row.addWidget(path, 1)
        return row

    def _buttons(self) -> QHBoxLayout:
        self._copy = QPushButton(self.tr("Copy report"))
        self._copy.setObjectName("copyReport")
        self._copy.setToolTip(self.tr("Versions, machine and the end of the log, without your name and folders"))
        self._copy.clicked.connect(self._copy_report)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("aboutClose")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(make_report(self._device))
        self._copy.setText(self.tr("Copied"))


def _without_title(markdown: str) -> str:
    """The tab says what the page is."""
    first, _, rest = markdown.partition("\n")
    return rest.lstrip() if first.startswith("# ") else markdown
