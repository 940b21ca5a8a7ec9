"""The static scene as the API offers it: what is whole, nothing else, and no path out of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.twin_server.client import get
from tests.twin_server.small_city import NOW, SCHOOL
from twin_server.api import create_api
from twin_server.build import manifest
from twin_server.build.run import build_scene
from twin_server.city import City


@pytest.fixture
def built(own_city: City) -> City:
    build_scene(own_city.workspace, now=NOW, only=["buildings", "imagery"])
    return own_city


@pytest.fixture
def client(built: City) -> Any:
    return create_api(built)


def items(client: Any) -> list[dict[str, Any]]:
    return get(client, "/scene3d").json["items"]


def test_items_say_what_a_viewer_needs(client: Any) -> None:
    found = {item["id"]: item for item in items(client)}
    one = found["buildings"]
    assert (one["kind"], one["features"], one["is_stale"]) == ("tiles3d", 4, False)
    assert one["zh"] == "建筑物"
    assert one["more"]["class"] == "building"
    west, south, east, north = one["box"]
    assert 103 < west < east < 104
    assert 36 < south < north < 37


def test_files_are_sent_with_their_kind_and_kept(client: Any) -> None:
    path = next(item["path"] for item in items(client) if item["id"] == "buildings")
    answer = get(client, f"/{path}")
    assert answer.status == 200
    assert answer.headers["content-type"] == "application/json"
    assert "immutable" in answer.headers["cache-control"]
    uri = answer.json["root"]["content"]["uri"]
    tile = get(client, f"/{path.rsplit('/', 1)[0]}/{uri}")
    assert tile.headers["content-type"] == "model/gltf-binary"
    assert tile.body[:4] == b"glTF"


def test_a_cog_is_read_in_ranges(client: Any) -> None:
    path = next(item["path"] for item in items(client) if item["kind"] == "cog")
    answer = get(client, f"/{path}", range="bytes=0-3")
    assert (answer.status, len(answer.body)) == (206, 4)
    assert answer.body[:2] in (b"II", b"MM")
    assert answer.headers["content-type"] == "image/tiff"


def test_a_stale_item_says_so(client: Any, built: City) -> None:
    built.workspace.retire("building", [SCHOOL], actor="test", now=NOW)
    found = {item["id"]: item["is_stale"] for item in items(client)}
    assert found["buildings"] is True


def test_the_stamp_of_the_scene_changes_with_a_build_and_only_then(client: Any, built: City) -> None:
    before = get(client, "/health").json
    assert before["scene"]
    build_scene(built.workspace, now=NOW, only=["buildings"])
    assert get(client, "/health").json["scene"] == before["scene"]
    build_scene(built.workspace, now=NOW, only=["buildings"], force=True)
    assert get(client, "/health").json["scene"] != before["scene"]


def test_half_there_is_not_offered(client: Any, built: City) -> None:
    scene = built.workspace.scene_dir
    item = manifest.read(scene)["buildings"]
    (scene / "items" / item.folder / item.entry).unlink()
    assert "buildings" not in {one["id"] for one in items(client)}


@pytest.mark.parametrize(
    "text",
    [
        '{"format": 1, "items": [',
        "[]",
        '{"format": 99, "items": []}',
        '{"format": 1, "items": [{"id": "x"}]}',
    ],
    ids=["cut off", "a list", "of another version", "an item without its parts"],
)
def test_a_list_that_cannot_be_read_says_what_to_do(client: Any, built: City, text: str) -> None:
    (built.workspace.scene_dir / "scene.json").write_text(text, "utf-8")
    answer = get(client, "/scene3d")
    assert answer.status == 503
    assert "scene/scene.json cannot be read" in answer.json["detail"]
    assert "gridtwin twin build" in answer.json["detail"]
    assert "重新生成" in answer.json["detail_zh"]


@pytest.mark.parametrize(
    "path",
    [
        "nobody/tileset.json",
        "{item}/../../scene.json",
        "{item}/%2e%2e/%2e%2e/scene.json",
        "{item}/..%2f..%2fscene.json",
        "{item}//etc/passwd",
        "{item}/.hidden.json",
        "{item}/link.json",
        "{item}/strange.sh",
        "../scene.json",
        "{item}/",
    ],
)
def test_no_path_leads_out(client: Any, built: City, path: str) -> None:
    scene = built.workspace.scene_dir
    item = manifest.read(scene)["buildings"].folder
    (scene / "items" / item / "link.json").symlink_to(built.workspace.root / "workspace.toml")
    for name in (".hidden.json", "strange.sh"):
        (scene / "items" / item / name).write_text("{}", "utf-8")
    answer = get(client, f"/scene3d/{path.format(item=item)}")
    assert answer.status == 404


def test_nothing_built_is_an_empty_list(api: Any) -> None:
    assert get(api, "/scene3d").json == {"items": []}
