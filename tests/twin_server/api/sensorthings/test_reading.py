"""Requests after the examples of OGC 18-088, clause 9."""

from __future__ import annotations

from typing import Any

import pytest

from gridtwin.sensing.reading import Reading
from tests.twin_server.client import get
from tests.twin_server.sensors import MINUTE, TestIntake, address, now_ms
from twin_server.city import City

CITY = "POLYGON((103 36,104 36,104 37,103 37,103 36))"
BASE = "http://localhost/sensorthings/v1.1"


def observe(intake: TestIntake) -> int:
    """Ten observations a minute apart of two sensors; the time of the first."""
    start = now_ms() // MINUTE * MINUTE - 20 * MINUTE
    for at in range(10):
        moment = start + at * MINUTE
        intake.take(
            [Reading("JG-1", moment, float(at), now_ms()), Reading("GS-1", moment, 0.3 + at / 100, now_ms())]
        )
    return start


@pytest.fixture(scope="module")
def start(read_city: City) -> int:
    return observe(TestIntake.of(read_city))


def ask(api: Any, path: str, **options: object) -> Any:
    answer = get(api, address(path, **options))
    assert answer.status == 200, answer.body
    return answer.json


def ids(api: Any, path: str, **options: object) -> list[int | str]:
    return [one["@iot.id"] for one in ask(api, path, **options)["value"]]


def results(api: Any, path: str, **options: object) -> list[float]:
    return [one["result"] for one in ask(api, path, **options)["value"]]


def test_the_root_lists_the_sets_and_what_is_conformed_to(read_api: Any) -> None:
    root = ask(read_api, "")
    assert {one["name"]: one["url"] for one in root["value"]}["Datastreams"] == f"{BASE}/Datastreams"
    assert len(root["value"]) == 8
    assert (
        "http://www.opengis.net/spec/iot_sensing/1.1/req/datamodel" in root["serverSettings"]["conformance"]
    )
    assert get(read_api, "/sensorthings/v1.1").json == root


def test_a_thing_has_its_place_and_its_datastreams(read_api: Any) -> None:
    thing = ask(read_api, "Things(1)")
    assert (thing["@iot.id"], thing["name"], thing["@iot.selfLink"]) == (1, "井1", f"{BASE}/Things(1)")
    assert thing["properties"]["hostClass"] == "component"
    assert thing["Datastreams@iot.navigationLink"] == f"{BASE}/Things(1)/Datastreams"
    assert ids(read_api, "Things") == [1, 3, 4]
    assert ids(read_api, "Things(1)/Datastreams") == [1, 2]
    place = ask(read_api, "Things(1)/Locations")["value"][0]
    assert place["encodingType"] == "application/geo+json"
    assert place["location"]["type"] == "Point"
    assert ids(read_api, "Things(1)/HistoricalLocations") == []
    assert ids(read_api, f"Locations({place['@iot.id']})/Things") == [1]


def test_a_datastream_and_all_around_it(read_api: Any, start: int) -> None:
    stream = ask(read_api, "Datastreams(3)")
    assert stream["unitOfMeasurement"]["symbol"] == "MPa"
    assert stream["observationType"].endswith("OM_Measurement")
    assert stream["phenomenonTime"].count("Z") == 2
    assert ask(read_api, "Datastreams(3)/Sensor")["description"] == "GS-1"
    assert ask(read_api, "Datastreams(3)/Thing")["@iot.id"] == 3
    assert ask(read_api, "Datastreams(3)/ObservedProperty")["@iot.id"] == "water.pressure"
    assert ids(read_api, "ObservedProperties('water.pressure')/Datastreams") == [3, 4]
    assert "phenomenonTime" not in ask(read_api, "Datastreams(4)")  # nothing was observed yet


def test_an_observation_and_back(read_api: Any, start: int) -> None:
    first = ask(read_api, "Datastreams(3)/Observations", top=1)["value"][0]
    assert first["@iot.id"] == f"3-{start}"
    assert first["result"] == pytest.approx(0.3)
    assert first["resultQuality"] == "good"
    same = ask(read_api, f"Observations('3-{start}')")
    assert same == first
    assert ask(read_api, f"Observations('3-{start}')/Datastream")["@iot.id"] == 3
    feature = ask(read_api, f"Observations('3-{start}')/FeatureOfInterest")
    assert feature["feature"]["type"] == "Point"
    assert len(ask(read_api, f"FeaturesOfInterest({feature['@iot.id']})/Observations")["value"]) == 10
    assert ask(read_api, f"Datastreams(3)/Observations('3-{start}')") == first
    assert get(read_api, address(f"Datastreams(1)/Observations('3-{start}')")).status == 404


