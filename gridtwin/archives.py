"""Archives of a user, such as XLSX workbooks: what unpacks to far more than it is, is not unpacked."""

from __future__ import annotations

from pathlib import Path
from zipfile import BadZipFile, ZipFile

from gridtwin.errors import UsageError

_UNSUSPECTED_BYTES = 200_000_000  # a small sheet of one repeated value shrinks to almost nothing
_LARGEST_RATIO = 100  # a register of 200,000 rows shrinks to a tenth
_LARGEST_BYTES = 4_000_000_000


def refuse_bomb(path: Path) -> None:
    """Refuse an archive that would fill memory or disk; what is no archive its reader tells.

    Sizes are those of the directory, beyond which no reader of the standard library unpacks.

    Raises:
        UsageError: it unpacks to more than 4 GB, or to more than 200 MB and a hundred times its own size.
    """
    try:
        with ZipFile(path) as archive:
            inside = sum(entry.file_size for entry in archive.infolist())
    except (BadZipFile, OSError):
        return
    outside = max(1, path.stat().st_size)
    if inside > _LARGEST_BYTES or (inside > _UNSUSPECTED_BYTES and inside > _LARGEST_RATIO * outside):
        size, times = inside // 1_000_000, inside // outside
        raise UsageError(
            f"{path.name} unpacks to {size:,} MB, {times:,} times its own size, which no table does; "
            "save it anew from a spreadsheet program, or as CSV",
            zh=f"{path.name}解压后达{size:,} MB，为文件本身的{times:,}倍，不像正常表格；"
            "请用表格软件另存，或存为CSV",
        )
