import type {LanguageId} from '../../src/example-code/languages';

/** The files of a program that makes the calls one after the other and prints each token. */
export type Program = (
  region: string,
  calls: readonly string[],
) => Readonly<Record<string, string>>;

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');
const blocks = (calls: readonly string[], each: (call: string) => string): string =>
  calls.map(each).join('\n');
const braces = (print: string) => (call: string) => `{\n${indented(`${call}\n${print}`)}\n}`;
const lines = (print: string) => (call: string) => `${call}\n${print}`;

/** The region stands as it is shown; around it is only what its file must have. */
export const programs: Record<LanguageId, Program> = {
  javascript: (region, calls) => ({
    'main.js': `${region}\n${blocks(calls, braces('console.log(token);'))}\n`,
  }),
  typescript: (region, calls) => ({
    'visitor-token.ts': region,
    'main.ts': [
      "import {signVisitorToken} from './visitor-token.js';",
      'const {env} = process;',
      blocks(calls, braces('console.log(token);')),
      '',
    ].join('\n'),
  }),
  node: (region, calls) => ({
    'main.js': `${region}\n${blocks(calls, braces('console.log(token);'))}\n`,
  }),
  python: (region, calls) => ({
    'main.py': `${region}\n\n${blocks(calls, lines('print(token)'))}\n`,
  }),
  go: (region, calls) => ({
    'visitor_token.go': `package main\n\n${region}`,
    'main.go': [
      'package main',
      'import ("fmt"; "log"; "time")',
      'var _ = time.Second',
      'func main() {',
      blocks(calls, braces('if err != nil {\n\tlog.Fatal(err)\n}\nfmt.Println(token)')),
      '}\n',
    ].join('\n'),
  }),
  rust: (region, calls) => ({
    'src/visitor_token.rs': region,
    'src/main.rs': [
      'mod visitor_token;',
      '#[allow(unused_imports)]',
      'use std::time::Duration;',
      '#[allow(unused_imports)]',
      'use visitor_token::{VISITOR_TOKEN_LIFE, VisitorUser, sign_visitor_token};',
      'fn main() -> Result<(), Box<dyn std::error::Error>> {',
      blocks(calls, braces('println!("{token}");')),
      'Ok(())\n}\n',
    ].join('\n'),
  }),
  java: (region, calls) => ({
    'src/main/java/com/example/VisitorToken.java': `package com.example;\n\n${region}`,
    'src/main/java/com/example/Main.java': [
      'package com.example;',
      'import java.time.Duration;',
      'class Main {',
      'public static void main(String[] args) {',
      blocks(calls, braces('System.out.println(token);')),
      '}\n}\n',
    ].join('\n'),
  }),
  kotlin: (region, calls) => ({
    'src/main/kotlin/VisitorToken.kt': region,
    'src/main/kotlin/Main.kt': [
      'import kotlin.time.Duration.Companion.seconds',
      'fun main() {',
      blocks(calls, (call) => `run {\n${indented(`${call}\nprintln(token)`)}\n}`),
      '}\n',
    ].join('\n'),
  }),
  csharp: (region, calls) => ({
    'VisitorToken.cs': region,
    'Program.cs': [
      'using System;',
      'using VisitorTokens;',
      blocks(calls, braces('Console.WriteLine(token);')),
      '',
    ].join('\n'),
  }),
  ruby: (region, calls) => ({
    'main.rb': `${region}\n${blocks(calls, lines('puts token'))}\n`,
  }),
  php: (region, calls) => ({
    'main.php': [
      '<?php',
      region,
      "require __DIR__ . '/vendor/autoload.php';",
      blocks(calls, lines('echo $token, PHP_EOL;')),
      '',
    ].join('\n'),
  }),
  elixir: (region, calls) => ({
    'lib/visitor_token.ex': region,
    'main.exs': `${blocks(calls, lines('IO.puts(token)'))}\n`,
  }),
  perl: (region, calls) => ({
    'main.pl': `${region}\n${blocks(calls, braces('say $token;'))}\n`,
  }),
  shell: (region, calls) => ({
    'main.sh': `set -euo pipefail\n${region}\n${blocks(calls, lines('echo "$token"'))}\n`,
  }),
};
