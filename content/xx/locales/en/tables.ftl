table-places-taken = Places taken for the season
    .about = Places accepted, by month, trade and sex. It counts acceptances, not people.
dimension-period = Month
dimension-sex = Sex
dimension-status = Trade
