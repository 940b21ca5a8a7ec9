"""Earlier versions of a feature: who changed which field when, from what to what."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import pandas as pd

from gridtwin.ledger.cards.revisions import Revision, revisions_of_row
from gridtwin.model.feature_class import FeatureClass, Field, FieldType
from twin_server.city import City
from twin_server.labels import texts

LONGEST = 100


def versions_of(city: City, declared: FeatureClass, row: pd.Series) -> list[dict[str, Any]]:
    """Changes, newest first; those of one moment together."""
    current = {str(name): value for name, value in row.items()}
    found = revisions_of_row(city.workspace, declared.name, str(row["id"]), current)
    fields = {field.name: field for field in declared.fields}
    changes = [
        {
            "at": moment.isoformat(),
            "by": actor,
            "reason": reason,
            "version": version,
            "fields": [_change(one, fields.get(one.field)) for one in group],
        }
        for (moment, actor, reason, version), group in groupby(found, key=_of_one_moment)
    ]
    return changes[::-1][:LONGEST]


def _of_one_moment(one: Revision) -> tuple[Any, str, str, int]:
    return one.moment, one.actor, one.reason, one.version


def _texts(field: Field | None, text: str) -> tuple[str, str]:
    """A value as the history has it, truth values as 1 and 0, as a person reads it."""
    if field is None or not text:
        return text, text
    return texts(field, text == "1" if field.type is FieldType.BOOLEAN else text)


def _change(one: Revision, field: Field | None) -> dict[str, Any]:
    old, new = (_texts(field, text) for text in (one.old, one.new))
    return {
        "name": one.field,
        "zh": one.title_zh,
        "en": one.title_en,
        "unit": field.unit if field else None,
        "old_zh": old[0],
        "old_en": old[1],
        "new_zh": new[0],
        "new_en": new[1],
    }
