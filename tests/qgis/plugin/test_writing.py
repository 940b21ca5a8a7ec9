"""A file that cannot be written: why, in the window's language, and a way out that fits."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from qgis_plugin import translation
from qgis_plugin.dock.writing import written

_CLOSE = "Close it where it is open, or choose another folder."
_OTHER = "Choose another folder or name."


@pytest.mark.parametrize(
    ("number", "why", "way_out"),
    [
        pytest.param(errno.EROFS, "目标只读", _OTHER, id="read-only file system"),
        pytest.param(errno.ENOSPC, "磁盘空间不足", _OTHER, id="full disk"),
        pytest.param(
            errno.EACCES,
            "没有权限",
            _CLOSE,
            id="may be open elsewhere",
        ),
    ],
)
def test_the_way_out_fits_the_reason(
    qgis_app: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, why: str, way_out: str
) -> None:
    monkeypatch.setattr(translation, "language", lambda: "zh")  # the sentence itself is translated by a file
    told: list[str] = []

    def write(_: Path) -> None:
        raise OSError(number, os.strerror(number))

    assert not written(tmp_path / "t.csv", write, told.append)
    assert told == [f"{tmp_path / 't.csv'} cannot be written: {why}. {way_out}"]
