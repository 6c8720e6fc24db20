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

# Obligations.
obligations-title = Obligations
obligations-about = What the state promised: commitments, sessions of bodies, reports, plans, treaties and agreements; who answers, by when, with which evidence.
obligations-synthetic = A node for trying out: sessions and evidence recorded here say nothing of anybody.
obligations-count = { $count } in the register
obligations-due = Late or falling due
obligations-none-due = Nothing is late or falls due.
obligations-by-kind = The whole register
obligations-back = Back to the obligations
obligations-shown = { $shown } of { $all } obligations, as of { $date }.
obligation-kind-commitment = Commitments
obligation-kind-sessions = Bodies that meet
obligation-kind-report = Reports to treaty bodies
obligation-kind-plan = Plans and programmes
obligation-kind-instrument = Treaties and agreements
obligation-standing-open = open
obligation-standing-evidenced = evidenced
obligation-standing-met = met
obligation-standing-late = late
obligation-standing-proposed-late = late as reported: an officer decides
obligation-standing-on-course = on course
obligation-standing-unwatched = nobody records its sessions
obligation-standing-no-rhythm = no rhythm set
obligation-standing-not-in-force = not in force
obligation-standing-signed = signed
obligation-standing-ratified = ratified
obligation-standing-in-force = in force
obligation-standing-ended = ended
obligation-sessions = { $held } of { $required } sessions
obligation-evidence = Evidence
obligation-evidence-none = none
obligation-lapse-proposed = Proposed: fell due on { $date } ({ $occasion }); an officer accepts or rejects it
obligation-lapsed = Breach: fell due on { $date }
obligation-unverified = as reported, not read in the official text

# Coherence.
coherence-title = Coherence
coherence-about = What the law that was read gives each group of people on the move, and which programme carries it here. Where something is missing it is said why.
coherence-gaps = { $count ->
    [one] { $count } right of a group is missing or limited
   *[other] { $count } rights of a group are missing or limited
}
coherence-rights = Rights by group
coherence-right = Right
coherence-reasons = Why it is not alike
coherence-duties = Duties with a clock: how they are kept
coherence-duties-about = Of each duty of an agency that has a term, how often it was kept in time. What somebody else confirms and what only who is bound tells stand apart.
coherence-synthetic = Synthetic data: they do not say how anybody keeps anything.
coherence-confirmed = Confirmed by somebody else
coherence-self-reported = Stated only by who is bound
coherence-duty = Duty
coherence-bound = Bound
coherence-kept = In time
coherence-nothing = it never fell due here
coherence-protected = too few to be shown
coherence-rate = { $met } of { $of } ({ $percent } %)
coherence-languages = In which languages it can be read
coherence-languages-about = Texts for people that exist in each language they read.
coherence-language = { $language }: { $texts } of { $of } texts; { $programmes } programmes whole
coherence-link = Rights, terms and languages
group-immigrant = Immigrants
group-emigrant = Emigrants
group-in-transit = In transit
group-returnee = Returnees
extent-whole = yes
extent-limited = with limits
extent-unfound = not found
extent-not-meant = not meant for them
lapses-title = Lapses to be judged
lapses-about = The last day passed and nothing shows that it was done. Nobody has read the provision in the official text, so the clock only proposes; you decide.
lapses-none = Nothing waits to be judged.
lapse-verdict = Is it a lapse?
lapse-accept = It lapsed: a breach, which its owner must answer for
lapse-reject = It did not lapse, or the source is wrong
lapse-reason = Reason
lapse-reason-help = What shows it, or what was looked at. It is recorded and shown.
lapse-judge = Decide
lapse-was-judged = Your decision was recorded.
