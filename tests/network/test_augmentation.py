from __future__ import annotations

import json

import msgspec
import pytest

from cnnstudio.network import Augmentation, Document, InvalidValue, Recipe, UserError

DIGITS = tuple("0123456789")


def test_nothing_is_done_by_default() -> None:
    assert not Augmentation().on
    assert not Recipe().augmentation.on
    assert Augmentation(flip_horizontal=True).on
    assert Augmentation(noise=1).on


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("shift", -1),
        ("shift", 1.5),
        ("shift", 513),
        ("rotate", 181),
        ("scale", 91),
        ("crop", 93),
        ("erase", 91),
        ("noise", 256),
    ],
)
def test_nonsense_is_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(InvalidValue, match=name):
        Augmentation().with_value(name, value)


def test_every_setting_says_what_it_does() -> None:
    fields = Augmentation.fields()
    assert [field.name for field in fields] == list(Augmentation.__struct_fields__)
    assert all(len(str(field.help)) > 30 for field in fields)
    padded = next(field for field in fields if field.name == "shift")
    assert "padded" in str(padded.help), "how a random crop after padding differs"


def test_a_document_keeps_it_and_says_nothing_where_there_is_none() -> None:
    document = Document()
    assert "augmentation" not in json.loads(document.to_json())["recipe"], "older programs can read the file"
    changed = document.replace(recipe=Recipe(augmentation=Augmentation(shift=2, flip_vertical=True)))
    assert json.loads(changed.to_json())["recipe"]["augmentation"] == {"shift": 2, "flip_vertical": True}
    assert Document.from_json(changed.to_json()) == changed
    assert Document.from_json(document.to_json()) == document


@pytest.mark.parametrize("wrong", [{"shift": -1}, {"twist": 3}, {"rotate": 0.5}, 7])
def test_a_file_with_a_wrong_augmentation_is_refused(wrong: object) -> None:
    data = json.loads(Document().to_json())
    data["recipe"]["augmentation"] = wrong
    with pytest.raises(UserError, match="augmentation"):
        Document.from_json(json.dumps(data))
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"augmentation": wrong}, Recipe)


def test_a_shift_of_a_whole_image_does_not_fit_it() -> None:
    assert Augmentation(shift=27).unfit((1, 28, 28)) is None
    assert Augmentation(shift=10).unfit((3, 40, 10)) is not None
    assert "at most 9" in str(Augmentation(shift=10).unfit((3, 40, 10)))
    assert Augmentation().unfit((3, 1, 1)) is None


def test_what_characters_lose_by_a_flip_or_half_a_turn_is_doubted() -> None:
    changes = Augmentation(flip_horizontal=True, rotate=180)
    assert set(changes.doubts(DIGITS)) == {"flip_horizontal", "rotate"}
    assert not changes.doubts(("cat", "dog"))
    assert not Augmentation(rotate=15, shift=2).doubts(DIGITS)
