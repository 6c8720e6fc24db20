-- How long a fact is kept runs from the end of its case, by the content of that day: it is computed when it is asked, and was never
-- written here.
ALTER TABLE vault_entry DROP COLUMN keep_until;
