"""Keeps resources/translations/*.ts in step with the sentences in the sources.

    python packaging/translations.py update   writes new sentences into the .ts files, drops old ones, makes .qm files
    python packaging/translations.py check    fails where a .ts or .qm file is out of date, a text is no literal, or a
                                              translation has other values, tags or counts than its source

cnnstudio.ts lists the sentences; cnnstudio_ko.ts and the like translate them. A language is added by a .ts file with
nothing in it but `<TS version="2.1" language="ko"/>` and `update`; the program finds its .qm file.

Sentences are the literals in ``self.tr("...")`` (context: the class), ``translate("Context", "...")`` and,
outside the window, ``message("context", "...", name=value)``. They are collected here from the syntax tree:
lupdate's own reading of Python misses calls with keyword arguments and strings over several lines, and takes
f-strings as they stand; lupdate then merges them into the .ts files, which keeps what is translated already.
"""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

PROJECT = Path(__file__).resolve().parent.parent
SOURCES = PROJECT / "cnnstudio"
TRANSLATIONS = PROJECT / "resources" / "translations"
TEMPLATE = TRANSLATIONS / "cnnstudio.ts"
TRANSLATE = {"translate", "QCoreApplication.translate", "QApplication.translate"}  # and not a painter's
VALUE = re.compile(r"\{[^{}]*\}|%n|</?\w[^<>]*>")  # what a translation keeps as it is: values, counts, tags
RELAY = "i18n.py"  # translates messages made elsewhere: the one place whose sentences are not literals


class Sentence(NamedTuple):
    """One source text of one context; `numerus` where it counts something (``%n``)."""

    context: str
    text: str
    comment: str = ""

    @property
    def numerus(self) -> bool:
        return "%n" in self.text


