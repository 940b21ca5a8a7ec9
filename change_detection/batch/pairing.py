"""Which earlier scene a scene is compared with: the rule is data (batch.toml), the answer has its reasons.

Scenes of one day that lie side by side in the same pixels count as one image (a mosaic): a later scene is
compared with as many of them as it touches.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from shapely import STRtree, union_all

from change_detection.batch.rules import TERMS, PairingRules
from change_detection.batch.scene import Problem, Scene
from change_detection.batch.surfaces import NONE, Surfaces, fits_beside, surfaces_for
from change_detection.pair import PairOptions

# So many partners are tried, the best first; only these are given surface models.
MOST_PARTNERS = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """Earlier scenes of one day as partner of a later one, with the terms (0 … 1) that rank it.

    `surfaces` are the surface models of its day and of the later one, if there are both.
    """

    scenes: tuple[Scene, ...]
    day: date
    terms: dict[str, float | None]
    score: float
    resolution_ratio: float
    surfaces: Surfaces = NONE

    @property
    def overlap(self) -> float:
        """Share of the later scene that these show."""
        return self.terms["overlap"] or 0.0


@dataclass(frozen=True, slots=True)
class ScenePair:
    """A later scene with its partners, the best first."""

    after: Scene
    day: date
    candidates: tuple[Candidate, ...]

    @property
    def best(self) -> Candidate:
        """The partner to take."""
        return self.candidates[0]

    def megapixels(self, working_gsd_m: float) -> float:
        """Pixels that will be compared when none is finer than `working_gsd_m`."""
        gsd = max(self.after.gsd_m, self.best.scenes[0].gsd_m, working_gsd_m)
        return float(self.after.footprint.area) * self.best.overlap / gsd**2 / 1e6


@dataclass(frozen=True, slots=True)
class Pairing:
    """Every new scene is in one of these: paired, or alone with the reason."""

    pairs: tuple[ScenePair, ...]
    alone: tuple[Problem, ...]
    undated: tuple[Problem, ...]


def pair_scenes(scenes: Sequence[Scene], rules: PairingRules) -> Pairing:
    """Each new orthophoto with the earlier ones it may be compared with; by day, then by path."""
    photos = [scene for scene in scenes if scene.kind == "ortho"]
    surfaces = [scene for scene in scenes if scene.kind == "dsm" and scene.captured_on]
    dated = sorted((s for s in photos if s.captured_on), key=lambda s: (s.captured_on, str(s.path)))
    homes = _groups(dated, rules)
    tree = STRtree([scene.footprint for scene in dated])
    pairs: list[ScenePair] = []
    alone: list[Problem] = []
    for scene in dated:
        if not scene.is_new or scene.captured_on is None:
            continue
        groups: dict[int, list[Scene]] = {}
        for index in sorted(tree.query(scene.footprint, predicate="intersects")):
            groups.setdefault(homes[index], []).append(dated[index])
        every = [c for group in groups.values() if (c := _candidate(scene, group, rules))]
        fit = [c for c in every if _refusal(scene, c, rules) is None]
        if not fit:
            alone.append(_alone(scene, every, rules))
            continue
        ranked = sorted(fit, key=lambda c: (-c.score, -c.day.toordinal(), str(c.scenes[0].path)))
        tried = [_with_surfaces(scene, c, surfaces, rules) for c in ranked[:MOST_PARTNERS]]
        pairs.append(ScenePair(scene, scene.captured_on, (*tried, *ranked[MOST_PARTNERS:])))
    return Pairing(tuple(pairs), tuple(alone), tuple(_undated(s) for s in photos if not s.captured_on))


def _groups(dated: Sequence[Scene], rules: PairingRules) -> list[int]:
    """The number of each scene's group: one day, same CRS, pixel, bands; such scenes could be one image."""
    first: list[Scene] = []
    homes = []
    for scene in dated:
        home = next(
            (
                number
                for number, other in enumerate(first)
                if other.captured_on == scene.captured_on and fits_beside(other, scene, rules)
            ),
            len(first),
        )
        if home == len(first):
            first.append(scene)
        homes.append(home)
    return homes


