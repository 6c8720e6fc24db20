# Governance profile, obligations, coherence.

profile-title = Governance profile
profile-about = It says what there is of policy and what it rests on. It measures no outcome and gives no score; what rests on something that has run out does not stay a yes.
profile-origin = { $source }, seen on { $date }
profile-synthetic = Synthetic data: they answer no question.
profile-size = Size
profile-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
profile-parts = { $count ->
    [one] { $count } part of a question
   *[other] { $count } parts of questions
}
profile-placement = Placement
profile-answer = Answer
profile-standing = What is left of the answer
profile-expired = { $count ->
    [0] No evidence has run out
    [one] { $count } piece of evidence has run out
   *[other] { $count } pieces of evidence have run out
}
profile-sealed = Answers sealed in the ledger, position { $position }:
profile-beside = Beside the profile: what happens
profile-beside-about = These figures answer no question of the profile; they are read beside it.
profile-dimensions = The six dimensions
profile-back = Back to the profile
placement-well-developed = well developed
placement-potential = with potential
placement-treaty = treaty
placement-implied = implied
answer-yes = yes
answer-partial = in part
answer-no = no
standing-holds = holds
standing-weakened = weakened: part of its evidence has run out
standing-expired = expired: nothing in force holds it any more
standing-unproven = no measurement holds it
standing-unanswered = unanswered
evidence-kind-law = law
evidence-kind-organisation = organisation
evidence-kind-service = service
evidence-state-in-force = in force
evidence-state-draft = in draft
evidence-state-pending = pending
evidence-state-absent = looked for and not there
evidence-state-expired = expired
evidence-state-not-yet = not yet in force
evidence-state-measured = measured
evidence-state-not-measured = not measured
evidence-state-synthetic = synthetic: answers nothing
evidence-until = until { $date }
evidence-from = since { $date }
indicators-count = { $count } questions and parts of questions
