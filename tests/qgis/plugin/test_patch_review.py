"""The review dock: pace, filters, outline, verdicts against an engine that refuses, photos, sheets."""

from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent

from qgis_plugin import settings
from qgis_plugin.engine.errors import EngineError, EngineGone
from qgis_plugin.tools.patch_review import keys, pace
from qgis_plugin.tools.patch_review.desk import Desk
from qgis_plugin.tools.patch_review.facts import facts
from qgis_plugin.tools.patch_review.field_check import FieldCheckDialog
from qgis_plugin.tools.patch_review.history import history_html
from qgis_plugin.tools.patch_review.imagery import Scene, scene_of, scenes
from qgis_plugin.tools.patch_review.measure import measured
from qgis_plugin.tools.patch_review.outline import Drawing
from qgis_plugin.tools.patch_review.reasons import change_reason, titles_of
from qgis_plugin.tools.patch_review.rows import Wanted

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]]}
SQUARE_OF = {"shape": SQUARE}  # what the engine says of any patch
VERDICTS = [
    {"status": "confirmed", "key": "1", "color": "#ff0000", "en": "confirmed", "zh": "确认",
     "reasons": [{"code": "no_permit", "needs_note": False, "en": "no permit", "zh": "无许可"}]},
]  # fmt: skip


class Engine:
    """Answers at once unless `holds`; `refuses` maps a method to its error."""

    def __init__(self) -> None:
        self.asked, self.held, self.refuses, self.holds = [], [], {}, set()
        self.statuses, self.gives = {}, True

    def request(self, method, params, *, title, done, failed=None):
        assert title
        self.asked.append((method, params))
        if method in self.refuses:
            failed(self.refuses.pop(method))
        elif method in self.holds:
            self.held.append((method, params, done))
        else:
            done(self.answer(method, params))

    def answer(self, method, params):
        if method == "patches.options":
            return {"verdicts": VERDICTS, "claim_s": 120, "renew_s": 30}
        if method == "patches.queue":
            names = ("id", "patch_no", "grade", "status", "change_class", "area_m2", "grid_code")
            rows = [[f"id{n}", f"62-{n}", "A", "new", "other", 100.0, "620102003001008"] for n in (1, 2, 3)]
            columns = [{"name": name} for name in names]
            table = {"columns": columns, "rows": rows, "geometry": [SQUARE] * 3, "total": 3}
            return {"patches": table, "counts": {}, "claims": []}
        if method == "patches.claim":
            return {"claim": {}, "row_version": 1}
        if method == "patches.patch":
            return {
                "id": params["patch"],
                "row_version": 1,
                "status": self.statuses.get(params["patch"], "new"),
                "outline": SQUARE_OF["shape"],
                "suggested": {"confirmed": "no_permit"},
                "evidence_sha256": "ab",
                "fields": [],
            }
        if method == "patches.assign":
            return {"assignment": given(params["patch"], params["due_on"])}
        if method == "patches.people":
            people = [{"name": name, "title": name.title(), "role": "inspector"} for name in ("li", "wang")]
            return {"people": people, "actor": "wang", "gives": self.gives, "due_days": 7}
        if method == "patches.edit_outline":
            return {"area_m2": 50.0, "row_version": params["row_version"] + 1}
        if method == "patches.undo":
            self.statuses.clear()
        if method == "patches.decide":
            self.statuses[params["patch"]] = params["status"]
        return {"number": 7, "status": "new" if method == "patches.undo" else params.get("status")}

    def methods(self):
        return [method for method, _ in self.asked]


class Room:
    """What the desk needs of the plugin's room."""

    def __init__(self, *, is_read_only: bool = False) -> None:
        self.window = QObject()
        self.engine = Engine()
        self.workspace = SimpleNamespace(root=Path("/city"), is_read_only=is_read_only)
        self.reason, self.said = "", []
        self.say = self.warn = self.said.append

    def layer(self, _):
        return None


@pytest.fixture
def room(qgis_new_project) -> Room:
    return Room()


