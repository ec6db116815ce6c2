"""Look inside a trained network: filters, feature maps, predictions. No Qt."""
