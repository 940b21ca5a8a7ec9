from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jsonschema
import pytest

from tests.twin_server.client import Answer, get
from tests.twin_server.small_city import PATCH_A, SCHOOL, SIDE, X, Y
from twin_server.api import create_api
from twin_server.api.ogc.reference import CRS84
from twin_server.city import City
from twin_server.layers import spatial_classes

EPSG = "http://www.opengis.net/def/crs/EPSG/0/"
LINK = {
    "type": "object",
    "required": ["href", "rel"],
    "properties": {"href": {"type": "string", "format": "uri"}},
}
# What OGC 17-069r4 asks of a feature collection.
COLLECTION = {
    "type": "object",
    "required": ["type", "features", "links", "timeStamp", "numberMatched", "numberReturned"],
    "properties": {
        "type": {"const": "FeatureCollection"},
        "links": {"type": "array", "items": LINK, "contains": {"properties": {"rel": {"const": "self"}}}},
        "numberMatched": {"type": "integer", "minimum": 0},
        "numberReturned": {"type": "integer", "minimum": 0},
        "features": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["type", "id", "geometry", "properties"],
                "properties": {"type": {"const": "Feature"}, "properties": {"type": "object"}},
            },
        },
    },
}


def items(api: Any, layer: str, query: str = "") -> Answer:
    return get(api, f"/ogc/collections/{layer}/items?{query}")


def codes(answer: Answer) -> str:
    return "".join(feature["properties"]["code"].removeprefix("B") for feature in answer.json["features"])


def rels(answer: Answer) -> set[str]:
    return {link["rel"] for link in answer.json["links"]}


def test_the_landing_page_leads_on_and_only_to_what_there_is(api: Any) -> None:
    answer = get(api, "/ogc")
    assert {"self", "service-desc", "service-doc", "conformance", "data"} <= rels(answer)
    for link in answer.json["links"]:
        local = link["href"].removeprefix("http://localhost")
        assert get(api, local).status == 200, local


def test_it_claims_what_it_does(api: Any) -> None:
    claimed = get(api, "/ogc/conformance").json["conformsTo"]
    assert any(one.endswith("ogcapi-features-1/1.0/conf/core") for one in claimed)
    assert any(one.endswith("ogcapi-features-2/1.0/conf/crs") for one in claimed)
    assert not any("create" in one for one in claimed)


def test_the_document_is_openapi_and_needs_no_internet(api: Any) -> None:
    answer = get(api, "/ogc/openapi")
    assert answer.media_type == "application/vnd.oai.openapi+json;version=3.0"
    rules = next(Path(str(files("pygeoapi"))).rglob("openapi-3.0.x.json"))  # not always in the same folder
    jsonschema.validate(answer.json, json.loads(rules.read_text("utf-8")))
    assert "http" not in " ".join(_references(answer.json))
    limit = [
        parameter
        for parameter in answer.json["paths"]["/collections/building/items"]["get"]["parameters"]
        if parameter["name"] == "limit"
    ]
    assert limit[0]["schema"]["maximum"] == 2000


