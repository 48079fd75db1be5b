//! Signs a visitor token for each user on its standard input.

mod visitor_token;

use std::error::Error;
use std::io::{self, BufRead};
use std::process::ExitCode;

use serde_json::Value;
use visitor_token::{VISITOR_TOKEN_LIFE, VisitorUser, sign_visitor_token};

fn main() -> ExitCode {
    match sign_lines() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn sign_lines() -> Result<(), Box<dyn Error>> {
    for line in io::stdin().lock().lines() {
        let user = parse_user(&line?)?;
        println!("{}", sign_visitor_token(&user, VISITOR_TOKEN_LIFE)?);
    }
    Ok(())
}

fn parse_user(line: &str) -> serde_json::Result<VisitorUser> {
    let fields: Value = serde_json::from_str(line)?;
    let text = |name: &str| match &fields[name] {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    Ok(VisitorUser {
        id: text("id").unwrap_or_default(),
        name: text("name"),
        email: text("email"),
        company_id: text("companyId"),
        company_name: text("companyName"),
    })
}
