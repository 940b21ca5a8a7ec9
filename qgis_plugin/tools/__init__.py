"""Tools: each a folder here with `tool.toml`, its code.

Its icon and its `zh.toml`. See docs/plugin-tools.md.
"""