def _references(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [one for inner in value.values() for one in _references(inner)]
    return [one for inner in value for one in _references(inner)] if isinstance(value, list) else []


def test_every_layer_is_a_collection_in_both_languages(api: Any) -> None:
    listed = get(api, "/ogc/collections").json["collections"]
    assert [one["id"] for one in listed] == [declared.name for declared in spatial_classes()]
    building = next(one for one in listed if one["id"] == "building")
    assert building["title"] == "建筑物"
    assert building["crs"] == [CRS84, f"{EPSG}4490", f"{EPSG}4326", f"{EPSG}4544"]
    assert building["storageCrs"] == f"{EPSG}4544"
    west, south, east, north = building["extent"]["spatial"]["bbox"][0]
    assert 103.797 < west < east < 103.802
    assert 36.046 < south < north < 36.051
    english = get(api, "/ogc/collections/building", accept_language="en-GB,en;q=0.9")
    assert english.json["title"] == "Building"
    assert get(api, "/ogc/collections/building?lang=en").json["title"] == "Building"


@pytest.mark.parametrize("layer", [declared.name for declared in spatial_classes()])
def test_items_of_every_layer_are_as_the_standard_says(api: Any, layer: str) -> None:
    answer = items(api, layer)
    assert (answer.status, answer.media_type) == (200, "application/geo+json")
    assert answer.headers["content-crs"] == f"<{CRS84}>"
    jsonschema.validate(answer.json, COLLECTION)
    schema = get(api, f"/ogc/collections/{layer}/schema").json
    for feature in answer.json["features"]:
        assert set(feature["properties"]) <= set(schema["properties"])


def test_pages_follow_each_other_to_the_end(api: Any) -> None:
    first = items(api, "building", "limit=3")
    assert (first.json["numberMatched"], first.json["numberReturned"], codes(first)) == (4, 3, "123")
    following = next(link["href"] for link in first.json["links"] if link["rel"] == "next")
    last = get(api, following.removeprefix("http://localhost"))
    assert codes(last) == "4"
    assert "next" not in rels(last)
    assert "prev" in rels(last)
    assert items(api, "building", "limit=999999999").json["numberReturned"] == 4


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("use=school", "1"),
        ("use=school&code=B2", ""),
        ("name=第一小学", "1"),
        ("height_m=24", "3"),
        ("filter=height_m>20", "23"),
        ("filter=height_m<=12 OR use='office'", "13"),
        ("filter=24<height_m", "2"),
        ("filter=height_m BETWEEN 12 AND 24", "13"),
        ("filter=code IN ('B1','B4')", "14"),
        ("filter=code NOT IN ('B1','B4')", "23"),
        ("filter=name LIKE '%小学'", "1"),
        ("filter=name IS NULL", "234"),
        ("filter=NOT use='school'", "234"),
        ("use=' OR 1=1 --", ""),
        ("sortby=-height_m", "2314"),
        ("sortby=use,-code", "4321"),
        ("sortby=%2Bcode", "1234"),
        ("offset=3", "4"),
        ("resulttype=hits", ""),
    ],
)
def test_features_are_chosen_and_sorted(api: Any, query: str, expected: str) -> None:
    answer = items(api, "building", quote(query, safe="=&%"))
    assert answer.status == 200, answer.body
    assert codes(answer) == expected


def test_hits_are_counted_only(api: Any) -> None:
    found = items(api, "building", "resulttype=hits").json
    assert (found["numberMatched"], found["numberReturned"]) == (4, 0)


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("2025-05-01", 5),
        ("2025-05-02", 0),
        ("2025-05-01T08:00:00%2B08:00", 5),
        ("2025-01-01/2025-12-31", 5),
        ("2025-05-02/..", 0),
        ("../2025-05-01", 5),
        ("/2025-04-30", 0),
        ("../..", 5),
    ],
)
def test_features_of_a_time(api: Any, text: str, matched: int) -> None:
    assert items(api, "component", f"datetime={text}").json["numberMatched"] == matched


def _box(reference: str, west: float, south: float, east: float, north: float) -> str:
    """A part of the small city, as a box in the working system; northing comes first there."""
    return f"bbox={Y + south},{X + west},{Y + north},{X + east}&bbox-crs={reference}"


def test_features_in_a_box_of_the_working_system(api: Any) -> None:
    own = f"{EPSG}4544"
    assert codes(items(api, "building", _box(own, 0, 0, 120, 120))) == "1"
    assert codes(items(api, "building", _box(own, 0, 0, SIDE, 120))) == "14"
    assert codes(items(api, "building", _box(own, 266, 266, 294, 294))) == ""  # the courtyard of B3
    assert codes(items(api, "building", _box(own, 264, 266, 294, 294))) == "3"


def test_features_in_a_box_in_degrees(api: Any) -> None:
    """The edges of the box cut exactly, though north of the map is not north of the grid."""
    feature = items(api, "building", "code=B1").json["features"][0]
    ring = feature["geometry"]["coordinates"][0]
    west, east = min(p[0] for p in ring), max(p[0] for p in ring)
    south, north = min(p[1] for p in ring), max(p[1] for p in ring)
    tiny = 1e-7
    around = f"{west - tiny},{south - tiny},{east + tiny},{north + tiny}"
    assert codes(items(api, "building", f"bbox={around}")) == "1"
    assert codes(items(api, "building", f"bbox={east + tiny},{south},{east + 1e-4},{north}")) == ""
    assert codes(items(api, "building", f"bbox={east - tiny},{south},{east + 1e-4},{north}")) == "1"
    flipped = f"{south},{west},{north},{east}&bbox-crs={EPSG}4490"
    assert codes(items(api, "building", f"bbox={flipped}")) == "1"
    six = f"{west},{south},0,{east},{north},9"
    assert codes(items(api, "building", f"bbox={six}")) == "1"


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ("-180,-90,180,90", "1234"),
        ("170,-90,-170,90", ""),
        ("100,-90,-170,90", "1234"),
        ("0,0,1,1", ""),
        ("103.7977,36.04733,103.7977,36.0475", ""),
    ],
)
def test_boxes_of_any_size(api: Any, box: str, expected: str) -> None:
    assert codes(items(api, "building", f"bbox={box}")) == expected


