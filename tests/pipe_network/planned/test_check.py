"""Proposed pipes among a few existing ones, judged by hand."""

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pytest
import shapely

from pipe_network.clearance.surroundings import things_of
from pipe_network.errors import BadPipeData
from pipe_network.planned.check import Around, check_planned
from pipe_network.planned.picture import draw_plan
from pipe_network.planned.route import Proposal
from pipe_network.sections.drawing import Words
from tests.pipe_network.networks import CRS, network

X, Y = 500_000.0, 4_000_000.0
SEWER = {"pipe_class": "WS", "diameter_mm": 400, "start_level_m": 7.0, "end_level_m": 7.0}


@dataclass(frozen=True)
class Flat:
    """Ground of one height everywhere."""

    height_m: float = 10.0

    @property
    def source(self):
        return Words("平地", "flat")

    def heights(self, xy):
        return np.full(len(xy), self.height_m)


def line(*points):
    return shapely.LineString([(X + x, Y + y) for x, y in points])


def sewer_along_y():
    points = {"C": (10, -20, 10), "D": (10, 20, 10)}
    return network(points, [("WS1", "C", "D", SEWER)], pipe_class="WS")


def water(depth, **more):
    return Proposal(line((0, 0), (20, 0)), "JP", 300, depth_m=depth, **more)


def verdicts(found, proposal, around=None):
    report = check_planned(found, proposal, around or Around(Flat(), lanes=[]))
    rows = report.verdicts
    return [(r.topic, r.severity, r.required_m, r.found_m, r.way_out_en) for r in rows.itertuples()]


def test_a_crossing_with_enough_between_is_told_with_its_levels():
    # Crown 10 - 1.0 = 9.0, invert 8.7; the sewer's crown is 7.4: 1.3 m between, 0.40 are asked.
    report = check_planned(sewer_along_y(), water(1.0), Around(Flat(), lanes=[]))
    assert report.is_clear
    row = report.verdicts.iloc[0]
    assert (row["topic"], row["severity"], row["station_m"]) == ("crossing", "ok", 10.0)
    assert "passes above Sewage WS1 (7.00 to 7.40 m) at 8.70 to 9.00 m: gap 1.30 m" in row["message_en"]


def test_a_crossing_too_near_says_how_far_to_raise_and_to_lower():
    # Crown 7.8, invert 7.5: 0.1 m above the sewer. Up by 0.3 for 0.40 m; down by 7.8 - 6.6 = 1.2.
    assert verdicts(sewer_along_y(), water(2.2)) == [
        (
            "crossing",
            "error",
            0.4,
            0.1,
            "raise by 0.30 m to pass above, or lower by 1.20 m to pass below; "
            "by GB 50289-2016 3.0.4 pressure pipes give way to gravity ones",
        )
    ]


def test_raising_is_not_advised_where_it_would_take_the_cover():
    # The sewer lies shallow, its crown 0.9 m deep at 9.1; above it the water pipe would have less than 0.6 m.
    shallow = {**SEWER, "start_level_m": 8.7, "end_level_m": 8.7}
    found = network({"C": (10, -20, 10), "D": (10, 20, 10)}, [("WS1", "C", "D", shallow)], pipe_class="WS")
    ((*_, way_out),) = verdicts(found, water(1.0))
    assert way_out.startswith("lower by 0.70 m to pass below; above it the cover would be too small")


def test_a_crossing_of_unknown_level_is_doubtful():
    found = network(
        {"C": (10, -20, np.nan), "D": (10, 20, np.nan)},
        [("WS1", "C", "D", {"pipe_class": "WS", "diameter_mm": 400})],
        pipe_class="WS",
    )
    assert verdicts(found, water(1.0)) == [("crossing", "warning", 0.4, None, "")]


def test_beside_a_sewer_the_shift_leads_away_from_it():
    found = network({"C": (0, 1.35, 10), "D": (20, 1.35, 10)}, [("WS1", "C", "D", SEWER)], pipe_class="WS")
    # 1.35 - 0.15 - 0.2 = 1.0; d > 200 mm asks for 1.5.
    assert verdicts(found, water(1.0)) == [
        ("horizontal", "error", 1.5, 1.0, "shift by 0.50 m to the right (south)")
    ]


def test_connection_to_a_main_of_the_same_class():
    main = {"pipe_class": "JP", "diameter_mm": 300, "start_level_m": 9.0, "end_level_m": 9.0}
    found = network(
        {"C": (0, -20, 10), "T": (0, 0, 10), "D": (0, 20, 10)},
        [("L1", "C", "T", main), ("L2", "T", "D", main)],
    )
    assert verdicts(found, water(1.0)) == []


