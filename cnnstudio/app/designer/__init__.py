"""The Design workspace: a palette, the network as a stack of cards, an inspector, and gauges."""
