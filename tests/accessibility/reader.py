"""A screen reader without a voice: does to the studio what it is told on stdin, through AT-SPI alone.

Run by the system's Python, which has pyatspi. Each line it reads is a command in JSON, each line it writes the answer:
{"value": ...} or {"error": "..."}. A target is {"name": ..., "begins": ..., "role": ..., "label": ...}, each optional:
something on the screen with that name (or one that begins so), that role, and that text as its label.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found,unused-ignore]
from gi.repository import GLib  # type: ignore[import-not-found,unused-ignore]

APPLICATION = "cnnstudio"
POLL_MS = 40


class Refused(Exception):
    """A command that cannot be done, in words."""


def wait_for(condition: Callable[[], Any], seconds: float, words: str) -> Any:
    """The first true value of `condition`, asked again whenever the bus has been listened to for a moment."""
    end = time.monotonic() + seconds
    while True:
        try:
            found = condition()
        except GLib.Error:
            found = None  # it went away while it was looked at
        if found:
            return found
        if time.monotonic() > end:
            raise Refused(f"{words} did not come in {seconds:.0f} s")
        GLib.timeout_add(POLL_MS, lambda: False)
        GLib.MainContext.default().iteration(True)


def application() -> Any:
    """The studio on the accessibility bus, or None."""
    desktop = pyatspi.Registry.getDesktop(0)
    for place in range(desktop.childCount):
        child = desktop.getChildAtIndex(place)
        if child is not None and child.name in (APPLICATION, "CNN Studio"):
            child.setCacheMask(pyatspi.cache.NONE)
            return child
    return None


def shown(thing: Any) -> bool:
    """Whether it is on the screen."""
    return bool(thing.getState().contains(pyatspi.STATE_SHOWING))


POPUPS: list[Any] = []
"""Menus that have opened. Qt tells that they open, but hangs them under nothing."""


def note_popup(event: Any) -> None:
    if event.detail1 and event.source is not None and event.source.getRole() == pyatspi.ROLE_POPUP_MENU:
        POPUPS.append(event.source)


HEARD: list[str] = []
"""What was said of itself, without anybody having asked."""


def note_announcement(event: Any) -> None:
    HEARD.append(str(event.any_data))


def roots() -> list[Any]:
    """What stands on the screen: the menu that is open, before the windows."""
    POPUPS[:] = [popup for popup in POPUPS if alive(popup)]
    return [*POPUPS[::-1], application()]


def alive(popup: Any) -> bool:
    try:
        return shown(popup)
    except GLib.Error:
        return False


def everything() -> Iterator[tuple[int, Any]]:
    for root in roots():
        yield from walk(root)


def walk(thing: Any, depth: int = 0) -> Iterator[tuple[int, Any]]:
    """What is on the screen, in reading order, with its depth; the cells of tables are left out."""
    yield depth, thing
    if thing.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_COMBO_BOX):
        return
    for place in range(thing.childCount):
        child = thing.getChildAtIndex(place)
        if child is not None and shown(child):
            yield from walk(child, depth + 1)


def matches(thing: Any, target: dict[str, Any]) -> bool:
    name = thing.name
    return (
        name == target.get("name", name)
        and name.startswith(target.get("begins", ""))
        and ("role" not in target or thing.getRoleName() == target["role"])
        and ("label" not in target or target["label"] in labels(thing))
    )


def labels(thing: Any) -> list[str]:
    """The texts that stand beside it and name it."""
    targets = (
        relation.getTarget(place)
        for relation in thing.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
        for place in range(relation.getNTargets())
    )
    return [target.name for target in targets if target is not None]  # None: it has gone meanwhile


def find(target: dict[str, Any]) -> Any:
    """The first thing on the screen that a target describes, or None."""
    return next((thing for _depth, thing in everything() if matches(thing, target)), None)


def get(target: dict[str, Any], seconds: float = 20.0) -> Any:
    return wait_for(lambda: find(target), seconds, f"{target}")


def interface(thing: Any, query: str) -> Any:
    try:
        return getattr(thing, query)()
    except NotImplementedError:
        return None


def facts(thing: Any) -> dict[str, Any]:
    """What a reader can say of it."""
    action, value = interface(thing, "queryAction"), interface(thing, "queryValue")
    text = interface(thing, "queryText")
    return {
        "name": thing.name,
        "role": thing.getRoleName(),
        "description": thing.description,
        "labels": labels(thing),
        "states": sorted(pyatspi.stateToString(state) for state in thing.getState().getStates()),
        "actions": [action.getName(place) for place in range(action.nActions)] if action else [],
        "value": value.currentValue if value else None,
        "text": text.getText(0, -1) if text else None,
        "editable": interface(thing, "queryEditableText") is not None,
        "selects": interface(thing, "querySelection") is not None,
    }


def do_start(seconds: float) -> bool:
    """Whether the studio's window comes onto the screen within that time."""
    try:
        wait_for(application, seconds, "the studio on the bus")
        wait_for(lambda: find({"role": "frame"}), seconds, "its window")
    except Refused:
        return False
    return True


