# make demo    from a fresh Debian 12 with a Swift 6.3 toolchain: installs, builds, analyses Fixtures/, writes Reports/
# make test    installs what tests need, then runs them all
# make help    the rest

SHELL := /bin/bash
.DEFAULT_GOAL := help
PREFIX ?= /usr/local
BUILD ?= .build
SHARED ?= ../shared
PE := $(BUILD)/release/pe
DEMO_STORE := $(BUILD)/demo.sqlite
# Reports carry the day of writing; the samples keep the day of the last fixture session's feedback.
DEMO_EPOCH := 1795132800
SWIFT_FLAGS ?=
export SWIFT_BACKTRACE ?= enable=no

SYSTEM_PACKAGES := libsqlite3-dev libssl-dev libdnnl-dev pkg-config make git
FILES := Sources/CModels/files

.PHONY: help
help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: packages
packages: ## Install missing Debian packages
	@missing=""; for package in $(SYSTEM_PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then echo "installing$$missing"; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing; fi

.PHONY: build
build: packages ## Build the release binary
	@mkdir -p $(BUILD); git rev-parse --short=12 HEAD 2>/dev/null > $(BUILD)/commit || true
	@cmp -s $(BUILD)/commit $(FILES)/commit || cp $(BUILD)/commit $(FILES)/commit
	swift build -c release --product pe --scratch-path $(BUILD) $(SWIFT_FLAGS)

.PHONY: demo
demo: build ## Analyse Fixtures/ and write Reports/
	@rm -f $(DEMO_STORE) $(DEMO_STORE)-wal $(DEMO_STORE)-shm
	$(PE) analyze Fixtures/sessions --roster Fixtures/roster.csv --store $(DEMO_STORE)
	@Fixtures/annotate.sh $(PE) $(DEMO_STORE)
	@$(MAKE) --no-print-directory reports
	@echo; echo "Open these in a browser:"; \
	  for page in Reports/ash.html Reports/birch.html Reports/cedar.html Reports/dogwood.html \
	  Reports/autumn-2026/index.html Reports/evaluation.html; do echo "  $(CURDIR)/$$page"; done

.PHONY: reports
reports:
	@mkdir -p Reports && rm -rf Reports/autumn-2026
	@for trainee in ash birch cedar dogwood; do for format in html json csv md; do \
	  SOURCE_DATE_EPOCH=$(DEMO_EPOCH) $(PE) report --trainee $$trainee --format $$format --store $(DEMO_STORE) \
	    --out Reports/$$trainee.$$format || exit $$?; done; done
	@SOURCE_DATE_EPOCH=$(DEMO_EPOCH) $(PE) dashboard --cohort autumn-2026 --store $(DEMO_STORE) --out Reports/autumn-2026
	@$(PE) evaluate --task behavior --gold Fixtures/gold/*.jsonl --transcripts Fixtures/sessions --format html \
	  > Reports/evaluation.html
	@$(PE) codes --format html > Reports/handbook.html

.PHONY: test
test: packages ## Run all tests
	swift test --scratch-path $(BUILD) $(SWIFT_FLAGS)

.PHONY: lint
lint: ## Check the form of the code
	swift format lint --strict --recursive Sources Tests Package.swift

.PHONY: format
format: ## Bring the code into form
	swift format --in-place --recursive Sources Tests Package.swift

.PHONY: axe
axe: ## Check the demo's pages for accessibility (needs chromium and axe from PyPI)
	@Tests/pages/check-pages.sh $(SHARED) Reports

.PHONY: models
models: build ## Remake the shipped weights and their figures from the data sets in $(SHARED)
	@test -d $(SHARED)/data || { echo "make models needs the data sets: make models SHARED=FOLDER"; exit 1; }
	@for model in therapist client neighbours states; do \
	  $(PE) train --model $$model --gold $(SHARED)/data/annomi/annomi-public.csv Models/corpus/sessions/*.jsonl \
	    --out $(FILES)/$$model.model || exit 1; \
	done
	$(PE) train --model emotion --gold $(SHARED)/data/goemotions/train.tsv --out $(FILES)/emotion.model
	Models/encoder/train-words.sh $(PE) $(SHARED) $(BUILD)
	mv $(BUILD)/risk.model $(FILES)/risk.model
	$(PE) train --model english --gold $(SHARED)/data/annomi/annomi-public.csv $(SHARED)/data/goemotions/train.tsv \
	  Models/corpus/sessions/*.jsonl --out $(FILES)/english.words
	swift build -c release --product pe --scratch-path $(BUILD) $(SWIFT_FLAGS)
	Models/make-figures.sh $(PE) $(SHARED) $(FILES)/evaluation.json Models/README.md

.PHONY: vectors
vectors: ## Remake the table of word vectors (needs Python; make models after it)
	python3 -m venv $(BUILD)/vectors
	$(BUILD)/vectors/bin/pip install --quiet --requirement Models/vectors/requirements.txt
	$(BUILD)/vectors/bin/python Models/vectors/make-vectors.py $(SHARED)/data Models/corpus $(FILES)/words.vectors

ENCODER := $(BUILD)/encoder
.PHONY: encoder encoder-round encoder-python
encoder: encoder-python ## Retrain the encoder (needs Python and hours of two cores; make models after it)
	Models/encoder/make-encoder.sh $(ENCODER)/bin/python $(PE) $(SHARED) $(ENCODER) $(FILES)/encoder.model

encoder-round: encoder-python ## Let the encoder learn from what was written since (an hour of two cores)
	Models/encoder/another-round.sh $(ENCODER)/bin/python $(PE) $(SHARED) $(ENCODER) $(FILES)/encoder.model

encoder-python: build
	@test -d $(SHARED)/data || { echo "training the encoder needs the data sets: make $(or $(MAKECMDGOALS),encoder) SHARED=FOLDER"; exit 1; }
	python3 -m venv $(ENCODER)
	$(ENCODER)/bin/pip install --quiet --requirement Models/encoder/requirements.txt

.PHONY: gate-power
gate-power: ## Simulate how often the gate fails equal and worse models
	swift build -c release --product gate-power --scratch-path $(BUILD) $(SWIFT_FLAGS)
	$(BUILD)/release/gate-power 1000

.PHONY: gate-baseline
gate-baseline: build ## Accept today's recogniser as the baseline of our own gate
	$(PE) baseline write --gold Fixtures/gold/*.jsonl --transcripts Fixtures/sessions --policy Tests/ci/gate/pe-gate.yml \
	  --id pe --out Tests/ci/gate/baseline.jsonl

.PHONY: install
install: build ## Put binary, completions and man page under PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(PE) $(DESTDIR)$(PREFIX)/bin/pe
	$(PE) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/pe
	$(PE) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_pe
	$(PE) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/pe.fish
	swift package --scratch-path $(BUILD) --allow-writing-to-package-directory generate-manual --multi-page >/dev/null
	install -m 644 $(BUILD)/plugins/GenerateManual/outputs/pe/*.1 $(DESTDIR)$(PREFIX)/share/man/man1/

.PHONY: clean
clean: ## Remove what was built
	rm -rf $(BUILD) $(FILES)/commit
