//! A border movement, read from a file at the door: afterwards nobody checks its columns again.
//!
//! The data dictionary for people is `docs/src/movements.md`; a test holds the two together.

use rumbo_base::{CivilDate, FieldId, Instant, PlaceId, TextKey};
use rumbo_content::Content;
use rumbo_rules::{Facts as FactSource, Tri, Value};
use serde::{Deserialize, Serialize};

/// The columns of a movements file, in the order in which we write them.
pub const COLUMNS: &[&str] = &[
    "movement_id",
    "direction",
    "happened_at",
    "place",
    "document_kind",
    "document_issuer",
    "document_number",
    "nationality",
    "born",
    "sex",
    "condition",
    "days_granted",
    "visa",
    "second_review",
    "ground",
];

/// Those that the header of a file must have.
pub const COLUMNS_REQUIRED: &[&str] = &["movement_id", "direction", "happened_at", "place"];

/// A row as it stands in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMovement {
    /// The source's own id of the movement: what makes a second import change nothing.
    pub movement_id: String,
    /// `entry`, `exit` or `rejection`.
    pub direction: String,
    /// Local date and time at the place, `2025-03-01T14:05:00`, or with an offset.
    pub happened_at: String,
    /// A place id of content.
    pub place: String,
    /// Kind of travel document.
    #[serde(default)]
    pub document_kind: String,
    /// Three letters of who issued it.
    #[serde(default)]
    pub document_issuer: String,
    /// Its number.
    #[serde(default)]
    pub document_number: String,
    /// Three letters.
    #[serde(default)]
    pub nationality: String,
    /// Date of birth.
    #[serde(default)]
    pub born: String,
    /// Sex as stated.
    #[serde(default)]
    pub sex: String,
    /// Condition of stay, on entry.
    #[serde(default)]
    pub condition: String,
    /// Days granted, on entry as a visitor.
    #[serde(default)]
    pub days_granted: String,
    /// Kind of visa.
    #[serde(default)]
    pub visa: String,
    /// `yes` if there was a second review.
    #[serde(default)]
    pub second_review: String,
    /// Ground of a rejection.
    #[serde(default)]
    pub ground: String,
}

impl RawMovement {
    /// The column of a name.
    pub(crate) fn slot(&mut self, name: &str) -> &mut String {
        match name {
            "movement_id" => &mut self.movement_id,
            "direction" => &mut self.direction,
            "happened_at" => &mut self.happened_at,
            "place" => &mut self.place,
            "document_kind" => &mut self.document_kind,
            "document_issuer" => &mut self.document_issuer,
            "document_number" => &mut self.document_number,
            "nationality" => &mut self.nationality,
            "born" => &mut self.born,
            "sex" => &mut self.sex,
            "condition" => &mut self.condition,
            "days_granted" => &mut self.days_granted,
            "visa" => &mut self.visa,
            "second_review" => &mut self.second_review,
            _ => &mut self.ground,
        }
    }

    /// What it says, without its id: the same id with something else is a changed row.
    pub(crate) fn told(&self) -> [&str; 14] {
        [
            &self.direction,
            &self.happened_at,
            &self.place,
            &self.document_kind,
            &self.document_issuer,
            &self.document_number,
            &self.nationality,
            &self.born,
            &self.sex,
            &self.condition,
            &self.days_granted,
            &self.visa,
            &self.second_review,
            &self.ground,
        ]
    }
}

/// A movement whose columns have been read.
#[derive(Debug, Clone)]
pub struct Movement {
    /// The source's id.
    pub id: String,
    /// When, as a moment.
    pub at: Instant,
    /// Where.
    pub place: PlaceId,
    /// Who issued the document.
    pub issuer: String,
    /// Its number.
    pub number: String,
    /// Date of birth as written: personal.
    pub born: Option<CivilDate>,
    /// Columns that are not personal, as facts.
    pub facts: Vec<(FieldId, Value)>,
    /// The ground of a rejection.
    pub ground: Option<TextKey>,
}

