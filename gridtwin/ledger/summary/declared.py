"""What is counted of each ledger, as `data/summary.toml` declares it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gridtwin.ledger.errors import BadRuleTable
from gridtwin.ledger.rules import read_table
from gridtwin.ledger.summary.table import Label
from gridtwin.model import domain, feature_class

LEDGERS = ("road", "bridge", "tunnel", "facility")
BUILT, GRID = "built", "grid"
_OWN = {BUILT: Label("year built", "建成年代"), GRID: Label("unit grid", "单元网格")}


@dataclass(frozen=True, slots=True)
class Counted:
    """One ledger: fields to count by, where lengths and areas come from, and its indices."""

    host_class: str
    number: str
    one: Label
    part: Label | None
    length: str
    length_unit: str
    area: str
    area_of: tuple[str, ...]
    weight: str
    by: tuple[str, ...]
    condition_by: tuple[str, ...]
    indices: tuple[str, ...]
    band_years: int
    colours: Mapping[str, str]

    @property
    def fields(self) -> tuple[str, ...]:
        """Fields of the host that any table needs, without geometry."""
        names = (self.number, self.length, self.area, *self.area_of, *self.by, *self.condition_by)
        built = ("built_year",) if BUILT in self.by else ()
        section = ("section_no",) if "section_no" in feature_class(self.host_class).field_names else ()
        wanted = ("id", "name", *section, *names, *built)
        return tuple(dict.fromkeys(name for name in wanted if name and name not in (BUILT, GRID)))

    @property
    def is_by_length(self) -> bool:
        """Whether shares are shares of length, not of number."""
        return self.weight == "length"

    def index_title(self, index: str) -> Label:
        """An index as it is read: its letters, or its title where it has none."""
        known = domain("condition_index")
        return (
            Label(index, index, index)
            if index.isupper()
            else Label(known.title(index, "en"), known.title(index), index)
        )

    def title(self, name: str) -> Label:
        """The title of a field to count by."""
        if name in _OWN:
            return _OWN[name]
        field = feature_class(self.host_class).field(name)
        return Label(field.en.lower(), field.zh, name)


def load_counted(host_class: str, folder: Path | None = None) -> Counted:
    """The declaration of `road`, `bridge`, `tunnel` or `facility`; `folder` is a workspace's `standards`.

    Raises:
        BadRuleTable: a key is missing, or a field that the class does not have.
    """
    override = None if folder is None else folder / "summary.toml"
    raw = read_table("summary", override)
    try:
        made = _counted(host_class, raw)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadRuleTable(
            f"{override}: [{host_class}] {error}; see data/summary.toml for the keys",
            zh=f"{override}：[{host_class}] {error}；可用的键见data/summary.toml",
        ) from error
    known = {"id", *feature_class(host_class).field_names}
    unknown = [name for name in made.fields if name not in known]
    if unknown:
        raise BadRuleTable(
            f"{override}: [{host_class}] {host_class} has no field '{unknown[0]}'; remove it",
            zh=f"{override}：[{host_class}] {host_class}没有字段“{unknown[0]}”；请删除",
        )
    return made


def _counted(host_class: str, raw: Mapping[str, Any]) -> Counted:  # Any: TOML values
    entry = raw[host_class]
    area = entry.get("area", {})
    return Counted(
        host_class=host_class,
        number=str(entry["number"]),
        one=_label(entry["one"]),
        part=_label(entry["part"]) if "part" in entry else None,
        length=str(entry.get("length", "")),
        length_unit=str(entry.get("length_unit", "m")),
        area=str(area.get("field", "")),
        area_of=tuple(area.get("of", ())),
        weight=str(entry["weight"]),
        by=tuple(entry["by"]),
        condition_by=tuple(entry["condition_by"]),
        indices=tuple(entry["indices"]),
        band_years=int(raw["bands"]["built_years"]),
        colours=dict(raw["colours"]),
    )


def _label(entry: Mapping[str, str]) -> Label:
    return Label(str(entry["en"]), str(entry["zh"]))
