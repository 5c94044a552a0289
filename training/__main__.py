"""`make train`: learn every language from the corpus and write the weights. Takes some minutes."""

import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from training.corpus import LANGUAGES
from training.teach import teach


def main(languages: list[str]) -> None:
    """Learn these languages, or all, two at a time."""
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as processes:
        for line in processes.map(teach, languages or LANGUAGES):
            print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
