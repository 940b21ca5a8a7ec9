"""environment.yml and pyproject.toml name the same packages with the same bounds, both ways."""

import re
import tomllib

import pytest
import yaml

from tests.paths import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NAMES = tomllib.loads((ROOT / "tests" / "conda_names.toml").read_text("utf-8"))


def _split(spec: str) -> tuple[str, str]:
    """Name and bound of a requirement: 'laspy[lazrs]>=2.6' gives 'laspy' and '>=2.6'."""
    name, bound = re.fullmatch(r"([\w.-]+)(?:\[[\w,]+\])?([<>=!~].*)?", spec).groups()
    return name, bound or ""


def _declared() -> dict[str, str]:
    extras = [spec for specs in PROJECT["optional-dependencies"].values() for spec in specs]
    return dict(_split(spec) for spec in PROJECT["dependencies"] + extras)


def _conda() -> dict[str, str]:
    environment = yaml.safe_load((ROOT / "environment.yml").read_text("utf-8"))
    assert environment["channels"] == ["conda-forge", "nodefaults"]
    return dict(_split(spec) for spec in environment["dependencies"])


def _expected(declared: dict[str, str]) -> dict[str, str]:
    expected = {}
    for name, bound in declared.items():
        first, *extras = NAMES["names"].get(name, [name])
        expected[first] = bound
        expected |= dict.fromkeys(extras, "")
    return expected


def test_both_files_name_the_same_packages_with_the_same_bounds() -> None:
    conda = {name: bound for name, bound in _conda().items() if name not in NAMES["conda_only"]}
    assert conda == _expected(_declared())


def test_what_conda_alone_has_is_there_and_explained() -> None:
    conda = _conda()
    assert set(NAMES["conda_only"]) <= set(conda)
    assert all(NAMES["conda_only"].values())
    assert conda["python"] == PROJECT["requires-python"]


def test_the_map_holds_no_name_that_is_no_longer_needed() -> None:
    assert set(NAMES["names"]) <= set(_declared())


@pytest.mark.parametrize(
    ("spec", "name", "bound"),
    [
        ("laspy[lazrs]>=2.6", "laspy", ">=2.6"),
        ("pip", "pip", ""),
        ("psycopg[binary]>=3.2", "psycopg", ">=3.2"),
    ],
)
def test_requirements_are_split(spec: str, name: str, bound: str) -> None:
    assert _split(spec) == (name, bound)


@pytest.mark.parametrize("change", [{"meshio": ">=5"}, {"numpy": ">=9"}], ids=["one more", "another bound"])
def test_drift_is_noticed(change: dict[str, str]) -> None:
    assert _expected(_declared() | change) != _expected(_declared())
