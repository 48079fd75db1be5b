// #region docs
use std::collections::HashMap;
use std::error::Error;
use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fmt};

use axum::Router;
use axum::extract::{Form, Request};
use axum::http::{HeaderValue, Method, StatusCode, header::CACHE_CONTROL};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum_extra::extract::cookie::{Cookie, Key, SameSite, SignedCookieJar};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use minijinja::value::Serde;
use minijinja::{Environment, context};
use serde::Serialize;
use serde_json::json;
use tokio::net::TcpListener;

#[derive(Serialize)]
struct User {
    id: u64,
    name: &'static str,
    email: &'static str,
}

/// In place of a database and passwords.
#[rustfmt::skip]
static USERS: [User; 2] = [
    User { id: 1, name: "Jane Doe", email: "jane@example.com" },
    User { id: 2, name: "John Smith", email: "john@example.com" },
];

static SECRET: LazyLock<String> = LazyLock::new(|| env::var("ALGOMO_SECRET").unwrap_or_default());

fn sign_visitor_token(user: &User) -> Result<String, StatusCode> {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_err(failed)?
        .as_secs();
    let claims = json!({
        "id": user.id.to_string(),
        "name": user.name,
        "email": user.email,
        "iat": now,
        "exp": now + 30,
    });
    let key = EncodingKey::from_secret(SECRET.as_bytes());
    encode(&Header::new(Algorithm::HS256), &claims, &key).map_err(failed)
}

fn failed(error: impl fmt::Display) -> StatusCode {
    eprintln!("{error}");
    StatusCode::INTERNAL_SERVER_ERROR
}

fn find_user(id: &str) -> Option<&'static User> {
    USERS.iter().find(|user| user.id.to_string() == id)
}

fn current_user(jar: &SignedCookieJar) -> Option<&'static User> {
    find_user(jar.get("session")?.value())
}

async fn page(jar: SignedCookieJar) -> Result<Html<String>, StatusCode> {
    let user = current_user(&jar);
    let context = context! {
        users => Serde(&USERS),
        user => Serde(user),
        visitor_token => user.map(sign_visitor_token).transpose()?,
        widget => env::var("ALGOMO_WIDGET").map_err(failed)?,
    };
    let mut pages = Environment::new();
    pages
        .add_template("page.html", include_str!("../page.html"))
        .map_err(failed)?;
    let page = pages.get_template("page.html").map_err(failed)?;
    page.render(context).map(Html).map_err(failed)
}

async fn visitor_token(jar: SignedCookieJar) -> Result<String, StatusCode> {
    sign_visitor_token(current_user(&jar).ok_or(StatusCode::UNAUTHORIZED)?)
}

async fn sign_in(jar: SignedCookieJar, Form(fields): Form<HashMap<String, String>>) -> Response {
    let Some(user) = fields.get("user").and_then(|id| find_user(id)) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let session = Cookie::build(("session", user.id.to_string()))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax);
    (jar.add(session), Redirect::to("/")).into_response()
}

async fn sign_out(jar: SignedCookieJar) -> impl IntoResponse {
    (
        jar.remove(Cookie::build("session").path("/")),
        Redirect::to("/"),
    )
}

/// Refuses the forms of other sites, which Axum does not do by itself, and lets no cache keep a response.
async fn guard(request: Request, next: Next) -> Response {
    let site = request.headers().get("sec-fetch-site");
    if request.method() == Method::POST && site.is_some_and(|site| site != "same-origin") {
        return StatusCode::FORBIDDEN.into_response();
    }
    let mut response = next.run(request).await;
    response
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    if SECRET.len() < 32 {
        return Err("ALGOMO_SECRET is missing or shorter than 32 bytes".into());
    }
    let app = Router::new()
        .route("/", get(page))
        .route("/visitor-token", get(visitor_token))
        .route("/sign-in", post(sign_in))
        .route("/sign-out", post(sign_out))
        .layer(from_fn(guard))
        // A key of this process: all sessions end when it restarts.
        .with_state(Key::generate());
    let port = env::var("PORT").unwrap_or("3000".into());
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    println!("http://{}/", listener.local_addr()?);
    Ok(axum::serve(listener, app).await?)
}
// #endregion
