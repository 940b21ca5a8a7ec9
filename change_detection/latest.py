"""The newest pair of orthophotos a workspace holds: what `detect run` takes when no images are named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from change_detection.errors import UnusablePair
from change_detection.run import Pair
from gridtwin.store import Workspace


@dataclass(frozen=True, slots=True)
class LatestPair:
    """A pair of orthophotos with, where both dates have one, their surface models."""

    pair: Pair
    surface_models: tuple[Path, Path] | None


def latest_pair(workspace: Workspace) -> LatestPair:
    """The two newest dated orthophotos among the imagery scenes, earlier first.

    Raises:
        UnusablePair: fewer than two dated orthophotos are registered, or two share the newest date.
    """
    scenes = pd.DataFrame(workspace.read("imagery_scene")).dropna(subset=["captured_on"])
    orthophotos = scenes[scenes["kind"] == "ortho"].sort_values("captured_on", kind="stable")
    if len(orthophotos) < 2:
        raise UnusablePair(
            f"{workspace.root} has {len(orthophotos)} dated orthophoto(s) and a pair takes two; "
            "name the images with --before and --after",
            zh=f"{workspace.root}只有{len(orthophotos)}景带日期的正射影像，成对需要两景；"
            "请用--before和--after指定影像",
        )
    before, after = orthophotos.iloc[-2], orthophotos.iloc[-1]
    if before["captured_on"] == after["captured_on"]:
        raise UnusablePair(
            f"{workspace.root} has more than one orthophoto of {after['captured_on']}; "
            "name the images with --before and --after",
            zh=f"{workspace.root}有不止一景{after['captured_on']}的正射影像；请用--before和--after指定影像",
        )
    days = (_day(before["captured_on"]), _day(after["captured_on"]))
    pair = Pair(workspace.root / before["path"], workspace.root / after["path"], *days)
    return LatestPair(pair, _surface_models(workspace.root, scenes, days))


def _surface_models(root: Path, scenes: pd.DataFrame, days: tuple[date, date]) -> tuple[Path, Path] | None:
    surfaces = scenes[scenes["kind"] == "dsm"]
    by_day = {
        _day(day): root / path for day, path in zip(surfaces["captured_on"], surfaces["path"], strict=True)
    }
    if days[0] in by_day and days[1] in by_day:
        return by_day[days[0]], by_day[days[1]]
    return None


def _day(value: date | pd.Timestamp) -> date:
    return pd.Timestamp(value).date()