/// What is wrong with one value of one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowMistake {
    /// Line in the file, the first being 1.
    pub line: u64,
    /// Column; empty if the row as a whole is wrong.
    pub column: String,
    /// What stands there. Never a personal value.
    pub value: String,
    /// Why it cannot be.
    pub why: String,
    /// How to mend it.
    pub mend: String,
}

/// Reads rows against one content. Field ids are made once, not per row.
pub struct Columns<'a> {
    content: &'a Content,
    ids: Ids,
}

struct Ids {
    direction: FieldId,
    condition: FieldId,
    nationality: FieldId,
    sex: FieldId,
    age_group: FieldId,
    document_kind: FieldId,
    visa: FieldId,
    second_review: FieldId,
    days_granted: FieldId,
    via: FieldId,
}

impl<'a> Columns<'a> {
    /// Prepares to read rows for this content.
    pub fn new(content: &'a Content) -> Result<Self, rumbo_base::IdError> {
        let id = FieldId::parse;
        let ids = Ids {
            direction: id("direction")?,
            condition: id("condition")?,
            nationality: id("nationality")?,
            sex: id("sex")?,
            age_group: id("age_group")?,
            document_kind: id("document_kind")?,
            visa: id("visa")?,
            second_review: id("second_review")?,
            days_granted: id("days_granted")?,
            via: id("via")?,
        };
        Ok(Self { content, ids })
    }

    /// Reads one row, or says everything that is wrong with it.
    pub fn read(&self, raw: &RawMovement, line: u64) -> Result<Movement, Vec<RowMistake>> {
        let mut row = Row { line, mistakes: Vec::new(), facts: Vec::with_capacity(10) };
        row.required("movement_id", &raw.movement_id);
        if raw.movement_id.len() > ROW_ID_BYTES_MAX {
            row.wrong(
                "movement_id",
                &raw.movement_id,
                "it is longer than 80 bytes",
                "use the source's short id",
            );
        }
        row.required("document_number", &raw.document_number);
        row.letters("document_issuer", &raw.document_issuer);
        row.letters("nationality", &raw.nationality);
        if raw.nationality == self.content.country.nationality {
            let mend = "leave movements of nationals out: they have no condition of stay";
            row.wrong("nationality", &raw.nationality, "nationals are not visitors", mend);
        }
        let place = self.place(raw, &mut row);
        let at = place.and_then(|place| instant(raw, &place.zone, &mut row));
        let born = self.born(raw, at, place, &mut row);
        self.enums(raw, &mut row);
        self.days(raw, &mut row);
        self.yes_no(raw, &mut row);
        let ground = if raw.ground.is_empty() { None } else { self.ground(raw, &mut row) };
        if let Some(place) = place {
            row.facts.push((self.ids.via.clone(), Value::Enum(place.mode.as_str().into())));
        }
        row.facts.push((self.ids.nationality.clone(), Value::Text(raw.nationality.as_str().into())));
        match (row.mistakes.is_empty(), at, place) {
            (true, Some(at), Some(place)) => Ok(Movement {
                id: raw.movement_id.clone(),
                at,
                place: place.id.clone(),
                issuer: raw.document_issuer.clone(),
                number: raw.document_number.clone(),
                born,
                facts: row.facts,
                ground,
            }),
            _ => Err(row.mistakes),
        }
    }

