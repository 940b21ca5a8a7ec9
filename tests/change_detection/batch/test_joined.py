"""Tiles of one day as one image."""

import numpy as np
import pytest

from change_detection.batch.joined import joined
from change_detection.image import describe, open_image
from tests.change_detection import scenes


def _flat(path, value, *, east=0.0, south=0.0, **more):
    picture = more.pop("picture", np.full((20, 20, 3), float(value)))
    return describe(scenes.write(path, picture, origin=(scenes.WEST + east, scenes.NORTH - south), **more))


def test_one_image_is_itself(tmp_path):
    info = _flat(tmp_path / "a.tif", 50)
    assert joined([info], tmp_path) == info.path


def test_two_side_by_side_with_a_hole(tmp_path):
    parts = [_flat(tmp_path / "a.tif", 50), _flat(tmp_path / "b.tif", 90, east=10, south=10)]
    path = joined(parts, tmp_path / "new")
    with open_image(path) as data:
        assert (data.width, data.height, data.count) == (40, 40, 4)
        band, mask = data.read(1), data.dataset_mask()
    assert (band[5, 5], band[30, 30]) == (50, 90)
    assert (mask[5, 5], mask[30, 30], mask[30, 5], mask[5, 30]) == (255, 255, 0, 0)
    assert describe(path).data_bands == 3


def test_nodata_of_the_upper_shows_the_lower(tmp_path):
    upper = np.full((20, 20, 3), 90.0)
    upper[:, :10] = 0
    parts = [_flat(tmp_path / "a.tif", 50), _flat(tmp_path / "b.tif", 0, picture=upper, nodata=0)]
    with open_image(joined(parts, tmp_path)) as data:
        band, mask = data.read(1), data.dataset_mask()
    assert (band[5, 5], band[5, 15]) == (50, 90)
    assert mask.min() == 255


@pytest.mark.parametrize("dtype", ["uint16", "float32", "int16"])
def test_other_types_keep_their_values(tmp_path, dtype):
    parts = [_flat(tmp_path / f"{n}.tif", 300 + n, east=10 * n, dtype=dtype) for n in (0, 1)]
    with open_image(joined(parts, tmp_path)) as data:
        assert data.dtypes[0] == dtype
        assert (data.read(1)[5, 5], data.read(1)[5, 25]) == (300, 301)


def test_the_name_changes_with_the_content_of_a_part(tmp_path):
    parts = [_flat(tmp_path / "a.tif", 50), _flat(tmp_path / "b.tif", 90, east=10)]
    first = joined(parts, tmp_path)
    assert joined(parts, tmp_path) == first
    parts[1] = _flat(tmp_path / "b.tif", 91, east=10)
    assert joined(parts, tmp_path) != first


def test_a_name_with_signs_of_xml(tmp_path):
    parts = [_flat(tmp_path / "a & <b>.tif", 50), _flat(tmp_path / "北区.tif", 90, east=10)]
    with open_image(joined(parts, tmp_path)) as data:
        assert data.read(1)[5, 25] == 90
