"""A TOML file of a user: what is in it, or one of two refusals of the caller's own kind."""

from pathlib import Path

import pytest

from gridtwin.errors import GridTwinError, UsageError
from gridtwin.toml_file import read_toml


class Missing(GridTwinError):
    """Not there."""


def test_a_file_with_and_without_a_mark(tmp_path: Path) -> None:
    for encoding in ("utf-8", "utf-8-sig"):
        (tmp_path / "a.toml").write_text("名 = 1\n".replace("名", '"名"'), encoding)
        assert read_toml(tmp_path / "a.toml", missing=Missing, bad=UsageError) == {"名": 1}


def test_refusals_are_of_the_callers_kind(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    with pytest.raises(Missing, match="does not exist"):
        read_toml(path, missing=Missing, bad=UsageError)
    for content in (b"a = ", "名".encode("gbk")):
        path.write_bytes(content)
        with pytest.raises(UsageError, match=r"not TOML in UTF-8: .* \(see docs\)") as refused:
            read_toml(path, missing=Missing, bad=UsageError, hint=("see docs", "见文档"))
        assert "（见文档）" in str(refused.value.zh)
