"""What the tools that change unit grids share; not a tool itself."""
