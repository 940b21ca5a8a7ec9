"""A network as things in space, with the attributes of the features they belong to."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.errors import BadPipeData
from pipe_network.levels import Pieces, pieces, sizes
from pipe_network.network import PipeNetwork
from pipe_network.scene.estimates import Completed, Estimated, completed
from pipe_network.scene.fittings import Fittings, fittings, no_fittings
from pipe_network.scene.joints import joints
from pipe_network.scene.settings import SceneSettings, scene_settings
from pipe_network.scene.things import Numbers, Scene, SceneReport, Things, joined

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
_MM = 1000.0


def build_scene(network: PipeNetwork, settings: SceneSettings | None = None, *, wells: bool = True) -> Scene:
    """Everything of the network that can be drawn.

    Args:
        network: points and lines in a projected CRS, metres.
        settings: how things look; those of the package by default.
        wells: draw wells, valves and other things at points.

    Raises:
        BadPipeData: nothing is left to draw.
    """
    given = settings or scene_settings()
    done = completed(network, given.missing)
    codes = sorted({*network.lines["pipe_class"].astype(str), *network.points["pipe_class"].astype(str)})
    numbers = Numbers.of(given.shapes, codes)
    whole = PipeNetwork(network.points, done.network.lines)
    placed = fittings(whole, given, numbers) if wells else no_fittings()
    point, back = np.unique(placed.things.feature, return_inverse=True)
    at_points = replace(placed.things, feature=back.astype(np.int64) + len(done.rows))
    things = joined([*_pipes(done, given, numbers), at_points])
    if not len(things):
        raise _nothing(network, done, placed)
    tables = [_line_table(done), _point_table(network, placed, point)]
    table = pd.concat([one for one in tables if len(one)], ignore_index=True)
    report = replace(_report(network, done, placed, table), instances=len(things))
    return Scene(things, table, tuple(given.shapes), tuple(codes), network.crs, report)


def _nothing(network: PipeNetwork, done: Completed, placed: Fittings) -> BadPipeData:
    lines, points = len(network.lines), len(network.points)
    reasons = [*done.left_out.items(), *placed.left_out.items()]
    told = ", ".join(f"{number} {why}" for why, number in reasons) or "the network is empty"
    told_zh = "，".join(f"{why.zh}（{number}）" for why, number in reasons) or "管网为空"
    return BadPipeData(
        f"nothing can be drawn of {lines} lines and {points} points: {told}",
        zh=f"{lines}条管线和{points}个管点均无法绘制：{told_zh}",
    )


def _pipes(done: Completed, settings: SceneSettings, numbers: Numbers) -> list[Things]:
    """Tubes and ducts, and the fillings where they meet at an angle."""
    found = _with_length(pieces(done.network))
    shapes = numbers.shapes
    code = done.network.lines["pipe_class"].astype(str).map(numbers.classes).to_numpy(np.int64)
    length = np.linalg.norm(found.end - found.start, axis=1)
    scale = np.column_stack([found.width_m, found.height_m, length])
    mesh = np.where(found.is_round, shapes["tube"], shapes["duct"])
    level = np.zeros(len(length))
    tubes = Things(found.start, found.end, scale, level, mesh, code[found.line], found.line)
    gaps = joints(found, bend_deg=settings.bend_deg, fill_m=settings.fill_mm / _MM)
    piece, is_ball = gaps.piece, found.is_round[gaps.piece]
    size = np.column_stack([found.width_m[piece], found.width_m[piece], found.height_m[piece]])
    up = gaps.place + np.column_stack([np.zeros((len(piece), 2)), size[:, 2]])
    mesh = np.where(is_ball, shapes["ball"], shapes["drum"])
    line = found.line[piece]
    return [tubes, Things(gaps.place, up, size, level[: len(piece)], mesh, code[line], line)]


def _with_length(found: Pieces) -> Pieces:
    """Without pieces between vertices that are one on the other."""
    keep = np.linalg.norm(found.end - found.start, axis=1) > 0
    return Pieces(
        found.line[keep],
        found.start[keep],
        found.end[keep],
        found.width_m[keep],
        found.height_m[keep],
        found.is_round[keep],
    )


def _line_table(done: Completed) -> pd.DataFrame:
    lines, size = done.network.lines, sizes(done.network.lines)
    bounds = lines.geometry.bounds.to_numpy(float).reshape(-1, 4)
    return pd.DataFrame(
        {
            "place_x": (bounds[:, 0] + bounds[:, 2]) / 2,
            "place_y": (bounds[:, 1] + bounds[:, 3]) / 2,
            "importance": np.maximum(size.width_m, size.height_m),
            "line_no": _text(lines["line_no"]),
            "pipe_class": _text(lines["pipe_class"]),
            "diameter_mm": np.where(size.is_round, size.height_m * _MM, np.nan),
            "width_mm": size.width_m * _MM,
            "height_mm": size.height_m * _MM,
            "material": _text(lines["material"]),
            "owner_name": _text(lines["owner_name"]),
            "cover_m": done.cover_m,
            "estimated": done.estimated,
        }
    )


def _point_table(network: PipeNetwork, placed: Fittings, point: Ints) -> pd.DataFrame:
    points = network.points.iloc[point]
    back = np.searchsorted(point, placed.things.feature)
    flags = np.zeros(len(point), np.uint8)
    np.bitwise_or.at(flags, back, placed.estimated)
    depth = np.full(len(point), -np.inf)
    np.maximum.at(depth, back, placed.depth_m)
    return pd.DataFrame(
        {
            "place_x": points.geometry.x.to_numpy(float),
            "place_y": points.geometry.y.to_numpy(float),
            "importance": 0.0,
            "point_no": _text(points["point_no"]),
            "pipe_class": _text(points["pipe_class"]),
            "appurtenance": _text(
                points["appurtenance"].astype(object).fillna(points["feature"].astype(object))
            ),
            "ground_m": pd.to_numeric(points["ground_m"], errors="coerce").to_numpy(float, na_value=np.nan),
            "depth_m": np.where(depth > 0, depth, np.nan),
            "owner_name": _text(points["owner_name"]),
            "estimated": flags,
        }
    )


def _text(column: pd.Series) -> NDArray[np.object_]:
    return np.asarray(column.astype(object).where(column.notna(), "").astype(str), object)


def _report(network: PipeNetwork, done: Completed, placed: Fittings, table: pd.DataFrame) -> SceneReport:
    lines = len(done.rows)
    flags = table["estimated"].to_numpy(np.uint8)
    has_size, has_level = (flags & flag.value > 0 for flag in (Estimated.SIZE, Estimated.LEVEL))
    return SceneReport(
        lines=len(network.lines),
        lines_drawn=lines,
        points=len(network.points),
        points_drawn=len(table) - lines,
        lines_left_out=done.left_out,
        points_left_out=placed.left_out,
        size_estimated=int(has_size[:lines].sum()),
        level_estimated=int(has_level[:lines].sum()),
        points_estimated=int(has_level[lines:].sum()),
    )
