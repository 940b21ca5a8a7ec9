"""Makes one unit grid of neighbours that are clicked or selected."""
