"""Pictures as PNG, SVG or PDF: Chinese letters in them, no day, the same from the same data."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from gridtwin.errors import UsageError
from gridtwin.fonts import find_fonts
from gridtwin.store.outputs import check_output, output

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ENDINGS = (".png", ".svg")
_FAMILY = "Noto Sans CJK SC"
_UNDATED: dict[str, dict[str, None]] = {"svg": {"Date": None}, "pdf": {"CreationDate": None}}


def letters() -> dict[Any, Any]:  # Any: matplotlib lists its 300 keys as literals
    """Settings for the font: the family where matplotlib knows it, else the font file of the system.

    Raises:
        FontMissing: there is no font for Chinese letters.
    """
    with _quiet():
        from matplotlib.font_manager import FontProperties, fontManager  # noqa: PLC0415 (heavy)

    family = _FAMILY
    if _FAMILY not in fontManager.get_font_names():
        file = find_fonts().regular
        fontManager.addfont(file)
        family = FontProperties(fname=file).get_name()
    return {
        "font.family": [family],
        "axes.unicode_minus": False,
        "svg.fonttype": "path",
        "svg.hashsalt": "gridtwin",
    }


def check_picture_path(path: Path, endings: tuple[str, ...] = ENDINGS) -> Path:
    """The path, if its ending is one of those and nothing of a workspace is there.

    Raises:
        UsageError: another ending.
        OwnFile, FileMissing, FolderGiven: see `gridtwin.store.outputs.check_output`.
    """
    check_ending(path, endings)
    return check_output(path)


def check_ending(path: Path, endings: tuple[str, ...] = ENDINGS) -> None:
    """Refuse a file's ending that is none of those.

    Raises:
        UsageError: it is another one.
    """
    if path.suffix.lower() not in endings:
        raise UsageError(
            f"picture '{path}': end it in one of {', '.join(endings)}",
            zh=f"图片“{path}”：扩展名应为{'、'.join(endings)}之一",
        )


@contextmanager
def picture(
    path: Path, size_in: tuple[float, float], *, endings: tuple[str, ...] = ENDINGS, dpi: int = 130
) -> Iterator[Figure]:
    """A white figure to draw on, which is then written.

    Raises:
        UsageError: another ending.
    """
    check_picture_path(path, endings)
    with _quiet():
        from matplotlib import rc_context  # noqa: PLC0415 (heavy)
        from matplotlib.figure import Figure  # noqa: PLC0415 (heavy)

    with rc_context(letters()):
        figure = Figure(size_in, layout="constrained", facecolor="white")
        yield figure
        with output(path) as partial:
            save(figure, partial, path.suffix.lower().lstrip("."), dpi=dpi)


def save(figure: Figure, target: Path | IO[bytes], kind: str, *, dpi: int) -> None:
    """Write a figure as `png`, `svg` or `pdf`, without the day."""
    figure.savefig(target, format=kind, dpi=dpi, metadata=_UNDATED.get(kind))


def _quiet() -> warnings.catch_warnings[None]:
    """Matplotlib warns on import where a system package of its 3D part lies beside it: nobody needs that."""
    return warnings.catch_warnings(action="ignore", category=UserWarning)
