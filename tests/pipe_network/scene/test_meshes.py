"""Unit meshes: closed, facing outward, of the volume of what they stand for."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from pipe_network.scene.meshes import unit_mesh
from pipe_network.scene.settings import scene_settings

SHAPES = scene_settings().shapes


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_meshes_are_closed_and_face_outward(shape) -> None:
    mesh = unit_mesh(shape)
    corners = np.unique(np.round(mesh.vertices, 5), axis=0, return_inverse=True)[1].ravel()[mesh.triangles]
    edges = Counter((a, b) for tri in corners.tolist() for a, b in zip(tri, tri[1:] + tri[:1], strict=True))
    assert all(edges[b, a] == number for (a, b), number in edges.items())
    soup = mesh.vertices[mesh.triangles]
    face = np.cross(soup[:, 1] - soup[:, 0], soup[:, 2] - soup[:, 0])
    assert np.einsum("ij,ij->", soup[:, 0], face) > 0
    assert ((mesh.normals[mesh.triangles] * face[:, None]).sum(axis=2) > 0).all()
    assert np.linalg.norm(mesh.normals, axis=1) == pytest.approx(1)


def test_a_tube_is_a_prism_of_twelve_sides_with_flat_ends() -> None:
    mesh = unit_mesh(SHAPES["tube"])
    soup = mesh.vertices[mesh.triangles]
    volume = np.einsum("ij,ij->i", soup[:, 0], np.cross(soup[:, 1], soup[:, 2])).sum() / 6
    assert volume == pytest.approx(12 * 0.5 * 0.25 * np.sin(np.pi / 6))
    assert sorted(set(np.round(mesh.normals[:, 2], 6))) == [-1, 0, 1]


def test_a_duct_has_six_flat_sides() -> None:
    mesh = unit_mesh(SHAPES["duct"])
    assert (len(mesh.vertices), len(mesh.triangles)) == (24, 12)
    assert len(np.unique(np.round(mesh.normals, 6), axis=0)) == 6
