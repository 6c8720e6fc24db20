# Mexicans who return or are sent back: every word that a person reads.

programme = Mexicans who return
    .about = From the hand-over to half a year later: a reception with rights, papers, a plan of your own, and three visits. Nobody uses it to look for you.

## States

state-listed = On the consul's list
state-interior-offered = A flight home is offered
state-announced = The hand-over is announced
state-flying-home = Flying home
state-not-arrived = Not arrived; the consulate asks where the person is
state-received = Received in Mexico
state-child-received = A child has been received; the child protection office must be told
state-child-notified = The child protection office was told; DIF must take the child in
state-with-dif = With DIF, on the way to the family
state-reintegrating = The plan is under way
state-remained-abroad = Remained abroad
state-reintegrated = Accompanied to the end of the plan
state-left-programme = Left the programme
state-not-a-national = Not found to be Mexican

## Steps

step-list = Put on the list
    .done = Was put on the consul's list
step-offer-flight-home = Offer a flight home
    .done = A flight home was offered
step-consent-abroad = Record the consent given abroad
    .done = Consented before the authority of the other country
step-confirm-to-consul = Confirm the consent to the consul
    .done = Confirmed the consent to the consul
step-withdraw-consent = Withdraw the consent
    .done = Withdrew the consent
step-fly-home = Put on the flight home
    .done = Left on the flight home
step-announce-hand-over = Announce the hand-over
    .done = The hand-over was announced
step-stay-abroad = Record that the person remains abroad
    .done = Remained abroad
step-receive = Receive a person
    .done = Was received in Mexico
step-receive-child = Receive a child or adolescent
    .done = A child or adolescent was received
step-notify-child-protection = Tell the child protection office
    .done = The child protection office was told
step-hand-to-dif = Hand the child to DIF
    .done = Was handed to DIF
step-reunite-with-family = Record that the family has the child again
    .done = Is with the family again
step-record-reception = Record how the rights were met
    .done = It was recorded how the rights were met
step-issue-reception-certificate = Give the reception certificate
    .done = Received the reception certificate
step-issue-temporary-curp = Give a temporary CURP
    .done = Received a temporary CURP
step-find-not-a-national = Decide that nationality was not proved
    .done = It was decided that nationality was not proved
step-make-plan = Make the plan
    .done = The plan was made
step-refer-for-identity = Hand on for identity papers
    .done = Was handed on for identity papers
step-refer-for-legal-help = Hand on for help with rules and rights
    .done = Was handed on for help with rules and rights
step-refer-for-education = Hand on to a school
    .done = Was handed on to a school
step-refer-for-health = Hand on for health care
    .done = Was handed on for health care
step-refer-for-economy = Hand on for a business or credit
    .done = Was handed on for a business or credit
step-refer-for-work = Hand on for work
    .done = Was handed on for work
step-refer-for-special-care = Hand on for special care
    .done = Was handed on for special care
step-deliver-skills-certificate = Deliver a certificate of skills
    .done = A certificate of skills was delivered
step-visit-first = Record the first visit
    .done = The first visit took place
step-visit-second = Record the second visit
    .done = The second visit took place
step-visit-third = Record the third visit
    .done = The third visit took place
step-close-plan = Close the plan
    .done = The plan was closed
step-leave-programme = Leave the programme
    .done = Left the programme

## Clocks

clock-arrival = Time to arrive
clock-child-notice = Time to tell the child protection office
clock-first-visit = First visit, thirty days after the plan
clock-second-visit = Second visit, ninety days after the plan
clock-third-visit = Third visit, a hundred and eighty days after the plan

## Who takes part

role-returnee = Person who returns

## Fields

field-sex = Sex
    .help = As the person says. It need not be said.
field-age_group = Age group
    .help = In doubt about 18, adolescent. In doubt about 12, child.
field-care_group = Special care
    .help = Ask; do not guess from looks.
field-area = Area of the arrangement
    .help = The arrangement under which the person is handed over.
field-planned_hour = Hour of the hand-over
    .help = 0 to 23, by the clock of the port.
field-handover_exception = Why elsewhere or at another hour
    .help = Only if an exception was accepted; whoever writes it answers for it.
field-handover_hour = Hour of the hand-over, as it was
    .help = 0 to 23, by the clock of the port.
field-belongings_returned = The belongings came along
    .help = Papers, money and telephone above all.
field-had_phone = Could telephone
    .help = Free of charge, to whom they chose.
field-had_water_food_care = Had water, food, a decent place and care
    .help = Also things for washing, and legal, psychological and medical care.
field-had_information = Was told of programmes and support
    .help = In a language that the person understands.
field-had_no_discrimination = Was not discriminated against
    .help = Ask the person.
field-had_transport_home = Was helped to travel home
    .help = To the place in Mexico where the person lives or wants to live.
field-had_separate_areas = Separate areas, with the family together
    .help = Families are parted only for the good of a child.
field-had_no_crowding = The place was not crowded
    .help = As the person found it.
field-had_dignity = Was treated with dignity
    .help = Ask the person.
field-identity_evidence = How the identity is known
    .help = Without papers, look in the registers and ask for witnesses.
field-destination = Where the person wants to live
    .help = The state of the country.
