"""Survey workbooks in: recognise the school, read the cells, keep where each came from, make a network.

Order of the modules: delivery → schools → reading → recognise → parse.
"""
