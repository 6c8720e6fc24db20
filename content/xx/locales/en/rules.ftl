# The words of rules. A yes-or-no fact is a statement; .not denies it.

parameter-seasonal_min_age = the lowest age for work in the season

rule-may-be-offered = Offer of a place in the season
rule-may-be-offered-fact-age = the age
rule-may-be-offered-fact-contract_read = the person has read the contract
    .not = the person has not read the contract
rule-may-be-offered-value-yes = a place may be offered
rule-may-be-offered-value-too_young = is too young for it
rule-may-be-offered-value-contract_first = must read the contract first
