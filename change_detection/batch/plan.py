"""What a batch would do: every scene found, paired or not, and which pairs are still to be run."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from rasterio.crs import CRS

from change_detection.batch.journal import FOLDER, Entry, Journal, State
from change_detection.batch.pairing import Pairing, ScenePair, pair_scenes
from change_detection.batch.rules import BatchRules, batch_rules
from change_detection.batch.scene import Problem, Scene
from change_detection.batch.sources import Found, SourceOptions, find_scenes, workspace_scenes
from change_detection.chain import ChainOptions
from change_detection.record import options_of
from change_detection.rules import ScreeningRules
from change_detection.score import Detector, load_detector, parameters_of
from gridtwin.store import Workspace


@dataclass(frozen=True)
class Recipe:
    """How every pair of a batch is worked on; another recipe is another batch over the same scenes."""

    detector: str
    chain: ChainOptions
    parameters: Mapping[str, Any] | None = None  # Any: each detector has its own
    screening: ScreeningRules | None = None
    models: Path | None = None

    def load(self) -> Detector:
        """The detector; `models` is the root of the workspace whose models may be named."""
        return load_detector(self.detector, self.parameters, workspace=self.models)

    @cached_property
    def digest(self) -> str:
        """SHA-256 over all that can change the result of a detection."""
        detector = self.load()
        text = json.dumps(
            [detector.name, detector.version, parameters_of(detector), options_of(self.chain)],
            sort_keys=True,
            default=str,
        )
        return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Job:
    """A pair to be run, or one that was: `entry` is what the journal last said of it."""

    pair: ScenePair
    pair_id: str
    entry: Entry | None
    is_done: bool
    megapixels: float

    @property
    def name(self) -> str:
        """Folder of its results: readable, and unlike any other pair's."""
        stem = re.sub(r"[^\w.-]+", "_", self.pair.after.path.stem)[:60]
        return f"{stem}_{self.pair_id[:8]}"

    @property
    def waits(self) -> bool:
        """Whether the pair was found unusable before, and neither image nor partners have changed since."""
        entry = self.entry
        return (
            entry is not None and entry.state is State.FAILED and entry.facts.get("partners") == self.partners
        )

    @property
    def partners(self) -> str:
        """Changes when other earlier images are on offer."""
        prints = [scene.fingerprint for one in self.pair.candidates for scene in one.scenes]
        return hashlib.sha256("|".join(prints).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Plan:
    """All scenes of a batch and what is to be done with them."""

    jobs: tuple[Job, ...]
    scenes: tuple[Scene, ...]
    alone: tuple[Problem, ...]
    undated: tuple[Problem, ...]
    unreadable: tuple[Problem, ...]
    other_files: int = 0

    @property
    def todo(self) -> list[Job]:
        """Pairs to run now, by day."""
        return [job for job in self.jobs if not job.is_done and not job.waits]

    def seconds(self, megapixels_per_s: float, workers: int, *, seconds_a_pair: float = 0.0) -> float:
        """How long `todo` will take about; `seconds_a_pair` is what a pair costs whatever its size."""
        work = sum(job.megapixels / megapixels_per_s + seconds_a_pair for job in self.todo)
        return work / max(1, min(workers, len(self.todo)))


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """What a plan depends on besides the scenes."""

    recipe: Recipe
    rules: BatchRules = field(default_factory=batch_rules)
    out: Path | None = None
    retry_failed: bool = False
    skip: frozenset[Path] = frozenset()


def make_plan(source: Path, workspace: Workspace, journal: Journal, options: PlanOptions) -> Plan:
    """Find, pair, and compare with the journal and the workspace.

    Raises:
        NoScenes, BadSource: see `sources.find_scenes`.
    """
    skip = (
        workspace.root / FOLDER,
        workspace.evidence_dir,
        *([options.out] if options.out else []),
        *options.skip,
    )
    given = SourceOptions(
        CRS.from_epsg(workspace.crs), options.rules, options.recipe.chain.pair.declared_crs, skip
    )
    new = find_scenes(source, given)
    old = workspace_scenes(workspace, given)
    seen = {scene.path for scene in new.scenes}
    scenes = (*new.scenes, *(scene for scene in old.scenes if scene.path not in seen))
    pairing = pair_scenes(scenes, options.rules.pairing)
    runs = set(workspace.read("detection_run", columns=["id"])["id"])
    jobs = tuple(_job(pair, options, journal, runs) for pair in pairing.pairs)
    return _plan(jobs, scenes, pairing, (new, old))


def _plan(
    jobs: tuple[Job, ...], scenes: tuple[Scene, ...], pairing: Pairing, found: tuple[Found, Found]
) -> Plan:
    new, old = found
    unreadable = (*new.problems, *old.problems)
    return Plan(jobs, scenes, pairing.alone, pairing.undated, unreadable, new.other_files)


def _job(pair: ScenePair, options: PlanOptions, journal: Journal, runs: set[str]) -> Job:
    text = f"{pair.after.fingerprint}|{options.recipe.digest}"
    pair_id = hashlib.sha256(text.encode()).hexdigest()[:16]
    entry = journal.get(pair_id)
    if entry and entry.state is State.FAILED and options.retry_failed:
        entry = None
    is_done = entry is not None and entry.state is State.DONE and entry.run_id in runs
    return Job(pair, pair_id, entry, is_done, pair.megapixels(options.recipe.chain.pair.working_gsd_m))
