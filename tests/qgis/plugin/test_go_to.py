"""What a text names."""

import pytest

from qgis_plugin.tools.go_to.places import find
from qgis_plugin.workspace.layers import find_layer


def test_codes_coordinates_and_stationing(opened) -> None:
    grid = next(find_layer(opened, "unit_grid").getFeatures())
    assert find(grid["code"], opened).geometry.equals(grid.geometry())
    point = find("391672.5, 3992193.8", opened).geometry.asPoint()
    assert (point.x(), point.y()) == (391672.5, 3992193.8)
    road = next(each for each in find_layer(opened, "road").getFeatures() if each.geometry().length() > 30)
    start = road["from_station_m"] if isinstance(road["from_station_m"], float) else 0.0
    along = find(f"{road['code']} K{int((start + 20) // 1000)}+{(start + 20) % 1000:.3f}", opened).geometry
    assert along.distance(road.geometry()) < 0.01


def test_longitude_and_latitude_are_brought_into_the_working_crs(opened) -> None:
    point = find("105.0 36.0", opened).geometry.asPoint()  # on the central meridian of EPSG:4544
    assert point.x() == pytest.approx(500_000, abs=0.01)
    # length of the meridian from the equator to 36° on CGCS2000's ellipsoid, summed up numerically
    assert point.y() == pytest.approx(3_985_542.67, abs=0.01)


@pytest.mark.parametrize("text", ["nothing is called so", "x' OR 1=1 --", "文昌路 K999+000"])
def test_what_names_nothing(opened, text: str) -> None:
    assert find(text, opened) is None
