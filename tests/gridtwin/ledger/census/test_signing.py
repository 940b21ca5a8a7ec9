"""A census of four lamps is signed off, changed, taken back, on both stores; figures counted by hand."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from gridtwin.ledger.census.rounds import is_surveyed, with_first_stored
from gridtwin.ledger.census.sampling import judge_sample, load_limits
from gridtwin.ledger.census.scope import CITY, Scope, scope_of
from gridtwin.ledger.census.signing import Round, Signature, assess, sign_off, signoffs, take_back_signoff
from gridtwin.ledger.errors import BadSample, BadScope, CannotSign
from gridtwin.ledger.reports import acceptance_report
from gridtwin.ledger.reports.blocks import Facts, Paragraph
from gridtwin.store import Workspace, create_workspace
from tests.gridtwin.ledger.cities import CRS, WEST
from tests.gridtwin.ledger.conftest import NOW, fill, furnish
from tests.gridtwin.ledger.workspaces import copied

ROUND = Round("2026年普查", date(2026, 1, 1))
SIGN = Signature("王工", "项目负责人")
LATER = NOW + timedelta(days=1)


def lamps(workspace: Workspace, *places: tuple[float, float, str]) -> None:
    frame = pd.DataFrame(
        {
            "code": [f"620102013700000{at}" for at in range(1, len(places) + 1)],
            "class_code": "0137", "name": "路灯", "grid_code": [grid for *_, grid in places], "state": "完好",
            "dept_code": "620102001", "dept_name": "城管局", "owner_name": "路灯所", "data_source": "实测",
            "start_date": date(2020, 5, 1), "accuracy": "A",
        }
    )  # fmt: skip
    points = [shapely.Point(x, y) for x, y, _ in places]
    workspace.write("component", gpd.GeoDataFrame(frame, geometry=points, crs=CRS), actor="li", now=NOW)


@pytest.fixture(params=["geopackage", pytest.param("postgis", marks=pytest.mark.postgres)])
def drawn(request: pytest.FixtureRequest, templates: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The city with eight grids, on a file and on a server."""
    if request.param == "geopackage":
        with copied(templates / "drawn", tmp_path / "city") as workspace:
            yield workspace
        return
    store = request.getfixturevalue("postgres_address")
    with create_workspace(
        tmp_path / "city", name="试验区", crs=CRS, division="620102", now=NOW, store=store
    ) as workspace:
        fill(workspace)
        furnish(workspace)
        yield workspace


@pytest.fixture
def surveyed(drawn: Workspace) -> Workspace:
    """Four lamps, put up in 2020, brought in on 2 March 2026: three in one grid, one in another."""
    grids = drawn.read("unit_grid").set_index("code")
    one, other = f"{WEST}001", f"{WEST}003"
    first, second = grids.geometry[one].representative_point(), grids.geometry[other].representative_point()
    places = [(first.x + shift, first.y, one) for shift in (0.0, 8.0, 16.0)]
    lamps(drawn, *places, (second.x, second.y, other))
    return drawn


def test_what_came_in_during_the_round_is_surveyed_whatever_its_date(surveyed: Workspace) -> None:
    """Rows of an imported table bear the day on which the lamp was put up; a later edit keeps that."""
    rows = with_first_stored(surveyed, surveyed.read("component"))
    assert is_surveyed(rows, date(2026, 1, 1)).tolist() == [True] * 4
    assert is_surveyed(rows, date(2026, 4, 1)).tolist() == [False] * 4
    recoded = rows[["id", "row_version"]].head(1).assign(note="x")
    surveyed.update("component", recoded, actor="t", now=NOW + timedelta(days=60), reason="grids merged")
    again = with_first_stored(surveyed, surveyed.read("component"))
    assert is_surveyed(again, date(2026, 4, 1)).tolist() == [False] * 4
    assert is_surveyed(again, date(2026, 1, 1)).tolist() == [True] * 4


def test_a_clean_round_is_signed_once_and_edits_since_are_counted(surveyed: Workspace) -> None:
    scope = scope_of(surveyed)
    found = assess(surveyed, scope, ROUND, now=LATER)
    assert (found.components, found.surveyed, found.errors, found.warnings) == (4, 4, 0, 0)
    assert (found.grids, found.grids_surveyed) == (8, 2)
    assert found.classes[["class_code", "components", "surveyed"]].to_numpy().tolist() == [["0137", 4, 4]]
    code = sign_off(surveyed, found, SIGN, actor="t", now=LATER)
    assert code == "620102QS2026030301"
    with pytest.raises(CannotSign, match=f"signed off for this round .{code}"):
        sign_off(surveyed, assess(surveyed, scope, ROUND, now=LATER), SIGN, actor="t", now=LATER)
    rows = surveyed.read("component")
    after = LATER + timedelta(hours=1)
    surveyed.update("component", rows[["id", "row_version"]].head(2).assign(note="x"), actor="t", now=after)
    surveyed.retire("component", rows["id"].tail(1), actor="t", now=after, reason="gone")
    listed = signoffs(surveyed).iloc[0]
    assert listed[["added", "changed", "removed", "edits"]].tolist() == [0, 2, 1, 3]


