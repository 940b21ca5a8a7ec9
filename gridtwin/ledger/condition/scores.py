"""Scores of components (0–100) joined by weights: components to parts, parts to an index.

Components that the object does not have are given as None; their weight is spread over the rest of their
part. So is that of components nobody scored, and then the result says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from gridtwin.ledger.condition.rating import Doubt
from gridtwin.ledger.errors import BadConditionInput, BadRuleTable
from gridtwin.ledger.translations import with_english

Scores = Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class Weighting:
    """Weights of parts, and of the components of each part; `doubts` say where they are from."""

    parts: Mapping[str, float]
    components: Mapping[str, Mapping[str, float]]
    doubts: tuple[Doubt, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all components."""
        return tuple(name for components in self.components.values() for name in components)


@dataclass(frozen=True, slots=True)
class Joint:
    """Index, value of each part, the steps, and what is to be confirmed."""

    value: float
    parts: Mapping[str, float]
    details: dict[str, Any]  # Any: JSON values
    to_confirm: tuple[Doubt, ...]


def read_scores(weighting: Weighting, given: object) -> dict[str, float | None]:
    """Scores by component, from a mapping of components or of parts to their components.

    Raises:
        BadConditionInput: no mapping, a component without weight, or a score outside 0–100.
    """
    if not isinstance(given, Mapping) or not given:
        raise BadConditionInput(
            f"scores '{given}': a list of component and score (0–100) is needed; components: "
            f"{', '.join(weighting.names)}",
            zh=f"评分“{given}”：应为构件及其评分（0–100）；构件：{'、'.join(weighting.names)}",
        )
    flat: dict[str, float | None] = {}
    for name, value in given.items():
        for component, score in (value if isinstance(value, Mapping) else {name: value}).items():
            flat[_known(weighting, str(component))] = _score(str(component), score)
    return flat


def _known(weighting: Weighting, component: str) -> str:
    if component in weighting.names:
        return component
    raise BadConditionInput(
        f"component '{component}' has no weight; scored are {', '.join(map(with_english, weighting.names))}",
        zh=f"构件“{component}”没有权重；可评分的构件：{'、'.join(weighting.names)}",
    )


def _score(component: str, score: object) -> float | None:
    if score is None:
        return None
    is_number = isinstance(score, int | float) and not isinstance(score, bool)
    if is_number and 0 <= float(score) <= 100:  # type: ignore[arg-type]  # a number by the line above
        return float(score)  # type: ignore[arg-type]
    raise BadConditionInput(
        f"score '{score}' of {with_english(component)}: a number from 0 to 100 (100 is without any defect)",
        zh=f"{component}的评分“{score}”：应为0至100的数（100为完好）",
    )


def check_weights(weighting: Weighting) -> Weighting:
    """The weighting, if weights of parts, and of components in each part, are above 0 and add up to 1.

    Raises:
        BadRuleTable: they do not.
    """
    for name, weights in {"": weighting.parts, **weighting.components}.items():
        total = sum(weights.values())
        if abs(total - 1) > 1e-6 or any(weight <= 0 for weight in weights.values()):
            listed = ", ".join(f"{key} {weight:g}" for key, weight in weights.items())
            raise BadRuleTable(
                f"weights of {name or 'the parts'} ({listed}) add up to {total:g}; each is above 0, and "
                f"together they are 1",
                zh=f"{name or '各部位'}的权重（{listed}）之和为{total:g}；各权重应大于0，合计为1",
            )
    return weighting


def join(weighting: Weighting, scores: Scores, *, decimals: int) -> Joint:
    """Index from component scores.

    Raises:
        BadConditionInput: a part has no score at all.
    """
    parts: dict[str, float] = {}
    steps: dict[str, Any] = {}
    missing: list[str] = []
    for part, weights in weighting.components.items():
        scored = {name: scores[name] for name in weights if scores.get(name) is not None}
        missing += [name for name in weights if name not in scores]
        if not scored:
            raise _empty(part, weights)
        spread = sum(weights[name] for name in scored)
        exact = sum(weights[name] / spread * float(score or 0) for name, score in scored.items())
        parts[part] = round(exact, 6)
        steps[part] = {
            "weight": weighting.parts[part],
            "value": round(parts[part], 4),
            "components": [
                {"component": name, "score": score, "weight": round(weights[name] / spread, 4)}
                for name, score in scored.items()
            ],
            "absent": [name for name in weights if name in scores and scores[name] is None],
            "missing": [name for name in weights if name not in scores],
        }
    value = sum(weighting.parts[part] * score for part, score in parts.items()) / sum(
        weighting.parts.values()
    )
    doubts = (*weighting.doubts, *_missing(missing))
    return Joint(round(value, decimals), parts, {"parts": steps}, doubts)


def _missing(names: Iterable[str]) -> tuple[Doubt, ...]:
    listed = list(names)
    if not listed:
        return ()
    return (
        Doubt(
            "scores",
            f"not scored: {', '.join(listed)}; their weight is spread over the rest of their part",
            f"未评分：{'、'.join(listed)}；其权重由同部位其他构件按比例分担",
        ),
    )


def _empty(part: str, weights: Mapping[str, float]) -> BadConditionInput:
    return BadConditionInput(
        f"part '{part}' has no score; score at least one of {', '.join(weights)}",
        zh=f"部位“{part}”没有评分；请至少评定{'、'.join(weights)}之一",
    )
