from __future__ import annotations

from typing import Any

import pytest

from tests.twin_server.client import get
from tests.twin_server.columns import decode
from twin_server.tiles.grid import covering


def address(api: Any, name: str, level: int = 17) -> str:
    west, _, _, north = api.state.city.lonlat_extent(name)
    tile = covering((west, north - 1e-5, west, north - 1e-5), level)[0]
    return f"/layers/{name}/tiles/{tile}"


def test_a_tile_is_a_message_like_that_of_a_layer(api: Any) -> None:
    answer = get(api, address(api, "component"))
    header, arrays = decode(answer.body)
    assert answer.media_type == "application/vnd.gridtwin.columns"
    assert header["class"] == "component"
    assert header["shown"] == header["total"] == header["count"] == len(arrays["ids"])
    assert header["below"] == []


def test_the_version_of_the_catalogue_may_be_kept_for_long_another_may_not(api: Any) -> None:
    version = api.state.tiles.version("component")
    assert "immutable" in get(api, f"{address(api, 'component')}?v={version}").headers["cache-control"]
    assert get(api, f"{address(api, 'component')}?v=old").headers["cache-control"] == "no-cache"
    assert get(api, address(api, "component")).headers["cache-control"] == "no-cache"


def test_small_layers_are_sent_whole(api: Any) -> None:
    assert {layer["tiles"] for layer in get(api, "/layers").json["layers"]} == {None}


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/layers/castle/tiles/17/0/0", 404, "castle"),
        ("/layers/history/tiles/17/0/0", 404, "history"),
        ("/layers/building/tiles/3/0/0", 400, "levels"),
        ("/layers/building/tiles/18/0/0", 400, "levels"),
        ("/layers/building/tiles/17/131072/0", 400, "0 to 131071"),
        ("/layers/building/tiles/17/0/-1", 400, "0 to 131071"),
        ("/layers/building/tiles/17/0/x", 400, "y"),
        ("/vector/castle/17/0/0", 404, "castle"),
        ("/vector/history", 404, "without geometry"),
        ("/vector/building/18/0/0", 400, "levels"),
    ],
)
def test_refusals(api: Any, path: str, status: int, said: str) -> None:
    answer = get(api, path)
    assert (answer.status, answer.media_type) == (status, "application/problem+json")
    assert said in answer.json["detail"]


def test_tilejson(api: Any) -> None:
    document = get(api, "/vector/building").json
    assert document["tilejson"] == "3.0.0"
    assert document["maxzoom"] == 17
    assert document["tiles"][0].split("?")[0].endswith("/vector/building/{z}/{x}/{y}")
    (layer,) = document["vector_layers"]
    assert layer["id"] == "building"
    assert (layer["fields"]["height_m"], layer["fields"]["use"]) == ("Number", "String")
    west, south, east, north = document["bounds"]
    assert 103 < west < east < 104
    assert 36 < south < north < 37


def test_a_vector_tile_and_an_empty_one(api: Any) -> None:
    path = address(api, "building").replace("/layers/building/tiles", "/vector/building")
    answer = get(api, path)
    assert (answer.status, answer.media_type) == (200, "application/vnd.mapbox-vector-tile")
    assert answer.body[0] == 0x1A  # field 3, a layer, with its length
    assert get(api, "/vector/building/17/0/0").status == 204
