"""English names of what is stored in Chinese: kinds of inspections and works, distresses, components.

They come from plans, forms and packs, from lists and standards tables that have them, else from
`data/english_names.csv`: translations of GridTwin's, no words of a standard.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from gridtwin.ledger.inspection.forms import Form, load_forms
from gridtwin.ledger.inspection.plans import Plans, load_plans
from gridtwin.ledger.packs.loading import built_in_packs, forms_with_packs, plans_with_packs
from gridtwin.ledger.translations import translations
from gridtwin.model import domain
from gridtwin.standards import load_table
from gridtwin.store import Workspace

_DOMAINS = ("maintenance_work_kind",)
_TABLES = ("road_classes", "component_classes", "pipe_materials")
# A stretch of Chinese within a text, with marks that are a part of names; no part of words such as LED灯.
_CHINESE = re.compile(
    r"(?<![A-Za-z0-9\u3400-\u9fff])[\u3400-\u9fff][\u3400-\u9fff、（）()]*(?<![（(、])(?![A-Za-z0-9\u3400-\u9fff])"
)


@dataclass(frozen=True, slots=True)
class Names:
    """English names by Chinese name, and back."""

    english: Mapping[str, str]

    def in_english(self, text: str) -> str:
        """The text with each whole stretch of Chinese that is a known name in English; others stay.

        >>> Names({"线裂": "linear cracking"}).in_english("deducts of 线裂, 梨苑路")
        'deducts of linear cracking, 梨苑路'
        """
        if text in self.english:
            return self.english[text]
        return _CHINESE.sub(lambda found: self.english.get(found[0], found[0]), text)

    def stored(self, text: str, among: Iterable[str]) -> str:
        """The one of the stored names that has this English name; the text where none has.

        >>> Names({"日常巡查": "daily patrol"}).stored(" Daily patrol", ["日常巡查"])
        '日常巡查'
        """
        wanted = text.strip().casefold()
        return next((name for name in among if self.english.get(name, "").casefold() == wanted), text)


def names_of(workspace: Workspace) -> Names:
    """The names that a city uses: those of its own plans, forms, packs and tables go first."""
    forms, plans = forms_with_packs(workspace), plans_with_packs(workspace)
    return _names(workspace.root / "standards", forms, plans)


@cache
def built_in_names() -> Names:
    """The names that come with GridTwin, for what is calculated without a workspace."""
    packs = built_in_packs().values()
    forms = {**{pack.name: pack.form for pack in packs if pack.form is not None}, **load_forms()}
    return _names(None, forms, load_plans(extra=[plan for pack in packs for plan in pack.plans]))


def _names(folder: Path | None, forms: Mapping[str, Form], plans: Plans) -> Names:
    found = dict(translations())
    for name in _TABLES:
        found |= {str(row["name"]): str(row["name_en"]) for row in load_table(name, override_dir=folder)}
    for name in _DOMAINS:
        found |= {str(each.value): each.en for each in domain(name, override_dir=folder).values}
    for form in forms.values():
        found |= {each.name: each.en for each in form.distresses if each.en}
        for item in form.items:
            found |= item.choices_en
    found |= {plan.kind: plan.en for plan in plans.plans if plan.en != plan.kind}
    return Names(MappingProxyType(found))
