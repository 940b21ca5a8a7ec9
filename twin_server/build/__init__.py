"""The static scene of a workspace: models, meshes, point clouds made into files that any server can offer.

Order of the modules: mesh, properties → glb → tiles (3D Tiles of features), cloud_tiles (of points);
models (files that users register) → sources (what a scene is made from) → manifest, lock → run.
"""
