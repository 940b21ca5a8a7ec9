"""The same result tile by tile, whole, in other processes and on Dask."""

import pickle
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest
from rasterio.windows import Window
from shapely import Point

from change_detection.align import AlignOptions
from change_detection.chain import ChainOptions, detect, plan, plan_tiles, score_tile
from change_detection.score import load_detector
from change_detection.score_map import open_score_map
from change_detection.work import close_plan
from tests.change_detection import scenes

OPTIONS = ChainOptions(align=AlignOptions(trust_georeference=True), block_px=150, workers=2)
# Roofs in a block, on a vertical and a horizontal edge of the lattice of 150 pixels, on its corner, across.
NEW = ((30, 30, 40, 40), (40, 130, 40, 40), (130, 30, 40, 44), (130, 128, 44, 50), (240, 60, 40, 180))


@pytest.fixture(scope="module")
def images(tmp_path_factory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("pair")
    lit = scenes.town((), seed=4) * 0.9 + 8
    built = scenes.town(NEW, seed=4)
    return scenes.write(folder / "before.tif", lit), scenes.write(folder / "after.tif", built)


def _score_map(images, target: Path, options: ChainOptions, executor: Executor | None = None):
    found = detect(*images, load_detector("building"), options=options, score_map=target, executor=executor)
    with open_score_map(target) as data:
        return found, data.read(data.grid.whole)


def _same(one, other) -> bool:
    return all(np.array_equal(one[name], other[name]) for name in one)


@pytest.mark.parametrize("tile_px", [150, 300], ids=["a block", "whole"])
def test_the_tiling_of_the_work_changes_nothing(images, tmp_path, tile_px):
    whole, values = _score_map(images, tmp_path / "whole.tif", replace(OPTIONS, tile_px=1500, workers=1))
    tiled, others = _score_map(images, tmp_path / "tiled.tif", replace(OPTIONS, tile_px=tile_px))
    assert _same(values, others)
    assert [o.polygon.wkt for o in whole.outlines] == [o.polygon.wkt for o in tiled.outlines]
    assert len(whole.outlines) >= 4


def test_blocks_do_not_cut_objects(images, tmp_path):
    """Every roof is one patch, as large as where no block cuts it, wherever the lattice runs."""
    uncut, _ = _score_map(images, tmp_path / "u.tif", replace(OPTIONS, block_px=1000))
    found, _ = _score_map(images, tmp_path / "s.tif", OPTIONS)
    for row, col, height, width in NEW:
        middle = Point(scenes.WEST + (col + width / 2) / 2, scenes.NORTH - (row + height / 2) / 2)
        (cut,), (whole,) = ([o for o in run.outlines if o.polygon.contains(middle)] for run in (found, uncut))
        assert cut.area_m2 == pytest.approx(whole.area_m2, rel=0.15)


def test_a_plan_travels_and_a_tile_is_the_same_there(images):
    here = plan(*images, load_detector("building"), options=OPTIONS)
    there = pickle.loads(pickle.dumps(here))
    tile = plan_tiles(here)[-1]
    one = score_tile(here, tile)
    close_plan(here)
    other = score_tile(there, tile)
    close_plan(there)
    assert one.core == other.core == Window(0, 0, 300, 300)
    assert _same(one.stored, other.stored)
    assert (one.valid_px, one.assessed_px) == (other.valid_px, other.assessed_px) == (90_000, 90_000)


@pytest.mark.slow
def test_other_processes_give_the_same(images, tmp_path):
    options = replace(OPTIONS, tile_px=150)
    _, here = _score_map(images, tmp_path / "threads.tif", options)
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        _, there = _score_map(images, tmp_path / "processes.tif", options, pool)
    assert _same(here, there)


@pytest.mark.slow
@pytest.mark.enable_socket
def test_a_dask_cluster_of_two_processes_gives_the_same(images, tmp_path):
    distributed = pytest.importorskip("distributed")
    options = replace(OPTIONS, tile_px=150, workers=4)
    _, here = _score_map(images, tmp_path / "threads.tif", options)
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0", host="127.0.0.1"
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        assert len(client.scheduler_info()["workers"]) == 2
        _, there = _score_map(images, tmp_path / "dask.tif", options, client.get_executor(pure=False))
    assert _same(here, there)
