"""The pages: each a bundle over the whole window. Streamlit runs this file for each session."""

from __future__ import annotations

from functools import partial

import streamlit as st

from twin_server.access.page_guard import may_see, require
from twin_server.scene import show

_NO_CHROME = """
<style>
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stDecoration"] { display: none; }
  .stMainBlockContainer, [data-testid="stMainBlockContainer"] { padding: 0; max-width: none; }
  .stApp { background: #0b131d; overflow: hidden; }
</style>
"""
# Name of the bundle and of the rule in access/data/routes.toml, and its title; the first is the first page.
_PAGES = {"scene": "网格孪生 GridTwin", "overview": "一屏总览 Overview", "desk": "违建审核 Review desk"}

settings = st.secrets["gridtwin"]


def _page(name: str) -> None:
    st.html(_NO_CHROME)
    require(name)
    role = str(st.user.get("role"))
    show(name, language=settings["language"], pages=[page for page in _PAGES if may_see(page, role)])


def _declared(name: str, title: str) -> st.Page:
    return st.Page(
        partial(_page, name), title=f"{settings['name']} · {title}", url_path=name, default=name == "scene"
    )


st.set_page_config(page_icon="🏙️", layout="wide")
st.navigation([_declared(*entry) for entry in _PAGES.items()], position="hidden").run()
