import type {LanguageId} from './names';

/** The file of each example whose region the documentation shows, from the example's folder. */
export const exampleFiles: Readonly<Record<LanguageId, string>> = {
  javascript: 'visitor-token.js',
  typescript: 'visitor-token.ts',
  node: 'visitor-token.js',
  python: 'visitor_token.py',
  go: 'visitor_token.go',
  rust: 'src/visitor_token.rs',
  java: 'src/main/java/com/example/VisitorToken.java',
  kotlin: 'src/main/kotlin/VisitorToken.kt',
  csharp: 'VisitorToken.cs',
  ruby: 'visitor_token.rb',
  php: 'visitor_token.php',
  elixir: 'lib/visitor_token.ex',
  perl: 'lib/VisitorToken.pm',
  shell: 'visitor-token.sh',
};
