# The impact assessment of a system: every word that a person reads.

programme = Impact assessment
    .about = Before a system uses people's data intensively: what it may do to them, thirty working days for comments, and only then the system.

## States

state-planned = Planned
state-presented = Presented; the guarantor can comment
state-commented = Commented; the thirty days run out
state-may-begin = The system may begin
state-operating = The system operates
state-not-needed = No assessment is needed
state-given-up = The system was given up

## Steps

step-plan-system = Plan a system
    .done = A system was planned
step-find-not-needed = Find that no assessment is needed
    .done = No assessment was needed
step-present-assessment = Present the assessment
    .done = The assessment was presented
step-comment = Comment on the assessment
    .done = The guarantor commented
step-begin-operation = Begin operation
    .done = Operation began
step-begin-in-an-emergency = Begin in an emergency
    .done = Operation began in an emergency
step-give-up = Give the system up
    .done = The system was given up

## Clocks

clock-opinion = Time for the guarantor to comment
clock-wait-before-operation = Time before the system may begin

## Who takes part

role-data-officer = Officer who answers for the data

## Fields

field-intensive_treatment = Why the treatment is intensive
    .help = Inherent risks, sensitive data, transfers: one is enough.
field-is_emergency = It is an emergency
    .help = The assessment would defeat what it is for; written with reasons.
field-answers_recommendations = The recommendations were answered
    .help = They do not bind; an answer helps whoever audits.

## What nobody can authorise

guard-assessed-before-it-begins = No system that treats data intensively begins without an assessment.
    .do = Present the assessment.
guard-thirty-days-before-it-begins = The thirty working days have not run out.
    .do = Wait until they have.
guard-what-is-intensive-is-assessed = What is intensive is assessed.
    .do = Present the assessment.
guard-only-emergencies-go-without = Only an emergency goes without an assessment.
    .do = Present the assessment, or write down why it is an emergency.

## Papers

paper-assessment-receipt = Receipt of an impact assessment
paper-assessment-receipt-what = The assessment was presented. Thirty working days run from the day after.
paper-assessment-receipt-facts = The system
paper-assessment-receipt-law = Basis: General Law of Data Protection, articles 68 to 73.
paper-proof = Proof of record: anybody can verify this paper without trusting its issuer.
