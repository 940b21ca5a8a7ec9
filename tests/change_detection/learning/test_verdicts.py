"""Verdicts become labels: what is taught where, what is held back, what is refused."""

from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs PyTorch (extra train)")

from change_detection.errors import BadDataSet, TooFewLabels
from change_detection.learning.chips import SURE, Chip, ChipSource, Jitter
from change_detection.learning.finetune import check_enough
from change_detection.learning.heldback import is_no_worse, measure, split_by_place
from change_detection.learning.labels import label_chips
from change_detection.learning.verdicts import VerdictOptions, verdict_chips
from change_detection.metrics import Counts, scores
from change_detection.score import ScoreMap
from tests.change_detection import scenes
from tests.change_detection.learning import city


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("city")
    with city.workspace(folder) as opened:
        return verdict_chips(opened, VerdictOptions(block_m=150))


def _at(found, row, col):
    """The chip a pixel of the city lies in, and where in it."""
    chip = next(c for c in found.chips if c.name == f"after@{col // 384 * 384},{row // 384 * 384}")
    return chip, row % 384, col % 384


def test_counts_and_pieces(verdicts):
    assert (verdicts.confirmed, verdicts.rejected, verdicts.left_out) == (10, 4, ())
    assert len(verdicts.chips) == 9
    assert {chip.gsd_m for chip in verdicts.chips} == {0.5}
    assert sum(chip.has_change for chip in verdicts.chips) == 9


def test_a_confirmed_patch_is_a_building_on_the_later_date_only(verdicts):
    row, col, height, width = city.BUILT[0]
    chip, y, x = _at(verdicts, row, col)
    inside = (slice(y + 4, y + height - 4), slice(x + 4, x + width - 4))
    assert (chip.change[inside] == 1).all()
    assert (chip.weight[inside] == SURE).all()
    assert (chip.building_after[inside] == 1).all()
    assert (chip.building_before[inside] == 0).all()
    assert chip.after[inside].mean() > chip.before[inside].mean() + 20
    assert (chip.weight[y - 1 : y + 1, x + 5 : x + 20] == 0).all()  # along the outline


def test_no_building_is_no_change_and_an_unclear_patch_teaches_nothing(verdicts):
    row, col, height, width = city.PAINTED[1]
    chip, y, x = _at(verdicts, row, col)
    inside = (slice(y, y + height), slice(x, x + width))
    assert (chip.change[inside] == 0).all()
    assert (chip.weight[inside] == SURE).all()
    assert (chip.building_after[inside] == 255).all()
    row, col, height, width = city.UNCLEAR
    chip, y, x = _at(verdicts, row, col)
    assert (chip.weight[y : y + height, x : x + width] == 0).all()


def test_far_ground_is_a_weak_no_and_near_ground_teaches_nothing(verdicts):
    chip, y, x = _at(verdicts, 60, 90)
    assert (chip.weight[y + 60 : y + 90, x : x + 40] == 0).all()  # 10 … 25 m from the patch
    assert chip.weight[200, 40] == 51  # 0.2 of 255
    assert chip.change[200, 40] == 0


def test_images_that_are_gone_are_named(tmp_path):
    with city.workspace(tmp_path) as opened:
        (tmp_path / "before.tif").unlink()
        found = verdict_chips(opened)
    assert found.chips == ()
    assert (found.confirmed, found.rejected) == (0, 0)
    assert "before.tif … after.tif: image" in found.left_out[0]


def test_a_workspace_without_verdicts_has_no_chips(tmp_path):
    with city.workspace(tmp_path, verdicts=False) as opened:
        assert verdict_chips(opened).chips == ()


def _chip(name, group, *, changed=True, gsd_m=1.0, value=200):
    change = np.zeros((20, 20), np.uint8)
    change[5:12, 5:12] = changed
    before = np.full((20, 20, 3), 50, np.uint8)
    after = before.copy()
    after[change > 0] = value
    unknown = np.full((20, 20), 255, np.uint8)
    return Chip(name, group, before, after, change, unknown, unknown, unknown.copy(), gsd_m)


def test_places_are_held_back_whole():
    chips = [_chip(f"c{i}", f"place{i // 3}", changed=i % 3 == 0) for i in range(24)]
    split = split_by_place(chips, 0.25, seed=1)
    assert {c.group for c in split.learned} & {c.group for c in split.held_back} == set()
    assert len(split.held_back) == 6
    assert len(split.learned) + len(split.held_back) == 24
    assert split == split_by_place(chips, 0.25, seed=1)
    assert split.held_back != split_by_place(chips, 0.25, seed=2).held_back
    assert any(c.has_change for c in split.learned)
    assert any(c.has_change for c in split.held_back)


def test_change_on_either_side_even_when_it_is_rare():
    chips = [_chip(f"c{i}", f"p{i}", changed=i in (3, 7)) for i in range(12)]
    for seed in range(10):
        split = split_by_place(chips, 0.5, seed=seed)
        assert any(c.has_change for c in split.learned)
        assert any(c.has_change for c in split.held_back)