def test_coordinates_come_in_the_system_asked_for_in_its_own_order(api: Any) -> None:
    def corner(reference: str) -> tuple[float, float]:
        answer = items(api, "building", f"code=B1&crs={reference}")
        assert answer.headers["content-crs"] == f"<{reference}>"
        first, second = answer.json["features"][0]["geometry"]["coordinates"][0][0]
        return first, second

    lon, lat = corner(CRS84)
    assert corner(f"{EPSG}4490") == corner(f"{EPSG}4326") == (lat, lon)
    assert corner(f"{EPSG}4544") == pytest.approx((Y + 60, X + 100))
    line = items(api, "pipe_line", f"crs={EPSG}4544").json["features"][0]["geometry"]["coordinates"]
    assert line[0] == pytest.approx([Y + 150, X + 20, 1517.0])


def test_properties_and_geometry_can_be_left_out(api: Any) -> None:
    feature = items(api, "building", "properties=code,use&skipGeometry=true&limit=1").json["features"][0]
    assert feature["properties"] == {"code": "B1", "use": "school"}
    assert feature["geometry"] is None
    assert feature["id"] == SCHOOL


def test_one_feature(api: Any) -> None:
    answer = get(api, f"/ogc/collections/change_patch/items/{PATCH_A}?crs={EPSG}4544")
    assert answer.media_type == "application/geo+json"
    assert answer.json["properties"]["reasons"] == "无规划许可\n压占绿线"
    assert answer.json["properties"]["date_before"] == "2025-04-18"
    assert answer.json["geometry"]["coordinates"][0][0] == pytest.approx([Y + 240, X + 190])


def test_queryables_are_the_properties(api: Any) -> None:
    properties = get(api, "/ogc/collections/building/queryables").json["properties"]
    assert properties["height_m"]["type"] == "number"
    assert "school" in properties["use"]["enum"]
    assert properties["id"]["x-ogc-role"] == "id"


PAGES = (
    "?f=html",
    "/conformance?f=html",
    "/openapi?f=html",
    "/collections?f=html",
    "/collections/building?f=html",
    "/collections/building/schema?f=html",
    "/collections/building/queryables?f=html",
    "/collections/building/items?f=html&limit=2&offset=1",
    "/collections/alarm/items?f=html",
    f"/collections/building/items/{SCHOOL}?f=html",
)


@pytest.mark.parametrize("page", PAGES)
def test_pages_in_both_languages_need_nothing_from_outside(api: Any, page: str) -> None:
    for language, word in (("zh", 'lang="zh"'), ("en", 'lang="en"')):
        answer = get(api, f"/ogc{page}&lang={language}")
        assert (answer.status, answer.media_type) == (200, "text/html")
        text = answer.body.decode()
        assert word in text
        for outside in ("src=", "<script", "@import", "url(", 'rel="stylesheet"'):
            assert outside not in text


def test_a_page_does_not_run_what_a_row_says(own_city: City) -> None:
    from gridtwin.store import open_workspace
    from tests.twin_server.small_city import NOW

    with open_workspace(own_city.path) as workspace:
        rows = workspace.read("building", where={"id": SCHOOL})[["id", "row_version"]]
        workspace.update("building", rows.assign(name="<script>alert(1)</script>"), actor="test", now=NOW)
    text = get(create_api(own_city), "/ogc/collections/building/items?f=html").body.decode()
    assert "<script>" not in text
    assert "&lt;script&gt;" in text


def test_linked_data(api: Any) -> None:
    for path in ("", "/collections/building", "/collections/building/items"):
        assert get(api, f"/ogc{path}?f=jsonld").status == 200


def test_a_browser_gets_a_page_and_a_program_gets_json(api: Any) -> None:
    assert get(api, "/ogc/collections", accept="text/html,*/*;q=0.8").media_type == "text/html"
    assert get(api, "/ogc/collections", accept="*/*").media_type == "application/json"
    assert get(api, "/ogc/collections", accept=";;,,\xff", accept_language="xx;q=q,,zh_CN").status == 200


