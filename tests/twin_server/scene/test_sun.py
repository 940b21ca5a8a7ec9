"""The sun against figures of others: Meeus' worked example, and almanac times rounded to the minute."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.twin_server.scene.node import run_typescript


def ms(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000


def suns(folder: Path, asked: list[tuple[float, float, float]]) -> Any:
    return run_typescript(
        folder,
        f"""
        import {{sunAt}} from '@/sun/position';
        const answer = ({json.dumps(asked)} as [number, number, number][]).map(one => sunAt(...one));""",
    )


def test_the_worked_example_of_the_nrel_algorithm(tmp_path: Path) -> None:
    """NREL/TP-560-34302, Reda and Andreas: 2003-10-17 12:30:30 at UTC-7, 105.1786 W, 39.742476 N."""
    (sun,) = suns(tmp_path, [(ms("2003-10-17T19:30:30"), -105.1786, 39.742476)])
    assert sun["azimuth"] == pytest.approx(194.340241, abs=0.02)
    assert 90 - sun["altitude"] == pytest.approx(50.11162, abs=0.02)


def test_noon_at_the_solstices(tmp_path: Path) -> None:
    """At solar noon the sun stands 90 - latitude +- 23.44 degrees high."""
    days = {"2026-06-21": 90 - 36.05 + 23.44, "2026-12-21": 90 - 36.05 - 23.44, "2026-03-20": 90 - 36.05}
    for day, expected in days.items():
        minutes = [(ms(f"{day}T04:30:00") + 60_000 * i, 103.8, 36.05) for i in range(60)]
        found = suns(tmp_path, minutes)
        highest = max(found, key=lambda sun: sun["altitude"])
        assert highest["altitude"] == pytest.approx(expected, abs=0.25 if day == "2026-03-20" else 0.05)
        assert highest["azimuth"] == pytest.approx(180, abs=0.5)


def test_sunrise_and_sunset(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        """
        import {daylight, sunAt} from '@/sun/position';
        const noon = Date.parse('2026-06-21T04:00:00Z');
        const day = daylight(noon, 103.8, 36.05)!;
        const answer = {
          heights: day.map(at => sunAt(at, 103.8, 36.05).altitude), hours: (day[1] - day[0]) / 3_600_000,
          north: [daylight(noon, 20, 78), daylight(Date.parse('2026-12-21T11:00:00Z'), 20, 78)],
          equator: (d => (d[1] - d[0]) / 3_600_000)(daylight(Date.parse('2026-03-20T12:00:00Z'), 0, 0)!)
        };""",
    )
    # Its middle is then 0.833 degrees below the horizon, and NOAA's refraction lifts it by 0.397.
    assert made["heights"] == [pytest.approx(-0.436, abs=0.05)] * 2
    # cos H = cos 90.833 / (cos 36.05 cos 23.44) - tan 36.05 tan 23.44 = -0.3352: 2 H = 219.17 degrees
    assert made["hours"] == pytest.approx(219.17 / 15, abs=0.005)
    assert made["north"] == [None, None]  # midnight sun, polar night
    assert made["equator"] == pytest.approx(12 + 7 / 60, abs=0.03)  # twelve hours and seven minutes


def test_light_falls_away_from_the_sun(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        """
        import {fall, look} from '@/sun/light';
        const answer = {
          east: fall({azimuth: 90, altitude: 30}), south: fall({azimuth: 180, altitude: 45}),
          brightness: [-30, -12, -6, 0, 6, 20, 60, 90].map(altitude => look(altitude).sunIntensity)
        };""",
    )
    assert made["east"] == pytest.approx([-0.866, 0, -0.5], abs=1e-3)
    assert made["south"] == pytest.approx([0, 0.7071, -0.7071], abs=1e-3)
    assert made["brightness"] == sorted(made["brightness"])


def test_what_lights_itself_is_dark_at_night_too(tmp_path: Path) -> None:
    made = run_typescript(
        tmp_path,
        """
        import {shownAt} from '@/sun/light';
        const answer = [60, 2, -2, -20].map(altitude => shownAt(altitude));""",
    )
    noon, low, dusk, night = made
    assert noon == {"tint": [1, 1, 1], "night": 0}
    assert (low["night"], dusk["night"], night["night"]) == (0, 0.5, 1)
    assert max(night["tint"]) < 0.65
    assert night["tint"][2] > night["tint"][0]  # moonlight is blue
