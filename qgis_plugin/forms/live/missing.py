"""What an open form still needs before its row can be stored, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from html import escape

from ...translation import pick, tr
from .fields import FormField

_MOST = 8
_HOST = frozenset({"host_class", "host_id"})


@dataclass(frozen=True)
class Around:
    """What the sentence needs to know besides the fields.

    Attributes:
        tabs: titles of the tabs that are not in front, by their numbers.
        rules: what the form says of a field with a wrong value.
        waits: by field, the fields from which it is filled in.
        hosts: where a row of this class is added to its object; empty where it has none.
    """

    tabs: Mapping[int, str] = field(default_factory=dict)
    rules: Mapping[str, str] = field(default_factory=dict)
    waits: Mapping[str, Set[str]] = field(default_factory=dict)
    hosts: str = ""


def missing_html(fields: Iterable[FormField], around: Around) -> str:
    """“Still needed: authority (tab Bodies)”, each a link to its field; empty where OK may be pressed.

    A field that is filled in from another one is not asked for while that one is empty.
    """
    blocking = [each for each in fields if each.is_blocking]
    empty = {each.name for each in blocking if each.is_empty}
    if around.hosts and empty & _HOST:
        return escape(around.hosts)
    asked = [
        each for each in blocking if each.name in empty and not around.waits.get(each.name, set()) & empty
    ]
    wrong = [each for each in blocking if each.name not in empty]
    parts = [
        _sentence(tr("Still needed:"), asked, around, is_wrong=False),
        _sentence(tr("To be corrected:"), wrong, around, is_wrong=True),
    ]
    return "<br>".join(filter(None, parts))


def _sentence(head: str, fields: list[FormField], around: Around, *, is_wrong: bool) -> str:
    if not fields:
        return ""
    links = [_link(each, around, is_wrong=is_wrong) for each in fields[:_MOST]]
    if len(fields) > _MOST:
        links.append(tr("{count} more", count=len(fields) - _MOST))
    return f"<b>{escape(head)}</b> {pick('、', ', ').join(links)}"


def _link(each: FormField, around: Around, *, is_wrong: bool) -> str:
    """The field's title, with its rule and the tab where it stands."""
    rule = around.rules.get(each.name, "") if is_wrong else ""
    about = [escape(rule)] if rule else []
    if each.tab in around.tabs:
        about.append(escape(tr("tab {title}", title=around.tabs[each.tab])))
    link = f'<a href="{escape(each.name)}">{escape(each.title)}</a>'
    return link + pick("（{}）", " ({})").format(pick("，", ", ").join(about)) if about else link
