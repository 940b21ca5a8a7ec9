"""East, north and up on the globe."""

from __future__ import annotations

import numpy as np
import pytest

from gridtwin.scene3d.frames import Globe, PlaneFrame
from pipe_network.scene.instances import quaternions
from tests.pipe_network.scene.glb_reader import rotation

PLACE = np.array([391_790.2, 3_991_465.3, 1520.0])  # 1.2 degrees west of the zone's middle


def test_heights_and_degrees_come_through_unchanged() -> None:
    globe = Globe(4544)
    lon, lat, height = globe.degrees(globe.geocentric(PLACE[None]))[0]
    assert (lon, lat) == pytest.approx((103.799160, 36.047362), abs=1e-6)
    assert height == pytest.approx(1520, abs=1e-6)


def test_grid_north_is_turned_by_the_convergence() -> None:
    """Δλ · sin φ = −1.2008° · sin 36.047° = −0.7067°: grid north points to the west of north."""
    frame = Globe(4544).frame(PLACE)
    east, north, up = frame.to_local((PLACE + np.array([0, 100, 0]))[None])[0]
    assert np.degrees(np.arctan2(east, north)) == pytest.approx(-0.7067, abs=1e-3)
    assert np.hypot(east, north) == pytest.approx(100, abs=0.02)
    assert up == pytest.approx(0, abs=0.002)


def test_up_is_up() -> None:
    frame = Globe("EPSG:4544").frame(PLACE)
    assert frame.to_local((PLACE + np.array([0, 0, 10]))[None])[0] == pytest.approx([0, 0, 10], abs=1e-6)
    assert frame.matrix[:3, 3] == pytest.approx(frame.centre)
    assert np.linalg.det(frame.matrix) == pytest.approx(1)


def test_a_plane_frame_moves_only() -> None:
    assert PlaneFrame(PLACE).to_local((PLACE + np.array([1, 2, 3]))[None])[0] == pytest.approx([1, 2, 3])


@pytest.mark.parametrize(
    "along", [(1, 0, 0), (0, 1, 0), (0, 0, 1), (0, 0, -1), (-3, 2, 1), (1, 1, -5)], ids=str
)
def test_rotations_bring_z_along_and_keep_the_width_level(along) -> None:
    unit = np.array(along, float) / np.linalg.norm(along)
    matrix = rotation(quaternions(unit[None], np.zeros(1)))[0]
    assert matrix[:, 2] == pytest.approx(unit, abs=1e-9)
    assert matrix[2, 0] == pytest.approx(0, abs=1e-9)
    assert matrix[2, 1] >= -1e-9
    assert np.linalg.det(matrix) == pytest.approx(1)


def test_an_upright_thing_turns_to_its_heading() -> None:
    matrix = rotation(quaternions(np.array([[0, 0, 1.0]]), np.array([np.pi / 2])))[0]
    assert matrix[:, 0] == pytest.approx([0, 1, 0], abs=1e-9)
