# The words of a season's departures.

programme = Departures of seasonal farm workers
    .about = The people of one flight, listed, let out one by one, and counted where they arrive.

state-open = Open; workers are put on the list
state-listed = The list is closed
state-left = Left; the consulate must count who arrives
state-arrived = Arrived and counted
state-cancelled = Cancelled

step-draw-up = Draw up a departure
    .done = The departure was drawn up
step-list-worker = Put a worker on the list
    .done = A worker was put on the list
step-unlist-worker = Take a worker off the list
    .done = A worker was taken off the list
step-close-list = Close and print the list
    .done = The list was closed
step-board = Let a worker leave
    .done = A worker was let out
step-leave = Let the flight leave
    .done = The flight left
step-count-arrivals = Count who arrived
    .done = Those who arrived were counted
step-cancel = Cancel the departure
    .done = The departure was cancelled

clock-arrival-count = Time to count who arrived
role-carrier = Carrier
field-province = Province
    .help = Where it lands.
field-leaves_on = Day of the flight
    .help = Year-month-day.
field-seats = Seats
    .help = For workers of the programme.
field-arrived = Arrived
    .help = How many the consulate counted.

guard-no-more-than-seats = There is no seat left on this flight.
    .do = Book the worker on another one.
guard-nobody-on-the-list-is-left-behind = Workers are on the list: the departure cannot be cancelled over their heads.
    .do = Book them on another flight first.
guard-not-before-its-day = It is not yet the day of the flight.
    .do = Wait for the day, or tell that the flight was put off.
guard-who-left-has-arrived = As many must have arrived as were let out.
    .do = Look for who is missing, and report the count as it is.
occurrence-flight-was-put-off = The flight was put off

right-seal = The seal costs nothing. Nobody may be made to pay for being on this list.
paper-departure-list = List of a departure
paper-departure-list-what = The Secretariat of Labour and Social Welfare hands this list to the Institute and to the consulate.
paper-departure-list-facts = The flight
paper-departure-list-law = Basis
paper-departure-list-signature = Name and signature of who draws it up
paper-departure-list-proof = Proof of record
