"""Recordings: CSV, NDJSON and Parquet with the same rows give the same readings."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest

from gridtwin.sensing.errors import BadReading
from gridtwin.sensing.reading import Reading, Reason
from gridtwin.sensing.simulation.recordings import read_recording

AT = datetime(2026, 3, 1, tzinfo=UTC)
MS = int(AT.timestamp() * 1000)


def test_three_kinds_of_files(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"code,at,value\nA,{MS},1\nB,2026-03-01T08:00:00,2\n")
    (tmp_path / "a.ndjson").write_text(
        f'{{"code":"A","at":{MS},"value":1}}\n{{"code":"B","at":{MS},"value":2}}\n'
    )
    pd.DataFrame({"code": ["A", "B"], "at": [AT, AT], "value": [1.0, 2.0]}).to_parquet(tmp_path / "a.parquet")
    for name in ("a.csv", "a.ndjson", "a.parquet"):
        rows = list(read_recording(tmp_path / name))
        assert [(one.code, one.at_ms, one.value) for one in rows if isinstance(one, Reading)] == [
            ("A", MS, 1.0), ("B", MS, 2.0)
        ]  # fmt: skip


def test_rows_that_are_none_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("code,at,value\nA,,x\nA,noon,1\n")
    assert [one.reason for one in read_recording(tmp_path / "a.csv")] == [  # type: ignore[union-attr]
        Reason.NOT_A_NUMBER, Reason.BAD_TIME
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.xlsx", b""), ("a.csv", b"x,y\n1,2\n"), ("a.parquet", b"PAR1 but no more"), ("missing.csv", None)],
)
def test_other_files_are_refused(tmp_path: Path, name: str, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(BadReading) as refused:
        list(read_recording(tmp_path / name))
    assert refused.value.zh


def test_parquet_without_the_columns_is_refused(tmp_path: Path) -> None:
    pd.DataFrame({"a": [1]}).to_parquet(tmp_path / "a.parquet")
    with pytest.raises(BadReading):
        list(read_recording(tmp_path / "a.parquet"))
