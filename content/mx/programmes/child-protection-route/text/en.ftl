programme = Protection of migrant children
    .about = For who is under 18 and far from home. Nobody locks you up. They listen to you and decide with you.

## States

state-detected = Found; the Institute must tell and hand over at once
state-notified = The Procuraduría was told; the DIF must take the child in
state-told-by-another = Told by somebody else; the DIF must take the child in
state-urgent-measure-asked = An urgent measure was asked for
state-urgent-measure-in-force = An urgent measure is in force; a judge must rule on it
state-lodged = In a safe place; the Procuraduría must listen and assess
state-assessed = Assessed; the plan is to come
state-planned = There is a plan; the Institute must carry it out
state-following-up = The plan is carried out
state-returning = On an assisted return, as the plan says
state-with-family-abroad = Handed over at home; it must be confirmed that all is well
state-restored = All rights are guaranteed
state-found-adult = It was proved that the person is an adult

## Steps

step-detect = Note that a child was found
    .done = Was found
step-notify = Tell the Procuraduría and refer to the DIF
    .done = The Procuraduría was told and the child referred to the DIF
step-notify-as-other-authority = Tell the Procuraduría of a child
    .done = The Procuraduría was told
step-confirm-notice = Confirm that the notice came
    .done = The Procuraduría confirmed the notice
step-lodge = Take in at a place
    .done = Was taken in at a safe place
step-live-with-carer = Live with the family or a trusted person
    .done = Lives with the family or a trusted person
step-ask-urgent-measure = Ask for an urgent measure
    .done = An urgent measure was asked for
step-order-urgent-measure = Order an urgent measure
    .done = An urgent measure was ordered
step-rule-on-measure = Rule on the measure
    .done = A judge ruled
step-inform-child = Explain in plain words what happens and which rights there are
    .done = Was told what happens and which rights there are
step-interview-by-institute = Short interview by the Institute
    .done = Was interviewed by specialised staff
step-name-representative = Name a representative
    .done = Has a representative
step-see-protection-signs = Note signs of a need for protection
    .done = There are signs of a need for protection; COMAR was told
step-rule-out-protection-need = Rule out a need for international protection
    .done = It was ruled out after hearing the child
step-contact-consulate = Tell the consulate
    .done = The consulate was told
step-assess = Assess danger and rights
    .done = Danger and rights were assessed
step-adopt-plan = Adopt the plan to restore rights
    .done = There is a plan
step-review-plan = Review the plan
    .done = The plan is reviewed
step-open-migration-procedure = Open the migration procedure
    .done = The migration procedure was opened
step-regularise-as-planned = Regularise the stay as the plan says
    .done = The stay was regularised
step-return-as-planned = Begin the assisted return as the plan says
    .done = The assisted return began
step-hand-over-abroad = Hand over to the authority at home
    .done = Was handed over at home
step-confirm-arrival = Confirm the arrival and that all is well
    .done = Arrived and is well
step-follow-up = Note the follow-up
    .done = Was followed up
step-declare-restored = Declare that all rights are guaranteed
    .done = All rights are guaranteed
step-find-adult = Declare that adult age was proved
    .done = It was proved that the person is an adult

## Clocks

clock-child-notice = Immediate notice to the Procuraduría, as the Institute says
clock-child-notice-confirmed = Immediate notice to the Procuraduría, as the Procuraduría confirms
clock-hand-over = Hand-over to the DIF
clock-urgent-measure = Three hours to order the measure
clock-measure-review = Twenty-four hours for a judge to rule
clock-assessment = Diagnosis of rights
clock-plan = Plan to restore rights
clock-follow-up = Follow-up of the plan

## Who takes part

role-child = Child or adolescent
role-carer = Adult who takes care
role-representative = Representative

## Fields

field-age_group = Age
    .help = In doubt about 18, adolescent. In doubt about 12, child.
field-company = Who travels with the child
    .help = With the family, with another adult or alone.
field-nationality = Nationality
    .help = Three letters. It can stay empty.
field-sex = Sex
    .help = As the child says. It need not be said.
field-language = Language best understood
field-interview_subject = Subject of the interview
    .help = Only identity, country, status, family and needs.
field-specialised_staff = By staff specialised in childhood
field-interest_separates = It is better to be apart from the family
    .help = Only for the best interest.
