"""Inspection forms as data: items and choices, distress types and the measures they need, severities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from gridtwin.ledger.condition.distress import DistressType, load_pavement
from gridtwin.ledger.condition.parameters import load_parameters
from gridtwin.ledger.errors import BadForm, BadRuleTable
from gridtwin.ledger.hosts import Host
from gridtwin.ledger.rules import read_table
from gridtwin.standards import Standing, confidence_of, load_table

_NAME = "inspection_forms"
Raw: TypeAlias = Mapping[str, Any]  # Any: TOML values


@dataclass(frozen=True, slots=True)
class Item:
    """A question of a form. The answer is one of the choices, a number up to `most`, or text.

    `key` is the name the answer is kept under; `scores.NAME` are kept together as `scores`.
    `choices_en` are English names of choices, where the form gives them.
    """

    zh: str
    en: str
    choices: tuple[str, ...] = ()
    key: str = ""
    most: float | None = None  # of a number; None where the answer is no number
    choices_en: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def name(self) -> str:
        """The name the answer is kept under."""
        return self.key or self.zh


@dataclass(frozen=True, slots=True)
class Distress:
    """A distress type of a form: the fields of the defect it needs, and how its area follows from them."""

    name: str
    group: str
    needs: tuple[str, ...]
    rule: DistressType | None = None
    en: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """One form. `components` are by part; `to_confirm` where lists have not been confirmed."""

    name: str
    host_class: str
    en: str
    zh: str
    severity_required: bool
    items: tuple[Item, ...]
    distresses: tuple[Distress, ...]
    components: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    to_confirm: bool = False

    @property
    def distress_names(self) -> tuple[str, ...]:
        """Names of the distress types, in order."""
        return tuple(each.name for each in self.distresses)

    def distress(self, name: str) -> Distress | None:
        """The type of that name."""
        return next((each for each in self.distresses if each.name == name), None)

    def fits(self, host: Host) -> bool:
        """Whether it is a form for the object."""
        return self.host_class == host.class_name and all(
            host.row.get(name) in values for name, values in self.when.items()
        )


def load_forms(override_dir: Path | None = None) -> dict[str, Form]:
    """Forms by name, in order; a city's own files count.

    Raises:
        BadRuleTable: a form lacks a key or names a list that is not there.
    """
    path = None if override_dir is None else override_dir / f"{_NAME}.toml"
    raw = read_table(_NAME, path)
    try:
        return {name: _form(name, entry, raw, override_dir) for name, entry in raw["form"].items()}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadRuleTable(
            f"{_NAME}.toml: {error}; docs/ledgers-inspection.md shows the keys of a form",
            zh=f"{_NAME}.toml：{error}；检查表的写法见docs/ledgers-inspection.md",
        ) from error


def form_for(host: Host, forms: Mapping[str, Form]) -> Form:
    """The first form that fits the object.

    Raises:
        BadForm: none does.
    """
    found = next((form for form in forms.values() if form.fits(host)), None)
    if found is None:
        raise BadForm(
            f"no inspection form is for {host.class_name} {host.code}; add one to {_NAME}.toml",
            zh=f"没有适用于{host.class_name} {host.code}的检查表；请在{_NAME}.toml中添加",
        )
    return found


def form_named(name: str, forms: Mapping[str, Form]) -> Form:
    """The form of that name.

    Raises:
        BadForm: there is none.
    """
    if name not in forms:
        raise BadForm(
            f"there is no form '{name}'; the forms are {', '.join(forms)}",
            zh=f"没有检查表“{name}”；现有：{', '.join(forms)}",
        )
    return forms[name]


def _form(name: str, entry: Raw, raw: Raw, override_dir: Path | None) -> Form:
    own_list = entry.get("distresses")
    distresses = (
        _of_pavement(entry["pavement"], override_dir)
        if "pavement" in entry
        else tuple(Distress(str(kind), "", tuple(needs)) for kind, needs in raw["distresses"][own_list])
    )
    components = _components(entry, override_dir)
    mark = raw["distresses"].get("confidence", "own") if own_list else "sourced"
    return Form(
        name=name,
        host_class=str(entry["host_class"]),
        en=str(entry["en"]),
        zh=str(entry["zh"]),
        severity_required=entry.get("severity") == "required",
        items=(*_items(entry, raw, override_dir), *_measured(entry, raw, components)),
        distresses=distresses,
        components=components,
        when={key: tuple(values) for key, values in entry.get("when", {}).items()},
        to_confirm=confidence_of(mark).standing is Standing.CONFIRM,
    )


def _items(entry: Raw, raw: Raw, override_dir: Path | None) -> tuple[Item, ...]:
    if entry.get("check_items"):
        choices = tuple(raw["answers"]["check_items"])
        table = load_table("bridge_check_items", override_dir=override_dir)
        return tuple(Item(str(row["name"]), str(row["name"]), choices) for row in table)
    return tuple(
        Item(item["zh"], item["en"], tuple(item.get("choices", ()))) for item in raw["items"][entry["items"]]
    )


def _measured(entry: Raw, raw: Raw, components: Mapping[str, tuple[str, ...]]) -> tuple[Item, ...]:
    """What condition ratings rest on: measured values, and a score for each component."""
    listed = raw["measured"].get(entry["host_class"], ())
    items = [
        Item(
            item["zh"],
            item["en"],
            tuple(item.get("choices", ())),
            item["key"],
            item.get("most"),
        )
        for item in listed
    ]
    names = dict.fromkeys(name for own in components.values() for name in own)
    items += [Item(f"{name}评分", f"score of {name}", (), f"scores.{name}", 100.0) for name in names]
    return tuple(items)


def _of_pavement(pavement: str, override_dir: Path | None) -> tuple[Distress, ...]:
    types = load_pavement(load_parameters(override_dir), pavement).types
    return tuple(Distress(kind.name, kind.group, kind.area.names, kind) for kind in types)


def _components(entry: Raw, override_dir: Path | None) -> dict[str, tuple[str, ...]]:
    if entry.get("components") == "tunnel":
        tunnel = load_parameters(override_dir).tunnel["components"]
        return {str(part): tuple(own) for part, own in tunnel.items()}
    if "components" not in entry:
        return {str(part): () for part in entry.get("parts", ())}
    found: dict[str, list[str]] = {}
    for row in load_table("bridge_component_weights", override_dir=override_dir):
        if row["structure"] == entry["components"]:
            found.setdefault(str(row["part"]), []).append(str(row["component"]))
    return {part: tuple(names) for part, names in found.items()}
