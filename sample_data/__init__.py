"""A complete sample city, made from a seed: register, scenes of two dates, imagery, surveys and the truth."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sample_data.builder import build_district
from sample_data.district import District
from sample_data.errors import BadPlan, FolderNotEmpty, NoDemo, UnknownSize
from sample_data.sizes import SIZES

if TYPE_CHECKING:
    from sample_data.demo import DemoReport, create_demo, read_note
    from sample_data.imagery import render_district

__all__ = [
    "SIZES",
    "BadPlan",
    "DemoReport",
    "District",
    "FolderNotEmpty",
    "NoDemo",
    "UnknownSize",
    "build_district",
    "create_demo",
    "read_note",
    "render_district",
]

_LATER = {
    "DemoReport": "sample_data.demo",
    "create_demo": "sample_data.demo",
    "read_note": "sample_data.demo",
    "render_district": "sample_data.imagery",
}


def __getattr__(
    name: str,
) -> Any:  # Any: one of the names above; rasterio and the store load only when wanted
    if name not in _LATER:
        raise AttributeError(f"module 'sample_data' has no attribute '{name}'")
    return getattr(import_module(_LATER[name]), name)
