"""Pictures: endings, folders, the font, the same bytes from the same data."""

from __future__ import annotations

from pathlib import Path

import pytest

from gridtwin.errors import UsageError
from gridtwin.pictures import check_picture_path, letters, picture
from gridtwin.store.errors import FileMissing


def draw(path: Path) -> bytes:
    with picture(path, (2.0, 1.0), endings=(".png", ".svg", ".pdf")) as figure:
        figure.text(0.1, 0.5, "桥 −1")
    return path.read_bytes()


@pytest.mark.parametrize(("ending", "first"), [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF")])
def test_the_same_picture_twice(tmp_path: Path, ending: str, first: bytes) -> None:
    drawn = draw(tmp_path / f"a{ending}")
    assert drawn.startswith(first)
    assert drawn == draw(tmp_path / f"b{ending}")


def test_another_ending_is_refused_and_nothing_drawn(tmp_path: Path) -> None:
    with (
        pytest.raises(UsageError, match=r"end it in one of \.png, \.svg"),
        picture(tmp_path / "a.pdf", (1, 1)),
    ):
        pytest.fail("nothing is to be drawn")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        check_picture_path(tmp_path / "none" / "a.png")


def test_the_font_has_chinese_letters() -> None:
    (family,) = letters()["font.family"]
    assert family
