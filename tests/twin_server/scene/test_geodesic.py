"""Measuring in the browser against PROJ's geodesics (pyproj.Geod) and against figures worked out by hand."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from pyproj import Geod

from tests.twin_server.scene.node import run_typescript

CGCS2000 = Geod(a=6_378_137, rf=298.257222101)
PAIRS = [
    ((103.80, 36.05), (103.81, 36.06)),  # a kilometre and a half
    ((103.80, 36.05), (103.80, 36.05)),  # nowhere
    ((103.80, 36.05), (121.47, 31.23)),  # Lanzhou to Shanghai
    ((0.0, 0.0), (179.5, 0.5)),  # nearly antipodal, where simpler formulas fail
]
RING = [(103.800, 36.050), (103.812, 36.051), (103.809, 36.060), (103.804, 36.056)]


def test_distances_and_bearings(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        f"""
        import {{azimuth, distance, length}} from '@/measure/geodesic';
        const pairs = {json.dumps(PAIRS)} as [[number, number], [number, number]][];
        const answer = {{
          legs: pairs.map(([a, b]) => [distance(a, b), azimuth(a, b)]),
          line: length({json.dumps(RING)} as [number, number][])
        }};""",
    )
    for (a, b), (metres, bearing) in zip(PAIRS, made["legs"], strict=True):
        azimuth, _, expected = CGCS2000.inv(*a, *b)
        assert metres == pytest.approx(expected, abs=1e-6)
        if expected:
            assert bearing == pytest.approx(azimuth % 360, abs=1e-9)
    assert made["line"] == pytest.approx(CGCS2000.line_length(*zip(*RING, strict=True)), abs=1e-6)


def test_areas(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        f"""
        import {{areaOf, crossesItself}} from '@/measure/geodesic';
        const ring = {json.dumps(RING)} as [number, number][];
        const answer = {{
          one: areaOf(ring), other: areaOf([...ring].reverse()),
          crosses: [ring, [ring[0], ring[2], ring[1], ring[3]], ring.slice(0, 3)].map(crossesItself)
        }};""",
    )
    area, perimeter = CGCS2000.polygon_area_perimeter(*zip(*RING, strict=True))
    assert made["one"]["area"] == pytest.approx(abs(area), abs=1e-3)
    assert made["one"]["perimeter"] == pytest.approx(perimeter, abs=1e-6)
    assert made["other"] == pytest.approx(made["one"])
    assert made["crosses"] == [False, True, False]


def test_the_way_over_a_slope(tmp_path: Path) -> None:
    """Ground that rises 3 m on 4 m: a walk is 5/4 of the level distance."""
    south, north = 36.0, 36.001
    level = CGCS2000.inv(103.0, south, 103.0, north)[2]
    made = run_typescript(
        tmp_path,
        f"""
        import {{HeightField}} from '@/heights';
        import {{lengthOnGround}} from '@/measure/geodesic';
        import type {{Bbox}} from '@/types';
        const rise = {0.75 * level};
        const rows = 41; // centres of cells: the first and last lie on the ends of the line
        const step = ({north} - {south}) / (rows - 1);
        const box: Bbox = [102.9, {south} - step / 2, 103.1, {north} + step / 2];
        const slope = Array.from({{length: 2 * rows}}, (_, i) =>
          100 * rise * (1 - Math.floor(i / 2) / (rows - 1)));
        const field = new HeightField(box, rows, 2, slope, 0, 'test');
        const line = [[103, {south}], [103, {north}]] as [number, number][];
        const flat = HeightField.flat(box);
        const answer = {{up: lengthOnGround(line, field), flat: lengthOnGround(line, flat)}};""",
    )
    assert made["up"] == pytest.approx(1.25 * level, rel=1e-6)
    assert made["flat"] == pytest.approx(level, rel=1e-9)
    assert math.isclose(level, 110.96, abs_tol=0.02)


def test_a_sketch_ends_as_its_mode_says(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        """
        import {Sketch} from '@/measure/sketch';
        const spot = (lon: number) => ({place: [lon, 36] as [number, number], height: 0, isRoof: false});
        const line = new Sketch('distance');
        const steps: unknown[] = [];
        const note = () => steps.push([line.spots.length, line.isDone]);
        line.finish(); note();                     // nothing to end
        line.add(spot(1)); line.finish(); note();  // one point is no line
        line.add(spot(2)); line.add(spot(2)); note(); // a double click ends
        line.add(spot(3)); note();                 // begins anew
        line.add(spot(4)); line.undo(); note();
        const height = new Sketch('height');
        height.add(spot(1)); height.add(spot(2));
        const area = new Sketch('area');
        area.add(spot(1)); area.add(spot(2)); area.finish();
        const answer = {steps, height: height.isDone, area: area.isDone};""",
    )
    assert made["steps"] == [[0, False], [1, False], [2, True], [1, False], [1, False]]
    assert made["height"] is True
    assert made["area"] is False  # two corners enclose nothing
