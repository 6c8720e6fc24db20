"""Checks a receipt or a paper of Rumbo with nothing of Rumbo: python3 verify_receipt.py RECEIPT|CODE KEY [FINGERPRINT]

KEY is the key of the node's log, as its owner published it. RECEIPT is a file; CODE is what a paper bears as letters and as
a square, or a file of it; FINGERPRINT is what older papers bear. It follows RFC 9162 (2.1.3.2), RFC 4648 (6),
c2sp.org/tlog-proof, c2sp.org/tlog-checkpoint and c2sp.org/signed-note, and needs Python 3.9 and openssl 3.
"""

import base64
import hashlib
import pathlib
import subprocess
import sys
import tempfile

PAPER = "RUMBO1:"


def sha256(data):
    return hashlib.sha256(data).digest()


def decoded(text):
    return base64.b64decode(text, validate=True)


def must(holds, why):
    if not holds:
        raise ValueError(why)


def root_of(leaf, index, size, path):
    """The tree head that a leaf and the hashes beside its way up lead to."""
    node, place, last = leaf, index, size - 1
    for beside in path:
        must(last > 0, "the proof is too long")
        if place % 2 == 1 or place == last:
            node = sha256(b"\x01" + beside + node)
            while place % 2 == 0 and place > 0:
                place, last = place >> 1, last >> 1
        else:
            node = sha256(b"\x01" + node + beside)
        place, last = place >> 1, last >> 1
    must(last == 0, "the proof is too short")
    return node


def signed_by(key, body, lines):
    """Whether one of the lines is the key's Ed25519 signature of the body."""
    name, key_id, rest = key.strip().split("+", 2)
    tagged = decoded(rest)
    must(tagged[0] == 1 and sha256(name.encode() + b"\n" + tagged)[:4].hex() == key_id, "the key is damaged")
    for line in lines:
        _, signer, signature = line.split(" ")
        signature = decoded(signature)
        if signer == name and signature[:4].hex() == key_id:
            with tempfile.TemporaryDirectory() as folder:
                files = [pathlib.Path(folder, it) for it in ("key", "body", "signature")]
                # An Ed25519 key in the form that openssl reads (RFC 8410).
                for file, data in zip(files, (bytes.fromhex("302a300506032b6570032100") + tagged[1:], body, signature[4:])):
                    file.write_bytes(data)
                call = ["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER", "-inkey", files[0]]
                return subprocess.run([*call, "-in", files[1], "-sigfile", files[2]], capture_output=True).returncode == 0
    return False


def check(receipt, key, fingerprint=""):
    head, checkpoint = receipt.split("\n\n", 1)
    text, signatures = checkpoint.rsplit("\n\n", 1)
    form, extra, index, *path = head.split("\n")
    must(form == "c2sp.org/tlog-proof@v1", "this is no receipt")
    must(extra.startswith("extra ") and index.startswith("index "), "its lines are not in their order")
    subject, index = decoded(extra[6:]), int(index[6:])
    # The receipt shows either the fingerprint of the event, or the event itself.
    leaf = subject if len(subject) == 32 else sha256(b"\x00" + subject)
    must(leaf.hex().startswith(fingerprint), "the receipt is about another event than the paper")
    origin, size, root = text.split("\n")[:3]
    must(origin == key.split("+")[0], "the checkpoint is of another log than the key")
    must(signed_by(key, (text + "\n").encode(), signatures.splitlines()), "the checkpoint is not signed with this key")
    path = [decoded(it) for it in path]
    must(0 <= index < int(size) and root_of(leaf, index, int(size), path) == decoded(root), "the proof is false")
    return f"VALID: event {index + 1} of {size} in the ledger of {origin}, fingerprint {leaf.hex()}"


def check_paper(code, key):
    """A paper's code is the ledger's head as it was issued, signed with one more line; it does not bind the paper's words."""
    letters = "".join(code.upper().split())[len(PAPER):]
    packed = base64.b32decode(letters + "=" * (-len(letters) % 8))
    must(base64.b32encode(packed).decode().rstrip("=") == letters, "the code is not written as codes are")
    size, root, signature, names = packed[:8], packed[8:40], packed[40:108], packed[108:].decode()
    must(names.isprintable() and all(names.split(" ")), "one of its names is not one")
    origin, folio, paper, day = names.split(" ")
    must(origin == key.split("+")[0], "the paper is of another log than the key")
    size, root = int.from_bytes(size, "big"), base64.b64encode(root).decode()
    body = f"{origin}\n{size}\n{root}\npaper {folio} {paper} {day}\n".encode()
    must(signed_by(key, body, [f"— {origin} {base64.b64encode(signature).decode()}"]), "the code is not signed with this key")
    return f"VALID: the paper {paper} of {folio}, {day}, issued by event {size} of the ledger of {origin}"


def check_either(given, key, fingerprint=""):
    text = given if given.upper().startswith(PAPER) else pathlib.Path(given).read_text("utf-8")
    return check_paper(text, key) if text.upper().startswith(PAPER) else check(text, key, fingerprint)


if __name__ == "__main__":
    try:
        print(check_either(sys.argv[1], *sys.argv[2:4]))
    except (IndexError, ValueError, OSError) as why:
        sys.exit(f"NOT VALID: {why}")
