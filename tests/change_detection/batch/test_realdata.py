"""Batches over real series: ten years of NAIP, a pair whose dates no name tells."""

import pytest

from change_detection.batch.session import plan_batch, run_batch
from gridtwin.store import create_workspace
from tests.change_detection.batch import city
from tests.paths import REAL_DATA

GEO = REAL_DATA / "imagery" / "georeferenced"

pytestmark = [
    pytest.mark.realdata,
    pytest.mark.slow,
    pytest.mark.skipif(not GEO.is_dir(), reason="needs ../shared/data/imagery next to the checkout"),
]


@pytest.mark.exhaustive
def test_ten_years_are_nine_pairs(tmp_path):
    source = GEO / "naip_timeseries_10"
    with create_workspace(
        tmp_path / "w", name="NAIP", crs=26914, division="620102", now=city.NOW
    ) as workspace:
        plan = plan_batch(source, workspace, city.options()).plan
        assert [(job.pair.best.day.year, job.pair.day.year) for job in plan.jobs] == [
            *((2009, 2010), (2010, 2012), (2012, 2014), (2014, 2015), (2015, 2016)),
            *((2016, 2017), (2017, 2018), (2018, 2019), (2019, 2020)),
        ]
        summary = run_batch(source, workspace, city.options(workers=1), clock=city.clock)
        assert summary.states == {"done": 9, "alone": 1}
        assert workspace.count("detection_run") == 9
        assert run_batch(source, workspace, city.options(), clock=city.clock).states["earlier"] == 9


def test_a_pair_without_days_is_told_and_a_listing_mends_it(tmp_path):
    source = tmp_path / "in"
    source.mkdir()
    for name in ("before.tif", "after.tif"):
        (source / name).symlink_to(GEO / "s2_buenosaires_pair" / name)
    with create_workspace(
        tmp_path / "w", name="Buenos Aires", crs=32721, division="620102", now=city.NOW
    ) as workspace:
        first = plan_batch(source, workspace, city.options()).plan
        assert first.jobs == ()
        assert len(first.undated) == 2
        (source / "scenes.csv").write_text("path,date\nbefore.tif,2018-01-01\nafter.tif,2020-01-01\n")
        (job,) = plan_batch(source, workspace, city.options()).plan.jobs
        assert job.pair.after.path.name == "after.tif"
