"""What is given to an algorithm and means nothing is refused before anything is done, in one sentence."""

from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from qgis_plugin.processing_provider.problems import target_problem
from qgis_plugin.processing_provider.provider import Provider

X, Y = 391_900.0, 3_991_700.0
LINE = f"LineString({X} {Y}, {X + 10} {Y})"


@pytest.fixture(scope="module")
def provider():
    made = Provider()
    made.refreshAlgorithms()
    return made


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        pytest.param("pipenear", {"RADIUS": "abc"}, "RADIUS: 'abc' is no number", id="text for a number"),
        pytest.param("pipenear", {"RADIUS": "nan"}, "RADIUS: 'nan' is no number", id="no number at all"),
        pytest.param("pipenear", {"RADIUS": -5}, "RADIUS: -5 is less than 0.1", id="below the least"),
        pytest.param("ledgerrate", {"YEAR": 2025.5}, "YEAR: 2025.5 is no whole number", id="a fraction"),
        pytest.param(
            "ledgerdue",
            {"AS_OF": "soon"},
            "AS_OF: 'soon' is no day; write it as 2026-06-30",
            id="text for a day",
        ),
        pytest.param(
            "ledgerdue",
            {"AS_OF": "2026-02-30"},
            "AS_OF: '2026-02-30' is no day; write it as 2026-06-30",
            id="a day that the calendar has not",
        ),
        pytest.param(
            "gridgenerate",
            {"DRAFT": "no"},
            "DRAFT: 'no' is neither true nor false",
            id="QGIS takes it for a yes",
        ),
        pytest.param(
            "pipetrace", {"STRAT": "A1"}, "there is no input STRAT; is START meant?", id="a slip in a name"
        ),
        pytest.param(
            "gridcheck",
            {"OTHER": 1},
            "there is no input OTHER; there are WORKSPACE, FINDINGS",
            id="a name like none",
        ),
        pytest.param(
            "pipenear",
            {"AT": "here"},
            "AT: 'here' is no place; write it as X,Y [EPSG:4544]",
            id="text for a place",
        ),
        pytest.param("pipenear", {"AT": "1,2 [EPSG:0]"}, "AT: there is no CRS EPSG:0", id="an unknown CRS"),
        pytest.param(
            "workspacerestore",
            {"ARCHIVE": "/data/city.zip"},
            "ARCHIVE: /data/city.zip is not of this kind; its ending is one of .tar",
            id="another ending",
        ),
        pytest.param("pipeexcavation", {}, "Give one of these: Outline of the pit", id="neither of two"),
    ],
)
def test_a_value_that_means_nothing_is_refused(provider, name: str, given: dict, told: str) -> None:
    right, problem = provider.algorithm(name).create().checkParameterValues(given, QgsProcessingContext())
    assert not right
    assert problem.startswith(told)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        pytest.param("pipenear", {"AT": f"{X},{Y} [EPSG:4544]", "RADIUS": "150"}, id="a number as text"),
        pytest.param("ledgerdue", {"AS_OF": "2026-06-30T00:00:00"}, id="a day with its midnight"),
        pytest.param("ledgerdue", {"AS_OF": "", "LEDGER": None}, id="left empty"),
        pytest.param("workspacecreate", {"CRS": 4544, "DIVISION": "620102"}, id="a bare code of a CRS"),
    ],
)
def test_a_value_that_is_right_passes(provider, tmp_path: Path, name: str, given: dict) -> None:
    algorithm = provider.algorithm(name).create()
    for each in algorithm.destinationParameterDefinitions():
        given[each.name()] = "memory:" if each.type() == "sink" else str(tmp_path / "new")
    assert algorithm.checkParameterValues(given, QgsProcessingContext()) == (True, "")


def test_where_nothing_can_be_written_is_told_before_the_work(tmp_path: Path, monkeypatch) -> None:
    nowhere = tmp_path / "none" / "lines.gpkg"
    assert target_problem("LINES", str(nowhere), is_layer=True).startswith(
        f"LINES: there is no folder {nowhere.parent}"
    )
    assert target_problem("OUT", str(nowhere), is_layer=False) == ""  # the program makes folders
    (tmp_path / "file").write_text("x", "utf-8")
    assert "there is no folder" in target_problem("OUT", str(tmp_path / "file" / "a.pdf"), is_layer=False)
    for given in ("memory:", "TEMPORARY_OUTPUT", "postgres://…", ""):
        assert target_problem("LINES", given, is_layer=True) == ""
    monkeypatch.setattr("os.access", lambda *_: False)
    assert target_problem("OUT", str(tmp_path / "a.pdf"), is_layer=False) == (
        f"OUT: {tmp_path} may not be written; choose another place"
    )


def drawn(kind: str, *texts: str, crs: str = "EPSG:4544") -> Callable[[], QgsVectorLayer]:
    """Makes a layer when QGIS runs."""
    return lambda: layer(kind, *texts, crs=crs)


def layer(kind: str, *texts: str, crs: str) -> QgsVectorLayer:
    made = QgsVectorLayer(f"{kind}?crs={crs}", "drawn", "memory")
    for text in texts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(text))
        made.dataProvider().addFeatures([feature])
    return made


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param(drawn("LineString"), "has 0 features, but one is wanted", id="empty layer"),
        pytest.param(drawn("LineString", LINE, LINE), "has 2 features", id="two lines"),
        pytest.param(
            drawn("MultiLineString", f"MultiLineString(({X} {Y}, {X} {Y + 9}), ({X} {Y}, {X + 9} {Y}))"),
            "has a MultiLineString of 2 parts; one line is wanted",
            id="a line of two parts",
        ),
        pytest.param(
            drawn("Polygon", f"Polygon(({X} {Y}, {X + 9} {Y}, {X} {Y + 9}, {X} {Y}))"),
            "has a Polygon of 1 parts; one line is wanted",
            id="a polygon for a line",
        ),
        pytest.param(
            drawn("LineString", "LineString(0 0, 9 9)"),
            "LINE: 4, 4 lies far outside of what EPSG:4544 is for; is EPSG:4544 its CRS?",
            id="beside the zone",
        ),
        pytest.param(
            drawn("LineString", "LineString(8 50, 9 50)", crs="EPSG:4326"),
            "is EPSG:4326 its CRS?",
            id="on the other side of the world",
        ),
    ],
)
def test_one_line_that_lies_in_the_city_is_wanted(
    provider, city: Path, line: Callable[[], QgsVectorLayer], told: str
) -> None:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    given = {"WORKSPACE": str(city), "LINE": line(), "PIPES": "memory:"}
    with pytest.raises(QgsProcessingException) as error:
        provider.algorithm("pipecrosssection").create().run(given, context, feedback, {}, False)  # noqa: FBT003
    assert told in str(error.value)
    assert "\n" not in str(error.value)
