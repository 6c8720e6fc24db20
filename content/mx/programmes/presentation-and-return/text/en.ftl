# Foreigners at the Institute's disposal: every word that a person reads.

programme = Presentation, return and deportation
    .about = Foreigners whom the Institute holds because they have no regular stay: why, for how long, with which rights, and how it ends. It reads nothing that you told a service.

## States

state-at-disposal = At the Institute's disposal
state-presented = Presented; the status is being settled
state-kept-longer = Kept longer, for a cause that the law names
state-kept-past-term = Kept past the term, while the cause lasts
state-decision-due = The cause has ended; the decision is due
state-return-taken-back = The request was taken back
state-outside = Outside the station, in custody or under a guarantee
state-return-asked = Has asked to return
state-return-granted = The return is granted
state-on-the-way = On the way
state-sent-back = The destination refused the person; Mexico settles the status
state-deportation-opened = A deportation procedure is open
state-deportation-ordered = Deportation was ordered; it can be appealed
state-deportation-under-review = The order is under review
state-deportation-final = The order is final
state-to-let-out = Must be let out
state-paid-visit-owed = The longest stay has passed; a permit is owed
state-released = Released
state-out-to-regularise = Let out to regularise
state-out-with-permit = Let out with a permit
state-gone = Went away
state-returned = Returned
state-deported = Deported

## Steps

step-put-at-disposal = Put a person at the Institute's disposal
    .done = Was put at the Institute's disposal
step-refer-children = Refer the children in the person's care
    .done = The child protection office was told of the children
step-see-need-of-care = Hand on to somebody who can care for the person
    .done = Was handed on for care
step-find-a-trafficking-victim = Record that the person is a victim of trafficking
    .done = Was recognised as a victim of trafficking
step-ask-protection = Ask for protection
    .done = Protection was asked for
step-release = Release
    .done = Was released
step-present = Order the presentation
    .done = The presentation was ordered
step-lodge = Give a bed in a station
    .done = Was given a bed in a station
step-record-rights = Record how the rights were met
    .done = It was recorded how the rights were met
step-tell-consulate = Tell the consulate
    .done = The consulate was told
step-keep-longer = Keep for longer, for a cause
    .done = The stay was prolonged for a cause
step-cause-ended = Record that the cause has ended
    .done = The cause ended
step-cause-ended-late = Record that the cause has ended, after the term
    .done = The cause ended after the term
step-give-into-custody = Give into custody outside the station
    .done = Was given into custody outside the station
step-accept-guarantee = Accept a guarantee
    .done = The guarantee was accepted
step-show-ground-to-stay = Show a ground to stay
    .done = Showed a ground to stay
step-let-out = Give the letter to leave
    .done = Received the letter to leave
step-give-paid-visit = Give the permit that the law owes
    .done = Received a stay with permission to work
step-ask-return = Ask to return
    .done = Asked to return
step-take-return-back = Take the request back
    .done = Took the request back
step-prepare-return = Record what comes before a return
    .done = It was recorded what comes before a return
step-grant-return = Grant the return
    .done = The return was granted
step-depart = Depart
    .done = Departed
step-hand-over = Hand over to the receiving authority
    .done = Was handed over to the receiving authority
step-come-back-refused = Record that the destination refused the person
    .done = Was refused by the destination and came back
step-open-deportation = Open a deportation procedure
    .done = A deportation procedure was opened
step-speak-for-oneself = Bring evidence and arguments
    .done = Brought evidence and arguments
step-record-hearing = Record the hearing
    .done = The person was heard
step-order-deportation = Order the deportation
    .done = The deportation was ordered
step-ask-review = Ask for a review
    .done = Asked for a review
step-annul-order = Annul the order
    .done = The order was annulled
step-confirm-order = Confirm the order
    .done = The order was confirmed
step-deport = Carry out the deportation
    .done = Was deported

## Clocks

clock-presentation-order = Time to order the presentation or let the person go
clock-thirty-six-hours = Longest presentation: thirty-six hours
clock-decision = Time to settle the status
clock-decision-now = Time to decide once the cause has ended
clock-cap = Longest stay in a station
clock-arrival = Time to be handed over
clock-review = Time to ask for a review
clock-review-decision = Time to decide the review
clock-letter = Time to give the letter to leave
clock-permit-owed = Time to give the permit that is owed

## Who takes part

role-foreigner = Person at the Institute's disposal
role-representative = Representative or person of trust

## Fields

field-nationality = Nationality
    .help = As the person says.
field-sex = Sex
    .help = As the person says. It need not be said.
field-age_group = Age group
    .help = In doubt about 18, adolescent: then no presentation.
field-how_found = How the person was found
    .help = From a shelter, or after coming forward, nobody may be held.
field-written_order = There was a written order
    .help = It names the officer, the staff, the place, the object and its scope.
field-cares_for_child = Takes care of a child
    .help = Here or elsewhere; ask.
