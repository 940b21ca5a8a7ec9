"""What the tools for pipes share: picking a pipe, drawing a sketch, tables over the map, the section view."""