@pytest.fixture
def desk(room) -> Desk:
    made = Desk(room)
    made.load()
    return made


def error(code: int) -> EngineError:
    return EngineError({"code": code, "message": "", "data": {"en": "no", "zh": "不行"}})


def given(patch: str, due: str) -> dict:
    return {"patch_id": patch, "assignee_title": "李娜", "due_on": due, "note": ""}


def test_the_pace_leaves_pauses_out() -> None:
    assert pace.pace([20.0, 40.0, 30.0, 10.0, 50.0, 700.0]) == pace.Pace(6, 120, 30.0)
    assert pace.pace([]) == pace.Pace(0, None, None)


@pytest.mark.parametrize(
    "seconds", [[20.0] * 4, [1.0] * 40, [700.0] * 9], ids=["four verdicts", "40 seconds", "pauses alone"]
)
def test_of_too_little_no_pace_is_told(seconds) -> None:
    assert pace.pace(seconds) == pace.Pace(len(seconds), None, None)


def test_the_pace_an_hour_and_the_seconds_of_each_are_one_number() -> None:
    made = pace.pace([1.0, 1.0, 1.0, 1.0, 1.0, 95.0])  # 6 in 100 s; the median of 1 s says nothing
    assert (made.per_hour, round(made.each_s, 1)) == (216, 16.7)


def test_each_key_is_used_once_and_does_something_that_the_dock_has() -> None:
    text = (Path(keys.__file__).parent / "dock.py").read_text("utf-8")
    used = [each for key in keys.table() for each in key.keys]
    assert len(set(used)) == len(used)
    for key in keys.table():
        assert f"def {key.does}(self)" in text, key.does
        assert bool(key.zh) == bool(key.en)


def test_what_the_queue_is_asked_for() -> None:
    assert Wanted(text="0012").params() == {
        "order": "grade",
        "limit": 2000,
        "statuses": ["new"],
        "text": "0012",
    }
    asked = Wanted(status="", grade="B", text="620102003", order="distance", near=(1.0, 2.0)).params()
    assert asked == {"order": "distance", "limit": 2000, "grades": ["B"], "grid": "620102003", "near": [1, 2]}


def test_keys_that_the_window_has_too_are_the_docks_own(qgis_new_project) -> None:
    done = []
    page = keys.Page(SimpleNamespace(reload=lambda: done.append("reload"), undo=lambda: done.append("undo")))
    none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        for key, held in ((Qt.Key.Key_F5, none), (Qt.Key.Key_Z, control), (Qt.Key.Key_F6, none)):
            event = QKeyEvent(kind, key, held)
            event.ignore()
            page.event(event)
            assert event.isAccepted() == (key != Qt.Key.Key_F6)
    assert done == ["reload", "undo"]


def test_filters_that_are_asked_rarely() -> None:
    wanted = Wanted(status="", kind="stockpile", day="2025-10-12", assigned="me", least_m2=100)
    assert (wanted.rare, wanted.is_any, Wanted(status="").is_any) == (4, False, True)
    assert wanted.params() == {
        "order": "grade",
        "limit": 2000,
        "classes": ["stockpile"],
        "assigned": "me",
        "least_m2": 100,
        "taken_from": "2025-10-12",
        "taken_to": "2025-10-12",
    }


def test_a_patch_that_somebody_has_open_comes_last(room, desk) -> None:
    desk.claims = {"id2": {"patch_id": "id2", "user_name": "li", "user_title": "李娜"}}
    opened = []
    for _ in range(3):
        desk.decide("confirmed", reason="no_permit")
        opened.append((desk.row.id, desk.is_finished))
    assert opened == [("id3", False), ("id2", False), ("id2", True)]


def test_a_field_check_is_given_and_ends_with_a_verdict(room, desk) -> None:
    said = []
    desk.give_check(
        desk.row, "li", "2020-01-01", "", stored=lambda: said.append("stored"), refused=said.append
    )
    assert said == ["stored"]
    assert desk.is_overdue(desk.rows[0])
    room.engine.refuses["patches.assign"] = error(-32003)
    desk.give_check(desk.row, "li", "2999-01-01", "", stored=said.append, refused=said.append)
    assert said[1] in {"no", "不行"}
    desk.decide("confirmed", reason="no_permit")
    assert desk.assignments == {}


