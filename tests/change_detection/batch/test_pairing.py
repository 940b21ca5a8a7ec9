"""Which earlier scene a scene is compared with."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from affine import Affine
from shapely import box
from shapely.affinity import translate

from change_detection.batch.pairing import pair_scenes
from change_detection.batch.rules import batch_rules
from change_detection.batch.scene import Scene
from change_detection.image import describe
from tests.change_detection.batch import city

RULES = batch_rules().pairing
GROUND = box(0, 0, 100, 100)


@pytest.fixture(scope="module")
def info(tmp_path_factory):
    return describe(city.tile(tmp_path_factory.mktemp("p"), "any"))


@pytest.fixture
def scene(info):
    def make(name: str, day: str, *, ground=GROUND, gsd: float = 0.5, **more) -> Scene:
        return Scene(
            path=Path(f"/in/{name}.tif"),
            captured_on=date.fromisoformat(day) if day else None,
            date_from="name",
            kind=more.pop("kind", "ortho"),
            footprint=ground,
            gsd_m=gsd,
            info=replace(info, transform=Affine(gsd, 0, 0, 0, -gsd, 0)),
            cloud_share=more.pop("cloud", None),
            source=None,
            is_new=more.pop("is_new", True),
            stamp=(1, 1),
        )

    return make


def _partners(pairing) -> dict[str, list[str]]:
    return {p.after.path.stem: [s.path.stem for s in p.best.scenes] for p in pairing.pairs}


def test_a_series_gives_each_its_forerunner(scene):
    days = ["2020-07-01", "2021-07-01", "2022-07-01"]
    pairing = pair_scenes([scene(day, day) for day in reversed(days)], RULES)
    assert _partners(pairing) == {"2021-07-01": ["2020-07-01"], "2022-07-01": ["2021-07-01"]}
    assert [p.path.stem for p in pairing.alone] == ["2020-07-01"]
    assert "first of its area" in pairing.alone[0].reason_en


@pytest.mark.parametrize(
    ("first", "second", "wins"),
    [
        ({"day": "2024-10-12"}, {"day": "2025-04-12"}, "first"),
        ({"day": "2025-04-18"}, {"day": "2025-04-18", "gsd": 1.5}, "first"),
        ({"day": "2025-04-18"}, {"day": "2025-04-19", "ground": box(0, 0, 60, 100)}, "first"),
        ({"day": "2025-04-18", "cloud": 0.1}, {"day": "2025-04-19", "cloud": 0.5}, "first"),
        ({"day": "2021-10-12"}, {"day": "2024-10-12"}, "second"),
    ],
    ids=["same season", "finer", "more overlap", "fewer clouds", "younger"],
)
def test_the_better_of_two(scene, first, second, wins):
    late = scene("late", "2025-10-12", cloud=0.0)
    offered = [
        scene(name, given.pop("day"), **given)
        for name, given in (("first", dict(first)), ("second", dict(second)))
    ]
    assert _partners(pair_scenes([late, *offered], RULES))["late"] == [wins]


def test_terms_and_score_by_hand(scene):
    early = scene("early", "2023-10-13", ground=box(0, 0, 50, 100), gsd=1.0, cloud=0.2)
    late = scene("late", "2025-10-12")
    (pair,) = pair_scenes([early, late], RULES).pairs
    best = pair.best
    assert best.terms == pytest.approx(
        {"overlap": 0.5, "resolution": 0.5, "season": 1 - 1 / 183, "cloud": 0.8, "age": 0.5}
    )
    expected = (4 * 0.5 + 2 * 0.5 + 2 * (182 / 183) + 1 * 0.8 + 3 * 0.5) / 12
    assert best.score == pytest.approx(expected)
    assert pair.megapixels(0.5) == pytest.approx(5_000 / 1e6)  # half of 100 m x 100 m in pixels of 1 m
    assert pair.megapixels(2.0) == pytest.approx(1_250 / 1e6)


def test_an_unknown_cloud_share_counts_neither_way(scene):
    pairing = pair_scenes([scene("early", "2024-10-12"), scene("late", "2025-10-12")], RULES)
    best = pairing.pairs[0].best
    assert best.terms["cloud"] is None
    assert best.score == pytest.approx((4 + 2 + 2 + 3 * 0.5 ** (365 / 730)) / 11)


@pytest.mark.parametrize(
    ("early", "message"),
    [
        ({"ground": box(0, 0, 10, 100)}, "shows 10% of it, 20% are needed"),
        ({"gsd": 2.5}, "5.0 times apart, 4 times allowed"),
        ({"day": "2012-01-01"}, "days older, 1…4000 allowed"),
        ({"cloud": 0.9}, "under clouds by 90%, 60% allowed"),
    ],
    ids=["overlap", "resolution", "age", "cloud"],
)
def test_a_scene_without_partner_says_why(scene, early, message):
    given = {"day": "2025-04-18", **early}
    pairing = pair_scenes([scene("early", given.pop("day"), **given), scene("late", "2025-10-12")], RULES)
    assert pairing.pairs == ()
    reason = next(p for p in pairing.alone if p.path.stem == "late")
    assert message in reason.reason_en
    assert "early.tif" in reason.reason_zh


def test_scenes_of_one_day_are_no_pair(scene):
    pairing = pair_scenes([scene("a", "2025-10-12"), scene("b", "2025-10-12")], RULES)
    assert pairing.pairs == ()
    assert len(pairing.alone) == 2


def test_a_scene_over_several_tiles_of_one_day_takes_them_together(scene):
    tiles = [scene(f"t{n}", "2025-04-18", ground=translate(GROUND, 100 * n)) for n in range(3)]
    late = scene("late", "2025-10-12", ground=box(50, 0, 150, 100))
    (pair,) = pair_scenes([*tiles, late], RULES).pairs
    assert [s.path.stem for s in pair.best.scenes] == ["t0", "t1"]
    assert pair.best.overlap == 1


def test_one_tile_is_enough_when_it_shows_all(scene):
    tiles = [scene("whole", "2025-04-18"), scene("part", "2025-04-18", ground=box(40, 40, 160, 60))]
    (pair,) = pair_scenes([*tiles, scene("late", "2025-10-12")], RULES).pairs
    assert [s.path.stem for s in pair.best.scenes] == ["whole"]


def test_tiles_in_other_pixels_are_not_laid_together(scene):
    tiles = [
        scene("fine", "2025-04-18", ground=box(0, 0, 55, 100)),
        scene("coarse", "2025-04-18", ground=box(55, 0, 100, 100), gsd=0.6),
    ]
    (pair,) = pair_scenes([*tiles, scene("late", "2025-10-12")], RULES).pairs
    assert [[s.path.stem for s in c.scenes] for c in pair.candidates] == [["fine"], ["coarse"]]


def test_tiles_side_by_side_pair_tile_by_tile(scene):
    every = [
        scene(f"{day}{n}", day, ground=translate(GROUND, 100 * n))
        for day in ("2025-04-18", "2025-10-12")
        for n in range(3)
    ]
    assert _partners(pair_scenes(every, RULES)) == {f"2025-10-12{n}": [f"2025-04-18{n}"] for n in range(3)}


def test_old_scenes_of_the_workspace_are_partners_only(scene):
    old = [scene("a", "2024-04-18", is_new=False), scene("b", "2024-10-12", is_new=False)]
    pairing = pair_scenes([*old, scene("late", "2025-10-12")], RULES)
    assert _partners(pairing) == {"late": ["b"]}
    assert pairing.alone == ()


def test_a_scene_without_a_day_is_told(scene):
    pairing = pair_scenes([scene("any", "")], RULES)
    assert "scenes.csv" in pairing.undated[0].reason_en
    assert "没有日期" in pairing.undated[0].reason_zh


def test_no_scene_is_lost(scene):
    every = [scene(str(n), day) for n, day in enumerate(("2020-01-01", "2021-01-01", "", "2035-01-01"))]
    pairing = pair_scenes(every, RULES)
    told = [p.after.path for p in pairing.pairs] + [p.path for p in (*pairing.alone, *pairing.undated)]
    assert sorted(told) == sorted(s.path for s in every)


def test_surface_models_of_both_days_join_the_pair(scene):
    photos = [scene("early", "2025-04-18"), scene("late", "2025-10-12")]
    low = [
        scene(f"low{n}", "2025-04-20", ground=box(50 * n, 0, 50 * n + 50, 100), kind="dsm") for n in (0, 1)
    ]
    high = scene("high", "2025-10-12", kind="dsm")
    (pair,) = pair_scenes([*photos, *low, high], RULES).pairs
    first, last = pair.best.surfaces
    assert ([s.path.stem for s in first], last.path.stem) == (["low0", "low1"], "high")


def test_every_partner_has_the_surface_models_of_its_own_day(scene):
    photos = [scene("early", "2024-06-18"), scene("middle", "2025-04-18"), scene("late", "2025-10-12")]
    low = [scene("low24", "2024-06-20", kind="dsm"), scene("low25", "2025-04-20", kind="dsm")]
    pairs = pair_scenes([*photos, *low, scene("high", "2025-10-12", kind="dsm")], RULES).pairs
    (pair,) = [pair for pair in pairs if pair.after.path.stem == "late"]
    found = {c.scenes[0].path.stem: c.surfaces for c in pair.candidates}
    assert {name: first[0].path.stem for name, (first, _) in found.items()} == {
        "early": "low24",
        "middle": "low25",
    }
    assert {last.path.stem for _, last in found.values()} == {"high"}


@pytest.mark.parametrize(
    "high",
    [None, {"day": "2026-04-01"}, {"day": "2025-10-12", "ground": box(0, 0, 50, 100)}],
    ids=["missing", "of another season", "half"],
)
def test_without_both_surface_models_the_pair_has_none(scene, high):
    every = [
        scene("early", "2025-04-18"),
        scene("late", "2025-10-12"),
        scene("low", "2025-04-18", kind="dsm"),
    ]
    if high:
        given = dict(high)
        every.append(scene("high", given.pop("day"), kind="dsm", **given))
    (pair,) = pair_scenes(every, RULES).pairs
    assert pair.best.surfaces == ((), None)