field-carer_harms = The carer does harm
    .help = Determined by the Procuraduría.
field-in_danger = Would be in danger on return
field-plan = The plan says
field-heard = Was heard, and the view was weighed
field-rights_restored = All rights are guaranteed
field-name = Name
    .help = As the child wants to be called. Kept apart and protected.
field-birth_date = Date of birth
    .help = Kept apart and protected.
field-family_contact = How to find the family
    .help = Kept apart and protected.
field-causes_and_risks = Why the child left, and what happened
    .help = Asked only once. Kept apart and protected.

## What nobody can authorise

guard-only-children = This programme is for people under 18.
    .do = In doubt, adolescent is presumed.
guard-the-plan-binds = The plan does not say to stay: the Institute cannot decide otherwise.
    .do = Ask the Procuraduría to review its plan.
guard-the-plan-binds-a-return = The plan does not say to return: the Institute cannot return the child.
    .do = Ask the Procuraduría to review its plan.
guard-a-plan-decides = A pending plan is no plan yet.
    .do = Write what the plan says: stay or leave.
guard-the-child-is-heard = Nothing is decided before the child was heard.
    .do = Listen first, in the child’s language and without haste.
guard-the-child-is-informed = First the child is told what happens and which rights there are.
    .do = Give the notice in plain words and answer the questions.
guard-represented-before-a-plan = There is no plan without a representative.
    .do = The Procuraduría names a representative, free of charge.
guard-specialists-only = Only staff specialised in childhood.
    .do = Ask for specialised staff to come.
guard-nothing-else-is-asked = The Institute may ask nothing else.
    .do = Leave other questions to the Procuraduría.
guard-places-for-children = This place is not for children.
    .do = Ask the DIF for a place for children or for families.
guard-apart-from-adults = Who travels without the family is not lodged with adults.
    .do = Ask the DIF for a place for children.
guard-a-bed-for-each = No bed is free in this place.
    .do = Ask the DIF for another place: the case shows which have a free bed.
guard-no-harmful-carer = The child cannot live with that person.
    .do = Ask the Procuraduría to look for somebody else of the family.
guard-closed-when-rights-are-restored = The case does not end while a right is missing.
    .do = Go on with the plan, or ask for it to be reviewed.

## What happens

occurrence-found-in-a-station = Was in a migration station
occurrence-deported = Was deported
occurrence-returned-without-plan = Was returned without a plan
occurrence-consulate-was-told = The consulate was told
occurrence-carer-was-presented = The carer was presented
occurrence-went-missing = Nobody knows where the child is
occurrence-turned-eighteen = Turned eighteen
occurrence-crisis-declared = An emergency was declared

## Rights

right-listen = They must listen to you. Your view counts.
right-not-locked = Nobody may lock you up for having no papers.
right-family = You can be with your family, if that is good for you.
right-interpreter = Somebody speaks your language, free of charge.
right-lawyer = A person helps you and speaks for you, free of charge.
right-fear = If you are afraid to go back, say so. Nobody is angry, and nobody tells your country.
right-doctor-school = You can see a doctor and go to school.

## Papers

paper-child-notice = For you
paper-child-notice-what = You are safe. An office that takes care of children knows of you. It is called Procuraduría.
paper-child-notice-next = Now you go to a place where you can eat, sleep and talk with somebody. Then they ask what you want, and it is decided with you.
paper-child-notice-ask = You can ask whatever you want, whenever you want.
paper-hand-over-record = Hand-over record
paper-hand-over-record-what = The National Institute of Migration told the Procuraduría and referred the child to the DIF.
paper-hand-over-record-facts = Details of the hand-over
paper-hand-over-record-card = The condition of humanitarian visitor is recognised at once, without fee or papers. It also holds for the adult who takes care.
paper-return-record = Record of assisted return
paper-return-record-what = The return is made as the plan of the Procuraduría says, with staff specialised in childhood.
paper-return-record-facts = Details of the return
paper-restoration-record = Certificate of restored rights
paper-restoration-record-what = The Procuraduría certifies that the rights are guaranteed. If something changes, anybody can tell again.
paper-signature = Name and signature
paper-proof = Proof of record: anybody can verify this paper without trusting its issuer.
