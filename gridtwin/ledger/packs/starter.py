"""The commented beginning of a new pack, to be filled in by a city."""

from __future__ import annotations

from pathlib import Path

from gridtwin.ledger.errors import BadPack
from gridtwin.ledger.packs.definition import Pack
from gridtwin.ledger.packs.entry import NAME
from gridtwin.ledger.packs.loading import FOLDER, built_in_packs
from gridtwin.ledger.packs.parsing import pack_of
from gridtwin.store import Workspace, atomic
from gridtwin.store.outputs import writing

_TEXT = """# {zh} {en}: a facility pack. docs/ledgers-facilities.md explains every key.
# 设施包：字段、检查计划、检查表、指标、关联与符号。各键说明见docs/ledgers-facilities.md。
name = "{name}"
zh = "{zh}"
en = "{en}"
version = "1"
# Whose rows: facility, component, green_plot or tree. Facilities have kind = name unless `where` names kind.
# `where` takes fields of the host, each with a value or a list:
# where = {{ kind = "a", state = ["完好", "破损"] }}
# 所属对象类：facility设施、component部件、green_plot绿地、tree树木。
# 设施缺省kind等于name；where可含多个字段，各取一值或多值。
host = "facility"

# Further fields. type: text, integer, real, boolean, date; a text may have a list of [value, 中文, English].
# 扩展字段。类型：text、integer、real、boolean、date；text可带取值列表。
[[fields]]
name = "height_m"
zh = "安装高度"
en = "Mounting height"
type = "real"
unit = "m"
minimum = 0
maximum = 100
[[fields]]
name = "grade"
zh = "等级"
en = "Grade"
type = "text"
list = [["first", "一级", "first"], ["second", "二级", "second"]]

# Inspections: due `after`, overdue when `until` has passed; unit: day, month, year.
# `when` tells cycles apart: two plans of one kind, each with when = {{ grade = "first" }} and so on.
# 检查计划：when按字段取值区分周期。
# after到期，超过until为超期；单位：day、month、year。confidence = "memory"表示待与标准核对。
[[plans]]
kind = "{zh}检查"
en = "check of {en}"
after = 6
until = 12
unit = "month"
confidence = "memory"

# The inspection form: items with choices, defects with the measures they need.
# 检查表：检查项与选项，病害及其所需量测（length_m、width_m、depth_mm、area_m2、count）。
[[form.items]]
zh = "外观"
en = "appearance"
choices = [["完好", "intact"], ["损坏", "damaged"], ["未查", "not checked"]]
[[form.defects]]
name = "破损"
en = "damaged"
[[form.defects]]
name = "其他"
en = "other"

# Quantities count rows that meet all conditions, or add up a field; formulas use them and
# number, overdue, defects, area_km2.
# 数量：满足条件的行数或字段之和；公式可用它们及number、overdue、defects、area_km2。
[quantities]
intact = {{ where = {{ state = "完好" }} }}

[[indicators]]
name = "intact_share"
zh = "完好率"
en = "Share intact"
unit = "%"
formula = "100 * intact / number"
[[indicators]]
name = "in_time_share"
zh = "按期检查率"
en = "Share inspected in time"
unit = "%"
formula = "100 * (number - overdue) / number"

# What belongs to it: rows that name it (by_host), whose id it names (via), or nearby (within_m).
# 关联：对方记录其为所属对象（by_host）、本字段存对方id（via）、或距离内（within_m）。
[[relations]]
name = "devices"
zh = "挂载设备"
en = "mounted devices"
target = "sensor"
by_host = true
many = true
show = ["code", "name", "property", "unit", "status"]

# The symbol on maps. icon: circle, square, diamond, triangle, star, pentagon, cross, arrow.
# 地图符号。
[symbol]
colour = "#2f7ed8"
icon = "circle"
size_mm = 2.4
"""


def starter_text(name: str, zh: str, en: str) -> str:
    """A pack that works as it is.

    Raises:
        BadPack: the name is no name.
    """
    if NAME.fullmatch(name) is None:
        raise BadPack(
            f"pack name '{name}': write 2 to 40 small letters, digits and _ that begin with a letter",
            zh=f"设施包名“{name}”：应为2–40个小写字母、数字或_，以字母开头",
        )
    titles = {"name": name, "zh": zh, "en": en}
    for key, value in titles.items():
        if not value.strip() or any(mark in value for mark in '"\\\n\r'):
            raise BadPack(
                f"{key} '{value}': write a title without quotation marks and backslashes",
                zh=f"{key}“{value}”：标题不得为空，不得含引号或反斜杠",
            )
    return _TEXT.format(**titles)


def write_starter(workspace: Workspace, name: str, zh: str, en: str) -> tuple[Path, Pack]:
    """Put the beginning of a pack into the workspace's folder of packs.

    Raises:
        BadPack: the name is no name, or a pack or file has it already.
    """
    text = starter_text(name, zh, en)
    path = workspace.root / FOLDER / f"{name}.toml"
    if path.exists() or name in built_in_packs():
        raise BadPack(
            f"pack '{name}': there is one of that name; choose another, or edit {path}",
            zh=f"设施包“{name}”已存在；请改名，或编辑{path}",
        )
    pack = pack_of(text, str(path), is_own=True)
    path.parent.mkdir(exist_ok=True)
    with writing(path), atomic.beside(path) as partial:
        partial.write_text(text, "utf-8")
    return path, pack
