import csharp from '../../../examples/csharp/VisitorToken.cs?raw';
import elixir from '../../../examples/elixir/lib/visitor_token.ex?raw';
import go from '../../../examples/go/visitor_token.go?raw';
import java from '../../../examples/java/src/main/java/com/example/VisitorToken.java?raw';
import javascript from '../../../examples/javascript/visitor-token.js?raw';
import kotlin from '../../../examples/kotlin/src/main/kotlin/VisitorToken.kt?raw';
import node from '../../../examples/node/visitor-token.js?raw';
import perl from '../../../examples/perl/lib/VisitorToken.pm?raw';
import php from '../../../examples/php/visitor_token.php?raw';
import python from '../../../examples/python/visitor_token.py?raw';
import ruby from '../../../examples/ruby/visitor_token.rb?raw';
import rust from '../../../examples/rust/src/visitor_token.rs?raw';
import shell from '../../../examples/shell/visitor-token.sh?raw';
import typescript from '../../../examples/typescript/visitor-token.ts?raw';
import type {LanguageId} from '../../../examples/languages';
import {docsRegion} from '../../../examples/region';

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
