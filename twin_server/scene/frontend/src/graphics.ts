// What draws: a graphics card, or the processor in its place.

let software: boolean | null = null;

// Drawn by the processor: smoothing and motion are left out, and what has many parts is drawn in plain triangles.
export function isSoftware(): boolean {
  if (software === null) {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    const renderer = gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
    software = /swiftshader|llvmpipe|software|basic render/i.test(renderer);
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
  }
  return software;
}
