"""Everything a person reads can be translated: sentences are collected, and none slips past."""

from __future__ import annotations

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).resolve().parents[2]
APP = PROJECT / "cnnstudio" / "app"

# Calls whose text a person reads: it comes from tr(), translate() or a value, never from a literal.
SHOWN = {
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"),
    *("QDockWidget", "QMessageBox", "QProgressDialog", "QErrorMessage"),
    *(
        "setText",
        "setToolTip",
        "setStatusTip",
        "setWhatsThis",
        "setWindowTitle",
        "setPlaceholderText",
        "setTitle",
    ),
    *(
        "setAccessibleName",
        "setAccessibleDescription",
        "setInformativeText",
        "setDetailedText",
        "setLabelText",
    ),
    *("setPrefix", "setSuffix", "setSpecialValueText", "addAction", "addMenu", "addTab", "addRow", "addItem"),
    *(
        "addItems",
        "setHeaderLabels",
        "setHorizontalHeaderLabels",
        "showMessage",
        "showText",
        "setTabText",
        "drawText",
    ),
    *("information", "warning", "critical", "question", "getOpenFileName", "getSaveFileName", "insertItem"),
}
LOGGERS = {"logger", "log", "logging", "LOGGER", "LOG", "_log"}


def load_tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", PROJECT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = tool
    spec.loader.exec_module(tool)
    return tool


tool = load_tool()


def collect(folder: Path, source: str, name: str = "panel.py") -> tuple[set[tuple[str, str]], list[str]]:
    (folder / name).write_text(source, encoding="utf-8")
    sentences, mistakes = tool.collect(folder)
    return {(sentence.context, sentence.text) for sentence in sentences}, mistakes


def test_sentences_are_collected_wherever_they_stand(tmp_path: Path) -> None:
    found, mistakes = collect(
        tmp_path,
        """
class Panel(QWidget):
    def build(self):
        self.tr("Open {name}").format(name=1)
        QCoreApplication.translate("Other", "two "
            "lines")
        painter.translate(x, y)
problem = message("trouble", "kernel {size}", size=message("inner", "units"))
""",
    )
    assert not mistakes
    assert found == {
        ("Panel", "Open {name}"),
        ("Other", "two lines"),
        ("trouble", "kernel {size}"),
        ("inner", "units"),
    }


@pytest.mark.parametrize(
    "source",
    [
        "class Panel:\n    def f(self): self.tr(f'{x} layers')",
        "class Panel:\n    def f(self): self.tr('a' + x)",
        "tr('no context')",
        "translate('Panel', f'{x} layers')",
        "message('trouble', f'{x} layers')",
        "message('trouble', x)",
    ],
)
def test_a_sentence_that_cannot_be_collected_is_a_mistake(tmp_path: Path, source: str) -> None:
    _, mistakes = collect(tmp_path, source)
    assert len(mistakes) == 1
    assert "panel.py:" in mistakes[0]


