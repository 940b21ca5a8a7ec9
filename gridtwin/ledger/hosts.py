"""The objects that inspections, defects and works belong to, found by what a form or a table says of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from gridtwin.ledger.errors import UnknownHost
from gridtwin.model import feature_class, is_missing
from gridtwin.store import Workspace


@dataclass(frozen=True, slots=True)
class Host:
    """A road section, bridge, tunnel, facility or another object with a code; `row` are its values."""

    class_name: str
    id: str
    code: str
    row: Mapping[str, Any]  # Any: values of the declared fields, and geometry

    @property
    def keys(self) -> dict[str, str]:
        """The columns by which other rows refer to it."""
        return {"host_class": self.class_name, "host_id": self.id, "host_code": self.code}


def find_host(workspace: Workspace, class_name: str, code: str, *, station_m: float | None = None) -> Host:
    """The object of that code; a road's section as `CODE/SECTION`, or by a stationing within it.

    Raises:
        UnknownHost: there is none, or a road has several sections and nothing says which.
    """
    declared = feature_class(class_name)
    field = declared.code_field or "code"
    name, _, section = code.strip().partition("/") if class_name == "road" else (code.strip(), "", "")
    found = workspace.read(class_name, where={field: name})
    if section:
        found = found[found["section_no"].astype("str") == section]
    elif class_name == "road" and len(found) > 1 and station_m is not None:
        found = found[(found["from_station_m"] <= station_m) & (station_m <= found["to_station_m"])].head(1)
    if len(found) == 1:
        row = {str(key): value for key, value in found.iloc[0].items()}
        return Host(class_name, str(row["id"]), host_code(class_name, row), row)
    raise _unknown(declared.title_zh, class_name, code, number=len(found))


def host_code(class_name: str, row: Mapping[str, Any]) -> str:
    """The code of a row as people write it: a road's section bears its number."""
    code = str(row[feature_class(class_name).code_field or "code"])
    section = row.get("section_no") if class_name == "road" else None
    return code if is_missing(section) else f"{code}/{int(section or 0)}"


def host_codes(class_name: str, rows: pd.DataFrame) -> pd.Series[str]:
    """The same for many rows."""
    codes = rows[feature_class(class_name).code_field or "code"].astype("str")
    if class_name != "road" or "section_no" not in rows:
        return codes
    section = rows["section_no"].astype("Int64").astype("str")
    return codes.where(rows["section_no"].isna().to_numpy(), codes + "/" + section.fillna(""))


def hosts_by_code(workspace: Workspace, class_name: str) -> dict[str, str]:
    """Ids by code; a road of one section is found by its code alone, too."""
    field = feature_class(class_name).code_field or "code"
    names = ["id", field, *(["section_no"] if class_name == "road" else [])]
    rows = pd.DataFrame(workspace.read(class_name, columns=names).drop(columns="geometry", errors="ignore"))
    known = dict(zip(host_codes(class_name, rows), rows["id"].astype("str"), strict=True))
    alone = rows[~rows[field].duplicated(keep=False)]
    return known | dict(zip(alone[field].astype("str"), alone["id"].astype("str"), strict=True))


def _unknown(title_zh: str, class_name: str, code: str, *, number: int) -> UnknownHost:
    if number > 1:
        return UnknownHost(
            f"{class_name} {code} has {number} sections; name one as CODE/SECTION, or give a stationing",
            zh=f"{title_zh}{code}有{number}个路段；请写作“编号/路段号”，或给出桩号",
        )
    return UnknownHost(
        f"no {class_name} has the code '{code}'; see the list of cards (roads: CODE or CODE/SECTION)",
        zh=f"没有编号为“{code}”的{title_zh}；请查看资料卡清单（道路写作编号或“编号/路段号”）",
    )
