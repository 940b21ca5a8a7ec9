"""The client of `gridtwin engine`: the program that runs what QGIS's own Python has no libraries for."""
