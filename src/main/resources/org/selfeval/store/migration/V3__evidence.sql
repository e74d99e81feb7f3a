-- Files attached to rows as evidence. What they hold lies beside the store, named by its digest.

CREATE TABLE "evidence" (
    "evaluation" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "parent" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" VARCHAR(400),
    "size" INTEGER,
    "sha256" VARCHAR(400),
    "added_on" DATE,
    "note" VARCHAR(20000),
    "checksum" BIGINT NOT NULL,
    PRIMARY KEY ("evaluation", "id")
);
