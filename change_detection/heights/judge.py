"""What the height change of one building means: floors added, roof changed, lowered, gone, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from math import erf, exp, floor, hypot, isfinite, sqrt

from change_detection.errors import BadParameters

KINDS = {
    "added_floor": ("added floor", "加层"),
    "new_building": ("new building", "新增建筑"),
    "demolition": ("demolition", "拆除"),
    "raised": ("raised by less than a floor", "升高不足一层"),
    "roof_changed": ("roof shape changed", "屋面形态变化"),
    "lowered": ("lowered", "降低"),
    "vegetation": ("plants above the roof", "屋顶植物遮挡"),
    "unchanged": ("unchanged", "无变化"),
    "not_assessed": ("not assessed", "未评估"),
}
# What a kind is called among the change classes of patches; the others are no finding.
CHANGE_CLASSES = {
    "added_floor": "added_floor",
    "new_building": "new_building",
    "demolition": "demolition",
    "raised": "other",
    "roof_changed": "roof_replaced",
    "lowered": "other",
}


# So much of a storey is a whole one, where the shape of the roof changed too.
_WHOLE = 0.85


@dataclass(frozen=True, slots=True)
class FloorRules:
    """How height becomes floors.

    `storey_m` divides the rise; `least_storey_m` is the lowest rise that is a floor at all (2.20 m is where
    GB/T 50353 begins to count a storey's whole area). A part of which less than `even_share` rose by
    the same amount changed its shape, or is a plant. `known_share` of a roof needs heights.
    """

    storey_m: float = 3.0
    least_storey_m: float = 2.2
    least_part_m2: float = 15.0
    least_change_m: float = 1.0
    even_share: float = 0.5
    plants_share: float = 0.45
    known_share: float = 0.5
    gone_share: float = 0.5

    def __post_init__(self) -> None:
        """Refuse rules that cannot be meant."""
        if not (isfinite(self.storey_m) and 2.0 <= self.storey_m <= 20.0):
            raise BadParameters(
                f"storey height {self.storey_m:g} m is none; give 2 to 20 metres",
                zh=f"层高{self.storey_m:g}米无效；请给出2至20米",
            )


@dataclass(frozen=True, slots=True)
class Part:
    """The largest connected part of a roof that rose (or sank): area and amount (m).

    `level_m` is the amount that most of it has in common (within 0.3 m), `level_share` how much that is.

    `low_m` is what four fifths of the part exceed, `top_m` how far its upper parts (85 %) moved, whatever
    lies below them. `rough_share` is how much of it looks like plants.
    """

    area_m2: float
    share: float
    middle_m: float
    low_m: float
    top_m: float
    level_m: float
    level_share: float
    rough_share: float


@dataclass(frozen=True, slots=True)
class Measurement:
    """One building: share of its roof with heights on both dates, heights above ground, change and its sigma.

    Amounts in metres. `raised` and `lowered` are its largest parts above the level of detection.
    """

    known_share: float
    height_before_m: float
    height_after_m: float
    change_m: float
    sigma_m: float
    raised: Part | None
    lowered: Part | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What it means. `rise_m` is what the floors were counted from; `floors_*` the range at 95 %."""

    kind: str
    probability: float
    rise_m: float | None = None
    floors: int = 0
    floors_low: int = 0
    floors_high: int = 0

    @property
    def is_finding(self) -> bool:
        """Whether somebody should look at it."""
        return self.kind in CHANGE_CLASSES


def floors_of(rise_m: float, rules: FloorRules) -> int:
    """Floors in a rise: to the nearest whole number of storeys; at least one from the least storey up.

    >>> [floors_of(rise, FloorRules()) for rise in (2.1, 2.3, 3.1, 4.4, 4.6, 6.2)]
    [0, 1, 1, 1, 2, 2]
    """
    if rise_m < rules.least_storey_m:
        return 0
    return max(1, floor(rise_m / rules.storey_m + 0.5))


def judge(found: Measurement, rules: FloorRules) -> Verdict:
    """The meaning of a measurement."""
    if found.known_share < rules.known_share:
        return Verdict("not_assessed", 0.0)
    return _sunk(found, rules) or _risen(found, rules) or Verdict("unchanged", _small(found, rules))


def _risen(found: Measurement, rules: FloorRules) -> Verdict | None:
    part = found.raised
    if part is None:
        return None
    plants = _plants(part, rules)
    if plants > 0.5:
        return Verdict("vegetation", plants)
    is_even = part.level_share >= rules.even_share
    rise = part.level_m if is_even else _uneven_rise(part, rules)
    wide = hypot(found.sigma_m, 0.05 * rules.storey_m)
    is_floor = _normal((rise - rules.least_storey_m) / wide)
    sure = (1 - plants) * min(1.0, found.known_share / 0.8)
    if is_floor < 0.5:
        kind = "raised" if is_even else "roof_changed"
        return Verdict(
            kind, sure * _normal((part.middle_m - rules.least_change_m) / wide) * (1 - is_floor), rise
        )
    margin = 1.96 * found.sigma_m
    was_ground = found.height_before_m < rules.least_change_m and part.share >= rules.gone_share
    return Verdict(
        kind="new_building" if was_ground else "added_floor",
        probability=is_floor * sure,
        rise_m=rise,
        floors=floors_of(rise, rules),
        floors_low=max(1, floors_of(rise - margin, rules)),
        floors_high=floors_of(rise + margin, rules),
    )


def _uneven_rise(part: Part, rules: FloorRules) -> float:
    """The rise of a part that changed its shape too: what nearly all of it exceeds, if that is a storey.

    Else a gable may have given way to a flat roof: a storey then shows whole in the middle and at the top.
    """
    both = min(part.middle_m, part.top_m)
    return both if part.low_m < rules.least_storey_m and both >= _WHOLE * rules.storey_m else part.low_m


def _sunk(found: Measurement, rules: FloorRules) -> Verdict | None:
    part = found.lowered
    if part is None or (found.raised is not None and found.raised.area_m2 > part.area_m2):
        return None
    wide = hypot(found.sigma_m, 0.05 * rules.storey_m)
    fell = _normal((-part.middle_m - rules.least_change_m) / wide)
    sure = fell * min(1.0, found.known_share / 0.8)
    stood = found.height_before_m >= rules.least_storey_m
    left = max(rules.least_change_m + 0.5, 0.3 * found.height_before_m)
    if stood and found.height_after_m < left and part.share >= rules.gone_share:
        return Verdict("demolition", sure, part.middle_m)
    plants = _plants(part, rules)
    if plants > 0.5:
        return Verdict("vegetation", plants)
    return Verdict("lowered", sure * (1 - plants), part.middle_m)


def _small(found: Measurement, rules: FloorRules) -> float:
    """How sure it is that the roof moved by less than what counts."""
    wide = hypot(found.sigma_m, 0.05 * rules.storey_m)
    change = found.change_m
    return _normal((rules.least_change_m - change) / wide) - _normal((-rules.least_change_m - change) / wide)


def _plants(part: Part, rules: FloorRules) -> float:
    """How likely it is plants: rough, and no rigid lift (a rough roof that rose as one is still a roof)."""
    uneven = _above(rules.even_share, part.level_share, 0.04)
    return _above(part.rough_share, rules.plants_share, 0.08) * uneven


def _normal(z: float) -> float:
    return 0.5 * (1 + erf(z / sqrt(2)))


def _above(value: float, limit: float, width: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, (value - limit) / width))))
