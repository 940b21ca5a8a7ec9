from __future__ import annotations

from pathlib import Path

import pytest

from tests.twin_server.scene.node import run_typescript


def test_a_line_across_the_city(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        """
        import {acrossBox} from '@/section/wall';
        const box = [0, 0, 4, 2] as [number, number, number, number];
        const across = (from: [number, number], to: [number, number]) => acrossBox({from, to}, box);
        const answer = {
          level: across([1, 1], [2, 1]), back: across([2, 1], [1, 1]), upright: across([3, 5], [3, 6]),
          corner: across([-1, -1], [0, 0]), past: across([0, 3], [1, 3]), slanting: across([-3, 1], [-2, 2])
        };""",
    )
    assert made["level"] == [[0, 1], [4, 1]]
    assert made["back"] == [[4, 1], [0, 1]]  # keeps its direction: the side that goes depends on it
    assert made["upright"] == [[3, 0], [3, 2]]
    assert made["corner"] == [[0, 0], [2, 2]]
    assert made["past"] is None
    assert made["slanting"] is None


def test_the_face_of_the_cut_hangs_from_the_ground(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        """
        import {HeightField} from '@/heights';
        import {wallOf} from '@/section/wall';
        const box = [103, 36, 103.001, 36.001] as [number, number, number, number];
        const field = new HeightField(box, 2, 2, [500, 500, 500, 500], 1500, 'test');
        const wall = wallOf({from: [103.0002, 36.0005], to: [103.0004, 36.0005]}, box, field)!;
        const {positions, normals} = wall.attributes;
        const pieces = positions.value.length / 6 - 1;
        const answer = {
          origin: wall.origin, pieces, triangles: wall.indices.value.length / 3,
          first: [...positions.value.slice(0, 6)], last: [...positions.value.slice(-6)],
          normal: [...normals.value.slice(0, 3)],
          most: Math.max(...wall.indices.value)
        };""",
    )
    assert made["origin"] == pytest.approx([103, 36.0005, 0])
    assert made["first"] == pytest.approx([0, 0, 5, 0, 0, -9])  # 14 m down
    length = 0.001 * 40.03e6 / 360 * 0.80901  # cosine of 36 degrees
    assert made["last"] == pytest.approx([length, 0, 5, length, 0, -9], rel=1e-3, abs=1e-3)
    assert made["pieces"] == 15  # 90 m in steps of 6 m
    assert made["triangles"] == 2 * made["pieces"]
    assert made["most"] == 2 * made["pieces"] + 1
    assert made["normal"] == pytest.approx([0, -1, 0], abs=1e-6)  # looks south, where the city is taken away
