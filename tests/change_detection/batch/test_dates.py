"""Days in names and tags."""

from datetime import date
from pathlib import Path

import pytest

from change_detection.batch.dates import date_in, date_of_path, date_of_tags
from change_detection.batch.rules import batch_rules

PATTERNS = batch_rules().dates


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("m_4709963_se_14_1_20090818", date(2009, 8, 18)),
        ("GF2_PMS1_E116.2_N39.9_20160327_L1A0001491417-MSS1", date(2016, 3, 27)),
        ("S2A_MSIL1C_20200101T030551", date(2020, 1, 1)),
        ("ortho-2025-04-18", date(2025, 4, 18)),
        ("ortho_2025.4", None),
        ("城关区2025年4月18日正射", date(2025, 4, 18)),
        ("城关区2025年10月", date(2025, 10, 1)),
        ("18.04.2025 flight", date(2025, 4, 18)),
        ("2025-10", date(2025, 10, 1)),
        ("L_2014279_x", date(2014, 10, 6)),
        ("tile_20251340", None),
        ("tile_20250231", None),
        ("scan_12345678901", None),
        ("tile_3", None),
    ],
)
def test_the_day_in_a_name(name, day):
    assert date_in(name, PATTERNS) == day


def test_a_folder_speaks_for_files_that_do_not(tmp_path):
    inside = tmp_path / "2025-04-18" / "north" / "tile_3.tif"
    assert date_of_path(inside, PATTERNS, tmp_path) == (date(2025, 4, 18), "folder")
    assert date_of_path(inside.with_name("t_20251012.tif"), PATTERNS, tmp_path) == (
        date(2025, 10, 12),
        "name",
    )


def test_folders_above_the_root_are_not_asked():
    assert date_of_path(Path("/data/20200101/in/a.tif"), PATTERNS, Path("/data/20200101/in")) == (
        None,
        "none",
    )


def test_acquisition_comes_before_the_making_of_the_file():
    made = {"": {"TIFFTAG_DATETIME": "2026:01:02 03:04:05"}, "IMAGERY": {}}
    assert date_of_tags(made) == (date(2026, 1, 2), "tag")
    taken = {**made, "IMAGERY": {"ACQUISITIONDATETIME": "2025-10-12 03:00:00"}}
    assert date_of_tags(taken) == (date(2025, 10, 12), "metadata")
    assert date_of_tags({"": {"TIFFTAG_DATETIME": "yesterday"}}) == (None, "none")
