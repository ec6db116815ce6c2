"""Build a network as a torch module, train it, keep its run in a folder. No Qt."""
