"""Why an alarm was raised or cleared where its rule does not say it: the note of the event."""

from __future__ import annotations

from enum import StrEnum


class Cause(StrEnum):
    """Causes, in both languages at once, because notes are shown as they are stored."""

    BEYOND_RANGE = "超出量程 beyond the measuring range"
    RULE_OFF = "规则已停用 rule switched off"
    RULE_CHANGED = "规则不再适用于该传感器 the rule no longer looks at this sensor"
    SENSOR_RETIRED = "传感器已停用 sensor retired"
