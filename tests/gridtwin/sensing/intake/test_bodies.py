"""Bodies of requests: rows are whole wherever the pieces are cut; bad lines are refused, bad bodies too."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.sensing.errors import BadReading
from gridtwin.sensing.intake.bodies import CSV, JSON, NDJSON, BodyReader, BodyTooLarge, Row
from gridtwin.sensing.intake.settings import load_settings
from gridtwin.sensing.reading import Reading, Reason

NOW = 1_772_323_200_000
LIMITS = load_settings(Path("/nowhere")).limits
LINES = (
    b'{"code": "A", "at": 1772323200000, "value": 1}\n'
    b"not json\r\n"
    b"\n"
    b'{"code": "B", "value": "2"}\n'
    b'{"code": "C", "value": 3}'
)
TABLE = '\ufeffcode,at,value\r\nA,1772323200000,1\r\nA,,2\nB,2026-03-01T08:00:00,x\n"C",noon,3\n'.encode()


def rows(kind: str, *pieces: bytes, **limits: int) -> list[Row]:
    reader = BodyReader(kind, replace(LIMITS, **limits), lambda: NOW)
    return [row for piece in pieces for row in reader.feed(piece)] + list(reader.end())


def short(found: list[Row]) -> list[object]:
    return [(one.code, one.at_ms, one.value) if isinstance(one, Reading) else one.reason for one in found]


def test_json_lines() -> None:
    assert short(rows(NDJSON, LINES)) == [
        ("A", NOW, 1.0), Reason.MALFORMED, Reason.NOT_A_NUMBER, ("C", None, 3.0)
    ]  # fmt: skip


@given(st.lists(st.integers(0, len(LINES)), max_size=6))
def test_json_lines_may_be_cut_anywhere(cuts: list[int]) -> None:
    ends = [0, *sorted(cuts), len(LINES)]
    pieces = [LINES[start:end] for start, end in pairwise(ends)]
    assert short(rows(NDJSON, *pieces)) == short(rows(NDJSON, LINES))


def test_csv() -> None:
    assert short(rows(CSV, TABLE)) == [
        ("A", NOW, 1.0), ("A", None, 2.0), Reason.NOT_A_NUMBER, Reason.BAD_TIME
    ]  # fmt: skip
    assert short(rows(CSV, b"value,code\n1_000,A\nnan,A\n7,A\n")) == [
        Reason.NOT_A_NUMBER, Reason.NOT_A_NUMBER, ("A", None, 7.0)
    ]  # fmt: skip


def test_a_json_document() -> None:
    assert short(rows(JSON, b'[{"code": "A", ', b'"value": 1}, 5]')) == [("A", None, 1.0), Reason.MALFORMED]
    assert short(rows(JSON, b'{"code": "A", "value": 1}')) == [("A", None, 1.0)]


def test_a_line_without_end_is_refused_and_not_held() -> None:
    reader = BodyReader(NDJSON, replace(LIMITS, line_bytes=100), lambda: NOW)
    found = [row for _ in range(50) for row in reader.feed(b"x" * 90)]
    assert len(reader._left) <= 190
    found += [*reader.feed(b'\n{"code": "A", "value": 1}\n'), *reader.end()]
    assert short(found) == [Reason.TOO_LARGE, ("A", None, 1.0)]


@pytest.mark.parametrize(
    ("kind", "body", "error"),
    [
        pytest.param("text/html", b"", BadReading, id="another kind"),
        pytest.param(JSON, b"{", BadReading, id="no JSON"),
        pytest.param(CSV, b"a,b\n1,2\n", BadReading, id="no columns"),
        pytest.param(JSON, b"[" + b" " * 200 + b"]", BodyTooLarge, id="too long"),
        pytest.param(JSON, b"[1,2,3,4]", BodyTooLarge, id="too many"),
    ],
)
def test_a_body_that_cannot_be_read_is_refused(kind: str, body: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        rows(kind, body, message_bytes=150, message_rows=3)
