//! Answers requests on a listener until it is told to stop.

use std::future::Future;

use tokio::net::TcpListener;

use crate::{Desk, router};

/// Serves the desk until `stop` is done; requests under way are finished first.
///
/// # Errors
/// Where the listener fails.
pub async fn serve(
    listener: TcpListener,
    desk: Desk,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, router(desk)).with_graceful_shutdown(stop).await
}
