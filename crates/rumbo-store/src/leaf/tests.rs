use super::*;

#[test]
fn no_two_rows_share_an_encoding() {
    let leaf = |put: &dyn Fn(&mut Encoding)| {
        let mut encoding = Encoding::default();
        put(encoding.start());
        encoding.leaf()
    };
    let moved = [leaf(&|it| _ = it.text("ab").text("c")), leaf(&|it| _ = it.text("a").text("bc"))];
    assert_ne!(moved[0], moved[1]);
    assert_ne!(leaf(&|it| _ = it.text("")), leaf(&|it| _ = it.text_or_none(None)));
}
