"""Which rows of a delivery the store can take, and what else to say about them.

Refused: what a row needs to be found again (number, class, place, ground of a point) is missing, repeated or
taken. Stored and said: cells left empty, words that no table knows, ends without a point, sewers that rise
along the flow.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.model.domain import domain
from gridtwin.model.feature_class import Field, FieldType, feature_class
from gridtwin.store import Workspace
from gridtwin.store.exchange.placing import is_outside
from pipe_network.checks.rules import load_checks
from pipe_network.classes import Flow, class_facts
from pipe_network.survey.delivery import SOURCE_ROW, SOURCE_TABLE, Staged, TableKind, Unparsed
from pipe_network.survey.import_findings import Breach, RowFindings
from pipe_network.survey.schools import PLACE
from pipe_network.survey.take_back import taken_back_ids

Truths = NDArray[np.bool_]
_HEIGHTS = ("level", "invert", "crown", "depth")
_NUMBER = {TableKind.POINT: "point_no", TableKind.LINE: "line_no"}
_LAYER = {TableKind.POINT: "pipe_point", TableKind.LINE: "pipe_line"}
_NEEDED = {
    TableKind.POINT: ("point_no", "pipe_class", "ground_m"),
    TableKind.LINE: ("start_point", "end_point", "pipe_class"),
}


@dataclass(frozen=True, slots=True)
class Target:
    """Where rows are to go: a workspace, or none when the delivery is only looked at; EPSG code or None."""

    workspace: Workspace | None
    epsg: int | None


def check_points(staged: Staged, points: gpd.GeoDataFrame, target: Target) -> RowFindings:
    """Findings about the points of a delivery in the target's CRS."""
    found = RowFindings(staged.delivery, points, "point_no")
    _check_common(found, points, TableKind.POINT, target)
    for names, bad in _without_place(points, staged):
        found.add(Breach("place", "the point has no coordinates", "管点没有坐标"), names, bad)
    _list_unparsed(found, staged, TableKind.POINT)
    return found


def _without_place(points: gpd.GeoDataFrame, staged: Staged) -> Iterator[tuple[tuple[str, ...], Truths]]:
    """Points without a place, by the coordinates that they lack."""
    no_place = points.geometry.isna().to_numpy()
    has = {name: np.zeros(len(points), bool) for name in PLACE}
    unfit = {(one.table, one.row, one.field) for one in staged.unparsed if one.field in PLACE}
    for row in np.flatnonzero(no_place):
        number, at = int(points[SOURCE_TABLE].iat[row]), int(points[SOURCE_ROW].iat[row])
        cells = staged.delivery.tables[number].cells
        for name in PLACE:
            given = name in cells and cells[name].loc[at] is not None
            has[name][row] = given and (number, at, name) not in unfit
    x, y = (has[name] for name in PLACE)
    yield (PLACE[1],), no_place & x & ~y
    yield (PLACE[0],), no_place & ~x & y
    yield PLACE, no_place & (x == y)


def check_lines(staged: Staged, lines: gpd.GeoDataFrame, target: Target, points: pd.Series) -> RowFindings:
    """Findings about the lines; `points` are the numbers of the points that will be stored with them."""
    found = RowFindings(staged.delivery, lines, "line_no")
    _check_common(found, lines, TableKind.LINE, target)
    _check_ends(found, lines, target, points)
    _check_pairs(found, lines, staged, target)
    _check_twice(found, lines, staged)
    _check_sizes(found, lines)
    _check_levels(found, lines)
    _list_unparsed(found, staged, TableKind.LINE)
    return found


def _check_common(found: RowFindings, frame: gpd.GeoDataFrame, kind: TableKind, target: Target) -> None:
    declared = feature_class(_LAYER[kind])
    for name in _NEEDED[kind]:
        field = declared.field(name)
        breach = Breach("required", f"{field.en} is missing", f"缺少{field.zh}")
        found.add(breach, name, frame[name].isna().to_numpy())
    for field in declared.fields:
        if field.type is FieldType.TEXT:
            _check_text(found, frame, field, is_needed=field.name in (*_NEEDED[kind], _NUMBER[kind]))
    _check_number(found, frame, kind, target)
    if target.epsg is not None:
        outside = is_outside(np.asarray(frame.geometry.array, object), target.epsg)
        breach = Breach(
            "outside",
            f"the place lies outside the area of EPSG:{target.epsg}; X and Y exchanged, or another CRS?",
            f"位置不在EPSG:{target.epsg}的适用范围内；X、Y颠倒，或坐标系不同？",
        )
        found.add(breach, "x" if kind is TableKind.POINT else "start_point", outside)


