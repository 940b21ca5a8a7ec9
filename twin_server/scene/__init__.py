"""The bundles of the pages, and in `frontend/` what they are made from."""
