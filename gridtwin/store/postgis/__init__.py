"""The store of a large city: one schema of a PostgreSQL database with PostGIS."""
