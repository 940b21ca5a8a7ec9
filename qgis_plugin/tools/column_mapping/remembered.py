"""How the columns of a file were mapped, kept for the next file of the same shape (the same headings)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping

from qgis.core import QgsSettings

_MOST = 60  # shapes that are kept
_GROUP = "gridtwin/columns"


def remember(purpose: str, headings: Iterable[str], mapping: Mapping[str, str]) -> None:
    """Keep a mapping; the oldest goes where there are too many."""
    settings, key = QgsSettings(), _key(purpose, headings)
    kept = [each for each in _listed(settings) if each != key]
    for gone in kept[_MOST - 1 :]:
        settings.remove(f"{_GROUP}/{gone}")
    settings.setValue(f"{_GROUP}/{key}", json.dumps(dict(mapping), ensure_ascii=False))
    settings.setValue(f"{_GROUP}/order", json.dumps([key, *kept[: _MOST - 1]]))


def recall(purpose: str, headings: Iterable[str]) -> dict[str, str] | None:
    """Heading → field as kept for these headings; None where nothing is."""
    text = QgsSettings().value(f"{_GROUP}/{_key(purpose, headings)}", "")
    try:
        found = json.loads(str(text)) if text else None
    except ValueError:
        return None
    return {str(name): str(field) for name, field in found.items()} if isinstance(found, dict) else None


def _listed(settings: QgsSettings) -> list[str]:
    try:
        return [str(each) for each in json.loads(str(settings.value(f"{_GROUP}/order", "[]")))]
    except ValueError:
        return []


def _key(purpose: str, headings: Iterable[str]) -> str:
    text = "\n".join([purpose, *sorted(headings)])
    return hashlib.sha256(text.encode()).hexdigest()[:24]
