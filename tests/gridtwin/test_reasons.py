"""Reasons of the system in both languages; a file that cannot be written is told by its own name."""

import errno
from pathlib import Path

import pytest

from gridtwin.reasons import reason
from gridtwin.store import atomic


@pytest.mark.parametrize(
    ("error", "told"),
    [
        pytest.param(
            PermissionError(errno.EACCES, "Permission denied"), ("Permission denied", "没有权限"), id="rights"
        ),
        pytest.param(
            OSError(errno.ENOSPC, "No space left on device"),
            ("No space left on device", "磁盘空间不足"),
            id="disk full",
        ),
        pytest.param(OSError("strange"), ("strange", "strange"), id="not of the system: as it is"),
        pytest.param(TimeoutError(), ("TimeoutError", "TimeoutError"), id="without words: its kind"),
    ],
)
def test_a_reason_has_both_languages(error: OSError, told: tuple[str, str]) -> None:
    assert reason(error) == told


def test_a_file_that_cannot_be_begun_is_told_by_its_own_name(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    target = tmp_path / "file" / "report.pdf"
    with pytest.raises(NotADirectoryError) as told, atomic.beside(target):
        pass
    assert told.value.filename == str(target)
