# One environment in .venv, built once and again only when the locked requirements change.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
ON_ALL_CORES := -n auto --durations 25 \
	-o faulthandler_timeout=300 -o faulthandler_exit_on_timeout=true

.PHONY: run test check audit stories pictures train eval bench lock clean help
help: ## list what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

$(READY): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Ebb needs Python 3.11 or newer; set PYTHON=/path/to/python3.11"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q bot scheduler models coach
	touch $(READY)

run: $(READY) ## run Ebb: on Telegram with a token, else in the local chat
	$(BIN)/ebb run

test: $(READY) ## run the tests
	$(BIN)/pytest $(ON_ALL_CORES)

check: $(READY) ## format, lint, types, contracts, texts, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/ebb script check
	$(BIN)/pytest $(ON_ALL_CORES)

audit: ## look up known vulnerabilities of the locked requirements (needs the network)
	$(PYTHON) -m venv .cache/audit
	.cache/audit/bin/python -m pip install --quiet --disable-pip-version-check pip-audit
	.cache/audit/bin/pip-audit --strict --disable-pip --require-hashes -r requirements.txt

stories: $(READY) ## write stories and drawing anew from what Ebb says now
	EBB_WRITE_STORIES=1 $(BIN)/pytest tests/conversations/test_stories.py
	$(BIN)/ebb script draw

pictures: $(READY) ## draw docs/pictures anew: then look at each that changed
	EBB_WRITE_PICTURES=1 $(BIN)/pytest tests/bot/painting

train: $(READY) ## learn to read free text from training/corpus: some minutes
	$(BIN)/python -m training

eval: $(READY) ## measure how well free text is read
	$(BIN)/python -m training.evaluate

bench: $(READY) ## measure Ebb beside the usual bot
	$(BIN)/python -m bench

lock: ## write the hashed requirements anew (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
		--no-header --quiet --upgrade -o requirements.txt
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
		--no-header --quiet -c requirements.txt -o requirements-dev.txt

clean: ## remove the environment and caches (never the data)
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
