"""Components, cases and other figures of each unit grid, as a table and a coloured map."""
