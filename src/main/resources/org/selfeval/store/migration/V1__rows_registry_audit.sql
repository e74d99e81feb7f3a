-- The first schema. One table per row type, its columns as the row types say (a test compares them), names quoted
-- since many of them are words of SQL. Unknown values are NULL, and a row's checksum leaves them out: a later script may
-- add a column without touching the rows. An evaluation stands in the tables under a short number.

CREATE TABLE "store" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "checksum" BIGINT NOT NULL
);

-- Stays when the evaluation goes, with 0 rows, so that row ids are never used again.
CREATE TABLE "evaluation" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "id" VARCHAR(100) NOT NULL UNIQUE,
    "rows" BIGINT NOT NULL,
    "sum" BIGINT NOT NULL,
    "last_row" BIGINT NOT NULL,
    "changed" BIGINT NOT NULL,
    "checksum" BIGINT NOT NULL
);

-- Every edit, numbered densely; the changes of a large one go on in "audit_part".
CREATE TABLE "audit" (
    "number" BIGINT NOT NULL PRIMARY KEY,
    "evaluation" INTEGER NOT NULL,
    "opening" BIGINT NOT NULL,
    "visit" BIGINT NOT NULL,
    "at" BIGINT NOT NULL,
    "label" VARCHAR NOT NULL,
    "parts" INTEGER NOT NULL,
    "changes" VARCHAR NOT NULL,
    "checksum" BIGINT NOT NULL
);

CREATE TABLE "audit_part" (
    "number" BIGINT NOT NULL,
    "part" INTEGER NOT NULL,
    "changes" VARCHAR NOT NULL,
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("number", "part")
);

