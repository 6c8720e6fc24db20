# The words of a worker's season.

programme = Seasonal farm work in Canada
    .about = A place on a Canadian farm for a season: file, contract, papers, the way there and back, and the next season.

## States

state-file-open = File open; waits for a place
state-assigned = Has a place; the papers are made
state-ready = Ready to travel
state-booked = Booked on a flight
state-travelling = Under way; the consulate must confirm the arrival
state-on-farm = On the farm
state-on-trial = On trial with another employer
state-incident-open = Something happened; the consulate must see to it
state-incident-after-contract = Something happened before the contract ended; the consulate must see to it
state-return-due = The contract has ended; the return is to be reported
state-return-unreported = Nobody has told of the return
state-returned = Returned
state-named = Called by name for the next season
state-free = Free for any employer of the next season
state-lapsed = The file has lapsed
state-given-up = Given up by the worker
state-died = Died
state-refused = Refused
state-not-returned = Closed as not returned

## Steps

step-open-file = Open a file
    .done = The file was opened
step-decide-on-the-person = Decide on the person against the proposal
    .done = An officer decided on the person
step-decide-on-the-class = Decide on the class against the proposal
    .done = An officer decided on the class
step-assign = Give a place of an order
    .done = A place was given
step-refuse-file = Refuse the file
    .done = The file was refused
step-complete-single-form = Complete the single form
    .done = The single form was completed
step-approve-health = Approve the health
    .done = The health was approved
step-find-unfit = Find unfit for the work
    .done = Was found unfit for the work
step-issue-passport = Issue the passport
    .done = The passport was issued
step-document-beneficiary = Give the beneficiary a document
    .done = The beneficiary has a document
step-decide-on-the-contract = Decide on the contract against the proposal
    .done = An officer decided on the contract
step-sign-contract = Sign the contract
    .done = The contract was signed
step-record-visa = Record the visa
    .done = The visa was recorded
step-declare-ready = Declare ready to travel
    .done = Was declared ready to travel
step-book = Book on a flight
    .done = Was booked on a flight
step-leave = Seal the passport and let leave
    .done = Left the country
step-stand-down = Stand down from the place
    .done = Stood down from the place
step-miss-flight = Note that the flight was missed
    .done = Missed the flight
step-confirm-arrival = Confirm the arrival
    .done = The arrival was confirmed
step-attend-incident = See to what happened
    .done = The consulate saw to what happened
step-attend-last-incident = See to what happened before the contract ended
    .done = The consulate saw to what happened
step-bring-home = Bring home early
    .done = Was brought home early
step-complete-contract = Settle the first contract
    .done = The first contract was settled
step-transfer = Transfer to another employer
    .done = Was transferred to another employer
step-go-back = Go back to the first employer
    .done = Went back to the first employer
step-report-return = Report the return
    .done = The return was reported
step-close-as-not-returned = Close as not returned
    .done = Closed as not returned
step-evaluate-employer = Say how the season was
    .done = The worker said how the season was
step-hand-in-evaluation = Take in the employer's evaluation
    .done = The employer's evaluation came in
step-name-for-next-season = Note the call by name for the next season
    .done = Was called by name for the next season
step-set-free = Set free for any employer
    .done = Is free for any employer
step-give-up = Give up the place
    .done = Gave up the place

## Clocks and roles

clock-labour-file = Time that the file waits for a place
clock-arrival = Time to confirm the arrival
clock-contract = Contract
clock-trial = Trial with another employer
clock-incident-answer = Time for the consulate to see to it
clock-return-report = Time to report the return
clock-evaluation = Time for the evaluation
role-worker = Worker

## Fields

field-age = Age in completed years
    .help = On the day of the file.
field-age_group = Age group
    .help = For statistics.
field-sex = Sex
    .help = As the person says. It need not be said.
field-is_citizen = Is a citizen of Mexico
    .help = The programme is for citizens of the states that take part.
