"""The pages in the browser as Streamlit components: a few lines of loader around the bundles in `static/`.

A bundle is fetched once by its address and then comes from the browser's cache; no rerun sends it again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
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
    .then((page) => {
      const { api, lang, scene, pages } = data;
      unmount = page.mount(parentElement, { api, lang, scene, pages });
    })
    .catch((error) => { parentElement.textContent = `GridTwin: ${error.message}`; });
  return () => { mounted.delete(parentElement); unmount(); };
}
"""


@cache
def bundle_address(name: str) -> str:
    """Where a bundle is served; changes when the bundle changes, so that a browser never keeps an old one."""
    bundle = files("twin_server") / "scene" / "static" / f"{name}.js"
    version = hashlib.blake2b(bundle.read_bytes(), digest_size=8).hexdigest()
    return f"/scene/{name}.js?v={version}"


def show(name: str, *, language: str, pages: Sequence[str]) -> Any:
    """Show a bundle over the whole window; the API is expected under `/api` of the same origin.

    A bundle that builds on the scene finds its address as `scene`; `pages` names those its user may see.
    """
    component = st.components.v2.component(f"gridtwin_{name}", js=_LOADER, isolate_styles=True)
    data = {
        "bundle": bundle_address(name),
        "scene": bundle_address("scene"),
        "api": "/api",
        "lang": language,
        "pages": list(pages),
    }
    return component(key=name, data=data)
