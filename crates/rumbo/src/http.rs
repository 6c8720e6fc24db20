//! The five doors over HTTP: the server's life, and how a request comes in. Only this file is asynchronous.
//!
//! What a page shows is in the modules below; nothing is decided here. The server answers this machine alone.

mod analyst;
mod asked;
mod auditor;
mod coherence;
mod desk;
mod form;
mod history;
mod home;
mod lapses;
mod law;
mod lists;
mod measures;
mod obligations;
mod own_file;
mod partner;
mod person;
mod profile;
mod reply;
mod rules;
mod second;
mod sessions;
mod standing;
mod step;
mod values;
mod visit;

use std::future::{Future, poll_fn};
use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, FromRequest, Request, State};
use axum::response::Response;
use axum::{Form, Router};
use rumbo_app::App;
use rumbo_base::Instant;
use tokio::net::TcpListener;

use asked::Asked;
pub(crate) use own_file::page as own_file_page;
use reply::Reply;
pub(crate) use rumbo_render::Door;
pub(crate) use sessions::{Named, Tokens};
use visit::Web;

use crate::demo::Chapter;

/// Ports that are tried after one that is busy.
const PORTS_MORE: u16 = 20;
/// Clocks are looked at this often.
const TICK_EVERY: Duration = Duration::from_secs(60);
/// Bytes that a form may have.
const FORM_BYTES_MAX: usize = 64 * 1024;

/// How the server runs.
pub(crate) struct Settings {
    /// The port to listen on; 0 is any free one. If it is busy, the next free one is taken.
    pub(crate) port: u16,
    /// Whether the people of this node are invented: every page then says so, and clocks stand still.
    pub(crate) synthetic: bool,
    /// What the book follows, in a demo: the first page leads to it.
    pub(crate) story: Vec<Chapter>,
    /// The language of those who have not chosen one.
    pub(crate) language: String,
    /// The time.
    pub(crate) now: fn() -> Instant,
    /// Hears where the server listens, once it does.
    pub(crate) on_ready: Box<dyn FnOnce(SocketAddr) + Send>,
    /// Stops once the server is ready: for measuring the start.
    pub(crate) exit_when_ready: bool,
    /// The sign-in links.
    pub(crate) tokens: Tokens,
    /// Those who have a sign-in link of their own.
    pub(crate) seats: Vec<Named>,
    /// Whether each request gets a line on the error output.
    pub(crate) logs: bool,
}

/// Why the server does not run.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ServeError {
    /// Every port that was tried is in use.
    #[error(
        "the ports {first} to {last} of this machine are all in use: choose another with `--port`, or 0 for any free one"
    )]
    Busy {
        /// The first that was tried.
        first: u16,
        /// The last.
        last: u16,
    },
    /// The system does not let it listen or run.
    #[error("the server cannot run: {0}; check that this user may open network ports")]
    System(#[from] std::io::Error),
}

/// Serves the five doors until the process is told to stop, then returns: nothing of the app is in use any more.
pub(crate) fn serve(app: Arc<App>, settings: Settings) -> Result<(), ServeError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let web = Arc::new(
        Web::new(app, settings.synthetic, settings.language, settings.now, settings.tokens)
            .logging(settings.logs)
            .telling(settings.story),
    );
    settings.seats.into_iter().for_each(|it| web.sessions.seat(it));
    let done = runtime.block_on(async {
        let listener = listen(settings.port).await?;
        (settings.on_ready)(listener.local_addr()?);
        if settings.exit_when_ready {
            return Ok(());
        }
        let router = Router::new()
            .fallback(answer)
            .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
            .with_state(Arc::clone(&web));
        let time = (!settings.synthetic).then(|| tokio::spawn(keep_time(Arc::clone(&web))));
        let stop = stop_asked()?;
        axum::serve(listener, router).with_graceful_shutdown(stop).await?;
        if let Some(time) = time {
            time.abort();
        }
        Ok(())
    });
    // Waits for requests and ticks that are still under way.
    drop(runtime);
    web.wait_for_verification();
    done
}

/// Listens on the port, or on the next free one after it.
async fn listen(port: u16) -> Result<TcpListener, ServeError> {
    let last = if port == 0 { 0 } else { port.saturating_add(PORTS_MORE) };
    for port in port..=last {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            Err(why) if why.kind() == std::io::ErrorKind::AddrInUse => {}
            other => return Ok(other?),
        }
    }
    Err(ServeError::Busy { first: port, last })
}

/// Resolves once the process is interrupted or told to end.
#[cfg(unix)]
fn stop_asked() -> std::io::Result<impl Future<Output = ()> + Send + 'static> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut signals = [signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?];
    Ok(poll_fn(move |context| {
        let came = signals.iter_mut().any(|it| it.poll_recv(context).is_ready());
        if came { Poll::Ready(()) } else { Poll::Pending }
    }))
}

/// Resolves once the process is interrupted.
#[cfg(not(unix))]
fn stop_asked() -> std::io::Result<impl Future<Output = ()> + Send + 'static> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(poll_fn(move |context| interrupt.poll_recv(context).map(|_| ())))
}

/// Fires the clocks that are due, again and again.
async fn keep_time(web: Arc<Web>) {
    loop {
        let ticking = Arc::clone(&web);
        let ticked = tokio::task::spawn_blocking(move || ticking.tick()).await;
        if let Ok(Err(problem)) = ticked {
            complain(&format!("clocks could not be fired: {problem}"));
        }
        tokio::time::sleep(TICK_EVERY).await;
    }
}

/// Reads a request, has it answered on a thread that may wait for the store, and sends the answer.
async fn answer(State(web): State<Arc<Web>>, request: Request) -> Response {
    let mut asked = Asked::of(request.method(), request.uri(), request.headers());
    if asked.is_post() {
        match Form::<Vec<(String, String)>>::from_request(request, &()).await {
            Ok(Form(form)) => asked.form = form,
            Err(_) => {
                return Reply::text(400, "the form cannot be read: send it again from its page").respond();
            }
        }
    }
    match tokio::task::spawn_blocking(move || home::answer(&web, &asked)).await {
        Ok(reply) => reply.respond(),
        Err(why) => {
            complain(&format!("a page could not be made: {why}"));
            Reply::text(500, "this page could not be made; nothing was recorded with it").respond()
        }
    }
}

/// Tells the operator, who reads what the program writes to its error output. If even that is closed, nobody listens.
fn complain(what: &str) {
    writeln!(std::io::stderr(), "{what}").ok();
}

#[cfg(test)]
mod tests;
