"""The table of all checks as Markdown, for docs/pipes-checks.md."""

from __future__ import annotations

from collections.abc import Iterable

from pipe_network.checks.rules import Check, Parameter, Stage, load_checks

_HEAD = (
    "| # | 检查项 check | 严重程度 severity | 参数 parameters "
    "| 依据 clause | 来源 source | 可信度 confidence |"
)
_STAGES = {
    Stage.TABLE: "Table 表格",
    Stage.POINTS: "Points 管点",
    Stage.LINES: "Lines 管线",
    Stage.JOINT: "Points and lines 点线",
    Stage.NETWORK: "Network 管网",
}
_MOST_SHOWN = 6


def checks_markdown(checks: Iterable[Check] | None = None) -> str:
    """One table a stage; parameters with defaults and units."""
    table = tuple(checks if checks is not None else load_checks())
    parts = []
    for stage, title in _STAGES.items():
        rows = [_row(one) for one in table if one.stage is stage]
        parts.append("\n".join([f"### {title}", "", _HEAD, "|---|---|---|---|---|---|---|", *rows]))
    return "\n\n".join(parts)


def _row(check: Check) -> str:
    parameters = "<br>".join(_parameter(name, one) for name, one in check.parameters.items())
    title = f"{check.title_zh} {check.title_en} (`{check.key}`)"
    clause = check.clause.replace("pipe_quality_rules", "QA")
    cells = (str(check.id), title, str(check.severity), parameters, clause, check.source, check.confidence)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _parameter(name: str, parameter: Parameter) -> str:
    unit = f" {parameter.unit}" if parameter.unit else ""
    return f"`{name}` {_shown(parameter.value)}{unit}"


def _shown(value: object) -> str:
    if isinstance(value, dict):
        pairs = [f"{key} {_shown(one)}" for key, one in list(value.items())[:_MOST_SHOWN]]
        return ", ".join(pairs) + (" …" if len(value) > _MOST_SHOWN else "")
    if isinstance(value, list):
        texts = [
            "/".join(map(str, one)) if isinstance(one, list) else str(one) for one in value[:_MOST_SHOWN]
        ]
        return "、".join(texts) + (" …" if len(value) > _MOST_SHOWN else "")
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)
