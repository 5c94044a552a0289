"""What is served to the world at EBB_LISTEN, behind a proxy that speaks https."""