field-farm_experience = Has worked the land
    .help = As the questionnaire shows.
field-prior_same_employer = Has worked for this employer before
    .help = In an earlier season.
field-first_assignment = Is assigned for the first time
    .help = Never was in the programme.
field-covers_absent_nominal = Covers somebody who cannot travel
    .help = Somebody whom this employer called by name.
field-worker_class = Class
    .help = Substitute, if somebody absent is covered; else by name; else the first time; else assigned again.
field-order = Folio of the order
    .help = The order whose place is taken.
field-province = Province
    .help = Where the farm lies.
field-crop = Crop
    .help = The work.
field-starts_on = First day of the contract
    .help = As in the order.
field-ends_on = Last day of the contract
    .help = As in the order.
field-contract_days = Days of the contract
    .help = From its first to its last day.
field-knows_the_consulates = Knows the consulates
    .help = Was told, and signed, where help is found abroad.
field-beneficiary_named = A beneficiary is named
    .help = Who receives what is due if the worker dies.
field-medical_until = Health approved until
    .help = Nothing else of the person's health is asked.
field-passport_until = Passport valid until
    .help = Year-month-day.
field-visa_until = Visa valid until
    .help = As the embassy issued it.
field-departure = Folio of the departure
    .help = The flight's list.
field-agrees_to_transfer = Agrees to the transfer
    .help = The worker, freely.
field-incident = What happened
    .help = Its kind only.
field-employer_evaluation = The employer's evaluation
    .help = As brought, sealed.
field-named_again = Called by name again
    .help = By this employer for the next season.
field-decision_reason = Reason of the decision
    .help = Why an officer decides otherwise than is proposed.
field-name = Name
    .help = As in the document. Kept apart and protected.
field-birth_date = Date of birth
    .help = Kept apart and protected.
field-beneficiary = Beneficiary
    .help = Name. Kept apart and protected.
field-contact = Telephone or e-mail
    .help = Only to reach you. You need not give it.

## What nobody can authorise

guard-nobody-under-age-goes = Nobody under eighteen is sent to work abroad.
    .do = Come back when you are eighteen. The Employment Service tells you what there is until then.
guard-everybody-knows-their-consulate = A contract is not signed before the worker was told where help is found abroad.
    .do = Ask for the list of consulates and authorities; it is handed over at no cost.
guard-nobody-leaves-without-a-visa = The visa is missing or has run out.
    .do = Have it issued anew and booked on a later flight.
guard-pay-is-equal = The pay must be the same as for Canadians in the same work.
    .do = Tell the consulate. It costs nothing and your place is not lost by it.
guard-housing-is-decent = The housing must be decent and clean.
    .do = Tell the consulate. It costs nothing and your place is not lost by it.
guard-the-agencies-select-and-nobody-sells-a-place = Nobody may charge you for a place.
    .do = Tell the Employment Service who asked for money.

## What only an officer's decision can authorise, or a paper that is still missing

guard-one-season-at-a-time = This person has a file open already.
    .do = Go on with that one, or give it up first.
guard-works-the-land = Proposed: no. The sources ask for experience on the land.
    .do = Show what you have worked at, or let an officer decide.
guard-is-a-citizen = Proposed: no. The sources ask for a citizen of a state that takes part.
    .do = Show your nationality, or let an officer decide.
guard-first-and-again-exclude-each-other = Nobody who worked for this employer is assigned for the first time: one of the two is wrong.
    .do = Correct the file.
guard-nominal-was-there-before = Proposed: another class. Only who worked for this employer, and covers nobody, is called by name.
    .do = Choose the class that fits, or let an officer decide.
guard-selected-comes-for-the-first-time = Proposed: another class. Only who comes for the first time, and covers nobody, is selected.
    .do = Choose the class that fits, or let an officer decide.
guard-substitute-covers-somebody = Proposed: another class. A substitute covers somebody who cannot travel.
    .do = Choose the class that fits, or let an officer decide.
