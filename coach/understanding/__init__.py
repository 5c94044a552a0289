"""What a person's own words mean. Pure; never keeps or logs a text."""
