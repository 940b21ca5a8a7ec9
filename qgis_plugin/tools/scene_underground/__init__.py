"""A 3D view of what lies below the ground, which is not drawn."""
