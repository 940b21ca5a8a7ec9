"""Errors of the engine, and how any error is told to a client: code, both languages, place, way out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from gridtwin.errors import GridTwinError, UsageError
from gridtwin.progress import Cancelled
from gridtwin.reasons import reason

PARSE, REQUEST, METHOD, PARAMS, DEFECT = -32700, -32600, -32601, -32602, -32603
LOST_UPDATE, CLAIMED, READ_ONLY, NOTHING_THERE, BUSY, REFUSED = (
    -32001, -32002, -32003, -32004, -32005, -32010,
)  # fmt: skip
CANCELLED, ENDING = -32800, -32801
Told = dict[str, Any]  # Any: JSON values
# By name, so that no library is loaded for the sake of its errors.
_CODES = {
    "LostUpdate": LOST_UPDATE,
    "ClaimedByOther": CLAIMED,
    "ReadOnlyWorkspace": READ_ONLY,
    "CannotWrite": READ_ONLY,
    "WorkspaceBusy": BUSY,
    "StoreFailure": BUSY,
    "BadParams": PARAMS,
}
_WAYS_OUT = {
    LOST_UPDATE: ("read the row again, then repeat the change", "请重新读取该记录后再改"),
    CLAIMED: ("take another patch, or take it over (take_over)", "请审核其他图斑，或接管（take_over）"),
    READ_ONLY: (
        "check the rights of folder and files, or copy the workspace",
        "请检查目录和文件的权限，或复制工作区",
    ),
    BUSY: ("try again", "请稍后重试"),
}


class BadParams(UsageError):
    """A parameter of a request is unknown, missing or not of its kind."""

    def __init__(
        self, en: str, zh: str, *, param: str, value: Any = None, rule: tuple[str, str] | None = None
    ) -> None:
        super().__init__(en, zh=zh)
        self.param, self.value, self.rule = param, value, rule


class Missing(GridTwinError, FileNotFoundError):
    """Something that a request names is not there."""


class Stopped(BaseException):
    """Raised inside a question that was dropped; no `except Exception` keeps it."""


def told(error: BaseException) -> Told:
    """A user's mistake, or a state of the machine, as the `error` of an answer."""
    en, zh = _sentences(error)
    code = _code(error)
    way_out = _WAYS_OUT.get(code)
    data: Told = {
        "kind": type(error).__name__,
        "en": en,
        "zh": zh,
        "file": _file(error),
        "row": None,
        "param": getattr(error, "param", None),
        "value": getattr(error, "value", None),
        "rule": _pair(getattr(error, "rule", None)),
        "way_out": _pair(way_out),
        "log": None,
    }
    return {"code": code, "message": en, "data": data}


def refusal(code: int, kind: str, en: str, zh: str) -> Told:
    """An error of the protocol itself."""
    return {"code": code, "message": en, "data": {"kind": kind, "en": en, "zh": zh}}


def cancelled() -> Told:
    """The answer to a request that was cancelled."""
    return refusal(
        CANCELLED,
        "Cancelled",
        "Stopped. What was stored before stays stored.",
        "已停止，此前已保存的内容不受影响。",
    )


def defect(error: BaseException, log: Path | None) -> Told:
    """The answer after a defect: where the details are, no traceback."""
    name = type(error).__name__
    where_en = f"; details are in {log}" if log else ""
    where_zh = f"；详情见{log}" if log else ""
    made = refusal(
        DEFECT,
        name,
        f"GridTwin met a defect of its own ({name}){where_en}; please report it",
        f"GridTwin内部错误（{name}）{where_zh}；请报告此问题",
    )
    made["data"]["log"] = str(log) if log else None
    return made


def is_expected(error: BaseException) -> bool:
    """Whether a user or the machine is the cause, and not a defect."""
    return isinstance(error, GridTwinError | OSError)


def _code(error: BaseException) -> int:
    if isinstance(error, Cancelled | Stopped):
        return CANCELLED
    for kind in type(error).__mro__:
        if kind.__name__ in _CODES:
            return _CODES[kind.__name__]
    if isinstance(error, PermissionError):
        return READ_ONLY
    if isinstance(error, FileNotFoundError | KeyError) or type(error).__name__ == "NotFound":
        return NOTHING_THERE
    return REFUSED


def _sentences(error: BaseException) -> tuple[str, str]:
    if isinstance(error, OSError) and not isinstance(error, GridTwinError) and error.filename:
        place = os.fsdecode(error.filename)
        why_en, why_zh = reason(error)
        return (
            f"{place}: {why_en}; check the name, your rights there and the free space",
            f"{place}：{why_zh}；请检查路径、权限和剩余空间",
        )
    # A KeyError writes its message in quotes.
    en = str(error.args[0]) if error.args and isinstance(error, KeyError) else str(error)
    return en, getattr(error, "zh", None) or en


def _file(error: BaseException) -> str | None:
    name = getattr(error, "filename", None)
    return os.fsdecode(name) if isinstance(name, str | bytes) else None


def _pair(words: tuple[str, str] | None) -> dict[str, str] | None:
    return None if words is None else {"en": words[0], "zh": words[1]}
