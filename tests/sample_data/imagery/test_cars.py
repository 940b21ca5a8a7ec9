from __future__ import annotations

import numpy as np
import pytest
import shapely

from sample_data.imagery.block import Block
from sample_data.imagery.canvas import GROUND, Canvas
from sample_data.imagery.cars import Cars, beside, park
from sample_data.imagery.clutter import yard_clutter
from sample_data.imagery.style import load_style

BLOCK = Block(0.0, 50.0, 0.25, 0, 0, 200, 200)


@pytest.fixture
def canvas() -> Canvas:
    ground = np.full(BLOCK.shape, 100.0, np.float32)
    color = np.full((*BLOCK.shape, 3), 90, np.uint8)
    cover = np.full(BLOCK.shape, GROUND, np.uint8)
    return Canvas(BLOCK, ground, ground.copy(), color, np.ones(BLOCK.shape, np.float32), cover)


def _one_car(x: float, y: float) -> Cars:
    return Cars(
        np.array([x]), np.array([y]), np.array([0.0]), np.array([[4.6, 1.85, 1.5]]), np.array([[200, 30, 30]])
    )


def test_a_car_covers_its_length_and_width_and_stands_on_the_ground(canvas: Canvas) -> None:
    park(canvas, _one_car(25.0, 25.0))
    raised = canvas.surface > 100.0
    assert raised.sum() * 0.25**2 == pytest.approx(4.6 * 1.85, rel=0.25)
    assert canvas.surface.max() == pytest.approx(101.5)


def test_no_car_stands_where_something_else_does(canvas: Canvas) -> None:
    canvas.surface[90:110, 108:140] = 103.0
    park(canvas, _one_car(25.0, 25.0))
    assert (canvas.surface[canvas.surface > 100.0] == 103.0).all()


def test_one_drives_on_the_right() -> None:
    northwards = shapely.LineString([(0, 0), (0, 100)])
    spot = beside(northwards, 2.0, np.array([50.0]))[0]
    assert spot[:2] == pytest.approx([2.0, 50.0])
    assert spot[2] == pytest.approx(np.pi / 2)


def test_nothing_is_parked_on_a_lawn_and_goods_partly_move() -> None:
    yard, lawn = shapely.box(0, 0, 200, 200), shapely.box(50, 50, 150, 150)
    plots = [(yard, "yard"), (lawn, "lawn")]
    (cars, goods), (cars_later, goods_later) = (
        yard_clutter(plots, load_style(), 0.0, (7, flight)) for flight in (0, 1)
    )
    assert len(cars.x) > 10
    assert len(goods.x) > 10
    for boxes in (cars, goods, cars_later, goods_later):
        assert not shapely.contains_xy(lawn, boxes.x, boxes.y).any()
    first, second = set(np.round(goods.x, 3)), set(np.round(goods_later.x, 3))
    assert first & second
    assert first != second
