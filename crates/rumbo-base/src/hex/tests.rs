use super::hex;

#[test]
fn every_byte_has_two_digits_in_lower_case() {
    assert_eq!(hex(&[]), "");
    assert_eq!(hex(&[0x00, 0x0a, 0xf0, 0xff]), "000af0ff");
    for byte in 0..=u8::MAX {
        assert_eq!(hex(&[byte]), format!("{byte:02x}"));
    }
}