guard-reassigned-is-none-of-the-three = Proposed: another class. Assigned again is only who is none of the three.
    .do = Choose the class that fits, or let an officer decide.
guard-contract-has-the-days-of-the-order = Proposed: no. The days are not those between the first and the last day of the order.
    .do = Count again, or let an officer decide.
guard-contract-lies-in-the-season = Proposed: no. The contract does not lie between 1 January and 15 December.
    .do = Correct the dates, or let an officer decide.
guard-all-contracts-together-are-not-too-long = Proposed: no. All contracts of the season together last longer than eight months.
    .do = Choose a shorter contract, or let an officer decide.
guard-single-form-names-a-beneficiary = The single form names no beneficiary.
    .do = Complete the form with the worker.
guard-health-is-approved-first = The Health Secretariat has not approved yet.
    .do = Make an appointment for the examination.
guard-approval-still-holds = The approval of the health has run out.
    .do = Make a new appointment for the examination.
guard-passport-comes-first = There is no passport yet.
    .do = Apply for it; farm workers of the programme pay half.
guard-passport-outlasts-the-contract = The passport runs out before the contract ends.
    .do = Apply for a new one; farm workers of the programme pay half.
guard-beneficiary-is-documented-first = The beneficiary has no identity document yet.
    .do = Ask the Institute for it with the single form.
guard-contract-is-signed-first = The contract is not signed.
    .do = Read it with the worker and have it signed.
guard-visa-comes-first = There is no visa yet.
    .do = Wait for the embassy, or ask it.
guard-worker-agrees-to-the-transfer = Nobody is transferred who does not agree.
    .do = Ask the consulate; you need not go.
guard-first-contract-is-settled = The first contract is not settled.
    .do = Have it settled with the employer, with the consulate.
guard-evaluation-comes-first = The employer's evaluation has not come in.
    .do = Bring the sealed envelope, or ask for a copy.
guard-named-only-if-called = The employer has not called this worker by name.
    .do = Set the worker free for any employer.

## Grounds of a decision

ground-under-age = Under eighteen
ground-no-farm-experience = No experience on the land
ground-not-a-citizen = Not a citizen of a state that takes part
ground-papers-not-brought = The papers were not brought
ground-unfit-for-the-work = Unfit for the work, as examined
ground-stayed-after-the-contract = Stayed after the contract had ended

## What happens

occurrence-had-incident = Something happened on the farm
occurrence-was-paid-less = Was paid less than Canadians for the same work
occurrence-housing-was-unfit = The housing was unfit
occurrence-was-charged-for-a-place = Was charged for a place
occurrence-worker-died = The worker died

## Private reminders: only the worker reads them

reminder-file = Your file for seasonal work lapses soon.
    .do = Ask the Employment Service for a place, or open a new file later.
reminder-contract-ends = Your contract ends soon.
    .do = Ask your employer and the consulate about the flight home.
reminder-return = Please report that you are back.
    .do = Go to the Employment Service with your passport and the employer's envelope.

## Rights

right-free = A file, a place and this answer cost nothing.
right-equal = You have the same pay and insurance as Canadians for the same work.
right-consulate = The consulates of Mexico in Canada help you at no cost, also against your employer.

## Papers

paper-single-form = Single form of the worker
paper-single-form-what = Made by the Employment Service with the worker. With it the Institute gives the beneficiary a document.
paper-single-form-facts = The season
paper-single-form-law = Basis. What rests on reports and not on a statute is a proposal; an officer decides.
paper-single-form-signature = Names and signatures
paper-single-form-proof = Proof of record
paper-refusal-record = Decision on a file
paper-refusal-record-what = The file for seasonal work in Canada was refused on the ground below. An officer decided it.
paper-refusal-record-facts = The file
paper-refusal-record-law = Basis
paper-refusal-record-remedy = What you can do
paper-refusal-record-proof = Proof of record
