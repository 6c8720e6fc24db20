## Connecting words

contractions = –
euphony = –
list-and = { $left } and { $right }
list-or = { $left } or { $right }
list-nor = { $left } nor { $right }
in-parentheses = ({ $of })
sentence = { $subject } { $said }
lettered = ({ $letter }) { $of }
not-so = it is not so that { $of }
always = always
never = never

## What is said of something

is = is { $object }
is-not = is not { $object }
is-equal = equals { $object }
is-not-equal = does not equal { $object }
is-less = is less than { $object }
is-at-most = is at most { $object }
is-more = is more than { $object }
is-at-least = is at least { $object }
is-before = is before { $object }
is-not-after = is not after { $object }
is-after = is after { $object }
is-not-before = is not before { $object }
is-among = is among { $object }
is-not-among = is not among { $object }
there-is = exists
there-is-not = does not exist
every-one = in each record of { $list }, { $body }
some-one = in at least one record of { $list }, { $body }

## Formulas

or-else = { $fact } or, if there is none, { $other }
plus = { $left } + { $right }
minus = { $left } − { $right }
times = { $left } × { $right }
divided = { $left } ÷ { $right }
remainder = the remainder of { $left } ÷ { $right }
days-between = the number of days from { $right } to { $left }
least = the least of { $of }
greatest = the greatest of { $of }
size = the number of records of { $of }
looked-up = { $name } that belongs to { $key }
part-before = { $span } before
part-after = { $span } after
case-date = the day on which the case is looked at
with-value = { $name } ({ $value })
no-value-yet = no value on that day
one-article = art. { $provisions }
parts = { $provisions }
articles = arts. { $provisions }
of-instrument = { $instrument }, { $article }
index-amount = { $units } = { $amount }
index-units = { $units } × { $of }
before-and-after = { $before } before, { $after } after
look-back-over = { $over } back, { $measure }
measure-sum = summed up
measure-average = on average
measure-continuity = without a gap
measure-count = counted
table-entry = { $member }: { $value }
records = { $number ->
    [one] { $number } record
   *[other] { $number } records
 }
none-of-them = none
amount = ${ $amount } { $currency }

## The rule in prose

if = If
unless = Unless
in-general = In general
in-any-case = And in any case
otherwise = In all other cases
clause = { $opening } { $when }: { $then } [{ $cite }].
clause-always = { $opening }: { $then } [{ $cite }].
prevails-over = (prevails over { $clauses })
prevails-over-all = (prevails over all the above)
ruling = { $sign } { $ruling }.
otherwise-then = { $opening }: { $then }.
otherwise-silent = { $opening } the rule says nothing.
rule-silent = the rule says nothing
rule-given = It is taken as given that { $given }. A case in which it is not so is impossible and is not settled.
rule-assumes = Assumed: { $assumption }
rule-set = Outcomes do not exclude each other: every clause that holds adds its own.
rule-unique = Only one row can hold: if two do, there is a conflict and a person decides.
rule-excludes = { $outcome } cannot go together with { $other } in the rule { $rule }.
rule-months-down = A term in months that ends on a day that does not exist ends on the last day of that month.
rule-months-up = A term in months that ends on a day that does not exist ends on the first day of the next month.
rule-months-refuse = A term in months that ends on a day that does not exist is not settled: the law does not say.
rule-where = Where
rule-term-so = That { $term } means that { $meaning }.
rule-term = { $term } is { $meaning }.
rule-output = { $name } = { $formula }.
rule-number = Rule
review-line = { $sign } { $status }; { $reviewed }.
reviewed-by = reviewed by { $by } on { $date } ({ $source })
reviewed-by-nobody = nobody has reviewed it
judicial = { $title }, { $date }: a court set it aside { $scope }; the printed text stays and a person decides
judicial-parties = for those who asked
judicial-general = with general effect
foreseen = foreseen, not yet published
sign-status-verified-text = T
sign-status-secondary = Q
sign-status-reported = P
sign-status-historic = S
sign-status-unverified = U
sign-status-house = H
sign-judicial = J
sign-expected = F

## The decision table

decision-table = Decision table
column-number = No.
column-condition = Condition
column-outcome = Outcome
column-over = Prevails over
column-cite = Ground
whatever = —

## Values of the law

values-of-law = Values of the law
dates-open = from { $from }
dates-closed = from { $from } to { $until }
signs = Signs
set-aside = a court set it aside; a person decides

