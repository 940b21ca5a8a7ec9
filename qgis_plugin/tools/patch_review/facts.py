"""Everything to decide on as text: why the grade, permits, zones, buildings, earlier patches, decisions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from qgis.PyQt.QtGui import QColor

from ...dock.ink import black_or_white
from ...expressions.titles import title
from ...translation import pick, tr
from ..row_history.changes import moment
from .field_check import check_text

_MAIN = (
    "change_class", "area_m2", "height_change_m", "date_before", "date_after", "grid_code",
    "permit_state", "zone_state", "register_state", "lineage_state", "score", "note",
)  # fmt: skip
_GRADES = {"A": "#d7263d", "B": "#e07b2a", "C": "#c9a20c"}
_STYLE = (
    "<style>h4{margin:8px 0 2px 0} table{border-collapse:collapse} td,th{padding:1px 8px 1px 0;"
    "text-align:left} .m{color:%s}</style>"
)
_UNITS = {"m2": "m²", "m3": "m³"}


def facts(dossier: dict[str, Any], reasons: Mapping[str, str], *, grey: str = "#5c6975") -> str:
    """HTML of a dossier; every text of the data is escaped.

    `reasons`: titles of reasons by code; `grey`: the colour of names.
    """
    parts = [_STYLE % grey, _head(dossier), _field_check(dossier), _reasons(dossier), _fields(dossier)]
    parts += [_permits(dossier), _zones(dossier), _buildings(dossier), _patches(dossier)]
    parts.append(decisions(dossier.get("decisions") or [], reasons))
    return "".join(parts)


def decisions(made: list[dict[str, Any]], reasons: Mapping[str, str]) -> str:
    """What was decided before, newest first."""
    lines = []
    for each in made:
        verdict = title("patch_status", each["status"]) or each["status"]
        if each.get("undo_of"):
            verdict = tr("taken back: {verdict}", verdict=verdict)
        when = moment(each["at"])
        reason = str(each.get("reason") or "")
        words = " · ".join(filter(None, (reasons.get(reason, reason), str(each.get("note") or ""))))
        lines.append([when, each.get("title") or each["actor"], verdict, words])
    return _table(tr("Decided before"), lines)


def _head(dossier: dict[str, Any]) -> str:
    grade = str(dossier.get("grade") or "")
    status = title("patch_status", dossier.get("status")) or ""
    colour = QColor(_GRADES.get(grade, "#6b7785"))
    return (
        f'<p style="margin:0"><b>{escape(str(dossier["patch_no"]))}</b>&nbsp; '
        f'<span style="color:{black_or_white(colour).name()};background:{colour.name()}">'
        f"&nbsp;{escape(grade)}&nbsp;</span>"
        f"&nbsp; {escape(status)}</p>"
    )


def _field_check(dossier: dict[str, Any]) -> str:
    text = check_text(dossier.get("assignment"))
    return f'<p style="background:#fff1d6;color:#4a3200">⚑ {escape(text)}</p>' if text else ""


def _reasons(dossier: dict[str, Any]) -> str:
    text = next((str(each["value"]) for each in dossier["fields"] if each["name"] == "reasons"), "")
    lines = []
    for each in text.splitlines():
        zh, _, en = each.partition(" | ")
        lines.append(f"<li>{escape(pick(zh, en or zh))}</li>")
    return f'<ul style="margin:0 0 0 -18px">{"".join(lines)}</ul>' if lines else ""


def _fields(dossier: dict[str, Any]) -> str:
    known = {each["name"]: each for each in dossier["fields"]}
    cells = []
    for name in _MAIN:
        field = known.get(name)
        if field is None or field["value"] in (None, ""):
            continue
        unit = _UNITS.get(field["unit"] or "", field["unit"] or "")
        shown = pick(field["text_zh"], field["text_en"])
        cells.append(
            f'<td class="m">{escape(pick(field["zh"], field["en"]))}</td>'
            f"<td>{escape(f'{shown} {unit}'.strip())}</td>"
        )
    rows = ["<tr>" + "".join(cells[place : place + 2]) + "</tr>" for place in range(0, len(cells), 2)]
    heights = (dossier.get("evidence") or {}).get("heights") or {}
    volume = heights.get("volume_m3")
    tail = f"<tr><td class='m'>{escape(tr('Volume'))}</td><td>{volume:g} m³</td></tr>" if volume else ""
    return f"<table>{''.join(rows)}{tail}</table>"


def _permits(dossier: dict[str, Any]) -> str:
    lines = [
        [
            _text(each, "permit_no"),
            _text(each, "kind"),
            validity(each.get("validity")),
            f"{_text(each, 'issued_on')}–{_text(each, 'expires_on')}",
            _share(each),
        ]
        for each in dossier["permits"]
    ]
    now = dossier.get("permit_now") or {}
    recorded = next((f["value"] for f in dossier["fields"] if f["name"] == "permit_state"), None)
    changed = ""
    if now.get("state") and recorded and now["state"] != recorded:
        state = title("permit_check", now["state"]) or now["state"]
        changed = f"<p><b>{escape(tr('Permits changed since the run; now: {state}', state=state))}</b></p>"
    return changed + _table(tr("Permits"), lines, empty=tr("no permit within 80 m"))


def _zones(dossier: dict[str, Any]) -> str:
    lines = [
        [_text(each, "name") or _text(each, "code"), _text(each, "kind"), _share(each)]
        for each in dossier["zones"]
    ]
    return _table(tr("Control zones"), lines, empty=tr("none within 80 m"))


def _buildings(dossier: dict[str, Any]) -> str:
    lines = [
        [_text(each, "code"), _text(each, "use"), _text(each, "legal_state"), _share(each)]
        for each in dossier["buildings"]
        if each["overlap_m2"] > 0
    ]
    return _table(tr("On registered buildings"), lines)


def _patches(dossier: dict[str, Any]) -> str:
    found = {each["id"]: each for each in [*dossier.get("lineage", []), *dossier["patches"]]}
    lines = [
        [
            _text(each, "patch_no"),
            _text(each, "grade"),
            _text(each, "change_class"),
            _text(each, "status"),
            _text(each, "date_after"),
        ]
        for each in found.values()
        if each["id"] != dossier["id"]
    ]
    return _table(tr("Other patches here"), lines[:12])


def validity(code: str | None) -> str:
    """Whether a permit was in force between the two images."""
    return {
        "in_force": tr("in force"),
        "expired": tr("expired before"),
        "later": tr("issued later"),
        "void": tr("void"),
        "other_kind": tr("other kind"),
    }.get(code or "", "")


def _table(head: str, lines: Iterable[list[str]], *, empty: str = "") -> str:
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in line) + "</tr>" for line in lines
    )
    if not rows and not empty:
        return ""
    inside = f"<table>{rows}</table>" if rows else f'<span class="m">{escape(empty)}</span>'
    return f"<h4>{escape(head)}</h4>{inside}"


def _text(entry: dict[str, Any], name: str) -> str:
    found = entry.get(name) or {}
    return pick(found.get("zh") or "", found.get("en") or "") or str(found.get("value") or "")


def _share(entry: dict[str, Any]) -> str:
    return f"{entry['overlap_share']:.0%}" if entry.get("overlap_m2") else "—"
