"""Take a run's weights away in the formats that other tools read. No Qt."""
