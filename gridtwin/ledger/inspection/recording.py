"""Recording one inspection: the form checked, its inspection and defects stored together, photos attached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd

from gridtwin.ledger.cards.attachments import AttachedFile, attach_file
from gridtwin.ledger.errors import BadForm, BadStationing
from gridtwin.ledger.hosts import Host, find_host
from gridtwin.ledger.inspection.checks import Checked, check_filled
from gridtwin.ledger.inspection.filled import FilledForm
from gridtwin.ledger.inspection.forms import Form, form_for, form_named, load_forms
from gridtwin.ledger.inspection.placing import defect_points
from gridtwin.ledger.inspection.plans import Plans
from gridtwin.ledger.linear.stationing import parse_station
from gridtwin.ledger.noted import Noted
from gridtwin.ledger.rules import load_rules
from gridtwin.ledger.serials import next_serials
from gridtwin.ledger.works.warranty import works_under_warranty
from gridtwin.store import Workspace
from gridtwin.store.database import Edit
from gridtwin.store.frames import new_ids


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of a filled form. `code` is None when it had an error, and then nothing is stored.

    Attributes:
        warranties: code of each defect found within the warranty of an accepted work → code of that work.
    """

    host_code: str
    code: str | None
    defects: tuple[str, ...]
    photos: int
    findings: gpd.GeoDataFrame
    warranties: dict[str, str]


def record_inspection(
    workspace: Workspace,
    filled: FilledForm,
    *,
    plans: Plans,
    edit: Edit,
    forms: Mapping[str, Form] | None = None,
) -> Recorded:
    """Store an inspection with its defects and photos; with an error in the form, nothing.

    `forms` are those of the city, where facility packs bring more than come with GridTwin.

    Raises:
        UnknownHost: no object has the code on the form.
        BadForm: the code is missing, or the form is not for the object.
    """
    standards = workspace.root / "standards"
    known = load_forms(standards) if forms is None else forms
    host = _host(workspace, filled)
    form = form_named(filled.form, known) if filled.form else form_for(host, known)
    if form.host_class != host.class_name:
        raise BadForm(
            f"form {form.name} is for {form.host_class}, not for {host.class_name} {host.code}",
            zh=f"检查表{form.name}适用于{form.host_class}，不适用于{host.class_name} {host.code}",
        )
    noted = Noted(load_rules("inspection_rules", standards / "inspection_rules.toml"))
    today = edit.moment.date()
    checked = check_filled(workspace, filled, host, form, noted=noted, plans=plans, today=today)
    if noted.has_errors:
        return Recorded(host.code, None, (), 0, noted.layer(workspace.crs), {})
    code, defects = _store(workspace, host, checked, edit)
    for at, path in checked.photos:
        owner = ("inspection", code) if at is None else ("defect", defects[at])
        attach_file(workspace, *owner, AttachedFile(path, kind="photo"), edit=edit)
    found = _warranties(workspace, host, checked.defects, defects, checked.inspection["done_on"])
    return Recorded(host.code, code, defects, len(checked.photos), noted.layer(workspace.crs), found)


def _host(workspace: Workspace, filled: FilledForm) -> Host:
    code = str(filled.header.get("host_code", "")).strip()
    if not code:
        raise BadForm(
            "the form does not say which object was inspected; fill in host_code",
            zh="检查表未填对象编号（host_code）；请补填",
        )
    return find_host(workspace, filled.host_class, code, station_m=_first_station(filled))


def _first_station(filled: FilledForm) -> float | None:
    given = next((each.get("station") for each in filled.defects if each.get("station")), None)
    try:
        return None if given is None else parse_station(given).metres
    except BadStationing:
        return None


def _store(workspace: Workspace, host: Host, checked: Checked, edit: Edit) -> tuple[str, tuple[str, ...]]:
    """Defects go first: without their inspection they would still be found, the other way round be lost."""
    day = checked.inspection["done_on"]
    stamp = f"{day:%Y%m%d}"
    code = next_serials(workspace, "inspection", f"JC{stamp}", count=1, where={"done_on": day})[0]
    inspection_id = str(new_ids(1, edit.moment).iloc[0])
    codes: list[str] = []
    if checked.defects:
        codes = next_serials(
            workspace, "defect", f"BH{stamp}", count=len(checked.defects), where={"found_on": day}
        )
        rows = pd.DataFrame([{k: v for k, v in each.items() if k != "point"} for each in checked.defects])
        rows = rows.assign(
            **host.keys,
            code=codes,
            inspection_id=inspection_id,
            found_on=np.datetime64(day, "s"),
            state="open",
        )
        points = defect_points(workspace, host, checked.defects)
        layer = gpd.GeoDataFrame(rows, geometry=points, crs=workspace.crs)
        workspace.write("defect", layer, actor=edit.actor, now=edit.moment, reason=edit.reason)
    row = {**checked.inspection, "id": inspection_id, "code": code}
    workspace.write("inspection", pd.DataFrame([row]), actor=edit.actor, now=edit.moment, reason=edit.reason)
    return code, tuple(codes)


def _warranties(
    workspace: Workspace, host: Host, defects: Sequence[dict[str, Any]], codes: Sequence[str], day: Any
) -> dict[str, str]:
    """Works under whose warranty the defects fall."""
    found = {}
    for defect, code in zip(defects, codes, strict=True):
        works = works_under_warranty(workspace, host.id, day, station_m=defect["station_m"])
        if works:
            found[code] = works[0]
    return found
