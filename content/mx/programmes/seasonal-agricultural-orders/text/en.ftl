# The words of employers' orders.

programme = Orders for seasonal farm workers in Canada
    .about = An employer's order, as FARMS sends it on: how many workers, for which crop and province, under which contract.

## States

state-received = Received; the Employment Service must answer
state-open = Open; its places are being filled
state-open-late = Open, and late
state-closed = Closed
state-withdrawn = Withdrawn
state-returned = Returned to be corrected

## Steps

step-receive = Receive an order
    .done = The order was received
step-decide-on-the-contract = Decide on the contract against the proposal
    .done = An officer decided on the contract
step-decide-on-the-employer = Decide on the employer against the proposal
    .done = An officer decided on the employer
step-accept-order = Accept the order
    .done = The order was accepted
step-return-order = Return the order
    .done = The order was returned
step-record-inspection = Record the inspection of the housing
    .done = The inspection was recorded
step-fill-place = Fill a place
    .done = A place was filled
step-fill-by-name = Fill a place with somebody called by name
    .done = A place was filled by name
step-fill-as-substitute = Fill a place with a substitute
    .done = A place was filled by a substitute
step-free-place = Free a place
    .done = A place is free again
step-note-absence = Note that somebody called by name cannot travel
    .done = An absence was noted
step-close-order = Close the order
    .done = The order was closed
step-withdraw-order = Withdraw the order
    .done = The order was withdrawn

## Clocks, roles and fields

clock-order-lead = Weeks that an order takes
role-employer = Employer
field-province = Province
    .help = Where the farm lies.
field-crop = Crop
    .help = The work that is ordered.
field-positions = Workers ordered
    .help = All of them, called by name or not.
field-called_by_name = Called by name
    .help = How many of them the employer names, who worked there before.
field-takes_substitutes = Takes substitutes
    .help = Whether somebody else may come for who was named and cannot travel.
field-starts_on = First day of the contract
    .help = Year-month-day.
field-ends_on = Last day of the contract
    .help = Year-month-day; then the worker returns to Mexico.
field-hours_offered = Hours of work offered
    .help = Within the first six weeks.
field-advertised_days = Days of advertising
    .help = For how many days the job was offered in Canada.
field-housing_inspected = Housing was inspected
    .help = By the province, and passed.
field-pays_round_trip = Pays the journey both ways
    .help = The employer, in advance.
field-same_pay = Same pay
    .help = As Canadians for the same work.
field-same_insurance = Same insurance
    .help = Medical and employment insurance as Canadians.
field-contract_agreed = Contract of the season is agreed
    .help = In the yearly review of both governments.
field-decision_reason = Reason of the decision
    .help = Why an officer decides otherwise than is proposed.

## What nobody can authorise, or only an officer's decision can

guard-conditions-are-equal = The order offers less than Canadians get for the same work, and the law demands the same.
    .do = Correct pay and insurance, and send the order again.
guard-nobody-is-sent-to-unseen-housing = Nobody is sent to housing that was not inspected or did not pass.
    .do = Have the housing inspected and record it.
guard-no-more-names-than-places = The order calls more workers by name than it has places.
    .do = Correct one of the two numbers, and send the order again.
guard-no-more-than-ordered = Every place of this order is taken.
    .do = Choose another order, or wait until a place is free.
guard-nobody-loses-a-place-taken = Workers have places of this order: it cannot be withdrawn over their heads.
    .do = Find other places for them first.
guard-season-contract-is-agreed = Proposed: not yet. The contract of the season was not agreed.
    .do = Wait for the yearly review, or let an officer decide.
guard-contract-is-not-too-short = Proposed: no. The contract is shorter than six weeks, the shortest that the sources tell.
    .do = Correct the dates, or let an officer decide.
guard-contract-is-not-too-long = Proposed: no. The contract is longer than eight months, or it cannot be said whether it is.
    .do = Correct the dates, or let an officer decide.
guard-hours-are-offered = Proposed: no. Fewer than 240 hours are offered within six weeks.
    .do = Correct the hours, or let an officer decide.
guard-work-was-advertised = Proposed: not yet. The job was not offered in Canada for fourteen days.
    .do = Wait until it was, or let an officer decide.
guard-trip-is-paid = Proposed: no. The employer does not pay the journey both ways.
    .do = Have it corrected, or let an officer decide.
guard-no-more-names-than-called = The employer called fewer workers by name.
    .do = Assign the worker in another class or to another order.
guard-employer-takes-substitutes = This employer takes only those called by name.
    .do = Choose another order.
guard-a-substitute-covers-an-absence = Nobody called by name is absent here.
    .do = Assign the worker in another class or to another order.

ground-conditions-not-equal = The conditions are not equal
ground-contract-out-of-bounds = The contract is outside its bounds
ground-employer-duties-not-met = A duty of the employer is not met
ground-no-contract-of-the-season = The contract of the season was not agreed
occurrence-housing-failed = The housing was found unfit

right-equal = Workers have the same pay and insurance as Canadians for the same work.
