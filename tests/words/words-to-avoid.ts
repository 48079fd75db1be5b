/** A way of saying that pages and the catalogue avoid. */
export interface WordToAvoid {
  /** What is looked for in prose, whatever its case; a space stands for any white space. */
  readonly avoid: RegExp;
  readonly better: string;
  /** Sentences in which the lint must find it. */
  readonly found: readonly string[];
  /** Sentences that look like it and are right. */
  readonly right: readonly string[];
  /** Files in which it is the right word, because it names something there. */
  readonly except?: readonly string[];
}

/** The list of the lint over pages and catalogue. Code in backticks and “quoted” product texts are exempt. */
export const wordsToAvoid: readonly WordToAvoid[] = [
  {
    avoid: /\blife\b|(?<!-)\blives?\b(?= (?:for|one|an|thirty|\d|longer|in))|\blives\b/,
    better: 'lifetime, is valid for, expires',
    found: ['the life of the token', 'It lives for 30 seconds', 'a session lives one hour'],
    right: ['a short-lived token', 'the live widget', 'a lifetime of 30 seconds'],
  },
  {
    avoid: /\b(?:is|are|was|were) over\b|\btokens? ends?\b(?! with)/,
    better: 'has expired, expires',
    found: ['a token that was over', 'the token ends in five minutes'],
    right: ['The token ends with a dot', 'an hour or over'],
  },
  {
    avoid: /\ba text\b/,
    better: 'a string, a value',
    found: ['`exp` is a text such as a date'],
    right: ['hexadecimal text'],
  },
  {
    avoid: /(?<!\b(?:email|IP) )\baddress(?:es)?\b/,
    better: 'URL, path',
    found: ['the address of its page'],
    right: ['an email address'],
  },
  {avoid: /\be-mails?\b/, better: 'email', found: ['an e-mail'], right: ['an email']},
  {
    avoid: /\bmembers?\b/,
    better: 'field, claim, key',
    found: ['take the member with the token'],
    right: ['take the field with the token'],
    except: ['docs/reference/visitor-token.mdx'],
  },
  {
    avoid: /(?<!\b(?:by|other) )\bhand(?:s|ed|ing)?\b(?!-)/,
    better: 'pass',
    found: ['Your page hands it over', 'hand over the token', 'Hand it to the page'],
    right: ['built by hand', 'hand-written code', 'on the other hand'],
  },
  {
    avoid: /\bgive(?:s|n)? the (?:library|widget|page|function|descriptor|service)\b/,
    better: 'pass … to',
    found: ['Give the library an object'],
    right: ['gives a different key'],
  },
  {
    avoid: /\banswer(?:s|ed) with\b|\b(?:the|its|an|JSON|whole|server’s) answers?\b|\bNo answer\b/,
    better: 'response, responds',
    found: ['the answer’s header', 'Your server answers with 401'],
    right: ['Answer these questions', 'Answer with one link', 'each answer names the cause'],
  },
  {
    avoid: /\bjudg(?:e[ds]?|ing|e?ment)\b/,
    better: 'check',
    found: ['the token was not judged', 'the order of judgement'],
    right: ['the token was not checked'],
  },
  {
    avoid: /\bfit(?:s|ted)?\b/,
    better: 'match',
    found: ['The signature does not fit'],
    right: ['The signature does not match', 'a benefit'],
  },
  {avoid: /\bfull stops?\b/, better: 'dot', found: ['two full stops'], right: ['two dots']},
  {
    avoid: /\bshut\b/,
    better: 'hidden, closed',
    found: ['conversations stay shut'],
    right: ['`Algomo.shutdown()`', 'a shutdown'],
  },
  {avoid: /\bmend(?:s|ed)?\b/, better: 'fix', found: ['where code mends it'], right: ['recommend']},
  {avoid: /\breckon/, better: 'calculate', found: ['it reckons the number'], right: ['calculates']},
  {avoid: /\bfor ever\b/, better: 'forever', found: ['use it for ever'], right: ['forever']},
  {
    avoid: /\bnobody(?:’s)?\b/,
    better: 'no one',
    found: ['nobody’s data', 'where nobody is'],
    right: ['no one'],
  },
  {
    avoid: /\b(?:some|any|every)body(?:’s)?\b/,
    better: 'someone, anyone, everyone',
    found: ['given to somebody else', 'anybody can sign', 'everybody'],
    right: ['someone else', 'the body'],
  },
  {
    avoid: /(?<!\bAlgomo\??\.)(?<!\bSpring )\bboot(?:s|ed|ing)?\b/,
    better: 'start the widget, start a session',
    found: ['the widget boots again', 'without booting first'],
    right: [
      'the `boot` request',
      '`window.Algomo.boot()`',
      'Algomo.boot() gets settings',
      'Spring Boot',
    ],
    except: ['docs/reference/http-api.mdx', 'src/page-check/javascript/script-reading.ts'],
  },
  {
    avoid: /(?<!\bthere )\b(?:is|are|was|were) no\b(?! (?:longer|one)\b)/,
    better: 'is not a',
    found: ['it is no integer', 'They are no quotes'],
    right: ['there is no error', 'it is no longer accepted', 'If there are no errors'],
  },
  {
    avoid: /\bsomething else than\b|\banother(?: \S+){0,4} than\b/,
    better: 'other than, different from',
    found: ['something else than JWT', 'another name than you expect'],
    right: ['something other than JWT', 'an id different from the old one'],
  },
  {
    avoid: /\bdetails (?:say|name|tell|show)\b/,
    better: 'The error message says',
    found: ['Details say by how much'],
    right: ['The error message says how much'],
  },
  {
    avoid: /\bst(?:ands?|ood)\b(?!-)/,
    better: 'is',
    found: ['A placeholder stands in the page', 'what stands in front', 'stands for a token'],
    right: ['standard', 'stand-alone', 'understands'],
  },
  {avoid: /\bbears?\b/, better: 'shows', found: ['A conversation bears a name'], right: ['Bearer']},
  {
    avoid: /\blies?\b/,
    better: 'is',
    found: ['The expiry lies thousands of years ahead'],
    right: ['replies'],
  },
  {
    avoid: /\bholds?\b/,
    better: 'contains, blocks',
    found: ['the page that holds the token', 'a consent manager holds it back'],
    right: ['household'],
  },
  {
    avoid: /\bmostly\b|\blikeliest\b/,
    better: 'usually, most likely',
    found: ['it is mostly a cache', 'the likeliest first'],
    right: ['most likely', 'usually'],
  },
  {
    avoid:
      /(?<=^|[.:;] )Where\b(?! to\b)|\bwhere (?:no one|nobody|there (?:is|are)|possible|none)\b/,
    better: 'if',
    found: ['Where two places must set it, do this', 'null where nobody is signed in'],
    right: ['the place where your server reads it'],
  },
  {
    avoid: /\bwhoever\b/,
    better: 'anyone who',
    found: ['whoever has the token can read it'],
    right: ['anyone who has the token'],
  },
  {
    avoid: /\b(?:is|are|was|be) taken for\b/,
    better: 'is treated as',
    found: ['everyone is taken for its user'],
    right: ['is treated as UTC'],
  },
  {
    avoid: /\bbr(?:ings?|ought)\b/,
    better: 'returns, contains, adds',
    found: ['the function brings nothing', 'It brought no token'],
    right: ['returns nothing'],
  },
  {
    avoid: /\bin front of\b(?! your server)/,
    better: 'before',
    found: ['in front of the widget’s script'],
    right: ['caches in front of your server', 'before the script'],
  },
  {
    avoid: /\b(?:this|the) very\b/,
    better: 'this',
    found: ['in this very case'],
    right: ['a very long name'],
  },
  {avoid: /\banew\b/, better: 'again', found: ['starts it anew'], right: ['a new one']},
  {
    avoid: /\bspeaks? of\b/,
    better: 'names, mentions',
    found: ['it speaks of nobody'],
    right: ['it names no user'],
  },
  {
    avoid: /\bencrypts? (?:the|a|your|their|its) (?:token|user|payload|data)\b/,
    better: 'sign',
    found: ['encrypt the token'],
    right: ['an encrypted token', '“Encrypt your user data” was taken literally'],
    except: ['src/scenarios/sentences.ts'],
  },
  {
    avoid: / (?:…|\.\.\.)/,
    better: 'no space before the ellipsis: “Checking…”',
    found: ['making one …', 'Opening the playground ...'],
    right: ['Checking…', 'says “Signed in as …”'],
    except: ['src/page-check/rules/policy.ts'],
  },
];
