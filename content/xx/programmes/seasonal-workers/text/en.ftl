# Every word of this programme that a person reads. Short sentences; the law is cited, not copied.

programme = A place for the season
    .about = Apply for seasonal work abroad, get an answer in ten working days, and know what you can do if it is no.

## States

state-applied = Applied; the Ministry must answer
state-offered = A place is offered; the applicant must answer
state-placed = Has a place for the season
state-withdrawn = Withdrawn, or the offer lapsed
state-refused = Refused

## Steps

step-apply = Apply
    .done = Applied
step-read-contract = Read the employer's contract
    .done = The contract was read
step-offer-place = Offer a place
    .done = A place was offered
step-refuse = Refuse the application
    .done = The application was refused
step-accept = Accept the place
    .done = Accepted the place
step-withdraw = Withdraw the application
    .done = Withdrew the application

## Clocks

clock-answer = Time for the Ministry to answer
clock-acceptance = Time to accept the place

## Who takes part

role-applicant = Applicant

## Fields

field-age = Age in completed years
    .help = On the day of the application.
field-sex = Sex
    .help = As the person says. It need not be said.
field-trade = Trade
    .help = The work that is applied for.
field-weeks = Weeks of the contract
    .help = From the first to the last day of work.
field-name = Name
    .help = As in the document. Kept apart and protected.
field-contact = Telephone or e-mail
    .help = Only to reach you. You need not give it.

## What nobody can authorise

guard-one-application-at-a-time = This person has another application open, and the law allows one at a time.
    .do = Answer the open one, or withdraw it and apply again.
guard-of-age = Nobody under age is offered a place.
    .do = Apply again once you are of age.
guard-contract-is-read-first = No place is offered before the Ministry has read the contract.
    .do = Ask the Ministry to have the contract sent and to read it.
guard-no-longer-than-a-season = The contract lasts longer than a season, or not a week.
    .do = Ask the Ministry for a contract within the limit.
guard-nobody-pays-for-a-place = Nobody may charge you for a place.
    .do = Complain to the Ombuds Office. It costs nothing.

## Grounds of a decision

ground-under-age = The applicant is under age
ground-no-vacancy = No place is left in this trade

## What happens

occurrence-was-charged = Was charged for a place

## Private reminders: only the person reads them

reminder-offer = Your offer lapses soon.
    .do = Accept it if you want it. If not, there is nothing to do.

## Rights

right-free = A place costs nothing. If somebody charges you, tell the Ombuds Office.

## Papers

paper-offer = Offer of a place for the season
paper-offer-what = The Ministry of Labour offers the applicant the following place.
paper-offer-facts = The place
paper-offer-answer = You have five days from the day after you receive this offer to accept it. After that it lapses.
paper-offer-law = Basis: Seasonal Work Act, articles 5, 6 and 7.
paper-offer-remedy = If something in this offer is not right, you can ask for its review.
paper-offer-signature = Name and signature of whoever offers
paper-offer-proof = Proof of record: anybody can verify this paper without trusting its issuer.
