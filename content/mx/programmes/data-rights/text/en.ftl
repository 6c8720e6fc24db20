# Rights over one's own data: every word that a person reads.

programme = Your data
    .about = See what is kept about you, have it corrected, erased or carried over, object to its use; and get your file back if you lost telephone and papers.

## States

state-received = Received; for three days the unit can say that another office has the data
state-asked = Received; the unit must answer
state-completing = Something is missing; you have ten working days
state-deciding = Complete; the unit must answer
state-granted = Granted; to be carried out in fifteen working days
state-delivered = Carried out; if something is missing you can ask for review
state-refused = Refused; you can ask for review
state-unanswered = Not answered in time; you can ask for review
state-reviewing = In review by the guarantor
state-completing-review = The guarantor asks you to complete the review
state-ordered = The guarantor ordered it to be carried out
state-done = Done
state-carried-out-on-review = Carried out after the review
state-withdrawn = Withdrawn
state-gone-another-way = Goes on by the special procedure that you chose
state-not-presented = Not completed in time: counts as not presented
state-another-office-has-them = Another office has the data
state-refused-for-good = Refused, and the time for review has passed
state-left-unanswered = Not answered, and the time for review has passed
state-confirmed = The guarantor confirmed the answer
state-confirmed-by-silence = The guarantor said nothing in time: the answer counts as confirmed
state-review-discarded = The review was discarded

## Steps

step-ask = Ask for your data
    .done = Asked
step-say-another-office-has-them = Say that another office has the data
    .done = It was said that another office has the data
step-tell-of-special-procedure = Tell of a special procedure
    .done = The person was told of a special procedure
step-go-the-special-way = Choose the special procedure
    .done = Chose the special procedure
step-ask-to-complete = Ask to complete the request
    .done = The person was asked to complete the request
step-complete = Complete the request
    .done = Completed the request
step-prove-identity = Record how the identity was proved
    .done = The identity was proved
step-recover-in-person = Give a file back in person
    .done = Got the file back in person
step-extend = Extend the term to answer
    .done = The term to answer was extended
step-grant = Grant
    .done = Was granted
step-refuse = Refuse
    .done = Was refused
step-carry-out = Carry it out
    .done = Was carried out
step-ask-review = Ask for review
    .done = Asked for review
step-ask-to-complete-review = Ask to complete the review
    .done = The person was asked to complete the review
step-complete-review = Complete the review
    .done = Completed the review
step-extend-review = Extend the term of the review
    .done = The term of the review was extended
step-confirm-answer = Confirm the answer
    .done = The answer was confirmed
step-order-compliance = Order it to be carried out
    .done = It was ordered to be carried out
step-carry-out-on-review = Carry it out as ordered
    .done = Was carried out as ordered
step-withdraw = Withdraw
    .done = Withdrew

## Clocks

clock-answer = Time to answer
clock-prevention-window = Time to ask for what is missing
clock-competence = Time to say that another office has the data
clock-cure = Time to complete the request
clock-execution = Time to carry it out
clock-review-window = Time to ask for review
clock-review-after-silence = Time to ask for review of the silence
clock-review-decision = Time for the guarantor to decide
clock-review-cure = Time to complete the review

## Who takes part

role-holder = Person whose data they are

## Fields

field-data_right = What you want
    .help = See, correct, erase, object, or have them in a form you can use elsewhere.
field-acting_for = For whom you ask
    .help = For yourself, or for whom you can show that you may.
field-identity_evidence = How the identity is known
    .help = Without papers: the register, or witnesses.
field-representation_proved = The representation was shown
    .help = Written by the unit.
field-will_or_order_shown = The will of the deceased or a court's order was shown
    .help = Written by the unit.
field-structured = The data are kept in a structured electronic form
    .help = Written by the unit.
field-data_meant = Which data
    .help = Not needed to see them. Kept apart and protected.
field-name = Name
    .help = Kept apart and protected.
field-contact = How to reach you
    .help = Any means will do.

## What nobody can authorise

guard-identity-comes-first = Data are handed to their own person only.
    .do = Show who you are; without papers, come in person.
guard-a-word-is-not-an-identity = A name that was only said does not prove who somebody is.
    .do = Ask for the search in the register, or bring somebody who knows you.
guard-a-file-is-recovered-in-an-office = A file is given back in an office, in person.
    .do = Go to any office of the Institute. You cannot be detained for coming.
guard-who-acts-for-another-shows-it = Whoever asks for another person shows that they may.
    .do = Show the power of attorney, the birth certificate or the court's decision.
guard-the-dead-decided-themselves = Data of a deceased person are given only if they had wanted it, or a court ordered it.
    .do = Show that will, or the order.
guard-what-is-carried-over-is-structured = Only data kept in a structured electronic form can be carried over.
    .do = Ask for access instead: you get a copy.
guard-extended-once = The term to answer is extended only once.
    .do = Wait for the answer; without one, ask for review.
guard-review-extended-once = The term of the review is extended only once.
    .do = Without a decision you can go to court.
guard-completed-once = You are asked to complete the review only once.
    .do = What was said stands.
guard-asking-is-free = Asking costs nothing.
    .do = Do not pay. Only copies, certification and postage can cost; twenty plain sheets are free.
guard-no-request-is-turned-away = Every request is received, and a receipt is given.
    .do = Ask for the receipt; without it, ask for review.

## Grounds of a decision

ground-identity-not-proved = Identity or representation was not proved
ground-no-such-data = There are no such data; the committee confirmed it
ground-legal-impediment = A law forbids it
ground-rights-of-another = It would harm the rights of another person
ground-hinders-proceedings = It would hinder proceedings
ground-restricted-by-decision = A decision of an authority restricts it
ground-done-before = It was done before
ground-not-competent = Another office has the data
ground-protects-the-holder = The data protect an interest of the person
ground-duty-of-the-holder = The data are needed for a duty of the person
ground-answer-was-lawful = The answer was lawful

## What happens

occurrence-was-charged = Money was asked for
occurrence-was-turned-away = The request was not received

## Private reminders

reminder-complete = Tomorrow is the last day to complete what is missing.
    .do = Send what was asked for, or say it at the counter.
reminder-review = The time to ask for review ends soon.
    .do = A letter is enough; it costs nothing.

## Rights

right-free = It costs nothing.
right-terms = You are answered in twenty working days, ten more at most if you are told; what is granted is done in fifteen.

## Papers

paper-receipt = Receipt of a request for data
paper-receipt-what = This was received. Keep the folio.
paper-receipt-facts = What was asked
paper-receipt-law = Basis: General Law of Data Protection, articles 37 to 51.
paper-recovery-slip = File given back in person
paper-recovery-slip-what = The holder came in person without telephone or papers and was recognised. With this folio the file can be asked for again.
paper-recovery-slip-facts = How the identity was known
paper-delivery-record = Record of delivery
paper-delivery-record-what = What was granted was handed over or done.
paper-delivery-record-facts = What was asked
paper-delivery-record-remedy = If something is missing, you can ask for review within fifteen working days.
paper-signature = Name and signature of the issuer
paper-proof = Proof of record: anybody can verify this paper without trusting its issuer.
