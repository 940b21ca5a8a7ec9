"""An inspection in a dock: items, distresses placed by clicks, photos, and the grade it comes to while it is typed."""
