"""Defects of depths, levels, slopes and sizes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

from sample_data.survey.draft import Draft

_WIDE_MM = 300
_BRANCH_MM = 300
_ACCURACY = (
    0.15  # of its depth a buried pipe may be measured wrong (CJJ 61); less overlap is no sure collision
)
_SURE_M = 0.02
_LEAST_DEPTH_M = 0.6
_LEVELS = {"start": "GXQDGDGC", "end": "GXZDGDGC"}


def _of(draft: Draft, *classes: str) -> pd.Series:
    return draft.lines["GXLX"].isin(classes)


def _mains(draft: Draft, *classes: str) -> pd.Series:
    """Lines between points that both have two lines or more."""
    degree = draft.degree()
    return (
        _of(draft, *classes)
        & (draft.lines["GXQDDH"].map(degree) > 1)
        & (draft.lines["GXZDDH"].map(degree) > 1)
    )


def _move(draft: Draft, label: int, end: str, level: float) -> None:
    """Give one end of a line another level, with the depth that belongs to it."""
    level_key, depth_key, point_key = {
        "start": ("GXQDGDGC", "GXQDMS", "GXQDDH"),
        "end": ("GXZDGDGC", "GXZDMS", "GXZDDH"),
    }[end]
    draft.lines.at[label, level_key] = round(level, 3)
    draft.lines.at[label, depth_key] = round(draft.ground(draft.lines.loc[label, point_key]) - level, 3)


def _absurd_depth(draft: Draft, rng: np.random.Generator) -> None:
    for depth, note in ((-0.85, "埋深为负"), (15.2, "埋深超限")):
        label = draft.pick_line(_mains(draft, "TR"), rng)
        if label is not None:
            before = draft.lines.loc[label, "GXQDMS"]
            _move(draft, label, "start", draft.ground(draft.lines.loc[label, "GXQDDH"]) - depth)
            draft.lines.at[label, "GXQDMS"] = before
            draft.set(23, "L", (label, "GXQDMS"), depth, note)


def _no_sum(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_line(_mains(draft, "YS"), rng)
    if label is not None:
        value = round(draft.lines.loc[label, "GXQDGDGC"] + 0.35, 3)
        draft.set(24, "L", (label, "GXQDGDGC"), value, "地面高程不等于埋深加管线高程")


def _two_depths(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_line(_mains(draft, "RS"), rng)
    if label is not None:
        before = draft.lines.loc[label, "GXZDMS"]
        _move(draft, label, "end", draft.lines.loc[label, "GXZDGDGC"] - 0.4)
        after = draft.lines.loc[label, "GXZDMS"]
        draft.lines.at[label, "GXZDMS"] = before
        draft.set(25, "L", (label, "GXZDMS"), after, "同一点在两条管线上埋深不同")


def _is_flush(draft: Draft) -> pd.Series:
    """Sewers that the next ones enter and leave without a drop, at both ends."""
    sewers = draft.lines[_of(draft, "YS") & (draft.lines["GJ"] > _BRANCH_MM)]
    arriving = set(zip(sewers["GXZDDH"], sewers["GXZDGDGC"], strict=True))
    leaving = set(zip(sewers["GXQDDH"], sewers["GXQDGDGC"], strict=True))
    return pd.Series(
        [
            start in arriving and end in leaving
            for start, end in zip(
                zip(draft.lines["GXQDDH"], draft.lines["GXQDGDGC"], strict=True),
                zip(draft.lines["GXZDDH"], draft.lines["GXZDGDGC"], strict=True),
                strict=True,
            )
        ],
        index=draft.lines.index,
    )


def _crown_for_invert(draft: Draft, rng: np.random.Generator) -> None:
    degree = draft.degree()
    alone = (draft.lines["GXQDDH"].map(degree) == 2) & (draft.lines["GXZDDH"].map(degree) == 2)
    flush = _mains(draft, "YS") & _is_flush(draft) & alone
    label = draft.pick_line(flush & (draft.lines["GJ"] >= 500), rng)
    if label is None:
        label = draft.pick_line(flush, rng)
    if label is not None:
        size = draft.lines.loc[label, "GJ"] / 1000
        before = draft.lines.loc[label, "GXQDGDGC"]
        for end, key in (("start", "GXQDGDGC"), ("end", "GXZDGDGC")):
            _move(draft, label, end, draft.lines.loc[label, key] + size)
        after = draft.lines.loc[label, "GXQDGDGC"]
        draft.lines.at[label, "GXQDGDGC"] = before
        draft.set(26, "L", (label, "GXQDGDGC"), after, "按管顶填写，应为管底，两端差一个管径")


def _uphill(draft: Draft, rng: np.random.Generator) -> None:
    for classes, rise in ((("WS",), 0.32), (("YS",), 0.18)):
        label = draft.pick_line(_mains(draft, *classes), rng)
        if label is not None:
            before = draft.lines.loc[label, "GXZDGDGC"]
            _move(draft, label, "end", draft.lines.loc[label, "GXQDGDGC"] + rise)
            after = draft.lines.loc[label, "GXZDGDGC"]
            draft.lines.at[label, "GXZDGDGC"] = before
            draft.set(27, "L", (label, "GXZDGDGC"), after, "逆坡")


def _steep_and_flat(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_line(_mains(draft, "YS"), rng)
    if label is not None:
        before = draft.lines.loc[label, "GXZDGDGC"]
        _move(draft, label, "end", draft.lines.loc[label, "GXQDGDGC"] - 0.2 * draft.length(label))
        after = draft.lines.loc[label, "GXZDGDGC"]
        draft.lines.at[label, "GXZDGDGC"] = before
        draft.set(28, "L", (label, "GXZDGDGC"), after, "坡度超过10度")
    label = draft.pick_line(_mains(draft, "WS"), rng)
    if label is not None:
        before = draft.lines.loc[label, "GXZDGDGC"]
        _move(draft, label, "end", draft.lines.loc[label, "GXQDGDGC"])
        after = draft.lines.loc[label, "GXZDGDGC"]
        draft.lines.at[label, "GXZDGDGC"] = before
        draft.set(29, "L", (label, "GXZDGDGC"), after, "平坡")


def _high_outlet(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_line(_mains(draft, "WS"), rng)
    if label is None:
        return
    well = draft.lines.loc[label, "GXQDDH"]
    into = draft.lines[(draft.lines["GXZDDH"] == well) & (draft.lines["GJ"] >= 300)]
    highest = max([*into["GXZDGDGC"], draft.lines.loc[label, "GXQDGDGC"]])
    before = draft.lines.loc[label, "GXQDGDGC"]
    _move(draft, label, "start", highest + 0.45)
    after = draft.lines.loc[label, "GXQDGDGC"]
    draft.lines.at[label, "GXQDGDGC"] = before
    draft.set(31, "L", (label, "GXQDGDGC"), after, "出水管高于进水管")


def _shrink(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_line(_mains(draft, "YS") & (draft.lines["GJ"] >= 400), rng)
    if label is not None:
        draft.set(33, "L", (label, "GJ"), 200, "大管接小管")


def _collide(draft: Draft, rng: np.random.Generator) -> None:
    """A water main raised into the pipe of a gully that it crosses; every line at its ends follows."""
    label = draft.pick_line(_mains(draft, "JP") & (draft.lines["GJ"] >= _WIDE_MM), rng)
    if label is None:
        return
    found = _gully_crossed(draft, label)
    if found is None:
        return
    crossed, rise = found
    before = draft.lines.loc[label, "GXQDGDGC"]
    for number in (draft.lines.loc[label, "GXQDDH"], draft.lines.loc[label, "GXZDDH"]):
        for end, key in (("start", "GXQDDH"), ("end", "GXZDDH")):
            at = (draft.lines[key] == number) & (draft.lines["GXLX"] == "JP")
            for line in draft.lines.index[at]:
                _move(draft, int(line), end, draft.lines.loc[line, _LEVELS[end]] + rise)
    after = draft.lines.loc[label, "GXQDGDGC"]
    draft.lines.at[label, "GXQDGDGC"] = before
    other = f"{draft.lines.loc[crossed, 'GXQDDH']}-{draft.lines.loc[crossed, 'GXZDDH']}"
    draft.set(43, "L", (label, "GXQDGDGC"), after, f"与雨水口连接管{other}碰撞")


def _gully_crossed(draft: Draft, label: int) -> tuple[int, float] | None:
    """A gully's pipe that a main crosses, and how far the main has to rise so that both surely collide."""
    houses = draft.lines["GXQDDH"].map(draft.degree()) == 1
    free = ~draft.lines["GXQDDH"].isin(draft.touched) & ~draft.lines["GXZDDH"].isin(draft.touched)
    gullies = draft.lines[_of(draft, "YS") & houses & free]
    at = _where_they_cross(draft, label, gullies)
    if at is None:
        return None
    row, own, others = at
    line, gully = draft.lines.loc[label], draft.lines.loc[row]
    size, other_size = line["GJ"] / 1000, gully["GJ"] / 1000
    axis = _between(line["GXQDGDGC"], line["GXZDGDGC"], own) - size / 2
    target = _between(gully["GXQDGDGC"], gully["GXZDGDGC"], others) + other_size / 2
    rise = round(float(target - axis), 3)
    depths = (
        max(line["GXQDMS"], line["GXZDMS"], 1.0) - rise + size / 2,
        max(gully["GXQDMS"], gully["GXZDMS"], 1.0) - other_size / 2,
    )
    sure = (size + other_size) / 2 > _ACCURACY * np.hypot(*np.maximum(depths, 1.0)) + _SURE_M
    buried = min(line["GXQDMS"], line["GXZDMS"]) - rise > _LEAST_DEPTH_M
    return (row, rise) if sure and buried else None


