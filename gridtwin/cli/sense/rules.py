"""`gridtwin sense rules list|check`: alarm rules, and whether the city's own files are well formed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridtwin.cli._common import JsonOption, counted, print_json, say, tr
from gridtwin.cli.sense._common import (
    SectorOption,
    WorkspaceArgument,
    headings,
    opened,
    print_table,
    unit_shown,
)

if TYPE_CHECKING:
    from gridtwin.sensing.alarms.rules import Rule

_KINDS = {
    "threshold": ("threshold", "阈值"),
    "duration": ("duration", "持续"),
    "rate": ("rate", "变化率"),
    "no_data": ("no data", "无数据"),
    "repeat": ("repeat", "重复"),
    "combination": ("combination", "组合"),
}
_SEVERITIES = {"info": "提示", "minor": "一般", "major": "较重", "critical": "严重"}


def list_rules(workspace: WorkspaceArgument, sector: SectorOption = None, json: JsonOption = False) -> None:
    """List the alarm rules that hold."""
    from gridtwin.sensing.alarms.rules import load_rules

    with opened(workspace) as own:
        rules = load_rules(own.sectors.values(), own.workspace.root / "standards")
        units = {
            (name, what): known.unit
            for name, own_sector in own.sectors.items()
            for what, known in own_sector.properties.items()
        }
    chosen = [rule for rule in rules.values() if not sector or rule.sector in sector]
    if json:
        print_json({"rules": [_for_program(rule) for rule in chosen]})
        return
    print_table(
        headings(("rule", "what", "kind", "severity", "condition"), ("规则", "名称", "类型", "级别", "条件")),
        [
            (
                rule.id, tr(rule.en, rule.zh), tr(*_KINDS[rule.kind]),
                tr(rule.severity.value, _SEVERITIES[rule.severity]),
                condition(rule, units.get((rule.sector, rule.property), "")),
            )
            for rule in chosen
        ],
    )  # fmt: skip


def check(workspace: WorkspaceArgument, json: JsonOption = False) -> None:
    """Check sectors, alarm rules, intake rules and sensing.toml of a workspace; nothing is changed."""
    from gridtwin.sensing.alarms.rules import load_rules
    from gridtwin.sensing.intake.rules import load_intake_rules
    from gridtwin.sensing.intake.settings import load_settings
    from gridtwin.sensing.sectors import load_sectors
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as city:
        folder = city.root / "standards"
        sectors = load_sectors(folder)
        rules = load_rules(sectors.values(), folder)
        load_intake_rules(folder)
        settings = load_settings(city.root)
    if json:
        print_json(
            {"sectors": sorted(sectors), "rules": sorted(rules), "profiles": sorted(settings.profiles)}
        )
    say(
        f"All well formed: {counted(len(sectors), 'sector')}, {counted(len(rules), 'rule')}, "
        f"{counted(len(settings.profiles), 'profile')}.",
        f"全部有效：行业{len(sectors)}个，规则{len(rules)}条，消息配置{len(settings.profiles)}个。",
    )


def condition(rule: Rule, unit: str) -> str:
    """The condition of a rule in words."""
    unit = f" {unit_shown(unit)}" if unit_shown(unit) else ""
    said = []
    if rule.above is not None:
        said.append(f"> {rule.above:g}{unit}")
    if rule.below is not None:
        said.append(f"< {rule.below:g}{unit}")
    if rule.change is not None:
        said.append(f"Δ {rule.change:g}{unit} ({rule.direction})")
    if rule.of:
        said.append(f"{rule.times:g} × {rule.of}")
    if rule.all:
        said.append(" + ".join(rule.all))
    if rule.intervals:
        said.append(tr(f"silent for {rule.intervals:g} intervals", f"连续{rule.intervals:g}个上报间隔无数据"))
    if rule.after_s:
        said.append(tr(f"silent for {rule.after_s:g} s", f"{rule.after_s:g}秒无数据"))
    if rule.for_s:
        said.append(tr(f"for {rule.for_s:g} s", f"持续{rule.for_s:g}秒"))
    if rule.within_s:
        said.append(tr(f"within {rule.within_s:g} s", f"{rule.within_s:g}秒内"))
    if rule.clear is not None:
        said.append(tr(f"clears at {rule.clear:g}{unit}", f"恢复至{rule.clear:g}{unit}解除"))
    return tr(", ", "，").join(said)


def _for_program(rule: Rule) -> dict[str, object]:
    made = {name: getattr(rule, name) for name in rule.__dataclass_fields__}
    return {key: value for key, value in made.items() if value not in (None, (), "", False)}


COMMANDS = (
    ("list", list_rules, ("Alarm rules that hold here.", "列出生效的报警规则。")),
    ("check", check, ("Check the city's own files of sensing.", "检查本市感知配置文件。")),
)
