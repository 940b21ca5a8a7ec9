from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gridtwin.model import feature_classes
from tests.twin_server.client import get
from tests.twin_server.columns import decode
from tests.twin_server.small_city import GRIDS, PATCH_A, SCHOOL
from twin_server.api import create_api
from twin_server.city import City


def test_health(api: Any) -> None:
    assert get(api, "/health").json["workspace"] == "小城"


def test_layers_come_with_titles_counts_and_legends(api: Any) -> None:
    catalogue = get(api, "/layers").json
    layers = {layer["name"]: layer for layer in catalogue["layers"]}
    assert (layers["building"]["zh"], layers["building"]["count"]) == ("建筑物", 4)
    assert layers["alarm"]["count"] == 0
    legend = {entry["value"]: entry for entry in layers["pipe_line"]["legend"]}
    assert legend["WS"]["color"] == "#4C3926"  # CJJ 61-2017 appendix B
    assert catalogue["workspace"] == {"name": "小城", "crs": 4544, "division": "620102"}


def test_columns_of_a_layer(api: Any) -> None:
    answer = get(api, "/layers/building/columns")
    header, arrays = decode(answer.body)
    assert answer.media_type == "application/vnd.gridtwin.columns"
    assert header["count"] == 4
    assert arrays["ids"][0] == SCHOOL
    assert arrays["use"].tolist() == ["school", "residential", "office", "industrial"]


def test_geojson_in_a_box(api: Any) -> None:
    west, south, east, north = get(api, "/layers").json["extent"]
    middle = (west + east) / 2
    everything = get(api, "/layers/unit_grid/features").json
    assert [feature["properties"]["code"] for feature in everything["features"]] == list(GRIDS)
    box = f"{west},{south},{middle - 0.0005},{north}"
    some = get(api, f"/layers/unit_grid/features?bbox={box}").json
    assert [feature["properties"]["code"] for feature in some["features"]] == [GRIDS[0]]
    lon, lat = some["features"][0]["geometry"]["coordinates"][0][0][:2]
    assert west - 0.001 < lon < east
    assert south < lat < north + 0.001


def test_a_limit_that_cuts_says_so(api: Any) -> None:
    few = get(api, "/layers/component/features?limit=2").json
    assert (len(few["features"]), few["truncated"]) == (2, True)
    assert get(api, "/layers/component/features?limit=5").json["truncated"] is False


def test_the_card_of_a_feature(api: Any) -> None:
    card = get(api, f"/features/change_patch/{PATCH_A}").json
    fields = {field["name"]: field for field in card["fields"]}
    assert (card["title"], card["class_zh"]) == ("TB-1", "变化图斑")
    assert fields["change_class"]["text_zh"] == "新增建筑"
    assert fields["area_m2"]["unit"] == "m2"
    assert [picture["path"] for picture in card["evidence"]] == [
        f"patches/{PATCH_A}/evidence/before.png",
        f"patches/{PATCH_A}/evidence/after.png",
    ]
    west, south, east, north = card["bbox"]
    assert west < card["center"][0] < east
    assert south < card["center"][1] < north


def test_an_evidence_picture(api: Any) -> None:
    answer = get(api, f"/patches/{PATCH_A}/evidence/before.png")
    assert (answer.status, answer.media_type) == (200, "image/png")


def test_tiles_and_scenes(api: Any) -> None:
    scenes = get(api, "/scenes").json["scenes"]
    assert [scene["captured_on"] for scene in scenes] == ["2025-10-12", "2025-04-18"]
    assert get(api, "/tiles/map/15/25832/12900").media_type == "image/webp"
    assert get(api, f"/tiles/{scenes[0]['id']}/10/0/0").status == 204


