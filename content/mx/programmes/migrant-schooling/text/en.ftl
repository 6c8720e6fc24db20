# Primary school for children who follow the harvest: every word that a person reads.

programme = School for children who follow the harvest
    .about = One file from school to school: what a child has learnt goes along, and no paper is asked for before the child sits in class. Nobody uses it to look for you.

## States

state-enrolled = In class
state-moving = On the way to the next school
state-finished = Finished primary school
state-left = Left this programme

## Steps

step-enrol = Enrol a pupil
    .done = The pupil was enrolled
step-move-on = Record that the family moves on
    .done = The family moved on, and the record went along
step-receive-at-next-school = Receive at the next school
    .done = The next school received the pupil
step-pass-grade = Record the grade from now on
    .done = The pupil passed to another grade
step-finish = Record the end of primary school
    .done = Finished primary school
step-leave = Leave this programme
    .done = Left this programme

## Clocks

clock-next-school = Time until somebody asks where the child goes to school

## Who takes part

role-pupil = Pupil, or the family for the pupil

## Fields

field-sex = Sex
    .help = As the pupil or the family says. It need not be said.
field-age_group = Age group
    .help = What the family says is enough. In doubt about 12, child.
field-grade = Grade
    .help = By age, development and what the pupil shows to know; never by a paper that is missing.
field-record_goes_along = The record goes along
    .help = Given to the family, or sent to the next school.
field-name = Name
    .help = Kept apart and protected.
field-contact = Telephone or e-mail of the family
    .help = To ask where the child goes to school next. You need not give it.

## What nobody can authorise

guard-one-file-for-all-schools = This pupil has a file already; it goes along from school to school.
    .do = Receive the pupil on that file.
guard-a-school-is-in-a-state = A pupil is enrolled at a school, in one of the states of the country.
    .do = Say in which state the school is.
guard-the-record-goes-along = Nobody moves on without the record of what they have learnt.
    .do = Give it to the family or send it. The next school receives the child without it, too.
guard-primary-ends-with-the-sixth-grade = Primary school ends with the sixth grade.
    .do = Ask for an assessment, if the pupil knows more than the grade says.
guard-a-seat-before-any-paper = No paper is asked for before a child sits in class.
    .do = Go in and sit down. Complain; the education ministry must answer.
guard-placed-by-what-they-know = A pupil is placed by age and by what they know, not by papers or moves.
    .do = Ask to be assessed.
guard-the-same-rights-in-class = Who follows the harvest has every right that the other pupils have.
    .do = Complain; the education ministry must answer.

## What happens

occurrence-school-asked-for-papers = A school asked for papers first
occurrence-came-without-the-record = Came to the next school without the record
occurrence-put-back-a-grade = Was put back a grade
occurrence-treated-as-less = Was treated worse than other pupils

## Private reminders

reminder-next-school = Your child has a place in the next school.
    .do = Go there with the child. You need no paper.

## Rights

right-seat = Your child can sit in class today. Papers come later, and the school helps to get them.
right-record = What your child has learnt is written down and goes along with you.
