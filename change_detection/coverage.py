"""How much of the common ground a run compared, and why the rest was not: in words, from the run's report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from change_detection.errors import NothingCompared

_HIDERS = (
    ("cloud", "clouds", "云"),
    ("cloud_shadow", "cloud shadows", "云影"),
    ("given_mask", "given masks", "给定掩膜"),
)
_LEAST_KM2 = 0.0005  # what three decimals show


@dataclass(frozen=True, slots=True)
class Coverage:
    """Square kilometres of a pair's common ground; `not_aligned_km2` None: the run did not note why.

    `hidden_by` names what hid ground on either date: cloud, cloud_shadow, given_mask.
    """

    common_km2: float
    not_assessed_km2: float
    not_aligned_km2: float | None = None
    hidden_by: tuple[str, ...] = ()

    @property
    def hidden_km2(self) -> float:
        """Ground that could be aligned and that a date does not show."""
        return max(0.0, self.not_assessed_km2 - (self.not_aligned_km2 or 0.0))

    @property
    def is_worth_telling(self) -> bool:
        """Whether anything was left out."""
        return self.not_assessed_km2 > _LEAST_KM2

    def told(self) -> tuple[str, str]:
        """What was not assessed, its share of the common ground and why, in English and Chinese."""
        share = f"{self.not_assessed_km2 / self.common_km2:.0%}" if self.common_km2 else "100%"
        english = f"{self.not_assessed_km2:.3f} km² not assessed ({share} of the common ground)"
        chinese = f"{self.not_assessed_km2:.3f} km²未评估（占共同范围的{share}）"
        why = self.reasons()
        return (f"{english}: {why[0]}", f"{chinese}：{why[1]}") if why[0] else (english, chinese)

    def reasons(self) -> tuple[str, str]:
        """Why ground was left out, with its area, in English and Chinese; empty when it was not noted."""
        if self.not_aligned_km2 is None:
            return "", ""
        english, chinese = [], []
        if self.not_aligned_km2 > 0:
            english.append(f"{self.not_aligned_km2:.3f} km² could not be aligned")
            chinese.append(f"{self.not_aligned_km2:.3f} km²无法配准")
        if self.hidden_km2 > 1e-9:
            known = [(en, zh) for name, en, zh in _HIDERS if name in self.hidden_by]
            words = [" and ".join(en for en, _ in known), "、".join(zh for _, zh in known)]
            english.append(f"{self.hidden_km2:.3f} km² hidden by {words[0] or 'clouds or masks'}")
            chinese.append(f"{self.hidden_km2:.3f} km²被{words[1] or '云或掩膜'}遮挡")
        return ", ".join(english), "，".join(chinese)


def coverage_of(report: Mapping[str, Any]) -> Coverage:
    """The coverage in a run's report (`Detection.report`, or the report of a detection_run)."""
    masks = report.get("masks") or {}
    hidden_by = [n for n, *_ in _HIDERS if any(masks.get(f"{n}_{d}_km2") for d in ("before", "after"))]
    missing = report.get("not_aligned_km2")
    return Coverage(
        common_km2=float(report.get("common_km2") or 0.0),
        not_assessed_km2=float(report.get("not_assessed_km2") or 0.0),
        not_aligned_km2=None if missing is None else float(missing),
        hidden_by=tuple(hidden_by),
    )


def check_compared(report: Mapping[str, Any], names: tuple[str, str]) -> None:
    """Refuse a result that says nothing: "no patches" would be read as "no change".

    Raises:
        NothingCompared: none of the common ground of the two images was assessed.
    """
    if float(report.get("assessed_km2") or 0.0) > 0:
        return
    found = coverage_of(report)
    reasons = found.reasons()
    english = [f"nothing of {names[0]} and {names[1]} could be compared ({reasons[0]})"]
    chinese = [f"{names[0]}与{names[1]}没有任何范围可以比对（{reasons[1]}）"]
    if not found.common_km2:
        english = [
            f"{names[0]} and {names[1]} show no ground in common: where one has data, the other has none"
        ]
        chinese = [f"{names[0]}与{names[1]}没有共同的有效范围：一景有数据处另一景无数据"]
    elif found.not_aligned_km2:
        english.append("if both lie right, compare them as they lie with --trust-georeference")
        chinese.append("若两景坐标可靠，可用--trust-georeference按原坐标比对")
    if found.common_km2 and found.hidden_km2 > 1e-9:
        english.append("check the masks")
        chinese.append("请检查掩膜")
    english.append("otherwise take other images; nothing was stored" if english[1:] else "take other images")
    chinese.append("否则请换用其他影像；结果未入库" if chinese[1:] else "请换用其他影像")
    raise NothingCompared("; ".join(english), zh="；".join(chinese))
