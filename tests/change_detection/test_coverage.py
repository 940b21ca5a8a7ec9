"""What was compared of the common ground, and why the rest was not, in words."""

import pytest

from change_detection.align import AlignOptions
from change_detection.chain import ChainOptions, detect
from change_detection.coverage import check_compared, coverage_of
from change_detection.errors import NothingCompared
from change_detection.score import load_detector
from tests.change_detection import scenes

NAMES = ("b.tif", "a.tif")


def _report(common: float, left_out: float, not_aligned: float | None = 0.0, **masks: float) -> dict:
    return {
        "common_km2": common,
        "assessed_km2": common - left_out,
        "not_assessed_km2": left_out,
        "masks": masks,
        **({} if not_aligned is None else {"not_aligned_km2": not_aligned}),
    }


@pytest.mark.parametrize(
    ("report", "english", "chinese"),
    [
        (
            _report(2.0, 0.5, 0.5),
            "0.500 km² not assessed (25% of the common ground): 0.500 km² could not be aligned",
            "0.500 km²未评估（占共同范围的25%）：0.500 km²无法配准",
        ),
        (
            _report(2.0, 0.5, 0.1, cloud_before_km2=0.3, cloud_after_km2=0.2, given_mask_after_km2=0.1),
            "0.500 km² not assessed (25% of the common ground): 0.100 km² could not be aligned, "
            "0.400 km² hidden by clouds and given masks",
            "0.500 km²未评估（占共同范围的25%）：0.100 km²无法配准，0.400 km²被云、给定掩膜遮挡",
        ),
        (
            _report(2.0, 0.5, 0.0, cloud_shadow_before_km2=0.5),
            "0.500 km² not assessed (25% of the common ground): 0.500 km² hidden by cloud shadows",
            "0.500 km²未评估（占共同范围的25%）：0.500 km²被云影遮挡",
        ),
        (
            _report(2.0, 0.5, None),
            "0.500 km² not assessed (25% of the common ground)",
            "0.500 km²未评估（占共同范围的25%）",
        ),
    ],
    ids=["not aligned", "both", "shadow", "a record that does not say why"],
)
def test_what_was_left_out_is_told_with_its_reasons(report, english, chinese):
    found = coverage_of(report)
    assert found.told() == (english, chinese)
    assert found.is_worth_telling


def test_nothing_left_out_is_not_worth_telling():
    assert not coverage_of(_report(2.0, 0.0)).is_worth_telling


@pytest.mark.parametrize(
    ("report", "says", "says_not"),
    [
        (_report(1, 1, 1), ["could not be aligned", "--trust-georeference", "other images"], ["masks"]),
        (_report(1, 1, 0, cloud_after_km2=1), ["hidden by clouds", "other images"], ["--trust-georeference"]),
        (_report(1, 1, 0, given_mask_after_km2=1), ["hidden by given masks", "check the masks"], ["--trust"]),
        (_report(0, 0), ["show no ground in common", "take other images"], ["--trust-georeference"]),
    ],
    ids=["not aligned", "clouds", "mask", "no data"],
)
def test_nothing_compared_is_refused_with_the_way_out(report, says, says_not):
    with pytest.raises(NothingCompared) as caught:
        check_compared(report, NAMES)
    assert all(words in str(caught.value) for words in says)
    assert not any(words in str(caught.value) for words in says_not)
    assert "影像" in caught.value.zh


def test_a_pair_of_which_something_was_compared_passes():
    check_compared(_report(1, 0.99, 0.99), NAMES)


def test_the_chain_counts_what_could_not_be_aligned_apart_from_what_is_hidden(tmp_path):
    before = scenes.write(tmp_path / "b.tif", scenes.ground(seed=1))
    after = scenes.write(tmp_path / "a.tif", scenes.ground(seed=2))
    hides = scenes.ground()[..., :1] * 0
    hides[:150] = 1
    found = coverage_of(detect(before, after, load_detector("cva")).report())
    assert found.not_aligned_km2 == found.not_assessed_km2 == pytest.approx(0.0225)
    scenes.write(tmp_path / "a_cloud.tif", hides)
    trusting = ChainOptions(align=AlignOptions(trust_georeference=True))
    masked = coverage_of(detect(before, after, load_detector("cva"), options=trusting).report())
    assert masked.not_aligned_km2 == 0
    assert masked.hidden_by == ("given_mask",)
    assert masked.hidden_km2 == pytest.approx(0.01125, rel=0.05)
