//! Types, evaluates, analyses and vectorises legal rules over dated parameters.
