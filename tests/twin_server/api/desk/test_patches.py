from __future__ import annotations

import shutil
import subprocess
from datetime import date

import geopandas as gpd
import pytest

from tests.twin_server.api.desk.conftest import Client
from tests.twin_server.small_city import CRS, NOW, PATCH_A, box
from twin_server.city import City


def add(city: City, class_name: str, shape: object, **cells: object) -> None:
    frame = gpd.GeoDataFrame({name: [value] for name, value in cells.items()}, geometry=[shape], crs=CRS)
    city.workspace.write(class_name, frame, actor="test", now=NOW)


def permit(city: City, number: str, shape: object, issued: date, expires: date | None, status: str) -> None:
    add(
        city,
        "permit",
        shape,
        permit_no=number,
        kind="building",
        holder="某公司",
        issued_on=issued,
        expires_on=expires,
        status=status,
    )


def test_a_patch_by_number_is_the_same_as_by_id(client: Client) -> None:
    assert client.patch("TB-1") == client.patch(PATCH_A)
    answer = client.get("/desk/patches/TB-9")
    assert (answer.status_code, "TB-9" in answer.json()["detail_zh"]) == (404, True)


def test_permits_zones_and_buildings_with_what_they_share(client: Client, own_city: City) -> None:
    """The patch is 40 m x 40 m from (150, 240); the permits take half, a quarter and nothing of it."""
    permit(own_city, "P-half", box(150, 240, 170, 280), date(2024, 1, 1), None, "valid")
    permit(own_city, "P-old", box(150, 240, 160, 280), date(2020, 1, 1), date(2021, 1, 1), "valid")
    permit(own_city, "P-far", box(195, 240, 210, 280), date(2024, 1, 1), None, "valid")
    add(own_city, "control_zone", box(180, 240, 400, 280), code="Z1", name="绿线一", kind="green")
    told = client.patch()
    permits = {one["permit_no"]["value"]: one for one in told["permits"]}
    assert (permits["P-half"]["overlap_m2"], permits["P-half"]["overlap_share"]) == (800.0, 0.5)
    assert (permits["P-half"]["validity"], permits["P-old"]["validity"]) == ("in_force", "expired")
    assert (permits["P-old"]["overlap_share"], permits["P-far"]["overlap_m2"]) == (0.25, 0.0)
    assert told["permit_now"]["state"] == "partial"
    (zone,) = told["zones"]
    assert (zone["name"]["value"], zone["overlap_m2"], zone["kind"]["zh"]) == ("绿线一", 400.0, "城市绿线")
    assert {one["code"]["value"] for one in told["buildings"]} == {"B2", "B3"}
    assert all(one["overlap_m2"] == 0 for one in told["buildings"])


def test_a_patch_without_an_outline_can_be_read(client: Client, own_city: City) -> None:
    bare = gpd.GeoDataFrame({"id": [PATCH_A], "row_version": [1]}, geometry=[None], crs=CRS)
    own_city.workspace.update("change_patch", bare, actor="test", now=NOW)
    told = client.patch()
    assert (told["geometry"], told["center"], told["place"], told["buildings"]) == (None, None, None, [])
    assert told["permit_now"]["state"] == "not_checked"


def test_pictures_lie_on_the_ground_only_where_the_record_says_so(client: Client) -> None:
    told = client.patch()["evidence"]
    assert [(one["name"], one["corners"]) for one in told["pictures"]] == [
        ("before.png", None),
        ("after.png", None),
    ]
    assert told["heights"] is None


def test_the_orthophoto_of_each_date(client: Client) -> None:
    told = client.patch()["scenes"]
    assert told["before"]["captured_on"] == "2025-04-18"
    assert told["after"]["captured_on"] == "2025-10-12"


def test_reasons_are_suggested_by_the_checks(client: Client, own_city: City) -> None:
    assert client.patch()["suggested"]["confirmed"] == "suspected"  # nothing was compared
    row = {"id": [PATCH_A], "row_version": [1], "permit_state": ["expired"], "zone_state": ["none"]}
    import pandas as pd

    own_city.workspace.update("change_patch", pd.DataFrame(row), actor="test", now=NOW)
    assert client.patch()["suggested"]["confirmed"] == "permit_expired"


def test_lineage_is_the_chain(client: Client, own_city: City) -> None:
    add(
        own_city,
        "change_patch",
        box(150, 240, 180, 280),
        patch_no="TB-0",
        run_id="run0",
        change_class="new_building",
        area_m2=1200.0,
        score=0.8,
        grade="B",
        status="confirmed",
        created_at=NOW,
        date_after=date(2024, 10, 1),
        lineage_id="chain",
    )
    import pandas as pd

    change = {"id": [PATCH_A], "row_version": [1], "lineage_id": ["chain"], "lineage_state": ["grown"]}
    own_city.workspace.update("change_patch", pd.DataFrame(change), actor="test", now=NOW)
    told = client.patch()
    assert [one["patch_no"]["value"] for one in told["lineage"]] == ["TB-0", "TB-1"]
    assert [one["patch_no"]["value"] for one in told["patches"]] == ["TB-0"]
    assert told["patches"][0]["overlap_share"] == 0.75


def text_of(pdf: bytes) -> str:
    command = ["pdftotext", "-layout", "-", "-"]
    return subprocess.run(command, input=pdf, check=True, capture_output=True).stdout.decode()


@pytest.fixture
def evidenced(client: Client, own_city: City) -> Client:
    """The evidence of the patch as the detection leaves it: with its record."""
    folder = own_city.workspace.evidence_dir / "run1" / "A"
    (folder / "evidence.json").write_text('{"format": 2, "sha256": {}}')
    return client


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext of poppler is not installed")
def test_the_sheet_carries_verdict_and_hash(evidenced: Client) -> None:
    plain = evidenced.get("/patches/TB-1/sheet")
    assert (plain.status_code, plain.headers["content-type"]) == (200, "application/pdf")
    assert "Remarks" in text_of(plain.content)
    made = evidenced.decide("confirmed", reason="no_permit", note="砖混二层").json()
    text = text_of(evidenced.get("/patches/TB-1/sheet").content)
    assert made["hash"] in text.replace("\n", "")
    assert "王芳（wang）" in text
    assert "砖混二层" in text
    assert "Remarks" not in text
    evidenced.post(f"/desk/decisions/{made['number']}/undo")
    assert made["hash"] not in text_of(evidenced.get("/patches/TB-1/sheet").content)


def test_a_patch_without_evidence_has_no_sheet(client: Client) -> None:
    answer = client.get("/patches/TB-2/sheet")
    assert answer.status_code == 404
    assert answer.json()["detail_zh"]
