"""The main scene as a Streamlit component: a few lines of loader around the bundle in `static/`.

The bundle is fetched once by its address and then comes from the browser's cache; no rerun sends it again.
"""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from typing import Any

import streamlit as st

# A component's script must hold a newline, otherwise it is taken for a path.
_LOADER = """
const mounted = new WeakMap();
export default function ({ parentElement, data }) {
  if (mounted.has(parentElement)) return;
  let unmount = () => {};
  mounted.set(parentElement, true);
  import(new URL(data.bundle, document.baseURI).href)
    .then((scene) => { unmount = scene.mount(parentElement, { api: data.api, lang: data.lang }); })
    .catch((error) => { parentElement.textContent = `GridTwin: ${error.message}`; });
  return () => { mounted.delete(parentElement); unmount(); };
}
"""


@cache
def bundle_version() -> str:
    """Changes when the bundle changes, so that a browser never keeps an old one."""
    bundle = files("twin_server") / "scene" / "static" / "scene.js"
    return hashlib.blake2b(bundle.read_bytes(), digest_size=8).hexdigest()


def main_scene(*, language: str) -> Any:
    """Show the scene over the whole window; the API is expected under `/api` of the same origin."""
    component = st.components.v2.component("gridtwin_scene", js=_LOADER, isolate_styles=True)
    data = {"bundle": f"/scene/scene.js?v={bundle_version()}", "api": "/api", "lang": language}
    return component(key="scene", data=data)
