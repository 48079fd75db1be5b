<?php

declare(strict_types=1);

require __DIR__ . '/vendor/autoload.php';
require __DIR__ . '/visitor_token.php';

try {
    while (($line = fgets(STDIN)) !== false) {
        $user = json_decode($line, associative: true, flags: JSON_THROW_ON_ERROR);
        echo sign_visitor_token($user), PHP_EOL;
    }
} catch (RuntimeException | InvalidArgumentException | JsonException $exception) {
    fwrite(STDERR, $exception->getMessage() . PHP_EOL);
    exit(1);
}
