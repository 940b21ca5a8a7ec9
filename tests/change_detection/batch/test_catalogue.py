"""Scenes of STAC files on this disk."""

from datetime import UTC, date, datetime

import pystac
import pytest

from change_detection.batch.catalogue import is_stac, stac_scenes
from change_detection.batch.errors import BadSource, NoScenes
from change_detection.batch.sources import find_scenes
from tests.change_detection.batch import city


def _item(name: str, href: str, **more) -> pystac.Item:
    moment = more.pop("datetime", datetime(2025, 10, 12, 3, tzinfo=UTC))
    item = pystac.Item(name, None, None, moment, more.pop("properties", {"eo:cloud_cover": 12.5}))
    item.add_asset("data", pystac.Asset(href, media_type=pystac.MediaType.COG, roles=["data"]))
    for key, asset in more.items():
        item.add_asset(key, asset)
    return item


def _catalogue(folder, items):
    catalogue = pystac.Catalog("c", "test")
    catalogue.add_items(items)
    catalogue.normalize_and_save(str(folder), pystac.CatalogType.SELF_CONTAINED)
    return folder / "catalog.json"


def test_a_catalogue_gives_day_cloud_and_file(tmp_path):
    image = city.tile(tmp_path, "image")
    path = _catalogue(tmp_path / "stac", [_item("late", str(image))])
    (said,), problems = stac_scenes(path)
    assert problems == []
    assert (said.path, said.captured_on, said.cloud_share, said.date_from) == (
        image,
        date(2025, 10, 12),
        0.125,
        "catalogue",
    )
    assert said.href.endswith("late.json")


def test_a_folder_with_a_catalogue_is_read_through_it(tmp_path):
    image = city.tile(tmp_path, "image")
    path = _catalogue(tmp_path / "stac", [_item("late", str(image))])
    found = find_scenes(path.parent, city.source_options())
    assert [scene.path for scene in found.scenes] == [image]


def test_relative_hrefs_and_surface_models_of_one_item(tmp_path):
    city.tile(tmp_path / "stac/late", "image")
    dsm = pystac.Asset("../../dsm.tif", media_type=pystac.MediaType.GEOTIFF, roles=["dsm"])
    picture = pystac.Asset("small.jpg", media_type=pystac.MediaType.JPEG, roles=["thumbnail"])
    path = _catalogue(tmp_path / "stac", [_item("late", "./image.tif", height=dsm, small=picture)])
    said, _ = stac_scenes(path)
    assert {(one.kind, one.path) for one in said} == {
        ("ortho", tmp_path / "stac/late/image.tif"),
        ("dsm", tmp_path / "dsm.tif"),
    }


def test_an_item_a_collection_and_a_saved_search(tmp_path):
    image = city.tile(tmp_path, "image")
    item = _item("late", image.as_uri())
    item.save_object(dest_href=str(tmp_path / "item.json"), include_self_link=False)
    assert stac_scenes(tmp_path / "item.json")[0][0].path == image
    search = tmp_path / "search.json"
    pystac.ItemCollection([item]).save_object(str(search))
    assert stac_scenes(search)[0][0].path == image
    extent = pystac.Extent(
        pystac.SpatialExtent([[0, 0, 1, 1]]),
        pystac.TemporalExtent([[None, datetime(2026, 1, 1, tzinfo=UTC)]]),
    )
    collection = pystac.Collection("k", "test", extent)
    collection.add_item(_item("late", str(image)))
    collection.normalize_and_save(str(tmp_path / "k"), pystac.CatalogType.SELF_CONTAINED)
    assert stac_scenes(tmp_path / "k/collection.json")[0][0].path == image


def test_a_period_counts_from_its_beginning(tmp_path):
    image = city.tile(tmp_path, "image")
    item = _item(
        "late",
        str(image),
        datetime=None,
        properties={"start_datetime": "2025-10-01T00:00:00Z", "end_datetime": "2025-10-31T00:00:00Z"},
    )
    item.save_object(dest_href=str(tmp_path / "item.json"), include_self_link=False)
    assert stac_scenes(tmp_path / "item.json")[0][0].captured_on == date(2025, 10, 1)


def test_an_asset_in_a_network_is_a_problem_of_its_item_only(tmp_path):
    image = city.tile(tmp_path, "image")
    far = _item("far", "https://example.com/a.tif")
    path = _catalogue(tmp_path / "stac", [far, _item("late", str(image))])
    said, (problem,) = stac_scenes(path)
    assert [one.path for one in said] == [image]
    assert "is not on this disk" in problem.reason_en
    assert "不在本机" in problem.reason_zh


def test_an_item_without_a_raster_is_a_problem(tmp_path):
    item = pystac.Item("none", None, None, datetime(2025, 1, 1, tzinfo=UTC), {})
    item.save_object(dest_href=str(tmp_path / "item.json"), include_self_link=False)
    said, (problem,) = stac_scenes(tmp_path / "item.json")
    assert said == []
    assert "no raster asset" in problem.reason_en


@pytest.mark.parametrize(
    "text", ["{}", "[1]", "{", '{"type": "Catalog"}'], ids=["empty", "list", "torn", "bare"]
)
def test_what_is_no_stac_is_refused(tmp_path, text):
    path = tmp_path / "x.json"
    path.write_text(text)
    assert is_stac(path) is (text == '{"type": "Catalog"}')
    with pytest.raises(BadSource, match=r"x\.json"):
        stac_scenes(path)


def test_a_missing_source_is_refused(tmp_path):
    with pytest.raises(NoScenes, match="does not exist"):
        find_scenes(tmp_path / "gone", city.source_options())
