"""Components (部件): placed by rule where such things stand, described, numbered and put on their grid."""

from __future__ import annotations

from sample_data.components.layer import components_of
from sample_data.components.scene import Places

__all__ = ["Places", "components_of"]
