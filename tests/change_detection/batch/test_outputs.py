"""What a batch hands on: COG, GeoJSON, GeoPackage, STAC with labels, summary and report."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import geopandas as gpd
import pystac
import pytest
import rasterio
from pystac.validation.stac_validator import JsonSchemaSTACValidator
from rio_cogeo.cogeo import cog_validate

from change_detection.batch.drawing import draw_bars
from change_detection.batch.labels import LABEL
from change_detection.batch.page import shortened
from change_detection.batch.session import run_batch
from change_detection.batch.summary import duration
from gridtwin.store import create_workspace
from tests.change_detection.batch import city

TEMPORARY = ("临时搭建", "temporary structure")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Results of a batch with two good pairs, a damaged file and an undated one."""
    folder = tmp_path_factory.mktemp("outputs")
    source = city.pairs(folder / "in", 2)
    (source / "torn_<b>_20251012.tif").write_bytes(b"II*\x00")
    city.tile(source, "nodate")
    with city.workspace(folder / "city") as workspace:
        out = folder / "out"
        summary = run_batch(source, workspace, city.options(out=out, language="zh"), clock=city.clock)
    return out, summary


def _pair_folders(out: Path) -> list[Path]:
    return sorted((out / "pairs").iterdir())


def test_the_score_map_is_a_cloud_optimised_geotiff_with_named_bands(made):
    for folder in _pair_folders(made[0]):
        valid, errors, warnings = cog_validate(folder / "score.tif", strict=True)
        assert (valid, errors, warnings) == (True, [], [])
        with rasterio.open(folder / "score.tif") as data:
            assert data.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
            assert data.descriptions[:2] == ("score", "direction")
            assert data.scales[0] == pytest.approx(0.004)
            assert data.crs.to_epsg() == 4544


def test_labels_of_a_chart_are_shown_in_one_language_and_fit():
    bars = draw_bars({"temporary_structure": 3, "370101001001001": 1}, {"temporary_structure": TEMPORARY}, {})
    assert '<tspan class="zh">临时搭建</tspan><tspan class="en">temporary structure</tspan>' in bars
    assert ">370101001001001</text>" in bars


def test_the_area_says_of_what_it_is(made):
    page = (made[0] / "report.html").read_text("utf-8")
    assert "公顷图斑面积" in page
    assert "hectares of patches" in page


def test_patches_as_geojson_and_geopackage(made):
    out, summary = made
    stored = gpd.read_file(out / "patches.gpkg", layer="change_patch")
    assert len(stored) == summary.patches == 2
    assert stored.crs.to_epsg() == 4544
    assert len(gpd.read_file(out / "patches.geojson")) == 2
    for folder in _pair_folders(out):
        (patch,) = json.loads((folder / "patches.geojson").read_text("utf-8"))["features"]
        assert patch["properties"]["patch_no"].startswith("620102-20251012-")


def test_items_are_valid_stac_with_the_label_extension(made):
    validator = JsonSchemaSTACValidator()
    for folder in _pair_folders(made[0]):
        raw = json.loads((folder / "item.json").read_text("utf-8"))
        kind = pystac.STACObjectType.ITEM
        validator.validate_core(raw, kind, raw["stac_version"], str(folder / "item.json"))
        assert LABEL in raw["stac_extensions"]
        facts = raw["properties"]
        assert facts["label:type"] == "vector"
        assert facts["label:properties"] == ["change_class", "grade", "score", "area_m2"]
        classes = {entry["name"]: entry["classes"] for entry in facts["label:classes"]}
        assert classes["grade"] == ["A", "B", "C"]
        assert "new_building" in classes["change_class"]
        counted = {o["property_key"]: sum(c["count"] for c in o["counts"]) for o in facts["label:overviews"]}
        assert counted == {"change_class": 1, "grade": 1}
        assert facts["start_datetime"] == "2025-04-17T16:00:00Z"  # midnight in China
        assert facts["end_datetime"] == "2025-10-11T16:00:00Z"
        west, south, east, north = raw["bbox"]
        assert 100 < west < east < 110
        assert 30 < south < north < 40


def test_links_lead_from_the_collection_to_everything_and_back(made):
    out, _ = made
    raw = json.loads((out / "collection.json").read_text("utf-8"))
    kind = pystac.STACObjectType.COLLECTION
    JsonSchemaSTACValidator().validate_core(raw, kind, raw["stac_version"], "collection.json")
    collection = pystac.Collection.from_file(str(out / "collection.json"))
    items = list(collection.get_items())
    assert len(items) == 2
    for item in items:
        assert {"labels", "score", "thumbnail"} == set(item.assets)
        for asset in item.assets.values():
            assert Path(asset.get_absolute_href()).is_file()
        assert item.get_collection().id == "change-patches"
        sources = [Path(link.get_absolute_href()) for link in item.get_links("source")]
        assert len(sources) == 2
        for source in sources:
            image = pystac.Item.from_file(str(source))
            JsonSchemaSTACValidator().validate_core(
                image.to_dict(include_self_link=False), pystac.STACObjectType.ITEM, "1.1.0", str(source)
            )
            assert image.assets["image"].href.startswith("file://")


