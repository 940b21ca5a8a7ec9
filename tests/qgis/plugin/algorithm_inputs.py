"""What each algorithm is given on the small city, beside the workspace."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from qgis_plugin.engine import client

ROOT = Path(__file__).resolve().parents[3]
ROAD, BRIDGE = "620102L0001", "620102Q0001"
OTHER_ROAD = "620102L0002"
BRIDGE_SCORES = "桥面铺装=80; 主梁=90; 墩身=85"
TUNNEL_SCORES = "洞口洞门=90; 衬砌=85; 路面=80; 供电=90; 标志标线=80"
# These run with the workspace and their defaults alone.
ALONE = {
    "alarmlist",
    "bridgemaintenance",
    "censussignoffs",
    "componentaccuracy",
    "componentcheck",
    "componentduplicates",
    "componentnextcode",
    "componentnumber",
    "componentstatistics",
    "detectdetectors",
    "detectheights",
    "detectmodels",
    "detectrun",
    "detectverify",
    "facilitypacks",
    "gridbalance",
    "gridcheck",
    "gridgenerate",
    "gridrecode",
    "ledgerdue",
    "ledgerroutes",
    "ledgersegment",
    "ledgeryearly",
    "patchauditverify",
    "patchfigures",
    "patchqueue",
    "patchsheets",
    "pipecheck",
    "pipecomponents",
    "pipecover",
    "pipedeadends",
    "pipeloops",
    "piperisk",
    "pipesegments",
    "pipestatistics",
    "roadevents",
    "roadeventscheck",
    "roadmaintenance",
    "roadroute",
    "roadsegment",
    "scenemodels",
    "sensorlatest",
    "workcost",
    "workspaceinfo",
    "workspacemigrate",
}


def shape(kind: str, text: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4544", kind, "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(text))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


def asked(name: str, known: dict, out: Path) -> dict:
    """What an algorithm is given beside the workspace."""
    return _given(known, out).get(name, dict)()


def given_names() -> set[str]:
    """The algorithms that are given something here."""
    return set(_given({"centre": (0.0, 0.0), "root": Path()}, Path()))


def _given(known: dict, out: Path) -> dict[str, Callable[[], dict[str, Any]]]:
    x, y = known["centre"]
    line = f"LineString({x - 100} {y}, {x + 100} {y})"
    return {
        "gridsplit": lambda: {"CODE": known["grids"][0]},
        "gridmerge": lambda: {"CODES": ",".join(known["grids"])},
        "pipetrace": lambda: {"START": known["gas"][0], "DIRECTION": "both"},
        "pipeisolate": lambda: {"START": known["heat"], "ORDER": str(out / "order.html")},
        "pipespill": lambda: {"START": known["sewer"]},
        "pipelongsection": lambda: {"VIA": known["gas"][0], "OUT": str(out / "section.pdf")},
        "pipecrosssection": lambda: {"LINE": shape("LineString", line)},
        "pipeexcavation": lambda: {"LINE": shape("LineString", line)},
        "pipeplanned": lambda: {"LINE": shape("LineString", line)},
        "pipenear": lambda: {"AT": f"{x},{y} [EPSG:4544]", "RADIUS": 150},
        "pipeclearance": lambda: {"AT": f"{x},{y} [EPSG:4544]", "RADIUS": 20},
        "pipeexport": lambda: {"OUT": str(out / "pipes.gpkg"), "CLASSES": "TR"},
        "pipesimulate": lambda: {"ENGINE": "swmm", "OUT": str(out / "run")},
        "ledgercard": lambda: {"CODE": known["bridge"], "OUT": str(out / "card.xlsx")},
        "ledgerstation": lambda: {"POINTS": shape("Point", f"Point({x} {y})"), "FARTHEST_M": 500},
        "ledgerstationpoint": lambda: {"ROAD": known["road"], "STATION": "K0+010"},
        "ledgerstatistics": lambda: {"OUT": str(out / "ledger.xlsx")},
        "componentprogress": lambda: {"SINCE": "2020-01-01"},
        "censusassess": lambda: {"SINCE": "2020-01-01"},
        "censussample": lambda: {"OUT": str(out / "sample.xlsx")},
        "censussign": lambda: {"SINCE": "2020-01-01", "SIGNER_NAME": "a", "SIGNER_ROLE": "b"},
        "censussheet": lambda: {"CODE": signed(known["root"], "2020-02-01"), "OUT": str(out / "sheet.docx")},
        "censustakeback": lambda: {"CODE": signed(known["root"], "2020-03-01"), "REASON": "c"},
        "componentdifference": lambda: {"BEFORE": "2030-01-01"},
        "workspacecreate": lambda: {"FOLDER": str(out / "new"), "DIVISION": "620102"},
        "workspacebackup": lambda: {"OUT": str(out / "backup.tar")},
        "layoutprint": lambda: {
            "LAYOUT": "grid_atlas",
            "WHERE": '"code" IN ({})'.format(",".join(f"'{each}'" for each in known["grids"])),
            "OUT": str(out / "atlas.pdf"),
        },
        "workspacesample": lambda: {"FOLDER": str(out / "practice"), "SIZE": "small", "SEED": 7},
        "layerexport": lambda: {"OUT": str(out / "grids.geojson")},
    } | _more(known, out)


def _more(known: dict, out: Path) -> dict[str, Callable[[], dict[str, Any]]]:
    """Of the algorithms that are commands."""
    city = known["root"]
    return {
        "pipepath": lambda: {"START": known["gas"][1], "END": known["gas"][2]},
        "pipebackwater": lambda: {"START": known["sewer"]},
        "piperepair": lambda: {
            "FILES": [str(city / "survey" / "雨水_YS.xlsx")],
            "OUT": str(out / "repaired"),
        },
        "pipescene": lambda: {"CLASSES": "TR", "OUT": str(out / "gas.glb")},
        "roadrealign": lambda: {"CODE": ROAD, "LINE": _bend(known), "ON": "2026-07-01"},
        "roadtakeback": lambda: {"STORED_AT": _restarted(city)},
        "roadstations": lambda: {
            "FILE": _table(out, "route_code,station,offset", f"{ROAD},K0+100,2.5", f"{ROAD},K9+000,0")
        },
        "roadstrip": lambda: {"CODE": ROAD, "OUT": str(out / "strip.png")},
        "roadeventadd": lambda: {"CODE": ROAD, "KIND": "work", "TITLE": "罩面", "FROM": "K0+100"},
        "roadeventsimport": lambda: {
            "FILE": _table(out, "route_code,kind,title,from_station_m", f"{ROAD},sign,限速,K0+050")
        },
        "roadbudget": lambda: {"BUDGETS": "2万元; 4万元"},
        "ledgerrate": lambda: {"LEDGER": "roads", "YEAR": 2025},
        "ledgerimport": lambda: {"LEDGER": "bridges", "FILE": _layer(city, "bridge", out)},
        "ledgercheck": lambda: {"LEDGER": "bridges"},
        "ledgercards": lambda: {"LEDGER": "bridges", "FORMAT": "xlsx", "OUT": str(out / "cards")},
        "ledgerrecord": lambda: {"INSPECTION": known["inspection"], "OUT": str(out / "record.xlsx")},
        "ledgerattach": lambda: {"CODE": BRIDGE, "FILES": [_picture(out)], "TITLE": "桥面"},
        "ledgerhistory": lambda: {"CODE": BRIDGE},
        "ledgerform": lambda: {"CODE": BRIDGE, "OUT": str(out / "form.xlsx")},
        "ledgerinspect": lambda: {
            "CODE": BRIDGE,
            "KIND": "经常性检查",
            "DATE": "2026-06-30",
            "INSPECTOR": "张三",
        },
        "ledgerdefects": lambda: {"LEDGER": "roads", "STATE": "open"},
        "ledgerdefectchange": lambda: {
            "LEDGER": "roads",
            "CODES": known["defect"],
            "TO": "ordered",
            "WORK": "new",
        },
        "worklist": lambda: {"YEAR": 2025},
        "workadd": lambda: {"HOST": f"{ROAD}/1", "TITLE": "修补坑槽", "BUDGET": "2万元"},
        "workupdate": lambda: {"CODE": known["works"][0], "SET": "note=雨后继续"},
        "workaccept": lambda: {"CODE": _finished(known), "BY": "李四", "COST": "1.8万元"},
        "workimport": lambda: {"FILE": str(ROOT / "docs" / "examples" / "ledgers" / "works.csv")},
        "roadpci": lambda: {"AREA": 1000, "DEFECTS": "线裂 12 x 0.2; 坑槽 2 m2 30 mm"},
        "bridgebci": lambda: {"SCORES": BRIDGE_SCORES},
        "tunnelindex": lambda: {"SCORES": TUNNEL_SCORES},
        "roadcurves": lambda: {"OUT": str(out / "curves.png")},
        "facilityimport": lambda: {
            "PACK": "ancient_tree",
            "FILE": str(ROOT / "docs" / "examples" / "ledgers" / "ancient_trees.csv"),
            "CRS": "EPSG:4544",
        },
        "facilitycheck": lambda: {"PACK": "lamp_pole"},
        "facilitylist": lambda: {"PACK": "lamp_pole"},
        "facilityindicators": lambda: {"PACK": "lamp_pole", "BY": "street"},
        "facilitymap": lambda: {"OUT": str(out / "map.png")},
        "facilityowner": lambda: {"CODE": known["sewer"]},
        "facilitysymbols": lambda: {"FOLDER": str(out / "symbols")},
        "detectmodeluse": lambda: {"MODEL": "building_net"},
        "detectmodelcheck": lambda: {
            "FILE": str(ROOT / "change_detection" / "data" / "models" / "building_net" / "model.toml")
        },
        "detectmodelback": lambda: _model_in_use(city),
        "detectevaluate": lambda: {**labelled(out), "OUT": str(out / "figures.json")},
        "patchdecisions": lambda: {"OUT": str(out / "decisions.csv")},
        "workspacerestore": lambda: {"ARCHIVE": _archive(city, out), "FOLDER": str(out / "restored")},
        "scenebuild": lambda: {"ONLY": "pipes"},
        "scenemodeladd": lambda: {"FILE": str(city / "imagery" / "building.ifc"), "TITLE": "楼"},
        "scenemodelremove": lambda: {"MODEL": _model_added(city)},
        "sensorcurve": lambda: {"CODE": known["sensor"]},
    }


def _table(out: Path, *lines: str) -> str:
    path = out / "table.csv"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return str(path)


def _picture(out: Path) -> str:
    path = out / "picture.png"
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(path))
    return str(path)


def _layer(city: Path, name: str, out: Path) -> str:
    """A layer of the city as a file of its own."""
    layer = QgsVectorLayer(f"{city / 'city.gpkg'}|layername={name}", name, "ogr")
    path, options = out / f"{name}.gpkg", QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    return str(path)


def _bend(known: dict[str, Any]) -> QgsVectorLayer:
    """Another way between 200 m and 400 m of the road, 15 m aside."""
    axis = QgsGeometry.fromWkt(known["axis"])
    ends = [axis.interpolate(metres).asPoint() for metres in (200.0, 400.0)]
    middle = axis.interpolate(300.0).asPoint()
    across = (ends[1].y() - ends[0].y()) / 200.0, (ends[0].x() - ends[1].x()) / 200.0
    bend = (middle.x() + 15 * across[0], middle.y() + 15 * across[1])
    places = [(ends[0].x(), ends[0].y()), bend, (ends[1].x(), ends[1].y())]
    return shape("LineString", f"LineString({', '.join(f'{x} {y}' for x, y in places)})")


def _restarted(city: Path) -> str:
    """When a road was given another number at its start."""
    given = {"workspace": str(city), "roads": [OTHER_ROAD], "starts": {OTHER_ROAD: "K5+000"}}
    return client.ask("ledgers.routes", given)["stored_at"]


def _finished(known: dict[str, Any]) -> str:
    """A work that is finished: its row is set past the program."""
    with closing(sqlite3.connect(known["root"] / "city.gpkg")) as link:
        link.create_function("ST_IsEmpty", 1, lambda _: 0)
        link.execute(
            "UPDATE maintenance_work SET state = 'finished', finished_on = '2025-12-01' WHERE code = ?",
            (known["works"][1],),
        )
        link.commit()
    return str(known["works"][1])


def scenes(city: Path, out: Path) -> str:
    """The city's orthophotos in a folder of their own."""
    folder = out / "scenes"
    folder.mkdir()
    for path in (city / "imagery").glob("ortho*.tif"):
        shutil.copy(path, folder)
    return str(folder)