    fn place(&self, raw: &RawMovement, row: &mut Row) -> Option<&'a rumbo_content::Place> {
        row.required("place", &raw.place);
        let found = self.content.places.get(raw.place.as_str());
        if found.is_some_and(|place| place.mode.is_empty()) {
            let mend = "name the airport, crossing or seaport";
            row.wrong("place", &raw.place, "nobody enters or leaves the country there", mend);
        }
        if found.is_none() && !raw.place.is_empty() {
            let close = nearest(&raw.place, self.content.places.keys().map(|it| it.as_str()));
            let mend = close.map_or_else(
                || "use a place id of `places.csv`".to_owned(),
                |close| format!("did you mean `{close}`? place ids stand in `places.csv`"),
            );
            row.wrong("place", &raw.place, "there is no such place", mend);
        }
        found
    }

    fn born(
        &self,
        raw: &RawMovement,
        at: Option<Instant>,
        place: Option<&rumbo_content::Place>,
        row: &mut Row,
    ) -> Option<CivilDate> {
        if raw.born.is_empty() {
            return None;
        }
        let Ok(born) = raw.born.parse::<CivilDate>() else {
            // The value itself is personal and stays out of the message.
            row.wrong("born", "***", "it is not a date", "write year-month-day, as 1990-05-31");
            return None;
        };
        if let (Some(at), Some(place)) = (at, place) {
            match age_group(self.content, born, place.zone.date_of(at)) {
                Some(group) => row.facts.push((self.ids.age_group.clone(), group)),
                None => row.wrong(
                    "born",
                    "***",
                    "the movement is before the birth",
                    "correct one of the two dates",
                ),
            }
        }
        Some(born)
    }

    fn enums(&self, raw: &RawMovement, row: &mut Row) {
        let columns = [
            ("direction", &raw.direction, "movement_direction", &self.ids.direction, true),
            ("condition", &raw.condition, "condition_of_stay", &self.ids.condition, raw.direction == "entry"),
            ("sex", &raw.sex, "sex", &self.ids.sex, false),
            ("document_kind", &raw.document_kind, "document_kind", &self.ids.document_kind, false),
            ("visa", &raw.visa, "visa_kind", &self.ids.visa, false),
        ];
        for (column, value, list, id, required) in columns {
            let members = self.content.enums.get(list).map(Vec::as_slice).unwrap_or_default();
            if value.is_empty() {
                if required {
                    row.required(column, value);
                } else if column == "sex" && members.iter().any(|it| it == NOT_STATED) {
                    row.facts.push((id.clone(), Value::Enum(NOT_STATED.into())));
                }
                continue;
            }
            if members.iter().any(|it| it == value) {
                row.facts.push((id.clone(), Value::Enum(value.as_str().into())));
            } else {
                row.wrong(
                    column,
                    value,
                    "it is not on the list",
                    format!("use one of {}", members.join(", ")),
                );
            }
        }
    }

    fn days(&self, raw: &RawMovement, row: &mut Row) {
        if raw.days_granted.is_empty() {
            return;
        }
        match raw.days_granted.parse::<u32>() {
            Ok(days) => row.facts.push((self.ids.days_granted.clone(), Value::Int(i64::from(days)))),
            Err(_) => row.wrong(
                "days_granted",
                &raw.days_granted,
                "it is not a number of days",
                "write digits only",
            ),
        }
    }

    fn yes_no(&self, raw: &RawMovement, row: &mut Row) {
        let value = match raw.second_review.as_str() {
            "" | "no" => false,
            "yes" => true,
            other => {
                row.wrong("second_review", other, "it is neither yes nor no", "write `yes` or `no`");
                return;
            }
        };
        row.facts.push((self.ids.second_review.clone(), Value::Bool(value)));
    }

    fn ground(&self, raw: &RawMovement, row: &mut Row) -> Option<TextKey> {
        let key = TextKey::parse(&raw.ground).ok();
        if key.is_none() {
            row.wrong(
                "ground",
                &raw.ground,
                "it is not the key of a ground",
                "use a ground of the step, as content names it",
            );
        }
        key
    }
}

/// The member of the list `sex` for what a file leaves empty.
const NOT_STATED: &str = "not_stated";

/// Longest id of a row, in bytes.
pub const ROW_ID_BYTES_MAX: usize = 80;

/// A row while it is read.
struct Row {
    line: u64,
    mistakes: Vec<RowMistake>,
    facts: Vec<(FieldId, Value)>,
}

