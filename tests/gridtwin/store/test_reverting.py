"""An edit of three layers taken back by its moment: whole, or not at all where somebody was there since."""

from datetime import timedelta

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from gridtwin.store import Workspace
from gridtwin.store.database import Edit
from gridtwin.store.errors import CannotTakeBack
from gridtwin.store.reverting import kept_moment

from .conftest import CRS, LATER, NOW, make_trees

EDIT = LATER + timedelta(seconds=1, milliseconds=7)
BACK = EDIT + timedelta(hours=1)
BENCH = {"code": "6201020204000001", "class_code": "0204", "name": "座椅", "grid_code": "620102001001001"}


def surveyed(workspace: Workspace) -> pd.DataFrame:
    """Trees T1 and T2, of which the edit changes T1 (twice) and adds T3."""
    workspace.write("tree", make_trees("T1", "T2"), actor="anna", now=NOW)
    known = workspace.read("tree")
    first = known[known["code"] == "T1"][["id", "row_version"]]
    values = first.assign(height_m=6.5, attributes=[{"tag": 7}])
    moved = gpd.GeoDataFrame(values, geometry=[shapely.Point(500_100, 3_990_100)], crs=CRS)
    workspace.update("tree", moved, actor="ben", now=EDIT, reason="moved")
    again = workspace.read("tree", where={"code": "T1"})[["id", "row_version"]]
    workspace.update("tree", again.assign(species="槐"), actor="ben", now=EDIT, reason="moved")
    workspace.write("tree", make_trees("T3", x=500_200), actor="ben", now=EDIT)
    return known


def told(workspace: Workspace) -> list[tuple[object, ...]]:
    rows = workspace.read("tree").sort_values("code")
    columns = ["code", "species", "height_m", "row_version"]
    plain = rows[columns].astype(object).where(rows[columns].notna(), None)
    return [
        (*values, shape.x) for values, shape in zip(plain.to_numpy().tolist(), rows.geometry, strict=True)
    ]


def test_rows_added_leave_and_rows_changed_have_their_values_again(workspace: Workspace) -> None:
    known = surveyed(workspace)
    assert told(workspace) == [
        ("T1", "槐", 6.5, 3, 500_100),
        ("T2", "国槐", None, 1, 500_010),
        ("T3", "国槐", None, 1, 500_200),
    ]
    done = workspace.take_back(["tree"], EDIT, edit=Edit("ben", BACK, "wrong sheet"))["tree"]
    assert (len(done.retired), len(done.restored)) == (1, 1)
    assert told(workspace) == [("T1", "国槐", None, 4, 500_000), ("T2", "国槐", None, 1, 500_010)]
    past = workspace.history("tree", str(known["id"].iloc[0]))
    assert past["version"].tolist() == [1, 2, 3]
    assert past["reason"].tolist() == ["moved", "moved", "wrong sheet"], "the history has both"
    assert past["valid_to"].tolist() == [EDIT, EDIT, BACK]
    gone = workspace.history("tree", done.retired[0])
    assert (gone["action"].tolist(), gone["actor"].tolist()) == (["retire"], ["ben"])


def test_twice_is_refused_with_the_reason(workspace: Workspace) -> None:
    surveyed(workspace)
    workspace.take_back(["tree"], EDIT, edit=Edit("ben", BACK, "wrong sheet"))
    with pytest.raises(CannotTakeBack, match=r"T1 was changed \(version 4\) by ben at .*: wrong sheet"):
        workspace.take_back(["tree"], EDIT, edit=Edit("ben", BACK))


def test_a_newer_edit_that_was_taken_back_is_not_in_the_way(workspace: Workspace) -> None:
    """The last first, then the one before: each row has the values again that the older edit left."""
    surveyed(workspace)
    second, third = EDIT + timedelta(minutes=1), EDIT + timedelta(minutes=2)
    rows = workspace.read("tree", where={"code": ["T1", "T3"]})[["id", "row_version"]]
    workspace.update("tree", rows.assign(species="柳"), actor="carl", now=second)
    with pytest.raises(CannotTakeBack, match="by carl"):
        workspace.take_back(["tree"], EDIT, edit=Edit("ben", third))
    workspace.take_back(["tree"], second, edit=Edit("carl", third))
    done = workspace.take_back(["tree"], EDIT, edit=Edit("ben", BACK))["tree"]
    assert (len(done.retired), len(done.restored)) == (1, 1)
    assert told(workspace) == [("T1", "国槐", None, 6, 500_000), ("T2", "国槐", None, 1, 500_010)]


