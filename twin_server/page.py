"""First page: the main 3D scene over the whole window. Streamlit runs this file for each session."""

from __future__ import annotations

import streamlit as st

from twin_server.access.page_guard import require
from twin_server.scene import main_scene

_NO_CHROME = """
<style>
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stDecoration"] { display: none; }
  .stMainBlockContainer, [data-testid="stMainBlockContainer"] { padding: 0; max-width: none; }
  .stApp { background: #0b131d; overflow: hidden; }
</style>
"""

settings = st.secrets["gridtwin"]
st.set_page_config(page_title=f"{settings['name']} · GridTwin 网格孪生", page_icon="🏙️", layout="wide")
st.html(_NO_CHROME)
require("scene")
main_scene(language=settings["language"])
