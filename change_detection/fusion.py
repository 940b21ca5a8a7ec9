"""How a learned model and classical cues are weighed: the [fusion] table of a model file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fusion:
    """A score is (1 − cues) × the model's probability + cues × the evidence of the cues.

    The cues (`change_detection.detectors.building`) are asked only where the model says at least
    `candidate`, for they cost more than the model. The sum is blurred by `smooth_m` and cleared of what is
    thinner than `tidy_m`. The threshold and the peak of the model file are those of the sum.
    """

    cues: float = 0.5
    candidate: float = 0.1
    smooth_m: float = 0.5
    tidy_m: float = 2.5

    def problem(self) -> tuple[str, str] | None:
        """Which rule is broken, in English and Chinese."""
        for key, low, high in (
            ("cues", 0, 1),
            ("candidate", 0, 1),
            ("smooth_m", 0, 5),
            ("tidy_m", 0, 20),
        ):
            value = getattr(self, key)
            if not low <= value <= high:
                return (
                    f"has fusion.{key} {value:g}; it lies between {low} and {high}",
                    f"的fusion.{key}为{value:g}；应在{low}与{high}之间",
                )
        return None
