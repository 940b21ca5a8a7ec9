"""What drawing one pair needs everywhere: chance, textures, size of the canvas and of its pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from change_detection.learning.sources.materials import Canvas, Material, cover, materials
from change_detection.learning.sources.texture import NoiseBank


@dataclass(frozen=True, slots=True)
class Desk:
    """A square canvas of `size_px` pixels of `px_m` metres, with the generator and textures to draw with."""

    rng: np.random.Generator
    bank: NoiseBank
    size_px: int
    px_m: float

    @property
    def side_m(self) -> float:
        """Side of the canvas in metres."""
        return self.size_px * self.px_m

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.size_px, self.size_px

    def surface(self, *names: str) -> Canvas:
        """The whole canvas covered with one of the named grounds."""
        material: Material = materials("ground")[names[int(self.rng.integers(len(names)))]]
        return cover(material, self.rng, self.bank, self.shape, px_m=self.px_m)

    def chance(self, share: float) -> bool:
        """True in that share of all cases."""
        return bool(self.rng.random() < share)
