"""Where a file that should be GeoJSON is broken: line, character, what stands there, and the way out."""

from __future__ import annotations

import json
from pathlib import Path

from gridtwin.errors import UsageError

_MOST_BYTES = 300_000_000  # larger ones are not read again to find the place
_SHOWN = 24  # characters on either side of the place
_KINDS = ("FeatureCollection", "Feature", "GeometryCollection")
_REASONS = {
    "Expecting ',' delimiter": ("a comma or a bracket is missing before it", "此前缺少逗号或括号"),
    "Expecting ':' delimiter": ("a colon is missing before it", "此前缺少冒号"),
    "Expecting property name enclosed in double quotes": (
        "a name in double quotes is expected",
        "此处应为双引号括起的名称",
    ),
    "Illegal trailing comma before end of array": ("the comma before it is one too many", "此处逗号多余"),
    "Illegal trailing comma before end of object": ("the comma before it is one too many", "此处逗号多余"),
    "Expecting value": ("a value is missing here", "此处缺少值"),
    "Extra data": ("something stands behind the end", "文件结尾之后还有内容"),
    "Invalid control character at": ("a line break stands within a text", "文本中含有换行等控制字符"),
    "Invalid \\escape": ("a backslash must be doubled", "反斜杠须写成两个"),
}


def told(path: Path) -> UsageError | None:
    """The error of a file that is no GeoJSON; None where this reader finds nothing wrong with it."""
    if path.suffix.lower() not in (".json", ".geojson") or path.stat().st_size > _MOST_BYTES:
        return None
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return UsageError(
            f"{path.name}, line {line}: byte 0x{data[error.start]:02x} is no UTF-8, as JSON must be; "
            "save the file as UTF-8",
            zh=f"{path.name}第{line}行：字节0x{data[error.start]:02x}不是UTF-8，而JSON须为UTF-8；请另存为UTF-8",
        )
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        return _broken(path, text, error)
    if not isinstance(found, dict) or found.get("type") not in _KINDS:
        return UsageError(
            f"{path.name} is JSON, but no GeoJSON: it must be an object of the type FeatureCollection; "
            "export the layer as GeoJSON or GeoPackage",
            zh=f"{path.name}是JSON但不是GeoJSON：应为类型FeatureCollection的对象；"
            "请将图层导出为GeoJSON或GeoPackage",
        )
    return None


def _broken(path: Path, text: str, error: json.JSONDecodeError) -> UsageError:
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
        en, zh = (
            "the file ends here, before all brackets are closed: it was cut off",
            "文件在此中断，括号未闭合",
        )
        way_en, way_zh = "copy or export it again", "请重新复制或导出该文件"
    else:
        en, zh = _REASONS.get(error.msg, (error.msg, "语法错误"))
        way_en, way_zh = "mend it there, or export the layer again", "请改正此处，或重新导出图层"
    shown = " ".join(text[max(error.pos - _SHOWN, 0) : error.pos + _SHOWN].split())
    return UsageError(
        f"{path.name}, line {error.lineno}, character {error.colno}, near «{shown}»: {en}; {way_en}. "
        "Nothing was read: a broken file does not say where its rows end",
        zh=f"{path.name}第{error.lineno}行第{error.colno}个字符，“{shown}”附近：{zh}；{way_zh}。"
        "文件结构已损坏，无法分辨各行，故未读取任何内容",
    )
