# The stay of visitors: every word that a person reads. Short sentences; the law is cited, not copied.

programme = Visitors' stay
    .about = Counts the days of your stay, reminds you in time, and says what you can do afterwards. Nobody uses it to look for you.

## States

state-under-review = In second review
state-nationality-in-doubt = Mexican nationality is being checked
state-child-notified = The child protection office is weighing the case
state-protection-claimed = Asked for protection; waiting for COMAR
state-staying = Visiting
state-staying-in-region = Visiting the border region
state-staying-for-cause = Staying as long as the cause lasts
state-overdue = The stay has ended; regularisation on this ground can still be asked for
state-lapsed = The sixty days are over; other grounds to regularise remain
state-regularising = Regularisation under way
state-papers-requested = Papers are missing
state-deciding = Regularisation to be decided
state-card-due = The residence card must be asked for
state-card-late = The term for the card has passed; it can still be asked for
state-resident = Resident with card
state-change-to-notify = There is a change to notify
state-change-late = The term for the notice has passed; it can still be given
state-left = Left the country
state-entered = Entered with a valid authorisation
state-exited = Left with a valid authorisation
state-exit-unmatched = Exit without a recorded entry
state-admitted-as-mexican = Entered as a Mexican
state-under-child-protection = Under the child protection office
state-claim-registered = Claim for protection registered
state-converted = Changed condition of stay
state-regularised = Stay regularised
state-superseded = Closed: a later entry shows that the person had left
state-rejected = Entry rejected
state-regularisation-refused = Regularisation refused
state-discarded = Procedure discarded

## Steps

step-admit = Admit as a visitor
    .done = Was admitted as a visitor
step-admit-regional = Admit as a regional visitor
    .done = Was admitted as a regional visitor
step-admit-for-cause = Admit on humanitarian grounds or for adoption
    .done = Was admitted for as long as the cause lasts
step-admit-on-residence-visa = Admit on a residence visa
    .done = Entered on a residence visa
step-admit-with-card = Admit with a valid card or authorisation
    .done = Entered with a valid card or authorisation
step-open-second-review = Open the second review
    .done = The second review was opened
step-check-nationality = Check Mexican nationality
    .done = The check of nationality began
step-extend-nationality-check = Ask for more time to prove nationality
    .done = The person asked for more time
step-admit-as-mexican = Admit as a Mexican
    .done = Was admitted as a Mexican
step-find-not-mexican = Decide that nationality was not proved
    .done = It was decided that nationality was not proved
step-tell-child-protection = Tell the child protection office
    .done = The child protection office was told
step-assess-no-danger = Find that there is no danger
    .done = The child protection office found no danger
step-take-into-protection = Take into protection
    .done = The child protection office took the case into protection
step-reject = Reject the entry
    .done = The entry was rejected
step-claim-protection = Ask for protection
    .done = Asked for protection; COMAR was told
step-register-claim = Register the claim for protection
    .done = COMAR registered the claim
step-exit = Record the exit
    .done = Left the country
step-record-unmatched-exit = Record an exit without a known entry
    .done = An exit without a known entry was recorded
step-exit-with-card = Record the exit with a card
    .done = Left with a valid card or authorisation
step-convert = Authorise the change of condition
    .done = The change of condition was authorised
step-ask-regularisation = Ask for regularisation
    .done = Asked for regularisation
step-ask-regularisation-late = Ask for regularisation on another ground
    .done = Asked for regularisation on another ground
step-request-papers = Ask for the missing papers
    .done = The missing papers were asked for
step-complete-papers = Hand in the papers
    .done = Handed in the papers
step-regularise = Regularise the stay
    .done = The stay was regularised
step-regularise-on-humanitarian-grounds = Regularise on humanitarian grounds
    .done = The stay was regularised on humanitarian grounds
step-refuse-regularisation = Refuse regularisation
    .done = Regularisation was refused
step-issue-card = Hand over the residence card
    .done = Received the residence card
step-notify-change = Notify a change
    .done = Notified the change
step-declare-final-departure = Declare the final departure
    .done = Declared the departure to be final

## Clocks