def _candidate(scene: Scene, group: Sequence[Scene], rules: PairingRules) -> Candidate | None:
    """The scenes of a group under a later one; None when they are not earlier or touch nothing of it."""
    on, day = scene.captured_on, group[0].captured_on
    if on is None or day is None or day >= on:
        return None
    touching = [(s, s.footprint.intersection(scene.footprint)) for s in group if s.path != scene.path]
    touching = [(s, shared) for s, shared in touching if shared.area > 0]
    if not touching:
        return None
    whole = union_all([shared for _, shared in touching]).area
    widest = max(touching, key=lambda pair: (pair[1].area, str(pair[0].path)))
    used = [widest[0]] if widest[1].area >= 0.99 * whole else [s for s, _ in touching]
    # Finer pixels than the working ones are averaged anyway.
    finer, coarser = sorted(max(one.gsd_m, PairOptions().working_gsd_m) for one in (scene, used[0]))
    ratio = coarser / finer
    terms = {
        "overlap": min(1.0, whole / scene.footprint.area),
        "resolution": 1 / ratio,
        "season": 1 - _days_of_season(day, on) / 183,
        "cloud": _clear_share([scene, *used]),
        "age": 0.5 ** ((on - day).days / rules.half_age_days) if rules.half_age_days else 0.0,
    }
    known = [(rules.weights[name], value) for name in TERMS if (value := terms[name]) is not None]
    score = sum(weight * value for weight, value in known) / (sum(weight for weight, _ in known) or 1.0)
    return Candidate(tuple(used), day, terms, score, ratio)


def _with_surfaces(
    scene: Scene, candidate: Candidate, surfaces: Sequence[Scene], rules: PairingRules
) -> Candidate:
    """The partner with the surface models of its own day and of the later one."""
    if not surfaces or scene.captured_on is None:
        return candidate
    ground = scene.footprint.intersection(union_all([s.footprint for s in candidate.scenes]))
    return replace(
        candidate, surfaces=surfaces_for(ground, (candidate.day, scene.captured_on), surfaces, rules)
    )


def _days_of_season(one: date, other: date) -> int:
    """Days between two days of the year, the short way round.

    >>> _days_of_season(date(2020, 12, 31), date(2024, 1, 1))
    1
    """
    apart = abs((one.replace(year=2000) - other.replace(year=2000)).days)
    return min(apart, 366 - apart)


def _clear_share(scenes: Sequence[Scene]) -> float | None:
    known = [s.cloud_share for s in scenes if s.cloud_share is not None]
    return 1 - max(known) if known else None


def _refusal(scene: Scene, candidate: Candidate, rules: PairingRules) -> tuple[str, str] | None:
    """Why a partner will not do, in both languages; None when it will."""
    days = (scene.captured_on - candidate.day).days if scene.captured_on else 0
    clouds = max((s.cloud_share or 0.0) for s in (scene, *candidate.scenes))
    if candidate.overlap < rules.least_overlap:
        return (
            f"shows {candidate.overlap:.0%} of it, {rules.least_overlap:.0%} are needed",
            f"只覆盖其{candidate.overlap:.0%}，至少需要{rules.least_overlap:.0%}",
        )
    if candidate.resolution_ratio > rules.most_resolution_ratio:
        return (
            f"has pixels {candidate.resolution_ratio:.1f} times apart, "
            f"{rules.most_resolution_ratio:g} times allowed",
            f"像元大小相差{candidate.resolution_ratio:.1f}倍，最多{rules.most_resolution_ratio:g}倍",
        )
    if not rules.least_days <= days <= rules.most_days:
        return (
            f"is {days} days older, {rules.least_days}…{rules.most_days} allowed",
            f"早{days}天，允许{rules.least_days}…{rules.most_days}天",
        )
    if clouds > rules.most_cloud_share:
        return (
            f"is under clouds by {clouds:.0%}, {rules.most_cloud_share:.0%} allowed",
            f"云量{clouds:.0%}，最多{rules.most_cloud_share:.0%}",
        )
    return None


def _alone(scene: Scene, refused: Sequence[Candidate], rules: PairingRules) -> Problem:
    if not refused:
        return Problem(
            scene.path,
            f"no earlier scene shows the ground of {scene.path.name} ({scene.captured_on}): "
            "the first of its area",
            f"没有更早的影像覆盖{scene.path.name}（{scene.captured_on}）：为该区域的第一期",
        )
    best = max(refused, key=lambda candidate: candidate.score)
    english, chinese = _refusal(scene, best, rules) or ("", "")
    name = best.scenes[0].path.name
    return Problem(
        scene.path,
        f"no earlier scene fits {scene.path.name} ({scene.captured_on}); "
        f"the best, {name} ({best.day}), {english}",
        f"没有适合{scene.path.name}（{scene.captured_on}）的更早影像；最好的{name}（{best.day}）{chinese}",
    )


def _undated(scene: Scene) -> Problem:
    return Problem(
        scene.path,
        f"{scene.path.name} has no date: none in its name, folders or metadata; "
        "put YYYYMMDD into the name, or list it in scenes.csv",
        f"{scene.path.name}没有日期：文件名、文件夹和元数据中都没有；请在文件名中写明YYYYMMDD，或列入scenes.csv",
    )
