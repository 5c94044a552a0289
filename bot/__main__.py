"""`python -m bot` is `ebb`."""

from bot.cli import main

if __name__ == "__main__":
    main()
