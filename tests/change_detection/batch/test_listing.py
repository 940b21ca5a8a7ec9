"""scenes.csv and scenes.toml."""

from datetime import date

import pytest

from change_detection.batch.errors import BadSource
from change_detection.batch.listing import read_listing


def test_csv_in_utf8_or_gbk(tmp_path):
    text = "path,date,kind,cloud_share\n北区.tif,2025-04-18,ortho,0.2\nb.tif,,,\n"
    for encoding in ("utf-8-sig", "gb18030"):
        (tmp_path / "scenes.csv").write_bytes(text.encode(encoding))
        said = read_listing(tmp_path)
        one = said[tmp_path / "北区.tif"]
        assert (one.captured_on, one.date_from, one.kind, one.cloud_share) == (
            date(2025, 4, 18),
            "listing",
            "ortho",
            0.2,
        )
        assert said[tmp_path / "b.tif"].captured_on is None


def test_toml(tmp_path):
    (tmp_path / "scenes.toml").write_text('[[scene]]\npath = "a.tif"\ndate = 2025-04-18\nkind = "dsm"\n')
    (one,) = read_listing(tmp_path).values()
    assert (one.path, one.captured_on, one.kind) == (tmp_path / "a.tif", date(2025, 4, 18), "dsm")


def test_no_listing_says_nothing(tmp_path):
    assert read_listing(tmp_path) == {}


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("scenes.csv", "path,day\na.tif,2025-01-01\n", "scenes.csv: unknown column 'day'"),
        ("scenes.csv", "path,nonsense\n", "unknown column 'nonsense'"),
        ("scenes.csv", "path,date\n,2025-01-01\n", "row 1: no path"),
        ("scenes.csv", "path,date\na.tif,12.10.2025\n", "is not YYYY-MM-DD"),
        ("scenes.csv", "path,cloud_share\na.tif,20\n", "cloud_share '20' is no share"),
        ("scenes.csv", "path,kind\na.tif,lidar\n", "kind 'lidar'"),
        ("scenes.toml", "[scene]\n", "row 1|write one"),
        ("scenes.toml", "[[scene]", "write one"),
    ],
    ids=["column", "no row", "path", "date", "cloud", "kind", "table", "toml"],
)
def test_a_listing_that_breaks_the_form_is_refused(tmp_path, name, text, message):
    (tmp_path / name).write_text(text)
    with pytest.raises(BadSource, match=message) as told:
        read_listing(tmp_path)
    assert told.value.zh


def test_two_listings_are_refused(tmp_path):
    for name in ("scenes.csv", "scenes.toml"):
        (tmp_path / name).write_text("")
    with pytest.raises(BadSource, match="keep one"):
        read_listing(tmp_path)
