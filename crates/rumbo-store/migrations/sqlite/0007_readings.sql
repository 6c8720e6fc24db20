-- Of how many people one reader has opened the data: counted at every reading.
CREATE INDEX vault_reading_by_reader ON vault_reading (actor, at);
