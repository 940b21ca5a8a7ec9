"""Survey workbooks in: recognise the school, read the cells, keep where each came from, make a network.

Order of the modules: delivery, notes → titles, schools → access → files → recognise → reading → parse, places
→ staging.
"""
