/** Prism's grammars of the code that pages show. Only the build loads them. */
import bash from 'refractor/bash';
import {refractor} from 'refractor/core';
import csharp from 'refractor/csharp';
import django from 'refractor/django';
import ejs from 'refractor/ejs';
import elixir from 'refractor/elixir';
import erb from 'refractor/erb';
import go from 'refractor/go';
import handlebars from 'refractor/handlebars';
import java from 'refractor/java';
import javascript from 'refractor/javascript';
import json from 'refractor/json';
import jsx from 'refractor/jsx';
import kotlin from 'refractor/kotlin';
import markup from 'refractor/markup';
import perl from 'refractor/perl';
import php from 'refractor/php';
import python from 'refractor/python';
import ruby from 'refractor/ruby';
import rust from 'refractor/rust';
import typescript from 'refractor/typescript';

const grammars = [
  ...[bash, csharp, django, ejs, elixir, erb, go, handlebars, java, javascript, json, jsx],
  ...[kotlin, markup, perl, php, python, ruby, rust, typescript],
];
for (const grammar of grammars) refractor.register(grammar);

export {refractor};
