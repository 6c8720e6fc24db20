# To complain and be heard: every word that a person reads.

programme = Complaints
    .about = Tell what was done to you, choose who looks into it, and hear of every step. The office you complain of sees nothing before it is admitted.

## States

state-choosing = Told; you choose who looks into it
state-conapred-unratified = With the council; to be ratified in five working days
state-conapred-filed = With the council, which decides whether to admit it
state-conapred-clarifying = The council asks you to clarify
state-conapred-second-request = Not clarified; the council asks once more
state-conapred-clarifying-again = The council asks you for the second and last time
state-conapred-admitted = Admitted; the council tells the other side
state-conapred-reporting = The other side must report
state-conapred-presumed = No report came: what you said is taken as true, unless proved otherwise
state-conapred-answered = The other side has reported
state-conapred-conciliating = A conciliation hearing is called
state-conapred-investigating = The council investigates
state-settlement-followed = Settled; the council sees that it is kept
state-conapred-ruled = Discrimination was found; the measures are followed
state-cndh-unratified = With the commission; to be ratified in five days
state-cndh-ratification-late = The five days have passed; an officer of the commission decides, and you can still ratify
state-cndh-filed = With the commission, which decides whether to admit it
state-cndh-admitted = Admitted by the commission
state-cndh-reporting = The authority must report
state-cndh-presumed = No report came: what you said is taken as true, unless proved otherwise
state-cndh-investigating = The commission investigates
state-cndh-settled = Settled; you can say if it is not kept
state-cndh-reopening = You say it was not kept; the commission decides
state-cndh-recommended = Recommendation made; the authority must say whether it accepts
state-recommendation-unanswered = The authority has not accepted or not proved that it complied
state-recommendation-accepted = Accepted; the authority must prove that it complied
state-control-filed = With the control body
state-control-investigating = The control body investigates
state-prosecutor-filed = With the prosecutor
state-prosecutor-investigating = The prosecutor investigates
state-consulate-filed = With the consulate
state-consulate-acting = The consulate acts
state-settlement-kept = Ended: the settlement was kept
state-measures-kept = Ended: the measures were carried out
state-recommendation-kept = Ended: the recommendation was carried out
state-official-sanctioned = Ended: the official was sanctioned
state-accused-charged = Ended here: the accused was charged
state-consular-help-given = Ended: the consulate said what it did
state-withdrawn = Withdrawn by the person
state-not-presented = Not ratified in time: counts as not presented
state-closed-for-want-of-interest = Not clarified after two requests: closed
state-not-admitted = Not admitted by the council
state-no-discrimination-found = No discrimination was found
state-not-admitted-by-cndh = Not admitted by the commission
state-no-responsibility-found = No responsibility was found
state-recommendation-defied = The authority did not accept or keep the recommendation
state-no-sanction = Closed without a sanction
state-no-charge = Closed without a charge

## Steps

step-tell = Tell what happened
    .done = Told what happened
step-file-with-conapred = File a signed complaint with the council
    .done = A signed complaint was filed with the council
step-file-with-conapred-unsigned = Complain to the council in speech, by telephone, page or e-mail
    .done = Complained to the council without a signature
step-file-with-cndh = Complain to the human rights commission with your name
    .done = Complained to the human rights commission
step-file-with-cndh-unsigned = Complain to the human rights commission without a signature
    .done = Complained to the human rights commission without a signature
step-file-with-control-body = Report an official to the control body
    .done = An official was reported to the control body
step-file-with-prosecutor = Report a crime to the prosecutor
    .done = A crime was reported to the prosecutor
step-file-with-consulate = Ask the consulate to act on an abuse abroad
    .done = The consulate was asked to act
step-pass-on-by-field-team = Pass a report on to the control body
    .done = A field team passed the report on
step-withdraw = Withdraw the complaint
    .done = Withdrew the complaint
step-ratify-with-conapred = Ratify the complaint before the council
    .done = Ratified the complaint before the council
step-ask-to-clarify = Ask the person to clarify
    .done = The council asked to clarify
step-clarify = Clarify the complaint
    .done = Clarified the complaint
step-ask-to-clarify-again = Ask once more to clarify
    .done = The council asked once more
step-admit-by-conapred = Admit the complaint (council)
    .done = The council admitted the complaint
step-decline-by-conapred = Not admit the complaint (council)
    .done = The council did not admit the complaint
step-tell-the-accused = Tell the other side and ask for a report
    .done = The other side was told
step-record-report = Record the report of the other side
    .done = The other side reported
step-call-to-conciliation = Call to a conciliation hearing
    .done = Both sides were called to conciliation
step-settle = Record the settlement
    .done = Both sides settled
