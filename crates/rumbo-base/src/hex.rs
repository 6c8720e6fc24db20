//! Bytes as people and papers read them: two hexadecimal digits each, in lower case.

/// Writes bytes as hexadecimal digits. Every recorded movement passes here, so it makes one text and no more.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or_default();
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(digit(byte >> 4));
        text.push(digit(byte & 0x0f));
    }
    text
}

#[cfg(test)]
mod tests;
