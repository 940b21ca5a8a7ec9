"""`gridtwin detect …` as a user types it."""

import json
import os
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import cv2
import numpy as np
import pytest

from gridtwin.store import create_workspace, open_workspace
from tests.change_detection import scenes
from tests.gridtwin.cli.conftest import Done

NOW = datetime(2025, 10, 20, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.fixture
def images(tmp_path: Path) -> tuple[Path, Path]:
    return (
        scenes.write(tmp_path / "before.tif", scenes.town()),
        scenes.write(tmp_path / "after.tif", scenes.town((*scenes.TOWN, scenes.NEW))),
    )


@pytest.fixture
def detect_run(detect):
    def call(images: tuple[Path, Path], *more: object, language: str = "en") -> Done:
        return detect("run", "--before", images[0], "--after", images[1], *more, language=language)

    return call


def test_run_into_a_workspace_and_again(images, tmp_path, detect_run):
    city = tmp_path / "city"
    create_workspace(city, name="试验", crs=4544, division="620102", now=NOW).close()
    dates = ("--date-before", "2025-04-18", "--date-after", "2025-10-12")
    first = detect_run(images, "--workspace", city, *dates, "--json")
    assert first.returncode == 1, first.stderr  # 1: done with findings
    answer = json.loads(first.stdout)
    assert (answer["patches"], answer["patches_added"], answer["was_done"]) == (1, 1, False)
    again = detect_run(images, "--workspace", city, *dates)
    assert again.returncode == 1
    assert "already" in again.stderr
    with open_workspace(city) as workspace:
        assert workspace.count("change_patch") == 1


def test_nothing_found_is_exit_code_0(images, tmp_path, detect_run):
    done = detect_run((images[0], images[0]), "--out", tmp_path / "p.gpkg", language="zh")
    assert done.returncode == 0, done.stderr
    assert "发现 0 个图斑" in done.stderr


def test_what_a_run_found_is_told_without_json_too(images, tmp_path, detect_run):
    hides = np.zeros((300, 300, 1))
    hides[200:] = 1
    scenes.write(tmp_path / "after_cloud.tif", hides)
    out = tmp_path / "p.gpkg"
    done = detect_run(images, "--out", out)
    told = " ".join(done.stderr.split())
    assert "Aligned to 0." in told
    assert "of the common ground): 0.0" in told
    assert "km² hidden by given masks" in told
    assert f"Patches in {out}." in told
    chinese = detect_run(images, "--out", out, language="zh").stderr
    assert "配准残差中位数" in chinese
    assert "被给定掩膜遮挡" in chinese
    assert f"图斑已写入 {out}" in chinese


def test_assumptions_are_told_without_json_too(tmp_path, detect_run):
    pair = [
        scenes.write(
            tmp_path / f"{n}.tif",
            np.dstack([scenes.town(), scenes.town()[..., :1]]),
            photometric="MINISBLACK",
            alpha="NO",
        )
        for n in ("b", "a")
    ]
    done = detect_run(pair, "--out", tmp_path / "p.gpkg")
    assert "Note: " in done.stderr, done.stderr


@pytest.mark.parametrize("language", ["en", "zh"])
def test_nothing_compared_is_exit_code_2_and_stores_nothing(tmp_path, detect_run, language):
    city = tmp_path / "city"
    create_workspace(city, name="试验", crs=4544, division="620102", now=NOW).close()
    pair = (
        scenes.write(tmp_path / "b.tif", scenes.ground(seed=1)),
        scenes.write(tmp_path / "a.tif", scenes.ground(seed=2)),
    )
    out = tmp_path / "p.gpkg"
    done = detect_run(pair, "--workspace", city, "--out", out, language=language)
    assert done.returncode == 2
    told = " ".join(done.stderr.split())
    assert ("could not be aligned" if language == "en" else "无法配准") in told
    assert "--trust-georeference" in told
    assert not out.exists()
    with open_workspace(city) as workspace:
        assert workspace.count("detection_run") == 0
    trusted = detect_run(pair, "--workspace", city, "--trust-georeference")
    assert trusted.returncode in (0, 1)


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ((), "give --workspace FOLDER, --out FILE"),
        (("--out", "p.gpkg", "--date-after", "12.10.2025"), "is not YYYY-MM-DD"),
        (("--out", "p.gpkg", "--dsm-before", "x.tif"), "needs both --dsm-before and --dsm-after"),
        (("--out", "p.gpkg", "--crs", "Lanzhou"), "is not a CRS"),
        (("--out", "p.gpkg", "--detector", "magic"), "is not registered; known are"),
        (("--out", "p.gpkg", "--rules", "gone.toml"), "gone.toml"),
        (("--workspace", "nowhere"), "nowhere"),
    ],
    ids=["no target", "date", "one surface", "crs", "detector", "rules", "workspace"],
)
def test_wrong_use_is_exit_code_2_with_one_message(images, more, message, detect_run):
    done = detect_run(images, *more)
    assert done.returncode == 2
    assert message in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def test_a_missing_image_is_exit_code_2(images, tmp_path, detect_run):
    done = detect_run((tmp_path / "gone.tif", images[1]), "--out", tmp_path / "p.gpkg")
    assert done.returncode == 2
    assert "gone.tif" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_truncated_image_is_exit_code_2(images, tmp_path, detect_run):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(images[0].read_bytes()[:100_000])
    done = detect_run((broken, images[1]), "--out", tmp_path / "p.gpkg")
    assert done.returncode == 2
    assert "broken.tif is truncated" in " ".join(done.stderr.split())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere; file permissions do not stop it")
