import csharp from '../../examples/languages/csharp/VisitorToken.cs?raw';
import elixir from '../../examples/languages/elixir/lib/visitor_token.ex?raw';
import go from '../../examples/languages/go/visitor_token.go?raw';
import java from '../../examples/languages/java/src/main/java/com/example/VisitorToken.java?raw';
import javascript from '../../examples/languages/javascript/visitor-token.js?raw';
import kotlin from '../../examples/languages/kotlin/src/main/kotlin/VisitorToken.kt?raw';
import node from '../../examples/languages/node/visitor-token.js?raw';
import perl from '../../examples/languages/perl/lib/VisitorToken.pm?raw';
import php from '../../examples/languages/php/visitor_token.php?raw';
import python from '../../examples/languages/python/visitor_token.py?raw';
import ruby from '../../examples/languages/ruby/visitor_token.rb?raw';
import rust from '../../examples/languages/rust/src/visitor_token.rs?raw';
import shell from '../../examples/languages/shell/visitor-token.sh?raw';
import typescript from '../../examples/languages/typescript/visitor-token.ts?raw';
import type {LanguageId} from './languages';
import {docsRegion} from './region';

/** What the documentation shows of each example, ending in a line feed. */
export const signingSources: Record<LanguageId, string> = {
  javascript: docsRegion(javascript),
  typescript: docsRegion(typescript),
  node: docsRegion(node),
  python: docsRegion(python),
  go: docsRegion(go),
  rust: docsRegion(rust),
  java: docsRegion(java),
  kotlin: docsRegion(kotlin),
  csharp: docsRegion(csharp),
  ruby: docsRegion(ruby),
  php: docsRegion(php),
  elixir: docsRegion(elixir),
  perl: docsRegion(perl),
  shell: docsRegion(shell),
};
