# A breach of the security of data: every word that a person reads.

programme = Breach of data security
    .about = If somebody's data were lost, stolen or misused, that person is told at once: what happened, what to do, and what was mended.

## States

state-found = Found; to be confirmed
state-confirmed = Confirmed; the person must be told
state-told = The person was told; the cause is being mended
state-closed = Closed; the cause was mended
state-not-significant = In the log; not significant for the person

## Steps

step-find = Record a breach
    .done = A breach was found
step-confirm = Confirm the breach
    .done = The breach was confirmed
step-log-as-not-significant = Log it as not significant
    .done = Was logged as not significant
step-tell-holder = Tell the person
    .done = The person was told
step-tell-guarantor = Tell the guarantor
    .done = The guarantor was told
step-close = Close the breach
    .done = The breach was closed

## Clocks

clock-notice-of-breach = Time to tell the person

## Who takes part

role-holder = Person whose data they are

## Fields

field-data_breach_kind = What happened to the data
    .help = As far as it is known.
field-significant = It affects the person significantly
    .help = Their property, safety, honour or freedom. In doubt, yes.
field-told_what_happened = The notice says what happened
    .help = The nature of the incident.
field-told_which_data = The notice says which data
    .help = The personal data concerned.
field-told_what_to_do = The notice says what the person can do
    .help = Recommendations to protect themselves.
field-told_what_was_done = The notice says what was done at once
    .help = Corrective actions.
field-told_where_to_ask = The notice says where to ask
    .help = Where to learn more.
field-cause_mended = The cause was mended
    .help = In the work plan, so that it does not happen again.
field-contact = How to reach the person
    .help = Kept apart and protected.

## What nobody can authorise

guard-a-significant-breach-is-told = A significant breach is told, not only logged.
    .do = Confirm it and tell the person.
guard-the-notice-says-all-five = The notice says all five things of article 35.
    .do = Add what is missing, in plain words.
guard-the-guarantor-is-told = The guarantor is told before the case is closed.
    .do = Tell the guarantor.
guard-the-cause-is-mended-first = The case is closed once the cause is mended.
    .do = Mend it, and write down how.

## Rights

right-protect = You can ask what is kept about you, and have it corrected or erased.

## Papers

paper-notice-of-breach = Notice of a breach of your data
paper-notice-of-breach-what = Something happened to data about you. This says what, what you can do, and what was done.
paper-notice-of-breach-facts = What happened
paper-notice-of-breach-law = Basis: General Law of Data Protection, articles 31 to 35.
paper-proof = Proof of record: anybody can verify this paper without trusting its issuer.
