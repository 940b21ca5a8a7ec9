"""An inspection that is being filled in, as plain data: what the engine grades and what it stores."""

from __future__ import annotations

from typing import Any

from ..ledger_objects.hosts import Host

MEASURES = ("length_m", "width_m", "depth_mm", "count", "area_m2")
#: pavements that have an index
_GRADED = ("asphalt", "concrete")


def default_answers(host: Host) -> dict[str, Any]:
    """Answers that the object's card already knows: the area a road's index is counted on."""
    if host.class_name != "road":
        return {}
    area = host.value("carriageway_area_m2") or host.value("area_m2")
    if area is None:
        length, width = host.value("length_m"), host.value("width_m")
        area = length * width if isinstance(length, float) and isinstance(width, float) else None
    return {} if area is None else {"inspected_area_m2": area}


def grade_params(host: Host, answers: dict[str, Any], defects: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Parameters of `ledgers.grade`; None while there is nothing to grade: no scores, or no index."""
    given: dict[str, Any] = {"ledger": host.ledger}
    if host.value("road_class") is not None:
        given["road_class"] = host.value("road_class")
    if host.class_name == "road":
        area = _number(answers.get("inspected_area_m2"))
        if host.value("pavement") not in _GRADED or not area:
            return None
        rows = [{k: v for k, v in each.items() if k in ("distress", *MEASURES)} for each in defects]
        given |= {"pavement": host.value("pavement"), "area_m2": area, "defects": rows}
        iri = _number(answers.get("iri"))
        return given if iri is None else {**given, "iri": iri}
    scores = {key.partition(".")[2]: value for key, value in answers.items() if key.startswith("scores.")}
    if not any(value is not None for value in scores.values()):
        return None
    if host.class_name == "bridge":
        given["structure"] = host.value("structure") or "beam"
        if host.value("maintenance_class") is not None:
            given["class_name"] = host.value("maintenance_class")
    else:
        given.pop("road_class", None)
    return {**given, "scores": {key: _number(value) for key, value in scores.items()}}


def inspection_of(
    host: Host,
    header: dict[str, Any],
    answers: dict[str, Any],
    defects: list[dict[str, Any]],
    photos: list[str],
) -> dict[str, Any]:
    """What `ledgers.inspection_save` takes; empty entries are left out."""
    given: dict[str, Any] = {"host_code": host.code, **{k: v for k, v in header.items() if v}}
    given["answers"] = answers
    given["defects"] = [{k: v for k, v in each.items() if v not in (None, "")} for each in defects]
    given["photos"] = photos
    return given


def _number(value: Any) -> float | None:
    try:
        return None if value is None else float(value)
    except (TypeError, ValueError):
        return None
