from __future__ import annotations

import numpy as np
import pytest

from twin_server.errors import BadRequest
from twin_server.sensing.times import parse_ms, to_text, to_texts


@pytest.mark.parametrize(
    ("at_ms", "text"),
    [
        (0, "1970-01-01T00:00:00.000Z"),
        (1_772_415_000_123, "2026-03-02T01:30:00.123Z"),
        (-1, "1969-12-31T23:59:59.999Z"),
        (-(10**15), "0001-01-01T00:00:00.000Z"),
        (10**15, "9999-12-31T23:59:59.000Z"),
    ],
)
def test_moments_as_text(at_ms: int, text: str) -> None:
    assert to_text(at_ms) == text
    assert to_texts(np.array([at_ms, at_ms])) == [text, text]
    if 0 <= at_ms < 10**14:
        assert parse_ms(text, "at") == at_ms


def test_texts_with_and_without_a_zone() -> None:
    assert parse_ms("2026-03-02T09:30:00+08:00", "at") == parse_ms("2026-03-02T01:30:00", "at")


@pytest.mark.parametrize("text", ["", "soon", "2026-13-01", "2026-02-30T00:00:00Z", "1" * 400, "\U0001f600"])
def test_what_is_no_moment(text: str) -> None:
    with pytest.raises(BadRequest, match="no moment"):
        parse_ms(text, "at")