def _archive(city: Path, out: Path) -> str:
    path = out / "city.tar"
    client.ask("command.run", {"arguments": ["backup", str(city), str(path)]})
    return str(path)


def labelled(out: Path) -> dict[str, str]:
    """A labelled pair with one change of 40 × 40 pixels, and a mask that has its left half."""
    for part, width in (("A", 0), ("B", 40), ("label", 40), ("masks", 20)):
        (out / part).mkdir()
        image = QImage(128, 128, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        painter.fillRect(30, 30, width, 40, QColor("#ffffff"))
        painter.end()
        image.save(str(out / part / "pair.png"))
    return {"FOLDER": str(out), "MASKS": str(out / "masks")}


def _model_in_use(city: Path) -> dict[str, Any]:
    """A workspace that uses a model, so that there is one to go back from."""
    words = ["detect", "models", "use", "building_net", "--workspace", str(city)]
    assert client.ask("command.run", {"arguments": words})["exit_code"] == 0
    return {}


def _model_added(city: Path) -> str:
    """Id of a 3D model that was added."""
    file, scene = str(city / "imagery" / "building.ifc"), ["--workspace", str(city)]
    client.ask("command.run", {"arguments": ["twin", "models", "add", file, "--title", "gone", *scene]})
    return scene_models(city)["gone"]


def scene_models(city: Path) -> dict[str, str]:
    """Ids of the 3D models by title."""
    words = ["twin", "models", "list", "--workspace", str(city), "--json"]
    answer = json.loads("\n".join(client.ask("command.run", {"arguments": words})["stdout"]))
    return {each["title"]: each["id"] for each in answer["models"]}


def signed(root: Path, since: str) -> str:
    """Number of a sign-off of its own."""
    given = {"workspace": str(root), "since": since, "signer_name": "a", "signer_role": "b", "grounds": "c"}
    return client.ask("census.sign", given)["code"]
