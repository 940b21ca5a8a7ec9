"""Real surfaces and clouds with changes the test makes: what is found, what is not, and what is left over."""

from pathlib import Path

import geopandas as gpd
import laspy
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.features import geometry_mask
from scipy.ndimage import binary_dilation

from change_detection.heights.judge import FloorRules
from change_detection.heights.motion import Motion
from change_detection.heights.prepare import PrepareOptions
from change_detection.heights.rasterise import RasterOptions
from change_detection.heights.run import HeightsOptions, HeightsRequest, compare_heights
from change_detection.outline import OutlineOptions
from tests.change_detection.heights.surveys import write_cloud
from tests.paths import REAL_DATA

ELEVATION = REAL_DATA / "twin" / "elevation"
CLOUDS = REAL_DATA / "imagery" / "heights" / "point_clouds"
pytestmark = [
    pytest.mark.realdata,
    pytest.mark.skipif(not CLOUDS.is_dir(), reason="needs ../shared/data next to the checkout"),
]
TILE = CLOUDS / "ctview" / "test_data_77055_627755_LA93_IGN69.laz"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The surface of a real site a second time: 5 cm of noise, 0.4 m higher; three roofs and a removal."""
    folder = tmp_path_factory.mktemp("site")
    with rasterio.open(ELEVATION / "dsm.tif") as data:
        heights, profile = data.read(1), data.profile
    with rasterio.open(ELEVATION / "dtm.tif") as data:
        ground = data.read(1)
    buildings = gpd.read_file(ELEVATION / "buildings.geojson").to_crs(profile["crs"].to_wkt())
    large = buildings[buildings.area > 600].sort_values("HEIGHT", ascending=False).reset_index(drop=True)
    after = heights + np.random.default_rng(1).normal(0.4, 0.05, heights.shape)
    edits = {0: 3.1, 1: 3.1, 2: 6.2, 3: None}
    for number, lift in edits.items():
        inside = geometry_mask([large.geometry[number]], heights.shape, profile["transform"], invert=True)
        after = np.where(inside, after + lift if lift else ground + 0.4, after)
    after[heights == profile["nodata"]] = profile["nodata"]
    with rasterio.open(folder / "after.tif", "w", **profile) as out:
        out.write(after.astype(profile["dtype"]), 1)
    large.insert(0, "building_id", [str(number) for number in large.index])
    large[["building_id", "geometry"]].to_file(folder / "buildings.gpkg")
    return folder, large


def test_a_surface_of_2_m_cells(site):
    """Edited: 0 and 1 by a storey, 2 by two, 3 pulled down. Of all other large buildings none is reported."""
    folder, large = site
    report = compare_heights(
        HeightsRequest(ELEVATION / "dsm.tif", folder / "after.tif", folder / "buildings.gpkg"),
        HeightsOptions(floors=FloorRules(storey_m=3.0)),
    )
    found = report.buildings.set_index("building_id")
    told = found.dropna(subset=["change_class"])
    assert len(found) == len(large)
    assert told["kind"].to_dict() == {
        "0": "added_floor",
        "1": "added_floor",
        "2": "added_floor",
        "3": "demolition",
    }
    assert told["floors_added"].to_dict() == {"0": 1, "1": 1, "2": 2, "3": 0}
    assert told.loc[["0", "1", "2"], "rise_m"].tolist() == pytest.approx([3.1, 3.1, 6.2], abs=0.05)
    assert report.registration["shift_m"][2] == pytest.approx(0.4, abs=0.02)
    assert report.level.lod95_m == pytest.approx(1.96 * 0.05, rel=0.3)


def read(path: Path) -> tuple[np.ndarray, np.ndarray]:
    cloud = laspy.read(path)
    return np.column_stack([cloud.x, cloud.y, cloud.z]), np.asarray(cloud.classification)


def roofs_of(xyz: np.ndarray, classes: np.ndarray) -> list[shapely.Polygon]:
    """Outlines of the roofs of a classed cloud, from cells of a metre with building points."""
    from affine import Affine
    from rasterio.features import shapes

    west, north = np.floor(xyz[:, 0].min()), np.ceil(xyz[:, 1].max())
    cell = np.zeros((52, 52), np.uint8)
    roof = xyz[classes == 6]
    cell[(north - roof[:, 1]).astype(int), (roof[:, 0] - west).astype(int)] = 1
    closed = binary_dilation(cell, iterations=1)
    found = [
        shapely.geometry.shape(geometry)
        for geometry, value in shapes(closed.astype(np.uint8), transform=Affine(1, 0, west, 0, -1, north))
        if value
    ]
    return [shape.buffer(-1.0) for shape in found if shape.area > 60 and not shape.buffer(-1.0).is_empty]


def second_survey(path, xyz, classes, *, motion=None, keep=0.6, seed=1):
    """The cloud again: thinned, 2 cm of noise, moved."""
    rng = np.random.default_rng(seed)
    chosen = rng.random(len(xyz)) < keep
    again = xyz[chosen] + rng.normal(0, 0.02, (int(chosen.sum()), 3))
    return write_cloud(path, motion.apply(again) if motion else again, classes[chosen], crs=2154)


def test_lidar_of_a_town_with_a_raised_roof_a_box_and_a_tree(tmp_path):
    xyz, classes = read(TILE)
    roofs = [shape for shape in roofs_of(xyz, classes) if shape.geom_type == "Polygon"]
    roofs.sort(key=lambda shape: -shape.area)
    frame = gpd.GeoDataFrame({"id": [str(i) for i in range(len(roofs))]}, geometry=roofs, crs=2154)
    frame.to_file(tmp_path / "roofs.gpkg")
    after, kinds = xyz.copy(), classes.copy()
    on_first = shapely.contains_xy(roofs[0].buffer(1.5), after[:, 0], after[:, 1]) & (classes == 6)
    after[on_first, 2] += 3.1
    rng = np.random.default_rng(4)
    crown = rng.normal(0, 1, (900, 3))
    crown *= 2.5 / np.linalg.norm(crown, axis=1)[:, None]
    middle = np.array([*roofs[1].representative_point().coords[0], xyz[:, 2].max() - 5])
    after, kinds = np.vstack([after, crown + middle]), np.concatenate([kinds, np.full(900, 5, np.uint8)])
    pivot = np.array([*xyz.mean(axis=0)[:2], 0.0])
    motion = Motion.small(pivot, (0.4, -0.3, 0.5), (0.0, 0.0, 0.003))
    report = compare_heights(
        HeightsRequest(
            write_cloud(tmp_path / "a.laz", xyz, classes, crs=2154),
            second_survey(tmp_path / "b.laz", after, kinds, motion=motion),
            tmp_path / "roofs.gpkg",
        )
    )
    found = report.buildings.set_index("building_id")
    changed = found.dropna(subset=["change_class"])
    assert changed["kind"].to_dict() == {"0": "added_floor"}
    assert changed.loc["0", "floors_added"] == 1
    assert changed.loc["0", "rise_m"] == pytest.approx(3.1, abs=0.1)
    assert changed.loc["0", "m3c2_m"] == pytest.approx(3.1, abs=0.15)
    assert report.registration["shift_m"] == pytest.approx([0.4, -0.3, 0.5], abs=0.08)
    assert report.registration["turn_deg"] == pytest.approx(
        np.degrees(0.003), abs=0.1
    )  # 0.1° is 4 cm at the edge
    assert report.level.lod95_m < 0.2


def test_the_same_town_twice_has_no_finding(tmp_path):
    xyz, classes = read(TILE)
    roofs = [shape for shape in roofs_of(xyz, classes) if shape.geom_type == "Polygon"]
    gpd.GeoDataFrame({"id": range(len(roofs))}, geometry=roofs, crs=2154).to_file(tmp_path / "roofs.gpkg")
    report = compare_heights(
        HeightsRequest(TILE, second_survey(tmp_path / "b.laz", xyz, classes), tmp_path / "roofs.gpkg")
    )
    assert report.findings == 0
    assert report.level.bias_m == pytest.approx(0, abs=0.03)


def test_a_drone_cloud_without_classes_and_a_box_that_was_added(tmp_path):
    """A box of 5 m × 4 m × 2.8 m on the flattest place of the beach; nothing else is reported."""
    path = CLOUDS / "drone_dataset_brighton_beach" / "model.laz"
    xyz, classes = read(path)
    rng = np.random.default_rng(1)
    few = rng.random(len(xyz)) < 0.25
    xyz, classes = xyz[few], classes[few]
    at = flattest(xyz)
    x, y = rng.uniform(0, 5, 800) + at[0], rng.uniform(0, 4, 800) + at[1]
    under = (np.abs(xyz[:, 0] - at[0] - 2.5) < 2.5) & (np.abs(xyz[:, 1] - at[1] - 2) < 2)
    roof = np.column_stack([x, y, np.full(800, np.median(xyz[under, 2]) + 2.8)])
    after = np.vstack([xyz[~under], roof]) + rng.normal(0, 0.02, (int((~under).sum()) + 800, 3))
    options = HeightsOptions(
        prepare=PrepareOptions(raster=RasterOptions(cell_m=0.5)), outline=OutlineOptions(min_area_m2=12)
    )
    first = write_cloud(tmp_path / "a.laz", xyz, classes, crs=32615)
    second = write_cloud(tmp_path / "b.laz", after, crs=32615)
    found = compare_heights(HeightsRequest(first, second), options).ground
    box = shapely.box(at[0], at[1], at[0] + 5, at[1] + 4)
    assert len(found) >= 1
    best = found.loc[found.intersection(box).area.idxmax()]
    assert best["change_m"] == pytest.approx(2.8, abs=0.25)
    assert best.geometry.intersection(box).area / best.geometry.union(box).area > 0.6
    assert len(found) == 1


def flattest(xyz: np.ndarray) -> np.ndarray:
    """The lower left corner of the 8 m block whose heights spread least, away from the edge; 1.5 m inside."""
    block = np.floor(xyz[:, :2] / 8).astype(int)
    keys, which = np.unique(block, axis=0, return_inverse=True)
    spread = [
        np.ptp(np.quantile(xyz[which == i, 2], [0.05, 0.95])) if (which == i).sum() > 1000 else 99.0
        for i in range(len(keys))
    ]
    return keys[int(np.argmin(spread))] * 8 + 1.5
