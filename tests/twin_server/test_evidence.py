from __future__ import annotations

import pytest

from tests.twin_server.small_city import PATCH_A, PATCH_C
from twin_server.city import City
from twin_server.errors import NotFound
from twin_server.evidence import evidence_file, evidence_files


def test_before_comes_first_and_only_pictures_count(city: City) -> None:
    _, row = city.feature("change_patch", PATCH_A)
    assert [entry["name"] for entry in evidence_files(city, row)] == ["before.png", "after.png"]


def test_a_folder_outside_the_evidence_shows_nothing(city: City) -> None:
    _, row = city.feature("change_patch", PATCH_C)  # its folder says ../../etc
    assert evidence_files(city, row) == []


def test_a_picture(city: City) -> None:
    path, media_type = evidence_file(city, PATCH_A, "after.png")
    assert path.read_bytes()[1:4] == b"PNG"
    assert media_type == "image/png"


@pytest.mark.parametrize(
    "name",
    ["notes.txt", "../A/after.png", "after.png\0.txt", "/etc/passwd", "AFTER.PNG", "absent.png", ""],
)
def test_other_names_are_refused(city: City, name: str) -> None:
    with pytest.raises(NotFound):
        evidence_file(city, PATCH_A, name)
