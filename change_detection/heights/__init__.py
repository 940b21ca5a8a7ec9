"""The height path: surface models or point clouds of two dates in, height change of every building out.

`cloud` reads LAS and LAZ, `spool` keeps points in squares on disk, `rasterise` makes surface models of them;
`register` lays the earlier surface on the later one, `icp` does the same for points; `level` tells what is
noise; `change` maps the difference, `m3c2` measures it along normals; `buildings` and `judge` turn it into
floors; `run` joins them. See docs/detection.md.
"""