def do_tree() -> list[dict[str, Any]]:
    return [{"depth": depth, **facts(thing)} for depth, thing in everything()]


def do_look(target: dict[str, Any]) -> dict[str, Any]:
    return facts(get(target))


def do_is_there(target: dict[str, Any]) -> bool:
    return find(target) is not None


def do_hear(words: str, seconds: float) -> None:
    """Wait until that has been said of itself."""
    wait_for(lambda: words in HEARD, seconds, repr(words))


def do_act(target: dict[str, Any], action: str) -> None:
    """Do one of its actions once it is enabled."""

    def ready() -> Any:
        thing = find(target)
        return thing if thing is not None and thing.getState().contains(pyatspi.STATE_ENABLED) else None

    actions = wait_for(ready, 30.0, f"{target}, enabled,").queryAction()
    names = [actions.getName(place) for place in range(actions.nActions)]
    if action not in names:
        raise Refused(f"{target} has the actions {names}, not {action}")
    actions.doAction(names.index(action))


def do_set_value(target: dict[str, Any], value: float) -> None:
    get(target).queryValue().currentValue = value


def do_set_text(target: dict[str, Any], text: str) -> None:
    get(target).queryEditableText().setTextContents(text)


def do_choose(target: dict[str, Any], choice: str) -> None:
    """Select an item in the list of a combo box, which need not be open."""
    choices = get(target).getChildAtIndex(0)
    names = [choices.getChildAtIndex(place).name for place in range(choices.childCount)]
    if choice not in names:
        raise Refused(f"{target} has the choices {names}, not {choice}")
    choices.querySelection().selectChild(names.index(choice))


def do_wait_until(target: dict[str, Any], seconds: float, **wanted: Any) -> dict[str, Any]:
    """Wait until what is wanted of it holds (see `CHECKS`); returns what can be said of it then."""
    found: dict[str, Any] = {}

    def holds() -> bool:
        thing = find(target)
        found.clear()
        found.update(facts(thing) if thing is not None else {})
        return bool(found) and all(CHECKS[name](found, want) for name, want in wanted.items())

    try:
        wait_for(holds, seconds, f"{target} with {wanted}")
    except Refused as refused:
        raise Refused(f"{refused}; it is {found or 'not there'}") from None
    return found


CHECKS: dict[str, Callable[[dict[str, Any], Any], bool]] = {
    "state": lambda found, want: want in found["states"],
    "description_has": lambda found, want: want in found["description"],
    "name_is_not": lambda found, want: found["name"] != want,
}


def main() -> None:
    pyatspi.Registry.registerEventListener(note_popup, "object:state-changed:showing")
    pyatspi.Registry.registerEventListener(note_announcement, "object:announcement")
    for line in sys.stdin:
        command = json.loads(line)
        try:
            answer = {"value": globals()[f"do_{command.pop('do')}"](**command)}
        except (Refused, GLib.Error, NotImplementedError, AttributeError) as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