clock-nationality-check = Check of nationality
clock-authorised-stay = Days of stay granted
clock-regional-stay = Days of stay in the border region
clock-regularisation-window = Time to ask for regularisation
clock-regularisation-decision = Time for the Institute to decide
clock-paper-request = Time for the Institute to ask for papers
clock-cure = Time to hand in the papers
clock-residence-card = Time to ask for the residence card
clock-change-notice = Time to notify the change

## Who takes part

role-visitor = Visitor

## Fields

field-nationality = Nationality
    .help = Three letters, as in the passport.
field-sex = Sex
    .help = As the person says. It need not be said.
field-age_group = Age group
    .help = In doubt about 18, adolescent. In doubt about 12, child.
field-condition = Condition of stay
    .help = One only: nobody holds two at once.
field-days_granted = Days granted
    .help = Counted from the day after entry.
field-document_kind = Travel document
    .help = The document shown at the filter.
field-visa = Visa
    .help = Only if the nationality requires one.
field-second_review = There was a second review
    .help = No entry is rejected without it.
field-claims_mexican_nationality = Says they are Mexican
    .help = It is enough to say so: it is then checked first.
field-asks_protection = Asks for protection or fears to return
    .help = It is enough to say so, in any way and any language.
field-family_tie = Family tie in Mexico
    .help = With a Mexican, or with a resident of Mexico.
field-new_condition = New condition of stay
    .help = The one that this decision gives.
field-regularisation_ground = Ground of regularisation
    .help = Choose what describes your case best. You can ask for help to choose.
field-ground_proved = The ground was proved
    .help = Written by whoever decides, after seeing the papers.
field-change_kind = What changed
    .help = Civil status, nationality, address or workplace.
field-name = Name
    .help = As in the document. Kept apart and protected.
field-birth_date = Date of birth
    .help = As in the document. Kept apart and protected.
field-document_number = Document number
    .help = Kept apart and protected.
field-contact = Telephone or e-mail
    .help = Only to remind you. You need not give it.

## What nobody can authorise

guard-one-condition-at-a-time = This person has another stay open, and the law allows one at a time.
    .do = If you had left, show the stamp, the ticket or any proof of the exit. The earlier stay is closed.
guard-visitors-are-admitted-as-visitors = This step is for visitors with or without permission to work only.
    .do = Ask to be admitted in the condition that your visa or card shows.
guard-longest-visit = A visit lasts one day at least and no longer than the law allows.
    .do = Ask for a number of days within the limit.
guard-regional-admission-is-for-regional-visitors = This step is for regional visitors only.
    .do = Ask to be admitted in the condition that your document shows.
guard-longest-regional-visit = A regional visit lasts one day at least and no longer than the law allows.
    .do = Ask for a number of days within the limit. You can enter again as often as you like.
guard-no-limit-only-for-a-cause = Only humanitarian grounds and adoption allow a stay without a number of days.
    .do = Ask to be admitted in the condition that your document shows.
guard-residence-begins-with-its-visa = To enter as a resident a residence visa is needed.
    .do = Ask for the visa at a consulate of Mexico. For family, work or humanitarian reasons, also at the Institute.
guard-the-card-shows-the-condition = This step is for holders of a residence card or a border worker's card.
    .do = Ask to be admitted in the condition that your document shows.
guard-second-review-before-rejection = No entry is rejected without a second review.
    .do = Ask for the second review. If you were rejected without it, you can ask for the decision to be reviewed.
guard-nationality-is-settled-first = This person says they are Mexican, and that is checked before anything is decided.
    .do = Show any document or fact that proves nationality. You can make calls and ask for more time.
guard-no-child-is-turned-back-unheard = No child or adolescent is turned back before the child protection office has weighed the danger.
    .do = Ask to speak with the child protection office. You have a right to a lawyer, an interpreter and to be heard.
guard-who-asks-for-protection-is-not-rejected = Whoever asks for protection cannot be rejected at the border.
    .do = Say that you ask for protection. The Institute tells COMAR at once and does not tell your consulate.
