# All that one does with this project from a shell. `make` alone lists it.
# From here, not from the root: the way from there may have a space in it, which nothing below is quoted against.
BIN := .venv/bin
export PATH := $(CURDIR)/.venv/bin:$(PATH)
FITS := 'import sys; sys.exit(sys.version_info[:2] not in {(3, 11), (3, 12)})'
# What is started by make dies with make, even by kill -9, and ends when make alone is told to.
TIED = exec $(BIN)/python -I hotline/supervisor/guard.py --under-make $$PPID $(BIN)/python
EVERYDAY := ../shared/data/sms_everyday.tsv
TALLY := 'import collections, json, sys; heard = collections.Counter(str(json.loads(line)[sys.argv[1]]) for line in sys.stdin); print(dict(heard)); sys.exit(not heard)'

.PHONY: help setup settings demo serve phones test lint format browser bench everyday clean
.DEFAULT_GOAL := help

help: ## list what make can do
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' Makefile

setup: .venv/.installed ## make .venv with everything in it (PYTHON=… chooses the Python, 3.11 or 3.12)

.venv/.installed: requirements.txt
	@if ! .venv/bin/python -c $(FITS) 2>/dev/null; then \
	  for each in $(or $(PYTHON),python3.11 python3.12 python3 python); do \
	    if "$$each" -c $(FITS) 2>/dev/null; then found=$$each; break; fi; \
	  done; \
	  if [ -z "$$found" ]; then \
	    echo "This needs Python 3.11 or 3.12. Install one, or say where it is: make setup PYTHON=/path/to/python3.12" >&2; exit 1; \
	  fi; \
	  "$$found" -m venv --clear .venv || { \
	    echo "This Python cannot make virtual environments; on Debian and Ubuntu the package python3-venv is missing." >&2; exit 1; }; \
	fi
	@echo "Installing what the hotline needs into .venv, once; this takes a minute or two."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

settings: setup ## begin var/line.env, the settings of a real line, with a new key; never touches one that is there
	@mkdir -p var
	@key=$$($(BIN)/python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())') && \
	umask 077 && set -C && \
	{ grep -v -e '^PORT=' -e '^HOTLINE_SECRET_KEYS=' config/env.example && echo "HOTLINE_SECRET_KEYS=$$key"; } 2>/dev/null > var/line.env || { \
	  echo "var/line.env is there already, with the key of its database, so it was not touched." >&2; exit 1; }
	@echo "var/line.env is made, with a new key in it. Keep a copy of it somewhere else, and fill in the rest."

demo: setup ## try it: a hotline and its phones on this computer, no account needed
	@$(TIED) -m hotline.demo

serve: setup ## run the Procfile's processes with the settings of the environment
	@$(TIED) -m hotline.supervisor

phones: setup ## a stand-in for the carrier, with phones, for a line whose settings point at it
	@$(TIED) -m hotline.simulator

test: setup lint ## every check that CI runs
	@$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

lint: setup ## style, types, layers and flows
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m hotline flows check

format: setup ## put the code into shape
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

browser: setup ## the tests that need a Chromium
	@$(BIN)/python -m pytest -m browser

bench: setup ## measure what docs/figures states
	@$(BIN)/python -m tests.bench

everyday: setup ## try danger and STOP on thousands of everyday texts, where they are at hand
	@if [ ! -f $(EVERYDAY) ]; then echo "$(EVERYDAY) is not there, so nothing was tried."; exit 0; fi; \
	echo "danger heard:"; tail -n +2 $(EVERYDAY) | cut -f 2- | $(BIN)/python -m hotline screen | $(BIN)/python -c $(TALLY) danger && \
	echo "STOP heard:"; tail -n +2 $(EVERYDAY) | cut -f 2- | $(BIN)/python -m hotline understand --as stop | $(BIN)/python -c $(TALLY) value

clean: ## remove .venv, caches and the demo's state
	@rm -rf .venv build var/demo .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