def test_properties_values_and_links(read_api: Any) -> None:
    assert ask(read_api, "Datastreams(1)/name") == {"name": "井1倾角"}
    assert get(read_api, address("Datastreams(1)/name/$value")).body.decode() == "井1倾角"
    assert ask(read_api, "Datastreams(1)/unitOfMeasurement/symbol") == {"symbol": "deg"}
    links = ask(read_api, "Things(1)/Datastreams/$ref")["value"]
    assert links == [{"@iot.selfLink": f"{BASE}/Datastreams({at})"} for at in (1, 2)]


def test_select_and_count(read_api: Any) -> None:
    found = ask(read_api, "Datastreams", select="id,name", count="true", top=1)
    assert found["@iot.count"] == 4
    assert found["value"] == [{"@iot.id": 1, "name": "井1倾角"}]


def test_expand_with_options_at_every_level(read_api: Any, start: int) -> None:
    expand = (
        "Datastreams($select=id;$filter=unitOfMeasurement/symbol eq 'deg';$expand=Observations($top=2;"
        "$orderby=phenomenonTime desc;$select=result;$count=true),ObservedProperty),Locations"
    )
    thing = ask(read_api, "Things(1)", expand=expand)
    (stream,) = thing["Datastreams"]
    assert stream["ObservedProperty"]["@iot.id"] == "manhole.cover_tilt"
    assert [one["result"] for one in stream["Observations"]] == [9.0, 8.0]
    assert stream["Observations@iot.count"] == 10
    following = stream["Observations@iot.nextLink"].removeprefix("http://localhost")
    assert [one["result"] for one in get(read_api, following).json["value"]] == [7.0, 6.0]
    assert thing["Locations"][0]["location"]["type"] == "Point"
    again = ask(read_api, "Observations", expand="Datastream/Thing,FeatureOfInterest", top=1)["value"][0]
    assert again["Datastream"]["Thing"]["name"] == "井1"


@pytest.mark.parametrize(
    ("kind", "condition", "wanted"),
    [
        ("Datastreams", "name eq '井1倾角'", [1]),
        ("Datastreams", "name eq 'O''Hara 压力2'", [4]),
        ("Datastreams", "id gt 2", [3, 4]),
        ("Datastreams", "not (id gt 2)", [1, 2]),
        ("Datastreams", "id in (1,4)", [1, 4]),
        ("Datastreams", "unitOfMeasurement/symbol eq 'MPa' and id mul 2 eq 8", [4]),
        ("Datastreams", "id add 1 eq 2 or id sub 1 eq 1", [1, 2]),
        ("Datastreams", "id mod 2 eq 0", [2, 4]),
        ("Datastreams", "id div 2 gt 1.6", [4]),
        ("Datastreams", "-id lt -3", [4]),
        ("Datastreams", "startswith(name,'井1')", [1, 2]),
        ("Datastreams", "substringof('压力',name)", [3, 4]),
        ("Datastreams", "endswith(tolower(name),'压力2') or length(name) eq 3", [3, 4]),
        ("Datastreams", "indexof(name,'倾') eq 2", [1]),
        ("Datastreams", "concat(properties/sector,'.x') eq 'water.x'", [3, 4]),
        ("Datastreams", "substring(name,2,2) eq '水位'", [2]),
        ("Datastreams", "ObservedProperty/id eq 'water.pressure'", [3, 4]),
        ("Datastreams", "Thing/properties/hostClass eq 'component'", [1, 2]),
        ("Datastreams", "properties/code eq 'GS-1'", [3]),
        ("Datastreams", "properties/nothing eq null", [1, 2, 3, 4]),
        ("Datastreams", "phenomenonTime gt 2000-01-01T00:00:00Z", [1, 3]),
        ("Datastreams", "phenomenonTime eq null", [2, 4]),
        ("Datastreams", "phenomenonTime lt now() sub duration'P1D'", []),
        ("Sensors", "properties/rangeMax lt 11", [2, 3, 4]),
        ("Sensors", "properties/rangeMax gt 'x'", []),
        ("Things", "Datastreams/unitOfMeasurement/symbol eq 'm'", [1]),
        ("Things", "Locations/id eq 3", [3]),
        ("Locations", f"geo.intersects(location, geography'{CITY}')", [1, 3, 4]),
        ("Locations", "st_within(location, geography'POLYGON((0 0,1 0,1 1,0 1,0 0))')", []),
        ("Locations", "geo.distance(location, geography'POINT(103.797 36.046)') gt 1", []),
        ("ObservedProperties", "properties/sector eq 'water'", ["water.pressure"]),
        ("HistoricalLocations", "time gt 2000-01-01T00:00:00Z", []),
    ],
)  # fmt: skip
def test_filters(read_api: Any, start: int, kind: str, condition: str, wanted: list[int]) -> None:
    assert ids(read_api, kind, filter=condition) == wanted


