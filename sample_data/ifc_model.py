"""A thin builder for IFC4 models: boxes as elements with fixed ids, storeys, openings, property sets."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import Any

import ifcopenshell
import ifcopenshell.guid

_NAMESPACE = uuid.UUID("5d2f0a54-1f0b-4c1e-9a3e-6d1f0c8e4f10")
Entity = ifcopenshell.entity_instance


@dataclass(frozen=True, slots=True)
class Box:
    """A box parallel to the model's axes: lower corner and size, metres."""

    x: float
    y: float
    z: float
    length: float
    width: float
    height: float


@dataclass(slots=True)
class IfcModel:
    """An IFC4 file under construction. Ids follow from `name`, so the same model is the same file."""

    name: str
    file: ifcopenshell.file = field(default_factory=lambda: ifcopenshell.file(schema="IFC4"))
    body: Entity | None = None
    _styles: dict[str, Entity] = field(default_factory=dict)
    _count: int = 0

    def root(self, kind: str, name: str, **attributes: Any) -> Entity:  # Any: IFC attributes
        """An entity with a GlobalId."""
        self._count += 1
        raw = uuid.uuid5(_NAMESPACE, f"{self.name}/{self._count}")
        identity = ifcopenshell.guid.compress(raw.hex)
        return self.file.create_entity(kind, GlobalId=identity, Name=name, **attributes)

    def start(self, project_name: str) -> Entity:
        """The project with SI units and the 3D body context."""
        make = self.file.create_entity
        origin = self.axis(0.0, 0.0, 0.0)
        context = make("IfcGeometricRepresentationContext", "Model", "Model", 3, 1e-5, origin)
        self.body = make(
            "IfcGeometricRepresentationSubContext",
            "Body",
            "Model",
            ParentContext=context,
            TargetView="MODEL_VIEW",
        )
        units = [
            make("IfcSIUnit", None, "LENGTHUNIT", None, "METRE"),
            make("IfcSIUnit", None, "AREAUNIT", None, "SQUARE_METRE"),
            make("IfcSIUnit", None, "VOLUMEUNIT", None, "CUBIC_METRE"),
            make("IfcSIUnit", None, "PLANEANGLEUNIT", None, "RADIAN"),
        ]
        return self.root(
            "IfcProject",
            project_name,
            RepresentationContexts=[context],
            UnitsInContext=make("IfcUnitAssignment", units),
        )

    def axis(self, x: float, y: float, z: float) -> Entity:
        """A placement parallel to the model's axes."""
        return self.file.create_entity(
            "IfcAxis2Placement3D", self.file.create_entity("IfcCartesianPoint", (x, y, z))
        )

    def placement(
        self, x: float = 0.0, y: float = 0.0, z: float = 0.0, inside: Entity | None = None
    ) -> Entity:
        """A local placement."""
        return self.file.create_entity("IfcLocalPlacement", inside, self.axis(x, y, z))

    def element(
        self, kind: str, name: str, box: Box, *, inside: Entity, color: str = "", **attributes: Any
    ) -> Entity:
        """An element of one box, placed relative to the placement of `inside`."""
        make = self.file.create_entity
        middle = make("IfcAxis2Placement2D", make("IfcCartesianPoint", (box.length / 2, box.width / 2)))
        profile = make("IfcRectangleProfileDef", "AREA", None, middle, box.length, box.width)
        up = make("IfcDirection", (0.0, 0.0, 1.0))
        solid = make("IfcExtrudedAreaSolid", profile, self.axis(0.0, 0.0, 0.0), up, box.height)
        if color:
            make("IfcStyledItem", solid, [self._style(color)])
        shape = make("IfcShapeRepresentation", self.body, "Body", "SweptSolid", [solid])
        return self.root(
            kind,
            name,
            ObjectPlacement=self.placement(box.x, box.y, box.z, inside.ObjectPlacement),
            Representation=make("IfcProductDefinitionShape", None, None, [shape]),
            **attributes,
        )

    def aggregate(self, whole: Entity, parts: list[Entity]) -> None:
        """`whole` is made of `parts` (site of project, storeys of building, spaces of storey)."""
        self.root("IfcRelAggregates", "", RelatingObject=whole, RelatedObjects=parts)

    def contain(self, storey: Entity, elements: list[Entity]) -> None:
        """The storey contains the elements."""
        self.root("IfcRelContainedInSpatialStructure", "", RelatingStructure=storey, RelatedElements=elements)

    def fill(self, wall: Entity, opening: Entity, filling: Entity) -> None:
        """The opening is cut out of the wall and filled by a door or window."""
        self.root("IfcRelVoidsElement", "", RelatingBuildingElement=wall, RelatedOpeningElement=opening)
        self.root("IfcRelFillsElement", "", RelatingOpeningElement=opening, RelatedBuildingElement=filling)

    def properties(self, elements: list[Entity], name: str, values: dict[str, tuple[str, Any]]) -> None:
        """One property set for several elements; values are (IFC type, value)."""
        make = self.file.create_entity
        rows = [
            make("IfcPropertySingleValue", key, None, make(kind, value), None)
            for key, (kind, value) in values.items()
        ]
        found = self.root("IfcPropertySet", name, HasProperties=rows)
        self.root("IfcRelDefinesByProperties", "", RelatedObjects=elements, RelatingPropertyDefinition=found)

    def floor_area(self, space: Entity, area_m2: float) -> None:
        """The net floor area of a space as a quantity."""
        area = self.file.create_entity("IfcQuantityArea", "NetFloorArea", None, None, area_m2)
        found = self.root("IfcElementQuantity", "Qto_SpaceBaseQuantities", Quantities=[area])
        self.root("IfcRelDefinesByProperties", "", RelatedObjects=[space], RelatingPropertyDefinition=found)

    def _style(self, color: str) -> Entity:
        """A surface style from 'r g b a', each 0 … 1."""
        if color not in self._styles:
            make = self.file.create_entity
            red, green, blue, alpha = (float(part) for part in color.split())
            shading = make(
                "IfcSurfaceStyleRendering", make("IfcColourRgb", None, red, green, blue), 1.0 - alpha
            )
            shading.ReflectanceMethod = "NOTDEFINED"
            self._styles[color] = make("IfcSurfaceStyle", color, "BOTH", [shading])
        return self._styles[color]
