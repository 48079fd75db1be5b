package com.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

/** Signs a visitor token for each user on its standard input. */
public final class Main {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Main() {}

    public static void main(String[] args) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        try {
            for (String line; (line = lines.readLine()) != null; ) {
                VisitorToken.User user = JSON.readValue(line, VisitorToken.User.class);
                System.out.println(VisitorToken.sign(user, VisitorToken.LIFE));
            }
        } catch (IllegalStateException | IllegalArgumentException exception) {
            System.err.println(exception.getMessage());
            System.exit(1);
        }
    }
}