def test_an_edit_that_retired_rows_stays(workspace: Workspace) -> None:
    """T3 was retired when the edit was taken back: taking that back would have to give its code again."""
    surveyed(workspace)
    workspace.take_back(["tree"], EDIT, edit=Edit("ben", BACK))
    with pytest.raises(CannotTakeBack, match="removed Tree T3: it cannot be taken back"):
        workspace.take_back(["tree"], BACK, edit=Edit("ben", BACK + timedelta(hours=1)))
    assert told(workspace)[0] == ("T1", "国槐", None, 4, 500_000)


def test_every_type_of_value_comes_back(workspace: Workspace) -> None:
    """Truth, days, moments, numbers and shapes as they were, and what was empty is empty again."""
    given = {
        "patch_no": "P1", "run_id": "r", "change_class": "new_building", "is_farmland": True, "score": 0.5,
        "area_m2": 25.0, "grade": "A", "status": "new", "first_seen": "2025-01-02", "created_at": NOW,
    }  # fmt: skip
    shape = shapely.Polygon([(0, 0), (5, 0), (5, 5)])
    patch = gpd.GeoDataFrame([given], geometry=[shape], crs=CRS)
    workspace.write("change_patch", patch, actor="anna", now=NOW)
    before = workspace.read("change_patch")
    other = {"is_farmland": False, "score": 0.25, "first_seen": None, "created_at": LATER, "note": "x"}
    changed = before[["id", "row_version", "geometry"]].assign(**other)
    workspace.update("change_patch", changed.set_geometry([shape.reverse()]), actor="ben", now=EDIT)
    workspace.take_back(["change_patch"], EDIT, edit=Edit("ben", BACK))
    after = workspace.read("change_patch")
    own = [name for name in before.columns if name not in ("row_version", "valid_from", "edited_by")]
    pd.testing.assert_frame_equal(pd.DataFrame(after[own]), pd.DataFrame(before[own]))
    corners = [list(each.geometry.iloc[0].exterior.coords) for each in (before, after)]
    assert corners[0] == corners[1]


@pytest.mark.parametrize(
    ("code", "said", "said_zh"),
    [
        pytest.param("T1", "Tree T1 was changed (version 4) by carl at", "T1已由carl于", id="changed row"),
        pytest.param("T3", "Tree T3 was changed (version 2) by carl at", "T3已由carl于", id="added row"),
    ],
)
def test_a_row_changed_since_refuses_all(workspace: Workspace, code: str, said: str, said_zh: str) -> None:
    surveyed(workspace)
    row = workspace.read("tree", where={"code": code})[["id", "row_version"]]
    since = BACK - timedelta(minutes=10)
    workspace.update("tree", row.assign(note="seen"), actor="carl", now=since)
    before = told(workspace)
    with pytest.raises(CannotTakeBack) as caught:
        workspace.take_back(["tree"], EDIT, edit=Edit("ben", BACK))
    assert said in str(caught.value)
    assert f"{since.astimezone(EDIT.tzinfo):%H:%M:%S}"[3:] in str(caught.value), "and when"
    assert said_zh in str(caught.value.zh)
    assert told(workspace) == before, "nothing was taken back"


def test_a_row_removed_since_refuses(workspace: Workspace) -> None:
    surveyed(workspace)
    row = workspace.read("tree", where={"code": "T1"})
    workspace.retire("tree", row["id"], actor="carl", now=BACK)
    with pytest.raises(CannotTakeBack, match="Tree T1 was removed by carl at"):
        workspace.take_back(["tree"], EDIT, edit=Edit("ben", BACK + timedelta(hours=1)))
    assert sorted(workspace.read("tree")["code"]) == ["T2", "T3"]


def test_another_moment_is_nothing(workspace: Workspace) -> None:
    surveyed(workspace)
    with pytest.raises(CannotTakeBack, match="nothing to take back"):
        workspace.take_back(["tree"], EDIT + timedelta(milliseconds=1), edit=Edit("ben", BACK))
    with pytest.raises(CannotTakeBack, match="nothing to take back"):
        workspace.take_back(["road", "bridge"], EDIT, edit=Edit("ben", BACK))


def test_a_moment_is_kept_to_the_millisecond() -> None:
    assert kept_moment(NOW.replace(microsecond=123_987)) == NOW.replace(microsecond=123_000)
