"""For Streamlit's pages, which come over one websocket: each asks here whether its user may see it."""

from __future__ import annotations

from urllib.parse import unquote

import streamlit as st

from twin_server.access.roles import is_at_least, role_names
from twin_server.access.rules import own_rules

# Headers that the guard sets on the websocket, and their keys in st.user (server.trustedUserHeaders).
USER_HEADERS = {"X-Gridtwin-User": "name", "X-Gridtwin-Role": "role"}


def may_see(page: str, role: str) -> bool:
    """Whether a role may see a page of `data/routes.toml`; a page that is not there nobody may see."""
    needed = own_rules().pages.get(page)
    return needed is not None and role in role_names() and is_at_least(role, needed)


def require(page: str) -> str:
    """The name of the user of a page; stops the page when their role is not enough."""
    if not may_see(page, str(st.user.get("role"))):
        st.error("您的角色不能查看此页。Your role may not see this page.")
        st.stop()
    return unquote(str(st.user.get("name", "")))
