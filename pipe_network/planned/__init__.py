"""A proposed pipe against everything that exists.

Order: line → route → cover → ways_out → search → nearby, around → outlook → check.
"""