def test_edits_are_those_of_the_scope(surveyed: Workspace) -> None:
    scope = scope_of(surveyed, [f"{WEST}003"])
    found = assess(surveyed, scope, ROUND, now=LATER)
    assert (found.components, found.grids, found.grids_surveyed) == (1, 1, 1)
    sign_off(surveyed, found, SIGN, actor="t", now=LATER)
    rows = surveyed.read("component")
    outside = rows[rows["grid_code"] != f"{WEST}003"][["id", "row_version"]].assign(note="x")
    surveyed.update("component", outside, actor="t", now=LATER + timedelta(hours=1))
    assert signoffs(surveyed).iloc[0]["edits"] == 0


def test_errors_stop_it_and_open_points_need_grounds(surveyed: Workspace) -> None:
    scope = scope_of(surveyed)
    rows = surveyed.read("component")
    wrong_name = rows[["id", "row_version"]].head(1).assign(name="灯")  # C03, a warning
    surveyed.update("component", wrong_name, actor="t", now=NOW)
    found = assess(surveyed, scope, ROUND, now=LATER)
    assert (found.errors, found.warnings, dict(found.rules)) == (0, 1, {"C03": 1})
    with pytest.raises(CannotSign, match="1 warnings, 0 components"):
        sign_off(surveyed, found, SIGN, actor="t", now=LATER)
    with pytest.raises(CannotSign, match="name and role"):
        sign_off(surveyed, found, Signature("王工", " ", "ok"), actor="t", now=LATER)
    code = sign_off(surveyed, found, Signature("王工", "负责人", "名称下轮统一"), actor="t", now=LATER)
    with pytest.raises(CannotSign, match="say why"):
        take_back_signoff(surveyed, code, reason=" ", actor="t", now=LATER)
    take_back_signoff(surveyed, code, reason="漏查一条街", actor="zhao", now=LATER)
    with pytest.raises(CannotSign, match="taken back already"):
        take_back_signoff(surveyed, code, reason="x", actor="t", now=LATER)
    version = surveyed.read("component").iloc[[0]][["id", "row_version"]]
    surveyed.update("component", version.assign(grid_code=f"{WEST}004"), actor="t", now=NOW)  # C08, an error
    found = assess(surveyed, scope, ROUND, now=LATER)
    assert found.error_rules() == {"C08": 1}
    with pytest.raises(CannotSign, match=r"1 errors are open .C08 1"):
        sign_off(surveyed, found, SIGN, actor="t", now=LATER)
    sheet = acceptance_report(surveyed, code, how=("zh", LATER))
    strong = [block.text for block in sheet.blocks if isinstance(block, Paragraph) and block.is_strong]
    assert strong[0].endswith("由zhao撤销：漏查一条街")
    facts = dict(next(block for block in sheet.blocks if isinstance(block, Facts)).pairs)
    assert (facts["签收部件数"], facts["警告数"], facts["已普查网格"]) == ("4", "1", "2 / 8")


def test_an_empty_scope_and_unknown_codes_are_refused(drawn: Workspace) -> None:
    found = assess(drawn, scope_of(drawn), ROUND, now=LATER)
    with pytest.raises(CannotSign, match="no components"):
        sign_off(drawn, found, SIGN, actor="t", now=LATER)
    with pytest.raises(BadScope, match="no unit_grid 620102001001999"):
        scope_of(drawn, ["620102001001999"])
    with pytest.raises(BadScope, match="one kind"):
        scope_of(drawn, ["620102001", f"{WEST}001"])
    assert scope_of(drawn, [" "]) == Scope(CITY, (), drawn.name)


def test_a_sample_is_held_against_its_limits(surveyed: Workspace, tmp_path: Path) -> None:
    """Three are 0.3, 0.5, 3.0 m off (A: 0.5 m, gross beyond 1.0): mean 0.4, 1 gross of 3; one is missing."""
    rows = surveyed.read("component")
    off = [0.3, 0.5, 3.0]
    lines = ["标识码,实测东坐标,实测北坐标,核查结果"]
    for (_, row), metres in zip(rows.iterrows(), off, strict=False):
        lines.append(f"{row['code']},{row.geometry.x + metres},{row.geometry.y},正确")
    lines.append(f"{rows['code'].iloc[3]},,,未找到")
    path = tmp_path / "sample.csv"
    path.write_text("\n".join(lines), "utf-8")
    result = judge_sample(path, rows, load_limits())
    (only,) = result.deviations
    assert (only.points, only.figure_m, only.is_rms, only.largest_m, only.gross) == (3, 0.4, False, 3.0, 1)
    assert (result.checked, result.wanted, result.missing) == (4, 3, 1)
    assert result.outside == ("gross", "attributes")
    found = assess(surveyed, scope_of(surveyed), ROUND, now=LATER, sample=path)
    assert found.needs_grounds
    path.write_text("\n".join([*lines[:2], lines[2].replace("正确", "大概")]), "utf-8")
    with pytest.raises(BadSample, match=r"sample.csv, row 3: the result is '大概'"):
        judge_sample(path, rows, load_limits())
    path.write_text("\n".join([lines[0], "6201020137999999,1,2,正确"]), "utf-8")
    with pytest.raises(BadSample, match="row 2: component 6201020137999999 is not of the scope"):
        judge_sample(path, rows, load_limits())