def _where_they_cross(draft: Draft, label: int, others: pd.DataFrame) -> tuple[int, float, float] | None:
    """One of the others that a line crosses in plan, and the shares along both where it does."""
    xy = draft.points.drop_duplicates("WTDH").set_index("WTDH")[["QDX", "QDY"]].astype(float)
    others = others[others["GXQDDH"].isin(xy.index) & others["GXZDDH"].isin(xy.index)]
    a, b = (xy.loc[draft.lines.loc[label, key]].to_numpy() for key in ("GXQDDH", "GXZDDH"))
    c, d = (xy.loc[others[key]].to_numpy() for key in ("GXQDDH", "GXZDDH"))
    r, s, way = b - a, d - c, c - a
    turn = r[0] * s[:, 1] - r[1] * s[:, 0]
    turn = np.where(turn == 0, np.nan, turn)
    own = (way[:, 0] * s[:, 1] - way[:, 1] * s[:, 0]) / turn
    theirs = (way[:, 0] * r[1] - way[:, 1] * r[0]) / turn
    meets = np.flatnonzero((own > 0.02) & (own < 0.98) & (theirs > 0.02) & (theirs < 0.98))
    if not len(meets):
        return None
    first = meets[0]
    return int(others.index[first]), float(own[first]), float(theirs[first])


def _between(start: float, end: float, share: float) -> float:
    return start + (end - start) * share


def _collide_somewhere(draft: Draft, rng: np.random.Generator) -> None:
    for _ in range(60):
        if any(planted.check == 43 for planted in draft.planted):
            return
        touched = set(draft.touched)
        _collide(draft, rng)
        if not any(planted.check == 43 for planted in draft.planted):
            draft.touched = touched


DEFECTS: dict[int, tuple[str, Callable[[Draft, np.random.Generator], None]]] = {
    43: ("碰撞", _collide_somewhere),
    23: ("埋深超限", _absurd_depth),
    24: ("高程关系不成立", _no_sum),
    25: ("同点埋深不一致", _two_depths),
    26: ("管顶管底混用", _crown_for_invert),
    27: ("逆坡", _uphill),
    28: ("坡度过大", _steep_and_flat),
    31: ("出水高于进水", _high_outlet),
    33: ("大管接小管", _shrink),
}
