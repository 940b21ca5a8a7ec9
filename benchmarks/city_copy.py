"""A copy of a city that a benchmark may change: of one that is given, or a sample city made for it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path


def city_copy(given: Path | None, copy: Path, size: str) -> Path:
    """The copy; without a city, the sample of a size (`small`, `city`). Pictures are linked, not copied."""
    if given is None:
        words = [Path(sys.executable).with_name("gridtwin"), "demo", "create", str(copy), "--size", size]
        subprocess.run(words, check=True, capture_output=True)
        return copy
    copy.mkdir()
    for name in ("workspace.toml", "city.gpkg"):
        shutil.copy(given / name, copy / name)
    for name in ("evidence", "imagery"):
        if (given / name).is_dir():
            (copy / name).symlink_to((given / name).resolve())
    return copy
