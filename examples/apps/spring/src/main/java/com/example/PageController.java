// #region docs
package com.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.example.Application.User;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.time.Instant;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class PageController {
    private final byte[] secret;
    private final String widget;

    PageController(
            @Value("${algomo.secret}") String secret, @Value("${algomo.widget}") String widget) {
        this.secret = secret.getBytes(UTF_8);
        this.widget = widget;
        if (this.secret.length < 32) {
            throw new IllegalStateException("ALGOMO_SECRET is missing or shorter than 32 bytes");
        }
    }

    private String signVisitorToken(User user) {
        Instant now = Instant.now();
        return Jwts.builder()
                .claim("id", String.valueOf(user.id()))
                .claim("name", user.name())
                .claim("email", user.email())
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plusSeconds(30)))
                .signWith(Keys.hmacShaKeyFor(secret), Jwts.SIG.HS256)
                .compact();
    }

    @GetMapping("/")
    String page(@AuthenticationPrincipal User user, Model model) {
        model.addAttribute("users", Application.USERS.values());
        model.addAttribute("user", user);
        model.addAttribute("visitorToken", user == null ? null : signVisitorToken(user));
        model.addAttribute("widget", widget);
        return "page";
    }

    @GetMapping(path = "/visitor-token", produces = "text/plain")
    ResponseEntity<String> visitorToken(@AuthenticationPrincipal User user) {
        if (user == null) return ResponseEntity.status(401).build();
        return ResponseEntity.ok(signVisitorToken(user));
    }
}
// #endregion
