from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from change_detection.errors import BadVerdict, UnknownPatch
from change_detection.verdict import Verdict, give_verdict, statuses
from gridtwin.store import Workspace, open_workspace
from gridtwin.store.errors import LostUpdate
from tests.twin_server.small_city import NOW, PATCH_A, make_city

LATER = NOW + timedelta(hours=1)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_city(tmp_path_factory.mktemp("verdict") / "city")


@pytest.fixture
def city(made: Path, tmp_path: Path) -> Iterator[Workspace]:
    shutil.copytree(made, tmp_path / "city")
    with open_workspace(tmp_path / "city") as workspace:
        yield workspace


def test_a_verdict_is_kept_with_who_and_when(city: Workspace) -> None:
    judged = give_verdict(city, PATCH_A, Verdict("confirmed", 1, "已现场核实"), actor="wang", now=LATER)
    assert (judged.patch_no, judged.earlier_status, judged.row_version) == ("TB-1", "new", 2)
    row = city.read("change_patch", where={"id": PATCH_A}).iloc[0]
    assert (row["status"], row["note"], row["edited_by"]) == ("confirmed", "已现场核实", "wang")
    past = city.history("change_patch", PATCH_A)
    assert past["row"].iloc[0]["status"] == "new"
    assert (past["actor"].iloc[0], past["reason"].iloc[0]) == ("wang", "verdict: confirmed")
    assert past["valid_to"].iloc[0] == LATER


def test_a_verdict_without_a_note_keeps_the_note(city: Workspace) -> None:
    give_verdict(city, PATCH_A, Verdict("unclear", 1, "看不清"), actor="wang", now=LATER)
    give_verdict(city, PATCH_A, Verdict("new", 2), actor="wang", now=LATER)
    assert city.read("change_patch", where={"id": PATCH_A})["note"].tolist() == ["看不清"]


def test_the_second_of_two_inspectors_is_told(city: Workspace) -> None:
    give_verdict(city, PATCH_A, Verdict("confirmed", 1), actor="wang", now=LATER)
    with pytest.raises(LostUpdate, match="edited by wang"):
        give_verdict(city, PATCH_A, Verdict("legal", 1), actor="li", now=LATER)
    assert city.read("change_patch", where={"id": PATCH_A})["status"].tolist() == ["confirmed"]


def test_what_is_no_verdict_is_refused(city: Workspace) -> None:
    assert statuses() == ("new", "confirmed", "legal", "not_building", "unclear")
    with pytest.raises(BadVerdict, match="no verdict") as found:
        give_verdict(city, PATCH_A, Verdict("demolish", 1), actor="wang", now=LATER)
    assert "审核结论" in str(found.value.zh)
    with pytest.raises(BadVerdict, match="2001 characters"):
        give_verdict(city, PATCH_A, Verdict("legal", 1, "x" * 2001), actor="wang", now=LATER)
    with pytest.raises(UnknownPatch, match="no patch 'nobody'"):
        give_verdict(city, "nobody", Verdict("legal", 1), actor="wang", now=LATER)
