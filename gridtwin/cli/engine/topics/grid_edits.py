"""`grids.check_edited`: G01–G11 over grids that a client is editing, before they are stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.errors import BadParams
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.results import findings
from gridtwin.cli.engine.session import Session
from gridtwin.progress import Progress

if TYPE_CHECKING:
    import geopandas as gpd

_REACH_M = 1.0  # findings this near to an edited cell are told: gaps beside it, its neighbours


@dataclass(frozen=True, kw_only=True)
class CheckEdited(InWorkspace):
    """Check grids as they would be after a commit."""

    rows: tuple[dict[str, Any], ...] = given(
        "changed and new grids: id (null for new), code, community_code, geometry",
        "已修改和新增的网格：id（新增为空）、code、community_code、geometry",
        "objects",
        (),
    )
    deleted: tuple[str, ...] = given("ids of deleted grids", "已删除网格的id", "texts", ())


def check_edited(session: Session, asked: CheckEdited, progress: Progress) -> dict[str, Any]:
    """Only the communities concerned are read, and only findings about the edited cells are told."""
    import geopandas as gpd
    import shapely

    from gridtwin.ledger import check_grids, load_rules
    from gridtwin.ledger.grids.workspace_grids import own_file, read_sources

    opened = session.workspace
    given_rows = _rows(asked.rows, opened.crs)
    changed = [*given_rows["id"].dropna(), *asked.deleted]
    before = opened.read("unit_grid", where={"id": changed}) if changed else opened.read("unit_grid", limit=0)
    places = [*shapely.make_valid(before.geometry.to_numpy()), *given_rows.geometry[given_rows.has_shape]]
    known = opened.read("community", columns=["code", "geometry"])
    around = shapely.union_all(shapely.buffer(places, _REACH_M))
    stated = {*given_rows["community_code"], *before["community_code"]}
    wanted = known["code"][shapely.intersects(known.geometry.to_numpy(), around) | known["code"].isin(stated)]
    if not places or not len(wanted):
        return {"grids": 0, **findings(_nothing(opened.crs), rules="grid_rules")}
    stored = opened.read("unit_grid", where={"community_code": list(wanted)})
    stored = stored[~stored["id"].isin(changed)]
    grids = gpd.GeoDataFrame(
        _joined(stored[["code", "community_code", "geometry"]], given_rows),
        geometry="geometry",
        crs=opened.crs,
    )
    sources = read_sources(opened, list(wanted))
    found = check_grids(
        grids,
        sources.communities,
        roads=sources.roads,
        buildings=sources.buildings,
        components=opened.read("component", columns=["code", "name", "geometry"], bbox=around.bounds),
        rules=load_rules("grid_rules", own_file(opened, "grid_rules")),
        progress=progress,
    )
    touched = {*given_rows["code"], *before["code"]}
    near = shapely.intersects(found.geometry.to_numpy(), around)
    is_about_code = found["rule"].isin(["G01", "G02", "G11"])
    told = found[found["code"].isin(touched) | (near & ~is_about_code)]
    return {"grids": len(given_rows), **findings(told.reset_index(drop=True), rules="grid_rules")}


def _rows(rows: tuple[dict[str, Any], ...], crs: int) -> gpd.GeoDataFrame:
    import geopandas as gpd
    import shapely

    shapes = []
    for row in rows:
        try:
            raw = row.get("geometry")
            shapes.append(shapely.Polygon() if raw is None else shapely.force_2d(shapely.geometry.shape(raw)))
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, shapely.errors.ShapelyError):
            raise BadParams(
                'the geometry of a row is no polygon as in GeoJSON, {"type": …, "coordinates": …}',
                "rows中的图形不是GeoJSON形式的面",
                param="rows",
            ) from None
    values = {name: [row.get(name) for row in rows] for name in ("id", "code", "community_code")}
    values["code"] = [str(code or "") for code in values["code"]]
    frame = gpd.GeoDataFrame(values, geometry=shapes, crs=crs)
    frame["has_shape"] = [not shape.is_empty for shape in shapes]
    return frame


def _joined(stored: Any, edited: Any) -> Any:  # Any: data frames
    import pandas as pd

    columns = ["code", "community_code", "geometry"]
    parts = [each[columns] for each in (stored, edited) if len(each)]
    return pd.concat(parts, ignore_index=True) if parts else stored


def _nothing(crs: int) -> Any:  # Any: a data frame of findings
    from gridtwin.ledger.findings import gather

    return gather([], crs)


METHODS = (
    Method(
        "grids.check_edited",
        ("Check unit grids that are being edited by G01–G11", "按G01～G11检查编辑中的单元网格"),
        CheckEdited,
        check_edited,
        (
            "grids (number), counts, findings about these grids, hints",
            "网格数、涉及这些网格的检查结果、修改提示",
        ),
    ),
)
