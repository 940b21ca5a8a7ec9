"""What the command line's own library says about wrong use, in Chinese.

The library composes its sentences in English only; each known one is a pattern here. A sentence that nobody
has translated stays as it is, behind the Chinese heading 错误.
"""

from __future__ import annotations

import re
from typing import Any

import typer

_KINDS = {"argument": "参数", "option": "选项", "parameter": "参数"}
_PATHS = {"File": "文件", "Directory": "目录", "Path": "路径"}

# Whole sentences; what a group matched is translated by the patterns below it where it is a sentence itself.
_SENTENCES: tuple[tuple[str, str], ...] = (
    (r"Missing (?P<kind>argument|option|parameter)(?P<name> .+?)?\.(\s+(?P<more>.+))?", "缺少{kind}{name}。{more}"),  # noqa: E501
    (r"Missing command\.", "缺少命令。"),
    (r"Choose from:\s*(?P<list>.+)", "可选：{list}"),
    (r"Invalid value for (?P<name>.+?): (?P<more>.+)", "{name}的值无效：{more}"),
    (r"Invalid value: (?P<more>.+)", "值无效：{more}"),
    (r"Value error, (?P<more>.+)", "{more}"),
    (r"No such command (?P<name>'.*?')\.", "没有命令{name}。"),
    (r"No such command (?P<name>'.*?')\.? Did you mean (?P<list>.+)\?", "没有命令{name}。是否指{list}？"),
    (r"No such option:? (?P<name>\S+) \(Possible options: (?P<list>.+)\)", "没有选项{name}。是否指{list}？"),
    (r"No such option:? (?P<name>\S+?)\.? Did you mean (?P<list>.+)\?", "没有选项{name}。是否指{list}？"),
    (r"No such option:? (?P<name>.+?)\.?", "没有选项{name}"),
    (r"Option (?P<name>'.+?') requires an argument\.", "选项{name}后须给出一个值。"),
    (r"Option (?P<name>'.+?') requires (?P<count>\d+) arguments\.", "选项{name}后须给出{count}个值。"),
    (r"Option (?P<name>'.+?') does not take a value\.", "选项{name}不带值。"),
    (r"Argument (?P<name>'.+?') takes (?P<count>\d+) values\.", "参数{name}须给出{count}个值。"),
    (r"Got unexpected extra arguments?(?:\(s\))? \((?P<list>.*)\)", "多余的参数：{list}"),
    (r"(?P<value>'.*') is not one of (?P<list>.+?)\.?", "{value}不在可选值之内：{list}"),
    (r"(?P<value>'.*') is not a valid (?:integer|int)\.?", "{value}不是整数。"),
    (r"(?P<value>'.*') is not a valid float\.?", "{value}不是数值。"),
    (r"(?P<value>'.*') is not a valid boolean\.?", "{value}不是true或false。"),
    (r"(?P<value>.+) is not in the range (?P<list>.+?)\.?", "{value}超出范围{list}。"),
    (r"(?P<value>'.*') does not match the formats? (?P<list>.+?)\.?", "{value}不符合格式{list}。"),
    (r"Input should be a valid number, .+", "应为数值。"),
    (r"Input should be a valid integer, .+", "应为整数。"),
    (r"Input should be a valid boolean, .+", "应为true或false。"),
    (r"Input should be a finite number", "应为有限数值。"),
    (r"Input should be greater than or equal to (?P<value>\S+)", "不得小于{value}。"),
    (r"Input should be less than or equal to (?P<value>\S+)", "不得大于{value}。"),
    (r"Input should be greater than (?P<value>\S+)", "应大于{value}。"),
    (r"Input should be less than (?P<value>\S+)", "应小于{value}。"),
    (r"(?P<path>File|Directory|Path) (?P<name>'.*') does not exist\.", "{path}{name}不存在。"),
    (r"(?P<path>File|Directory|Path) (?P<name>'.*') is a file\.", "{name}是文件，应为目录。"),
    (r"(?P<path>File|Directory|Path) (?P<name>'.*') is a directory\.", "{name}是目录，应为文件。"),
    (r"(?P<path>File|Directory|Path) (?P<name>'.*') is not readable\.", "{path}{name}不可读。"),
    (r"(?P<path>File|Directory|Path) (?P<name>'.*') is not writable\.", "{path}{name}不可写。"),
)  # fmt: skip
_PATTERNS = tuple((re.compile(pattern, re.DOTALL), template) for pattern, template in _SENTENCES)


def in_chinese(sentence: str) -> str:
    """A sentence of the library in Chinese; one that is not known stays as it is.

    >>> in_chinese("Missing option '--from'.")
    "缺少选项'--from'。"
    """
    for pattern, template in _PATTERNS:
        found = pattern.fullmatch(sentence.strip())
        if found is not None:
            return template.format(**{name: _part(name, text) for name, text in found.groupdict("").items()})
    return sentence


def _part(name: str, text: str) -> str:
    if name == "more":
        return in_chinese(text)
    if name == "list":
        return "、".join(part.strip() for part in text.split(","))
    return {"kind": _KINDS, "path": _PATHS}.get(name, {}).get(text, text.strip())


def speak_chinese(*, wanted: Any) -> None:  # Any: a question without arguments
    """Have every refusal of the library say its sentence in Chinese while `wanted()` holds."""
    base: Any = [kind for kind in typer.BadParameter.__mro__ if "format_message" in vars(kind)][-1]
    for kind in (base, *_below(base)):
        if "format_message" in vars(kind):
            setattr(kind, "format_message", _translated(kind.format_message, wanted))  # noqa: B010


def _below(kind: Any) -> list[Any]:  # Any: classes of the library
    return [each for child in kind.__subclasses__() for each in (child, *_below(child))]


def _translated(own: Any, wanted: Any) -> Any:  # Any: the library's method, whose types are its own
    def format_message(error: Any) -> str:
        said = str(own(error))
        return in_chinese(said) if wanted() else said

    return format_message