def _check_text(found: RowFindings, frame: gpd.GeoDataFrame, field: Field, *, is_needed: bool) -> None:
    column = frame[field.name]
    if field.length is not None:
        breach = Breach(
            "length",
            f"'{{value}}' has more than {field.length} characters" + ("" if is_needed else "; left empty"),
            f"“{{value}}”超过{field.length}个字符" + ("" if is_needed else "，按空值入库"),
            refused=is_needed,
        )
        found.add(breach, field.name, column.str.len().gt(field.length).fillna(value=False).to_numpy(bool))
    if field.domain is not None:
        allowed = {str(value) for value in domain(field.domain).allowed}
        is_class = field.name == "pipe_class"
        breach = Breach(
            "list",
            f"'{{value}}' is not in the list of {field.en.lower()}"
            + ("" if is_class else "; stored as it is"),
            f"“{{value}}”不在{field.zh}的取值范围内" + ("" if is_class else "，原样入库"),
            refused=is_class,
        )
        found.add(breach, field.name, (column.notna() & ~column.isin(allowed)).to_numpy())


def _check_number(found: RowFindings, frame: gpd.GeoDataFrame, kind: TableKind, target: Target) -> None:
    name = _NUMBER[kind]
    column = frame[name]
    again = (column.notna() & column.duplicated()).to_numpy()
    breach = Breach(
        "repeated",
        "'{value}' stands more than once in the delivery; the first row counts",
        "“{value}”在成果中重复出现，以首行为准",
    )
    found.add(breach, name, again)
    if target.workspace is None or not len(frame):
        return
    taken, retired = target.workspace.taken_values(_LAYER[kind], name, column.dropna().drop_duplicates())
    if len(retired):
        back = taken_back_ids(target.workspace, _LAYER[kind])
        retired = [value for value in retired if value not in back]
    breach = Breach("stored", "'{value}' is stored already", "“{value}”已在库中")
    found.add(breach, name, (column.isin(taken).to_numpy() & ~again))
    breach = Breach(
        "retired",
        "'{value}' belonged to a row that was removed; numbers are not given twice",
        "“{value}”曾用于已删除的对象，编号不得重复使用",
    )
    found.add(breach, name, (column.isin(retired).to_numpy() & ~again))


def _check_ends(found: RowFindings, lines: gpd.GeoDataFrame, target: Target, points: pd.Series) -> None:
    known = set(points.dropna())
    if target.workspace is not None:
        known |= set(target.workspace.read("pipe_point", columns=["point_no"])["point_no"])
    no_place = lines.geometry.isna().to_numpy()
    for name in ("start_point", "end_point"):
        unknown = (lines[name].notna() & ~lines[name].isin(known)).to_numpy()
        breach = Breach(
            "no_point", "no point '{value}' is stored or delivered", "库中和成果中均无管点“{value}”"
        )
        found.add(breach, name, unknown & no_place)
        breach = Breach(
            "no_point",
            "no point '{value}' is stored or delivered; the line is stored",
            "库中和成果中均无管点“{value}”，管线已入库",
            refused=False,
        )
        found.add(breach, name, unknown & ~no_place & ~found.refused)
    breach = Breach(
        "place", "the line has no place: a point at its end has none", "管线无法定位：端点没有坐标"
    )
    found.add(breach, "start_point", no_place & ~found.refused)


def _check_pairs(found: RowFindings, lines: gpd.GeoDataFrame, staged: Staged, target: Target) -> None:
    """A line that was given no number is taken for stored when a stored line has its ends and class."""
    if target.workspace is None or not len(lines):
        return
    columns = ["start_point", "end_point", "pipe_class"]
    stored = target.workspace.read("pipe_line", columns=columns)
    pairs = pd.MultiIndex.from_frame(stored[columns])
    back = pd.MultiIndex.from_frame(stored[["end_point", "start_point", "pipe_class"]])
    mine = pd.MultiIndex.from_frame(lines[columns])
    is_there = np.asarray(mine.isin(pairs) | mine.isin(back), bool)
    breach = Breach(
        "stored",
        "a line of this class between these points is stored already; give a second one a number",
        "该两点间的同类管线已在库中；如确为另一条，请填写管线段编号",
    )
    found.add(breach, "start_point", is_there & _is_unnumbered(staged, lines) & ~found.refused)


def _check_twice(found: RowFindings, lines: gpd.GeoDataFrame, staged: Staged) -> None:
    """A line from a point to itself, and one whose ends, class, size and material stand in a row before."""
    start, end = lines["start_point"], lines["end_point"]
    loop = (start.notna() & (start == end)).fillna(value=False).to_numpy(bool)
    breach = Breach(
        "loop",
        "the line begins and ends at the same point '{value}'; correct the number of one end",
        "起点与终点均为管点“{value}”；请更正其中一端的点号",
    )
    found.add(breach, "end_point", loop)
    same = lines[["pipe_class", "diameter_mm", "section", "material"]].astype(object)
    texts = start.fillna("").astype(str), end.fillna("").astype(str)
    same["low"], same["high"] = np.minimum(*texts), np.maximum(*texts)
    again = same.where(same.notna(), None).duplicated().to_numpy() & ~found.refused
    unnumbered = _is_unnumbered(staged, lines)
    breach = Breach(
        "twice",
        "the line stands in a row before, with the same ends, class, size and material; delete the row, or "
        "give a second line a number",
        "与前面一行的端点、类型、规格、材质均相同；请删除本行，如确为另一条，请填写管线段编号",
    )
    found.add(breach, "start_point", again & unnumbered)
    breach = Breach(
        "twice",
        "another line of the delivery has the same ends, class, size and material; stored: delete one if "
        "there is only one",
        "成果中另有一条端点、类型、规格、材质均相同的管线，已入库；如只有一条，请删除其一",
        refused=False,
    )
    found.add(breach, "start_point", again & ~unnumbered)


