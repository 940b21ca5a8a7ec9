"""3D symbols of QGIS, carried by the same QML.

Everything stands on the ground of the view, whatever that is: QGIS begins a view on a flat ground at 0, where
what is drawn at its height above the sea is out of sight. Lines of a symbol have one height in common: pipes
have a symbol for each step of depth, as lines with a width in pixels by size.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis._3d import (
    Qgs3DTypes,
    QgsLine3DSymbol,
    QgsPhongMaterialSettings,
    QgsPoint3DSymbol,
    QgsPolygon3DSymbol,
    QgsRuleBased3DRenderer,
    QgsSimpleLineMaterialSettings,
)
from qgis.core import QgsAbstract3DSymbol, QgsProperty, QgsPropertyCollection
from qgis.PyQt.QtGui import QColor, QMatrix4x4

from map_styles.rules import class_filter, pipe_rows
from map_styles.symbol_table import Entry, quoted, steps

CLAMPS = {
    "terrain": Qgs3DTypes.AltitudeClamping.AltClampTerrain,
    "absolute": Qgs3DTypes.AltitudeClamping.AltClampAbsolute,
    "relative": Qgs3DTypes.AltitudeClamping.AltClampRelative,
}
SIZES = ((0, 300, 2), (300, 600, 4), (600, 100_000, 6))  # from mm, below mm, width in pixels
TREES = ((0, 5, 4.0), (5, 9, 7.0), (9, 14, 11.0), (14, 200, 17.0))  # from m, below m, height drawn
CROWN = {"street_tree": "#4f9a43", "ancient": "#b0851f", "park": "#6fb35f", "other": "#8dbf80"}


def scene_of(entry: Entry) -> QgsRuleBased3DRenderer:
    """3D renderer of a layer's `scene` table."""
    scene = entry["scene"]
    makers = {
        "polygon": _blocks,
        "line": _strips,
        "pipe": _pipes,
        "point": _solids,
        "tree": _trees,
        "wells": _wells,
    }
    root = QgsRuleBased3DRenderer.Rule(None)
    _append(root, makers[scene["kind"]](entry, scene))
    return QgsRuleBased3DRenderer(root)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A rule: a symbol for the rows that pass, or rules inside that they are handed on to."""

    symbol: QgsAbstract3DSymbol | None
    where: str = ""
    title: str = ""
    inside: tuple[Drawn, ...] = ()


def _append(rule: QgsRuleBased3DRenderer.Rule, drawn: Iterable[Drawn]) -> None:
    for each in drawn:
        child = QgsRuleBased3DRenderer.Rule(each.symbol, each.where, each.title)
        _append(child, each.inside)
        rule.appendChild(child)


def _material(colour: str) -> QgsPhongMaterialSettings:
    material = QgsPhongMaterialSettings()
    material.setDiffuse(QColor(colour[:7]))
    material.setAmbient(QColor(colour[:7]).darker(180))
    material.setShininess(0)
    return material


def _blocks(entry: Entry, scene: Entry) -> list[Drawn]:
    if "colour" in scene:
        return [Drawn(_block(scene, scene["colour"]))]
    return [
        Drawn(_block(scene, values["colour"]), class_filter(entry, value), value)
        for value, values in entry["classes"].items()
    ]


def _block(scene: Entry, colour: str) -> QgsPolygon3DSymbol:
    symbol = QgsPolygon3DSymbol()
    symbol.setAltitudeClamping(CLAMPS[scene["clamp"]])
    symbol.setMaterial(_material(colour))
    properties = QgsPropertyCollection()
    names = QgsAbstract3DSymbol.Property
    properties.setProperty(names.PropertyHeight, QgsProperty.fromExpression(scene["height"]))
    properties.setProperty(names.PropertyExtrusionHeight, QgsProperty.fromExpression(scene["extrusion"]))
    symbol.setDataDefinedProperties(properties)
    if "edges" in scene:
        symbol.setEdgesEnabled(True)
        symbol.setEdgeColor(QColor(scene["edges"]))
    return symbol


def _strips(entry: Entry, scene: Entry) -> list[Drawn]:
    symbol = QgsLine3DSymbol()
    symbol.setAltitudeClamping(CLAMPS[scene["clamp"]])
    symbol.setWidth(scene["width"])
    symbol.setHeight(scene.get("height", 0))
    symbol.setExtrusionHeight(scene.get("extrusion", 0))
    symbol.setMaterial(_material(scene["colour"]))
    return [Drawn(symbol)]


def _pipes(entry: Entry, scene: Entry) -> list[Drawn]:
    """By colour, then depth, then size: a row is asked for each once, and not for each combination."""
    by_colour: dict[str, list[str]] = {}
    for row in pipe_rows():
        by_colour.setdefault(row["colour_hex"] or "#808080", []).append(row["code"])
    return [
        Drawn(
            None,
            f'"pipe_class" IN ({", ".join(map(quoted, codes))})',
            "/".join(codes[:3]),
            tuple(_by_depth(colour, scene)),
        )
        for colour, codes in by_colour.items()
    ]


def _by_depth(colour: str, scene: Entry) -> list[Drawn]:
    size = 'coalesce("diameter_mm", to_int(regexp_substr("section", \'^([0-9]+)\')), 300)'
    return [
        Drawn(
            None,
            where,
            f"{depth} m",
            tuple(
                Drawn(
                    _pipe(colour, width, depth, scene),
                    f"{size} >= {low} AND {size} < {high}",
                    f"DN {low}–{high}",
                )
                for low, high, width in SIZES
            ),
        )
        for where, depth in _depths(scene)
    ]


def _depths(scene: Entry) -> list[tuple[str, float]]:
    """Expression and depth in metres of each step of `depths`; the first and the last take all beyond."""
    return [
        (" AND ".join(_between(scene["depth"], low, high)), depth)
        for low, high, depth in steps(scene["depths"])
    ]


def _between(value: str, low: float | None, high: float | None) -> Sequence[str]:
    above = [] if low is None else [f"{value} >= {low}"]
    return above + ([] if high is None else [f"{value} < {high}"])


def _pipe(colour: str, width: float, depth: float, scene: Entry) -> QgsLine3DSymbol:
    material = QgsSimpleLineMaterialSettings()
    material.setAmbient(QColor(colour))
    symbol = QgsLine3DSymbol()
    symbol.setRenderAsSimpleLines(True)
    symbol.setAltitudeClamping(CLAMPS[scene["clamp"]])
    symbol.setAltitudeBinding(Qgs3DTypes.AltitudeBinding.AltBindVertex)
    symbol.setHeight(-depth)
    symbol.setWidth(width)
    symbol.setMaterial(material)
    return symbol


def _solid(shape: object, sizes: dict[str, float], colour: str, clamp: str, lift: float) -> QgsPoint3DSymbol:
    symbol = QgsPoint3DSymbol()
    symbol.setShape(shape)
    symbol.setShapeProperties(sizes)
    symbol.setAltitudeClamping(CLAMPS[clamp])
    symbol.setMaterial(_material(colour))
    move = QMatrix4x4()
    move.translate(0, lift, 0)  # the scene's second axis points upwards
    symbol.setTransform(move)
    return symbol


def _solids(entry: Entry, scene: Entry) -> list[Drawn]:
    shapes = QgsPoint3DSymbol.Shape
    shape = {"cylinder": shapes.Cylinder, "cube": shapes.Cube, "sphere": shapes.Sphere}[scene["shape"]]
    sizes = {key: scene[key] for key in ("radius", "length", "size") if key in scene}
    lift = scene.get("length", scene.get("size", 2 * scene.get("radius", 0))) / 2
    return [Drawn(_solid(shape, sizes, scene["colour"], scene["clamp"], lift))]


def _trees(entry: Entry, scene: Entry) -> list[Drawn]:
    shapes = QgsPoint3DSymbol.Shape
    made: list[Drawn] = []
    for low, high, height in TREES:
        where = f'coalesce("height_m", 6) >= {low} AND coalesce("height_m", 6) < {high}'
        trunk = {"radius": 0.03 * height, "length": height * 0.5}
        made.append(Drawn(_solid(shapes.Cylinder, trunk, "#6b4a2b", scene["clamp"], height * 0.25), where))
        for kind, colour in CROWN.items():
            crown = _solid(shapes.Sphere, {"radius": height * 0.3}, colour, scene["clamp"], height * 0.7)
            made.append(Drawn(crown, f"{where} AND coalesce(\"kind\", 'other') = {quoted(kind)}"))
    return made


def _wells(entry: Entry, scene: Entry) -> list[Drawn]:
    """Shafts from the ground down to their depth; points without one as a ball on the ground."""
    shapes = QgsPoint3DSymbol.Shape
    shafts = tuple(
        Drawn(
            _solid(shapes.Cylinder, {"radius": 0.5, "length": depth}, "#8c8c8c", scene["clamp"], -depth / 2),
            where,
            f"{depth} m",
        )
        for where, depth in _depths(scene)
    )
    joint = _solid(shapes.Sphere, {"radius": 0.25}, "#555555", scene["clamp"], 0)
    has_shaft = f"{scene['depth']} >= 0.01"
    return [Drawn(None, has_shaft, "", shafts), Drawn(joint, f"coalesce({scene['depth']}, 0) < 0.01")]
