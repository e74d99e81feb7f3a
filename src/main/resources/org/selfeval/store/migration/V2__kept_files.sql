-- Files exported from an evaluation. Each has the number of its entry in "audit", whose "visit" is -1: so none can be lost
-- without being missed. The bytes stand once under their digest, in parts.

CREATE TABLE "kept_file" (
    "number" BIGINT NOT NULL PRIMARY KEY,
    "evaluation" INTEGER NOT NULL,
    "at" BIGINT NOT NULL,
    "kind" VARCHAR(100) NOT NULL,
    "name" VARCHAR(400) NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "year" VARCHAR(64) NOT NULL,
    "checksum" BIGINT NOT NULL
);

CREATE TABLE "kept_content" (
    "sha256" VARCHAR(64) NOT NULL,
    "part" INTEGER NOT NULL,
    "bytes" VARBINARY(262144) NOT NULL,
    PRIMARY KEY ("sha256", "part")
);
