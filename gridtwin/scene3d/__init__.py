"""What every 3D scene is made of: GLB containers, frames on the globe, quadtrees, tables of attributes."""
