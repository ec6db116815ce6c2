"""Small widgets that two workspaces share."""

from cnnstudio.app.widgets.empty import EmptyState
from cnnstudio.app.widgets.figure import Figure
from cnnstudio.app.widgets.focus_frame import FocusFrame
from cnnstudio.app.widgets.message_bar import MessageBar
from cnnstudio.app.widgets.note import Note
from cnnstudio.app.widgets.panel import Hairline, Panel, SectionHeader, label
from cnnstudio.app.widgets.segmented import Segmented
from cnnstudio.app.widgets.splitter import Splitter

__all__ = [
    "EmptyState",
    "Figure",
    "FocusFrame",
    "Hairline",
    "MessageBar",
    "Note",
    "Panel",
    "SectionHeader",
    "Segmented",
    "Splitter",
    "label",
]
