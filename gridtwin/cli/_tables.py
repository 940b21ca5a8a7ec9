"""How commands are told to read a table or a layer: CRS, order of X and Y, encoding, layer, columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from gridtwin.cli._common import tr

if TYPE_CHECKING:
    from gridtwin.store.exchange import Axes

    Reading: TypeAlias = tuple[str | None, Axes, str | None, str | None, Mapping[str, str]]


class AxisOrder(StrEnum):
    """What X and Y of a table mean."""

    AUTO = "auto"
    EAST_NORTH = "east-north"
    NORTH_EAST = "north-east"


CrsOption = Annotated[
    str | None, typer.Option("--crs", help=tr("CRS where the file has none", "文件未注明时的坐标系"))
]
AxesOption = Annotated[
    AxisOrder,
    typer.Option("--axes", help=tr("order of X and Y in a table", "X、Y的含义（测量坐标X为北）")),
]
EncodingOption = Annotated[str | None, typer.Option("--encoding", help=tr("text encoding", "文本编码"))]
LayerOption = Annotated[str | None, typer.Option("--layer", help=tr("layer or sheet", "图层或工作表"))]
MapOption = Annotated[
    list[str] | None, typer.Option("--map", help=tr("COLUMN=FIELD, may be repeated", "列名=字段，可重复"))
]


def reading(
    given: tuple[str | None, AxisOrder, str | None, str | None], columns: Sequence[str] | None
) -> Reading:
    """CRS, axes, encoding, layer and column → field, as the readers of tables take them.

    Raises:
        UsageError: a pair of `--map` is not COLUMN=FIELD.
    """
    from gridtwin.store.exchange import Axes, mapping

    crs, axes, encoding, layer = given
    return crs, Axes(axes.value), encoding, layer, mapping.pairs(columns or (), "--map")
