"""Sheets of a small run: what they say, which patches they take, and when there are none."""

import json
import shutil
import subprocess
from pathlib import Path

import pandas as pd
import pytest

from change_detection.errors import NoEvidence, UnknownPatch
from change_detection.sheet import Selection, write_sheets
from change_detection.sheet.facts import Place, sheet_facts
from change_detection.sheet.index import index_pages
from gridtwin.fonts import FontMissing, find_fonts
from gridtwin.store import create_workspace
from gridtwin.store.errors import FileMissing, OwnFile
from tests.change_detection.runs import NOW, make_ground, place

try:
    find_fonts()
except FontMissing:
    pytest.skip("Noto Sans CJK is not installed (requirements/debian.txt)", allow_module_level=True)


SURE = {
    "width_m": 12.5,
    "change_class": "new_building",
    "class_probability": 0.83,
    "change_probability": 0.9999,
}


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sheets")
    ground = make_ground(folder)
    with create_workspace(folder / "city", name="试验城", crs=4544, division="620102", now=NOW) as made:
        ground.run(made, [place(40, 40), place(100, 100, 8, 8)], **SURE)
        yield made


def _numbers(workspace) -> list[str]:
    return sorted(workspace.read("change_patch")["patch_no"])


def _text(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not installed (requirements/debian.txt)")
    command = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_a_sheet_says_what_the_patch_is_where_and_why(workspace, tmp_path):
    target = tmp_path / "sheets.pdf"
    number = _numbers(workspace)[0]
    report = write_sheets(workspace, target, Selection([number]), now=NOW)
    assert (report.sheets, report.pages, report.without_evidence, report.changed) == (1, 2, (), ())
    text = _text(target)
    row = workspace.read("change_patch", where={"patch_no": [number]}).iloc[0]
    for said in (
        "变化图斑核查表",
        number,
        "2025-04-18",
        "2025-10-12",
        "400.0 m²",
        "新增建筑 new building",
        "未比对 not checked",
        "首次发现 seen for the first time",
        "面积较大：400 平方米",
        "large: 400 m²",
        "核查人（签名）",
        "证据完整",
        str(row["evidence_sha256"]),
        "sha256sum * | sha256sum",
    ):
        assert said in text, said
    assert "第2页/共2页" in text.replace(" ", "")
    assert "东 E 500050.00，北 N 3999950.00" in text


def test_all_sheets_come_with_an_index_grade_a_first(workspace, tmp_path):
    target = tmp_path / "all.pdf"
    report = write_sheets(workspace, target, Selection(), now=NOW)
    assert (report.sheets, report.pages) == (2, 5)
    first_page = _text(target).split("\f", maxsplit=1)[0]
    assert "变化图斑核查表目录" in first_page
    assert all(number in first_page for number in _numbers(workspace))
    assert target.stat().st_size < 2_000_000


def test_fonts_are_embedded_in_parts(workspace, tmp_path):
    if shutil.which("pdffonts") is None:
        pytest.skip("poppler-utils is not installed (requirements/debian.txt)")
    target = tmp_path / "fonts.pdf"
    write_sheets(workspace, target, Selection(), now=NOW)
    done = subprocess.run(["pdffonts", str(target)], capture_output=True, text=True, check=True)
    fonts = done.stdout.splitlines()[2:]
    assert len(fonts) == 2
    assert all(" yes yes yes " in font for font in fonts)  # embedded, subset, to Unicode


def test_the_same_sheets_twice_are_the_same_file(workspace, tmp_path):
    for name in ("one.pdf", "two.pdf"):
        write_sheets(workspace, tmp_path / name, Selection(), now=NOW)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


@pytest.mark.parametrize(
    ("selection", "error", "message"),
    [
        (Selection(["620102-x"]), UnknownPatch, "no patch '620102-x'"),
        (Selection(grade="A"), UnknownPatch, "no patch of 试验城 fits"),
        (Selection(run_id="ffff"), UnknownPatch, "it has 2 patches, runs"),
    ],
    ids=["number", "grade without patches", "run"],
)
def test_nothing_to_print_is_refused(workspace, tmp_path, selection, error, message):
    with pytest.raises(error, match=message) as refused:
        write_sheets(workspace, tmp_path / "s.pdf", selection, now=NOW)
    assert refused.value.zh
    assert not (tmp_path / "s.pdf").exists()


def test_a_run_is_known_by_the_beginning_of_its_id(workspace, tmp_path):
    run_id = workspace.read("detection_run")["id"].iloc[0]
    report = write_sheets(workspace, tmp_path / "s.pdf", Selection(run_id=run_id[:8]), now=NOW)
    assert report.sheets == 2


def test_a_patch_without_evidence_is_refused_by_number_and_marked_among_others(workspace, tmp_path):
    number = _numbers(workspace)[0]
    folder = workspace.root / "evidence" / "patches" / number
    folder.rename(tmp_path / "away")
    try:
        with pytest.raises(NoEvidence, match="has no evidence folder") as refused:
            write_sheets(workspace, tmp_path / "s.pdf", Selection([number]), now=NOW)
        assert refused.value.zh
        report = write_sheets(workspace, tmp_path / "s.pdf", Selection(), now=NOW)
        assert report.without_evidence == (number,)
        assert "证据缺失" in _text(tmp_path / "s.pdf")
    finally:
        (tmp_path / "away").rename(folder)


def test_changed_evidence_is_marked(workspace, tmp_path):
    number = _numbers(workspace)[0]
    picture = workspace.root / "evidence" / "patches" / number / "overlay.jpg"
    content = picture.read_bytes()
    picture.write_bytes(b"touched")
    try:
        report = write_sheets(workspace, tmp_path / "s.pdf", Selection([number]), now=NOW)
        assert report.changed == (number,)
        assert "不得作为依据" in _text(tmp_path / "s.pdf")
    finally:
        picture.write_bytes(content)


@pytest.mark.parametrize(
    ("name", "error"),
    [("gone/s.pdf", FileMissing), ("city/evidence/s.pdf", OwnFile)],
    ids=["no such folder", "inside the workspace's evidence"],
)
def test_a_bad_place_is_refused(workspace, tmp_path, name, error):
    target = workspace.root.parent / name if name.startswith("city") else tmp_path / name
    with pytest.raises(error):
        write_sheets(workspace, target, Selection(), now=NOW)


def test_without_a_font_there_is_one_clear_error(workspace, tmp_path, monkeypatch):
    monkeypatch.setenv("GRIDTWIN_FONT", str(tmp_path / "none.ttc"))
    with pytest.raises(FontMissing, match="which does not exist"):
        write_sheets(workspace, tmp_path / "s.pdf", Selection(), now=NOW)
    monkeypatch.delenv("GRIDTWIN_FONT")
    with pytest.raises(FontMissing, match="apt install fonts-noto-cjk") as refused:
        find_fonts([tmp_path])
    assert "fonts-noto-cjk" in refused.value.zh


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (44, 1), (45, 2), (93, 2), (94, 3), (200, 5)])
def test_pages_of_the_index(count, pages):
    assert index_pages(count) == pages


