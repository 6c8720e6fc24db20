programme = Claim for international protection
    .about = For people who cannot go back to their country without danger. It is free and confidential. Nobody tells your consulate.

## States

state-wish-known = Wants to ask for protection; the authority must tell COMAR
state-to-file = COMAR knows; the claim is still to be filed
state-late-to-file = The time to file is over; it can still be filed, with the reasons
state-filed-late = Filed late; COMAR must hear the reasons
state-to-ratify = Somebody else filed it; it must be confirmed
state-filed = Filed; COMAR must give the certificate
state-in-procedure = In procedure; COMAR must decide
state-opinion-asked = In procedure; an opinion on the country was asked for
state-absence-noted = Missed an attendance; COMAR must ask why
state-denied = Decided against; a review can be asked for
state-under-review = Under review
state-refugee = Recognised refugee
state-protected = Under complementary protection
state-ending = It is examined whether the status ends
state-not-filed = Not confirmed in time: it counts as not filed
state-out-of-time = Not admitted because it was late
state-abandoned = Abandoned
state-withdrawn = Withdrawn by the person
state-denial-final = Denied
state-status-ended = The status has ended

## Steps

step-learn-of-wish = Note that the person wants to ask for protection
    .done = It became known that the person wants to ask for protection
step-tell-comar = Tell COMAR in writing
    .done = COMAR was told
step-file = File the claim
    .done = Filed the claim
step-file-for-another = File the claim for somebody else
    .done = Somebody else filed the claim
step-ratify = Confirm the claim
    .done = Confirmed the claim
step-file-late = File the claim late
    .done = Filed the claim late
step-hear-late-reasons = Hear the reasons for the delay
    .done = The reasons for the delay were heard
step-admit-late = Admit the late claim
    .done = The late claim was admitted
step-refuse-as-late = Refuse as late
    .done = It was refused as late
step-issue-certificate = Give the certificate and tell the Institute that there can be no return
    .done = The certificate of procedure was given
step-give-humanitarian-card = Give the humanitarian card
    .done = Received the humanitarian card
step-attend = Note the attendance
    .done = Attended
step-interview = Interview in person
    .done = Was interviewed
step-bring-evidence = Bring evidence
    .done = Brought evidence
step-ask-country-opinion = Ask for an opinion on the country of origin
    .done = An opinion on the country of origin was asked for
step-give-opinion = Give the opinion
    .done = The opinion was received
step-extend-decision = Extend the time to decide
    .done = The time to decide was extended
step-authorise-transfer = Authorise that the procedure goes on in another state
    .done = The transfer was authorised
step-ask-about-absence = Ask about the absence
    .done = The absence was asked about
step-declare-abandoned = Declare it abandoned
    .done = It was declared abandoned
step-withdraw = Withdraw the claim
    .done = Withdrew the claim
step-recognise = Recognise as a refugee
    .done = Was recognised as a refugee
step-grant-complementary = Grant complementary protection
    .done = Was granted complementary protection
step-deny = Deny protection
    .done = Protection was denied
step-recognise-by-derivation = Recognise a relative by derivation
    .done = Was recognised by derivation
step-ask-review = Ask for a review
    .done = Asked for a review
step-annul-denial = Annul the denial and go on
    .done = The denial was annulled
step-confirm-denial = Confirm the denial
    .done = The denial was confirmed
step-tell-of-travel = Tell of a journey to the country of origin
    .done = Told of a journey to the country of origin
step-start-ending = Begin cessation, revocation or cancellation
    .done = It began to be examined whether the status ends
step-hear-on-ending = Interview before deciding on the end
    .done = Was heard
step-extend-ending = Extend the time
    .done = The time was extended
step-keep-status = Keep the status
    .done = The status goes on
step-end-status = End the status
    .done = The status was ended

## Clocks

clock-wish-notice = Immediate notice to COMAR
clock-filing-term = Time to file the claim
clock-ratification = Time to confirm the claim
clock-decision = Time for COMAR to decide
clock-notice-to-institute = Notice to the Institute so that there is no return
clock-attendance = Weekly attendance
clock-country-opinion = Opinion of the Foreign Ministry
clock-review = Time to ask for a review
clock-review-decision = Time to decide on the review
clock-ending-decision = Time to decide whether the status ends

## Who takes part

role-applicant = Applicant
role-representative = Representative, or who files for somebody else

## Fields

field-nationality = Nationality
    .help = Three letters. It can stay empty.
field-sex = Sex
    .help = As the person says. It need not be said.
field-age_group = Age group
    .help = In doubt about 18, adolescent. In doubt about 12, child.
field-filed_by = Who files
    .help = The person, their representative or a third person.
field-needs_interpreter = Needs an interpreter
    .help = It is free of charge.
field-extension_cause = Cause of the extension
    .help = Only those that the law lists.
field-excluded = There are reasons of article 27
    .help = Written by whoever decides, after examining the claim.
field-complementary_weighed = Complementary protection was weighed
    .help = Always, in the same decision.
field-consents_to_consulate = Consents in writing that the consulate is told
    .help = Without express consent nobody tells it.