field-told_of_jobs = Was told about work there
    .help = The options in the place chosen.
field-told_of_housing = Was told about housing there
    .help = The options in the place chosen.
field-agrees_to_referrals = Agrees to be handed on
    .help = Saying no costs nothing; it can be changed at any time.
field-needs_identity = Needs identity papers
    .help = Of the person and of children born abroad.
field-needs_legal_help = Needs help with rules and rights
    .help = Also for matters left open abroad.
field-needs_education = Needs school or recognition of studies
    .help = A missing paper is no reason not to enrol.
field-needs_health = Needs health care
    .help = Urgent care does not wait for the plan.
field-needs_economy = Needs help with a business or credit
    .help = Savings and goods left abroad as well.
field-needs_work = Needs work
    .help = Skills learned abroad can be certified.
field-needs_special_care = Needs special care
    .help = Age, disability, illness, pregnancy, violence suffered.
field-has_work = Has work
    .help = Of any kind.
field-has_papers = Has the papers that were missing
    .help = A birth certificate and CURP at least.
field-needs_met = The needs of the plan are met
    .help = As the person sees it.
field-refused_document = Paper that was refused
    .help = The one that the school, bank or office did not take.
field-name = Name
    .help = Kept apart and protected.
field-birth_date = Date of birth
    .help = Kept apart and protected.
field-contact = Telephone or e-mail
    .help = For the visits. You need not give it.

## What nobody can authorise

guard-one-return-at-a-time = This person has another return open.
    .do = Go on with that one, or close it first.
guard-both-consents = Nobody flies home without having consented twice: abroad, and before the consul.
    .do = Ask the consul to hear you. You can say no; you are then received at the border as everybody else.
guard-a-consent-withdrawn-is-not-asked-again = This person has withdrawn the consent and is not asked again.
    .do = Announce an ordinary hand-over.
guard-where-it-was-agreed = No arrangement covers this place.
    .do = Ask for a place of the arrangements, or write why an exception is accepted.
guard-by-daylight = Hand-overs are by daylight.
    .do = Ask for another hour, or write why an exception is accepted.
guard-children-go-to-child-protection = A child or adolescent is received as such, and the child protection office and DIF are told at once.
    .do = Ask for the child protection office.
guard-only-children-are-taken-as-children = This reception is for children and adolescents.
    .do = Ask to be received as an adult.
guard-reception-rights-come-first = The rights at the reception have not all been met.
    .do = Ask for what is missing: telephone, water and food, care, information, transport, decent treatment.
guard-a-curp-needs-more-than-a-word = A temporary CURP needs more than a name that was said.
    .do = Ask for your birth record to be searched. Meanwhile no service may be denied to you.
guard-who-shows-papers-is-a-national = Whoever shows papers or is in the register has proved to be Mexican.
    .do = Show the paper again and ask for the search in the register.
guard-nobody-is-handed-on-unasked = The person has not agreed to be handed on.
    .do = Ask again what the person wants.
guard-no-end-before-the-third-visit = The plan ends after the third visit.
    .do = Ask for the visits that are still due. You can leave the programme whenever you like.
guard-belongings-come-along = Nobody is handed over without their belongings.
    .do = Say what is missing; the consulate asks for it.
guard-families-stay-together = Families are not separated, except for the good of a child.
    .do = Say who travelled with you.
guard-schools-take-returnees-in = No school turns away a child who returned for want of a paper.
    .do = Complain; the education ministry must answer.
guard-banks-take-the-papers-of-returnees = Banks take the papers of people who returned.
    .do = Complain; the office that protects bank users must answer.
guard-offices-take-the-papers-of-returnees = Offices take the papers of people who returned.
    .do = Complain; the Secretariat of the Interior must answer.

## Grounds of a decision

ground-nationality-not-proved = Mexican nationality was not proved

## What happens

occurrence-handed-over-at-night = Was handed over at night
occurrence-belongings-were-kept = The belongings were kept
occurrence-family-was-separated = The family was separated
occurrence-reception-right-was-denied = A right at the reception was denied
occurrence-flown-without-consent = Was flown without consenting
occurrence-school-refused-a-paper = A school refused a paper
occurrence-bank-refused-a-paper = A bank refused a paper
occurrence-office-refused-a-paper = An office refused a paper
occurrence-sent-back-again = Was sent back once more

## Private reminders

reminder-last-visit = The last visit of your plan is soon.
    .do = Think of what is still missing and tell whoever visits you.

## Rights

right-reception = At the reception you have a right to telephone, water, food, care, information, help to travel home and decent treatment.
right-services-without-curp = No service may be denied to you because you have no CURP yet.
right-school = Your children can enter school at once, even if a paper is missing.
right-complaint = You can complain to the human rights commission or the council against discrimination.

## Papers

paper-reception-certificate = Reception certificate
paper-reception-certificate-what = The National Institute of Migration received the holder, who returned to Mexico, as follows.
paper-reception-certificate-facts = Details of the reception
paper-reception-certificate-law = Basis: Population Law, articles 81, 83 and 84.
paper-signature = Name and signature of the issuer
paper-proof = Proof of record: anybody can verify this paper without trusting its issuer.
