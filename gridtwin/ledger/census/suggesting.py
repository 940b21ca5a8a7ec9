"""Which fields the headings of a field table mean, as far as they tell; people have the last word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files

from gridtwin.ledger.errors import BadRuleTable
from gridtwin.model import feature_class
from gridtwin.store.exchange import mapping
from gridtwin.toml_file import read_toml

COMPONENT = feature_class("component")
_LEAST_PREFIX = 3  # characters: what a Shapefile leaves of a title


def suggest(headings: Sequence[str]) -> dict[str, str]:
    """Heading → field: titles and keys first, then other usual headings, then titles that were cut off.

    No field is proposed twice; the better reason, then the earlier column has it.

    >>> suggest(["小类代码", "地址", "主管部门代", "x"])
    {'小类代码': 'class_code', '地址': 'location', '主管部门代': 'dept_code'}
    """
    found: dict[str, str] = {}
    for means in (_matched, _usual, _cut_off):
        for heading in headings:
            field = None if heading in found else means(heading)
            if field is not None and field not in found.values():
                found[heading] = field
    return {heading: found[heading] for heading in headings if heading in found}


def _matched(heading: str) -> str | None:
    return mapping.match(COMPONENT, [heading], given={}, ignore_unknown=True).get(heading)


def _usual(heading: str) -> str | None:
    return _usual_headings().get(mapping.plain(heading))


def _cut_off(heading: str) -> str | None:
    begun = mapping.plain(heading)
    fitting = [field.name for field in COMPONENT.fields if mapping.plain(field.zh).startswith(begun)]
    return fitting[0] if len(begun) >= _LEAST_PREFIX and len(fitting) == 1 else None


@cache
def _usual_headings() -> dict[str, str]:
    with as_file(files("gridtwin.ledger") / "data" / "census_headings.toml") as path:
        table = read_toml(path, missing=BadRuleTable, bad=BadRuleTable)["headings"]
    return {mapping.plain(heading): field for field, names in table.items() for heading in names}