field-unavoidable = The presentation cannot be avoided
    .help = Who writes yes answers for it, with reasons.
field-trafficking_victim = Signs of trafficking
    .help = With signs, no station and no cell.
field-victim_or_witness = Victim or witness of a crime in Mexico
    .help = Such a person is never deported.
field-needs_care = Needs special care
    .help = Specialised institutions come before a station.
field-had_place_and_rules = Was told where they are and the rules
    .help = As the person found it.
field-had_reason_and_ways = Was told why, and every way out
    .help = Refuge, statelessness, a regular stay, return, recourse.
field-had_consulate = Could reach the consulate, if they wished
    .help = Ask the person.
field-had_rights_in_writing = Has the rights in writing
    .help = With where to complain.
field-had_legal_advice = Had legal advice and saw the file
    .help = Ask the person.
field-had_interpreter = Had an interpreter, or needed none
    .help = Of the person's own language.
field-had_phone = Could telephone
    .help = Ask the person.
field-had_dignified_space = Had a decent space, food, washing things and a doctor
    .help = As the person found it.
field-had_visits = Could be visited by family and lawyer
    .help = As the person found it.
field-had_activities = Could take part in activities
    .help = As the person found it.
field-had_no_discrimination = Was not discriminated against
    .help = Ask the person.
field-had_humane_treatment = Was treated humanely
    .help = Ask the person.
field-had_separate_areas = Separate areas, with the family together
    .help = As the person found it.
field-wants_consulate = Wants the consulate to be told
    .help = Who fears their country must not be asked twice.
field-stay_cause = Cause to stay longer
    .help = Only what the law names, and only while it lasts.
field-custodian = Who takes the person in
    .help = The consulate, or an organisation for human rights.
field-custodian_solvent = The organisation is of known standing
    .help = Say how it is known.
field-guarantee_given = A guarantee was given
    .help = A bond, a deposit or another lawful means.
field-address_given = An address in the district
    .help = Where the person stays until it is decided.
field-responsible_letter = A letter of responsibility
    .help = By a citizen or a social organisation of Mexico.
field-told_of_staying = Was told how to stay and how to appeal
    .help = Before the return is decided.
field-family_told = Family or person of trust told
    .help = Or the means were given to tell them.
field-nationality_checked = The receiving country is theirs
    .help = Nationality or regular residence there was checked.
field-home_or_residence = It is the country of origin or of residence
    .help = Nobody is sent anywhere else.
field-may_not_leave = An authority has forbidden the person to leave
    .help = A court, for instance.
field-for_ever = Sovereignty or security is at stake
    .help = Only then is a deportation without end.
field-ban_last_day = Last day of the ban
    .help = The regulation sets the years; they were not verified here.
field-consulate_validated = The consulate has validated the return
    .help = As the agreements are reported to ask.
field-receiving_officials = Officials of the receiving country take part
    .help = Consular or migration officials.
field-belongings_travel = The belongings travel along
    .help = Papers, money and telephone above all.
field-water_and_food = Water and food for the journey
    .help = For the whole of it.
field-accompanied = Accompanied by the migration authority
    .help = To the point of hand-over.
field-hand_over_hour = Hour of the hand-over
    .help = 0 to 23, by the clock of the place.
field-handed_to_authority = Taken in by the receiving authority
    .help = With its receipt.
field-name = Name
    .help = Kept apart and protected.
field-birth_date = Date of birth
    .help = Kept apart and protected.
field-contact = Telephone of family or person of trust
    .help = To tell them; it need not be given.

## What nobody can authorise

guard-no-child-is-presented = No child or adolescent is presented or lodged by the Institute, ever.
    .do = Ask for the child protection office: it is told at once, and DIF takes the child in.
guard-children-go-home-by-their-plan = A child goes home as the plan of the child protection office says, or not at all.
    .do = Ask for the plan, and for it to be reviewed.
guard-an-order-in-writing = Nobody is taken in without a written order that names the officer, the place and its scope.
    .do = Ask to see the order; complain if there was none.
guard-shelters-are-not-visited = No verification takes place where people shelter migrants.
    .do = Say where you were taken from.
guard-who-comes-forward-is-not-held = Whoever comes to regularise is not presented.
    .do = Go on with the request to regularise.
guard-no-trafficking-victim-in-a-station = A victim of trafficking is not held anywhere, for any reason.
    .do = Ask for help as a victim, and for a regular stay.
guard-children-are-safe-first = The person cares for children: first the child protection office comes and they are referred.
    .do = Say who the children are and where they are.
guard-carers-stay-with-children = Whoever cares for children is not presented where it can be avoided.
    .do = Ask to stay with the children, in custody or under a guarantee.
guard-stations-and-nothing-else = People are lodged in stations that fulfil what the law asks; never in a prison.
    .do = Say where you are.
guard-no-more-than-it-holds = The station is full.
    .do = Ask for another station, or for custody or a guarantee outside.
