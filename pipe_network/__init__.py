"""Underground pipes: import, checks, topology, analysis, simulation, 3D. A library of its own.

Order of the modules: errors → classes → network → levels → everything else. Packages below: survey (workbooks
in), exchange (other formats in and out), checks, topology, isolation, sections, clearance, works (cover,
excavation, buffers, planned pipes, risk, statistics), simulation, scene.
"""
