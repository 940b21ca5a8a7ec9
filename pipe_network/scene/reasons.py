"""Why a line or a point is not drawn, in both languages."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why something is left out; the value is the English text."""

    NO_GEOMETRY = "no geometry"
    NOT_A_NUMBER = "coordinates are not numbers"
    NO_HEIGHT = "no level and no ground"
    NO_LENGTH = "no length"
    NO_SIZE = "no size"
    NO_LEVEL = "no level"
    PLAIN_POINT = "nothing stands there that is drawn"
    NO_PLACE = "no place or no ground level"

    @property
    def zh(self) -> str:
        """The Chinese text."""
        return _ZH[self]


_ZH = {
    Reason.NO_GEOMETRY: "无几何",
    Reason.NOT_A_NUMBER: "坐标不是数值",
    Reason.NO_HEIGHT: "既无管线高程也无地面高程",
    Reason.NO_LENGTH: "长度为零",
    Reason.NO_SIZE: "无管径或断面尺寸",
    Reason.NO_LEVEL: "无高程和埋深",
    Reason.PLAIN_POINT: "无需绘制的附属物",
    Reason.NO_PLACE: "无坐标或无地面高程",
}
