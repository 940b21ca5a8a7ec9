from __future__ import annotations

import csv
import json
import sqlite3
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from gridtwin.cli.main import main
from tests.twin_server.small_city import NOW, PATCH_A, make_city
from twin_server.access.store import open_store
from twin_server.city import City
from twin_server.desk import claims
from twin_server.desk.deciding import Bench, Ruling, decide
from twin_server.desk.decisions import Decision
from twin_server.desk.review_table import review_table
from twin_server.desk.store import DeskStore
from twin_server.desk.who import Who

Run = Callable[..., tuple[int, str, str]]
WANG = Who("wang", "王芳", "192.0.2.7")


@pytest.fixture
def decided(tmp_path: Path) -> tuple[Path, Decision]:
    """A city in which wang confirmed a patch after 30 seconds."""
    folder = make_city(tmp_path / "city")
    city = City(folder)
    with open_store(folder) as store:
        desk = DeskStore(store)
        with desk.writing() as link:
            claims.take(link, PATCH_A, WANG, now=NOW, length=timedelta(minutes=2))
        bench = Bench(city, desk, review_table(folder))
        made = decide(
            bench, PATCH_A, Ruling("confirmed", 1, "no_permit"), WANG, now=NOW + timedelta(seconds=30)
        )
    city.close()
    return folder, made


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("GRIDTWIN_LANG", "en")

    def call(folder: Path, *words: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["gridtwin", "desk", *words, "-w", str(folder)])
        try:
            main()
        except SystemExit as end:
            told = capsys.readouterr()
            return int(end.code or 0), told.out, told.err
        told = capsys.readouterr()
        return 0, told.out, told.err

    return call


def test_a_whole_chain(decided: tuple[Path, Decision], run: Run) -> None:
    folder, made = decided
    status, out, err = run(folder, "audit", "verify", "--entry", made.hash, "--statuses")
    assert (status, out) == (0, "")
    assert f"1 entries, 0 breaks. Last: 1, SHA-256 {made.hash}" in err


def test_what_is_wrong_is_named(decided: tuple[Path, Decision], run: Run) -> None:
    folder, made = decided
    assert run(folder, "audit", "verify", "--entry", "f" * 64)[0] == 1
    link = sqlite3.connect(folder / "access.db")
    link.execute("DROP TRIGGER access_audit_no_update")
    link.execute("UPDATE access_audit SET detail = replace(detail, 'confirmed', 'legal')")
    link.commit()
    link.close()
    status, out, _ = run(folder, "audit", "verify", "--statuses")
    assert status == 1
    assert "entry 1: was changed: it does not fit its hash" in out
    assert "patch TB-1 is 'confirmed' by wang; its last decision says 'legal'" in out
    told = json.loads(run(folder, "audit", "verify", "--json")[1])
    assert [one["number"] for one in told["breaks"]] == [1]
    assert told["head"] == {"number": 1, "hash": made.hash}


def test_export(decided: tuple[Path, Decision], run: Run, tmp_path: Path) -> None:
    folder, made = decided
    assert run(folder, "audit", "export", str(tmp_path / "a.csv"))[0] == 0
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["actor"], row["address"], row["status"], row["hash"]) == (
        "wang",
        "192.0.2.7",
        "confirmed",
        made.hash,
    )
    assert run(folder, "audit", "export", str(tmp_path / "a.json"))[0] == 0
    told = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert told["entries"][0]["detail"]["reason"] == "no_permit"
    assert run(folder, "audit", "export", str(tmp_path / "a.xlsx"))[0] == 2


def test_figures(decided: tuple[Path, Decision], run: Run) -> None:
    folder, _ = decided
    told = json.loads(run(folder, "figures", "--day", "2026-03-02", "--json")[1])
    assert [(one["name"], one["decided"], one["median_seconds"]) for one in told["people"]] == [
        ("wang", 1, 30.0)
    ]
    status, out, _ = run(folder, "figures", "--day", "2026-03-02")
    assert (status, "王芳" in out, "confirmed 1" in out) == (0, True, True)
