//! Feeds: files of other systems whose rows become reports. This table says which columns a row has, for the
//! expressions of `[[import]]` and for whoever reads the files.

use rumbo_rules::{Type, ValueError};

/// A kind of file that can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feed {
    /// Its id: `movements`.
    pub id: &'static str,
    /// The column that holds a row's own id at its source.
    pub row_id: &'static str,
    /// What an import expression can read of a row.
    pub columns: &'static [Column],
    /// What its rows are.
    pub rows: Rows,
}

/// What the rows of a feed are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// Movements, whose columns the platform knows.
    Movements,
    /// Each asks for something: it opens a case, has a column for each field that the opening step asks or may record, and can
    /// be refused.
    Asking,
    /// Each tells what happened at a place, with columns as above: it is never refused.
    Telling,
}

/// Something a row of a feed tells, that an import expression can read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name in the file and in expressions.
    pub id: &'static str,
    /// Its type, as content writes types.
    pub type_name: &'static str,
    /// Whether a row can lack it.
    pub optional: bool,
}

/// Border crossings: one row is one person at one point, once.
pub const MOVEMENTS: Feed = Feed {
    id: "movements",
    row_id: "movement_id",
    columns: &[
        column("direction", "enum(movement_direction)", false),
        column("condition", "enum(condition_of_stay)", true),
        column("nationality", "text", false),
        column("sex", "enum(sex)", false),
        column("document_kind", "enum(document_kind)", true),
        column("visa", "enum(visa_kind)", true),
        column("second_review", "bool", false),
        column("via", "enum(place_mode)", false),
    ],
    rows: Rows::Movements,
};

/// Orders of employers for a season: one row is one order.
pub const ORDERS: Feed = Feed { id: "orders", row_id: "order_id", columns: &[], rows: Rows::Asking };

/// Workers who ask for a place: one row is the file of one person for one season.
pub const WORKERS: Feed = Feed { id: "workers", row_id: "file_id", columns: &[], rows: Rows::Asking };

/// Nationals whom another state hands over: one row is one person at one port, once.
pub const REPATRIATIONS: Feed = Feed {
    id: "repatriations",
    row_id: "reception_id",
    columns: &[column("age_group", "enum(age_group)", false)],
    rows: Rows::Telling,
};

/// Foreigners whom the country hands over to their own: one row is one person at one point, once.
pub const RETURNS: Feed = Feed { id: "returns", row_id: "return_id", columns: &[], rows: Rows::Telling };

/// Every feed.
pub static FEEDS: &[Feed] = &[MOVEMENTS, ORDERS, WORKERS, REPATRIATIONS, RETURNS];

const fn column(id: &'static str, type_name: &'static str, optional: bool) -> Column {
    Column { id, type_name, optional }
}

impl Feed {
    /// The feed of that id.
    pub fn named(id: &str) -> Option<&'static Self> {
        FEEDS.iter().find(|it| it.id == id)
    }
    /// Whether a row has a column for each field of the step that it opens a case with.
    pub fn is_of_forms(&self) -> bool {
        self.rows != Rows::Movements
    }
}

impl Column {
    /// Its type.
    pub fn value_type(&self) -> Result<Type, ValueError> {
        self.type_name.parse()
    }
}
