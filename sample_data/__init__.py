"""A complete sample city, made from a seed: register, scenes of two dates, imagery, surveys and the truth."""

from __future__ import annotations

from sample_data.builder import build_district
from sample_data.district import District
from sample_data.errors import BadPlan, FolderNotEmpty, UnknownSize

__all__ = ["BadPlan", "District", "FolderNotEmpty", "UnknownSize", "build_district"]