def test_the_dialog_offers_whom_the_role_allows(room, desk) -> None:
    dialog = FieldCheckDialog(None, desk, desk.row)
    assert [dialog.person.itemData(place) for place in range(dialog.person.count())] == ["wang", "li"]
    assert dialog.due.date().toString("yyyy-MM-dd") > dialog.due.minimumDate().toString("yyyy-MM-dd")
    dialog.send()
    assert (dict(room.engine.asked)["patches.assign"]["assignee"], dialog.result()) == ("wang", 1)
    room.engine.gives = False
    assert FieldCheckDialog(None, desk, desk.row).person.count() == 1


def test_buildings_over_a_picture_are_outlines(opened) -> None:
    from qgis_plugin.tools.patch_review.overlays import Overlays
    from qgis_plugin.workspace.layers import find_layer

    overlays = Overlays(lambda table: find_layer(opened, table))
    permits, buildings = overlays.shown({"permits": True, "zones": False, "buildings": True})
    source = find_layer(opened, "building")
    assert permits is find_layer(opened, "permit")
    assert buildings.id() != source.id()
    assert buildings.renderer().symbol().symbolLayer(0).properties()["style"] == "no"
    assert overlays.shown({"permits": False, "zones": False, "buildings": True}) == [buildings]


def test_a_verdict_opens_the_next_patch_and_says_what_was_seen(room, desk) -> None:
    assert (desk.row.id, desk.problem) == ("id1", "")
    desk.seen = ("ortho_2025.tif",)
    assert desk.decide("confirmed", reason="no_permit", note="x")
    sent = dict(room.engine.asked)["patches.decide"]
    assert (sent["patch"], sent["row_version"], sent["seen"]) == ("id1", 1, ["ortho_2025.tif"])
    assert (desk.row.id, desk.rows[0].status, desk.pace.decided) == ("id2", "confirmed", 1)


def test_a_patch_without_an_outline_is_opened_and_decided(room, desk) -> None:
    shape, SQUARE_OF["shape"] = SQUARE_OF["shape"], None
    desk.read_again()
    SQUARE_OF["shape"] = shape
    assert (desk.row.outline, desk.dossier["outline"]) == (None, None)
    assert desk.decide("confirmed", reason="no_permit")


def test_undo_takes_the_last_verdict_back_and_opens_its_patch(room, desk) -> None:
    desk.decide("confirmed", reason="no_permit")
    desk.undo()
    assert dict(room.engine.asked)["patches.undo"]["decision"] == 7
    assert (desk.row.id, desk.rows[0].status, desk.rows[0].is_decided) == ("id1", "new", False)
    assert not desk.can_undo


def test_undo_before_the_answer_waits_for_it(room, desk) -> None:
    room.engine.holds.add("patches.decide")
    desk.decide("confirmed", reason="no_permit")
    desk.undo()
    assert "patches.undo" not in room.engine.methods()
    _, params, done = room.engine.held.pop()
    done(room.engine.answer("patches.decide", params))
    assert room.engine.methods().count("patches.undo") == 1


def test_somebody_else_has_it_open(room, desk) -> None:
    room.engine.refuses["patches.claim"] = error(-32002)
    desk.step(1)
    assert desk.can_take_over
    assert desk.problem in {"no", "不行"}
    assert not desk.decide("confirmed", reason="no_permit")
    assert "patches.decide" not in room.engine.methods()
    desk.claim(take_over=True)
    assert desk.decide("confirmed", reason="no_permit")


def test_a_newer_row_is_not_overwritten(room, desk) -> None:
    room.engine.refuses["patches.decide"] = error(-32001)
    desk.decide("confirmed", reason="no_permit")
    assert [(each.row.id, each.can_send_again) for each in desk.refused] == [("id1", False)]
    assert (desk.rows[0].status, desk.can_undo) == ("new", False)
    desk.forget_refused()
    assert desk.row.id == "id1"


