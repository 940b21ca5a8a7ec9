"""The rules of a batch, read from data/batch.toml or a file of the city's own, and checked."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from importlib.resources import files
from pathlib import Path
from typing import Any

from change_detection.batch.errors import BadSource

TERMS = ("overlap", "resolution", "season", "cloud", "age")


@dataclass(frozen=True, slots=True)
class FileRules:
    """Which files are scenes, and which of them surface models."""

    raster: tuple[str, ...]
    plain: tuple[str, ...]
    unfinished: tuple[str, ...]
    surface: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class PairingRules:
    """What a pair must fulfil, and what makes it better than another (`weights` by term)."""

    least_overlap: float
    most_resolution_ratio: float
    most_cloud_share: float
    least_days: int
    most_days: int
    half_age_days: float
    tile_tolerance: float
    surface_days: int
    surface_overlap: float
    weights: dict[str, float]


@dataclass(frozen=True, slots=True)
class EstimateRules:
    """What a scene costs, before anything was measured."""

    megapixels_per_s: float
    seconds_a_pair: float
    memory_gb: float
    split_megapixels: float


@dataclass(frozen=True, slots=True)
class BatchRules:
    """All of a rule file."""

    files: FileRules
    dates: tuple[re.Pattern[str], ...]
    pairing: PairingRules
    estimate: EstimateRules


def batch_rules(path: Path | None = None) -> BatchRules:
    """The rules of a file over GridTwin's own: a table that the file leaves out, or a key in it, stays.

    Raises:
        BadSource: the file is missing or breaks the form of data/batch.toml.
    """
    own = tomllib.loads((files("change_detection") / "data" / "batch.toml").read_text("utf-8"))
    if path is None:
        return _rules(own)
    try:
        given = tomllib.loads(path.read_text("utf-8"))
        return _rules(_merged(own, given))
    except FileNotFoundError as error:
        raise BadSource(
            f"rules file {path} does not exist; leave --pairing out for GridTwin's own",
            zh=f"规则文件{path}不存在；去掉--pairing即用GridTwin自带的规则",
        ) from error
    except (OSError, KeyError, TypeError, ValueError, re.error) as error:
        raise BadSource(
            f"{path}: {error}; the keys are those of change_detection/data/batch.toml",
            zh=f"{path}：{error}；可用的键见change_detection/data/batch.toml",
        ) from error


def _merged(own: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:  # Any: TOML values
    unknown = sorted(set(given) - set(own))
    if unknown:
        raise ValueError(f"unknown key '{unknown[0]}'; known are {', '.join(own)}")
    merged = dict(own)
    for key, value in given.items():
        merged[key] = _merged(own[key], value) if isinstance(own[key], dict) else value
    return merged


def _rules(raw: dict[str, Any]) -> BatchRules:
    file_rules = raw["files"]
    pairing = raw["pairing"]
    weights = {name: float(pairing["weights"][name]) for name in TERMS}
    if min(weights.values()) < 0 or not sum(weights.values()):
        raise ValueError(f"[pairing.weights] must be 0 or more and not all 0, not {weights}")
    numbers = {
        field.name: _positive(field.name, pairing[field.name])
        for field in fields(PairingRules)
        if field.name != "weights"
    }
    return BatchRules(
        FileRules(
            raster=tuple(file_rules["raster"]),
            plain=tuple(file_rules["plain"]),
            unfinished=tuple(file_rules["unfinished"]),
            surface=re.compile(file_rules["surface"]),
        ),
        tuple(re.compile(entry["pattern"]) for entry in raw["date"]),
        PairingRules(**numbers, weights=weights),
        EstimateRules(**{key: _positive(key, value) for key, value in raw["estimate"].items()}),
    )


def _positive(name: str, value: Any) -> Any:  # Any: int stays int, float stays float
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise ValueError(f"{name} = {value!r} must be a number, 0 or more")
    return value
