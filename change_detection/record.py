"""The record of a run: inputs with checksums, detector, parameters; the same input has the same key."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from change_detection.chain import ChainOptions, Detection
from change_detection.score import Detector, parameters_of
from gridtwin import __version__

_RUNS = uuid.UUID("6d1f5f0e-3f0b-5a3b-9d63-6a8f1f0c7a11")
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Source:
    """One input file and what it was when the run read it."""

    path: Path
    sha256: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class RunRecord:
    """What was run on what. `key` is the SHA-256 over inputs, detector and parameters."""

    before: Source
    after: Source
    detector: str
    detector_version: str
    parameters: Mapping[str, Any]
    key: str
    surfaces: tuple[Source, ...] = field(default=())

    @property
    def run_id(self) -> str:
        """UUID that follows from the key: the same run has the same id on every machine."""
        return str(uuid.uuid5(_RUNS, self.key))

    def patch_id(self, number: int) -> str:
        """UUID of the numbered patch of this run."""
        return str(uuid.uuid5(_RUNS, f"{self.key}/{number}"))

    def patch_no(self, division: str, number: int) -> str:
        """Readable number: division, later date, run, counter."""
        day = f"{self.after.on:%Y%m%d}" if self.after.on else "undated"
        return f"{division}-{day}-{self.key[:6]}-{number:04d}"


def run_record(
    before: Path,
    after: Path,
    detector: Detector,
    options: ChainOptions,
    *,
    dates: tuple[date | None, date | None] = (None, None),
) -> RunRecord:
    """The record of a run that is about to start; reads every input once for its checksum."""
    first, second = Source(before, sha256_of(before), dates[0]), Source(after, sha256_of(after), dates[1])
    surfaces = tuple(Source(path, sha256_of(path)) for path in options.heights or ())
    parameters = {"detector": parameters_of(detector), **options_of(options)}
    key = _digest(
        [
            first.sha256,
            second.sha256,
            *(surface.sha256 for surface in surfaces),
            detector.name,
            detector.version,
            parameters,
        ]
    )
    return RunRecord(first, second, detector.name, detector.version, parameters, key, surfaces)


def run_row(
    record: RunRecord,
    found: Detection,
    *,
    started_at: datetime,
    duration_s: float,
    evidence_sha256: str | None = None,
) -> dict[str, Any]:
    """The row of feature class detection_run; `evidence_sha256` speaks for the evidence of all patches."""
    return {
        "id": record.run_id,
        "pair_key": record.key,
        "detector": record.detector,
        "detector_version": record.detector_version,
        "before_path": str(record.before.path),
        "before_sha256": record.before.sha256,
        "before_date": record.before.on,
        "after_path": str(record.after.path),
        "after_sha256": record.after.sha256,
        "after_date": record.after.on,
        "parameters": dict(record.parameters),
        "report": {
            **found.report(),
            "surfaces": [{"path": str(s.path), "sha256": s.sha256} for s in record.surfaces],
        },
        "started_at": started_at,
        "duration_s": duration_s,
        "patch_count": len(found.outlines),
        "software_version": __version__,
        "evidence_sha256": evidence_sha256,
    }


def inputs_of(record: RunRecord) -> dict[str, Any]:
    """What went into the run, for the evidence of its patches: files with checksums, program, parameters."""
    named = dict(zip(("before", "after", "dsm_before", "dsm_after"), _sources(record), strict=False))
    return {
        "run_id": record.run_id,
        "run_key": record.key,
        "inputs": {
            name: {
                "path": str(source.path),
                "sha256": source.sha256,
                "bytes": source.path.stat().st_size if source.path.is_file() else None,
                "date": source.on,
            }
            for name, source in named.items()
        },
        "software": {
            "gridtwin": __version__,
            "detector": record.detector,
            "detector_version": record.detector_version,
            "parameters": record.parameters,
        },
    }


def _sources(record: RunRecord) -> tuple[Source, ...]:
    surfaces = zip(record.surfaces, (record.before.on, record.after.on), strict=False)
    dated = tuple(Source(surface.path, surface.sha256, on) for surface, on in surfaces)
    return (record.before, record.after, *dated)


def sha256_of(path: Path) -> str:
    """Checksum of a file, read in blocks."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def options_of(options: ChainOptions) -> dict[str, Any]:
    """Options that can change the result; how many threads and how large the tiles is not among them."""
    pair = {
        key: value.to_string() if hasattr(value, "to_string") else value
        for key, value in asdict(options.pair).items()
    }
    pair["masks"] = [str(mask) if mask else None for mask in options.pair.masks]
    return {
        "pair": pair,
        "align": asdict(options.align),
        "outline": asdict(options.outline),
        "clouds": asdict(options.clouds) if options.clouds else None,
        "gate": options.gate,
        "block_px": options.block_px,
    }


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, default=str).encode()).hexdigest()