impl Row {
    fn wrong(&mut self, column: &str, value: &str, why: &str, mend: impl Into<String>) {
        let (column, value, why) = (column.to_owned(), value.to_owned(), why.to_owned());
        self.mistakes.push(RowMistake { line: self.line, column, value, why, mend: mend.into() });
    }
    fn required(&mut self, column: &str, value: &str) {
        if value.is_empty() {
            self.wrong(column, value, "it is empty", "every such row needs it");
        }
    }
    fn letters(&mut self, column: &str, value: &str) {
        if value.len() != 3 || !value.bytes().all(|it| it.is_ascii_uppercase()) {
            let mend = "write the three capital letters of ISO 3166-1 or of the travel document, as GTM";
            self.wrong(column, value, "it is not a three-letter code", mend);
        }
    }
}

fn instant(raw: &RawMovement, zone: &rumbo_base::Zone, row: &mut Row) -> Option<Instant> {
    let at = moment(&raw.happened_at, zone);
    if at.is_none() {
        row.wrong("happened_at", &raw.happened_at, "it is not a date and time", MOMENT_MEND);
    }
    at
}

/// How to write a date and time.
pub(crate) const MOMENT_MEND: &str = "write the local date and time, as 2025-03-01T14:05:00";

/// A date and time: with an offset or `Z` the text names a moment; without, the time on the wall of the place.
pub(crate) fn moment(text: &str, zone: &rumbo_base::Zone) -> Option<Instant> {
    if text.ends_with('Z') || has_offset(text) {
        return text.parse::<Instant>().ok();
    }
    text.parse::<jiff::civil::DateTime>().ok().and_then(|local| zone.instant(local))
}

fn has_offset(text: &str) -> bool {
    text.get(11..).is_some_and(|time| time.contains(['+', '-']))
}

/// The age group of somebody on a day, among the members of the content's `age_group`: `0-11`, `12-17`, …, each a range of years.
/// Nothing if they were not yet born.
pub fn age_group(content: &Content, born: CivilDate, on: CivilDate) -> Option<Value> {
    if born > on {
        return None;
    }
    let years = i32::from(on.year()) - i32::from(born.year());
    let had_birthday = (on.month(), on.day()) >= (born.month(), born.day());
    let age = if had_birthday { years } else { years - 1 };
    let groups = content.enums.get("age_group").map(Vec::as_slice).unwrap_or_default();
    let group = groups.iter().find(|group| match group.split_once('-') {
        Some((from, to)) => {
            let bounds = (from.parse::<i32>(), to.parse::<i32>());
            matches!(bounds, (Ok(from), Ok(to)) if (from..=to).contains(&age))
        }
        None => {
            group.strip_suffix('+').and_then(|from| from.parse::<i32>().ok()).is_some_and(|from| age >= from)
        }
    });
    group.map(|group| Value::Enum(group.as_str().into()))
}

/// The word of a list that is closest to what was written, if it is close at all.
pub fn nearest<'w>(word: &str, list: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    let close = list.map(|it| (distance(word, it), it)).min()?;
    (close.0 <= 2.max(word.len() / 4)).then_some(close.1)
}

/// Levenshtein distance in bytes: ids are ASCII.
fn distance(one: &str, other: &str) -> usize {
    let mut previous: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.bytes().enumerate() {
        let mut current = Vec::with_capacity(previous.len());
        current.push(row + 1);
        for (column, second) in other.bytes().enumerate() {
            let cost = usize::from(letter != second);
            let replace = previous.get(column).copied().unwrap_or(usize::MAX).saturating_add(cost);
            let insert = current.last().copied().unwrap_or(usize::MAX).saturating_add(1);
            let delete = previous.get(column + 1).copied().unwrap_or(usize::MAX).saturating_add(1);
            current.push(replace.min(insert).min(delete));
        }
        previous = current;
    }
    previous.last().copied().unwrap_or(0)
}

/// A movement's columns as facts for the expressions of `[[import]]`.
impl FactSource for Movement {
    fn fact(&self, id: &FieldId) -> Tri<Value> {
        let found = self.facts.iter().find(|(field, _)| field == id);
        found.map_or(Tri::NotApplicable, |(_, value)| Tri::Known(value.clone()))
    }
}
