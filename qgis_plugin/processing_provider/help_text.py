"""The help of an algorithm in one language, from its declaration: what it does, inputs, outputs, an example.

Plain lines, because a terminal (`qgis_process help`) shows the same text as the dialog.
"""

from __future__ import annotations

import re

from .declaration import Declaration, Part

_WORDS = {
    "zh": {
        "inputs": "输入：",
        "outputs": "输出：",
        "example": "示例：",
        "between": "；",
        "layer": "（图层）",
        "star": "（必填）",
        "workspace": "工作区目录（留空：当前工程的工作区）",
        "changes": "结果写入工作区，并记入历史。",
        "program": "需要安装gridtwin程序。",
        "alone": "不需要gridtwin程序。",
    },
    "en": {
        "inputs": "Inputs: ",
        "outputs": "Outputs: ",
        "example": "Example: ",
        "between": "; ",
        "layer": " (layer)",
        "star": " (required)",
        "workspace": "workspace folder (empty: that of the project)",
        "changes": "Changes the workspace; the history keeps it.",
        "program": "Needs the program gridtwin.",
        "alone": "Does not need the program gridtwin.",
    },
}


def help_text(declared: Declaration, language: str) -> str:
    """Some lines: what it does; inputs; outputs; example; what it needs."""
    words = _WORDS[language]
    lines = [declared.help_zh if language == "zh" else declared.help_en]
    lines.append(words["inputs"] + words["between"].join(inputs(declared, language)))
    lines.append(words["outputs"] + words["between"].join(outputs(declared, language)))
    lines.append(words["example"] + declared.example_line)
    if declared.changes:
        lines.append(words["changes"])
    lines.append(words["program" if declared.needs_program else "alone"])
    return "\n".join(lines)


def summary(declared: Declaration, language: str) -> str:
    """The first sentence of its help."""
    text = declared.help_zh if language == "zh" else declared.help_en
    return re.split(r"(?<=。)|(?<=\.)\s", text, maxsplit=1)[0].strip()


def inputs(declared: Declaration, language: str) -> list[str]:
    """Titles of what goes in, files to be written left out."""
    words = _WORDS[language]
    found = [words["workspace"]] if declared.needs_workspace else []
    parts = [each for each in declared.inputs if each.kind != "target"]
    return found + [_title(each, language) + (words["star"] if each.is_required else "") for each in parts]


def outputs(declared: Declaration, language: str) -> list[str]:
    """Titles of what comes out: layers, files, numbers."""
    layer = _WORDS[language]["layer"]
    files = [_title(each, language) + _endings(each) for each in declared.inputs if each.kind == "target"]
    tables = [_title(each, language) + layer for each in declared.outputs if each.kind == "table"]
    return tables + files + [_title(each, language) for each in declared.outputs if each.kind != "table"]


def _title(part: Part, language: str) -> str:
    return part.zh if language == "zh" else part.en


def _endings(part: Part) -> str:
    """The endings that a file may have, as ` (pdf, svg)`."""
    found = re.findall(r"\*\.([\w.]+)", part.rest.get("filter", ""))
    return f" ({', '.join(found)})" if found else ""
