"""Alembic migrations, applied at start; imported only when the schema is behind."""
