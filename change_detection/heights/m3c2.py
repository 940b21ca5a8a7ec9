"""M3C2 distances between two point clouds (Lague, Brodu & Leroux 2013, ISPRS J. 82, 10–26), with their LoD.

At each core point a cylinder along the local normal cuts both clouds; the distance is that of the mean
positions along it, the level of detection at 95 % comes from their spread and the registration error.
py4dgeo computes the same where it is installed and wanted; nothing here needs it.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from change_detection.errors import BadParameters
from change_detection.heights.level import CONFIDENCE_95

Floats = NDArray[np.float64]
ENGINES = ("own", "py4dgeo")
_BATCH = 20_000
_SEGMENTS = 8


@dataclass(frozen=True, slots=True)
class M3C2Options:
    """Scales of M3C2 in metres.

    `normal_m` is the diameter of the neighbourhood that gives the normal; None: vertical everywhere.
    `cylinder_m` is the diameter of the cylinder, `depth_m` how far it reaches to either side.
    `registration_m` is added to the level of detection. Fewer points than `least_points` say nothing.
    """

    normal_m: float | None = None
    cylinder_m: float = 2.0
    depth_m: float = 15.0
    registration_m: float = 0.0
    least_points: int = 4
    engine: str = "own"


@dataclass(frozen=True, slots=True)
class M3C2:
    """One value a core point; NaN where a cloud has too few points in the cylinder."""

    distance: Floats
    lod95: Floats
    normals: Floats
    count_before: NDArray[np.int64]
    count_after: NDArray[np.int64]
    spread_before: Floats
    spread_after: Floats

    @property
    def is_significant(self) -> NDArray[np.bool_]:
        """Where the distance is above its level of detection."""
        with np.errstate(invalid="ignore"):
            return np.abs(self.distance) > self.lod95


def m3c2(before: Floats, after: Floats, core: Floats, options: M3C2Options | None = None) -> M3C2:
    """Distances from `before` to `after` (both (n, 3), metres) at the core points, positive along the normal.

    Normals point upwards.

    Raises:
        BadParameters: an engine that does not exist or is not installed, or a scale that is no size.
    """
    options = options or M3C2Options()
    _check(options)
    if not (len(before) and len(after) and len(core)):
        return _nothing(len(core))
    if options.engine == "py4dgeo":
        return _by_py4dgeo(before, after, core, options)
    # Near the origin the digits of a kd-tree are spent on the points, not on the place of the city.
    origin = core.mean(axis=0)
    clouds = _indexed(before - origin, options), _indexed(after - origin, options)
    parts = [_batch(core[i : i + _BATCH] - origin, clouds, options) for i in range(0, len(core), _BATCH)]
    return _joined(parts)


def normals_of(core: Floats, tree: cKDTree[None], radius_m: float) -> Floats:
    """Unit normals, upwards, of the planes through the neighbours; vertical where there are not three."""
    pairs = cKDTree(core).sparse_distance_matrix(tree, radius_m, output_type="ndarray")
    who, delta = pairs["i"], np.asarray(tree.data)[pairs["j"]] - core[pairs["i"]]
    count = np.bincount(who, minlength=len(core))
    many = np.maximum(count, 1)
    mean = np.column_stack([np.bincount(who, delta[:, k], len(core)) / many for k in range(3)])
    covariance = np.empty((len(core), 3, 3))
    for a in range(3):
        for b in range(a, 3):
            product = np.bincount(who, delta[:, a] * delta[:, b], len(core)) / many
            covariance[:, a, b] = covariance[:, b, a] = product - mean[:, a] * mean[:, b]
    _, vectors = np.linalg.eigh(covariance)
    normals = vectors[:, :, 0]
    normals[count < 3] = (0.0, 0.0, 1.0)
    return np.asarray(np.where(normals[:, 2:] < 0, -normals, normals))


@dataclass(frozen=True, slots=True)
class _Indexed:
    """A cloud to look into: its tree (of x and y only where normals are vertical), and its heights."""

    tree: cKDTree[None]
    heights: Floats


def _indexed(cloud: Floats, options: M3C2Options) -> _Indexed:
    return _Indexed(cKDTree(cloud[:, :2] if options.normal_m is None else cloud), cloud[:, 2])


def _batch(core: Floats, clouds: tuple[_Indexed, _Indexed], options: M3C2Options) -> M3C2:
    if options.normal_m is None:
        normals = np.tile([0.0, 0.0, 1.0], (len(core), 1))
        found = [_upright(core, cloud, options) for cloud in clouds]
    else:
        normals = normals_of(core, clouds[0].tree, options.normal_m / 2)
        found = [_along(core, normals, cloud.tree, options) for cloud in clouds]
    (n1, mean1, spread1), (n2, mean2, spread2) = found
    with np.errstate(invalid="ignore", divide="ignore"):
        error = np.sqrt(spread1**2 / n1 + spread2**2 / n2)
    enough = (n1 >= options.least_points) & (n2 >= options.least_points)
    return M3C2(
        distance=np.where(enough, mean2 - mean1, np.nan),
        lod95=np.where(enough, CONFIDENCE_95 * (error + options.registration_m), np.nan),
        normals=normals,
        count_before=n1,
        count_after=n2,
        spread_before=spread1,
        spread_after=spread2,
    )


def _upright(core: Floats, cloud: _Indexed, options: M3C2Options) -> tuple[NDArray[np.int64], Floats, Floats]:
    """As `_along` for vertical normals: the tree holds x and y only, one look sideways suffices."""
    places = cKDTree(core[:, :2])
    pairs = places.sparse_distance_matrix(cloud.tree, options.cylinder_m / 2, output_type="ndarray")
    who, along = pairs["i"], cloud.heights[pairs["j"]] - core[pairs["i"], 2]
    keep = np.abs(along) <= options.depth_m
    return _statistics(who[keep], along[keep], len(core))


def _statistics(who: NDArray[np.intp], along: Floats, count: int) -> tuple[NDArray[np.int64], Floats, Floats]:
    """Number, mean and sample standard deviation of values, by whose they are."""
    number = np.bincount(who, minlength=count)
    many = np.maximum(number, 1)
    mean = np.bincount(who, along, count) / many
    squares = np.bincount(who, (along - mean[who]) ** 2, count)
    return number, mean, np.sqrt(squares / np.maximum(number - 1, 1))


def _along(
    core: Floats, normals: Floats, tree: cKDTree[None], options: M3C2Options
) -> tuple[NDArray[np.int64], Floats, Floats]:
    """Number, mean and spread of the positions along the axis of the points in each cylinder."""
    radius = options.cylinder_m / 2
    half = max(radius, options.depth_m / _SEGMENTS)
    pieces = max(1, round(options.depth_m / half))
    half = options.depth_m / pieces
    centres = (np.arange(pieces) * 2 + 1 - pieces) * half
    found: list[tuple[NDArray[np.intp], Floats]] = []
    for number, centre in enumerate(centres):
        # A ball around each piece of the axis; neighbouring pieces share no point.
        spots = cKDTree(core + centre * normals)
        pairs = spots.sparse_distance_matrix(tree, float(np.hypot(radius, half)), output_type="ndarray")
        who = pairs["i"]
        delta = np.asarray(tree.data)[pairs["j"]] - core[who]
        along = np.einsum("ij,ij->i", delta, normals[who])
        aside = np.einsum("ij,ij->i", delta, delta) - along**2
        last = options.depth_m + 1e-9 if number == len(centres) - 1 else centre + half
        keep = (aside <= radius**2) & (along >= centre - half) & (along < last)
        found.append((who[keep], along[keep]))
    return _statistics(
        np.concatenate([w for w, _ in found]), np.concatenate([a for _, a in found]), len(core)
    )


def _by_py4dgeo(before: Floats, after: Floats, core: Floats, options: M3C2Options) -> M3C2:
    import py4dgeo  # noqa: PLC0415 (only where it is wanted and there)

    origin = core.mean(axis=0)
    epochs = py4dgeo.Epoch(before - origin), py4dgeo.Epoch(after - origin)
    up = np.array([[0.0, 0.0, 1.0]])
    fixed = {"corepoint_normals": np.repeat(up, len(core), axis=0)} if options.normal_m is None else {}
    algorithm = py4dgeo.M3C2(
        epochs=epochs,
        corepoints=core - origin,
        cyl_radius=options.cylinder_m / 2,
        normal_radii=() if options.normal_m is None else (options.normal_m / 2,),
        max_distance=options.depth_m,
        registration_error=options.registration_m,
        orientation_vector=up[0],
        **fixed,
    )
    distance, detail = algorithm.run()
    counts = [np.asarray(detail[f"num_samples{i}"], np.int64) for i in (1, 2)]
    enough = (counts[0] >= options.least_points) & (counts[1] >= options.least_points)
    return M3C2(
        distance=np.where(enough, distance, np.nan),
        lod95=np.where(enough, detail["lodetection"], np.nan),
        normals=np.asarray(algorithm.directions(), np.float64),
        count_before=counts[0],
        count_after=counts[1],
        spread_before=np.asarray(detail["spread1"], np.float64),
        spread_after=np.asarray(detail["spread2"], np.float64),
    )


def _joined(parts: list[M3C2]) -> M3C2:
    names = M3C2.__slots__
    return M3C2(**{name: np.concatenate([getattr(part, name) for part in parts]) for name in names})


def _nothing(count: int) -> M3C2:
    empty, none = np.full(count, np.nan), np.zeros(count, np.int64)
    up = np.tile([0.0, 0.0, 1.0], (count, 1))
    return M3C2(empty, empty.copy(), up, none, none.copy(), empty.copy(), empty.copy())


def _check(options: M3C2Options) -> None:
    for name, value in (
        ("normal", options.normal_m),
        ("cylinder", options.cylinder_m),
        ("depth", options.depth_m),
    ):
        if value is not None and not 0 < value < 1000:
            raise BadParameters(
                f"M3C2 {name} scale {value:g} m is no size; give metres above 0",
                zh=f"M3C2的{name}尺度{value:g}米无效；请给出大于0的米数",
            )
    if options.engine not in ENGINES:
        raise BadParameters(
            f"M3C2 engine '{options.engine}' does not exist; there are {', '.join(ENGINES)}",
            zh=f"没有M3C2引擎“{options.engine}”；可用：{'、'.join(ENGINES)}",
        )
    if options.engine == "py4dgeo" and importlib.util.find_spec("py4dgeo") is None:
        raise BadParameters(
            "py4dgeo is not installed; install it (pip install py4dgeo) or leave the engine at 'own'",
            zh="未安装py4dgeo；请安装（pip install py4dgeo），或使用自带引擎own",
        )
