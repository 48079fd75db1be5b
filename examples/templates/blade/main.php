<?php

declare(strict_types=1);

use Illuminate\Container\Container;
use Illuminate\Events\Dispatcher;
use Illuminate\Filesystem\Filesystem;
use Illuminate\Support\Js;
use Illuminate\View\Compilers\BladeCompiler;
use Illuminate\View\Engines\CompilerEngine;
use Illuminate\View\Engines\EngineResolver;
use Illuminate\View\Factory;
use Illuminate\View\FileViewFinder;

// What Laravel sets up by itself.
class_alias(Js::class, 'Js');
$files = new Filesystem();
$files->ensureDirectoryExists(__DIR__ . '/build');
$engines = new EngineResolver();
$compiler = new BladeCompiler($files, __DIR__ . '/build');
$engines->register('blade', fn () => new CompilerEngine($compiler));
$finder = new FileViewFinder($files, [__DIR__]);
$views = new Factory($engines, $finder, new Dispatcher(new Container()));

while (($line = fgets(STDIN)) !== false) {
    $visitorToken = json_decode($line, flags: JSON_THROW_ON_ERROR)->visitorToken;
    $page = $views->make('page', ['visitorToken' => $visitorToken])->render();
    echo json_encode($page, JSON_THROW_ON_ERROR), PHP_EOL;
}