def test_after_a_crash_of_the_engine_the_same_verdict_is_sent_again_and_counts_once(room, desk) -> None:
    room.engine.refuses["patches.decide"] = EngineGone(1, "")
    desk.decide("confirmed", reason="no_permit")
    assert desk.refused[0].can_send_again
    desk.send_again()
    sent = [params["key"] for method, params in room.engine.asked if method == "patches.decide"]
    assert len(sent) == 2
    assert sent[0] == sent[1]
    assert (desk.refused, desk.rows[0].status) == ([], "confirmed")


def test_a_read_only_workspace_can_be_looked_at(qgis_new_project) -> None:
    room = Room(is_read_only=True)
    desk = Desk(room)
    desk.load()
    assert desk.dossier is not None
    assert not desk.decide("confirmed", reason="no_permit")
    assert {"patches.claim", "patches.decide"} & set(room.engine.methods()) == set()


def test_an_outline_is_stored_and_taken_back(room, desk) -> None:
    desk.store_outline(QgsGeometry.fromWkt("POLYGON((0 0, 10 0, 10 5, 0 5, 0 0))"))
    desk.undo()
    first, second = [params for method, params in room.engine.asked if method == "patches.edit_outline"]
    assert first["geometry"]["coordinates"][0][2] == [10, 5]
    assert second["geometry"] == SQUARE


def test_drawing_an_outline() -> None:
    drawing = Drawing(QgsGeometry.fromWkt("MULTIPOLYGON(((0 0, 10 0, 10 10, 0 10, 0 0)))"))
    assert (drawing.outline.area(), drawing.is_changed, drawing.problem()) == (100, False, "")
    drawing.move(2, QgsPointXY(14, 10))
    assert drawing.outline.area() == 120  # a trapezium: (10 + 14) / 2 · 10
    drawing.undo()
    assert drawing.outline.area() == 100
    drawing.redo()
    assert drawing.outline.area() == 120
    drawing.undo()
    drawing.insert(1, QgsPointXY(5, -2))
    assert drawing.outline.area() == 110  # a triangle of base 10 and height 2 more
    assert drawing.remove(1)
    assert drawing.outline.area() == 100
    assert drawing.reshape([QgsPointXY(4, -1), QgsPointXY(4, 11)])
    assert drawing.outline.area() == 60  # the larger part stays
    assert not drawing.reshape([QgsPointXY(50, 50), QgsPointXY(60, 60)])
    drawing.move(0, QgsPointXY(40, 40))
    triangle = Drawing(QgsGeometry.fromWkt("POLYGON((0 0, 9 0, 0 9, 0 0))"))
    assert not triangle.remove(1)


def test_a_crossing_or_tiny_outline_is_refused() -> None:
    assert Drawing(QgsGeometry.fromWkt("POLYGON((0 0, 10 10, 10 0, 0 12, 0 0))")).problem()
    assert Drawing(QgsGeometry.fromWkt("POLYGON((0 0, 0.5 0, 0.5 0.5, 0 0))")).problem()


def test_measuring() -> None:
    corners = [QgsPointXY(0, 0), QgsPointXY(3, 0), QgsPointXY(3, 4)]
    assert measured(corners[:1], is_area=False) == ""
    assert measured([corners[0], corners[2]], is_area=False) == "5.00 m"
    assert "6.0" in measured(corners, is_area=True)
    assert "12.0" in measured(corners, is_area=True)


def test_the_image_of_a_day_is_the_newest_up_to_it(tmp_path) -> None:
    for name in (
        "ortho_2025-04-18.tif",
        "ortho_2025-10-12.tif",
        "ortho_2025-13-40.tif",
        "dsm_2025-01-01.tif",
    ):
        (tmp_path / name).touch()
    found = scenes(tmp_path, "ortho")
    assert [each.day for each in found] == [date(2025, 10, 12), date(2025, 4, 18)]
    spring = Scene(date(2025, 4, 18), tmp_path / "ortho_2025-04-18.tif")
    assert scene_of(found, date(2025, 6, 1), is_later=False) == spring
    assert scene_of(found, date(2024, 1, 1), is_later=False) is None
    assert scene_of(found, None, is_later=True) == found[0]


