# GridTwin's commands. `make run` needs no root; `make test` as root installs what it needs on Debian and Ubuntu.
SHELL := /bin/sh
BIN := .venv/bin
PORT ?= 8501
SIZE ?= small
SEED ?= 7
DEMO := demo/lanzhou-$(SIZE)

.PHONY: help env run demo test test-all test-qgis check fix bench qgis plugin lock styles docs pictures pictures-qgis clean
.DEFAULT_GOAL := help

help: ## show this list
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: demo ## sample city, detection, server at http://localhost:8501 打开示例城市
	@$(BIN)/gridtwin twin serve --workspace $(DEMO) --port $(PORT) --without-sign-in --simulate

demo: $(DEMO)/.detected ## make the sample city, find its changes, rate its roads, make its models

env:
	@scripts/bootstrap.sh run

$(DEMO)/workspace.toml: | env
	@mkdir -p demo
	@$(BIN)/gridtwin demo create $(DEMO) --size $(SIZE) --seed $(SEED)

# The stamp is written last, so a run that was stopped is taken up again.
$(DEMO)/.detected: $(DEMO)/workspace.toml | env
	@$(BIN)/gridtwin detect run --workspace $(DEMO) || [ $$? -eq 1 ] # 1: there are findings, as there should be
	@$(BIN)/gridtwin roads rate $(DEMO) --year 2025 >/dev/null || [ $$? -eq 1 ]
	@$(BIN)/gridtwin twin build --workspace $(DEMO) --only models
	@touch $@

test: ## install what the tests need (as root) and run everything
	@scripts/install_system.sh
	@scripts/bootstrap.sh test
	@$(MAKE) --no-print-directory check
	@$(MAKE) --no-print-directory test-qgis
	@$(BIN)/pytest -n auto --dist loadfile -m "not exhaustive"

test-all: ## the same, with every way through every page (an hour on 2 cores)
	@scripts/install_system.sh
	@scripts/bootstrap.sh test
	@$(MAKE) --no-print-directory check
	@scripts/test_qgis.sh -m ""
	@$(BIN)/pytest -n auto --dist loadfile

test-qgis: ## the QGIS plugin, in QGIS's own Python
	@scripts/bootstrap.sh test
	@scripts/test_qgis.sh

test-qgis-versions: ## the same in newer releases of QGIS, each in a Debian of its own (root; minutes, 3 GB each)
	@scripts/bootstrap.sh test
	@tests/qgis/compat.sh

plugin: ## package the QGIS plugin as dist/gridtwin-VERSION.zip
	@python3 scripts/package_plugin.py

check: ## format, lint, types, imports
	@scripts/bootstrap.sh test
	@$(BIN)/ruff format --check --quiet . || { echo "not formatted; run: make fix"; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo 2>/dev/null || $(BIN)/lint-imports

fix: ## format and mend what can be mended
	@scripts/bootstrap.sh test
	@$(BIN)/ruff check --fix --quiet . || true
	@$(BIN)/ruff format --quiet .

bench: ## measure against peers and evaluate detection; prints the tables of docs/benchmarks.md (hours; QUICK=1: a smoke run)
	@scripts/bootstrap.sh test
	@failed=; for script in benchmarks/*.py; do echo "== $$script"; more=; \
	    if [ -n "$(QUICK)" ] && grep -q -- '"--quick"' "$$script"; then more=--quick; fi; \
	    $(BIN)/python "$$script" $$more; status=$$?; \
	    if [ $$status -ge 130 ]; then exit $$status; fi; \
	    if [ $$status -ne 0 ]; then failed="$$failed $$script"; fi; done; \
	if [ -n "$$failed" ]; then echo "failed:$$failed"; exit 1; fi

qgis: demo ## open QGIS with the plugin and the sample city
	@scripts/open_qgis.sh $(DEMO)

styles: ## write the styles, layouts and legend of QGIS again, in QGIS's own Python
	@/usr/bin/python3 scripts/make_styles.py
	@/usr/bin/python3 scripts/make_layouts.py

docs: ## write the generated pages again
	@scripts/bootstrap.sh test
	@$(BIN)/python -m gridtwin.model.dictionary
	@$(BIN)/python -m gridtwin.standards.pages
	@$(BIN)/python -m gridtwin.cli.reference
	@$(BIN)/python -m qgis_plugin.processing_provider.pages

pictures: demo ## take the pictures of the twin, the leaders' page and the desk again (Debian's Chromium)
	@scripts/bootstrap.sh test
	@$(BIN)/python scripts/screenshot_docs.py $(DEMO)

pictures-qgis: demo ## take the pictures of the QGIS plugin again, in real windows
	@scripts/bootstrap.sh test
	@GRIDTWIN=$(BIN)/gridtwin $(BIN)/python scripts/picture_qgis.py $(DEMO)

lock: ## resolve the dependencies anew
	@scripts/lock.sh

clean: ## remove the environment; the sample city stays
	rm -rf .venv .tools .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