guard-visitors-do-not-change-condition = A visitor cannot change condition of stay without leaving the country.
    .do = You can with a tie to a Mexican or a resident. Otherwise ask for the visa at a consulate.
guard-a-residence-card-is-for-residence = A residence card is for residents only.
    .do = Ask to be given a residence, or a humanitarian stay if that is your case.
guard-the-sixty-days-are-over = The sixty days to ask for regularisation for an expired stay alone are over.
    .do = You can ask on the ground of family, as victim or witness, for vulnerability, or to reside.
guard-who-proves-a-right-is-regularised = Whoever proves this ground has a right to be regularised.
    .do = Ask in writing for a decision that respects your right. If it is refused, you can ask for a review.
guard-never-present-who-regularises = Nobody may be taken to a station for coming to regularise.
    .do = Complain to the human rights commission. You, your family or an organisation can do it.

## Grounds of a decision

ground-security-background = The background compromises national or public security
ground-requirements-not-met = The requirements are not met
ground-documents-not-authentic = The documents or statements are not authentic
ground-prohibited-by-authority = A competent authority has expressly prohibited it
ground-other-provision = Another provision, which is cited, foresees it
ground-nationality-not-proved = Mexican nationality was not proved
ground-impediment-of-article-43 = There is an impediment of article 43

## What happens

occurrence-re-entered = Entered again without a recorded exit
occurrence-went-abroad = Went abroad; the residence goes on
occurrence-circumstances-changed = Circumstances changed
occurrence-presented-while-regularising = Was taken to a station while regularising

## Private reminders: only the person reads them

reminder-stay-ends = Your stay ends soon. Look at the date and plan your departure.
    .do = If you have Mexican or resident family, you can ask to change condition before that date.
reminder-stay-ends-soon = Your stay ends in a few days.
    .do = Leave on the last day at the latest. If you cannot, ask for regularisation: you cannot be detained for coming.
reminder-stay-has-ended = Your stay has ended. You have sixty days to ask for regularisation on this ground.
    .do = Go to the Institute with your expired document and an identity paper. You cannot be detained for coming.
reminder-window-closes = The time to ask for regularisation for an expired stay ends soon.
    .do = Ask for it now. Later you can ask on other grounds only.
reminder-papers = Papers are missing in your procedure and the time is running out.
    .do = Hand them in on time, or the procedure is discarded.
reminder-card = The time to ask for your residence card ends soon.
    .do = Go to the Institute with your passport and migration form. You can get your CURP afterwards.
reminder-change = The time to tell the Institute of the change ends soon.
    .do = Tell of the change of civil status, nationality, address or work.

## Rights

right-services = You can receive medical care and education whatever your migration status.
right-interpreter = If you do not speak Spanish, an interpreter is named for you.
right-protection = If you fear to return to your country, you can ask for protection. It is free and confidential.
right-family = You have a right to keep your family together.
right-complaint = You can complain to the human rights commission if an authority does not respect your rights.

## Papers

paper-admission-record = Admission record
paper-admission-record-what = The National Institute of Migration admitted the holder as follows.
paper-admission-record-facts = Details of the admission
paper-admission-record-last-day = Last day of the term: { $last_day }. Days are counted from the day after entry.
paper-admission-record-law = Basis: Migration Law, articles 34, 37, 52, 58 and 59.
paper-admission-record-residents = If you entered on a residence visa, ask for your card within thirty calendar days.
paper-admission-record-regularise = If you stay beyond that date, you have sixty calendar days to regularise. You cannot be detained for coming.
paper-admission-record-remedy = If you do not agree with this decision, you can ask for its review.
paper-rejection-record = Rejection record
paper-rejection-record-what = The National Institute of Migration refused entry to the holder, after a second review.
paper-rejection-record-facts = Details of the decision
paper-rejection-record-why = The reasons and the articles follow.
paper-rejection-record-carrier = If a transport company carried the person, that company pays for the return.
paper-rejection-record-again = If the requirements are met later, a new request can be examined.
paper-rejection-record-remedy = You can ask for a review within fifteen working days from the day after this notice.
paper-signature = Name and signature of the issuer
paper-proof = Proof of record: anybody can verify this paper without trusting its issuer.
