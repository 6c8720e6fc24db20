# What a law or a court compels to disclose: every word that a person reads.

programme = Compelled disclosure
    .about = The only door through which data leave for an authority: in writing, reviewed in law, no more than needed, told to the person, counted in public.

## States

state-requested = Requested; to be reviewed in law
state-reviewed = Reviewed; another office must approve
state-approved = Approved; not disclosed yet
state-disclosed = Disclosed; the person must be told
state-kept-secret = Disclosed; a court keeps it secret for now
state-told = The person was told
state-refused = Refused; nothing was disclosed
state-taken-back = No longer asked for; nothing was disclosed

## Steps

step-receive-request = Record a request for somebody's data
    .done = A request was received
step-review = Record the legal review
    .done = The request was reviewed in law
step-approve = Approve
    .done = Was approved by another office
step-disclose = Disclose
    .done = Was disclosed
step-refuse = Refuse
    .done = Was refused
step-take-back = Record that it is no longer asked for
    .done = Is no longer asked for
step-tell-person = Tell the person
    .done = The person was told
step-keep-secret = Keep it secret as a court ordered
    .done = A court's order keeps it secret
step-lift-secrecy = Lift the secrecy
    .done = The secrecy was lifted

## Clocks

clock-legal-review = Time for the legal review
clock-telling = Time to tell the person
clock-secrecy = Time until the secrecy is looked at again

## Who takes part

role-concerned = Person whose data are asked for

## Fields

field-asker = Who asks
    .help = The authority, as it signs.
field-disclosure_ground = On which ground
    .help = The one that the request cites.
field-data_asked = What is asked for
    .help = One kind of data; open a case for each.
field-in_writing = It is in writing
    .help = A call or a visit is not.
field-cites_law = It cites the law that allows it
    .help = Article and reason.
field-is_competent = The authority is competent
    .help = And whoever signs may sign.
field-says_what_for = It says what it is for
    .help = Without it nobody can say what is needed.
field-extent_needed = The least that serves
    .help = Often yes or no is enough.
field-extent_given = What is given
    .help = Never more than the review found needed.
field-secrecy_ordered = A court ordered secrecy
    .help = Only a court can.
field-request_text = The request
    .help = Kept apart and protected.

## What nobody can authorise

guard-only-in-writing = Nothing is disclosed without a written request.
    .do = Ask in writing, with the article and the reason.
guard-only-by-a-law-that-is-cited = Nothing is disclosed without a law that allows it.
    .do = Cite the article and the reason.
guard-only-to-who-is-competent = Nothing is disclosed to an authority that is not competent.
    .do = Let the competent authority ask.
guard-only-for-what-is-said = Nothing is disclosed without saying what it is for.
    .do = Say what it is for.
guard-statistics-are-never-disclosed = What was given for statistics serves statistics only; not even a court gets it.
    .do = Use the published tables.
guard-asylum-never-to-the-country-of-origin = Nothing about who asks for protection goes to a foreign authority.
    .do = There is no way; only the person can consent.
guard-asylum-only-through-the-commission = What concerns refuge is asked of the refuge commission, and stays confidential.
    .do = Ask the refuge commission.
guard-children-only-by-a-court = Files of children are disclosed by order of a court only.
    .do = Ask a court.
guard-shelters-only-by-a-court = Who is in a shelter is disclosed by order of a court only.
    .do = Ask a court.
guard-complaints-only-by-a-court = Complaints are disclosed by order of a court only.
    .do = Ask a court.
guard-health-only-by-a-court = Health data are disclosed by order of a court only: whoever needs care must not fear it.
    .do = Ask a court.
guard-a-whole-file-only-by-a-court = A whole file is disclosed by order of a court only.
    .do = Ask for the fact that is needed, or ask a court.
guard-no-more-than-needed = More would be given than the review found needed.
    .do = Give what is needed; for more, review again.
guard-approved-before-it-is-disclosed = Nothing is disclosed before the review and the approval of another office.
    .do = Wait for both.
guard-only-a-court-keeps-it-secret = The person is told, unless a court orders secrecy.
    .do = Tell the person, or show the order.
guard-used-for-what-was-said = What was disclosed serves only what it was asked for.
    .do = Complain; the guarantor of data protection looks into it.

## Grounds of a decision

ground-not-in-writing = It was not in writing
ground-no-law-cited = No law was cited
ground-not-competent = The authority is not competent
ground-no-purpose-said = It was not said what for
ground-needs-a-court = It needs the order of a court
ground-asylum-is-confidential = What concerns refuge is confidential
ground-statistics-are-secret = Statistics are secret
ground-childrens-privacy = The privacy of children
ground-complaints-are-reserved = Complaints are reserved
ground-shelters-are-not-searched = Shelters are not searched

## What happens

occurrence-given-without-review = Data were given without review
occurrence-used-for-something-else = Data were used for something else

## Rights

right-bound = Whoever receives this keeps it confidential and uses it only for what it was asked for.

## Papers

paper-disclosure-record = Record of a disclosure
paper-disclosure-record-what = After a written request, a legal review and the approval of another office, the following was disclosed.
paper-disclosure-record-facts = The request and what was given
paper-disclosure-record-law = The provisions
paper-refusal-record = Record of a refusal to disclose
paper-refusal-record-what = The request was refused. Nothing was disclosed.
paper-signature = Name and signature of the issuer
paper-proof = Proof of record: anybody can verify this paper without trusting its issuer.
