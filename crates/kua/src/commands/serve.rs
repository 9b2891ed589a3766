//! `kua serve`: the desk, for the browser on this machine only.

use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use kua_web::{Desk, DeskSettings};

use super::said;
use crate::arguments::{Global, Serve};
use crate::output::{line, plain, remark};
use crate::wiring::{Open, locale, open};

pub(crate) async fn run(global: &Global, serve: Serve) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    serve_desk(&open, serve.port).await
}

/// Serves the desk until Control-C.
pub(crate) async fn serve_desk(open: &Open, port: u16) -> anyhow::Result<ExitCode> {
    let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let listener = tokio::net::TcpListener::bind(wanted)
        .await
        .with_context(|| locale().with("command-port", &[("port", port.to_string().into())]))?;
    let port = listener.local_addr()?.port();
    let hosts = vec![format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let token = kua_app::random_token().map_err(said)?;
    let address = format!("http://127.0.0.1:{port}{}", Desk::launch_path(&token));
    let mut settings = DeskSettings::new(hosts, token);
    settings.announce = Arc::new(|address: &str| {
        line(&locale().with("command-address", &[("address", address.into())]));
    });
    // What was being recognised when the desk ended goes on.
    open.house.recognise_beside();
    let desk = Desk::new(open.house.clone(), settings).map_err(said)?;
    open.vault.announce(&format!("http://127.0.0.1:{port}/"))?;
    line(&locale().with("command-serving", &[("address", address.as_str().into())]));
    // What was left when the vault was closed goes on beside the requests.
    let house = open.house.clone();
    tokio::spawn(async move {
        if let Err(problem) = house.resume_work().await {
            remark(&format!("kua: {}", plain(&problem.sentence(locale()))));
        }
    });
    axum_serve(listener, desk).await?;
    Ok(ExitCode::SUCCESS)
}

async fn axum_serve(listener: tokio::net::TcpListener, desk: Desk) -> anyhow::Result<()> {
    let stop = async {
        // Where the signal cannot be listened for, the process is ended from outside.
        let _ = tokio::signal::ctrl_c().await;
    };
    kua_web::serve(listener, desk, stop)
        .await
        .context("serving the desk")
}
