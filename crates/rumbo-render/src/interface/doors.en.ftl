# The words of the pages behind the five doors.
## The way in

home-title = From the law to the evidence, and back
home-about = Rumbo runs what the law promises to people who enter, stay and leave. Each door shows it to somebody else.
about-person = See your own case: until when you may stay, what you can do, and who read your file.
about-partner = Take in people who are handed on to you.
about-officer = See what must be done next, by when and under which article.
about-analyst = Published tables, each with its origin, and the law behind them.
about-auditor = Check what was recorded without trusting whoever recorded it.
needs-link = Opens with a sign-in link. The program prints one when it starts.
sign-out = Sign out
to-the-doors = To the doors
missing-page = Not found here
missing-page-about = There is no such page for you. Check the address or the case number, or sign in again.
wrong-method = Not in this way
wrong-method-about = This page cannot be used in this way. Go back and use its form or link.
our-trouble = The fault is ours
our-trouble-about = The page could not be made. What was sent with it was not recorded, unless its case shows it. Try again later.
yes = Yes
no = No
optional = optional
choose = Choose
show = Show
find = Find
error = Error

## Mistakes

mistake-missing = { $field }: this is needed.
mistake-number = { $field }: write digits only, as 30.
mistake-date = { $field }: write a day that exists, as 2026-01-31.
mistake-choice = { $field }: choose one of the list.
mistake-long = { $field }: this is too long; 200 characters at most.
mistake-ground = Choose the ground of the decision.
mistake-key = The form has lost its mark. Open its page again and send it from there.
mistake-answer = Say whether you take the person in.
mistake-period = The last day comes before the first. Choose a later last day.

## Terms

span-immediate = at once
span-hours = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
 }
span-days = { $number ->
    [one] { $number } calendar day
   *[other] { $number } calendar days
 }
span-working-days = { $number ->
    [one] { $number } working day
   *[other] { $number } working days
 }
span-months = { $number ->
    [one] { $number } month
   *[other] { $number } months
 }
span-years = { $number ->
    [one] { $number } year
   *[other] { $number } years
 }
days-left = { $number } days left
days-tomorrow = It ends tomorrow.
days-today = It ends today.
days-over = The last day has passed.
last-day = Last day
runs-until = Runs until
last-day-is = Last day: { $date }
last-day-was = The last day was { $date }.
clock-paused = Paused: no day counts until it goes on.
silence-refused = If nobody decides, the law takes it as refused: { $state }.
silence-granted = If nobody decides, the law takes it as granted: { $state }.
silence-moves = Afterwards: { $state }.
silence-no-opinion = If no opinion comes, the case goes on without it: { $state }.
silence-breach = If nobody acts, that is a breach, and it is told.

## A case

case-title = Case { $folio }
back-to-case = Back to case { $folio }
where-it-stands = Where it stands
waits-for = Who must act now
running-clocks = Running terms
permits = Documents
permit-from = from { $date }
permit-until = until { $date }
permit-ended = ended
referrals = Handed on to
referral-open = not answered yet
referral-accepted = taken in
referral-declined = declined
breaches = Open breaches
breach-owner = { $agency } must answer for it
breach-owner-until = { $agency } must answer for it until { $date }
breach-referral = { $agency } declined to take the person in
breach-order = Told out of its order: { $step }
known-facts = What is known
history = What happened
recorded-at = recorded at position { $position }
was-reported = told as having happened
stated-only-by = Stated only by { $who }
stated-by = Stated by { $who }
confirmed-by = Confirmed by { $who }
counted-from = Counted from
duty-told = Kept or not
was-referred = handed on to { $agency }
was-grounded = Ground: { $ground }
actor-clock = the clock
pinned-to = This case is decided by content { $content }.
event-clock-missed = The term ran out: { $clock }
event-clock-withdrawn = Later news: the term had been met after all: { $clock }
event-reminder = Private reminder: { $text }
event-breach = Breach: { $what }
event-breach-withdrawn = It was no breach after all: { $what }
event-notice = Served on the person: { $what }
event-accepted = { $agency } took the person in
event-declined = { $agency } declined to take the person in
event-corrected = Corrected: { $field }
event-moved = The case goes on under content { $content }

## What can be done

what-next = What can be done next
nothing-next = Nothing needs to be done here now.
what-happened = Tell what happened
to-decide = can be done
to-tell = to tell
to-serve = waits to be served
ground-choice = Ground of the decision
will-be-served = This decision must be served on the person. No term against it runs before that.
record-step = Record
record-told = Tell
recorded = Recorded
serve-notice = Serve: { $step }
serve-about = Say how the person was told. The term to contest it runs from here.
served-mode = How it was served
served-language = Language
served-interpreter = Interpreter
interpreter-was-there = An interpreter was there
language-other = Another language
notice-in-person = in person
notice-registered-mail = by registered mail
notice-electronic = by electronic means
notice-edict = by edict
notice-until = { $mode }; can be contested until { $date }

