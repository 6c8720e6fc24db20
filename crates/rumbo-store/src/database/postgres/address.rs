//! The address of a node's database: a URL as libpq spells it, and whether what goes there is encrypted.
//!
//! There are two ways and no third. To this machine, over a socket or the loopback, nothing is encrypted unless it is asked for;
//! to any other, the server proves by its certificate that it is the host that the address names, or nothing is sent to it.
//! What lies between is refused: `prefer` and `allow` go on in the clear, `require` and `verify-ca` let somebody else answer.

use std::net::IpAddr;
use std::path::PathBuf;

use percent_encoding::percent_decode_str;
use postgres::config::{Host, SslMode};
use postgres::{Client, Config, NoTls};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::error::StoreError;

/// An address that was read.
#[derive(Debug)]
pub(super) struct Address {
    pub(super) config: Config,
    /// The certificates that vouch for the server, if what goes there is encrypted.
    roots: Option<PathBuf>,
}

impl Address {
    /// Reads one, and refuses one that would send what a node keeps over a network in the clear.
    pub(super) fn parse(address: &str) -> Result<Self, StoreError> {
        let (address, mode, roots) = split(address)?;
        let mut config: Config = address.parse().map_err(|error: postgres::Error| bad(error.to_string()))?;
        if config.get_application_name().is_none() {
            config.application_name("rumbo");
        }
        let verified = match mode.as_deref() {
            Some("verify-full") => true,
            None | Some("disable") => false,
            Some(mode) => {
                return Err(bad(format!(
                    "`sslmode={mode}` does not keep others from answering in the server's place; `verify-full` does"
                )));
            }
        };
        let to_socket = config.get_hosts().iter().any(|it| !matches!(it, Host::Tcp(_)));
        match (verified, roots) {
            (true, _) if to_socket => {
                Err(bad("a socket of this machine is not encrypted: leave `sslmode` out"))
            }
            (true, _) if config.get_hosts().is_empty() => {
                Err(bad("it names no host, which the server's certificate could be for"))
            }
            (true, None) => Err(bad(
                "`sslmode=verify-full` needs `sslrootcert=FILE`, the certificates that vouch for the server",
            )),
            (true, Some(file)) if !file.is_absolute() => Err(bad(format!(
                "`sslrootcert={}` is not a whole path: it must mean the same file wherever a command is run",
                file.display()
            ))),
            (true, Some(file)) => {
                config.ssl_mode(SslMode::Require);
                Ok(Self { config, roots: Some(file) })
            }
            (false, Some(_)) => Err(bad("`sslrootcert` is used with `sslmode=verify-full` alone")),
            (false, None) if !stays_here(&config) => Err(bad(
                "the server is on another machine and what goes there would not be encrypted: add `sslmode=verify-full` and `sslrootcert=FILE`",
            )),
            (false, None) => {
                config.ssl_mode(SslMode::Disable);
                Ok(Self { config, roots: None })
            }
        }
    }

    /// Connects; `shown` is the address for messages.
    pub(super) fn connect(&self, shown: &str) -> Result<Client, StoreError> {
        let Some(roots) = &self.roots else {
            return self.config.connect(NoTls).map_err(|error| no_server(shown, &error));
        };
        let unusable = |why: String| bad(format!("`sslrootcert={}`: {why}", roots.display()));
        let mut vouching = RootCertStore::empty();
        for certificate in
            CertificateDer::pem_file_iter(roots).map_err(|error| unusable(error.to_string()))?
        {
            let certificate = certificate.map_err(|error| unusable(error.to_string()))?;
            vouching.add(certificate).map_err(|error| unusable(error.to_string()))?;
        }
        if vouching.is_empty() {
            return Err(unusable("it holds no certificate".to_owned()));
        }
        let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
        let mut tls = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| unusable(error.to_string()))?
            .with_root_certificates(vouching)
            .with_no_client_auth();
        tls.alpn_protocols = vec![b"postgresql".to_vec()];
        self.config.connect(MakeRustlsConnect::new(tls)).map_err(|error| {
            if is_unproven(&error) {
                return StoreError::UnprovenServer { address: shown.to_owned(), why: super::told(&error) };
            }
            no_server(shown, &error)
        })
    }
}

/// The address without what the client cannot read, the mode, and the file of certificates.
fn split(address: &str) -> Result<(String, Option<String>, Option<PathBuf>), StoreError> {
    if !["postgres://", "postgresql://"].iter().any(|it| address.starts_with(it)) {
        return Err(bad("it does not begin with `postgres://`"));
    }
    // A password may hold a question mark: settings begin after the host.
    let host = address.find('@').unwrap_or(0);
    let question = address.match_indices('?').map(|it| it.0).find(|it| *it > host);
    let Some((before, settings)) = question.and_then(|it| address.split_at_checked(it)) else {
        return Ok((address.to_owned(), None, None));
    };
    let (mut mode, mut roots, mut left) = (None, None, Vec::new());
    for setting in settings.trim_start_matches('?').split('&') {
        let (name, value) = setting.split_once('=').unwrap_or((setting, ""));
        let read = |text| percent_decode_str(text).decode_utf8().map_err(|error| bad(error.to_string()));
        let (name, value) = (read(name)?, read(value)?);
        let again = match name.as_ref() {
            "sslmode" => mode.replace(value.into_owned()).is_some(),
            "sslrootcert" => roots.replace(PathBuf::from(value.as_ref())).is_some(),
            _ => {
                left.push(setting);
                false
            }
        };
        if again {
            return Err(bad(format!("`{name}` stands in it twice")));
        }
    }
    let settings = if left.is_empty() { String::new() } else { format!("?{}", left.join("&")) };
    Ok((format!("{before}{settings}"), mode, roots))
}

/// Whether nothing leaves this machine. A host's address, where it is given, is where the client goes.
fn stays_here(config: &Config) -> bool {
    let here = |it: &Host| match it {
        #[cfg(unix)]
        Host::Unix(_) => true,
        Host::Tcp(name) => name == "localhost" || name.parse::<IpAddr>().is_ok_and(|it| it.is_loopback()),
    };
    match config.get_hostaddrs() {
        [] => config.get_hosts().iter().all(here),
        addresses => addresses.iter().all(IpAddr::is_loopback),
    }
}

fn bad(why: impl Into<String>) -> StoreError {
    StoreError::BadAddress { why: why.into() }
}

fn no_server(shown: &str, error: &postgres::Error) -> StoreError {
    StoreError::NoServer { address: shown.to_owned(), why: super::told(error) }
}

/// Whether a server answered, but did not prove who it is: it speaks no TLS, or its certificate is not accepted.
fn is_unproven(error: &postgres::Error) -> bool {
    if error.as_db_error().is_some() {
        return false;
    }
    match std::error::Error::source(error).map(|it| it.downcast_ref::<std::io::Error>()) {
        Some(Some(error)) => error.get_ref().is_some_and(|it| it.is::<rustls::Error>()),
        Some(None) => !error.is_closed(),
        None => false,
    }
}

#[cfg(test)]
mod tests;