field-kinship = Kinship
field-degree = Degree of kinship
    .help = Spouse or partner, and children: one.
field-depends_on_applicant = Depends economically
    .help = Without documents a statement is enough.
field-status_end_cause = Cause of the ending
field-grave_reasons = There are grave reasons or a fear that lasts
field-name = Name
    .help = Kept apart and protected.
field-birth_date = Date of birth
    .help = Kept apart and protected.
field-account = What the person tells
    .help = In their words. Only COMAR reads it.
field-contact = Telephone or e-mail
    .help = Only to tell you. You need not give it.

## What nobody can authorise

guard-confidential = What an applicant tells is confidential.
    .do = Complain to the human rights commission.
guard-somebody-else-filed = Somebody else files it: the applicant must confirm it.
    .do = File it as a claim for somebody else and confirm it within three working days.
guard-reasons-for-delay-are-heard = Nobody is left out for delay before the reasons are heard.
    .do = Tell why you could not come before. If you were not heard, ask for a review.
guard-heard-in-person = Nothing is decided without an interview in person.
    .do = Ask for the interview, with an interpreter if you need one.
guard-opinion-was-asked = Nothing is decided before an opinion on the country of origin was asked for.
    .do = Ask that it be requested. You can bring information of your own.
guard-complementary-is-weighed-too = Who is no refugee may need other protection: it is weighed in the same decision.
    .do = Ask for a review: the decision must say why there is no complementary protection.
guard-excluded-persons-are-not-recognised = There are grave reasons of article 27.
    .do = You can answer them and ask for a review.
guard-extended-for-a-cause = The time is extended only for a cause that the law lists.
    .do = Ask for a decision in time.
guard-extended-once = The time is extended once only.
    .do = Ask for a decision in time.
guard-absence-is-asked-about = Nobody abandons a claim by an absence before being asked why.
    .do = Explain why you did not come. You can attend again.
guard-derived-within-the-degrees = By derivation close relatives are recognised who depend on the person.
    .do = You can file a claim of your own.
guard-heard-before-it-ends = The status does not end before the person was heard.
    .do = Ask to be heard, with an interpreter if you need one.
guard-fear-that-lasts-keeps-the-status = Whoever still fears with reason keeps the status.
    .do = Ask for a review and tell why you fear to go back.
guard-an-ending-has-its-cause = The status ends only for a cause of the law.
    .do = Ask to be told the cause.
guard-one-claim-at-a-time = This person has a claim open already.
    .do = Go on with the open one. You can bring evidence until the decision.

## Grounds of a decision

ground-no-reason-for-delay = There is no reason for the delay
ground-did-not-come = Stopped attending without a cause
ground-not-in-article-13 = Is in none of the cases of article 13 and needs no other protection
ground-excluded-by-article-27 = Is in a case of article 27
ground-cessation = Cessation
ground-revocation = Revocation
ground-cancellation = Cancellation
ground-complementary-withdrawn = Withdrawal of complementary protection

## What happens

occurrence-returned-all-the-same = Was returned in spite of the claim
occurrence-consulate-was-told = The consulate was told
occurrence-data-were-handed-out = The data were handed out
occurrence-child-held-in-a-station = A child was held in a station
occurrence-sanctioned-for-irregular-entry = A procedure for irregular entry went on

## Private reminders: only the person reads them

reminder-file = The time to file your claim ends soon.
    .do = Go to COMAR. You can tell it aloud, in your language. It is free.
reminder-ratify = Somebody filed a claim for you and you must confirm it.
    .do = Go to COMAR tomorrow at the latest.
reminder-attend = Your attendance is due tomorrow.
    .do = Go to COMAR or to the Institute. If you cannot, tell why.
reminder-review = The time to ask for a review ends soon.
    .do = Hand in a letter at COMAR. A lawyer can help you free of charge.

## Rights

right-confidential = What you tell is confidential. Your consulate does not learn of it.
right-no-return = You cannot be returned while it is decided.
right-interpreter = You have an interpreter free of charge.
right-lawyer = You can have a representative.
right-family = Your family that depends on you is protected too.
right-services = You can receive medical care and education.

## Papers

paper-certificate = Certificate of procedure
paper-certificate-what = COMAR certifies that the person has claimed recognition as a refugee. While the decision is pending the person cannot be returned to their country.
paper-certificate-facts = Details of the claim
paper-certificate-next = COMAR decides within forty-five working days from the day after filing. The procedure is free of charge.
paper-certificate-secret = The information is confidential. No authority may tell the consulate of the country of origin without express consent.
paper-recognition = Decision of protection
paper-recognition-what = COMAR has decided to protect the person, who has a right to permanent residence, free of fees.
paper-recognition-family = The person can ask for the family to join them, and for an identity and travel document.
paper-denial = Decision against
paper-denial-what = COMAR decided not to recognise refugee status and not to grant complementary protection. The reasons and articles follow.
paper-denial-remedy = A review can be asked for within fifteen working days from this notice.
paper-signature = Name and signature of who decides
paper-proof = Proof of record: anybody can verify this paper without trusting its issuer.
