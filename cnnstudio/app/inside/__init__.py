"""The Inside workspace: what every layer makes of an image, and the filters that do it."""