guard-rights-come-first = The rights in the station have not all been met.
    .do = Ask for what is missing; nothing is decided before.
guard-the-consulate-if-they-wish = The consulate is told if the person wishes it.
    .do = Say what you wish; you can ask for protection instead.
guard-an-appeal-is-no-cause = An appeal is no cause to be kept here; it has its own state.
    .do = Name another cause, or decide.
guard-a-custodian-who-answers = Custody needs somebody who answers for it, and an address.
    .do = Name an organisation for human rights, or your consulate.
guard-a-guarantee-is-whole = A guarantee comes with an address and a letter of responsibility.
    .do = Bring what is missing.
guard-told-before-a-return = Before a return the person is told how to stay, the family is told, and the country is checked.
    .do = Ask for what is missing. You can take the request back.
guard-who-may-not-leave-stays = An authority has forbidden this person to leave.
    .do = Ask that authority.
guard-home-and-nowhere-else = Nobody is sent to a country that is not of origin or residence.
    .do = If you fear that country too, ask for protection.
guard-the-weak-are-met = Whoever needs care travels only if officials of the receiving country take part.
    .do = Ask who will meet you.
guard-validated-by-the-consulate = As the agreements are reported, the consulate validates the return first.
    .do = Ask your consulate, if you wish.
guard-nobody-travels-without = Nobody travels without belongings, water, food and company.
    .do = Ask for what is missing before you leave.
guard-into-the-hands-of-the-authority = A return ends with the competent authority of the receiving country.
    .do = Say where you were left.
guard-victims-are-not-deported = Victims and witnesses of crimes in Mexico are not deported.
    .do = Choose: a regular stay, or a return that you ask for.
guard-heard-before-deported = Nobody is deported unheard.
    .do = Ask to be heard, with a lawyer and an interpreter.
guard-a-ban-has-its-day = The order says until which day the person may not come back.
    .do = Ask for the day; you can appeal against it.
guard-one-presentation-at-a-time = This person has another such case open.
    .do = Ask where it stands.
guard-only-who-asks-returns = An adult returns only at their own request.
    .do = Say that you did not ask for it.
guard-no-crowding = No station holds more people than it has room for.
    .do = Say it; the human rights commission can visit.
guard-women-and-men-apart = Women and men have separate places.
    .do = Say it; ask to be moved.
guard-families-together = Families stay and travel together.
    .do = Say who came with you.
guard-lawyers-come-in = Lawyers, people of trust and visits come in; a refusal is written, with reasons.
    .do = Ask for the refusal in writing.

## Grounds of a decision

ground-unlawful-entry = Entered without papers or at a place that is not open
ground-back-after-deportation = Came back after a deportation without readmission
ground-false-nationality = Claimed to be Mexican without being so
ground-security = The record compromises national or public security
ground-false-information = False information or papers
ground-exit-order-broken = Did not obey an order to leave

## What happens

occurrence-child-was-held = A child was presented or held
occurrence-taken-from-a-shelter = Was taken from a shelter
occurrence-returned-without-asking = Was returned without asking for it
occurrence-station-was-crowded = The station was crowded
occurrence-women-and-men-were-mixed = Women and men were not apart
occurrence-family-was-separated = The family was separated
occurrence-lawyer-was-kept-out = A lawyer or a visit was kept out
occurrence-right-was-denied = A right in the station was denied
occurrence-belongings-stayed-behind = The belongings stayed behind
occurrence-went-away = Went away

## Private reminders

reminder-review = The time to ask for a review ends soon.
    .do = Ask a lawyer or the human rights commission today.

## Rights

right-know = You have a right to know where you are, why, and for how long.
right-fear = If you fear to go back, say so: nobody may return you while it is decided, and your consulate is not told.
right-stay = You may ask to stay: for family, for your health, as a victim, or for what the law gives besides.
right-lawyer = You have a right to a lawyer, to an interpreter, to telephone, to be visited and to see your file.
right-appeal = You can appeal against every decision, and complain to the human rights commission.

## Papers

paper-presentation-order = Order of presentation
paper-presentation-order-what = The National Institute of Migration orders that the holder be lodged while the status is settled, on the ground named here. From being put at disposal it may last thirty-six hours.
paper-presentation-order-facts = What was recorded
paper-release-letter = Letter to leave the station
paper-release-letter-what = The holder has shown a ground to stay and leaves the station to regularise at any office of the Institute.
paper-hand-over-record = Record of the hand-over
paper-hand-over-record-what = The holder was handed over to the competent authority of the receiving country, as follows.
paper-hand-over-record-facts = Details of the hand-over
paper-deportation-order = Order of deportation
paper-deportation-order-what = The National Institute of Migration orders the holder to leave, on the ground named here, and not to come back before the day named here. It is not carried out while it can be appealed.
paper-deportation-order-facts = What was decided
paper-signature = Name and signature of the issuer
paper-proof = Proof of record: anybody can verify this paper without trusting its issuer.
