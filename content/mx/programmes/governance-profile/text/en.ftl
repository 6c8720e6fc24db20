programme = Governance profile
    .about = Gathers the answers on migration policy with their evidence, consults on them and publishes them. It measures no outcome and gives no score.

state-collecting = Answers and evidence are gathered
state-drafted = Draft ready
state-consulting = In consultation among ministries
state-revised = Revised after the consultation
state-vetted = Vetted
state-published = Published
state-superseded = Replaced by a later profile

step-launch = Launch the profile
    .done = The profile was launched
step-answer = Answer a question
    .done = A question was answered
step-add-evidence = Add evidence
    .done = Evidence was added
step-draft = Close the draft
    .done = The draft was closed
step-consult = Open the consultation
    .done = The consultation was opened
step-comment = Comment on a question
    .done = A question was commented on
step-revise = Revise after the consultation
    .done = It was revised after the consultation
step-vet = Vet
    .done = It was vetted: the answers are sealed
step-publish = Publish
    .done = It was published
step-follow-up = Make way for the next profile
    .done = Another profile followed

guard-an-answer-rests-on-evidence = An answer without evidence is not recorded.
    .do = Name what it rests on: law, organisation or a measurement. If it was looked for and is not there, that absence is evidence too.
guard-no-draft-without-an-answer = There is no draft without answers.
    .do = Answer at least one question with its evidence.
guard-ministries-are-heard-first = Nothing is revised before the ministries are heard.
    .do = Receive at least one comment of the consultation.

field-country_scope = Scope
field-indicator = Question
field-placement = Placement
field-answer = Answer
field-evidence = Evidence
field-comment = Comment
