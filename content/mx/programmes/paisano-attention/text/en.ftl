# Visiting nationals: every word that a person reads.

programme = Help for visiting nationals
    .about = Whoever comes to visit asks at a module and is told, without giving a name. Whoever was made to pay can say so, and learns what came of it.

## States

state-informed = Informed
state-told-of-official = An official was reported; the control body must answer
state-told-of-crime = A crime was reported; the prosecutor must answer
state-answered = Answered
state-taken-back = Taken back

## Steps

step-inform = Inform
    .done = Was informed
step-take-report-of-official = Take a report about an official
    .done = An official was reported
step-take-report-of-crime = Take a report about a private person
    .done = A private person was reported
step-add-to-report = Add to the report
    .done = The report was added to
step-tell-outcome = Tell what came of it
    .done = The outcome was told
step-take-back = Take the report back
    .done = Took the report back

## Clocks

clock-answer = Time to tell what came of it

## Who takes part

role-traveller = Person who visits

## Fields

field-season = Season
    .help = The one of the operation.
field-topic = What was asked
    .help = The one that took longest, if there were more.
field-accused = Who did it
    .help = An official, or somebody else.
field-measure_taken = Something was done about it
    .help = Say yes only if it is decided.
field-account = What happened
    .help = In the person's words.
field-contact = Where the answer goes
    .help = You need not give it: with the folio you can ask.

## What nobody can authorise

guard-officials-go-to-their-control-body = This way is for what officials did.
    .do = Report it as a crime: the prosecutor's office takes it.
guard-a-crime-goes-to-the-prosecutor = What an official did goes to the control body first.
    .do = Report it as done by an official.
guard-nobody-pays = Nobody pays for information or passage.
    .do = Say where, when and who.

## What happens

occurrence-money-was-asked-for = Somebody asked for money
