"""The four rules of the bench `rules` in OpenFisca-core, asked line by line.

Runs beside the product, as a process of its own. Reads one JSON request a line and answers with one JSON line. Data and
parameters come from files that the product wrote: columns as .npy, the law as OpenFisca's own YAML. What is written here
is each rule as an author of OpenFisca would write it, by the fastest way that OpenFisca offers: arrays of codes for
enumerations, one variable for each thing that is computed, intermediate results named and therefore cached.

OpenFisca has no unknown: a missing fact is what its documentation says, 0, False or 1970-01-01.
"""

import csv
import datetime
import json
import pathlib
import sys
import time
from decimal import Decimal

import numpy
from openfisca_core.entities import Entity, GroupEntity
from openfisca_core.indexed_enums import Enum, EnumArray
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Row = Entity("row", "rows", "A case", "")
Employer = GroupEntity("employer", "employers", "An employer", "", [{"key": "specialty", "plural": "specialties"}])


class Condition(Enum):
    VSP, VCP, VR, VTF, VRH, VA, RT, RTE, RP = "VSP VCP VR VTF VRH VA RT RTE RP".split()


class Stay(Enum):
    within_stay, overstay, other_regime = "within_stay overstay other_regime".split()


class Contract(Enum):
    valid, too_short, too_long, cannot = "valid too_short too_long cannot".split()


class Matching(Enum):
    complete, partner_missing, cap_binding = "complete partner_missing cap_binding".split()


def coded(codes, names):
    """Codes as what OpenFisca keeps an enumeration in."""
    return EnumArray(codes.astype(numpy.int16), names)


def choose(condition, yes, no):
    """Codes where a condition holds and where it does not."""
    return numpy.where(condition, numpy.int16(yes.index if isinstance(yes, Enum) else yes), no)


def variable(name, entity, kind, formula=None, values=None):
    """A variable of a day, as OpenFisca wants it: a class."""
    members = {"value_type": kind, "entity": entity, "definition_period": DateUnit.DAY, "label": name}
    if values is not None:
        members |= {"possible_values": values, "default_value": list(values)[0]}
    if formula is not None:
        members["formula"] = formula
    return type(name, (Variable,), members)


# 1. The stay of a visitor


def visitor_stay(row, period, parameters):
    condition = row("condition", period)
    visitor = (condition == Condition.VSP) | (condition == Condition.VCP)
    last_day = row("entered_on", period) + numpy.timedelta64(parameters(period).visitor_max_stay, "D")
    today = numpy.datetime64(str(period.start))
    seen_until = numpy.where(row("has_left", period), row("left_on", period), today)
    stay = choose(seen_until > last_day, Stay.overstay, numpy.int16(Stay.within_stay.index))
    other = ~visitor | row("holds_residence_card", period)
    return coded(choose(other, Stay.other_regime, stay), Stay)


# 2. The contract of a seasonal worker


def sawp_contract(row, period, parameters):
    starts_on, ends_on = row("starts_on", period), row("ends_on", period)
    law = parameters(period)
    shortest_end = starts_on + numpy.timedelta64(law.sawp_min_contract, "D")
    month = starts_on.astype("datetime64[M]")
    last_month = month + numpy.timedelta64(law.sawp_max_contract, "M")
    longest_end = last_month.astype("datetime64[D]") + (starts_on - month)
    no_such_day = longest_end.astype("datetime64[M]") != last_month
    answer = choose(ends_on > longest_end, Contract.too_long, numpy.int16(Contract.valid.index))
    answer = choose(ends_on < shortest_end, Contract.too_short, answer)
    return coded(choose(no_such_day, Contract.cannot, answer), Contract)


# 3. One peso of each level of government for each of the migrants


def matched(row, period, parameters):
    return row("own", period) * parameters(period).p3x1_ratio


def partner(row, period, parameters):
    return numpy.minimum(row("matched", period), parameters(period).p3x1_federal_cap)


def state_part(row, period):
    return numpy.minimum(row("state_offer", period), row("partner", period))


def municipal_part(row, period):
    return numpy.minimum(row("municipal_offer", period), row("partner", period))


def total_of_project(row, period):
    return (
        row("own", period) + row("partner", period) + row("state_part", period) + row("municipal_part", period)
    )


