"""Layouts of styles/layouts in the project: title block filled, legend and atlas bound to the layers, PDF."""