def test_texts_of_the_data_are_never_html() -> None:
    field = {"name": "reasons", "value": "<b>坏</b> | <b>bad</b>"}
    bare = {"id": "1", "patch_no": "<i>1</i>", "status": "new", "grade": "A", "fields": [field],
            "permits": [], "zones": [], "buildings": [], "patches": []}  # fmt: skip
    assert "<i>" not in facts(bare, {})
    assert "<b>bad" not in facts(bare, {})
    assert "&lt;b&gt;" in facts(bare, {})


def test_photos_are_copied_and_listed(opened, tmp_path) -> None:
    from qgis_plugin.tools.patch_review.photos import BadPhoto, add_photos
    from qgis_plugin.workspace.layers import find_layer

    layer = find_layer(opened, "attachment")
    room = SimpleNamespace(layer=lambda _: layer, workspace=opened, window=None)
    photo, text = tmp_path / "现场.JPG", tmp_path / "note.txt"
    photo.write_bytes(b"\xff\xd8\xff picture")
    text.write_text("no photo")
    with pytest.raises(BadPhoto, match=r"note\.txt"):
        add_photos(room, "id1", "62-1", [photo, text])
    assert not (opened.root / "evidence").exists()
    before = layer.featureCount()
    assert add_photos(room, "id1", "62-1", [photo]) == 1
    assert layer.featureCount() == before + 1
    (row,) = [each for each in layer.getFeatures() if each["host_id"] == "id1"]
    assert (opened.root / row["path"]).read_bytes() == photo.read_bytes()
    assert (row["kind"], row["title"], len(row["sha256"])) == ("photo", "现场", 64)


def test_sheets_are_pages_of_one_pdf(opened, tmp_path) -> None:
    from qgis_plugin.tools.patch_review.sheet import NoSheet, write_sheets
    from qgis_plugin.workspace.layers import find_layer

    layer = find_layer(opened, "change_patch")
    with pytest.raises(NoSheet):
        write_sheets(layer, ["nobody's"], tmp_path / "none.pdf")
    numbers = [each["patch_no"] for each in layer.getFeatures()][:1]
    if not numbers:
        pytest.skip("the sample city of this run has no patches: no detection was run on it")
    target = tmp_path / "sheets.pdf"
    assert write_sheets(layer, numbers, target) == 1
    assert target.read_bytes()[:5] == b"%PDF-"
    assert list(tmp_path.glob(".*.pdf")) == []


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        pytest.param("verdict: confirmed (no_permit)", "确认（无许可）", id="verdict-with-reason"),
        pytest.param("verdict: legal", "合法", id="verdict"),
        pytest.param("verdict: confirmed (own_code)", "确认（own_code）", id="reason-that-is-gone"),
        pytest.param("verdict: nonsense (x)", "verdict: nonsense (x)", id="no-verdict"),
        pytest.param("field check of the north side", "field check of the north side", id="typed"),
    ],
)
def test_reasons_of_changes_are_words(stored: str, shown: str) -> None:
    settings.put("language", "zh")
    try:
        said = change_reason(stored, titles_of({"verdicts": VERDICTS}))
    finally:
        settings.put("language", "auto")
    assert said.endswith(shown)
    assert ("no_permit" in said, "confirmed" in said) == (False, False)


def test_the_history_shows_no_codes() -> None:
    decided = {"status": "confirmed", "reason": "no_permit", "note": "北侧", "at": None, "actor": "li"}
    kept = {"version": 1, "valid_to": None, "actor": "li", "reason": "verdict: confirmed (no_permit)"}
    answer = {"decisions": [decided], "versions": [kept]}
    settings.put("language", "zh")
    try:
        shown = history_html(answer, titles_of({"verdicts": VERDICTS}))
    finally:
        settings.put("language", "auto")
    assert "no_permit" not in shown
    assert shown.count("无许可") == 2
