# `make` alone lists the targets. Needs Python 3.11 or newer, make and git; everything else goes into .venv.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PYTHON_IS_USABLE := import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))
# The first that really runs: a version manager may leave a name on the path with no Python behind it.
PYTHON ?= $(shell for p in python3.11 python3 python3.13 python3.12; do \
	"$$p" -c '$(PYTHON_IS_USABLE)' 2>/dev/null && { echo "$$p"; break; }; done)

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
# Errors only: progress is told in the lines below.
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet

export PYTHONUTF8 := 1

.PHONY: help demo test coverage assure browser check docs bench mutate-law setup pin clean

help: ## list these targets
	@echo "bhxh-rules: make TARGET"
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-11s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: setup ## check logs of questions, posts and cases, explain one deadline, build the documentation
	@mkdir -p build/demo
	@echo "→ a quarter's questions: which were answered late? (some are, and some rows are bad, by design)"
	@$(BIN)/bhxh-rules check questions examples/questions.csv --as-of 2026-10-05 || [[ $$? == 2 ]]
	@echo "→ the same answers for a machine: build/demo/questions.json"
	@$(BIN)/bhxh-rules check questions examples/questions.csv --as-of 2026-10-05 --json > build/demo/questions.json 2> build/demo/bad-rows.txt || [[ $$? == 2 ]]
	@$(BIN)/python -m json.tool build/demo/questions.json > /dev/null
	@echo "→ the logs of some posts: which departed from the procedure, and where? (some do, by design)"
	@$(BIN)/bhxh-rules check publications examples/publications.jsonl || [[ $$? == 1 ]]
	@echo "→ cases of the portal: codes, statuses, look-up records, authentication, delivery (some are wrong, by design)"
	@$(BIN)/bhxh-rules check cases examples/cases.csv || [[ $$? == 2 ]]
	@echo "→ one deadline, and why: a question of Thursday evening for two units"
	@$(BIN)/bhxh-rules evaluate zalo.answer_deadline --json '{"start": "2026-08-20T17:05", "units": 2}'
	@echo "→ the clause behind it"
	@$(BIN)/bhxh-rules explain qc1624/d13.k2.b
	@echo "→ the documentation of both regulations"
	@$(BIN)/bhxh-rules docs build --out build/site
	@echo "→ open build/site/index.html"

test: setup ## run every test and scenario
	@$(BIN)/python -m pytest -n auto --dist worksteal

coverage: setup ## run the tests once more, measured, and hold the legal core to 100 % of its branches
	@$(BIN)/python -m coverage erase
	@$(BIN)/python -m coverage run -m pytest -q -n auto --dist worksteal
	@$(BIN)/python -m coverage combine --quiet
	@$(BIN)/python -m coverage report

assure: setup ## run what takes long: the commands of the pages on changes, the workflow for others, the searches
	@$(BIN)/python -m pytest -q -n auto --dist worksteal -m slow $$(grep -rl --include='test_*.py' 'mark\.slow' tests)

browser: setup ## open the pages in Chromium (it needs chromium, poppler-utils, nodejs, npm)
	@$(BIN)/python -m pytest -q -m browser tests/browser

check: setup ## lint, formatting and types
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@if [ -d features ]; then $(BIN)/python -m bhxh_rules.testing.lint features; fi

docs: setup ## build the documentation into build/site; it says what is left out for want of a program
	@$(BIN)/bhxh-rules docs build --out build/site
	@echo "→ open build/site/index.html"

bench: setup ## time the hot paths against what a user would pick instead
	@$(BIN)/python -m benchmarks

mutate-law: setup ## change every figure and list of the law in turn, then every reading: some scenario must fail
	@$(BIN)/python -m pytest tests/test_features.py --mutate-law
	@$(BIN)/python -m pytest tests/test_features.py --flip-readings

setup: $(STAMP) ## install the pinned tools and the package into .venv
	@:

$(STAMP): requirements/dev.txt pyproject.toml
	@if [ -z "$(PYTHON)" ] || ! "$(PYTHON)" -c '$(PYTHON_IS_USABLE)'; then \
		echo "Python 3.11 or newer, with venv and pip, is needed. Name one: make setup PYTHON=/path/to/python3.11" >&2; \
		exit 1; \
	fi
	@echo "→ setting up $(VENV) with $$("$(PYTHON)" --version)"
	@$(BIN)/python -c '$(PYTHON_IS_USABLE)' 2>/dev/null || "$(PYTHON)" -m venv --clear $(VENV)
	@echo "→ installing the pinned packages (about a minute the first time)"
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@echo "→ installing bhxh-rules itself"
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

pin: setup ## bring the pinned requirements in step with pyproject.toml; with UPGRADE=--upgrade, the newest
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --extra dev --generate-hashes \
		--no-header --no-annotate --no-emit-index-url $(UPGRADE) --output-file requirements/dev.txt pyproject.toml

clean: ## remove .venv and everything that was built
	@rm -rf $(VENV) build dist site .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find bhxh_rules tests benchmarks examples -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