def _check_sizes(found: RowFindings, lines: gpd.GeoDataFrame) -> None:
    """Diameters that no pipe has; depths by the limits of the check of stored pipes (23)."""
    diameter = lines["diameter_mm"].astype("Float64").to_numpy(float, na_value=np.nan)
    breach = Breach(
        "size",
        "diameter {value} mm is not above 0; correct it, or leave it empty where it is unknown",
        "管径{value}毫米应大于0；请更正，不明的留空",
    )
    found.add(breach, "diameter_mm", diameter <= 0)
    limits = next(each for each in load_checks() if each.key == "depths")
    by_flow = limits.get("most_m")
    most = np.array([float(by_flow[class_facts(str(code)).flow]) for code in lines["pipe_class"]])
    above = lines["embedding"].isin(limits.words("above_ground")).to_numpy(bool)
    for name in ("start_depth_m", "end_depth_m"):
        depth = lines[name].to_numpy(float)
        breach = Breach(
            "depth",
            "depth {value} m is negative; measure again, or give the embedding of a pipe above the ground",
            "埋深{value}米为负；请复测，架空、地面管线应填写敷设方式",
        )
        found.add(breach, name, ~above & (depth < 0))
        breach = Breach(
            "depth",
            "depth {value} m is above what pipes of the kind reach; stored: measure again",
            "埋深{value}米超过该类管线的限值，已入库；请复测",
            refused=False,
        )
        found.add(breach, name, ~above & (depth > most))


def _is_unnumbered(staged: Staged, lines: pd.DataFrame) -> Truths:
    """Lines whose number was made here."""
    made = np.ones(len(lines), bool)
    table = lines[SOURCE_TABLE].to_numpy()
    for at, one in enumerate(staged.delivery.tables):
        if "line_no" in one.cells:
            of_table = table == at
            made[of_table] = pd.isna(one.cells["line_no"].to_numpy(object))
    return made


def _check_levels(found: RowFindings, lines: gpd.GeoDataFrame) -> None:
    is_gravity = (
        lines["pipe_class"].map(lambda code: class_facts(str(code)).flow is Flow.GRAVITY).to_numpy(bool)
    )
    start, end = lines["start_level_m"].to_numpy(float), lines["end_level_m"].to_numpy(float)
    is_back = lines["flow_direction"].eq(1).fillna(value=False).to_numpy(bool)
    rise = np.where(is_back, start - end, end - start)
    breach = Breach(
        "adverse", "the line rises {value} m along its flow", "沿流向升高{value}米（逆坡）", refused=False
    )
    shown = np.array([f"{value:.3f}" for value in rise], object)
    found.add(breach, "end_level_m", is_gravity & (rise > 0), shown)
    depths = lines[["start_depth_m", "end_depth_m"]].isna().to_numpy()
    unknown = np.isnan(np.column_stack([start, end])) & depths
    breach = Breach(
        "no_level", "an end has neither level nor depth", "起点或终点既无高程也无埋深", refused=False
    )
    nothing = np.full(len(lines), None, object)
    for ends, bad in (
        (("start",), unknown[:, 0] & ~unknown[:, 1]),
        (("end",), ~unknown[:, 0] & unknown[:, 1]),
        (("start", "end"), unknown.all(axis=1)),
    ):
        found.add(breach, tuple(f"{end}_{what}_m" for end in ends for what in _HEIGHTS), bad, nothing)


def _list_unparsed(found: RowFindings, staged: Staged, kind: TableKind) -> None:
    """Cells that were not what their field wants; where a row needs the field, its absence is said, too."""
    frame = found.frame
    place = {key: at for at, key in enumerate(zip(frame[SOURCE_TABLE], frame[SOURCE_ROW], strict=True))}
    by_rule: dict[tuple[str, str, str], list[Unparsed]] = {}
    for one in staged.unparsed:
        if staged.delivery.tables[one.table].kind is kind:
            by_rule.setdefault((one.field, one.rule_en, one.rule_zh), []).append(one)
    for (name, en, zh), cells in by_rule.items():
        values = np.full(len(frame), None, object)
        bad = np.zeros(len(frame), bool)
        for one in cells:
            at = place[one.table, one.row]
            values[at], bad[at] = one.value, True
        breach = Breach(
            "type", f"{en}: '{{value}}' is left empty", f"{zh}：“{{value}}”按空值处理", refused=False
        )
        found.add(breach, name, bad, values)
