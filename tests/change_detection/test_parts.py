import numpy as np
import pytest

from change_detection.parts import PartOptions, bridges, fit, split

OPTIONS = PartOptions()


def _block(*boxes: tuple[int, int, int, int, float], side: int = 120) -> np.ndarray:
    """A score map with boxes of (row, column, height, width, score)."""
    score = np.zeros((side, side), np.float32)
    for row, col, height, width, value in boxes:
        score[row : row + height, col : col + width] = value
    return score


def test_two_roofs_and_the_yard_between_come_apart():
    # Roofs of 15 m × 20 m at 0.9, joined by a yard of 20 m × 7.5 m at 0.55 along half their length.
    score = _block((10, 10, 30, 40, 0.9), (60, 10, 30, 40, 0.9), (40, 10, 20, 15, 0.55))
    parts = split(score, score >= 0.5, 0.5, OPTIONS)
    assert len(parts) == 2
    assert [int(part.sum()) for part in parts] == pytest.approx([1200, 1200], rel=0.12)
    assert not (parts[0] & parts[1]).any()


def test_parts_of_one_region_never_touch():
    score = _block((10, 10, 40, 24, 0.95), (10, 38, 40, 24, 0.95), (10, 34, 40, 4, 0.6))
    options = PartOptions(whole_fit=1.01, gain=0.5)
    one, other = split(score, score >= 0.5, 0.5, options)
    rows, cols = np.nonzero(one)
    others = np.argwhere(other)
    nearest = min(np.abs(others - place).max(axis=1).min() for place in zip(rows, cols, strict=True))
    assert nearest >= 2


def test_one_roof_stays_whole_whatever_its_inner_scores():
    score = _block((10, 10, 40, 60, 0.6), (10, 10, 20, 60, 0.95))
    assert len(split(score, score >= 0.5, 0.5, OPTIONS)) == 1


def test_a_region_too_small_for_two_things_stays_whole():
    score = _block((10, 10, 10, 10, 0.9), (30, 10, 10, 10, 0.9), (20, 12, 10, 2, 0.55))
    assert len(split(score, score >= 0.5, 0.5, OPTIONS)) == 1


def test_a_skylight_does_not_cut_a_roof():
    score = _block((10, 10, 30, 20, 0.9), (10, 33, 30, 20, 0.9))  # 1.5 m apart
    score[10:40, 30:33] = 0.3
    gaps = bridges(score >= 0.5, score, 0.5, OPTIONS)
    assert gaps.sum() == pytest.approx(90, abs=6)
    assert gaps[12:38, 30:33].all()


@pytest.mark.parametrize(
    ("gap_px", "between"),
    [pytest.param(6, 0.3, id="3 m apart"), pytest.param(3, 0.0, id="nothing changed between them")],
)
def test_two_houses_stay_two(gap_px, between):
    score = _block((10, 10, 30, 20, 0.9), (10, 30 + gap_px, 30, 20, 0.9))
    score[10:40, 30 : 30 + gap_px] = between
    assert not bridges(score >= 0.5, score, 0.5, OPTIONS).any()


def test_regions_that_fill_no_rectangle_together_stay_apart():
    score = _block((10, 10, 40, 10, 0.9), (50, 23, 10, 40, 0.9))
    score[48:52, 20:23] = 0.4
    assert not bridges(score >= 0.5, score, 0.5, OPTIONS).any()


def test_fit_is_one_for_a_turned_rectangle_and_less_for_an_l():
    rows, cols = np.mgrid[0:100, 0:100]
    turned = (np.abs(rows + cols - 100) < 40) & (np.abs(rows - cols) < 20)
    assert fit(turned) > 0.93
    corner = np.zeros((60, 60), bool)
    corner[10:50, 10:20] = corner[40:50, 10:50] = True
    assert fit(corner) < 0.65
    assert fit(np.zeros((5, 5), bool)) == 0
