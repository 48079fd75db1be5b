// #region docs
package com.example;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;

@SpringBootApplication
public class Application {
    record User(long id, String name, String email) {}

    static final Map<String, User> USERS = Map.of(
            "1", new User(1, "Jane Doe", "jane@example.com"),
            "2", new User(2, "John Smith", "john@example.com"));

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** With Spring Security’s defaults: its CSRF token, and `Cache-Control: no-store` for each page. */
    @Bean
    SecurityFilterChain filters(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/")
                        .loginProcessingUrl("/sign-in")
                        .usernameParameter("user")
                        .defaultSuccessUrl("/", true))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .build();
    }

    /** In place of a database and passwords. */
    @Bean
    AuthenticationProvider testUsers() {
        return new AuthenticationProvider() {
            @Override
            public Authentication authenticate(Authentication form) {
                User user = USERS.get(form.getName());
                if (user == null) throw new BadCredentialsException("No such user");
                return UsernamePasswordAuthenticationToken.authenticated(user, null, List.of());
            }

            @Override
            public boolean supports(Class<?> type) {
                return type == UsernamePasswordAuthenticationToken.class;
            }
        };
    }
}
// #endregion