def test_one_place_with_change_is_not_enough():
    chips = [_chip(f"c{i}", f"p{i}", changed=i == 3) for i in range(12)]
    with pytest.raises(TooFewLabels, match=r"lie in 1 place\(s\); at least 2 are needed"):
        split_by_place(chips, 0.25, seed=1)


def test_too_few_chips_are_refused_with_the_number_needed():
    with pytest.raises(TooFewLabels, match=r"there are 4 labelled pieces of ground, 4 of them .* 10 and 5"):
        check_enough([_chip(f"c{i}", "p") for i in range(4)])
    with pytest.raises(TooFewLabels, match="12 labelled pieces of ground, 0 of them"):
        check_enough([_chip(f"c{i}", "p", changed=False) for i in range(12)])


class _Bright:
    """Says change wherever the later date is bright."""

    def score(self, view):
        values = (view.after[..., 0] > 100).astype(np.float32)
        return ScoreMap(values, values)


def test_figures_of_held_back_ground():
    good = measure(_Bright(), [_chip("a", "p"), _chip("b", "p")])
    assert (good.f1, good.object_precision, good.object_hit_rate) == (1, 1, 1)
    false = replace(_chip("c", "p"), change=np.zeros((20, 20), np.uint8))
    worse = measure(_Bright(), [_chip("a", "p"), false])
    assert worse.f1 == pytest.approx(2 * 49 / (2 * 49 + 49))
    assert worse.object_precision == 0.5
    assert worse.false_alarms_per_km2 == pytest.approx(1 / (800 / 1e6))
    unknown = replace(false, weight=np.zeros((20, 20), np.uint8))
    assert measure(_Bright(), [_chip("a", "p"), unknown]).f1 == 1


def _scores(f1_parts, alarms):
    tp, fp, fn = f1_parts
    return scores(
        Counts(true_positive=tp, false_positive=fp, false_negative=fn, false_alarms=alarms, area_km2=1.0)
    )


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (((5, 5, 5), 10), ((6, 4, 4), 10), True),
        (((5, 5, 5), 10), ((4, 5, 5), 5), False),
        (((5, 5, 5), 10), ((6, 4, 4), 14), True),
        (((50, 50, 50), 10), ((51, 49, 49), 14), False),
        (((50, 50, 50), 10), ((51, 49, 49), 12), True),
        (((5, 5, 5), 0), ((5, 5, 5), 2), True),
        (((0, 0, 5), 0), ((0, 0, 5), 0), True),
    ],
    ids=[
        "better",
        "lower F1",
        "clearly better",
        "many more alarms",
        "a few more alarms",
        "few alarms at all",
        "both nothing",
    ],
)
def test_what_may_take_the_place_of_another(before, after, expected):
    assert is_no_worse(_scores(*before), _scores(*after)) is expected


def test_pairs_drawn_from_chips_keep_labels_on_the_ground():
    source = ChipSource([_chip("a", "p")], size_px=32, jitter=Jitter(shift_px=0))
    for seed in range(8):
        pair = source.pair(np.random.default_rng(seed))
        assert pair.before.shape == pair.after.shape == (32, 32, 3)
        seen = pair.ignore == 0
        bright = pair.after[..., 0].astype(int) - pair.before[..., 0] > 60
        assert (bright[seen] == (pair.change[seen] == 1)).mean() > 0.93
    one, same = (source.pair(np.random.default_rng(3)) for _ in range(2))
    assert (one.after == same.after).all()


def _labels(folder, names, *, odd=None):
    for part in ("A", "B", "label"):
        (folder / part).mkdir(parents=True)
    for name in names:
        chip = _chip(name, "")
        scenes.write(folder / "A" / name, chip.before, crs=None, driver="PNG")
        scenes.write(folder / "B" / name, chip.after, crs=None, driver="PNG")
        label = chip.change * 255 if name != odd else np.zeros((10, 10), np.uint8)
        scenes.write(folder / "label" / name, label, crs=None, driver="PNG")


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_masks_of_a_folder(tmp_path):
    _labels(tmp_path, ["east-0-1.png", "east-0-2.png", "west-0-0.png"])
    chips = label_chips(tmp_path, gsd_m=0.25)
    assert [(chip.name, chip.group) for chip in chips] == [
        ("east-0-1", "east"),
        ("east-0-2", "east"),
        ("west-0-0", "west"),
    ]
    assert all(chip.has_change and chip.change.sum() == 49 and chip.gsd_m == 0.25 for chip in chips)
    assert label_chips(tmp_path, gsd_m=0.5)[0].area_km2 == pytest.approx(100 / 1e6)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_masks_of_another_size_are_refused(tmp_path):
    _labels(tmp_path, ["a.png"], odd="a.png")
    with pytest.raises(BadDataSet, match=r"a\.png: the images have .* the label \(10, 10\)"):
        label_chips(tmp_path, gsd_m=0.5)
