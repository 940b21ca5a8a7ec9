"""Iterative closest point, point to plane (Chen & Medioni 1992): the fine registration of two clouds.

open3d does it where it is installed (extra `points`); without it the same steps run on numpy and scipy.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from change_detection.errors import BadParameters, UnusablePair
from change_detection.heights.m3c2 import normals_of
from change_detection.heights.motion import Motion

Floats = NDArray[np.float64]
ENGINES = ("auto", "open3d", "own")
_LEAST_POINTS = 200
_STEPS = 40


@dataclass(frozen=True, slots=True)
class IcpOptions:
    """`reach_m` is how far apart two points may be to belong together, `normal_m` the diameter for normals.

    `loss_m` is where a residual begins to count less (Tukey): a few times the noise.
    """

    reach_m: float = 1.0
    normal_m: float = 2.5
    loss_m: float = 0.3
    engine: str = "auto"


@dataclass(frozen=True, slots=True)
class IcpResult:
    """The motion of the earlier cloud, the points it rests on, and the residual across the planes (m)."""

    motion: Motion
    points: int
    residual_m: float
    engine: str


def icp(before: Floats, after: Floats, start: Motion, options: IcpOptions | None = None) -> IcpResult:
    """The motion that lays `before` on `after` (both (n, 3), metres), from a start that is nearly right.

    Raises:
        UnusablePair: too few points to tell.
        BadParameters: the engine is not installed.
    """
    options = options or IcpOptions()
    engine = _engine(options.engine)
    if min(len(before), len(after)) < _LEAST_POINTS:
        raise UnusablePair(
            f"{min(len(before), len(after))} stable points are too few to lay the clouds on each other; "
            f"{_LEAST_POINTS} are needed: use clouds with more unchanged ground",
            zh=f"稳定点只有{min(len(before), len(after))}个，不足以配准点云；"
            f"至少需要{_LEAST_POINTS}个：请使用未变化地面更多的点云",
        )
    origin = start.pivot
    source, target = start.apply(before) - origin, after - origin
    tree = cKDTree(target)
    normals = np.concatenate(
        [
            normals_of(target[i : i + 20_000], tree, options.normal_m / 2)
            for i in range(0, len(target), 20_000)
        ]
    )
    found = (_by_open3d if engine == "open3d" else _own)(source, target, normals, options)
    step = Motion(found[:3, :3], found[:3, 3], np.zeros(3))
    motion = start.then(Motion(step.rotation, step.shift, origin))
    count, residual = _residual(step.apply(source), (tree, normals), options)
    return IcpResult(motion, count, residual, engine)


def _own(source: Floats, target: Floats, normals: Floats, options: IcpOptions) -> Floats:
    """The (4, 4) matrix, by weighted linear least squares until it stands still."""
    tree = cKDTree(target)
    total = Motion.small(np.zeros(3), (0.0, 0.0, 0.0), (0.0, 0.0, 0.0))
    for _ in range(_STEPS):
        moved = total.apply(source)
        near, nearest = _partners(tree, moved, options.reach_m)
        if near.sum() < _LEAST_POINTS:
            break
        point, normal = moved[near], normals[nearest]
        gap = np.einsum("ij,ij->i", target[nearest] - point, normal)
        weight = np.maximum(0, 1 - (gap / options.loss_m) ** 2) ** 2
        design = np.hstack([np.cross(point, normal), normal])
        solved = np.linalg.lstsq(design * weight[:, None] ** 0.5, gap * weight**0.5, rcond=1e-12)[0]
        total = total.then(Motion.small(np.zeros(3), tuple(solved[3:]), tuple(solved[:3])))
        if np.abs(solved[3:]).max() < 1e-4 and np.abs(solved[:3]).max() < 1e-7:
            break
    matrix = np.eye(4)
    matrix[:3, :3], matrix[:3, 3] = total.rotation, total.shift
    return matrix


def _by_open3d(source: Floats, target: Floats, normals: Floats, options: IcpOptions) -> Floats:
    import open3d  # noqa: PLC0415 (an extra: only where it is wanted and there)

    registration = open3d.pipelines.registration
    clouds = []
    for xyz in (source, target):
        cloud = open3d.geometry.PointCloud()
        cloud.points = open3d.utility.Vector3dVector(xyz)
        clouds.append(cloud)
    clouds[1].normals = open3d.utility.Vector3dVector(normals)
    loss = registration.TukeyLoss(k=options.loss_m)
    found = registration.registration_icp(
        clouds[0],
        clouds[1],
        options.reach_m,
        np.eye(4),
        registration.TransformationEstimationPointToPlane(loss),
        registration.ICPConvergenceCriteria(1e-9, 1e-9, _STEPS),
    )
    return np.asarray(found.transformation, np.float64)


def _residual(moved: Floats, target: tuple[cKDTree[None], Floats], options: IcpOptions) -> tuple[int, float]:
    """Points with a partner, and 1.4826 × the median distance across its plane."""
    tree, normals = target
    near, nearest = _partners(tree, moved, options.reach_m)
    if not near.any():
        return 0, float("nan")
    apart = np.asarray(tree.data)[nearest] - moved[near]
    gap = np.einsum("ij,ij->i", apart, normals[nearest])
    return int(near.sum()), 1.4826 * float(np.median(np.abs(gap)))


def _partners(
    tree: cKDTree[None], points: Floats, reach_m: float
) -> tuple[NDArray[np.bool_], NDArray[np.intp]]:
    """Which points have a partner within reach, and its number, for those only."""
    found = tree.query(points, distance_upper_bound=reach_m, workers=2)
    distance, nearest = np.asarray(found[0], np.float64), np.asarray(found[1], np.intp)
    near = np.isfinite(distance)
    return near, nearest[near]


def _engine(wanted: str) -> str:
    if wanted not in ENGINES:
        raise BadParameters(
            f"ICP engine '{wanted}' does not exist; there are {', '.join(ENGINES)}",
            zh=f"没有ICP引擎“{wanted}”；可用：{'、'.join(ENGINES)}",
        )
    has_open3d = importlib.util.find_spec("open3d") is not None
    if wanted == "open3d" and not has_open3d:
        raise BadParameters(
            "open3d is not installed; install the extra: pip install 'gridtwin[points]', or use engine 'own'",
            zh="未安装open3d；请安装附加组件：pip install 'gridtwin[points]'，或使用自带引擎own",
        )
    return "open3d" if has_open3d and wanted != "own" else "own"