def p3x1_matching(row, period, parameters):
    share = row("partner", period)
    missing = (row("state_offer", period) < share) | (row("municipal_offer", period) < share)
    capped = row("matched", period) > parameters(period).p3x1_federal_cap
    answer = choose(capped, Matching.cap_binding, numpy.int16(Matching.complete.index))
    return coded(choose(missing, Matching.partner_missing, answer), Matching)


# 4. The share of foreign workers


def over_general_limit(employer, period, parameters):
    workers, foreign = employer("workers", period), employer("foreign", period)
    return workers - foreign < workers * parameters(period).lft_min_mexican_share


def specialty_closed(employer, period):
    open_to_all = employer.members("mexican_available", period) | ~employer.members("temporary", period)
    return employer.any((employer.members("specialty_foreign", period) > 0) & open_to_all)


def over_specialty_limit(employer, period, parameters):
    allowed = employer.members("specialty_total", period) * parameters(period).lft_max_foreign_in_specialty
    return employer.any(employer.members("specialty_foreign", period) > allowed)


def no_training(employer, period):
    trained = employer.members("trains_mexicans", period)
    return employer.any((employer.members("specialty_foreign", period) > 0) & ~trained)


def physician_not_mexican(employer, period):
    return employer("foreign_physicians", period) > 0


BREACHES = [over_general_limit, specialty_closed, over_specialty_limit, no_training, physician_not_mexican]

VARIABLES = [
    variable("condition", Row, Enum, values=Condition),
    *(variable(it, Row, datetime.date) for it in ["entered_on", "left_on", "starts_on", "ends_on"]),
    *(variable(it, Row, bool) for it in ["has_left", "holds_residence_card"]),
    *(variable(it, Row, float) for it in ["own", "state_offer", "municipal_offer"]),
    variable("visitor_stay", Row, Enum, visitor_stay, Stay),
    variable("sawp_contract", Row, Enum, sawp_contract, Contract),
    variable("p3x1_matching", Row, Enum, p3x1_matching, Matching),
    *(variable(it.__name__, Row, float, it) for it in [matched, partner, state_part, municipal_part, total_of_project]),
    *(variable(it, Row, int) for it in ["specialty_total", "specialty_foreign"]),
    *(variable(it, Row, bool) for it in ["mexican_available", "temporary", "trains_mexicans"]),
    *(variable(it, Employer, int) for it in ["workers", "foreign", "foreign_physicians"]),
    *(variable(it.__name__, Employer, bool, it) for it in BREACHES),
]

# What each rule computes: the outcome, one variable or a set of them, and what stands beside it.
COMPUTED = {
    "visitor-stay": (["visitor_stay"], {}),
    "sawp-contract": (["sawp_contract"], {}),
    "p3x1-matching": (
        ["p3x1_matching"],
        {"federal": "partner", "state": "state_part", "municipal": "municipal_part", "total": "total_of_project"},
    ),
    "foreign-workers": ([it.__name__ for it in BREACHES], {}),
}


