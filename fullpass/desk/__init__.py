"""What the desk of support knows: its site, and the figures of its start page."""
