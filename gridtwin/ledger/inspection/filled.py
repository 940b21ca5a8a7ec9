"""A filled inspection form, whatever it came in: header, answers, defects and photos as they were given."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gridtwin.ledger.errors import BadForm
from gridtwin.store.errors import FileMissing

# Entries of the header, with their titles on the form. `*` marks those that must be filled.
HEADER: Mapping[str, tuple[str, str]] = {
    "host_code": ("对象编号 *", "Object number *"),
    "kind": ("检查类型 *", "Kind of inspection *"),
    "done_on": ("检查日期 *", "Date *"),
    "inspector_name": ("检查人 *", "Inspector *"),
    "unit_name": ("检查单位", "Inspecting body"),
    "weather": ("天气", "Weather"),
    "conclusion": ("检查结论", "Conclusion"),
    "note": ("备注", "Note"),
}
DEFECT: Mapping[str, tuple[str, str]] = {
    "distress": ("病害类型 *", "Distress *"),
    "severity": ("严重程度", "Severity"),
    "part": ("部位", "Part"),
    "component": ("构件", "Component"),
    "station": ("桩号", "Stationing"),
    "side": ("位置", "Side"),
    "lane": ("车道", "Lane"),
    "length_m": ("长度 m", "Length m"),
    "width_m": ("宽度 m", "Width m"),
    "depth_mm": ("深度 mm", "Depth mm"),
    "count": ("数量", "Count"),
    "area_m2": ("面积 m²", "Area m²"),
    "x": ("东坐标 x", "Easting x"),
    "y": ("北坐标 y", "Northing y"),
    "photo": ("照片", "Photo"),
    "note": ("备注", "Note"),
}


@dataclass(frozen=True, slots=True)
class FilledForm:
    """What was filled in. `rows` are the numbers of the defects in their source; photos lie in `folder`."""

    host_class: str
    header: Mapping[str, Any]  # Any: text, number or date, as given
    answers: Mapping[str, Any] = field(default_factory=dict)
    defects: tuple[Mapping[str, Any], ...] = ()
    photos: tuple[str, ...] = ()
    form: str | None = None
    rows: tuple[int, ...] = ()
    folder: Path = Path()

    def row(self, at: int) -> int:
        """Number of a defect in its source, counted from 1 where nothing else is known."""
        return self.rows[at] if self.rows else at + 1


def filled_of(given: Mapping[str, Any], *, folder: Path = Path()) -> FilledForm:
    """A filled form of an object as JSON has it: host_class, the header, answers, defects, photos.

    Raises:
        BadForm: it has other parts, or a part is not of its kind.
    """
    known = {"host_class", "form", "answers", "defects", "photos", *HEADER}
    unknown = sorted(set(given) - known)
    if unknown:
        raise BadForm(
            f"'{unknown[0]}' is no part of an inspection; the parts are {', '.join(sorted(known))}",
            zh=f"“{unknown[0]}”不是检查记录的内容；可用：{', '.join(sorted(known))}",
        )
    answers, defects = given.get("answers", {}), given.get("defects", [])
    photos = given.get("photos", [])
    is_good = isinstance(answers, Mapping) and isinstance(defects, list) and isinstance(photos, list)
    if not is_good or not all(isinstance(each, Mapping) for each in defects):
        raise BadForm(
            "answers must be an object, defects a list of objects, photos a list of file names",
            zh="answers须为对象，defects须为对象列表，photos须为文件名列表",
        )
    header = {name: given[name] for name in HEADER if not _is_blank(given.get(name))}
    return FilledForm(
        host_class=str(given.get("host_class", "road")),
        header=header,
        answers=answers,
        defects=tuple(defects),
        photos=tuple(map(str, photos)),
        form=given.get("form"),
        folder=folder,
    )


def read_json(path: Path) -> FilledForm:
    """A filled form from a JSON file; photos lie beside it.

    Raises:
        FileMissing, BadForm: there is no such file, or it is not a form.
    """
    if not path.is_file():
        raise FileMissing(f"{path} does not exist", zh=f"{path}不存在；请检查文件名和路径")
    try:
        given = json.loads(path.read_text("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadForm(f"{path} is not JSON: {error}", zh=f"{path}不是JSON文件：{error}") from error
    if not isinstance(given, dict):
        raise BadForm(f"{path}: one JSON object is expected", zh=f"{path}：应为一个JSON对象")
    return filled_of(given, folder=path.parent)


def defects_of_texts(texts: Iterable[str]) -> list[dict[str, str]]:
    """Defects as options have them: `distress=坑槽,length_m=1.2,width_m=0.5`.

    Raises:
        BadForm: a part has no equals sign.
    """
    return [_pairs(text) for text in texts]


def _pairs(text: str) -> dict[str, str]:
    found = {}
    for part in text.replace("，", ",").split(","):
        name, sign, value = part.partition("=")
        if not sign:
            raise BadForm(
                f"--defect {text}: write NAME=VALUE,NAME=VALUE; names are {', '.join(DEFECT)}",
                zh=f"--defect {text}：应写作 名称=值,名称=值；可用名称：{', '.join(DEFECT)}",
            )
        found[name.strip()] = value.strip()
    return found


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