def test_an_unchanged_answer_is_not_sent_again(api: Any) -> None:
    first = get(api, "/layers/building/columns")
    again = get(api, "/layers/building/columns", if_none_match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    other = get(api, "/layers/building/columns", if_none_match='"something else"')
    assert other.status == 200


def test_the_schema_has_the_names_of_the_model(api: Any) -> None:
    document = get(api, "/openapi.json").json
    schemas = document["components"]["schemas"]
    assert {declared.name for declared in feature_classes()} <= set(schemas)
    assert schemas["building"]["properties"]["height_m"]["x-unit"] == "m"
    assert set(document["paths"]) >= {"/layers", "/features/{class_name}/{feature_id}", "/scenes"}
    changing = {path for path, methods in document["paths"].items() if set(methods) != {"get"}}
    parts = {path for path in changing if path.startswith(("/sensing/", "/sensorthings/", "/desk/"))}
    assert {path.split("{")[0] for path in changing - parts} == {"/patches/", "/views", "/views/"}
    assert get(api, "/layers/building/schema").json["title"] == "Building"


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/layers/castle/columns", 404),
        ("/layers/history/features", 404),
        ("/layers/building'--/features", 404),
        ("/layers/building/features?bbox=1,2,3", 400),
        ("/layers/building/features?limit=0", 400),
        ("/layers/building/features?limit=many", 400),
        ("/features/building/nobody", 404),
        ("/features/history/1", 404),
        ("/features/building/' OR 1=1 --", 404),
        ("/scenes/1", 404),
        ("/tiles/nobody/15/1/1", 404),
        ("/tiles/map/99/0/0", 400),
        ("/tiles/map/x/0/0", 400),
        ("/tiles/../map/1/0/0", 404),
        (f"/patches/{PATCH_A}/evidence/notes.txt", 404),
        (f"/patches/{PATCH_A}/evidence/%2e%2e%2fcity.gpkg", 404),
        ("/patches/nobody/evidence/before.png", 404),
        ("/search?q=", 400),
        ("/search", 400),
        (f"/search?q={'x' * 81}", 400),
        ("/nothing", 404),
    ],
)
def test_what_is_wrong_is_a_problem_document(api: Any, address: str, status: int) -> None:
    answer = get(api, address)
    assert answer.status == status
    assert answer.media_type == "application/problem+json"
    assert answer.json["status"] == status
    assert answer.json["detail"]
    assert "Traceback" not in answer.body.decode()


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_can_be_written(api: Any, method: str) -> None:
    answer = get(api, "/layers", method=method)
    assert (answer.status, answer.media_type) == (405, "application/problem+json")


def test_a_broken_image_is_a_problem_with_the_file_name(own_city: City) -> None:
    own = create_api(own_city)
    scene = get(own, "/scenes").json["scenes"][0]
    next((own_city.path / "imagery").glob("after*")).write_bytes(b"II*\0broken")
    listed = {entry["id"]: entry for entry in get(own, "/scenes").json["scenes"]}
    assert "cannot be read" in listed[scene["id"]]["problem"]
    answer = get(own, f"/tiles/{scene['id']}/15/25832/12900")
    assert answer.status == 500
    assert "after" in answer.json["detail"]


def test_an_empty_workspace_answers(empty_city: City) -> None:
    empty = create_api(empty_city)
    catalogue = get(empty, "/layers").json
    assert catalogue["extent"] is None
    assert {layer["count"] for layer in catalogue["layers"]} == {0}
    assert get(empty, "/terrain").status == 204
    assert get(empty, "/scenes").json == {"scenes": []}
    assert get(empty, "/figures").json["patches"]["total"] == 0
    for layer in catalogue["layers"]:
        assert decode(get(empty, f"/layers/{layer['name']}/columns").body)[0]["count"] == 0
        assert get(empty, f"/layers/{layer['name']}/features").json["features"] == []


def test_what_changed_is_seen_without_a_restart(own_city: City, city_folder: Path) -> None:
    from gridtwin.store import open_workspace
    from tests.twin_server.small_city import NOW

    own = create_api(own_city)
    before = get(own, "/layers/building/columns")
    with open_workspace(own_city.path) as workspace:
        workspace.retire("building", [SCHOOL], actor="test", now=NOW)
    after = get(own, "/layers/building/columns", if_none_match=before.headers["etag"])
    assert after.status == 200
    assert decode(after.body)[0]["count"] == 3
