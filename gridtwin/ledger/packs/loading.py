"""Packs by name: those that come with GridTwin, and a city's own in the folder packs/ of its workspace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path

from gridtwin.ledger.errors import BadPack, UnknownPack
from gridtwin.ledger.inspection.forms import Form, load_forms
from gridtwin.ledger.inspection.plans import Plans, load_plans
from gridtwin.ledger.packs.definition import Pack
from gridtwin.ledger.packs.parsing import pack_of
from gridtwin.store import Workspace

FOLDER = "packs"
_LARGEST_BYTES = 1_000_000


@cache
def built_in_packs() -> Mapping[str, Pack]:
    """The packs that come with GridTwin, by name."""
    folder = files("gridtwin.ledger") / "data" / FOLDER
    texts = sorted(
        (path.name, path.read_text("utf-8")) for path in folder.iterdir() if path.name.endswith(".toml")
    )
    made = (pack_of(text, name) for name, text in texts)
    return {pack.name: pack for pack in made}


def packs_of(workspace: Workspace) -> dict[str, Pack]:
    """All packs of a city by name; one of its own replaces a built-in one of the same name.

    Raises:
        BadPack: a file of the city is not well formed, or two of them bear one name.
    """
    own: dict[str, Pack] = {}
    for path in sorted((workspace.root / FOLDER).glob("*.toml")):
        pack = read_pack(path)
        if pack.name in own:
            raise BadPack(
                f"{path}: name is '{pack.name}': {own[pack.name].file} has that name too; rename one",
                zh=f"{path}：name为“{pack.name}”：与{own[pack.name].file}重名；请改名",
            )
        own[pack.name] = pack
    return {**built_in_packs(), **own}


def read_pack(path: Path) -> Pack:
    """The pack in a file.

    Raises:
        BadPack: it cannot be read, or is not well formed.
    """
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise BadPack(
                f"{path}: larger than 1 MB; a pack is a small file", zh=f"{path}：超过1 MB；设施包应为小文件"
            )
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadPack(
            f"{path}: {error}; a pack is UTF-8 TOML", zh=f"{path}：{error}；设施包应为UTF-8编码的TOML"
        ) from error
    return pack_of(text, str(path), is_own=True)


def pack_named(packs: Mapping[str, Pack], name: str) -> Pack:
    """The pack of that name or title.

    Raises:
        UnknownPack: there is none.
    """
    wanted = name.strip().casefold()
    for pack in packs.values():
        if wanted in (pack.name, pack.zh.casefold(), pack.en.casefold()):
            return pack
    known = ", ".join(f"{pack.name} {pack.zh}" for pack in packs.values())
    raise UnknownPack(
        f"there is no pack '{name}'; there are {known}; a file in the workspace's folder {FOLDER}/ adds one",
        zh=f"没有设施包“{name}”；现有：{known}；在工作区的{FOLDER}/目录放入文件即可新增",
    )


def pack_names(workspace: Workspace, host: str, ids: Sequence[str]) -> dict[str, str]:
    """The pack of each row of a host class, that which asks for most; rows of no pack are left out."""
    found: dict[str, str] = {}
    packs = [pack for pack in packs_of(workspace).values() if pack.host == host]
    for pack in sorted(packs, key=lambda each: len(each.where)):
        rows = workspace.read(host, where={**pack.condition, "id": list(ids)}, columns=["id"])
        found |= dict.fromkeys(rows["id"].astype("str"), pack.name)
    return found


def plans_with_packs(workspace: Workspace) -> Plans:
    """All inspection plans of a city, those of its packs among them."""
    extra = [plan for pack in packs_of(workspace).values() for plan in pack.plans]
    return load_plans(workspace.root / "standards", extra=extra)


def forms_with_packs(workspace: Workspace) -> dict[str, Form]:
    """All inspection forms of a city; those of packs come first, since they are for fewer objects."""
    packs = sorted(packs_of(workspace).values(), key=lambda pack: -len(pack.where))
    own = {pack.name: pack.form for pack in packs if pack.form is not None}
    return {
        **own,
        **{name: form for name, form in load_forms(workspace.root / "standards").items() if name not in own},
    }
