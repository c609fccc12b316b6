# make demo   the worked example, from recorded pages to a report, without a network
# make test   the whole suite, with what this machine has; what could not be checked is said at its end
# make soak   the long forms of the checks that make test runs as samples
# make bench  the figures that the documentation quotes
# make lint   ruff and mypy
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: all demo test soak bench lint clean
all: lint test

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip

$(VENV)/.run: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/.test: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test,lint]'
	touch $@ $(VENV)/.run

demo: $(VENV)/.run
	$(BIN)/trials demo

test: $(VENV)/.test
	$(BIN)/python -m pytest -m 'not soak'

soak: $(VENV)/.test
	$(BIN)/python -m pytest -m soak

bench: $(VENV)/.test
	$(BIN)/python -m benchmarks

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

clean:
	rm -rf $(VENV) build dist *.egg-info demo
