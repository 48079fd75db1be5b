// #region docs
use std::env;
use std::error::Error;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde::Serialize;

/// How long a visitor token should be good for.
pub const VISITOR_TOKEN_LIFE: Duration = Duration::from_secs(30);

/// The user who is signed in. What is `None` is left out of the token.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct VisitorUser {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
}

#[derive(Serialize)]
struct Claims<'a> {
    #[serde(flatten)]
    user: &'a VisitorUser,
    iat: u64,
    exp: u64,
}

/// Signs the visitor token of the user who is signed in.
pub fn sign_visitor_token(
    user: &VisitorUser,
    expires_in: Duration,
) -> Result<String, Box<dyn Error>> {
    let secret = env::var("ALGOMO_SECRET").unwrap_or_default();
    if secret.len() < 32 {
        return Err("ALGOMO_SECRET is missing or shorter than 32 bytes".into());
    }
    if user.id.is_empty() {
        return Err("the user has no id".into());
    }

    let iat = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let claims = Claims {
        user,
        iat,
        exp: iat + expires_in.as_secs(),
    };
    let key = EncodingKey::from_secret(secret.as_bytes());
    Ok(encode(&Header::new(Algorithm::HS256), &claims, &key)?)
}
// #endregion