def test_a_read_only_workspace_is_exit_code_2(images, tmp_path, detect_run):
    city = tmp_path / "city"
    create_workspace(city, name="试验", crs=4544, division="620102", now=NOW).close()
    for path in (city, city / "city.gpkg", city / "evidence"):
        path.chmod(0o555)
    done = detect_run(images, "--workspace", city)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_heights_are_used(images, tmp_path, detect_run):
    flat = np.full((300, 300, 1), 1520.0, np.float32)
    built = flat.copy()
    row, col, height, width = scenes.NEW
    built[row : row + height, col : col + width] += 9
    surfaces = [
        scenes.write(tmp_path / f"dsm{n}.tif", s, dtype="float32", nodata=-9999)
        for n, s in enumerate((flat, built))
    ]
    out = tmp_path / "p.geojson"
    done = detect_run(images, "--dsm-before", surfaces[0], "--dsm-after", surfaces[1], "--out", out)
    assert done.returncode == 1, done.stderr
    (patch,) = json.loads(out.read_text("utf-8"))["features"]
    assert patch["properties"]["height_change_m"] == pytest.approx(9, abs=0.1)


def test_evaluate_prints_a_table_and_writes_json(tmp_path, detect):
    label = np.zeros((300, 300), np.uint8)
    row, col, height, width = scenes.NEW
    label[row : row + height, col : col + width] = 255
    for part, picture in (
        ("A", scenes.town()),
        ("B", scenes.town((*scenes.TOWN, scenes.NEW))),
        ("label", label),
    ):
        (tmp_path / "set" / part).mkdir(parents=True)
        cv2.imwrite(str(tmp_path / "set" / part / "one.png"), picture.astype(np.uint8))
    figures = tmp_path / "figures.json"
    done = detect("evaluate", tmp_path / "set", "--gsd", 0.5, "--json", figures, "--detector", "cva")
    assert done.returncode == 0, done.stderr
    assert "FA/km²" in done.stdout
    (result,) = json.loads(figures.read_text())
    assert (result["data_set"], result["detector"]) == ("set", "cva")


@pytest.mark.parametrize("gsd", [0, -0.5, "nan"])
def test_evaluate_refuses_a_pixel_size_that_is_none(tmp_path, detect, gsd):
    done = detect("evaluate", tmp_path, f"--gsd={gsd}")
    assert done.returncode == 2
    assert "is no pixel size; give metres above 0" in " ".join(done.stderr.split())
    assert "不是像元大小" in detect("evaluate", tmp_path, f"--gsd={gsd}", language="zh").stderr


@pytest.mark.parametrize("emptied", [("A",), ("B",), ("label",), ("A", "B", "label")])
def test_evaluate_refuses_an_empty_folder(tmp_path, detect, emptied):
    for part in ("A", "B", "label"):
        (tmp_path / part).mkdir()
        if part not in emptied:
            cv2.imwrite(str(tmp_path / part / "one.png"), np.zeros((64, 64, 3), np.uint8))
    done = detect("evaluate", tmp_path, "--detector", "cva")
    assert done.returncode == 2
    assert ("holds no picture" if "A" in emptied else "has no partner") in " ".join(done.stderr.split())
    assert not done.stdout


def test_evaluate_without_data_says_what_to_give(detect):
    done = detect("evaluate")
    assert done.returncode == 2
    assert "--root" in done.stderr


def test_the_detectors_are_listed_in_both_languages(detect):
    assert "fused cues" in detect("detectors").stdout
    assert "多线索融合" in detect("detectors", language="zh").stdout
    names = [entry["name"] for entry in json.loads(detect("detectors", "--json").stdout)]
    baselines = ["irmad", "pca_kmeans", "mbi_diff"]
    assert names == ["cva", "quick", "building", *baselines, "building_net"]
