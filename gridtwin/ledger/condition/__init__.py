"""Condition of roads, bridges and tunnels: PCI, RQI, PQI (CJJ 36), BCI, BSI (CJJ 99), each with its steps.

Order of the modules: formulas, rating, parameters → deduct, distress, correction, grading → pavement_index, riding,
treatment → roads; scores → bridges, tunnels; workspace_* read and store.
"""
