"""Every layer and table of the city, declared once as data. Standard library only."""
