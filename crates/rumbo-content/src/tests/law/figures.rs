//! The numbers that words of law say, in Spanish, English or digits: `ciento ochenta días` says 180.

/// One number a line, with the words for it.
const WORDS: &str = "\
1 un una uno one
2 dos two
3 tres three
4 cuatro four
5 cinco five
6 seis six
7 siete seven
8 ocho eight
9 nueve nine
10 diez ten
11 once eleven
12 doce twelve
13 trece thirteen
14 catorce fourteen
15 quince fifteen
16 dieciséis sixteen
17 diecisiete seventeen
18 dieciocho eighteen
19 diecinueve nineteen
20 veinte twenty
21 veintiún veintiuno veintiuna
22 veintidós
23 veintitrés
24 veinticuatro
25 veinticinco
26 veintiséis
27 veintisiete
28 veintiocho
29 veintinueve
30 treinta thirty
40 cuarenta forty
50 cincuenta fifty
60 sesenta sixty
70 setenta seventy
80 ochenta eighty
90 noventa ninety
100 cien ciento hundred
200 doscientos doscientas
300 trescientos trescientas
400 cuatrocientos cuatrocientas
500 quinientos quinientas
600 seiscientos seiscientas
700 setecientos setecientas
800 ochocientos ochocientas
900 novecientos novecientas
1000 mil thousand";

/// Every number that the words say. Number words that follow one another are one number.
pub(super) fn numbers(words: &str) -> Vec<u32> {
    let mut found = Vec::new();
    let mut current = None;
    for word in words.to_lowercase().split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()) {
        match (number(word), current) {
            // `diez mil` multiplies, `mil quinientos` adds, and `mil` alone is a thousand.
            (Some(1000), sum) => current = Some(sum.unwrap_or(1) * 1000),
            (Some(more), sum) => current = Some(sum.unwrap_or(0) + more),
            (None, Some(_)) if word == "y" => {}
            (None, _) => found.extend(current.take()),
        }
    }
    found.extend(current);
    found
}

/// The number that one word says: each line begins with the digits.
fn number(word: &str) -> Option<u32> {
    let said = |line: &&str| line.split(' ').skip(1).any(|it| it == word);
    let digits = WORDS.lines().find(said).and_then(|it| it.split(' ').next()).unwrap_or(word);
    digits.parse().ok()
}

#[test]
fn numbers_are_read_as_the_law_says_them() {
    assert_eq!(numbers("no mayor a ciento ochenta días, contados"), [180]);
    assert_eq!(numbers("un plazo de treinta y cinco días y 4 horas"), [1, 35, 4]);
    assert_eq!(numbers("no more than thirty-two weeks"), [32]);
    assert_eq!(numbers("un mínimo de setecientas cincuenta semanas"), [1, 750]);
    assert_eq!(numbers("multa de mil a diez mil días"), [1000, 10_000]);
    assert_eq!(numbers("once mil cuatrocientos sesenta, o de un mil a veinte mil"), [11_460, 1000, 20_000]);
    assert_eq!(numbers("el primer tercio del plazo"), Vec::<u32>::new());
}
