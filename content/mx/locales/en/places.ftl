not-its-keeper = Only who keeps the place says how many beds are free.
    .do = Ask its keeper to say it; the list of places shows who that is.
parameter-beds_statement_term = for how long what a place says of its free beds is taken for fresh
