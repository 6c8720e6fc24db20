# Schooling at community centres abroad: every word that a person reads.

programme = Community centres for learning
    .about = Literacy, primary, secondary and beyond for whoever is abroad, with certificates of Mexico. No paper is asked for to begin.

## States

state-learning = Learning
state-report-owed = Did not pass; must be told what to learn
state-certificate-owed = Passed; the certificate is owed
state-certified = Certified
state-left = Left

## Steps

step-enrol = Enrol
    .done = Was enrolled
step-assess-passed = Record an assessment that was passed
    .done = Passed the assessment
step-assess-not-passed = Record an assessment that was not passed
    .done = Did not pass the assessment
step-tell-what-to-learn = Tell what to learn
    .done = Was told what to learn
step-certify = Give the certificate
    .done = Received the certificate
step-leave = Leave
    .done = Left

## Clocks

clock-report = Time to tell what to learn
clock-certificate = Time to give the certificate

## Who takes part

role-learner = Person who learns

## Fields

field-sex = Sex
    .help = As the person says. It need not be said.
field-age_group = Age group
    .help = As the person says.
field-of_age_for_it = Fifteen years old or more
    .help = Younger people go to school.
field-level = Level
    .help = Where the person begins, by what they know.
field-passed = Passed
    .help = As the assessment says.
field-to_learn = Subjects and units to learn
    .help = So that the next assessment is passed.
field-name = Name
    .help = Kept apart and protected.

## What nobody can authorise

guard-schooling-for-adults = This schooling is for people of fifteen years or more.
    .do = Ask for a place in a school: it is given without papers too.
guard-certified-by-what-one-knows = A certificate follows an assessment that was passed.
    .do = Ask to be assessed again, as often as you need.
guard-who-passed-is-certified = Who passed is certified.
    .do = Ask for the certificate.
guard-one-level-at-a-time = This person is enrolled already.
    .do = Go on there, or leave it first.
guard-no-papers-to-learn = Nobody is sent away for want of a paper.
    .do = Say which paper was asked for.

## What happens

occurrence-papers-were-asked-for = Papers were asked for before learning

## Papers

paper-study-certificate = Certificate of studies
paper-study-certificate-what = The holder has shown what the level asks for.
paper-study-certificate-facts = What was assessed
paper-signature = Name and signature of the issuer
paper-proof = Proof of record: anybody can verify this paper without trusting its issuer.
