"""An inspection in a dock: items, distresses placed by clicks, photos, and the grade while it is typed."""
