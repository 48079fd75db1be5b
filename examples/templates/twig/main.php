<?php

declare(strict_types=1);

use Twig\Environment;
use Twig\Loader\FilesystemLoader;

$twig = new Environment(new FilesystemLoader(__DIR__));

while (($line = fgets(STDIN)) !== false) {
    $visitorToken = json_decode($line, flags: JSON_THROW_ON_ERROR)->visitorToken;
    $page = $twig->render('page.html.twig', ['visitor_token' => $visitorToken]);
    echo json_encode($page, JSON_THROW_ON_ERROR), PHP_EOL;
}
