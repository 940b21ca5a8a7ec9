"""Maps of QGIS from data: symbols, labels, 3D and SLD of every layer, the legend sheet and the print layouts.

Order of the modules: symbol_table → rules → symbols, labels, scenes → style_files; legend_sheet; layouts.
Needs QGIS's own Python (3.22 or newer, Qt 5 or Qt 6).
"""
