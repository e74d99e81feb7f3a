-- The first two statements are committed by H2 before the third fails.
ALTER TABLE "finding" ADD COLUMN "later" VARCHAR(10);
UPDATE "overview" SET "unit" = 'half done';
ALTER TABLE "not_there" ADD COLUMN "later" VARCHAR(10);
