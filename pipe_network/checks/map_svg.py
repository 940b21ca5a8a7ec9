"""A plain map of pipes and findings as inline SVG: lines in the colours of CJJ 61, dots by severity."""

from __future__ import annotations

from html import escape

import numpy as np
import shapely

from pipe_network.checks.columns import Floats, texts
from pipe_network.checks.layers import places
from pipe_network.checks.rules import Severity
from pipe_network.checks.run import Report
from pipe_network.classes import class_facts
from pipe_network.network import PipeNetwork

WIDTH = 1200
_HIGHEST = 1000
_MARGIN = 20
_SHARE = 0.5  # per cent at either end that may lie outside: one stray point must not shrink the map
DOTS = {Severity.INFO: "#2b6cb0", Severity.WARNING: "#e08a00", Severity.ERROR: "#d00000"}
_BARS_M = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000)


def map_svg(network: PipeNetwork, report: Report) -> str:
    """The map; an empty string where nothing has a place."""
    geometry = np.asarray(shapely.force_2d(np.asarray(network.lines.geometry, object)), object)
    frame = _frame(shapely.get_coordinates(geometry))
    if frame is None:
        return ""
    origin, scale, height = frame
    classes = texts(network.lines, "pipe_class")
    parts = [
        f'<path d="{_path(geometry[classes == code], origin, scale, height)}" fill="none" '
        f'stroke="{_shade(str(code))}" stroke-width="1" stroke-opacity="0.5">'
        f"<title>{escape(str(code))}</title></path>"
        for code in np.unique(classes.astype(str))
    ]
    parts += _dots(report, origin, scale, height)
    parts.append(_bar(scale, height))
    return (
        f'<svg viewBox="0 0 {WIDTH} {height:.0f}" role="img" aria-label="map" '
        f'xmlns="http://www.w3.org/2000/svg"><rect width="100%" height="100%" fill="#fff"/>'
        f"{''.join(parts)}</svg>"
    )


def _frame(xy: Floats) -> tuple[Floats, float, float] | None:
    """Lower left corner, pixels a metre, and height of the picture."""
    xy = xy[np.isfinite(xy).all(axis=1)]
    if not len(xy):
        return None
    low, high = np.percentile(xy, [_SHARE, 100 - _SHARE], axis=0)
    low, high = low - 0.02 * (high - low) - 1, high + 0.02 * (high - low) + 1
    scale = min((WIDTH - 2 * _MARGIN) / (high - low)[0], (_HIGHEST - 2 * _MARGIN) / (high - low)[1])
    return low - _MARGIN / scale, float(scale), float((high - low)[1] * scale + 2 * _MARGIN)


def _path(geometry: np.ndarray, origin: Floats, scale: float, height: float) -> str:
    """All lines as one path, whole tenths of a pixel."""
    xy, line = shapely.get_coordinates(geometry, return_index=True)
    x = ((xy[:, 0] - origin[0]) * scale).round(1)
    y = (height - (xy[:, 1] - origin[1]) * scale).round(1)
    inside = (np.abs(x) < 10 * WIDTH) & (np.abs(y) < 10 * WIDTH)
    first = np.ones(len(line), bool)
    first[1:] = line[1:] != line[:-1]
    first[1:] |= ~inside[:-1]
    marks = np.where(first, "M", "L")
    return "".join(f"{m}{a:g} {b:g}" for m, a, b, ok in zip(marks, x, y, inside, strict=True) if ok)


def _dots(report: Report, origin: Floats, scale: float, height: float) -> list[str]:
    found = report.findings
    at = places(found).to_numpy()
    x, y = (shapely.get_x(at) - origin[0]) * scale, height - (shapely.get_y(at) - origin[1]) * scale
    inside = (x >= 0) & (x <= WIDTH) & (y >= 0) & (y <= height)
    parts = []
    for severity, colour in DOTS.items():
        rows = np.flatnonzero(inside & (found["severity"] == severity).to_numpy(bool))
        circles = "".join(
            f'<circle cx="{x[k]:.1f}" cy="{y[k]:.1f}" r="{4 if severity is Severity.ERROR else 2.6}">'
            f"<title>{found['check'].iat[k]} {escape(str(found['message_zh'].iat[k]))}</title></circle>"
            for k in rows
        )
        parts.append(f'<g fill="{colour}" fill-opacity="0.85" stroke="#fff" stroke-width="0.6">{circles}</g>')
    return parts


def _bar(scale: float, height: float) -> str:
    """A scale bar of a round length, north up."""
    length = max([metres for metres in _BARS_M if metres * scale < WIDTH / 4], default=_BARS_M[0])
    y, end = height - 14, 24 + length * scale
    return (
        f'<g stroke="#222" stroke-width="1.5"><path d="M24 {y:.0f}H{end:.1f}"/>'
        f'<path d="M24 {y - 4:.0f}v8M{end:.1f} {y - 4:.0f}v8"/></g>'
        f'<text x="{end + 6:.1f}" y="{y + 4:.0f}" font-size="13">{length} m</text>'
        f'<text x="{WIDTH - 30}" y="26" font-size="15" text-anchor="middle">↑ 北 N</text>'
    )


def _shade(code: str) -> str:
    """The standard's colour, darkened where it would not show on white."""
    hexes = class_facts(code).colour_hex.lstrip("#")
    red, green, blue = (int(hexes[k : k + 2], 16) for k in (0, 2, 4))
    light = 0.3 * red + 0.59 * green + 0.11 * blue
    share = min(1.0, 170 / max(light, 1))
    return f"#{int(red * share):02x}{int(green * share):02x}{int(blue * share):02x}"
