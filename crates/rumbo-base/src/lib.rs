//! The words everyone shares: ids, civil dates and calendars, money, places, citations, text keys, Refusal.