def test_links_follow_the_address_of_the_request(api: Any) -> None:
    answer = get(api, "/ogc/collections", host="twin.example.gov.cn:8443")
    assert "http://twin.example.gov.cn:8443/ogc/collections" in answer.body.decode()
    assert "<script>" not in get(api, "/ogc?f=html", host='x"><script>').body.decode()


@pytest.mark.parametrize(
    "query",
    [
        "bbox=1,2,3",
        "bbox=a,b,c,d",
        "bbox=nan,nan,nan,nan",
        "bbox=inf,0,1,1",
        "bbox=103,37,104,36",
        "bbox=",
        "bbox=1,2,3,4&bbox-crs=EPSG:4326",
        "bbox-crs=x",
        f"crs={EPSG}3857",
        "crs=",
        "limit=0",
        "limit=-1",
        "limit=1e3",
        "limit=１２",
        "limit=99999999999999999999999",
        "offset=-1",
        "offset=999999999999",
        "datetime=yesterday",
        "datetime=2025-13-01",
        "datetime=0001-01-01",
        "datetime=2025-01-02/2025-01-01",
        "datetime=2025-01-01/2025-01-02/2025-01-03",
        "datetime=",
        "sortby=",
        "sortby=-",
        "sortby=castle",
        "sortby=code;DROP TABLE building",
        "properties=castle",
        "castle=1",
        "height_m=tall",
        "height_m=nan",
        "height_m=inf",
        "floors=99999999999999999999",
        "floors=1.5",
        "completed_on=2025-02-30",
        "valid_from=1",
        "code=B1&code=B2",
        "resulttype=all",
        "skipGeometry=perhaps",
        "f=csv",
        "f=../../etc/passwd",
        "lang=xx",
        "filter=",
        "filter=height_m>",
        "filter=1=1",
        "filter=use='x'' OR 1=1 --'",
        "filter=height_m>tall",
        "filter=castle=1",
        "filter=height_m>height_m",
        "filter=INTERSECTS(geom,POINT(1 1))",
        "filter=height_m LIKE 'x'",
        "filter=use='a';DROP TABLE building",
        "filter=" + "(" * 900 + ")" * 900,
        "filter=" + " OR ".join(["floors=1"] * 150),
        "filter=" + "x" * 2001,
        "filter-lang=cql2-json&filter=floors=1",
        "name=%00",
        "name=a%0Ab",
        "q=x" + "x" * 9000,
    ],
    ids=lambda query: query[:40],
)
def test_bad_requests_are_told_why_in_both_languages(api: Any, query: str) -> None:
    layer = "component" if query.startswith("datetime") else "building"
    answer = items(api, layer, query.replace(" ", "%20"))
    assert answer.status in (400, 414), answer.body
    assert answer.media_type == "application/problem+json"
    assert answer.json["detail"]
    assert "Traceback" not in answer.body.decode()


def test_a_layer_without_dates_says_so(api: Any) -> None:
    answer = items(api, "road", "datetime=2025-01-01")
    assert answer.status == 400
    assert "no date" in answer.json["detail"]
    assert "没有" in answer.json["detail_zh"]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/ogc/collections/castle", 404),
        ("/ogc/collections/history/items", 404),
        ("/ogc/collections/castle/schema", 404),
        ("/ogc/collections/building/items/nobody", 404),
        ("/ogc/collections/building/items/%27%20OR%201=1", 404),
        ("/ogc/collections/building/items/%00", 400),
        ("/ogc/collections/..%2F..%2Fetc/items", 404),
        ("/ogc/collections/building/tiles", 404),
        ("/ogc/processes", 404),
        ("/ogc/collections?castle=1", 400),
    ],
)
def test_what_is_not_there(api: Any, path: str, status: int) -> None:
    answer = get(api, path)
    assert (answer.status, answer.media_type) == (status, "application/problem+json")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_layers_cannot_be_written(api: Any, method: str) -> None:
    assert get(api, "/ogc/collections/building/items", method=method).status == 405


def test_an_empty_workspace_has_empty_layers(empty_city: City) -> None:
    empty = create_api(empty_city)
    assert get(empty, "/ogc/collections/building").json["extent"]["spatial"]["bbox"] == [[-180, -90, 180, 90]]
    found = items(empty, "building", "bbox=-180,-90,180,90").json
    assert (found["features"], found["numberMatched"]) == ([], 0)
