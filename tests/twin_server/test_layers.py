from __future__ import annotations

import re

import pytest

from twin_server.errors import BrokenStyle, NotFound
from twin_server.layers import parse_layers, scene_layer, scene_layers, spatial_class


def test_every_layer_fits_the_model() -> None:
    names = [layer.name for layer in scene_layers()]
    assert len(names) == len(set(names))
    assert {"building", "unit_grid", "component", "change_patch", "pipe_line", "road"} <= set(names)


def test_every_colour_is_one() -> None:
    colors = [color for layer in scene_layers() for color in (layer.color, *layer.colors.values())]
    assert all(re.fullmatch("#[0-9a-f]{6}", color) for color in colors)


def test_colours_name_values_of_the_domain() -> None:
    from twin_server.domains import component_groups, domain_labels

    for layer in scene_layers():
        if layer.color_by is None or layer.colors_from is not None:
            continue
        domain = layer.feature_class.field(layer.color_by).domain
        known = component_groups() if layer.name == "component" else domain_labels(str(domain))
        assert set(layer.colors) <= set(known) | {"06"}, layer.name


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('[[layer]]\nclass = "castle"\nkind = "dots"\ncolor = "#ffffff"', "castle"),
        ('[[layer]]\nclass = "building"\nkind = "dots"\ncolor = "#ffffff"', "cannot be drawn"),
        ('[[layer]]\nclass = "building"\nkind = "blob"\ncolor = "#ffffff"', "blob"),
        ('[[layer]]\nclass = "building"\nkind = "extrusion"\ncolor = "#ffffff"\ncolumns = ["tall"]', "tall"),
        ('[[layer]]\nclass = "building"\nkind = "extrusion"', "color"),
    ],
    ids=["unknown class", "wrong geometry", "unknown kind", "unknown column", "no colour"],
)
def test_a_broken_style_is_refused(text: str, reason: str) -> None:
    with pytest.raises(BrokenStyle, match=reason):
        parse_layers(text)


def test_unknown_layers_are_named() -> None:
    with pytest.raises(NotFound, match="building"):
        scene_layer("castle")
    with pytest.raises(NotFound, match="not declared"):
        spatial_class("castle")
    with pytest.raises(NotFound, match="without geometry"):
        spatial_class("history")
