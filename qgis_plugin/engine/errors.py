"""What can go wrong with the engine, in both languages."""

from __future__ import annotations

from typing import Any

from gridtwin.errors import GridTwinError


class EngineError(GridTwinError, RuntimeError):
    """A request was refused; `code` and `data` are those of docs/engine.md."""

    def __init__(self, answer: dict[str, Any]) -> None:  # Any: JSON
        self.code = int(answer.get("code", 0))
        self.data: dict[str, Any] = answer.get("data") or {}
        english = str(self.data.get("en") or answer.get("message") or "the engine refused")
        super().__init__(english, zh=self.data.get("zh") or english)

    @property
    def was_cancelled(self) -> bool:
        """Whether somebody cancelled the request."""
        return self.code == -32800

    @property
    def is_lost_update(self) -> bool:
        """Whether a row was changed by somebody else in between."""
        return self.code == -32001


class EngineGone(EngineError):
    """The program ended while it was asked; the next request starts it again."""

    def __init__(self, status: int | None, last: str) -> None:
        said_en, said_zh = (f": {last}", f"，最后输出：“{last}”") if last else ("", "")
        if status == 2:  # wrong use: a GridTwin from before there was an engine
            said_en += " (is it GridTwin 0.1.0 or newer?)"
            said_zh += "（是否为0.1.0以上版本？）"
        super().__init__(
            {
                "code": -32098,
                "message": "",
                "data": {
                    "en": f"The program gridtwin ended (status {status}){said_en}. "
                    "Try again: it is started anew.",
                    "zh": f"gridtwin程序已退出（状态{status}）{said_zh}。请重试，程序会重新启动。",
                },
            }
        )


class EngineSilent(EngineError):
    """The program said nothing for too long and was ended."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            {
                "code": -32097,
                "message": "",
                "data": {
                    "en": f"The program gridtwin said nothing for {seconds:g} s and was ended. "
                    "Try again, or raise "
                    "the time limit in the GridTwin settings.",
                    "zh": f"gridtwin程序{seconds:g}秒无响应，已结束。请重试，或在GridTwin设置中增大时限。",
                },
            }
        )
