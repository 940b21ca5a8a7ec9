"""Defects of points: numbers, places, features."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

from sample_data.survey.draft import Draft


def _of(draft: Draft, *classes: str) -> pd.Series:
    return draft.points["GXLX"].isin(classes)


def _degree(draft: Draft) -> pd.Series:
    return draft.points["WTDH"].map(draft.degree()).fillna(0)


def _repeat_number(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_point(_of(draft, "TR"), rng)
    if label is not None:
        row = draft.points.loc[label].to_dict()
        again = draft.add("P", {**row, "DMGC": round(row["DMGC"] + 0.42, 3)})
        draft.note(6, "P", again, "同一点号出现两次且地面高程不同", column="WTDH", after=row["WTDH"])


def _stand_too_close(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_point(_of(draft, "XX") & (_degree(draft) == 2), rng)
    if label is None:
        return
    row = draft.points.loc[label].to_dict()
    number = draft.new_number("XX", 1)
    near = {**row, "WTDH": number, "TSDH": number, "QDX": round(row["QDX"] + 0.004, 3)}
    new = draft.add("P", near)
    line = draft.lines.index[draft.lines["GXQDDH"] == row["WTDH"]]
    if len(line):
        draft.lines.at[line[0], "GXQDDH"] = number
    draft.touch(number)
    draft.note(7, "P", new, f"与{row['WTDH']}相距4毫米", column="QDX", after=near["QDX"])


def _lose_point(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_point(_of(draft, "GD") & (_degree(draft) == 1), rng)
    if label is None:
        return
    number = draft.points.loc[label, "WTDH"]
    draft.points = draft.points.drop(index=label)
    at = draft.lines.index[(draft.lines["GXQDDH"] == number) | (draft.lines["GXZDDH"] == number)][0]
    column = "GXQDDH" if draft.lines.loc[at, "GXQDDH"] == number else "GXZDDH"
    draft.note(13, "L", int(at), f"点表中没有{number}", column=column, after=number)


def _leave_alone(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_point(_of(draft, "RS"), rng)
    if label is not None:
        number = draft.new_number("RS", 2)
        row = draft.points.loc[label].to_dict()
        east = round(row["QDY"] + 6.0, 3)
        new = draft.add(
            "P", {**row, "WTDH": number, "TSDH": number, "QDY": east, "TZ": None, "FSW": "检修井"}
        )
        draft.note(14, "P", new, "没有管线使用该点", column="WTDH", after=number)


def _two_names(draft: Draft, rng: np.random.Generator) -> None:
    for classes, column, value, note in (
        (("JP",), "FSW", "阀门井", "特征与附属物同时填写"),
        (("TR",), "TZ", None, "特征与附属物均为空"),
    ):
        label = draft.pick_point(_of(draft, *classes) & draft.points["TZ"].notna(), rng)
        if label is not None:
            draft.set(9, "P", (label, column), value, note)


def _dead_end(draft: Draft, rng: np.random.Generator) -> None:
    mask = _of(draft, "RS", "XX", "GD", "TR") & (draft.points["TZ"] == "预留口")
    label = draft.pick_point(mask, rng)
    if label is not None:
        draft.set(17, "P", (label, "TZ"), "直线点", "断头处无预留口等特征")


def _fly(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_point(_of(draft, "LD"), rng)
    if label is not None:
        north, east = draft.points.loc[label, ["QDX", "QDY"]]
        draft.points.at[label, "QDX"] = east
        draft.set(22, "P", (label, "QDY"), north, "X、Y颠倒")
    for classes, value, note in ((("XX",), 0.0, "坐标为0"), (("GD",), -9999.0, "哨兵值")):
        label = draft.pick_point(_of(draft, *classes), rng)
        if label is not None:
            draft.points.at[label, "QDY"] = value
            draft.set(22, "P", (label, "QDX"), value, note)


def _wrong_branch(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_point(_of(draft, "JP") & (draft.points["TZ"] == "四通") & (_degree(draft) == 4), rng)
    if label is not None:
        draft.set(35, "P", (label, "TZ"), "三通", "特征为三通，实际连接4条管线")
    label = draft.pick_point(_of(draft, "RS") & (draft.points["TZ"] == "直线点"), rng)
    if label is not None:
        draft.set(35, "P", (label, "TZ"), "四通", "特征为四通，实际连接2条管线")


def _wells(draft: Draft, rng: np.random.Generator) -> None:
    wells = draft.points["JSHEN"].notna() & _of(draft, "WS", "YS")
    label = draft.pick_point(wells, rng)
    if label is not None:
        shallow = round(max(0.3, draft.points.loc[label, "JSHEN"] - 0.9), 2)
        draft.set(32, "P", (label, "JSHEN"), shallow, "管底低于井底")
    label = draft.pick_point(draft.points["JSHEN"].notna() & _of(draft, "JP", "RS"), rng)
    if label is not None:
        draft.set(41, "P", (label, "JSHEN"), 9.9, "井深与管线埋深不符")


def _map_number(draft: Draft, rng: np.random.Generator) -> None:
    label = draft.pick_point(_of(draft, "YS"), rng)
    if label is not None:
        draft.set(8, "P", (label, "TSDH"), f"{draft.points.loc[label, 'TSDH']}A", "图上点号与物探点号不一致")


DEFECTS: dict[int, tuple[str, Callable[[Draft, np.random.Generator], None]]] = {
    6: ("重复点号", _repeat_number),
    7: ("点位重合", _stand_too_close),
    13: ("缺失点", _lose_point),
    14: ("孤立点", _leave_alone),
    9: ("特征附属物互斥", _two_names),
    17: ("断头", _dead_end),
    22: ("飞点", _fly),
    35: ("多通不一致", _wrong_branch),
    32: ("管底低于井底", _wells),
    8: ("图上点号不一致", _map_number),
}
