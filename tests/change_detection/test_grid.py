from affine import Affine

from change_detection.grid import Grid, tiles

GRID = Grid(100, 60, Affine(0.5, 0, 1000.0, 0, -0.5, 2000.0), None)


def test_bounds_and_area_follow_from_size_and_pixel():
    assert GRID.bounds == (1000.0, 1970.0, 1050.0, 2000.0)
    assert GRID.area_km2 == 50 * 30 / 1e6


def test_a_coarser_grid_covers_the_same_ground():
    small = GRID.coarser(50)
    assert (small.width, small.height, small.gsd_m) == (50, 30, 1.0)
    assert small.bounds == GRID.bounds


def test_a_small_grid_is_not_made_finer():
    assert GRID.coarser(1000) == GRID


def test_cores_cover_every_pixel_once_and_halos_stop_at_the_edge():
    seen = [[0] * 100 for _ in range(60)]
    for tile in tiles(GRID, 40, 8):
        for row in range(tile.core.row_off, tile.core.row_off + tile.core.height):
            for col in range(tile.core.col_off, tile.core.col_off + tile.core.width):
                seen[row][col] += 1
        assert tile.outer.row_off >= 0
        assert tile.outer.col_off + tile.outer.width <= 100
    assert {count for row in seen for count in row} == {1}


def test_the_core_is_found_inside_the_outer_window():
    last = list(tiles(GRID, 40, 8))[-1]
    assert (last.core.row_off, last.core.col_off) == (40, 80)
    assert last.core_in_outer == (slice(8, 28), slice(8, 28))
