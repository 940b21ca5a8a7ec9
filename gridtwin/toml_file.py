"""A TOML file of a user: read, or refused in one of two ways."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from gridtwin.errors import GridTwinError


def read_toml(
    path: Path, *, missing: type[GridTwinError], bad: type[GridTwinError], hint: tuple[str, str] = ("", "")
) -> dict[str, Any]:  # Any: TOML values
    """The values of a file, with or without a byte order mark.

    Args:
        path: the file.
        missing: error for a file that is not there.
        bad: error for one that is no TOML in UTF-8.
        hint: what to look at then, in English and Chinese.
    """
    if not path.is_file():
        raise missing(f"{path} does not exist", zh=f"{path}不存在")
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        more, more_zh = (f" ({hint[0]})", f"（{hint[1]}）") if hint[0] else ("", "")
        raise bad(
            f"{path} is not TOML in UTF-8: {error}{more}",
            zh=f"{path}不是UTF-8编码的TOML文件：{error}{more_zh}",
        ) from error
