"""How the recogniser of free text is taught and measured. Never part of a running Ebb."""
