-- What a later version might do: a new column, and rows changed.
ALTER TABLE "finding" ADD COLUMN "later" VARCHAR(10);
UPDATE "overview" SET "unit" = "department" WHERE "unit" IS NULL;
