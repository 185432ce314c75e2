# Everything runs in .venv, which is made on first use. `make help` lists the targets.
PYTHON ?= python3
PORT ?= 8000
USER_ID ?= me
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
SAMPLE := samples/chatgpt-export.zip

# What Python compiles is kept, also where the shell says otherwise: tests and servers start many processes.
export PYTHONDONTWRITEBYTECODE =

.DEFAULT_GOAL := help
.PHONY: help demo run serve test test-all evaluate lint format bench database clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

.venv/.installed: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Python 3.11 to 3.13 is needed; name it: make demo PYTHON=python3.13"; exit 2; }
	@echo "Setting up .venv (a minute or two, once) …"
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/.installed-dev: .venv/.installed requirements-dev.txt
	@echo "Setting up the tools for tests …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

database: .venv/.installed
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) createcachetable --verbosity 0

demo: database ## Read the sample export: MEMORY, what v2 changed, the ledger
	@$(MANAGE) full_pass $(SAMPLE) --user-id demo --engine offline

run: database ## The same on your own export: make run EXPORT=path [USER_ID=me]
	@test -n "$(EXPORT)" || { echo "Name your export: make run EXPORT=path/to/export.zip"; exit 2; }
	@$(MANAGE) full_pass "$(EXPORT)" --user-id "$(USER_ID)"

serve: database ## Web server, worker and admin on 127.0.0.1:8000 (PORT=)
	@$(MANAGE) collectstatic --noinput --verbosity 0
	@$(MANAGE) serve --port $(PORT)

test: .venv/.installed-dev ## The test suite on SQLite, and the database tests again on PostgreSQL
	$(BIN)/python -m pytest -n 2 --dist loadgroup -m "not slow and not heavy" $(ARGS)
	$(BIN)/python -m tests.on_postgresql $(BIN)/python -m pytest -n 2 --dist loadgroup -m "database and not slow and not heavy" $(ARGS)

test-all: test ## And the heavy and slow ones: large exports, dozens of kills, Redis, the whole service, the desk in a browser
	@for program in redis-server curl; do command -v $$program >/dev/null || \
		echo "$$program is missing (apt-get install $$program): the tests that need it are skipped."; done
	@command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null || \
		echo "Chromium is missing (apt-get install chromium-headless-shell): the browser tests are skipped."
	$(BIN)/python -m pytest -n 4 --dist loadgroup -m "(slow or heavy) and not crowded" $(ARGS)
	$(BIN)/python -m tests.on_postgresql $(BIN)/python -m pytest -n 2 --dist loadgroup -m "database and heavy and not slow" $(ARGS)
	$(BIN)/python -m tests.on_postgresql $(BIN)/python -m pytest -m crowded $(ARGS)

evaluate: .venv/.installed ## How good the engine is, on an export whose truth is known (ARGS="--seed 1")
	@$(MANAGE) evaluate $(ARGS)

lint: .venv/.installed-dev ## Linters and type checks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy soulprint fullpass samples benchmarks
	$(MANAGE) makemigrations --check --dry-run

format: .venv/.installed-dev ## Let the formatter have its way
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/.installed-dev ## The benchmark suite: ratios, measured side by side
	$(BIN)/python -m benchmarks

clean: ## Remove what the targets made, except var/ with your data
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis static