class Collector(ast.NodeVisitor):
    """Walks one file; afterwards `sentences` are what it says and `mistakes` what cannot be collected."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.sentences: list[Sentence] = []
        self.mistakes: list[str] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        called = ast.unparse(node.func)
        if called.rpartition(".")[2] == "tr":
            self._collect_tr(node)
        elif called == "message":
            self._collect_with_context(node)
        elif called in TRANSLATE:
            (self._collect_relay if self.path.name == RELAY else self._collect_with_context)(node)
        self.generic_visit(node)

    def _collect_tr(self, node: ast.Call) -> None:
        if not self._classes:
            self._mistake(node, "tr() outside a class has no context: use QCoreApplication.translate")
        elif not node.args or not _is_text(node.args[0]):
            self._mistake(node, "tr() needs one literal; put values in with .format()")
        else:
            comment = _text(node.args[1]) if len(node.args) > 1 and _is_text(node.args[1]) else ""
            self.sentences.append(Sentence(self._classes[-1], _text(node.args[0]), comment))

    def _collect_with_context(self, node: ast.Call) -> None:
        if len(node.args) < 2 or not all(_is_text(argument) for argument in node.args[:2]):
            self._mistake(node, "context and sentence must be literals; put values in with .format() or as name=value")
        elif _text(node.args[1]):
            comment = _text(node.args[2]) if len(node.args) > 2 and _is_text(node.args[2]) else ""
            self.sentences.append(Sentence(_text(node.args[0]), _text(node.args[1]), comment))

    def _collect_relay(self, node: ast.Call) -> None:
        if any(isinstance(argument, ast.JoinedStr) for argument in node.args):
            self._mistake(node, "an f-string cannot be translated")
        elif all(_is_text(argument) for argument in node.args[:2]):
            self._collect_with_context(node)

    def _mistake(self, node: ast.Call, what: str) -> None:
        self.mistakes.append(f"{self.path}:{node.lineno}: {what}")


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _text(node: ast.expr) -> str:
    assert isinstance(node, ast.Constant)
    return str(node.value)


def collect(folder: Path = SOURCES) -> tuple[set[Sentence], list[str]]:
    """All sentences of the Python files under `folder`, and what keeps others from being collected."""
    sentences: set[Sentence] = set()
    mistakes: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        collector = Collector(path)
        collector.visit(ast.parse(path.read_text(encoding="utf-8"), str(path)))
        sentences.update(collector.sentences)
        mistakes.extend(collector.mistakes)
    return sentences, mistakes


def read(path: Path) -> set[Sentence]:
    """The sentences that a .ts file holds."""
    if not path.exists():
        return set()
    tree = ET.parse(path)  # noqa: S314 - the project's own file, not a stranger's
    return {
        Sentence(context.findtext("name") or "", entry.findtext("source") or "", entry.findtext("comment") or "")
        for context in tree.iter("context")
        for entry in context.iter("message")
    }


def write(sentences: set[Sentence], paths: list[Path]) -> None:
    """Merge the sentences into .ts files with lupdate, fed with C++ that it reads without fail."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "sentences.cpp"
        source.write_text("\n".join(_as_cpp(sentence) for sentence in sorted(sentences)), encoding="utf-8")
        files = [argument for path in paths for argument in ("-ts", str(path))]
        command = [_tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", str(source), *files]
        subprocess.run(command, check=True)


def _as_cpp(sentence: Sentence) -> str:
    context, text, comment = (_quoted(part) for part in sentence)
    counted = ", 1" if sentence.numerus else ""
    return f"QCoreApplication::translate({context}, {text}, {comment}{counted});"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def compiled(path: Path) -> bytes:
    """The .qm file of a .ts file: what is translated, for Qt to load. The same for the same input."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        subprocess.run([_tool("lrelease"), "-silent", "-nounfinished", str(path), "-qm", str(made)], check=True)
        return made.read_bytes()


def _tool(name: str) -> str:
    found = importlib.util.find_spec("PySide6")  # found, not imported: that would load Qt
    assert found is not None, "PySide6-Essentials is not installed"
    assert found.origin is not None
    return str(next(path for path in Path(found.origin).parent.glob(f"{name}*") if path.is_file()))


def files() -> list[Path]:
    """All .ts files, the template among them."""
    return sorted({TEMPLATE, *TRANSLATIONS.glob("*.ts")})


def translations() -> list[Path]:
    """The .ts files that translate."""
    return [path for path in files() if path != TEMPLATE]


def differences(sentences: set[Sentence]) -> Iterator[str]:
    """What each .ts file lacks or has too much, one line each."""
    for path in files():
        held = read(path)
        name = path.relative_to(PROJECT)
        yield from (f"{name} lacks {s.context}: {s.text!r}" for s in sorted(sentences - held))
        yield from (f"{name} still has {s.context}: {s.text!r}" for s in sorted(held - sentences))


def entries(path: Path) -> Iterator[tuple[Sentence, list[str]]]:
    """Each sentence of a .ts file with its translation, in as many forms as it has; none where it is unfinished."""
    for context in ET.parse(path).iter("context"):  # noqa: S314 - as above
        for entry in context.iter("message"):
            sentence = Sentence(context.findtext("name") or "", entry.findtext("source") or "")
            translation = entry.find("translation")
            assert translation is not None
            forms = list(translation.iter("numerusform")) or [translation]
            finished = translation.get("type") != "unfinished"
            yield sentence, [form.text or "" for form in forms] if finished else []


def discrepancies() -> Iterator[str]:
    """Translations whose values, tags or counts are not those of their source, one line each."""
    for path in translations():
        for sentence, forms in entries(path):
            for text in forms:
                if sorted(VALUE.findall(sentence.text)) != sorted(VALUE.findall(text)):
                    yield f"{path.name}: {sentence.context}: {sentence.text!r} has other values than {text!r}"


def stale() -> Iterator[str]:
    """The .qm files that are not what lrelease makes of their .ts file, one line each."""
    for path in translations():
        made = path.with_suffix(".qm")
        if not made.exists() or made.read_bytes() != compiled(path):
            yield f"{made.name} is not made from {path.name} as it is"


def main(arguments: list[str]) -> int:
    """Run `update` or `check`; 0 where all is well."""
    if arguments not in (["update"], ["check"]):
        print(__doc__, file=sys.stderr)
        return 2
    sentences, mistakes = collect()
    if arguments == ["update"] and not mistakes:
        TRANSLATIONS.mkdir(parents=True, exist_ok=True)
        write(sentences, files())
        for path in translations():
            path.with_suffix(".qm").write_bytes(compiled(path))
    problems = mistakes or [*differences(sentences), *discrepancies(), *stale()]
    for problem in problems:
        print(problem)
    if problems and not mistakes:
        print("Run: python packaging/translations.py update")
    for path in translations():
        waiting = sum(not forms for _sentence, forms in entries(path))
        print(f"{path.name}: {waiting} sentences still to translate")
    print(f"{len(sentences)} sentences, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