step-end-conciliation = End the conciliation and investigate
    .done = No settlement: the council investigates
step-investigate = Investigate
    .done = The council began to investigate
step-confirm-settlement = Confirm that the settlement was kept
    .done = The settlement was kept
step-reopen-for-broken-settlement = Reopen: the settlement was not kept
    .done = Reopened: the settlement was not kept
step-rule-discrimination = Decide that there was discrimination
    .done = The council found discrimination and set measures
step-find-no-discrimination = Decide that discrimination was not proved
    .done = The council found no discrimination
step-report-defiance = Report that the measures were not kept
    .done = It was reported that the measures were not kept
step-confirm-measures = Confirm that the measures were carried out
    .done = The measures were carried out
step-ratify-with-cndh = Ratify the complaint before the commission
    .done = Ratified the complaint before the commission
step-admit-by-cndh = Admit the complaint (commission)
    .done = The commission admitted the complaint
step-decline-by-cndh = Not admit the complaint (commission)
    .done = The commission did not admit the complaint
step-ask-authority-to-report = Ask the authority to report
    .done = The authority was asked to report
step-record-authority-report = Record the authority's report
    .done = The authority reported
step-settle-by-cndh = Record the settlement with the authority
    .done = Settled with the authority
step-say-it-was-not-kept = Say that the settlement was not kept
    .done = Said that the settlement was not kept
step-reopen-by-cndh = Reopen the complaint (commission)
    .done = The commission reopened the complaint
step-recommend = Make a recommendation
    .done = The commission made a recommendation
step-find-no-responsibility = Decide that there was no responsibility
    .done = The commission found no responsibility
step-accept-recommendation = Accept the recommendation
    .done = The authority accepted the recommendation
step-refuse-recommendation = Refuse the recommendation, with reasons, in public
    .done = The authority refused the recommendation
step-record-compliance = Record that the recommendation was carried out
    .done = The recommendation was carried out
step-record-defiance = Record that the recommendation was not kept
    .done = The recommendation was not kept
step-admit-by-control-body = Open an investigation (control body)
    .done = The control body opened an investigation
step-sanction = Sanction the official
    .done = The official was sanctioned
step-close-without-sanction = Close without a sanction
    .done = Closed without a sanction
step-open-investigation = Open an investigation (prosecutor)
    .done = The prosecutor opened an investigation
step-charge = Bring the charge
    .done = The charge was brought
step-close-without-charge = Close without a charge
    .done = Closed without a charge
step-take-up = Take the matter up
    .done = The consulate took the matter up
step-report-consular-outcome = Tell what the consulate did
    .done = The consulate told what it did

## Clocks

clock-conapred-ratification = Time to ratify
clock-conapred-admission = Time for the council to admit it or not
clock-conapred-clarification = Time to clarify
clock-conapred-second-clarification = Second time to clarify
clock-conapred-notice = Time for the council to tell the other side
clock-conapred-report = Time for the other side to report
clock-conapred-conciliation = Time for the conciliation hearing
clock-cndh-ratification = Time to ratify before the commission
clock-cndh-feedback = Time for the commission to tell you what became of it
clock-cndh-report = Time for the authority to report
clock-cndh-settlement = Time to say that the settlement was not kept
clock-cndh-reopening = Time for the commission to decide on reopening
clock-recommendation-answer = Time to accept the recommendation
clock-recommendation-proof = Time to prove that the recommendation was carried out
clock-control-feedback = Time for the control body to tell you what became of it
clock-prosecutor-feedback = Time for the prosecutor to tell you what became of it
clock-consulate-feedback = Time for the consulate to tell you what became of it

## Who takes part

role-complainant = Person who complains

## Fields

field-matter = What it is about
    .help = Choose what is nearest. You can ask for help to choose.
field-accused = About whom
    .help = That office does not see the complaint before it is admitted.
field-identity_shown = How much of yourself you show
    .help = The council and the commission take no anonymous complaints. For fear, ask that your name be kept secret.
field-known_on = The day it happened, or you learnt of it
    .help = The council and the commission count a year from it.
field-grave = It is grave
    .help = Grave cases may come later, and are not conciliated.
field-term_extended = The term was made longer
    .help = By a decision with its reasons.
field-cndh_admitted = The commission admitted the same facts
    .help = Then the council stops.
field-detained = The person is detained
    .help = Complaints of detained people pass on at once.
field-conciliation_refused = A side refused to conciliate
    .help = Nobody has to.
field-sex = Sex
    .help = It need not be said.
field-age_group = Age group
    .help = Children can complain in speech, by themselves.
field-nationality = Nationality
    .help = It need not be said. Status does not matter.
