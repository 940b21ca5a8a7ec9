from pathlib import Path

import pytest

from gridtwin.ledger.errors import BadPack, UnknownPack
from gridtwin.ledger.packs import forms_with_packs, pack_named, packs_of, plans_with_packs, write_starter
from gridtwin.store import Workspace
from tests.gridtwin.ledger.packs.test_parsing import HEAD


def test_a_citys_packs_stand_beside_the_others_and_replace_them(city: Workspace) -> None:
    folder = city.root / "packs"
    folder.mkdir()
    (folder / "bench.toml").write_text(HEAD, "utf-8")
    (folder / "toilet.toml").write_text(HEAD.replace("bench", "toilet").replace("长椅", "卫生间"), "utf-8")
    packs = packs_of(city)
    assert packs["bench"].is_own
    assert packs["toilet"].zh == "卫生间"
    assert pack_named(packs, "长椅") is packs["bench"]
    assert pack_named(packs, "Lamp Poles").name == "lamp_pole"
    with pytest.raises(UnknownPack, match="there is no pack 'moon'"):
        pack_named(packs, "moon")


def test_two_files_of_one_name(city: Workspace) -> None:
    (city.root / "packs").mkdir()
    for name in ("a.toml", "b.toml"):
        (city.root / "packs" / name).write_text(HEAD, "utf-8")
    with pytest.raises(BadPack, match="rename one"):
        packs_of(city)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"#" * 1_000_001])
def test_files_that_are_none(city: Workspace, content: bytes) -> None:
    (city.root / "packs").mkdir()
    (city.root / "packs" / "a.toml").write_bytes(content)
    with pytest.raises(BadPack, match=r"a\.toml"):
        packs_of(city)


def test_plans_and_forms_of_packs_count(city: Workspace) -> None:
    assert "公厕设施检查" in {plan.kind for plan in plans_with_packs(city).plans_for("facility")}
    forms = forms_with_packs(city)
    assert list(forms).index("toilet") < list(forms).index("facility")
    assert "asphalt" in forms


def test_a_new_pack_is_written_once(city: Workspace) -> None:
    path, pack = write_starter(city, "bench", "长椅", "benches")
    assert path == Path(city.root / "packs" / "bench.toml")
    assert packs_of(city)["bench"] == pack
    for name in ("bench", "toilet"):
        with pytest.raises(BadPack, match="there is one of that name"):
            write_starter(city, name, "长椅", "benches")
