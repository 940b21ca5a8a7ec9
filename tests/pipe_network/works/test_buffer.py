"""What lies around a place, with sums by class."""

import pytest
import shapely

from pipe_network.errors import BadPipeData
from pipe_network.works.buffer import near
from tests.pipe_network.sections.small import at, street


def test_lines_points_and_sums_within_a_distance() -> None:
    found = near(street(), shapely.Point(at(30, 0)), 5)
    assert found.lines.line_no.tolist() == ["A", "J"]
    assert found.lines.distance_m.tolist() == [0, 0]
    assert found.lines.inside_m.tolist() == pytest.approx([10, 10], abs=1e-3)
    sums = found.sums.set_index("pipe_class")
    assert sums.loc["JP"].tolist() == pytest.approx([1, 10, 0], abs=1e-3)
    assert len(near(street(), shapely.Point(at(30, 0)), 10).points) == 2  # both ends of J


def test_around_a_polygon_and_touching_only() -> None:
    assert near(street(), shapely.box(*at(190, -1), *at(210, 1)), 0).lines.line_no.tolist() == ["B", "C"]
    assert near(street(), shapely.Point(at(30, 500)), 10).sums.empty


@pytest.mark.parametrize(
    ("shape", "radius"),
    [(shapely.Point(), 1), (shapely.Point(0, 0), -1), (shapely.Point(0, 0), float("nan"))],
)
def test_no_place_and_no_distance_are_refused(shape, radius) -> None:
    with pytest.raises(BadPipeData):
        near(street(), shape, radius)