class Bench:
    """One rule over one population at a time."""

    def __init__(self, parameters):
        self.system = TaxBenefitSystem([Row, Employer])
        self.system.load_parameters(str(parameters))
        self.system.add_variables(*VARIABLES)

    def load(self, rule, folder, on):
        """Reads a population and makes a simulation of it."""
        self.rule, self.folder, self.period = rule, pathlib.Path(folder), on
        self.facts = {it.stem: numpy.load(it) for it in sorted(self.folder.glob("*.npy"))}
        self.unknown = {
            name.removesuffix(".known"): self.facts.pop(name) == 0
            for name in [it for it in self.facts if it.endswith(".known")]
        }
        self.simulation = SIMULATIONS[rule](self)
        return {"rows": self.rows}

    def simulation_of(self, count):
        return SimulationBuilder().build_default_simulation(self.system, count)

    def column(self, name):
        """A column with what OpenFisca takes for unknown in the place of what is unknown."""
        column = self.facts[name]
        if name in self.unknown:
            column = numpy.where(self.unknown[name], 0, column)
        return column

    def rows_with(self, inputs):
        self.rows = len(next(iter(inputs.values())))
        simulation = self.simulation_of(self.rows)
        for name, values in inputs.items():
            simulation.set_input(name, self.period, values)
        return simulation

    def days(self, name):
        return self.column(name).astype("datetime64[D]")

    def visitors(self):
        return self.rows_with({
            "condition": coded(self.column("condition"), Condition),
            "entered_on": self.days("entered_on"),
            "left_on": self.days("left_on"),
            "has_left": self.column("left_on.applies").astype(bool),
            "holds_residence_card": self.column("holds_residence_card").astype(bool),
        })

    def contracts(self):
        return self.rows_with({it: self.days(it) for it in ["starts_on", "ends_on"]})

    def projects(self):
        amounts = ["own", "state_offer", "municipal_offer"]
        return self.rows_with({it: (self.column(it) / 100).astype(numpy.float32) for it in amounts})

    def employers(self):
        specialties = {
            "specialty_total": "specialties.total",
            "specialty_foreign": "specialties.foreign",
            "mexican_available": "specialties.mexican_available",
            "temporary": "specialties.temporary",
            "trains_mexicans": "specialties.trains_mexicans",
        }
        flags = ("mexican_available", "temporary", "trains_mexicans")
        inputs = {
            name: self.column(file).astype(bool if name in flags else numpy.int32)
            for name, file in specialties.items()
        }
        simulation = self.rows_with(inputs)
        counts = numpy.diff(self.facts["specialties.offsets"])
        self.rows = len(counts)
        employers = simulation.populations["employer"]
        employers.count = self.rows
        employers.ids = numpy.arange(self.rows)
        employers.members_entity_id = numpy.repeat(employers.ids, counts)
        for name in ["workers", "foreign", "foreign_physicians"]:
            simulation.set_input(name, self.period, self.column(name).astype(numpy.int32))
        return simulation

    def time(self):
        """Milliseconds of one evaluation, nothing being cached."""
        outcomes, outputs = COMPUTED[self.rule]
        for it in VARIABLES:
            if hasattr(it, "formula"):
                self.simulation.delete_arrays(it.__name__)
        begun = time.perf_counter()
        self.answers = [self.simulation.calculate(it, self.period) for it in outcomes]
        self.outputs = {it: self.simulation.calculate(name, self.period) for it, name in outputs.items()}
        return {"ms": (time.perf_counter() - begun) * 1000}

    def outcome(self, values):
        """The outcomes in the product's codes: the place of one, or a bit for each of a set."""
        if self.rule != "foreign-workers":
            names = [it.name for it in self.answers[0].possible_values]
            codes = [values.index(it) if it in values else len(values) for it in names]
            return numpy.array(codes)[numpy.asarray(self.answers[0])]
        names = COMPUTED[self.rule][0]
        mask = sum(answer.astype(numpy.int64) << values.index(name) for name, answer in zip(names, self.answers))
        (none,) = [place for place, name in enumerate(values) if name not in names]
        return numpy.where(mask == 0, 1 << none, mask)

    def compare(self, values, out):
        """Holds every row against the product's answer, and lists where they differ and why in a file."""
        self.time()
        read = {it.stem: numpy.load(it) for it in sorted((self.folder / "answers").glob("*.npy"))}
        found = []
        ours, theirs = read["outcome"].astype(numpy.int64), self.outcome(values)
        known, failed = read["outcome.known"] == 1, read["failed"] == 1
        cannot = (theirs == len(values)) & (self.rule == "sawp-contract")
        for row in numpy.flatnonzero(numpy.where(failed, ~cannot, ~known | (ours != theirs))):
            mine = "cannot be computed" if failed[row] else self.named(values, ours[row]) if known[row] else "unknown"
            found.append((row, "outcome", mine, self.named(values, theirs[row])))
        cents_off = 0
        for name, output in self.outputs.items():
            cents = numpy.rint(output.astype(numpy.float64) * 100).astype(numpy.int64)
            known = read[f"output.{name}.known"] == 1
            differs = ~known | (cents != read[f"output.{name}"])
            cents_off += int(numpy.count_nonzero(differs))
            if out is not None:
                for row in numpy.flatnonzero(differs):
                    mine = pesos(read[f"output.{name}"][row]) if known[row] else "unknown"
                    found.append((row, name, mine, pesos(cents[row])))
        causes = {}
        listed = []
        for row, what, mine, other in found:
            cause = self.cause(row, what, mine)
            causes[cause] = causes.get(cause, 0) + 1
            listed.append([self.rule, what, mine, other, cause, self.told(row)])
        if out is not None:
            with open(out, "a", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows(listed)
        elif "unexplained" in causes:
            print(*[it for it in listed if it[4] == "unexplained"][:10], sep="\n", file=sys.stderr)
        outcomes = sum(1 for it in found if it[1] == "outcome")
        return {"rows": self.rows, "outcomes": outcomes, "outputs": cents_off, "causes": causes}

    def named(self, values, code):
        if code == len(values) and self.rule != "foreign-workers":
            return "cannot be computed"
        if self.rule != "foreign-workers":
            return values[code]
        return "|".join(name for place, name in enumerate(values) if code >> place & 1)

    def told(self, row):
        """The facts of a row, in words."""
        told = []
        for name, column in self.facts.items():
            if "." in name:
                continue
            value = "unknown" if name in self.unknown and self.unknown[name][row] else column[row]
            if name.endswith("_on") and value != "unknown":
                value = numpy.datetime64(int(value), "D")
                if name == "left_on" and not self.facts["left_on.applies"][row]:
                    value = "not applicable"
            told.append(f"{name}={value}")
        return " ".join(told)

    def cause(self, row, what, mine):
        """Why the two differ, or `unexplained`."""
        if mine == "unknown":
            return "OpenFisca takes an unknown fact for 0, false or 1970-01-01"
        exact = EXACT.get(self.rule)
        if exact is not None and exact(self, row, what) == mine:
            return "binary fractions: exact arithmetic gives the product's answer"
        return "unexplained"

    def law(self, name):
        """A number of the law, exactly as it is written."""
        return Decimal(str(getattr(self.system.get_parameters_at_instant(self.period), name)))

    def exact_project(self, row, what):
        own, state, municipal = (
            None if name in self.unknown and self.unknown[name][row] else Decimal(int(self.facts[name][row])) / 100
            for name in ["own", "state_offer", "municipal_offer"]
        )
        cap = self.law("p3x1_federal_cap")
        matched_exactly = own * self.law("p3x1_ratio")
        share = min(matched_exactly, cap)
        if what == "outcome":
            if (state is not None and state < share) or (municipal is not None and municipal < share):
                return "partner_missing"
            return "cap_binding" if matched_exactly > cap else "complete"
        parts = {"federal": lambda: share, "state": lambda: min(state, share), "municipal": lambda: min(municipal, share)}
        parts["total"] = lambda: own + share + min(state, share) + min(municipal, share)
        return pesos(parts[what]() * 100)

    def exact_employer(self, row, what):
        first, last = self.facts["specialties.offsets"][row : row + 2]
        breaches = []
        workers, foreign = int(self.facts["workers"][row]), int(self.facts["foreign"][row])
        if workers - foreign < workers * self.law("lft_min_mexican_share"):
            breaches.append("over_general_limit")
        field = {it: self.facts[f"specialties.{it}"][first:last] for it in
                 ["total", "foreign", "mexican_available", "temporary", "trains_mexicans"]}
        rows = [{name: int(values[place]) for name, values in field.items()} for place in range(last - first)]
        share = self.law("lft_max_foreign_in_specialty")
        if any(it["foreign"] > 0 and (it["mexican_available"] or not it["temporary"]) for it in rows):
            breaches.append("specialty_closed")
        if any(it["foreign"] > it["total"] * share for it in rows):
            breaches.append("over_specialty_limit")
        if any(it["foreign"] > 0 and not it["trains_mexicans"] for it in rows):
            breaches.append("no_training")
        if self.facts["foreign_physicians"][row] > 0:
            breaches.append("physician_not_mexican")
        return "|".join(breaches) or "compliant"


def pesos(cents):
    return f"{int(cents) / 100:.2f}"


EXACT = {"p3x1-matching": Bench.exact_project, "foreign-workers": Bench.exact_employer}
SIMULATIONS = {
    "visitor-stay": Bench.visitors,
    "sawp-contract": Bench.contracts,
    "p3x1-matching": Bench.projects,
    "foreign-workers": Bench.employers,
}


def main():
    bench = None
    for line in sys.stdin:
        request = json.loads(line)
        what = request.pop("do")
        if what == "begin":
            bench = Bench(request["parameters"])
            answer = {"ready": True}
        else:
            answer = {"load": lambda **it: bench.load(**it), "time": bench.time, "compare": bench.compare}[what](**request)
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
