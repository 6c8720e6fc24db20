//! The words of the frame itself (menus, marks, captions of notes), in the languages that the software speaks. What
//! a country says is content and not here.

use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rumbo_content::Arg;
use unic_langid::LanguageIdentifier;

/// The languages of the frame.
pub(crate) const LANGUAGES: [&str; 2] = ["es", "en"];
/// Their texts, in the same order: of the frame, of the pages behind the doors, of rules, of access and of what a second person looks
/// at, of governance, of the security document.
const SOURCES: [&str; 2] = [
    concat!(
        include_str!("interface/es.ftl"),
        "\n",
        include_str!("interface/doors.es.ftl"),
        "\n",
        include_str!("interface/rules.es.ftl"),
        "\n",
        include_str!("interface/access.es.ftl"),
        "\n",
        include_str!("interface/second.es.ftl"),
        "\n",
        include_str!("interface/governance.es.ftl"),
        "\n",
        include_str!("interface/security.es.ftl")
    ),
    concat!(
        include_str!("interface/en.ftl"),
        "\n",
        include_str!("interface/doors.en.ftl"),
        "\n",
        include_str!("interface/rules.en.ftl"),
        "\n",
        include_str!("interface/access.en.ftl"),
        "\n",
        include_str!("interface/second.en.ftl"),
        "\n",
        include_str!("interface/governance.en.ftl"),
        "\n",
        include_str!("interface/security.en.ftl")
    ),
];

type Bundle = FluentBundle<Arc<FluentResource>>;

static BUNDLES: LazyLock<Vec<(&'static str, Bundle)>> = LazyLock::new(|| {
    LANGUAGES.into_iter().zip(SOURCES).filter_map(|(it, source)| Some((it, bundle(it, source)?))).collect()
});

fn bundle(language: &str, source: &str) -> Option<Bundle> {
    let identifier: LanguageIdentifier = language.parse().ok()?;
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(false);
    bundle.add_resource(Arc::new(FluentResource::try_new(source.to_owned()).ok()?)).ok()?;
    Some(bundle)
}

/// A text of the frame in one language, if that language has it.
pub(crate) fn text(language: &str, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let (_, bundle) = BUNDLES.iter().find(|(it, _)| *it == language)?;
    let pattern = bundle.get_message(key)?.value()?;
    let values: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, fluent(value))).collect();
    let mut missing = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&values), &mut missing).into_owned())
}

fn fluent<'a>(arg: &Arg<'a>) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) => FluentValue::from(*text),
        Arg::Number(number) => FluentValue::from(*number),
    }
}

#[cfg(test)]
mod tests;
