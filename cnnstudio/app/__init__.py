"""The window. Thin: every number it shows is made in the other packages."""
