"""The chain on real pairs: mixed CRS, other grids, tiles laid out, official orthophotos, a quiet decade."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from rasterio.crs import CRS

from change_detection.align import AlignOptions
from change_detection.chain import ChainOptions, detect
from change_detection.datasets import data_sets
from change_detection.errors import DisjointPair
from change_detection.evaluation import evaluate_detector
from change_detection.mosaic import lay_out
from change_detection.pair import open_pair
from change_detection.run import Pair, run
from change_detection.score import load_detector
from gridtwin.store import create_workspace
from tests.paths import REAL_DATA

IMAGERY = REAL_DATA / "imagery"
GEO = IMAGERY / "georeferenced"
NOW = datetime(2025, 10, 20, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))

pytestmark = [
    pytest.mark.realdata,
    pytest.mark.slow,
    pytest.mark.skipif(not IMAGERY.is_dir(), reason="needs ../shared/data/imagery next to the checkout"),
]


def _sets() -> dict:
    return {data_set.name: data_set for data_set in data_sets(root=IMAGERY)}


def test_joplin_26915_against_4326_into_a_workspace(tmp_path):
    pair = Pair(
        GEO / "joplin_mixed_crs/pre/tile_337-9136.tif", GEO / "joplin_mixed_crs/post/tile_31500-5137.tif"
    )
    with create_workspace(tmp_path / "j", name="Joplin", crs=26915, division="620102", now=NOW) as workspace:
        report = run(pair, load_detector("building"), now=NOW, workspace=workspace)
        assert workspace.count("change_patch") == len(report.patches)
    found = report.finished.detection
    assert found.grid.crs == CRS.from_epsg(26915)
    assert found.grid.gsd_m == pytest.approx(0.6, abs=0.01)
    assert found.alignment.report.matched_tiles > 10
    assert found.alignment.report.residual_px < 1
    assert found.assessed_km2 == pytest.approx(found.valid_km2)


def test_joplin_tiles_side_by_side_are_refused():
    with pytest.raises(DisjointPair, match="no common ground"):
        open_pair(
            GEO / "joplin_mixed_crs/pre/tile_1361-9136.tif",
            GEO / "joplin_mixed_crs/post/tile_31500-5137.tif",
        )


def test_brazil_different_grids():
    files = sorted((GEO / "brazil_0p5m_pair").glob("*.tif"))
    found = detect(*files, load_detector("building"))
    assert found.grid.gsd_m == pytest.approx(0.572, abs=0.001)
    assert found.valid_km2 == pytest.approx(0.36, abs=0.02)


def test_sentinel_2_five_bands_of_16_bit():
    folder = GEO / "s2_buenosaires_pair"
    with open_pair(folder / "before.tif", folder / "after.tif") as pair:
        view = pair.read(pair.grid.whole)
    assert view.near_infrared_before is not None
    assert 20 < view.before.mean() < 200


def test_a_gz_scene_is_laid_out_from_its_tiles(tmp_path):
    data_set = _sets()["gz_cd"]
    scene = next(s for s in data_set.scenes() if s.name.startswith("P_GZ_test21"))
    assert len(scene.tiles) == 17
    files = lay_out(scene, data_set, tmp_path)
    options = ChainOptions(align=AlignOptions(trust_georeference=True))
    found = detect(files.before, files.after, load_detector("building"), options=options)
    assert found.valid_km2 == pytest.approx(17 * 256 * 256 * 0.55**2 / 1e6)
    assert found.outlines


def test_fotbcd_geotiff_and_its_labels():
    result = evaluate_detector(_sets()["fotbcd"], load_detector("building"))
    assert result.scenes == 6
    assert result.counts.area_km2 == pytest.approx(6 * 0.0104, rel=0.03)
    assert result.scores.object_hit_rate > 0.5


@pytest.mark.parametrize("name", ["m_4709963_se_14_1_20150926.tif", "m_4709963_se_14_1_20200831.tif"])
def test_the_same_image_twice_has_no_change(name):
    image = GEO / "naip_timeseries_10" / name
    assert detect(image, image, load_detector("building")).outlines == []


def test_the_plain_baseline_scores_as_others_measured_it():
    """F1 0.325 with another implementation on these ten pairs; ours has an absolute floor besides."""
    result = evaluate_detector(_sets()["dsifn_cd"], load_detector("cva"))
    assert result.scores.f1 == pytest.approx(0.325, abs=0.06)


def test_every_described_set_is_complete():
    for data_set in _sets().values():
        for scene in data_set.scenes():
            for tile in scene.tiles:
                assert Path(tile.before).exists()
                assert Path(tile.after).exists()
