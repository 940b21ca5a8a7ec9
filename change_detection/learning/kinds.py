"""Which kinds of sources a plan may name, and how each is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

from change_detection.errors import BadPlan
from change_detection.learning.chips import Chip, ChipSource
from change_detection.learning.plan import PlaceEntry, Plan, SourceEntry
from change_detection.learning.sources.drawn import DrawnScenes
from change_detection.learning.sources.imagery import Place, map_tiles, series
from change_detection.learning.sources.pairs import Mixture, PairSource
from change_detection.learning.sources.real import RealPlaces, Unrelated
from change_detection.learning.sources.stamps import cut_outs

KINDS = ("drawn", "real", "unrelated")
_OWN = "shipped:"  # footprints that come with the program


@dataclass(frozen=True, slots=True)
class MakePlanned:
    """Makes the mixture of a plan's sources where it is called: picklable, so that producers can do it."""

    plan: Plan
    root: Path | None = None

    def __call__(self) -> PairSource:
        """The mixture of all sources.

        Raises:
            BadPlan: an unknown kind, or pictures that are not there.
        """
        used = {name for source in self.plan.sources for name in source.places}
        places = {entry.name: _places(entry, self.root) for entry in self.plan.places if entry.name in used}
        sources = [_source(entry, self.plan, places) for entry in self.plan.sources]
        return Mixture(sources, [entry.weight for entry in self.plan.sources])


@dataclass(frozen=True, slots=True)
class MakeTuned:
    """Makes the mixture of a city's chips and the base plan's pairs; picklable."""

    chips: tuple[Chip, ...]
    size_px: int
    share: float
    replay: MakePlanned | None = None

    def __call__(self) -> PairSource:
        """The mixture."""
        own = ChipSource(self.chips, size_px=self.size_px)
        if self.replay is None or self.share <= 0:
            return own
        return Mixture([own, self.replay()], [1 - self.share, self.share])


def _source(entry: SourceEntry, plan: Plan, places: Mapping[str, list[Place]]) -> PairSource:
    mine = [place for name in entry.places for place in places[name]]
    if entry.kind == "drawn":
        return DrawnScenes(size_px=plan.size_px, gsd_m=plan.gsd_m, seed=plan.seed)
    if entry.kind not in KINDS:
        raise BadPlan(
            f"source kind '{entry.kind}' is unknown; there are {', '.join(KINDS)}",
            zh=f"未知的数据源类型“{entry.kind}”；可用：{'、'.join(KINDS)}",
        )
    if not mine or (entry.kind == "unrelated" and not any(place.has_buildings for place in mine)):
        raise BadPlan(
            f"source '{entry.kind}' has no place it can use; name some in its places "
            "(unrelated: with footprints)",
            zh=f"数据源“{entry.kind}”没有可用的places；请在places中列出（unrelated须带建筑轮廓）",
        )
    if entry.kind == "unrelated":
        return Unrelated(mine, size_px=plan.size_px, gsd_m=plan.gsd_m, seed=plan.seed)
    return RealPlaces(mine, cut_outs(mine), size_px=plan.size_px, gsd_m=plan.gsd_m, seed=plan.seed)


def _places(entry: PlaceEntry, root: Path | None) -> list[Place]:
    if root is None:
        raise BadPlan(
            f"place '{entry.name}' needs real pictures; say where they lie with --data FOLDER",
            zh=f"地点“{entry.name}”需要真实影像；请用--data指定所在目录",
        )
    found = sorted(root.glob(entry.images))
    footprints = _footprints(entry, root)
    if not found or (footprints and not footprints.is_file()):
        raise BadPlan(
            f"place '{entry.name}': nothing lies at {root / entry.images}"
            + (f", or no footprints at {footprints}" if footprints else "")
            + "; check --data, or leave the place out of the plan",
            zh=f"地点“{entry.name}”：{root / entry.images}处没有数据；请检查--data，或从方案中去掉该地点",
        )
    if entry.layout == "map_tiles":
        return map_tiles(found[0], footprints)
    if entry.layout == "images":
        return [
            series([path], footprints=footprints, is_empty=entry.is_empty, west_share=entry.west_share)
            for path in found
        ]
    place = series(found, footprints=footprints, is_empty=entry.is_empty, west_share=entry.west_share)
    return [place if entry.gsd_m is None else replace(place, gsd_m=entry.gsd_m)]


def _footprints(entry: PlaceEntry, root: Path) -> Path | None:
    """A file below the data folder, or one that comes with the program."""
    if entry.footprints is None:
        return None
    if entry.footprints.startswith(_OWN):
        return (
            Path(str(files("change_detection") / "learning/data/footprints")) / entry.footprints[len(_OWN) :]
        )
    return root / entry.footprints
