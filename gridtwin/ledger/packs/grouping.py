"""By what facilities are counted: grid, community, street, maintainer, state, year, or a field's values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import pandas as pd
import shapely

from gridtwin.ledger.errors import BadPackQuestion
from gridtwin.ledger.packs.definition import Pack
from gridtwin.model import domain
from gridtwin.model.feature_class import FieldType
from gridtwin.store import Workspace
from gridtwin.store.database import Where

# Digits of a unit grid's code that name the area it lies in (GB/T 30428.1).
_DIGITS = {"grid": 15, "community": 12, "street": 9}
GROUPS = ("grid", "community", "street", "keeper", "state", "year")


@dataclass(frozen=True, slots=True)
class Grouping:
    """`column` of the rows that says the group; `digits` of a grid code, for areas."""

    by: str
    column: str
    digits: int | None = None

    @property
    def needs_place(self) -> bool:
        """Whether the rows' grids must be found by their shapes."""
        return self.column == "grid_code" and self.digits is not None


def grouping(pack: Pack, by: str) -> Grouping:
    """What `by` means for a pack: one of GROUPS, or a field with a list.

    Raises:
        BadPackQuestion: the pack's rows cannot be grouped so.
    """
    if by in _DIGITS:
        return Grouping(by, "grid_code", _DIGITS[by])
    named = {"keeper": "keeper_name", "state": pack.state, "year": pack.year}.get(by, by)
    own = pack.field(named) if named else None
    listed = named in pack.host_names and (by in GROUPS or pack.declared.field(str(named)).domain is not None)
    if named and (
        by in GROUPS or listed or (own is not None and own.field.type in (FieldType.TEXT, FieldType.BOOLEAN))
    ):
        return Grouping(by, named)
    known = [*GROUPS, *(each.name for each in pack.fields if each.choices)]
    raise BadPackQuestion(
        f"pack {pack.name} cannot be counted by '{by}'; by one of {', '.join(known)}"
        + ("" if named else f" (set the key {by} in the pack to a field)"),
        zh=f"设施包{pack.zh}不能按“{by}”统计；可选：{', '.join(known)}"
        + ("" if named else f"（请在设施包中用{by}键指定字段）"),
    )


def keys_of(group: Grouping, rows: pd.DataFrame) -> pd.Series[Any]:
    """The group of each row as text; empty where it is not known."""
    values = rows[group.column]
    if group.digits is not None:
        return values.astype("str").str[: group.digits].fillna("")
    if values.dtype.kind == "M":
        values = values.dt.year.astype("Int64")
    return values.astype(object).map(_plain_text, na_action="ignore").fillna("").astype("str")


def _plain_text(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def title_of(workspace: Workspace, pack: Pack, group: Grouping, key: str, language: str) -> str:
    """A group as it is shown, where its key is not."""
    own = pack.field(group.column)
    if own is not None:
        return own.title({"True": True, "False": False}.get(key, key), language)
    listed = pack.declared.field(group.column).domain if group.column in pack.host_names else None
    if listed is None:
        return key
    return domain(listed, override_dir=workspace.root / "standards").title(key, language)


def names_of_areas(workspace: Workspace, group: Grouping) -> dict[str, str]:
    """Names of streets or communities by code."""
    if group.by not in ("street", "community"):
        return {}
    with workspace.asking() as questions:
        rows = questions.grouped(group.by, ["code", "name"])
    return dict(zip(rows["code"].astype("str"), rows["name"].fillna("").astype("str"), strict=True))


def grids_of(workspace: Workspace, rows: pd.DataFrame) -> pd.Series[Any]:
    """Code of the unit grid in which a point of each row's shape lies."""
    grids = workspace.read("unit_grid", columns=["code", "geometry"])
    points = shapely.point_on_surface(gpd.GeoSeries(rows.geometry).to_numpy())
    at, found = shapely.STRtree(grids.geometry.to_numpy()).query(points, predicate="intersects")
    first = pd.Series(grids["code"].to_numpy()[found], index=at).groupby(level=0).first()
    return first.reindex(range(len(rows))).astype("str").set_axis(rows.index)


def areas_km2(workspace: Workspace, group: Grouping | None) -> tuple[dict[str, float], float]:
    """Area of each group that is one, and of the whole city, from its unit grids."""
    with workspace.asking() as questions:
        grids = questions.grouped("unit_grid", ["code"], total="area_m2")
    sizes = pd.to_numeric(grids["total"]).to_numpy(dtype=float) / 1e6
    whole = float(sizes.sum())
    if group is None or group.digits is None:
        return {}, whole
    codes = grids["code"].astype("str").str[: group.digits]
    sums = pd.Series(sizes).groupby(codes.to_numpy()).sum()
    return {str(code): float(size) for code, size in sums.items()}, whole


def in_grid(pack: Pack, grid_code: str | None, keeper: str | None = None) -> Where:
    """Conditions on the host for one grid and one maintainer.

    Raises:
        BadPackQuestion: rows of the host do not say their grid.
    """
    where: dict[str, Any] = {}
    if grid_code is not None:
        if "grid_code" not in pack.host_names:
            raise BadPackQuestion(
                f"rows of {pack.host} have no grid code; count them with --by grid",
                zh=f"{pack.declared.title_zh}没有网格编码；请用--by grid统计",
            )
        where["grid_code"] = grid_code
    if keeper is not None:
        where["keeper_name"] = keeper
    return where
