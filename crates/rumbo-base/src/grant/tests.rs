use super::{Action, Emergency};

#[test]
fn every_word_is_read_back() {
    for it in Action::ALL {
        assert_eq!(it.as_str().parse::<Action>().unwrap(), *it);
    }
    for it in Emergency::ALL {
        assert_eq!(it.as_str().parse::<Emergency>().unwrap(), *it);
    }
}

#[test]
fn there_is_no_emergency_of_enforcement() {
    let why = "public-order".parse::<Emergency>().unwrap_err().to_string();
    assert_eq!(
        why,
        "`public-order` is no emergency: a closed door opens for life, health and child-safety only"
    );
}