## The person's door

lookup-title = See your own case
lookup-about = Write the case number of your paper and the document that you showed.
lookup-go = See my case
lookup-private = This look-up is kept for you, like every reading of your data. Nobody uses it to find you.
lookup-nothing = Case number and document do not belong together. Check both, letter by letter.
lookup-wait = There were too many wrong attempts. Wait a minute and try again.
lookup-word = Word that an office gave you
lookup-word-help = Only if you have one: then leave both lines of the document empty.
lookup-lost = If you have lost your way in
lookup-lost-about = Without phone or papers, or if your document opens no more: come in person to an office of the authority that answers for your case. You are known by what you answer or by two of its officers, at no cost, and get a new word that opens in place of all before. If somebody else may have read your phone or have your papers, say so there.
folio-help = It stands on your paper, as case_00000001.
open-issuer = Country that issued the document
open-issuer-help = Three letters, as in the passport.
open-number = Number of the document
open-number-help = As in the document. It is kept apart and protected.
open-place = Place
reminders = Your reminders
advice = What you can do in time
papers = Papers to print
issued-on = issued on { $date }
rights = Your rights
file-title = Your whole file
file-about = Everything that is kept of you here, with the proofs of each event, in one file that others can read and check without us.
file-about-control = Everything that is kept of you in this procedure, with the proofs of each event. What other services keep of you is not in it: whoever holds your document could ask for it here. Ask for it with the folio of one of those services.
file-take = Take my file
personal-facts = Personal facts
who-read = Who read your personal data
reading-own-access = to give the way into your file again
nobody-read = Nobody has.
emergency-life = in an emergency: somebody’s life
emergency-health = in an emergency: somebody’s health
emergency-child-safety = in an emergency: a child in danger

## Desks

queue-title = Work queue
queue-about = Cases that wait for the agency; the term that ends first comes first. Cases that wait for the person are in no queue.
queue-empty = Nothing waits here.
cases-by-state = Cases that wait, by state
state = State
cases = Cases
back-to-queue = Back to the list
open-a-case = Open a case
partner-title = People handed on
partner-about = Whoever is handed on waits for your answer. In this demo one door stands for all who take people in:
partner-places = Places and free beds
partner-places-about = Only who takes people in sees this list. A bed is for one person: if two ask for it at once, one is shown another way.
place-name = Place
beds = Beds
beds-taken = Taken
beds-free = Free
beds-free-here = { $beds } free
beds-stated = Stated
beds-stated-by = { $number } free, stated { $age } ago by { $agency }
beds-stated-none = Nobody has stated it.
beds-old = Stated long ago: ask again before you send somebody.
beds-keeper = Kept by { $agency }
beds-state = State how many beds are free
beds-state-about = Count the beds that are free now. People who are taken in here afterwards are taken off by themselves. With 0 nobody is taken in until you state another number.
beds-state-number = Free beds now
beds-state-send = State it
beds-was-stated = It was recorded, with the time and who stated it.
age-minutes = { $number } min
age-hours = { $number } h
age-days = { $number ->
    [one] one day
   *[other] { $number } days
}
tell-title = Tell of somebody
tell-about = Answer what you know. If the connection breaks, send it again: it counts once, and you see the same folio.
tell-send = Tell now
told-title = Notice received
told-folio = Folio: { $folio }. Keep it.
told-again = It had already arrived. It counts once, under this folio.
told-about = Whoever protects the person knows and must act. You need not send anything else.
referral-question = Does { $agency } take the person in?
referral-about = If you decline, somebody else must take the person in at once; the file says so.
accept = Take in
decline = Decline
purpose-refused = No list for this purpose
purpose-forbidden-by = { $programme }: its cases and lists are never read for this purpose.
purpose-way = A request that the law compels is made in writing to the authority, reviewed, kept to the least, and counted in public.
unknown-purpose = There is no purpose “{ $purpose }”. Name one of the content, or none.

## The analyst's door

