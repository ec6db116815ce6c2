"""CNN Studio: drag a convolutional network together, train it, look inside, take the weights away."""
