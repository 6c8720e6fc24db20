//! The text of a statute as its provisions: articles, and in them fractions and letters. The editions differ: `Artículo 3.`,
//! `Artículo 3o.-`, `ARTÍCULO 3.-`, `Artículo 17-A.-`; lines are wrapped, and some words divided.

use std::collections::BTreeMap;

/// A statute.
pub(super) struct Statute {
    /// The lines of each article; transitional ones of the statute itself as `2t`.
    articles: BTreeMap<String, Vec<String>>,
}

const ARTICLE: [&str; 5] = ["Artículo ", "Articulo ", "ARTÍCULO ", "ARTICULO ", "Article "];
/// Articles put in between: `63 Quáter`. Shorter words need no list.
const BETWEEN: [&str; 9] =
    ["Quater", "Quintus", "Quinquies", "Sextus", "Sexies", "Septimus", "Septies", "Octavus", "Octies"];
const TRANSITIONAL: [&str; 3] = ["TRANSITORIO", "ARTÍCULOS TRANSITORIOS", "TRANSITORY"];
const ORDINALS: [&str; 10] =
    ["PRIMERO", "SEGUNDO", "TERCERO", "CUARTO", "QUINTO", "SEXTO", "SÉPTIMO", "OCTAVO", "NOVENO", "DÉCIMO"];

impl Statute {
    /// Takes a text apart. The transitional articles of later reforms are left out: their numbers begin again.
    pub(super) fn read(text: &str) -> Self {
        let mut articles: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut current = None;
        let mut transitional = 0;
        for line in text.lines().map(str::trim).filter(|it| !it.is_empty()) {
            // A wrapped line may begin with the adjective: “transitorio en condiciones dignas”.
            let heading = line.starts_with(char::is_uppercase);
            if heading && TRANSITIONAL.iter().any(|it| line.to_uppercase().starts_with(it)) {
                transitional += 1;
                current = None;
                continue;
            }
            let heading = match transitional {
                0 => article(line),
                1 => ordinal(line),
                _ => break,
            };
            // A line that only happens to begin like an article names one that was there before.
            let heading = heading.filter(|(id, _)| !articles.contains_key(id));
            let words = heading.as_ref().map_or(line, |(_, rest)| rest);
            current = heading.as_ref().map(|(id, _)| id.clone()).or(current);
            if let Some(id) = &current {
                articles.entry(id.clone()).or_default().push(words.to_owned());
            }
        }
        Self { articles }
    }

    /// The words of a provision, `52.V.b` or `99-p3` (its third paragraph), on one line.
    pub(super) fn provision(&self, id: &str) -> Option<String> {
        if let Some((article, number)) = id.rsplit_once("-p")
            && let Ok(number) = number.parse()
        {
            return paragraph(self.articles.get(article)?, number).map(joined);
        }
        let mut parts = id.split('.');
        let mut lines = self.articles.get(parts.next()?)?.as_slice();
        for part in parts {
            lines = within(lines, part)?;
        }
        Some(joined(lines))
    }
}

/// `52` and the words behind it, of `Artículo 52. Los extranjeros …`.
fn article(line: &str) -> Option<(String, &str)> {
    let rest = ARTICLE.iter().find_map(|it| line.strip_prefix(it))?;
    let (name, words) = rest.split_once('.')?;
    let digits = name.chars().take_while(char::is_ascii_digit).count();
    let (number, suffix) = name.split_at(digits);
    // `3o`, `3º`, `17-A`, `17 B`, `8 Bis`, `63 Quáter` (cited without the accent); anything longer is a sentence that
    // begins with an article's name.
    let suffix = suffix.trim_start_matches(['o', 'º', '°', '-', ' ']).replace('á', "a").replace('é', "e");
    let known = suffix.len() <= 3 || BETWEEN.contains(&suffix.as_str());
    let fits = digits > 0 && known && suffix.chars().all(char::is_alphanumeric);
    let id = if suffix.is_empty() { number.to_owned() } else { format!("{number}-{suffix}") };
    fits.then(|| (id, words.trim_start_matches(['-', ' '])))
}

/// `2t` of `SEGUNDO. El artículo 10 …`.
fn ordinal(line: &str) -> Option<(String, &str)> {
    let (name, words) = line.split_once('.')?;
    let place = ORDINALS.iter().position(|it| name.to_uppercase() == *it)?;
    Some((format!("{}t", place + 1), words))
}

/// The lines of a fraction (`V`) or letter (`b`), up to the next one.
fn within<'l>(lines: &'l [String], part: &str) -> Option<&'l [String]> {
    let letter = part.len() == 1 && part.starts_with(|it: char| it.is_ascii_lowercase());
    let heading = |line: &str| {
        let (name, _) = line.split_once(if letter { ')' } else { '.' })?;
        let known = if letter {
            name.len() == 1
        } else {
            !name.is_empty() && name.chars().all(|it| "IVXLC".contains(it))
        };
        known.then(|| name.to_owned())
    };
    let start = lines.iter().position(|it| heading(it).as_deref() == Some(part))?;
    let rest = lines.get(start + 1..)?;
    let length = rest.iter().position(|it| heading(it).is_some()).unwrap_or(rest.len());
    lines.get(start..=start + length)
}

/// The lines of a paragraph, counted from one: a new one begins where a sentence ends with its line.
fn paragraph(lines: &[String], number: usize) -> Option<&[String]> {
    let ends = |line: &String| line.ends_with('.');
    lines.split_inclusive(ends).nth(number.checked_sub(1)?)
}

/// Wrapped lines as one; a word divided at the end of a line is whole again.
fn joined(lines: &[String]) -> String {
    let mut text = String::new();
    for line in lines {
        let divided = text.ends_with('-') && line.starts_with(char::is_lowercase);
        if divided {
            text.pop();
        } else if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(line);
    }
    text
}

#[test]
fn the_styles_of_the_editions_are_read() {
    let statute = Statute::read(
        "Artículo 3o.- Son tres:\nI. uno, con diez\ndías, y\nII. dos:\na) esto;\nb) aque-\nllo;\nArtículo 17-A.- Otro, y del\n\
         Artículo 3 de esta Ley.\nARTÍCULO 18 Bis. Casi.\n\
         Artículo 18 Quáter.- Un plazo\ntransitorio.\nArticulo 19. Fin.\nSegunda\nparte.\nTercera.\nTRANSITORIOS\nPRIMERO. Hoy.\nSegundo.- Mañana.\nTRANSITORIOS\nPRIMERO. Nunca.\n",
    );
    let said = |id| statute.provision(id);
    assert_eq!(said("3.I").as_deref(), Some("I. uno, con diez días, y"));
    assert_eq!(said("3.II.b").as_deref(), Some("b) aquello;"));
    assert_eq!(said("17-A").as_deref(), Some("Otro, y del Artículo 3 de esta Ley."));
    assert_eq!(said("18-Bis").as_deref(), Some("Casi."));
    assert_eq!(said("18-Quater").as_deref(), Some("Un plazo transitorio."));
    assert_eq!(said("19").as_deref(), Some("Fin. Segunda parte. Tercera."));
    assert_eq!(said("19-p2").as_deref(), Some("Segunda parte."));
    assert_eq!((said("19-p0"), said("19-p4")), (None, None));
    assert_eq!(said("1t").as_deref().map(str::trim), Some("Hoy."));
    assert_eq!(said("2t").as_deref(), Some("- Mañana."));
    assert_eq!((said("4"), said("3.III"), said("3.I.a")), (None, None, None));
}
