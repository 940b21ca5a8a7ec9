"""Pictures of the sample city: orthophotos, surface models, point clouds, a building model, and the truth.

Order of the modules: style → block → noise, sun, canvas → ground, roofs, trees, cars … → scene → render.
"""

from __future__ import annotations

from sample_data.imagery.files import SceneFile, scene_files
from sample_data.imagery.misregistration import Misregistration, read_record
from sample_data.imagery.render import render_district
from sample_data.imagery.style import Style, load_style
from sample_data.imagery.sun import Sun, sun_at
from sample_data.imagery.truth import change_values

__all__ = [
    "Misregistration",
    "SceneFile",
    "Style",
    "Sun",
    "change_values",
    "load_style",
    "read_record",
    "render_district",
    "scene_files",
    "sun_at",
]