CREATE TABLE "overview" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "year" INTEGER,
    "project" VARCHAR(400),
    "department" VARCHAR(400),
    "unit" VARCHAR(400),
    "lead" VARCHAR(400),
    "phone" VARCHAR(400),
    "preparer" VARCHAR(400),
    "prepared_on" DATE,
    "cut_off" DATE,
    "plan_name" VARCHAR(400),
    "plan_adopted_on" DATE,
    "planned_rounds" INTEGER,
    "adjusted_rounds" INTEGER,
    "plan_reason" VARCHAR(20000),
    "goal_expected" VARCHAR(20000),
    "goal_actual" VARCHAR(20000),
    "funds_purpose" VARCHAR(20000),
    "state" VARCHAR(100),
    "state_reason" VARCHAR(20000),
    "example" BOOLEAN,
    "notes" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "planned_round" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" VARCHAR(100),
    "count" INTEGER,
    "at_least" BOOLEAN,
    "levels" VARCHAR(20000),
    "natures" VARCHAR(20000),
    "note" VARCHAR(20000),
    "deviation" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "fund_source" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" VARCHAR(100),
    "name" VARCHAR(400),
    "applied" NUMERIC(17, 2),
    "budget" NUMERIC(17, 2),
    "adjusted" NUMERIC(17, 2),
    "appropriated" NUMERIC(17, 2),
    "executed" NUMERIC(17, 2),
    "adjust_reason" VARCHAR(20000),
    "note" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "expenditure" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "category" VARCHAR(400),
    "amount" NUMERIC(17, 2),
    "source" BIGINT,
    "note" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "scheme" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" VARCHAR(400),
    "basis" VARCHAR(20000),
    "family" VARCHAR(100),
    "money_unit" VARCHAR(100),
    "orientation" VARCHAR(100),
    "rate_base" VARCHAR(100),
    "zero_base" VARCHAR(100),
    "rate_reason_below" NUMERIC(21, 6),
    "at_most" VARCHAR(100),
    "above_equal" VARCHAR(100),
    "over_threshold" NUMERIC(21, 6),
    "over_ask" VARCHAR(100),
    "band_upper" NUMERIC(21, 6),
    "band_lower" NUMERIC(21, 6),
    "score_mode" VARCHAR(100),
    "rescale" BOOLEAN,
    "grade_excellent" NUMERIC(21, 6),
    "grade_good" NUMERIC(21, 6),
    "grade_fair" NUMERIC(21, 6),
    "closed_states" VARCHAR(20000),
    "complaint_basis" VARCHAR(100),
    "pooling" VARCHAR(100),
    "report_days" INTEGER,
    "notes" VARCHAR(20000),
    "signatures" BOOLEAN,
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "level" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" VARCHAR(400),
    "weight" NUMERIC(21, 6),
    "reason" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "indicator" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "second" VARCHAR(400),
    "name" VARCHAR(400),
    "key" BOOLEAN,
    "applicable" BOOLEAN,
    "metric" VARCHAR(100),
    "rule" VARCHAR(100),
    "direction" VARCHAR(100),
    "target" NUMERIC(21, 6),
    "adjusted_target" NUMERIC(21, 6),
    "target_reason" VARCHAR(20000),
    "target_text" VARCHAR(400),
    "unit" VARCHAR(400),
    "weight" NUMERIC(21, 6),
    "steps" VARCHAR(20000),
    "basis" VARCHAR(20000),
    "actual" NUMERIC(21, 6),
    "actual_text" VARCHAR(400),
    "override_actual" NUMERIC(21, 6),
    "override_actual_reason" VARCHAR(20000),
    "band" VARCHAR(100),
    "typed_score" NUMERIC(21, 6),
    "typed_score_reason" VARCHAR(20000),
    "override_score" NUMERIC(21, 6),
    "override_score_reason" VARCHAR(20000),
    "deduction" NUMERIC(21, 6),
    "deviation" VARCHAR(20000),
    "measure" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "round" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" VARCHAR(400),
    "counted" BOOLEAN,
    "kind" VARCHAR(100),
    "method" VARCHAR(100),
    "basis" VARCHAR(20000),
    "start" DATE,
    "end" DATE,
    "state" VARCHAR(100),
    "briefed_on" DATE,
    "rectify_months" INTEGER,
    "plan_days" INTEGER,
    "carried_from" INTEGER,
    "note" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "group" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" VARCHAR(400),
    "kind" VARCHAR(100),
    "sender" VARCHAR(400),
    "count" INTEGER,
    "departments" VARCHAR(20000),
    "end" DATE,
    "reported_on" DATE,
    "note" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "special_check" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "topic" VARCHAR(100),
    "name" VARCHAR(400),
    "partner" VARCHAR(400),
    "on" DATE,
    "result" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "unit" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" VARCHAR(400),
    "count" INTEGER,
    "town" VARCHAR(400),
    "level" VARCHAR(100),
    "nature" VARCHAR(100),
    "priority" VARCHAR(100),
    "group" BIGINT,
    "reports_formed" INTEGER,
    "briefed_on" DATE,
    "feedback_on" DATE,
    "extended_to" DATE,
    "extension_reason" VARCHAR(20000),
    "responsible" VARCHAR(400),
    "plan_received_on" DATE,
    "report_received_on" DATE,
    "reports_received" INTEGER,
    "found" INTEGER,
    "done" INTEGER,
    "handed_over" INTEGER,
    "open" INTEGER,
    "done_on" DATE,
    "note" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "finding" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" VARCHAR(400),
    "category" VARCHAR(400),
    "state" VARCHAR(100),
    "rectified_on" DATE,
    "handed_over_on" DATE,
    "document" VARCHAR(400),
    "note" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "satisfaction" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "received" INTEGER,
    "verified" INTEGER,
    "issued" INTEGER,
    "returned" INTEGER,
    "valid" INTEGER,
    "satisfied" INTEGER,
    "method" VARCHAR(20000),
    "note" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "benchmark" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "value" NUMERIC(21, 6),
    "basis" VARCHAR(100),
    "source" VARCHAR(400),
    "on" DATE,
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "report_text" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "section" VARCHAR(100),
    "body" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "follow_up" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "event" VARCHAR(100),
    "on" DATE,
    "score" NUMERIC(21, 6),
    "place" VARCHAR(400),
    "opinion" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);

CREATE TABLE "statement" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "subject" VARCHAR(100),
    "affirmed" BOOLEAN,
    "value" NUMERIC(21, 6),
    "text" VARCHAR(20000),
    "source" VARCHAR(400),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);
