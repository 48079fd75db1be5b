<?php

declare(strict_types=1);

function page(?string $visitorToken): string
{
    ob_start();
    require __DIR__ . '/page.php';
    return ob_get_clean();
}

while (($line = fgets(STDIN)) !== false) {
    $visitorToken = json_decode($line, flags: JSON_THROW_ON_ERROR)->visitorToken;
    echo json_encode(page($visitorToken), JSON_THROW_ON_ERROR), PHP_EOL;
}