tables-title = Published tables
tables-about = Each figure says what it counts, from which ledger position and under which content.
kind-table = table and chart
kind-estimate = estimate
behind-figures = Behind the figures
back-to-tables = Back to the tables
downloads = Download
release = For the public
release-inside = These figures are shown here and have not left: one person proposes them, another releases them.
release-propose = Propose these figures for the public
release-proposed = Proposed; they wait for somebody else to look at them and release them
release-own = You proposed them: somebody else releases them.
release-go = Release these figures
release-done = Released
release-by = Who proposed them, and who released them
release-moved-on = The figures have changed since you looked at them. Look again.
period-choice = Another period
period-from = From
period-until = To
law-title = The law that decides
law-about = Every term and number of the law is a dated value with its article. Nothing else decides.
law-count = { $count } dated values
law-values = Dated values
law-cap = never more than { $span }
law-reviewed = reviewed by { $by }
law-published = Published
law-from = In force since
law-until = In force until
law-reformed = Last reform read
law-provisions = Provisions cited
back-to-law = Back to the law
rules = Rules
no-rules = This content has no rules yet.
rules-about = Every rule as it reads: prose, decision table and the values of the law that it reads.
back-to-rule = Back to the rule
back-to-rules = Back to the rules
rules-count = { $count } rules
coverage-title = Coverage of the 242 systems
coverage-about = The source documents describe 242 systems. This is how far each works here.
coverage-count = { $count } covered
coverage-state = How far
coverage-by = By
coverage-none = not yet
coverage-declared = declared
coverage-tested = told and tested by stories
coverage-demo = in use here
system = System

## The auditor's door

ledger-title = The ledger
ledger-about = Everything that happened is here in one order. Nothing is changed or removed; a correction is a new entry.
ledger-head = Last position
ledger-recorded = Recorded
ledger-events = Entries
ledger-events-status = by position
ledger-verify = Verify the whole ledger
ledger-verify-status = what it shows, and what it cannot
ledger-content = Content in force
ledger-content-status = every file with its hash
back-to-ledger = Back to the ledger
back-to-events = Back to the entries
node = Node
cases-open = Open cases
cases-ended = Ended cases
event-title = Entry { $position }
event-kind = What
event-actor = Who acted
event-agency = For whom
stream = Belongs to
happened = Happened
place = Place
purpose = Purpose
command-key = Key of the request
payload = Payload
payload-about = The exact { $bytes } bytes that were hashed. People stand in it as pseudonyms, personal facts as commitments only.
payload-hash = SHA-256 of the payload
leaf-about = The fingerprint is the SHA-256 of all columns of the entry, each with its length (RFC 6962 leaf). Whoever has the entry can compute it again.
events-from = From position
content-hash = SHA-256 of all files
file = File
bytes = Bytes
verify-now = Verify now
verify-never = Not verified since the program started.
verify-running = Read { $read } of { $of } entries.
look-again = Look again
verify-whole = Whole: { $events } entries, every fingerprint computed again.
verify-broken = Not whole: { $count } faults.
verify-failed = The ledger could not be read to its end: { $why }
verified-at = Verified
verify-can = What this shows
verify-can-altered = An entry that was altered after it was recorded.
verify-can-missing = An entry that is missing between others.
verify-can-cut = A ledger that ends before an entry for which a receipt was given.
verify-can-order = An order or a time that does not fit.
verify-cannot = What it cannot show
verify-cannot-false = That something false was recorded from the start.
verify-cannot-rewritten = That the whole ledger was written and signed anew by whoever holds the file and the signing key: for that, hold it against a checkpoint, receipt or witness's signature that somebody else has kept.
verify-cannot-untold = That something happened and nobody told it.
flaw-missing = the entry is missing
flaw-altered = the entry was altered
flaw-time = its time comes before that of the entry before
flaw-sequence = its case has a gap or a double number
flaw-cut-off = there is a receipt or checkpoint for it, but the ledger ends before
flaw-rewritten = the entries up to here are not those that the node signed
flaw-held = the entries up to here are not those of the checkpoint that was brought
flaw-unsigned = it is in no checkpoint that the node signed
flaw-signature = the checkpoint of the entries up to here bears a false signature
flaw-tree = a hash of the tree over the entries up to here was altered or is missing
verify-guards = The guards of the ledger's tables are not as they were made: { $names }. Somebody with the file took them away or changed them.
checkpoint = Signed checkpoint
checkpoint-show = show the newest as text
log-key = Key to check signatures with
receipt-of-event = Receipt
receipt-about = A receipt leads from the entry's fingerprint to a signed checkpoint. Whoever keeps it can check it without this node: rumbo verify receipt, or the independent program in docs/verify_receipt.py.
receipt-show = show the receipt as text

## A step that is not to be made now, or not by this office

refusal-not-this-actor = This step is for another office or person to make. Nothing was recorded.
refusal-not-in-this-state = The case is not at the point where this step can be made: it is too early, too late, or it was made already. Nothing was recorded.
refusal-papers-missing = Something that this step needs is not in the file. Nothing was recorded.

## The stories of the demo

story-title = Two stories to follow
story-about = A family from Honduras and a worker from Tlaxcala. Nobody lived them. The person finds their own case with folio and document; each door shows its own part.
story-document = Document
story-claim = The mother asks for protection
story-route = Her daughter, protected from the first hour
story-status = The daughter's status, by derivation
story-complaint = The mother complains: the decision came late
story-season = A season of the worker from Tlaxcala
