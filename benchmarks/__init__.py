"""Benchmarks, run by hand: ratios against a named peer in the same run, with the machine."""
