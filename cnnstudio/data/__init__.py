"""Images and labels as arrays: the data sets that networks are trained on. No torch, no Qt."""