@pytest.mark.parametrize(
    ("condition", "wanted"),
    [
        ("result gt 7", [8.0, 9.0]),
        ("7 lt result", [8.0, 9.0]),
        ("result ge 8 or result eq 0", [0.0, 8.0, 9.0]),
        ("not (result lt 9)", [9.0]),
        ("result mul 2 eq 4", [2.0]),
        ("round(result div 4) eq 2", [6.0, 7.0, 8.0, 9.0]),
        ("result eq 1 and resultQuality eq 'good'", [1.0]),
        ("result eq 1 and Datastream/Thing/name eq '井1'", [1.0]),
        ("result eq 1 and Datastream/unitOfMeasurement/symbol eq 'm'", []),
        ("result in (1,2)", [1.0, 2.0]),
        ("result lt 2 and phenomenonTime lt now() sub duration'PT1M'", [0.0, 1.0]),
        ("year(phenomenonTime) eq 1999", []),
        ("result gt 99999999999999999999999", []),
        ("result lt 1e400", [float(at) for at in range(10)]),
    ],
)
def test_observations_are_filtered(read_api: Any, start: int, condition: str, wanted: list[float]) -> None:
    assert results(read_api, "Datastreams(1)/Observations", filter=condition) == wanted
    count = ask(read_api, "Datastreams(1)/Observations", filter=condition, count="true", top=0)
    assert count == {"@iot.count": len(wanted), "value": []}


def test_times_filter_observations(read_api: Any, start: int) -> None:
    from twin_server.sensing.times import to_text

    third = to_text(start + 2 * MINUTE)
    path = "Datastreams(1)/Observations"
    assert results(read_api, path, filter=f"phenomenonTime eq {third}") == [2.0]
    assert results(read_api, path, filter=f"phenomenonTime eq '{third}'") == [2.0]
    assert results(read_api, path, filter=f"resultTime lt {third}") == [0.0, 1.0]
    assert results(read_api, "Observations", filter=f"Datastream/id eq 1 and phenomenonTime lt {third}") == [
        0,
        1,
    ]


@pytest.mark.parametrize(
    "order", [None, "phenomenonTime desc", "phenomenonTime asc", "id desc", "result desc"]
)
@pytest.mark.parametrize(
    "path", ["Datastreams(1)/Observations", "Observations", "FeaturesOfInterest(1)/Observations"]
)
def test_pages_hold_every_observation_once(read_api: Any, start: int, path: str, order: str | None) -> None:
    options: dict[str, object] = {"top": 3} | ({"orderby": order} if order else {})
    seen, link = [], address(path, **options)
    while link:
        page = get(read_api, link).json
        seen += [one["@iot.id"] for one in page["value"]]
        link = page.get("@iot.nextLink", "").removeprefix("http://localhost")
    assert len(seen) == len(set(seen)) == (20 if path == "Observations" else 10)
    whole = ids(read_api, path, **{**options, "top": 1000})
    assert seen == whole


def test_pages_of_entities(read_api: Any) -> None:
    first = ask(read_api, "Datastreams", top=3, orderby="name desc", select="name")
    following = first["@iot.nextLink"].removeprefix("http://localhost")
    names = [one["name"] for one in first["value"] + get(read_api, following).json["value"]]
    assert names == sorted(names, reverse=True)
    assert len(names) == 4
    assert ids(read_api, "Datastreams", skip=3) == [4]
    assert ids(read_api, "Datastreams", skip=30) == []


def test_data_arrays(read_api: Any, start: int) -> None:
    found = ask(
        read_api,
        "Observations",
        resultFormat="dataArray",
        select="result",
        filter="phenomenonTime lt now()",
    )
    assert [one["Datastream@iot.navigationLink"] for one in found["value"]] == [
        f"{BASE}/Datastreams(1)",
        f"{BASE}/Datastreams(3)",
    ]
    assert found["value"][0]["components"] == ["id", "result"]
    assert found["value"][0]["dataArray"][1] == [f"1-{start + MINUTE}", 1.0]


def test_what_left_the_register_is_not_shown(
    sensing_city: City, sensing_api: Any, intake: TestIntake
) -> None:
    from tests.twin_server.small_city import NOW

    observe(intake)
    sensing_city.sensing._fresh_s = 0
    sensor = get(sensing_api, "/sensing/sensors?code=JG-1").json["sensors"][0]["id"]
    sensing_city.workspace.retire("sensor", [sensor], actor="t", now=NOW)
    assert ids(sensing_api, "Datastreams") == [2, 3, 4]
    assert ids(sensing_api, "Things") == [2, 3, 4]  # the well goes by its first sensor
    found = ask(sensing_api, "Observations", count="true")
    assert found["@iot.count"] == len(found["value"]) == 10
    assert get(sensing_api, "/sensing/latest").json["rows"][0][1] is None
