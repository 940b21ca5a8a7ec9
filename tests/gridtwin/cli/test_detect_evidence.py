"""`gridtwin detect verify` and `gridtwin detect sheet` as a user types them."""

import json
from pathlib import Path

import pytest

from gridtwin.fonts import FontMissing, find_fonts
from gridtwin.store import create_workspace, open_workspace
from tests.change_detection.runs import NOW, make_ground, place

try:
    find_fonts()
    HAS_FONT = True
except FontMissing:
    HAS_FONT = False
needs_font = pytest.mark.skipif(not HAS_FONT, reason="Noto Sans CJK is not installed")


@pytest.fixture(scope="module")
def city(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("cli")
    ground = make_ground(folder)
    with create_workspace(folder / "city", name="试验", crs=4544, division="620102", now=NOW) as workspace:
        ground.run(workspace, [place(40, 40), place(100, 100)])
    return folder / "city"


def _numbers(city: Path) -> list[str]:
    with open_workspace(city) as workspace:
        return sorted(workspace.read("change_patch")["patch_no"])


def test_verify_is_0_when_all_is_whole_and_1_when_a_file_was_touched(city, detect):
    done = detect("verify", "-w", city)
    assert (done.returncode, done.stdout) == (0, "")
    assert "2 patches checked, 0 faults" in done.stderr
    number = _numbers(city)[0]
    picture = city / "evidence" / "patches" / number / "after.jpg"
    content = picture.read_bytes()
    picture.write_bytes(b"touched")
    done = detect("verify", "-w", city, number, language="zh")
    as_json = detect("verify", "-w", city, "--json")
    picture.write_bytes(content)
    assert done.returncode == 1
    assert f"{number}\tevidence/patches/{number}/after.jpg\t归档后被改动" in done.stdout
    assert "核验 1 个图斑，发现 1 处问题" in done.stderr
    assert as_json.returncode == 1
    assert json.loads(as_json.stdout)["broken"][0]["patch_no"] == number


@needs_font
def test_sheets_of_all_and_of_one(city, detect, tmp_path):
    done = detect("sheet", "-w", city, "--out", tmp_path / "all.pdf", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["pages"] == 5
    done = detect("sheet", "-w", city, _numbers(city)[0], "--out", tmp_path / "one.pdf")
    assert "1 sheet(s), 2 pages" in done.stderr
    assert (tmp_path / "one.pdf").read_bytes()[:5] == b"%PDF-"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("verify", "-w", "CITY", "620102-x"), "has no patch '620102-x'"),
        (("verify", "-w", "nowhere"), "nowhere"),
        (("sheet", "-w", "CITY", "--grade", "D", "--out", "s.pdf"), "grade 'D' is none"),
        (("sheet", "-w", "CITY", "--out", "s.doc"), "does not end in .pdf"),
        (("sheet", "-w", "nowhere", "--out", "s.pdf"), "nowhere"),
    ],
    ids=["unknown patch", "no workspace", "grade", "not a PDF", "no workspace for sheets"],
)
def test_wrong_use_is_exit_code_2_with_one_message(city, detect, tmp_path, monkeypatch, words, message):
    monkeypatch.chdir(tmp_path)
    done = detect(*(city if word == "CITY" else word for word in words))
    assert done.returncode == 2
    assert message in " ".join(done.stderr.split())


def test_no_font_is_exit_code_2(city, detect, tmp_path, monkeypatch):
    monkeypatch.setenv("GRIDTWIN_FONT", "/nowhere/font.ttc")
    done = detect("sheet", "-w", city, "--out", tmp_path / "s.pdf", language="zh")
    assert done.returncode == 2
    assert "GRIDTWIN_FONT指定的/nowhere/font.ttc不存在" in done.stderr


@needs_font
def test_a_workspace_that_cannot_be_written_gives_sheets_and_verification(city, detect, tmp_path):
    database = city / "city.gpkg"
    database.chmod(0o444)
    city.chmod(0o555)
    try:
        assert detect("verify", "-w", city).returncode == 0
        assert detect("sheet", "-w", city, "--out", tmp_path / "s.pdf").returncode == 0
    finally:
        city.chmod(0o755)
        database.chmod(0o644)
