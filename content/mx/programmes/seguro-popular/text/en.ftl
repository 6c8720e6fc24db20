# Popular Health Insurance, 2002 to 2019: every word that a person reads.

programme = Popular Health Insurance
    .about = Health insurance of families without social security, with whoever of them lived in the United States. It ended with 2019. Nobody uses it to look for you.

## States

state-affiliated = The family is affiliated
state-left = The family left
state-ended = The insurance has ended; public care goes on, free of charge

## Steps

step-affiliate = Affiliate a family
    .done = The family was affiliated
step-add-member-abroad = Add somebody of the family who lives abroad
    .done = Somebody of the family who lives abroad was added
step-remove-member = Remove somebody who was added
    .done = Somebody who had been added was removed
step-leave = Leave the insurance
    .done = The family left the insurance

## Who takes part

role-head = Head of the family

## Fields

field-head_sex = Sex of the head of the family
    .help = As the person says. It need not be said.
field-without_social_security = The family has no social security
    .help = Nobody of the family is insured through work.
field-member_abroad = Lives abroad
    .help = Ask where the person lives, never under which status.
field-name = Name of the head of the family
    .help = Kept apart and protected.
field-member_name = Name of whoever is added
    .help = Kept apart and protected.
field-contact = Telephone or e-mail
    .help = You need not give it.

## What nobody can authorise

guard-for-families-without-social-security = The insurance is for families without social security.
    .do = Go to the social security that covers you; say so again when it no longer does.
guard-one-affiliation-at-a-time = This family is affiliated already.
    .do = Add to that affiliation whoever is missing.
guard-added-is-who-lives-abroad = Only whoever lives abroad needs to be added; the family at home is covered as it is.
    .do = Go on with the family's affiliation; nothing more is needed.
guard-removed-is-who-was-added = Nobody is left who was added.
    .do = Look at the family's affiliation: it shows who was added.
guard-care-asks-for-no-papers = No care is refused for want of papers or because of a migration status.
    .do = Complain; the health ministry must answer.
guard-the-package-is-given = The services and medicines of the package are given to whoever is affiliated.
    .do = Say which one was missing; the health ministry must answer.
guard-who-comes-from-abroad-is-covered-here = Whoever was added is covered whenever they are in Mexico.
    .do = Show the family's card and complain; the health ministry must answer.

## What happens

occurrence-care-was-refused-for-papers = Care was refused for want of papers
occurrence-listed-care-was-refused = A service or medicine of the package was refused
occurrence-member-from-abroad-was-refused = Somebody who came from abroad was refused
occurrence-programme-ended = The insurance ended; free public care remains, today by IMSS-Bienestar

## Rights

right-members-abroad = Your family can add whoever lives in the United States. They are covered whenever they are in Mexico.
right-care-without-papers = Nobody may refuse you care for want of papers or because of your migration status. Urgent care is free.

## Papers

paper-coverage-card = Coverage card of the family
paper-coverage-card-what = The health ministry has affiliated the holder's family to the Popular Health Insurance.
paper-coverage-card-package = The package: 154 medical services and 168 medicines, for a modest fee that goes by income.
paper-coverage-card-law = Basis: Popular Health Insurance, package of services; Migration Law, article 8.
paper-signature = Name and signature of the issuer
paper-proof = Proof of record: anybody can verify this paper without trusting its issuer.
