package com.example;

// #region docs
import static java.nio.charset.StandardCharsets.UTF_8;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;

/** Signs the visitor token of the user who is signed in. */
public final class VisitorToken {
    /** How long a visitor token should be good for. */
    public static final Duration LIFE = Duration.ofSeconds(30);

    /** The user who is signed in. What is null is left out of the token. */
    public record User(String id, String name, String email, String companyId, String companyName) {}

    private VisitorToken() {}

    public static String sign(User user, Duration expiresIn) {
        byte[] secret = Objects.toString(System.getenv("ALGOMO_SECRET"), "").getBytes(UTF_8);
        if (secret.length < 32) {
            throw new IllegalStateException("ALGOMO_SECRET is missing or shorter than 32 bytes");
        }
        if (user.id() == null || user.id().isEmpty()) {
            throw new IllegalArgumentException("The user has no id");
        }

        Instant now = Instant.now();
        return Jwts.builder()
                .claim("id", user.id())
                .claim("name", user.name())
                .claim("email", user.email())
                .claim("companyId", user.companyId())
                .claim("companyName", user.companyName())
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plus(expiresIn)))
                .signWith(Keys.hmacShaKeyFor(secret), Jwts.SIG.HS256)
                .compact();
    }
}
// #endregion
