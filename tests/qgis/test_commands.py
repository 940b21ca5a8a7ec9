"""Each command is an algorithm or says why not; an algorithm of a command has its words and options."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
import typer.main
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from gridtwin.cli.main import build_app
from qgis_plugin.processing_provider.commands import commands
from qgis_plugin.processing_provider.declaration import Declaration, declarations

BY_COMMAND = [each for each in declarations() if each.command]


def walk(path: str, command: TyperCommand | TyperGroup) -> Iterator[tuple[str, TyperCommand]]:
    if isinstance(command, TyperGroup):
        for name, child in command.commands.items():
            assert isinstance(child, TyperCommand | TyperGroup)
            yield from walk(f"{path} {name}".strip(), child)
    else:
        yield path, command


@pytest.fixture(scope="module")
def known() -> dict[str, TyperCommand]:
    root = typer.main.get_command(build_app())
    assert isinstance(root, TyperGroup)
    return dict(walk("", root))


def test_every_command_is_an_algorithm_or_says_why_not(known: dict[str, TyperCommand]) -> None:
    table = commands()
    assert not set(table.algorithms) & set(table.none)
    assert set(table.algorithms) | set(table.none) == set(known)
    named = {name for names in table.algorithms.values() for name in names}
    assert named <= {each.name for each in declarations()}
    assert all(zh and en for zh, en in table.none.values())


def words_of(declared: Declaration) -> list[list[str]]:
    """The command's words with each choice of {LEDGER} and the like in its place."""
    options = {
        part.name: [str(value) for value, _, _ in part.rest.get("options", ())] for part in declared.inputs
    }
    places = [options.get(word[1:-1]) or [word] for word in declared.command]
    return [list(words) for words in product(*places)]


@pytest.mark.parametrize("declared", BY_COMMAND, ids=[each.name for each in BY_COMMAND])
def test_its_words_and_options_are_those_of_the_command(
    declared: Declaration, known: dict[str, TyperCommand]
) -> None:
    for words in words_of(declared):
        name = max(
            (each for each in known if words[: len(each.split())] == each.split()), key=len, default=""
        )
        assert name, f"{' '.join(words)} is no command"
        assert declared.name in commands().algorithms[name]
        rest = words[len(name.split()) :]
        command = known[name]
        options = {
            flag: each for each in command.params if isinstance(each, TyperOption) for flag in each.opts
        }
        given = [
            part.rest["option"] for part in (*declared.inputs, *declared.outputs) if "option" in part.rest
        ]
        given += [word for word in rest if word.startswith("--")]
        given += ["--actor"] if declared.changes and declared.signed else []
        assert set(given) <= set(options), (name, set(given) - set(options))
        places = [
            word for word, before in zip(rest, ["", *rest], strict=False)
            if not word.startswith("--") and not _takes(options.get(before))
        ]  # fmt: skip
        arguments = [each for each in command.params if isinstance(each, TyperArgument)]
        assert len(places) <= len(arguments), (name, places)
        assert len(places) >= sum(each.required for each in arguments), (name, places)
        needed = {each.opts[0] for each in options.values() if each.required}
        assert needed <= set(given), (name, needed)


def _takes(option: TyperOption | None) -> bool:
    """Whether the word after the option is its value."""
    return option is not None and not option.is_flag
