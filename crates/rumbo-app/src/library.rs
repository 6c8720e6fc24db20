//! Content that has been published: the current version, and every older one that a case still rests on.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use rumbo_access::Access;
use rumbo_base::ContentVersion;
use rumbo_content::{Bundle, Content, Diagnostic, Severity, compile, reopen};

use crate::Fault;

/// A version of content: its files and what they compile to.
#[derive(Debug)]
pub struct Published {
    /// The files.
    pub bundle: Bundle,
    /// What they mean.
    pub content: Content,
    /// Who may see and do what under it.
    pub access: Arc<Access>,
    /// Whether it decides over invented people.
    pub synthetic: bool,
}

/// The versions that are loaded. Published content never changes, so a version is compiled once.
#[derive(Debug, Default)]
pub struct Library {
    shelf: RwLock<Shelf>,
    synthetic: AtomicBool,
}

#[derive(Debug, Default)]
struct Shelf {
    current: Option<Arc<Published>>,
    versions: BTreeMap<ContentVersion, Arc<Published>>,
}

impl Library {
    /// The content that new cases are opened under.
    pub fn current(&self) -> Result<Arc<Published>, Fault> {
        let shelf = self.shelf.read().unwrap_or_else(PoisonError::into_inner);
        shelf.current.clone().ok_or(Fault::NoContent)
    }

    /// A version that is loaded already.
    pub(crate) fn loaded(&self, version: &ContentVersion) -> Option<Arc<Published>> {
        self.shelf.read().unwrap_or_else(PoisonError::into_inner).versions.get(version).cloned()
    }

    /// The version a case rests on: from the shelf, else from the bytes that `stored` finds.
    pub(crate) fn version(
        &self,
        version: &ContentVersion,
        stored: impl FnOnce() -> Result<Option<Vec<u8>>, rumbo_store::StoreError>,
    ) -> Result<Arc<Published>, Fault> {
        if let Some(found) = self.loaded(version) {
            return Ok(found);
        }
        let published = stored()?.and_then(|bytes| self.reopen(&bytes));
        let published = Arc::new(published.ok_or_else(|| Fault::LostContent(version.to_string()))?);
        self.shelve(&published, false);
        Ok(published)
    }

    /// Content that this node published before, from its bytes. `None` if they are not that.
    pub(crate) fn reopen(&self, bytes: &[u8]) -> Option<Published> {
        let bundle = Bundle::from_bytes(bytes).ok()?;
        let content = reopen(&bundle).0?;
        let published = Published::of(bundle, content).ok()?;
        Some(Published { synthetic: self.is_synthetic(), ..published })
    }

    /// Compiles content for this node.
    pub(crate) fn compile(&self, bundle: Bundle) -> Result<Published, Fault> {
        Ok(Published { synthetic: self.is_synthetic(), ..Published::compile(bundle)? })
    }

    pub(crate) fn mark_synthetic(&self) {
        self.synthetic.store(true, Ordering::Relaxed);
        let mut shelf = self.shelf.write().unwrap_or_else(PoisonError::into_inner);
        let marked = |it: &Arc<Published>| {
            let (bundle, content, access) = (it.bundle.clone(), it.content.clone(), Arc::clone(&it.access));
            Arc::new(Published { bundle, content, access, synthetic: true })
        };
        shelf.current = shelf.current.as_ref().map(marked);
        shelf.versions = shelf.versions.iter().map(|(version, it)| (version.clone(), marked(it))).collect();
    }

    pub(crate) fn is_synthetic(&self) -> bool {
        self.synthetic.load(Ordering::Relaxed)
    }

    pub(crate) fn shelve(&self, published: &Arc<Published>, as_current: bool) {
        let mut shelf = self.shelf.write().unwrap_or_else(PoisonError::into_inner);
        shelf.versions.insert(published.content.version.clone(), Arc::clone(published));
        if as_current {
            shelf.current = Some(Arc::clone(published));
        }
    }
}

impl Published {
    /// Compiles files; with any error there is no content.
    pub fn compile(bundle: Bundle) -> Result<Self, Fault> {
        match compile(&bundle) {
            (Some(content), _) => Self::of(bundle, content).map_err(Fault::Content),
            (None, diagnostics) => Err(Fault::Content(diagnostics)),
        }
    }

    /// Takes content that is compiled already, and compiles its policies.
    pub fn of(bundle: Bundle, content: Content) -> Result<Self, Vec<Diagnostic>> {
        let (access, mut found) = Access::compile(&bundle, &content);
        found.retain(|it| it.severity == Severity::Error);
        let access = Arc::new(access.ok_or(found)?);
        Ok(Self { bundle, content, access, synthetic: false })
    }
}
