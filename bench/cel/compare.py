"""Evaluates expressions with an independent implementation of CEL and tells where it disagrees with Rumbo.

Reads what the example `rules` of the chores writes: a line of JSON with the parameters, then one for each expression.
Exits with 1 if anything disagrees, after a line for each disagreement.

What counts as agreement:
- a known value must be the same value of the same type;
- what does not apply in Rumbo is a missing key in CEL, which must be an error there;
- what cannot be computed in Rumbo (overflow, division by zero) must be an error there too, unless the expression has a
  connective: CEL lets a decisive side absorb an error beside it, Rumbo never hides one.
"""

import json
import sys

import celpy
from celpy.celtypes import BoolType, IntType

CONNECTIVES = ("&&", "||", ".all(", ".exists(")


def worth(program, names):
    """The value by CEL, or the reason why there is none."""
    try:
        value = program.evaluate(names)
    except celpy.CELEvalError as why:
        return None, str(why)
    if isinstance(value, Exception):
        return None, str(value)
    return value, None


def agrees(expression, ours, value, error):
    """Whether Rumbo's answer and CEL's are the same, and how they are."""
    if isinstance(ours, dict) and "known" in ours:
        if error is not None:
            return None
        kind = BoolType if isinstance(ours["known"], bool) else IntType
        return "known" if isinstance(value, kind) and value == ours["known"] else None
    if error is not None:
        return "no value"
    if isinstance(ours, dict) and "cannot" in ours and any(it in expression for it in CONNECTIVES):
        return "absorbed"
    return None


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        return compare(json.loads(line) for line in file)


def compare(lines):
    parameters = next(lines)
    environment = celpy.Environment()
    counts = {"known": 0, "no value": 0, "absorbed": 0}
    expressions, disagreements = 0, 0
    for line in lines:
        expressions += 1
        expression = line["expression"]
        program = environment.program(environment.compile(expression))
        for case in line["cases"]:
            names = celpy.json_to_cel({**case["facts"], **parameters})
            value, error = worth(program, names)
            how = agrees(expression, case["worth"], value, error)
            if how is None:
                disagreements += 1
                cel = f"error: {error}" if error is not None else repr(value)
                print(json.dumps({"expression": expression, **case, "cel": cel}, ensure_ascii=False))
            else:
                counts[how] += 1
    told = ", ".join(f"{count} {how}" for how, count in counts.items())
    print(f"{expressions} expressions, {told}, {disagreements} disagreements")
    return 1 if disagreements or counts["known"] == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