@pytest.mark.parametrize(
    ("lanes", "expected"),
    [
        ([], []),
        ([shapely.box(X + 5, Y - 5, X + 15, Y + 5)], [("cover", "error", 0.9, 0.65)]),
        (None, [("cover", "warning", 0.9, 0.65)]),
    ],
    ids=["footway: 0.6 m suffice", "below a motor lane: 0.9 m", "lanes unknown: the stricter, doubtful"],
)
def test_cover_of_gas(lanes, expected):
    empty = network({"A": (0, 0, 10), "B": (1, 0, 10)}, [])
    gas = Proposal(line((0, 0), (20, 0)), "TR", 200, depth_m=0.65, pressure="0.4MPa")
    assert [row[:4] for row in verdicts(empty, gas, Around(Flat(), lanes=lanes))] == expected


def test_the_row_of_the_cover_table_is_named_in_both_languages():
    empty = network({"A": (0, 0, 10), "B": (1, 0, 10)}, [])
    gas = Proposal(line((0, 0), (20, 0)), "TR", 200, depth_m=0.65, pressure="0.4MPa")
    report = check_planned(empty, gas, Around(Flat(), lanes=None))
    row = report.verdicts.iloc[0]
    assert row["message_en"].endswith(
        "at least 0.90 m is required (GB 50289-2016 table 4.1.1, gas); "
        "strictest row taken, the data do not tell which applies"
    )
    assert "（GB 50289-2016 表4.1.1，燃气）" in row["message_zh"]


def test_unknown_ground_is_said():
    empty = network({"A": (0, 0, 10), "B": (1, 0, 10)}, [])
    given = Proposal(line((0, 0), (20, 0)), "JP", 300, levels_m=(9, 9))
    assert verdicts(empty, given, Around(Flat(np.nan)))[0][:2] == ("cover", "warning")


def test_gravity_levels_are_inverts():
    # Invert 7.5 + 0.3 = crown 7.8; the existing sewer from 7.0 to 7.4: 0.1 m between.
    sewer = Proposal(line((0, 0), (20, 0)), "YS", 300, levels_m=(7.5, 7.5))
    assert verdicts(sewer_along_y(), sewer)[0][:4] == ("crossing", "error", 0.15, 0.1)


def test_buildings():
    layers = {
        "building": gpd.GeoDataFrame(
            {"name": ["甲"], "code": ["B1"]}, geometry=[shapely.box(X + 5, Y + 1, X + 9, Y + 9)], crs=CRS
        ),
        "tree": gpd.GeoDataFrame({"code": []}, geometry=[], crs=CRS),
        "component": gpd.GeoDataFrame({"class_code": []}, geometry=[], crs=CRS),
        "terrain_surface": gpd.GeoDataFrame({"kind": []}, geometry=[], crs=CRS),
    }
    around = Around(Flat(), things_of(layers.__getitem__), [])
    empty = network({"A": (0, 0, 10), "B": (1, 0, 10)}, [])
    assert verdicts(empty, water(1.0), around) == [
        ("surroundings", "warning", 3.0, 0.85, "shift by 2.15 m to the right (south)")
    ]


def test_a_duct_given_as_a_section_of_several_pieces():
    duct = Proposal(line((0, 0), (5, 0), (20, 0)), "GD", section="1000X300", depth_m=1.0, embedding="管块")
    report = check_planned(sewer_along_y(), duct, Around(Flat(), lanes=[]))
    # Crown 9.0, bottom 8.7: 1.3 m above the sewer's crown.
    assert report.verdicts["found_m"].tolist() == [1.3]
    assert report.site.network.lines["line_no"].tolist() == ["WS1", "PLANNED1", "PLANNED2"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"pipe_class": "XY"}, "'XY' is not in CJJ 61"),
        ({"diameter_mm": None}, "diameter in mm or a section"),
        ({"section": "100X100"}, "not both"),
        ({"diameter_mm": -5.0}, "above 0"),
        ({"diameter_mm": None, "section": "wide"}, "diameter in mm or a section"),
        ({"depth_m": None}, "how deep"),
        ({"levels_m": (1.0, 2.0)}, "one of them"),
    ],
)
def test_what_cannot_be_judged_is_refused(changes, message):
    given = {"line": line((0, 0), (20, 0)), "pipe_class": "JP", "diameter_mm": 300.0, "depth_m": 1.0}
    with pytest.raises(BadPipeData, match=message):
        check_planned(sewer_along_y(), Proposal(**{**given, **changes}), Around(Flat()))


def test_the_plan_is_drawn(tmp_path):
    report = check_planned(sewer_along_y(), water(2.2), Around(Flat(), lanes=[]))
    for name in ("plan.png", "plan.svg"):
        draw_plan(report, tmp_path / name, chinese=True)
        assert (tmp_path / name).stat().st_size > 5000
