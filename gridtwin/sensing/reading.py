"""What comes in: readings, and what was refused of them; what an intake rule makes of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
Values = NDArray[np.float64]


_CODE_LENGTH = 80
_TEXT_LENGTH = 2000


def clean(text: str, length: int) -> str:
    """The text without characters that databases and terminals cannot take, cut to a length."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text[:length])


class Quality(IntEnum):
    """Quality of a stored observation; the names are those of the domain `observation_quality`."""

    GOOD = 0
    SUSPECT = 1
    OUT_OF_RANGE = 2
    LATE = 3

    @property
    def text(self) -> str:
        """The value of the domain."""
        return self.name.lower()


class Reason(StrEnum):
    """Why a message was refused."""

    MALFORMED = "malformed"
    UNKNOWN_SENSOR = "unknown_sensor"
    NOT_A_NUMBER = "not_a_number"
    BAD_TIME = "bad_time"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class Reading:
    """One value of one sensor.

    Attributes:
        code: device number of the register.
        at_ms: when it was measured, milliseconds since 1970 UTC; None when the device does not say.
        value: in the sensor's unit.
        received_ms: when it arrived.
    """

    code: str
    at_ms: int | None
    value: float
    received_ms: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """A message that is not stored, with what is needed to find its sender.

    Code and text hold nothing that databases and terminals cannot take, whatever was sent.
    """

    received_ms: int
    code: str
    reason: Reason
    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "code", clean(self.code, _CODE_LENGTH))
        object.__setattr__(self, "text", clean(self.text, _TEXT_LENGTH))


@dataclass(frozen=True, slots=True)
class Observations:
    """Rows to store, arrays of one length n.

    Attributes:
        channel: number of the channel.
        at_ms, received_ms: milliseconds since 1970 UTC.
        value: in the unit of the channel.
        quality: of `Quality`.
    """

    channel: Numbers
    at_ms: Numbers
    value: Values
    quality: Numbers
    received_ms: Numbers

    def __len__(self) -> int:
        return len(self.channel)

    def taken(self, which: NDArray[np.bool_] | Numbers) -> Observations:
        """The rows of a mask or of positions."""
        return Observations(
            self.channel[which],
            self.at_ms[which],
            self.value[which],
            self.quality[which],
            self.received_ms[which],
        )