def test_evidence_of_an_older_version_is_shown_without_a_digest(workspace):
    row = workspace.read("change_patch").iloc[0].to_dict() | {"evidence_sha256": None}
    facts = sheet_facts(
        row, root=workspace.root, city="x", place=Place(0, 0, 0, 0, 4544), predecessor_no=None
    )
    assert facts.state == "unsealed"
    assert facts.text("permit_no") == "–"
    json.dumps(dict(facts.evidence))


def test_zones_are_not_checked_without_a_layer_and_none_only_where_there_is_one(workspace):
    row = workspace.read("change_patch").iloc[0].to_dict()
    assert pd.isna(row["is_farmland"])
    assert pd.isna(row["is_ecological"])
    about = {"root": workspace.root, "city": "x", "place": Place(0, 0, 0, 0, 4544), "predecessor_no": None}
    said = {
        state: sheet_facts(row | {"zone_state": state, "zone_kinds": kinds}, **about).zones()
        for state, kinds in ((row["zone_state"], None), ("none", None), (None, None), ("touched", "water"))
    }
    assert said == {
        "not_checked": "未比对 not checked",
        "none": "无 none",
        None: "–",
        "touched": "城市蓝线 blue line (water)",
    }


@pytest.mark.parametrize(
    ("value", "said"),
    [(1.0, "> 99 %"), (0.9949, "> 99 %"), (0.99, "99 %"), (0.834, "83 %"), (0.001, "< 1 %"), (None, "–")],
)
def test_no_probability_is_printed_as_certain(workspace, value, said):
    row = workspace.read("change_patch").iloc[0].to_dict() | {"change_probability": value}
    about = {"root": workspace.root, "city": "x", "place": Place(0, 0, 0, 0, 4544), "predecessor_no": None}
    assert sheet_facts(row, **about).chance_of("change_probability") == said


def test_size_and_both_probabilities_are_printed_and_in_the_evidence(workspace, tmp_path):
    target = tmp_path / "sheets.pdf"
    number = _numbers(workspace)[0]
    write_sheets(workspace, target, Selection([number]), now=NOW)
    text = _text(target)
    for said in (
        "Length × width",
        "20.0 × 12.5 m",
        "probability of change > 99 %",
        "probability of class 83 %",
    ):
        assert said in text, said
    folder = workspace.root / workspace.read("change_patch", where={"patch_no": [number]})["evidence"].iloc[0]
    facts = json.loads((folder / "evidence.json").read_text("utf-8"))
    names = ("length_m", "width_m", "change_probability", "class_probability")
    assert [facts[name] for name in names] == [20.0, 12.5, 0.9999, 0.83]
    older = workspace.read("change_patch").iloc[0].to_dict() | {"length_m": None}
    about = {"root": workspace.root, "city": "x", "place": Place(0, 0, 0, 0, 4544), "predecessor_no": None}
    assert sheet_facts(older, **about).size() == "–"
