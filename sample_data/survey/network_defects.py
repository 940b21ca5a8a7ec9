"""Defects of how lines and points hang together."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

from sample_data.pipes.utilities import utility_of
from sample_data.survey.draft import Draft

_PASSES_M = 0.05
_TOO_LONG_M = 76.0
_MORE_THAN_ONE = 2
_ONE_HEIGHT_M = 0.15
_PASSES = 2  # lines at a plain valve, at most


def _of(draft: Draft, *classes: str) -> pd.Series:
    return draft.lines["GXLX"].isin(classes)


def _at(draft: Draft, number: str) -> pd.DataFrame:
    return draft.lines[(draft.lines["GXQDDH"] == number) | (draft.lines["GXZDDH"] == number)]


def _swap(row: dict) -> dict:
    pairs = (("GXQDDH", "GXZDDH"), ("GXQDMS", "GXZDMS"), ("GXQDGDGC", "GXZDGDGC"))
    turned = dict(row)
    for first, second in pairs:
        turned[first], turned[second] = row[second], row[first]
    return turned


def _loop(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_line(_of(draft, "LD"), rng)
    if label is not None:
        row = draft.lines.loc[label].to_dict()
        same = {"GXZDDH": row["GXQDDH"], "GXZDMS": row["GXQDMS"], "GXZDGDGC": row["GXQDGDGC"]}
        new = draft.add("L", {**row, **same})
        draft.note(10, "L", new, "起点与终点相同", column="GXZDDH", after=row["GXQDDH"])


def _double(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_line(_of(draft, "JP"), rng)
    if label is not None:
        new = draft.add("L", _swap(draft.lines.loc[label].to_dict()))
        draft.note(
            11,
            "L",
            new,
            "与另一条管线起终点互换而重复",
            column="GXQDDH",
            after=draft.lines.loc[new, "GXQDDH"],
        )
    label = draft.pick_line(_of(draft, "JP") & (draft.lines["GJ"] == 300), rng)
    if label is not None:
        new = draft.add("L", {**draft.lines.loc[label].to_dict(), "GJ": 100})
        draft.note(12, "L", new, "两点之间另有一条不同管径的管线", column="GJ", after=100)


def _strangers(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_line(_of(draft, "TR"), rng)
    if label is not None:
        row = draft.lines.loc[label].to_dict()
        new = draft.add("L", {**row, "GXQDDH": "TR99998", "GXZDDH": "TR99999"})
        draft.note(15, "L", new, "两端点均不在点表中", column="GXQDDH", after="TR99998")


def _middle_points(draft: Draft, pipe_class: str, degree: int) -> pd.Series:
    counts = draft.points["WTDH"].map(draft.degree()).fillna(0)
    return (draft.points["GXLX"] == pipe_class) & (counts == degree)


def _mains_at(draft: Draft, number: str) -> list[tuple[int, str]]:
    """The two longest lines at a point: label and the number at their other end."""
    found = sorted(((draft.length(int(k)), int(k)) for k in _at(draft, number).index), reverse=True)[:2]
    lines = [draft.lines.loc[label] for _, label in found]
    others = [row["GXZDDH"] if row["GXQDDH"] == number else row["GXQDDH"] for row in lines]
    return [(label, other) for (_, label), other in zip(found, others, strict=True)]


def _join_over(draft: Draft, number: str) -> int:
    """Replace the two mains at a point by one that passes it; the label of that line."""
    (first, _), (second, _) = _mains_at(draft, number)
    one, two = draft.lines.loc[first].to_dict(), draft.lines.loc[second].to_dict()
    one = one if one["GXZDDH"] == number else _swap(one)
    two = two if two["GXQDDH"] == number else _swap(two)
    ends = {key: two[key] for key in ("GXZDDH", "GXZDMS", "GXZDGDGC")}
    draft.lines = draft.lines.drop(index=[first, second])
    return draft.add("L", {**one, **ends})


def _where(draft: Draft, mask: pd.Series, fits: Callable[[Draft, str], bool]) -> pd.Series:
    """The mask, without points that would not show the defect, or that another defect has touched."""
    mask = mask & ~draft.points["WTDH"].isin(draft.touched)
    return mask & pd.Series(
        [
            bool(wanted) and fits(draft, number)
            for wanted, number in zip(mask, draft.points["WTDH"], strict=True)
        ],
        index=mask.index,
    )


def _joined_ends(draft: Draft, number: str) -> tuple[np.ndarray, np.ndarray]:
    (_, first), (_, second) = _mains_at(draft, number)
    return np.array(draft.place(first)), np.array(draft.place(second))


def _is_passed(draft: Draft, number: str) -> bool:
    """Whether the line that replaces both mains at a point runs over it, to a few centimetres."""
    start, end = _joined_ends(draft, number)
    way, at = end - start, np.array(draft.place(number)) - start
    along = float(way @ at) / float(way @ way)
    off = float(np.hypot(*(at - along * way)))
    return 0.1 < along < 0.9 and off < _PASSES_M


def _is_too_long(draft: Draft, number: str) -> bool:
    start, end = _joined_ends(draft, number)
    return float(np.hypot(*(end - start))) > _TOO_LONG_M


def _do_cross(draft: Draft, number: str) -> bool:
    """Whether the two lines that join opposite neighbours of a crossing cross, and at one height."""
    around = _around(draft, number)
    a, b, c, d = (np.array(draft.place(other)) for _, _, other in around)
    r, s = c - a, d - b
    turn = float(r[0] * s[1] - r[1] * s[0])
    if turn == 0:
        return False
    way = b - a
    shares = (
        float(way[0] * s[1] - way[1] * s[0]) / turn,
        float(way[0] * r[1] - way[1] * r[0]) / turn,
    )
    levels = [_far_level(draft, label, number) for _, label, _ in around]
    heights = [levels[k] + (levels[k + 2] - levels[k]) * share for k, share in enumerate(shares)]
    return all(0 < share < 1 for share in shares) and abs(heights[0] - heights[1]) < _ONE_HEIGHT_M


def _far_level(draft: Draft, label: int, number: str) -> float:
    """Level of a line at the end that is not this point."""
    row = draft.lines.loc[label]
    return float(row["GXZDGDGC"] if row["GXQDDH"] == number else row["GXQDGDGC"])


def _pass_through(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_point(_where(draft, _middle_points(draft, "TR", 3), _is_passed), rng)
    if label is not None:
        number = draft.points.loc[label, "WTDH"]
        line = _join_over(draft, number)
        draft.note(
            18, "L", line, f"管线穿过{number}而未打断", column="GXZDDH", after=draft.lines.loc[line, "GXZDDH"]
        )


def _too_long(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_point(_where(draft, _middle_points(draft, "GD", 2), _is_too_long), rng)
    if label is not None:
        number = draft.points.loc[label, "WTDH"]
        line = _join_over(draft, number)
        draft.points = draft.points.drop(index=label)
        draft.note(
            21,
            "L",
            line,
            f"管线长{draft.length(line):.1f}米",
            column="GXZDDH",
            after=draft.lines.loc[line, "GXZDDH"],
        )


def _around(draft: Draft, number: str) -> list[tuple[float, int, str]]:
    """Lines at a point in the order of their directions: direction, label, number at the other end."""
    north, east = draft.place(number)
    found = []
    for k, row in _at(draft, number).iterrows():
        other = row["GXZDDH"] if row["GXQDDH"] == number else row["GXQDDH"]
        x, y = draft.place(other)
        found.append((float(np.arctan2(y - east, x - north)), int(k), other))
    return sorted(found)


def _cross(draft: Draft, rng: np.random.Generator) -> None:
    """A crossing of four mains loses its point: two lines of one class cross without a node."""
    names = draft.points["TZ"].isin(["四通", "四分支"])
    for pipe_class in ("TR", "JP", "XX", "GD"):
        fits = _where(draft, _middle_points(draft, pipe_class, 4) & names, _do_cross)
        label = draft.pick_point(fits, rng)
        if label is not None:
            break
    else:
        return
    number = draft.points.loc[label, "WTDH"]
    around = _around(draft, number)
    rows = [draft.lines.loc[k].to_dict() for _, k, _ in around]
    out = [row if row["GXQDDH"] == number else _swap(row) for row in rows]
    draft.lines = draft.lines.drop(index=[k for _, k, _ in around])
    draft.points = draft.points.drop(index=label)
    labels = []
    for first, second in ((0, 2), (1, 3)):
        ends = {key: out[second][key] for key in ("GXZDDH", "GXZDMS", "GXZDGDGC")}
        labels.append(draft.add("L", {**_swap(out[first]), **ends}))
    draft.note(
        20,
        "L",
        labels[0],
        "两条同类管线相交处无点",
        column="GXZDDH",
        after=draft.lines.loc[labels[0], "GXZDDH"],
    )


def _misconnect(draft: Draft, rng: np.random.Generator) -> None:
    house = draft.lines["GXQDDH"].map(draft.degree()) == 1
    label = draft.pick_line(_of(draft, "WS") & house, rng)
    if label is None:
        return
    wells = draft.points[(draft.points["FSW"] == "雨水井") & ~draft.points["WTDH"].isin(draft.touched)]
    north, east = draft.place(draft.lines.loc[label, "GXZDDH"])
    near = np.hypot(wells["QDX"].astype(float) - north, wells["QDY"].astype(float) - east).idxmin()
    draft.touch(wells.loc[near, "WTDH"])
    draft.set(36, "L", (label, "GXZDDH"), wells.loc[near, "WTDH"], "污水接入雨水井")


def _no_outfall(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_point(draft.points["TZ"] == "出水口", rng)
    if label is None:
        return
    number = draft.points.loc[label, "WTDH"]
    last = _at(draft, number)
    well = last["GXQDDH"].iloc[0]
    draft.lines = draft.lines.drop(index=last.index)
    draft.points = draft.points.drop(index=label)
    at = int(draft.points.index[draft.points["WTDH"] == well][0])
    draft.note(37, "P", at, f"管网无出水口（缺{number}）", column="WTDH", after=well)


def _island(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_line(_of(draft, "XX"), rng)
    if label is None:
        return
    row = draft.lines.loc[label].to_dict()
    numbers = [draft.new_number("XX", k) for k in (5, 6)]
    for number, end in zip(numbers, ("GXQDDH", "GXZDDH"), strict=True):
        point = draft.points[draft.points["WTDH"] == row[end]].iloc[0].to_dict()
        shifted = {"QDX": round(point["QDX"] + 3.1, 3), "QDY": round(point["QDY"] + 2.3, 3)}
        draft.add("P", {**point, **shifted, "WTDH": number, "TSDH": number, "TZ": None, "FSW": "手孔"})
    new = draft.add("L", {**row, "GXQDDH": numbers[0], "GXZDDH": numbers[1]})
    draft.note(38, "L", new, "两点一线的孤立小段", column="GXQDDH", after=numbers[0])


def _far_service(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_line(_of(draft, "JP") & (draft.lines["GXQDDH"].map(draft.degree()) == 1), rng)
    if label is None:
        return
    number = draft.lines.loc[label, "GXQDDH"]
    house = int(draft.points.index[draft.points["WTDH"] == number][0])
    x1, y1 = draft.place(draft.lines.loc[label, "GXZDDH"])
    x2, y2 = draft.place(number)
    stretch = 121.0 / max(np.hypot(x2 - x1, y2 - y1), 1.0)
    draft.points.at[house, "QDX"] = round(x1 + (x2 - x1) * stretch, 3)
    draft.points.at[house, "QDY"] = round(y1 + (y2 - y1) * stretch, 3)
    draft.note(49, "L", label, "户线长121米", column="GXQDDH", after=number)


def _no_source(draft: Draft, rng: np.random.Generator) -> None:
    """The pumping station of the smallest of several pieces of the water network is noted as a plain well."""
    lines = draft.lines[_of(draft, "JP")]
    stations = draft.points[(draft.points["GXLX"] == "JP") & (draft.points["FSW"] == "泵站")]
    pieces = [(_reached(lines, number), label) for label, number in stations["WTDH"].items()]
    if len(pieces) < _MORE_THAN_ONE:
        return
    piece, label = min(pieces, key=lambda one: len(one[0]))
    inside = lines[lines["GXQDDH"].isin(piece)]
    first = int(inside.index[0])
    number = draft.points.loc[label, "WTDH"]
    draft.touch(number, *inside.loc[first, ["GXQDDH", "GXZDDH"]])
    draft.points.loc[label, ["FSW", "DBM"]] = ["窨井", utility_of("JP").feature_code["窨井"]]
    note = f"{len(piece)}个点的管网无水源（泵站{number}误填为窨井）"
    draft.note(48, "L", first, note, column="GXQDDH", after=inside.loc[first, "GXQDDH"])


def _reached(lines: pd.DataFrame, number: str) -> set[str]:
    """All points that lines join to one."""
    reached, size = {number}, 0
    while len(reached) > size:
        size = len(reached)
        touching = lines[lines["GXQDDH"].isin(reached) | lines["GXZDDH"].isin(reached)]
        reached |= {*touching["GXQDDH"], *touching["GXZDDH"]}
    return reached


def _bare_valve(draft: Draft, rng: np.random.Generator) -> None:
    """A valve well at which three mains meet is noted as a plain valve."""
    degree = draft.degree()
    houses = set(draft.lines.loc[draft.lines["GXQDDH"].map(degree) == 1, "GXZDDH"])
    several = draft.points["WTDH"].map(degree).fillna(0) > _PASSES
    wells = (draft.points["GXLX"] == "RS") & (draft.points["FSW"] == "阀门井")
    label = draft.pick_point(wells & several & ~draft.points["WTDH"].isin(houses), rng)
    if label is not None:
        count = int(degree[draft.points.loc[label, "WTDH"]])
        draft.set(47, "P", (label, "FSW"), "阀门", f"阀门处连接{count}条管线")


DEFECTS: dict[int, tuple[str, Callable[[Draft, np.random.Generator], None]]] = {
    48: ("无水源", _no_source),
    47: ("阀门连接多条管线", _bare_valve),
    10: ("零长管线", _loop),
    11: ("重复管线", _double),
    15: ("孤立管线", _strangers),
    18: ("线穿点未打断", _pass_through),
    21: ("管线超长", _too_long),
    20: ("相交无点", _cross),
    36: ("雨污混接", _misconnect),
    37: ("无出口", _no_outfall),
    38: ("孤立小段", _island),
    49: ("户线过长", _far_service),
}