field-account = What happened
    .help = In your own words and language. Kept apart and protected.
field-name = Name
    .help = Kept apart and protected.
field-contact = How to reach you
    .help = To tell you of every step. A friend or a shelter will do.

## What nobody can authorise

guard-no-anonymous-complaint-to-conapred = The council takes no anonymous complaints.
    .do = Ask that your name be kept secret, or report an official to the control body.
guard-no-anonymous-complaint-to-cndh = The commission takes no anonymous complaints.
    .do = Complain without a signature and ratify it within five days.
guard-who-signs-shows-it = This way is for signed complaints.
    .do = Complain without a signature and ratify it within five working days.
guard-no-anonymous-complaint-is-gone-on-with = Without a name the complaint cannot go on.
    .do = Say who you are; you can ask that it be kept secret.
guard-conapred-is-for-discrimination = The council looks into discrimination only.
    .do = Choose another forum: the commission, a control body, the prosecutor, the consulate.
guard-conapred-is-for-federal-offices-and-private-people = The council looks into federal offices and private people, not the local police.
    .do = Report it to the prosecutor, or ask for the rights commission of the state.
guard-cndh-is-for-federal-offices = The commission looks into federal offices only.
    .do = Choose another forum, or ask for the rights commission of the state.
guard-control-bodies-are-for-officials = Control bodies look into officials only.
    .do = Choose another forum.
guard-conapred-within-a-year = More than a year has passed.
    .do = If it is grave, say so: the council can make the term longer.
guard-late-is-admitted-only-with-a-longer-term = A late complaint is admitted only if the term was made longer, with reasons.
    .do = Ask for the term to be made longer.
guard-cndh-within-a-year = More than a year has passed.
    .do = If it is grave, say so: the commission can make the term longer.
guard-one-forum = The commission has admitted the same facts; the council cannot look into them.
    .do = Go on with the complaint at the commission.
guard-grave-cases-are-not-conciliated = Grave cases are not conciliated.
    .do = Ask for the investigation.
guard-no-consulate-about-itself = No office looks into itself.
    .do = Report it to the control body.
guard-no-prosecutor-about-itself = No office looks into itself.
    .do = Complain to the human rights commission.
guard-no-control-body-about-itself = No office looks into itself.
    .do = Complain to the human rights commission.
guard-no-commission-about-itself = No office looks into itself.
    .do = Report the official to a control body.
guard-no-council-about-itself = No office looks into itself.
    .do = Report the official to a control body, or complain to the human rights commission.
guard-the-detained-are-heard-at-once = Complaints of detained people pass to the commission at once.
    .do = Hand it to a visitor of the commission, or ask a relative or neighbour to complain.
guard-the-accused-does-not-learn-before = The office complained of does not learn of it before it is admitted.
    .do = Say who told them; that is a fault of its own.
guard-nobody-suffers-for-complaining = Nobody may be made to suffer for complaining.
    .do = Say what they did to you; ask for protective measures.
guard-complaining-is-free = Complaining costs nothing.
    .do = Do not pay. Say who asked for money.

## Grounds of a decision

ground-not-competent = Another office is competent; it says which
ground-evidently-unfounded = Evidently unfounded or no violation is told
ground-decided-before = The same was examined and decided before
ground-out-of-time = Out of time, and not grave
ground-not-proved = It was not proved

## What happens

occurrence-complaint-was-kept-back = The complaint of a detained person was kept back
occurrence-complaint-was-leaked = The office complained of was told
occurrence-suffered-for-complaining = Suffered for having complained
occurrence-was-charged = Money was asked for

## Private reminders

reminder-ratify = Tomorrow is the last day to ratify your complaint.
    .do = Call, write or go there, and say that it is yours.
reminder-clarify = Tomorrow is the last day to clarify your complaint.
    .do = Answer in your own words; you can ask for help.
reminder-settlement = The time to say that the settlement was not kept ends soon.
    .do = If something is missing, say so now.

## Rights

right-unseen = The office you complain of does not see this before it is admitted. Migration enforcement never does.
right-feedback = You are told of every step, where and how you asked.
right-free = It costs nothing, and you need no lawyer. You have a right to an interpreter.
right-other-terms-run = A complaint does not stop the terms of other remedies.

## Papers

paper-receipt = Receipt of a complaint
paper-receipt-what = This was received. Keep the folio: with it you can ask how it stands.
paper-receipt-facts = What was told
paper-receipt-law = Basis: Law against Discrimination, articles 43 to 88; Law of the Human Rights Commission, articles 25 to 50.
paper-proof = Proof of record: anybody can verify this paper without trusting its issuer.
