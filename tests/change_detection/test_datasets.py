from pathlib import Path

import cv2
import numpy as np
import pytest

from change_detection.datasets import DataSet, data_sets, folder_set
from change_detection.errors import BadDataSet

PATTERN = r"(?P<scene>.+)-(?P<row>\d+)-(?P<col>\d+)\.png"


def _files(folder: Path, names: list[str]) -> Path:
    for part in ("A", "B", "label"):
        (folder / part).mkdir(parents=True, exist_ok=True)
        for name in names:
            cv2.imwrite(str(folder / part / name), np.zeros((8, 8), np.uint8))
    return folder


def test_tiles_are_gathered_into_scenes_and_tuning_scenes_left_out(tmp_path):
    _files(tmp_path, ["x-0-0.png", "x-1-2.png", "y-0-0.png", "dev-0-0.png"])
    data_set = DataSet("s", "S", tmp_path, gsd_m=0.5, scene=PATTERN, dev=("dev*",))
    scenes = data_set.scenes()
    assert [scene.name for scene in scenes] == ["x", "y"]
    assert [(tile.row, tile.col) for tile in scenes[0].tiles] == [(0, 0), (1, 2)]


def test_only_the_tuning_scenes(tmp_path):
    _files(tmp_path, ["x-0-0.png", "dev-0-0.png"])
    data_set = DataSet("s", "S", tmp_path, gsd_m=0.5, scene=PATTERN, only=("dev*",))
    assert [scene.name for scene in data_set.scenes()] == ["dev"]


def test_a_file_without_partner_is_named(tmp_path):
    _files(tmp_path, ["a.png"])
    (tmp_path / "label" / "a.png").unlink()
    with pytest.raises(BadDataSet, match=r"a\.png has no partner"):
        folder_set(tmp_path, gsd_m=0.5).scenes()


def test_a_folder_needs_its_three_folders(tmp_path):
    (tmp_path / "A").mkdir()
    with pytest.raises(BadDataSet, match="has no folder B/"):
        folder_set(tmp_path, gsd_m=0.5)


def test_a_series_pairs_neighbouring_dates_without_label(tmp_path):
    for name in ("2009.png", "2010.png", "2012.png"):
        cv2.imwrite(str(tmp_path / name), np.zeros((8, 8), np.uint8))
    scenes = DataSet("n", "N", tmp_path, layout="series").scenes()
    assert [scene.name for scene in scenes] == ["2009..2010", "2010..2012"]
    assert all(scene.tiles[0].label is None for scene in scenes)


def test_a_city_describes_its_own_sets(tmp_path):
    _files(tmp_path / "ours", ["a.png"])
    own = tmp_path / "own.toml"
    own.write_text('[[set]]\nname = "ours"\ntitle = "Ours"\nfolder = "ours"\ngsd_m = 0.2\n', "utf-8")
    (found,) = data_sets(own, root=tmp_path)
    assert (found.name, found.gsd_m, len(found.scenes())) == ("ours", 0.2, 1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[set]]\nname = "x"\ntitle = "X"\nfolder = "."\nlayout = "heap"\n', "layout 'heap'"),
        ('[[set]]\nname = "x"\ntitle = "X"\nfolder = "."\nscene = "(.+)"\n', "groups scene, row and col"),
        ('[[set]]\nname = "x"\n', "folder"),
        ('[[set]]\nname = "x"\ntitle = "X"\nfolder = "gone"\n', "none of x lies under"),
    ],
    ids=["layout", "pattern", "missing key", "no such folder"],
)
def test_a_broken_description_is_refused(tmp_path, text, message):
    own = tmp_path / "own.toml"
    own.write_text(text, "utf-8")
    with pytest.raises(BadDataSet, match=message):
        data_sets(own, root=tmp_path)
