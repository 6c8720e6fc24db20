access-role-officer = Officer
access-role-partner = Partner organisation
access-role-person = The person themself
access-role-analyst = Statistical analyst
access-role-auditor = Auditor

data-class-case = Case file
data-class-identity = Identity
data-class-contact = Contact details
data-class-paper = Issued paper
data-class-readings = Who has read the file
data-class-own-access = What opens the person's own file
data-class-table = Published table
data-class-ledger = Ledger, without names

policy-own-programme = The authority that answers for a programme, and those that act in it, handle the data that their powers need.
policy-handed-on = Whoever a person was handed on to works on that case, and uses the data for nothing else.
policy-own-data = Everybody may see, correct, take away and cancel their own data.
policy-emergency = A life, somebody’s health or a child is in danger: it is read at once and answered for afterwards.
policy-published-tables = In published tables nobody can be recognised.
policy-erasure-by-owner = What need not be kept any more is erased by the authority that answers for it.
policy-audit = Auditors read the ledger, which holds no personal facts.
policy-purpose-of-collection = What is told to the Ministry is used for no other end.
policy-border-service = The Border Service does not read the applications.
policy-own-access-by-owner = Only the authority that answers for the programme gives a person access to their file again.

parameter-recovery_answers = Answers from the file by which somebody without their papers is known
parameter-recovery_attempts = How often in a day wrong answers are heard for one person
parameter-recovery_hours = Hours within which a second officer confirms that access is given again

purpose-own-file = See and dispose of one’s own data
purpose-statistics = Statistics, without names
purpose-audit = Audit, without names