## The book

book-title = Book of rules
book-about = Every rule that the system applies, as a lawyer would read it, with its article, its sign and its review. Clauses have the same numbers in prose and table.
book-contents = Contents
book-rules = The rules
book-tables = Decision tables
book-law-of = Law in force on
book-no-instrument = No instrument

## The answer to a case

answer-days = Law in force on { $law }; case looked at on { $case }, with what was known by then.
answer-known = Answer: { $outcome }.
answer-settled = Although facts are missing, the answer is already certain: { $outcome }.
answer-unknown = It cannot be known yet.
answer-silent = The rule says nothing of such a case.
answer-cannot = It cannot be computed because { $cause }.
whether = whether { $of }
answer-missing = Not known yet: { $facts }.
answer-ask = What helps most to ask now: { $fact }.
answer-decides = Everything that was read is checked: the rule may decide.
answer-proposes = The rule proposes; a person decides.
answer-facts = What is known of the case
answer-why = How the answer comes about
because-rule = The rule itself: { $review }
because-value = { $name }: { $review }
possible = { $said }, if { $when }.
possible-always = { $said }.
ways-more = { $number ->
    [one] or in another way
   *[other] or in { $number } other ways
 }
or-if = or if
or-absent = { $said }, or there is none
is-between = is between { $least } and { $most }
is-between-days = is between { $least } and { $most }
is-day = is { $object }
is-from = is { $object } or later
is-until = is { $object } or earlier
is-or-more = is { $object } or more
is-or-less = is { $object } or less
no-such-day = the day { $day } + { $term } does not exist
told = { $fact }: { $value }
told-absent = { $fact }: there is none in this case
told-later = { $fact }: it became known later, on { $date }
result-yes = yes
result-no = no
result-absent = does not apply to this case
result-unknown = unknown; needs { $facts }
clause-stands = holds
clause-falls = is not met
clause-below = is met, but what it is an exception to does not hold
clause-excepted = is met, but clause { $clauses } prevails
clause-open = may hold
was-read = { $value }, from { $date }. { $cite }. { $review }
verdict-lacks = Ruled out: { $of }
verdict-conflict = clauses conflict and a person decides
verdict-impossible = there can be no such case
verdict-cannot = it cannot be computed
cause-not-in-force = { $name } has no value on { $date }
cause-before-law = nothing that the rule cites was law on { $date }: the first of it is from { $from }
cause-not-in-table = { $name } has no value for { $member } on { $date }
cause-impossible = the facts are impossible: the rule takes something else as given
cause-must-apply = every case has { $fact }, and this one was said to have none
cause-not-unique = two rows hold, { $first } and { $second }, and only one may
cause-conflict = the clauses { $first } and { $second } hold at once and say different things
cause-units = { $left } and { $right } are counted in different units, which the law does not convert
cause-wrong-type = { $name } holds another kind of value than was declared
cause-date = { $part } gives no day that exists, and the law does not say which one to take
cause-divided = { $part } divides by zero
cause-overflow = { $part } is beyond what can be counted
cause-mismatch = the parts of { $part } do not go together

## All cases

cells-title = All cases
cells-all = { $number ->
    [one] Of all cases the rule says one thing.
   *[other] All cases fall into { $number } groups; of each the rule says one thing.
 }
cells-some = There are more groups of cases than can be shown; these are { $number }.
cells-more = { $number ->
    [one] And another group.
   *[other] And { $number } more groups.
 }
cell = { $said }: { $when }.
cell-always = { $said }: in any case.
cell-example = For example, looked at on { $date }: { $facts }.
cell-undecided = It is not decided whether there is such a case.
reform-about = Would be the law from { $from }. Compared under the law of { $on }, without the reform and with it.
reform-nothing = No rule is touched on that day.
reform-rule = The rule itself is changed.
reform-values = A value of the law that the rule reads is changed.
reform-new = The rule is new.
reform-gone = The rule is gone.
reform-same = No case comes out otherwise.
reform-open = These are not all changes: some cases are not decided.
reform-always = in every case
reform-cell = { $from } → { $to }: where { $when }
reform-cases = { $cases } of { $rows } cases: { $from } → { $to }
reform-no-case = None of { $rows } cases comes out otherwise.
reform-sum = { $of }, together: { $before } → { $after }
reform-unknown = unknown
