"""The Train workspace: data, recipe, live curves, results."""
