# The words of rules. A yes-or-no fact is a statement; .not denies it.

parameter-seasonal_min_age = the lowest age for work in the season
parameter-publication_threshold = the smallest count that a public table shows
parameter-reminder_offer = how long before an offer lapses the person is reminded
parameter-answer_term = the term to decide
parameter-complaint_answer_term = the term to answer a complaint
parameter-review_term = the term to ask for review
parameter-acceptance_term = the term to accept an offer
parameter-card_validity = how long a card is valid
parameter-retention_application = how long an application is kept
parameter-season_max_weeks = the longest contract

rule-may-be-offered = Offer of a place in the season
rule-may-be-offered-fact-age = the age
rule-may-be-offered-fact-contract_read = the person has read the contract
    .not = the person has not read the contract
rule-may-be-offered-value-yes = a place may be offered
rule-may-be-offered-value-too_young = is too young for it
rule-may-be-offered-value-contract_first = must read the contract first
