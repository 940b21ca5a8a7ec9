"""Models that users register: a folder each in `city_models/`, with the file and what is said of it.

Order: register → formats (one module each: ifc, cityjson, citygml, obj, glb_file, points) → formats table.
"""
