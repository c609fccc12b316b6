# make demo   the worked example, from recorded pages to a report, without a network
# make test   the whole suite, with what this machine has; what could not be checked is said at its end
# make soak   the long forms of the checks that make test runs as samples
# make bench  the figures that the documentation quotes
# make lint   ruff and mypy
#
# TRIALS_COMPILE=0 make test   the same with nothing compiled, as where there is no C compiler
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
SOURCES := $(shell find parsers comparator -name '*.py') db/current.py db/prepared.py

.PHONY: all demo test soak bench lint clean
all: lint test

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)
	$(PIP) --upgrade pip 'setuptools>=77'

$(VENV)/.run: $(BIN)/python pyproject.toml
	TRIALS_COMPILE=0 $(PIP) --editable .
	touch $@

$(VENV)/.test: $(BIN)/python pyproject.toml
	TRIALS_COMPILE=0 $(PIP) --editable '.[test,lint]'
	touch $@ $(VENV)/.run

# What reads prose and what compares, compiled; without a C compiler it stays interpreted.
$(VENV)/.compiled: $(VENV)/.test setup.py $(SOURCES)
	$(PIP) --no-deps --no-build-isolation --editable .
	touch $@

demo: $(VENV)/.run
	$(BIN)/trials demo

test: $(VENV)/.compiled
	$(BIN)/python -m pytest -m 'not soak'

soak: $(VENV)/.compiled
	$(BIN)/python -m pytest -m soak

bench: $(VENV)/.compiled
	$(BIN)/python -m benchmarks

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

clean:
	rm -rf $(VENV) build dist *.egg-info demo
	find . -name '*.so' -not -path './.venv/*' -delete
