//! Every code that the compiler can print, in one table: the book's page is made from it and tested against it.

/// A kind of mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// Stable: a letter for the area and three digits.
    pub id: &'static str,
    /// What is wrong, in a few words.
    pub title: &'static str,
    /// Why it matters in law; empty if it is only about the form of a file.
    pub law: &'static str,
    /// What the compiler looks at, and what to do.
    pub explanation: &'static str,
}

/// All codes, in the order of the book.
pub fn codes() -> &'static [&'static Code] {
    ALL
}

/// The page of the book that explains the codes.
pub fn book() -> String {
    let mut out = String::from(
        "# Diagnostics\n\nEvery message of `rumbo check` carries a code. The letter names the area: L how files are written, R \
         references, V values of the law,\nP programmes, E expressions and rules, F policies of access, T texts, C calendars, G governance, A stories. All mistakes \
         of all files are told at once.\nThis page is made from the compiler's own table; a test keeps the two equal.\n",
    );
    for code in ALL {
        out.push_str(&format!("\n## {} {}\n\n{}\n", code.id, code.title, code.explanation));
        if !code.law.is_empty() {
            out.push_str(&format!("\nLaw: {}.\n", code.law));
        }
    }
    out
}

macro_rules! codes {
    ($($name:ident $id:literal $title:literal $law:literal $explanation:literal;)*) => {
        $(#[doc = $title] pub static $name: Code = Code { id: $id, title: $title, law: $law, explanation: $explanation };)*
        static ALL: &[&Code] = &[$(&$name),*];
    };
}

codes! {
    NOT_TEXT "L001" "a file is not UTF-8 text" ""
        "The message names the first byte that is not UTF-8. Save the file as UTF-8; it may be truncated or be another kind of file.";
    SYNTAX "L002" "a file cannot be read as TOML" ""
        "The text breaks the grammar of TOML at the marked place. Reading goes on behind it, so later messages are about the rest of the file.";
    UNKNOWN_KEY "L003" "a key that nobody reads" ""
        "The key is not one of this table's. If one of them is nearly the same, it is suggested. Correct or remove it.";
    MISSING_KEY "L004" "a key is missing" ""
        "The table needs the key. Add it.";
    WRONG_TYPE "L005" "a value of the wrong type" ""
        "The key holds text where a list belongs, a number where a date belongs, or the like. Numbers with a decimal point are never right: write money and decimals as text, so that no digit is lost.";
    BAD_ID "L006" "not an id, a citation or a type" ""
        "Ids have letters, digits, `-`, `_` and `.`; a citation is an instrument, a colon and a provision, as `lmigra:52.I`.";
    TWICE "L007" "declared twice" ""
        "Two things of one kind have the same id, so that a reference to it would be ambiguous. Rename or remove one.";
    IMPOSSIBLE_DATE "L008" "a day that does not exist" ""
        "30 February, month 13, or a local time that the zone skips. Correct the date.";
    STRAY_FILE "L009" "a file that nobody reads" ""
        "The file lies where no content of its kind is looked for. Move or rename it; the message says what the place is for.";
    MISSING_FILE "L010" "a file is missing" ""
        "A folder of content needs the file. Add it.";
    BAD_ROW "L011" "a row of a CSV file cannot be read" ""
        "The message names line and column, the value, and what belongs there. Shifted columns show as many such messages.";
    WRONG_NAME "L012" "an id differs from its file's name" ""
        "A file or folder is named after the id it declares, so that everything can be found by name. Rename one of the two.";
    NOT_A_CHOICE "L013" "not one of the possible words" ""
        "Only the listed words mean something here.";

    DANGLING "R001" "a reference to something that is not there" ""
        "The id names a state, step, field, parameter, agency, … that no file declares. Declare it or correct the id.";
    NO_SUCH_SYSTEM "R002" "not a system of the source documents" ""
        "`implements` names systems of the source documents: an `S` and three digits, up to 242.";
    NO_SUCH_INSTRUMENT "R003" "a citation to an instrument that is not there" "an act must rest on a provision that exists"
        "The instrument has no folder below `law/`. Add its `instrument.toml` or correct the citation.";
    NO_SUCH_PROVISION "R004" "a citation to a provision that is not there" "an act must rest on a provision that exists"
        "The instrument does not list the provision in `provisions`. Read the article; then add it to the list or correct the citation.";
    NOT_IN_FORCE "R005" "a citation to law that is not in force" "a value or a clause can only rest on law that is in force when it applies"
        "The value begins before its instrument does, or after it has ended; or a clause still decides when its instrument has ended. Cite the law of that time.";
    CYCLE "R006" "a circle" ""
        "Each of these leads to the next and back to the first, so that none of them leads anywhere. Break the circle.";
    NO_SUCH_ROW "R007" "not a row of the inventory of law" ""
        "`inventory` names rows of the inventory of rules and parameters of law: an `R` and three digits, up to 313.";

    NO_CITATION "V001" "nothing is cited" "what binds a person must be founded on a provision"
        "A value, step, guard or remedy names no provision. Cite it; if it is the house's own, cite the house's instrument.";
    HOLE "V002" "days without a value" "on those days nobody could say what the law is"
        "Between the first and the last date of a parameter every day needs a value. Close the hole.";
    OVERLAP "V003" "days with two values" "on those days the law would say two things"
        "A value begins before the one before it has ended. End the earlier one.";
    BACKWARDS "V004" "an end before its beginning" ""
        "`until` is the last day, so it cannot lie before `from`.";
    WRONG_SHAPE "V005" "a parameter or field of another shape" ""
        "A clock needs a deadline, a retention a period or deadline, a threshold a whole number, `days_from` a field of whole numbers. Name one of that shape.";
    BAD_VALUE "V006" "not a value of that shape" ""
        "The value cannot be read as what the parameter or field holds. The message says how it is written.";

    IDLE_RULING "V007" "a ruling that marks nothing" ""
        "No value and no clause cites what the ruling is against, so that it changes nothing here. Correct `affects`, or encode the provision.";

    UNREACHABLE "P001" "a state that no case can reach" "a promise that cannot be reached is not kept"
        "No step, clock or occurrence leads to the state from an opening step. Lead one there or remove the state.";
    NOBODY_ACTS "P002" "a state in which nobody must act" "a case would rest there for ever, and no authority would answer for it"
        "A state that is not final says in `waits_for` who must act next.";
    FINAL_WAITS "P003" "a final state that goes on" ""
        "Where a case ends nobody waits and no clock runs. Remove `waits_for` and the clocks, or `final`.";
    NO_RECOURSE "P004" "a person can be left without recourse" "whoever is decided against must be told how to contest it"
        "An adverse final state names a remedy in `remedy`.";
    NO_REASON "P005" "a field without a reason" "personal data may be asked for only where a provision allows it"
        "The field cites in `why` the provisions that allow asking.";
    NO_RETENTION "P006" "a field without a retention" "personal data may be kept only as long as it is needed"
        "The field names in `keep` the parameter that says how long.";
    OPENS_NOWHERE "P007" "an opening step without a state" ""
        "A step with `opens` says in `to` in which state the case begins.";
    FROM_FINAL "P008" "a step out of a final state" ""
        "A case that has ended has no steps. Remove the state from `from`, or `final` from the state.";
    NO_SILENCE "P009" "a clock without a silence effect" "a term must say what follows when nobody acts"
        "The clock says in `silence` what its end does: `refused`, `granted`, `no-opinion`, `moves` or `breach`.";
    SILENCE_NOWHERE "P010" "a silence effect without a state" ""
        "Every effect but `breach` says in `to` where the case goes.";
    ONLY_PROPOSES "P011" "silence that only proposes" "only law that was read in its official text, or reviewed, decides by itself"
        "The clock rests on a parameter that nobody has checked: at its end an officer is asked. Check the value and mark it.";
    REFUSED_WELL "P012" "a refusal that does not look like one" "whoever is refused by silence must be told how to contest it"
        "Silence that counts as refusal leads to an adverse state, which names the remedy. Mark the state as adverse.";
    FIREWALL "P013" "an enforcement purpose reads what is for services only" "who asks for a service must not be pursued with what they told"
        "The field is `services_only`, and the programme's purpose is one of enforcement. Remove the field or the purpose.";
    HUNTING_LIST "P014" "a service that enforcement could read" "who asks for a service must not be pursued with what they told"
        "A programme whose purpose is a service forbids every purpose of enforcement in `forbidden_purposes`.";
    PERSONAL_IN_EXPRESSION "P015" "a personal field in an expression" "facts about a person stay in the vault, where no rule reads them"
        "Expressions read only fields that are not `personal`. Ask for a less telling field, as an age group for a birth date.";
    REMOVED_STAYS "P016" "a removed state that is still there" ""
        "`removed_states` maps states that earlier versions had. Remove the line or the state.";
    NEVER_TAKEN "P017" "a step that can never be taken" ""
        "A step either opens a case or says in `from` in which states it can be taken, and in `by` who may take it. A programme has at least one that opens.";
    LINK "P018" "a link to another case that does not fit" ""
        "A field with `of` holds the folio of a case: it is a text and not personal. What it `brings` is declared in both programmes alike, and the step that `also` names exists there and may be taken by this programme's owner.";
    PAST_GUARD "P019" "a path past a guard" "what the law forbids is not done by letting a term run out either"
        "Every path of the programmes is followed: steps as the guards allow them, occurrences, and silence. On the path that is shown, a clock runs out and does an act that a guard forbids while it stands. Let silence lead elsewhere, make it a `breach`, or say in the guard what lifts it.";
    ENDLESS_GUARD "P020" "a guard that waits for ever" "a right that waits for an act which cannot come is not kept"
        "The guard says which step must come first, but on no path that step comes before the forbidden one. Put it on the way, or name another in `until`.";
    CANNOT_OPEN "P021" "a case that cannot be opened from here" ""
        "A step opens a case of another programme with a step that is not there, that opens none, that needs what is not passed on, or with fields that the other does not ask, asks as another type, or that are personal.";
    UNREAD_FIELD "P022" "a field that nothing reads" "nobody is asked for what is not needed"
        "No rule, guard, clock, other case, table or paper reads the field. Remove it; or, if people read it, say for what: `read_for` is `identification`, `contact`, `decision` or `follow-up`.";

    NO_WAY "P023" "a programme that says no and names no way" "whoever is told no must be told what can be done instead"
        "A step is refused to the wrong office, at the wrong moment or without a paper. The programme names in `remedy` what can be done then, one of `remedies.toml`.";
    NO_ANSWER_TERM "P024" "a breach without a due day" "what nobody must answer for by a day is not answered for"
        "A term can pass, a hand-over can find nobody, a guard can be broken. The programme names in `answer_within` the deadline within which its owner must answer; a guard may name another.";
    OWN_WORD "P025" "a confirmation by who said it" "a time that only the obliged office tells is not confirmed by it"
        "A step `confirms` what somebody else did. Take out of its `by` whoever may take the confirmed step, or out of `confirms` the steps of their own.";

    EXPRESSION "E001" "an expression cannot be read" ""
        "The marked part is not a name, type or operator that can stand there. Numbers of law are parameters, never digits in an expression.";
    RULE "E002" "a rule cannot be compiled" ""
        "A clause, exception, outcome or fact of the rule does not fit the rest.";
    FEED "E003" "an import without its lists" ""
        "A feed's columns hold members of closed lists, which `enums.toml` declares.";

    EXAMPLE "E004" "an example that does not fit its rule" ""
        "An `[[example]]` gives facts that its rule declares, of their types, and expects one answer: an outcome, exactly these facts missing, not applicable, or that it cannot be computed.";
    NO_EXAMPLE "E005" "a rule without an example" "a rule that nobody tried may say something else than the law"
        "Nothing shows that the rule says what its article says. Write an `[[example]]`: a case and its outcome, best one on each side of every limit.";

    GAP "E006" "cases of which a rule says nothing" "a person is owed an answer, and the answer its ground"
        "No clause of the rule holds in these cases, and there is no default. All cases are looked at, under every law that the rule reads; one of them is shown. Add a clause, a `default` or a `given`; where the rule is meant to be silent, show so in an `[[example]]` with `not_applicable = true`.";
    CONFLICT "E007" "clauses that exclude each other and hold together" "the law does not say two things of one case: one is the exception"
        "In these cases two clauses stand that say different things, or two rows of a table hold. One of the cases is shown. Make one an `exception_to` the other, or narrow a condition.";
    NEVER_STANDS "E008" "a clause that never decides" "what the legislator wrote has a case"
        "The clause holds in no case, or wherever it would hold an exception takes its place. Correct it or remove it.";
    NEVER_EXCEPTS "E009" "an exception that never applies" "what the legislator wrote has a case"
        "Wherever the exception's condition holds, none of the clauses that it excepts is in play. Correct `exception_to` or the condition.";
    NEVER_COMES_OUT "E010" "an outcome that never comes out" ""
        "Of all cases none has this outcome. Write a clause that says it, or remove it from `values`.";
    CONTRADICTION "E011" "two rules that contradict each other" "the law does not say two things of one case"
        "The rules say by `[[excludes]]` that these outcomes cannot be true of one case, and there is a case of which both are true. It is shown.";
    JUMP "E012" "an amount that jumps" "equal cases are treated equally, and a centavo more is seldom meant to cost thousands"
        "A computed amount changes by far more where a fact passes a limit than it does on either side of it. The case before the limit is shown. Told only with `--notes`.";
    FALL "E013" "an amount that falls while a fact rises" "whoever has or gives more is seldom meant to get less"
        "A computed amount rises with a fact in some cases and falls in others. One where it falls is shown. Told only with `--notes`.";
    NOT_DECIDED "E014" "cases that are not decided" ""
        "Some conditions lie beyond what can be decided exactly: products of facts, months between two facts, too many cells. Whether the rule has gaps or conflicts there is not known. Told only with `--notes`.";
    UNREAD_FACT "E015" "a fact that decides nothing" "nobody is asked for what is not needed"
        "The rule declares the fact and never reads it. Remove it, or read it.";
    UNCOLLECTED "E016" "a fact that no form collects" ""
        "No field of a programme has the fact's name and type, and the rule names none with `from`. Told only with `--notes`.";

    POLICY "F001" "a policy that cannot be read" "who may read what about a person must be certain"
        "The text breaks the grammar of Cedar at the marked place. Until it is mended nobody reads anything under this content.";
    POLICY_MISFIT "F002" "a policy that does not fit its schema" "a firewall that names what is not there stops nobody"
        "The policy names a role, a kind of data, an attribute or an action that `access/schema.cedarschema` does not have, compares things of different types, or can never apply.";
    POLICY_NAMELESS "F003" "a policy without a name" "who is told no, and who was let in, are told by which rule"
        "Every policy carries `@id(\"…\")`. Its words stand under `policy-<id>` in the locales.";
    ACCESS_SCHEMA "F004" "a schema that lacks what is asked" "a question that cannot be put cannot be answered"
        "Every question names a reader, an action, a record and its circumstances. The schema declares all of them, with every role of `access/roles.toml` and every member of the list `data_class`.";

    NO_TEXT "T001" "a text is missing" "people are told their rights in a language that they understand"
        "Every word that a person reads exists in every language of the country. Add the key to the file that is named.";
    UNUSED_TEXT "T002" "a text that nobody uses" ""
        "No content asks for this key. It may be misspelt, or what it named is gone.";
    FLUENT "T003" "a text cannot be read" ""
        "The file breaks the grammar of Fluent at the marked place.";
    LANGUAGE "T004" "not a language" ""
        "Languages are written as `es` or `pt-BR`.";

    CALENDAR_ENDS "C001" "a calendar that ends before it begins" ""
        "`until` is the last day the calendar knows.";
    DAY_OUTSIDE "C002" "a day off outside its calendar" ""
        "The day lies before `from` or after `until`, so that nobody would ever look at it.";

    NO_EVIDENCE "G001" "an answer of the governance profile without evidence" "a state that says what it has says where it stands"
        "Each answer names what it rests on: law, something that is organised, or a service that is measured. Where something was looked for and is not there, the evidence is `absent`. Add it to `evidence.csv` and name it.";
    UNFILED "G002" "a sub-domain that no dimension holds" ""
        "Each version of the framework files every sub-domain that an indicator names under one of its dimensions.";

    NO_OWNER "G003" "an obligation without an owner" "a promise that nobody answers for is none"
        "Each row of `obligations/register.csv` names the agency that answers for it. Name one of `agencies.toml`.";

    SILENT_ON_GROUP "G004" "a right that is silent on a group" "who is left out without a word is left out unseen"
        "`governance/rights.csv` speaks of each right once for each of the four groups: immigrant, emigrant, in-transit, returnee. Where the law gives a group nothing, the row says so and why.";

    NO_KEEPER "G005" "beds that nobody keeps" "who is asked whether a bed is free must be somebody"
        "`places.toml` names for each place with a capacity the agencies that keep it. Add `[place.<id>]` with `keepers`.";

    NOT_IN_STORY "A001" "a story about something that is not there" ""
        "The story names a step, role, agency, place, … that the programme does not have.";
    STORY_VALUE "A002" "a story tells a value that does not fit" ""
        "The value is not one of the field's type, or no member of its list.";
    STORY_ACT "A003" "an act of a story that is not one" ""
        "Each `[[when]]` has exactly one of `do`, `report`, `serve`, `accept`, `decline`, `correct`, or is `by = \"clock\"`; `told` is never before `at`.";
}
