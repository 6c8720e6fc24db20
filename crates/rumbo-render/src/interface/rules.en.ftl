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
part-before = { $name }, before the day
part-after = { $name }, after the day
case-date = the day on which the case is looked at
with-value = { $name } ({ $value })
no-value-yet = no value on that day
one-article = art. { $provisions }
articles = arts. { $provisions }
of-instrument = { $instrument }, { $article }
index-units = { $units } × { $of }
before-and-after = { $before } before, { $after } after
look-back-over = { $over } back, { $measure }
measure-sum = summed up
measure-average = on average
measure-continuity = without a gap
measure-count = counted
table-entry = { $member }: { $value }
records = { $number } records
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
