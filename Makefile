# Lantu 蓝图. `make run` shows the example plan; `make check` is what every change has to pass.
# Variables of run and demo: PLAN (a text), DATA (its folder of tables; the plan's own folder unless said), TITLE, PERIOD
# (2026-2030), AREA (six digits), PORT, ASOF (2027), OCCASION (annual, mid_term, final, third_party), STATE (var).
SHELL := /bin/bash
FLAGS := --explicit-target-dependency-import-check error
PLAN  ?= Examples/liaoning/plan.txt
DATA  ?= $(patsubst %/,%,$(dir $(PLAN)))
PORT  ?= 8080
STATE ?= var
ifeq ($(PLAN),Examples/liaoning/plan.txt)
TITLE  ?= 辽宁省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要
PERIOD ?= 2021-2025
AREA   ?= 210000
endif
PROGRAM := .build/release/lantu
ABOUT = $(if $(TITLE),--title '$(TITLE)') $(if $(PERIOD),--period $(PERIOD)) $(if $(AREA),--area $(AREA))

.PHONY: build run demo test check lint soak bench format clean help

help:            ## this list
	@sed -n '2,3s/^# //p' Makefile
	@grep -E '^[a-z]+:.* ## ?|^[a-z]+: +##' Makefile | sed -E 's/:.*## */\t/'

build:           ## installs what is missing, builds for release, prints the program's path in its last line
	@scripts/install.sh build
	@if [ ! -x $(PROGRAM) ] || [ -n "$$(find Sources Package.swift -newer $(PROGRAM) -print -quit)" ]; then \
	    echo "swift build -c release --product lantu"; \
	    swift build -c release --product lantu $(FLAGS) && touch $(PROGRAM); fi
	@echo "$(abspath $(PROGRAM))"

run: build       ## reads the example plan and its data, evaluates, serves the portal
	@mkdir -p $(STATE)
	@scripts/run.sh "$(PROGRAM)" "$(STATE)/$(notdir $(patsubst %/,%,$(dir $(abspath $(PLAN)))))-$(notdir $(PLAN)).sqlite" \
	    "$(PLAN)" "$(DATA)" "$(ASOF)" "$(OCCASION)" "$(PORT)" $(ABOUT)

demo: PORT = 8081
demo: build      ## the same plan filled with synthetic bodies, reports and values
	@mkdir -p $(STATE)
	@scripts/demo.sh "$(PROGRAM)" "$(STATE)/synthetic.sqlite" "$(PLAN)" "$(DATA)" "$(PORT)" $(ABOUT)

test:            ## installs what is missing, builds, runs every test this machine can run
	@scripts/install.sh build
	swift test $(FLAGS)
	@scripts/browser-tests.sh

check: lint      ## format, imports, debug and release builds, all tests with nothing left out
	@scripts/install.sh check
	swift build -c release $(FLAGS)
	@scripts/soak.sh "$(PROGRAM)" 1 0.3 0.05
	LANTU_ALL_SUITES=1 $(MAKE) --no-print-directory test

lint:
	@scripts/install.sh build
	swift format lint --strict --recursive Sources Tests Package.swift

soak: build      ## the long runs: SEED and MINUTES are variables
	@scripts/install.sh bench
	@scripts/soak.sh "$(PROGRAM)" "$(or $(SEED),1)" "$(or $(MINUTES),10)"

bench: build     ## the side-by-side measurements
	@scripts/install.sh bench
	@scripts/bench.sh "$(PROGRAM)"

format:
	swift format --in-place --recursive Sources Tests Package.swift

clean:
	rm -rf .build var