def test_an_outdated_file_fails_the_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    template = tmp_path / "cnnstudio.ts"
    monkeypatch.setattr(tool, "PROJECT", tmp_path)
    monkeypatch.setattr(tool, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(tool, "TEMPLATE", template)
    kept, new = tool.Sentence("Panel", 'a "quoted"\nline × {x}'), tool.Sentence("Panel", "new")
    tool.write({kept, tool.Sentence("Panel", "%n layers")}, [template])
    assert tool.read(template) == {kept, tool.Sentence("Panel", "%n layers")}
    assert list(tool.differences({kept, new})) == [
        "cnnstudio.ts lacks Panel: 'new'",
        "cnnstudio.ts still has Panel: '%n layers'",
    ]


@pytest.fixture
def dutch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A translation of two sentences, finished and compiled."""
    monkeypatch.setattr(tool, "PROJECT", tmp_path)
    monkeypatch.setattr(tool, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(tool, "TEMPLATE", tmp_path / "cnnstudio.ts")
    path = tmp_path / "cnnstudio_nl.ts"
    path.write_text('<!DOCTYPE TS><TS version="2.1" language="nl"/>', encoding="utf-8")
    tool.write({tool.Sentence("Panel", "{n} layers"), tool.Sentence("Panel", "<b>new</b>")}, [path])
    text = path.read_text(encoding="utf-8")
    for translation in ("&lt;b&gt;nieuw&lt;/b&gt;", "{n} lagen"):
        text = text.replace(
            '<translation type="unfinished"></translation>', f"<translation>{translation}</translation>", 1
        )
    path.write_text(text, encoding="utf-8")
    path.with_suffix(".qm").write_bytes(tool.compiled(path))
    return path


def test_a_finished_translation_passes(dutch: Path) -> None:
    assert {forms[0] for _sentence, forms in tool.entries(dutch)} == {"{n} lagen", "<b>nieuw</b>"}
    assert not list(tool.discrepancies())
    assert not list(tool.stale())


@pytest.mark.parametrize(
    ("right", "wrong"), [("{n} lagen", "{m} lagen"), ("{n} lagen", "lagen"), ("nieuw&lt;/b&gt;", "nieuw")]
)
def test_other_values_or_tags_than_the_source_has_fail_the_check(dutch: Path, right: str, wrong: str) -> None:
    text = dutch.read_text(encoding="utf-8")
    assert right in text
    dutch.write_text(text.replace(right, wrong), encoding="utf-8")
    assert len(list(tool.discrepancies())) == 1


def test_a_compiled_file_that_is_out_of_date_fails_the_check(dutch: Path) -> None:
    dutch.write_text(dutch.read_text(encoding="utf-8").replace("lagen", "laagjes"), encoding="utf-8")
    assert list(tool.stale()) == ["cnnstudio_nl.qm is not made from cnnstudio_nl.ts as it is"]
    dutch.with_suffix(".qm").unlink()
    assert len(list(tool.stale())) == 1


def test_what_the_program_ships_is_whole() -> None:
    assert tool.translations(), "there is a translation"
    assert not list(tool.discrepancies())
    assert not list(tool.stale())


def untranslated(source: str) -> list[tuple[int, str]]:
    """Line and text of every literal with letters in it that is shown without passing through translation."""
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _shows(node.func):
            for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                found.extend((node.lineno, text) for text in _literals(argument))
    return found


def _shows(called: ast.expr) -> bool:
    if isinstance(called, ast.Attribute):
        speaker = called.value
        name = speaker.attr if isinstance(speaker, ast.Attribute) else getattr(speaker, "id", "")
        return called.attr in SHOWN and name not in LOGGERS
    return isinstance(called, ast.Name) and called.id in SHOWN


def _literals(node: ast.expr) -> list[str]:
    """The literals that the expression's own value is made of, calls left out."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) and any(map(str.isalpha, node.value)) else []
    if isinstance(node, ast.JoinedStr):
        return [text for part in node.values if isinstance(part, ast.Constant) for text in _literals(part)]
    if isinstance(node, ast.BinOp):
        return _literals(node.left) + _literals(node.right)
    if isinstance(node, ast.IfExp):
        return _literals(node.body) + _literals(node.orelse)
    if isinstance(node, ast.List | ast.Tuple):
        return [text for element in node.elts for text in _literals(element)]
    return []


@pytest.mark.parametrize("path", sorted(APP.rglob("*.py")), ids=lambda path: str(path.relative_to(APP)))
def test_nothing_shown_in_the_window_bypasses_translation(path: Path) -> None:
    assert untranslated(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "statement",
    [
        "QLabel('Open', self)",
        "button.setText(f'{n} layers')",
        "box.setSuffix(' px')",
        "menu.addAction('Save' if x else self.tr('Save as'))",
        "tree.setHeaderLabels([self.tr('Name'), 'Shape'])",
        "label.setText('a' + b)",
    ],
)
def test_a_literal_that_is_shown_is_found(statement: str) -> None:
    assert untranslated(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "QLabel(self.tr('Open'), self)",
        "label.setText(self.tr('{n} layers').format(n=n))",
        "label.setText(f'{n} × {m}')",
        "label.setObjectName('open')",
        "logger.warning('for the log')",
    ],
)
def test_what_is_translated_or_not_read_by_people_passes(statement: str) -> None:
    assert not untranslated(statement)