class _Reader(HTMLParser):
    """Addresses and text by language."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.tags: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.addresses += [v for k, v in attrs if k in ("src", "href", "action") and v]

    def handle_data(self, data):
        self.words.append(data)


def test_the_report_stands_alone(made):
    out, _ = made
    text = (out / "report.html").read_text("utf-8")
    reader = _Reader()
    reader.feed(text)
    assert "script" not in reader.tags
    assert not [a for a in reader.addresses if a.startswith(("http:", "https:", "//"))]
    assert "url(" not in text
    for address in reader.addresses:
        if not address.startswith("data:"):
            assert (out / address).exists(), address


def test_the_report_tells_failures_first_in_both_languages(made):
    out, _ = made
    text = (out / "report.html").read_text("utf-8")
    assert text.index("需要处理") < text.index("图斑与影像范围") < text.index("全部影像")
    for words in ("To be mended", "无日期", "no date", "By grade", "按等级"):
        assert words in text
    assert "torn_&lt;b&gt;_20251012.tif" in text
    assert "<b>_2025" not in text  # a file's name is no markup
    assert text.count('class="map"') == 1
    assert len(re.findall(r"<title>620102-2025", text)) == 2
    assert 'id="zh" checked' in text


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("/d/in3/t0.tif is torn", "t0.tif is torn"),
        ("no mask '/d/in3/a/t0.tif'", "no mask 'a/t0.tif'"),
        ("影像/d/in3/t0.tif无法读取，见/d/in3/b.tif", "影像t0.tif无法读取，见b.tif"),
        ("/d/in3/d/in3/t0.tif", "d/in3/t0.tif"),
        ("/mnt/d/in3/t0.tif is torn", "/mnt/d/in3/t0.tif is torn"),
        ("main3/t0.tif, /e/in3/t0.tif", "main3/t0.tif, /e/in3/t0.tif"),
    ],
)
def test_only_the_folder_of_the_source_is_left_out_of_a_reason(text, short):
    assert shortened(text, "/d/in3/") == short


def test_a_reason_of_a_relative_source_is_whole(tmp_path, monkeypatch):
    source = city.pairs(tmp_path / "in3", 1)
    (source / "torn_20251012.tif").write_bytes(b"II*\x00")
    monkeypatch.chdir(tmp_path)
    with city.workspace(tmp_path / "city") as workspace:
        run_batch(Path("in3"), workspace, city.options(), clock=city.clock)
    text = (tmp_path / "city/batch/results/report.html").read_text("utf-8")
    assert '<td class="why"><span class="zh">torn_20251012.tif' in text
    assert '<span class="en">torn_20251012.tif cannot be read' in text
    assert f"{tmp_path}/torn" not in text


def test_the_summary_says_every_scene_once(made):
    out, summary = made
    raw = json.loads((out / "summary.json").read_text("utf-8"))
    assert raw["states"] == {"unreadable": 1, "undated": 1, "done": 2, "alone": 2}
    assert len({row["path"] for row in raw["rows"]}) == len(raw["rows"]) == 6
    assert [row["state"] for row in raw["rows"]][:2] == ["unreadable", "undated"]
    assert raw["exit_code"] == summary.exit_code() == 1
    assert raw["area_m2"] == pytest.approx(1000, rel=0.25)


def test_exit_codes(made):
    _, summary = made
    rows = tuple(row for row in summary.rows if row.state in ("done", "alone"))
    assert replace(summary, rows=rows, patches=0).exit_code() == 0
    assert replace(summary, rows=rows, patches=1).exit_code() == 1
    assert replace(summary, patches=0).exit_code() == 1
    only_bad = tuple(row for row in summary.rows if row.state == "unreadable")
    assert replace(summary, rows=only_bad, states={"unreadable": 1}, patches=0).exit_code() == 2


def test_a_batch_without_any_pair_still_reports(tmp_path):
    city.tile(tmp_path / "in", "a_20251012")
    with city.workspace(tmp_path / "city") as workspace:
        summary = run_batch(tmp_path / "in", workspace, city.options(), clock=city.clock)
        out = workspace.root / "batch/results"
    assert (summary.states, summary.exit_code()) == ({"alone": 1}, 0)
    assert "No patches" not in (out / "report.html").read_text("utf-8")
    assert json.loads((out / "patches.geojson").read_text("utf-8"))["features"] == []


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0 s"), (99, "99 s"), (150, "2 min"), (3600, "1 h 0 min"), (90061, "25 h 1 min")],
)
def test_durations(seconds, text):
    assert duration(seconds) == text


@pytest.mark.postgres
def test_into_postgis(tmp_path, postgres_address):
    source = city.pairs(tmp_path / "in", 1)
    made = create_workspace(
        tmp_path / "city", name="试验", crs=4544, division="620102", store=postgres_address, now=city.NOW
    )
    with made as workspace:
        for expected in ("done", "earlier"):
            summary = run_batch(source, workspace, city.options(), clock=city.clock)
            assert summary.states == {expected: 1, "alone": 1}
        assert workspace.count("change_patch") == 1
        assert (workspace.root / "batch/results/patches.gpkg").is_file()
