import type {ProblemCode} from '../problems';
import type {Shown} from './shown';

/** Every template engine that has an example, by the name of its folder, in the order of their tabs. */
export const templateNames = {
  jinja: 'Jinja (Flask)',
  django: 'Django',
  rails: 'ERB (Rails)',
  php: 'PHP',
  blade: 'Blade (Laravel)',
  twig: 'Twig (Symfony)',
  ejs: 'EJS',
  handlebars: 'Handlebars',
  react: 'React (server)',
  go: 'Go',
  thymeleaf: 'Thymeleaf (Spring)',
} as const;

/** The folder in `examples/templates`, and `?template=` in an address. */
export type TemplateId = keyof typeof templateNames;

export const templateIds = Object.keys(templateNames) as readonly TemplateId[];

export type TemplateMistake = 'quotes-dropped' | 'html-escaped' | 'quotes-doubled' | 'script-empty';

/** A mistake in this very engine, and what the page check calls it. Each is run: `runner/templates/broken.ts`. */
export interface TemplatePitfall {
  readonly mistake: TemplateMistake;
  /** `backticks` mark code. */
  readonly text: string;
  readonly code: ProblemCode;
}

/** What the documentation says of a template engine. How its example is run: `runner/templates/setups.ts`. */
export interface Template extends Shown<TemplateId> {
  /** A file whose region the template needs as well. */
  readonly helper?: {readonly file: string; readonly grammar: string};
  readonly pitfalls: readonly TemplatePitfall[];
  /** Where it works, where that is not everywhere. `backticks` mark code. */
  readonly where?: string;
  /** What the engine does not escape, although it should. `backticks` mark code. */
  readonly limit?: string;
}

const facts: Readonly<Record<TemplateId, Omit<Template, 'id' | 'name'>>> = {
  jinja: {
    library: {
      name: 'Jinja2',
      version: '3.1.6',
      url: 'https://jinja.palletsprojects.com/en/stable/templates/#jinja-filters.tojson',
    },
    grammar: 'django',
    file: 'page.html.jinja',
    pitfalls: [
      {
        mistake: 'quotes-dropped',
        text: '`{{ visitor_token }}` adds no quotes.',
        code: 'token-not-quoted',
      },
      {
        mistake: 'html-escaped',
        text: '`{{ visitor_token }}` with `json.dumps(visitor_token)` in the view writes the quotes as `&#34;`.',
        code: 'snippet-syntax-error',
      },
      {
        mistake: 'quotes-doubled',
        text: '`"{{ visitor_token|tojson }}"` has two pairs of quotes: `tojson` adds its own.',
        code: 'snippet-syntax-error',
      },
    ],
  },
  django: {
    library: {
      name: 'Django',
      version: '5.2.19',
      url: 'https://docs.djangoproject.com/en/5.2/ref/templates/builtins/#escapejs',
    },
    grammar: 'django',
    file: 'templates/page.html',
    pitfalls: [
      {
        mistake: 'quotes-dropped',
        text: '`{{ visitor_token|escapejs }}` adds no quotes: keep the template’s.',
        code: 'token-not-quoted',
      },
      {
        mistake: 'html-escaped',
        text: '`{{ visitor_token }}` with `json.dumps(visitor_token)` in the view writes the quotes as `&quot;`.',
        code: 'snippet-syntax-error',
      },
      {
        mistake: 'quotes-doubled',
        text: '`json.dumps(visitor_token)` in the view, and the template as it is: the quotes become part of the token.',
        code: 'token-quoted',
      },
    ],
  },
  rails: {
    library: {
      name: 'Action View',
      version: '8.1.3.1',
      url: 'https://api.rubyonrails.org/classes/ERB/Util.html',
    },
    grammar: 'erb',
    file: 'page.html.erb',
    pitfalls: [
      {
        mistake: 'quotes-dropped',
        text: '`<%= @visitor_token %>` adds no quotes.',
        code: 'token-not-quoted',
      },
      {
        mistake: 'html-escaped',
        text: '`<%= @visitor_token.to_json %>`, without `raw`, writes the quotes as `&quot;`.',
        code: 'snippet-syntax-error',
      },
      {
        mistake: 'quotes-doubled',
        text: '`"<%= raw @visitor_token.to_json %>"` has two pairs of quotes: `to_json` adds its own.',
        code: 'snippet-syntax-error',
      },
    ],
  },
  php: {
    library: {
      name: 'json_encode',
      version: null,
      url: 'https://www.php.net/manual/en/function.json-encode.php',
    },
    grammar: 'php',
    file: 'page.php',
    pitfalls: [
      {
        mistake: 'quotes-dropped',
        text: '`<?= $visitorToken ?>` adds no quotes.',
        code: 'token-not-quoted',
      },
      {
        mistake: 'html-escaped',
        text: '`<?= htmlspecialchars(json_encode($visitorToken)) ?>` writes the quotes as `&quot;`.',
        code: 'snippet-syntax-error',
      },
      {
        mistake: 'quotes-doubled',
        text: '`"<?= json_encode($visitorToken) ?>"` has two pairs of quotes: `json_encode` adds its own.',
        code: 'snippet-syntax-error',
      },
    ],
  },
  blade: {
    library: {
      name: 'illuminate/view',
      version: '12.52.0',
      url: 'https://laravel.com/docs/12.x/blade#rendering-json',
    },
    grammar: 'django',
    file: 'page.blade.php',
    pitfalls: [
      {
        mistake: 'quotes-dropped',
        text: '`{{ $visitorToken }}` adds no quotes, and neither does `{!! $visitorToken !!}`.',
        code: 'token-not-quoted',
      },
      {
        mistake: 'html-escaped',
        text: '`{{ json_encode($visitorToken) }}` writes the quotes as `&quot;`.',
        code: 'snippet-syntax-error',
      },
      {
        mistake: 'quotes-doubled',
        text: '`"{{ Js::from($visitorToken) }}"`: the quotes that `Js::from` adds become part of the token.',
        code: 'token-quoted',
      },
    ],
  },
  twig: {
    library: {
      name: 'Twig',
      version: '3.27.1',
      url: 'https://twig.symfony.com/doc/3.x/filters/escape.html',
    },
    grammar: 'django',
    file: 'page.html.twig',
    pitfalls: [
      {
        mistake: 'quotes-dropped',
        text: "`{{ visitor_token|e('js') }}` adds no quotes: keep the template’s.",
        code: 'token-not-quoted',
      },
      {
        mistake: 'html-escaped',
        text: '`{{ visitor_token|json_encode }}`, without `raw`, writes the quotes as `&quot;`.',
        code: 'snippet-syntax-error',
      },
      {
        mistake: 'quotes-doubled',
        text: '`"{{ visitor_token|json_encode|raw }}"` has two pairs of quotes: `json_encode` adds its own.',
        code: 'snippet-syntax-error',
      },
    ],
  },
  ejs: {
    library: {name: 'EJS', version: '7.0.2', url: 'https://ejs.co/#docs'},
    grammar: 'ejs',
    file: 'page.ejs',
    pitfalls: [
      {
        mistake: 'quotes-dropped',
        text: '`<%= visitorToken %>` adds no quotes.',
        code: 'token-not-quoted',
      },
      {
        mistake: 'html-escaped',
        text: '`<%= JSON.stringify(visitorToken) %>` writes the quotes as `&#34;`. Use `<%-`.',
        code: 'snippet-syntax-error',
      },
      {
        mistake: 'quotes-doubled',
        text: '`"<%- JSON.stringify(visitorToken) %>"` has two pairs of quotes: JSON adds its own.',
        code: 'snippet-syntax-error',
      },
    ],
  },
  handlebars: {
    library: {
      name: 'Handlebars',
      version: '4.7.10',
      url: 'https://handlebarsjs.com/guide/#custom-helpers',
    },
    grammar: 'handlebars',
    file: 'page.hbs',
    helper: {file: 'helpers.js', grammar: 'javascript'},
    pitfalls: [
      {
        mistake: 'quotes-dropped',
        text: '`{{visitorToken}}` adds no quotes.',
        code: 'token-not-quoted',
      },
      {
        mistake: 'html-escaped',
        text: '`{{json visitorToken}}`, with two braces, writes the quotes as `&quot;`. Use three.',
        code: 'snippet-syntax-error',
      },
      {
        mistake: 'quotes-doubled',
        text: '`"{{{json visitorToken}}}"` has two pairs of quotes: JSON adds its own.',
        code: 'snippet-syntax-error',
      },
    ],
  },
  react: {
    library: {
      name: 'react-dom',
      version: '19.3.1',
      url: 'https://react.dev/reference/react-dom/components/common#dangerously-setting-the-inner-html',
    },
    grammar: 'jsx',
    file: 'algomo-settings.jsx',
    where:
      'For pages that React renders on the server, as in Next.js: a script that React creates in the browser never runs. An app without a server passes a function instead.',
    pitfalls: [
      {
        mistake: 'quotes-dropped',
        text: '`{visitorToken: ${visitorToken}}` in the script adds no quotes.',
        code: 'token-not-quoted',
      },
      {
        mistake: 'script-empty',
        text: '`visitorToken: "{visitorToken}"` between the tags: with text and a value as children, React leaves the script empty.',
        code: 'settings-missing',
      },
      {
        mistake: 'quotes-doubled',
        text: '`{visitorToken: "${JSON.stringify(visitorToken)}"}` has two pairs of quotes: JSON adds its own.',
        code: 'snippet-syntax-error',
      },
    ],
  },
  go: {
    library: {name: 'html/template', version: null, url: 'https://pkg.go.dev/html/template'},
    grammar: 'django',
    file: 'page.gohtml',
    pitfalls: [
      {
        mistake: 'quotes-dropped',
        text: '`text/template` instead of `html/template` adds no quotes.',
        code: 'token-not-quoted',
      },
      {
        mistake: 'html-escaped',
        text: '`text/template` with `{{ printf "%q" .VisitorToken | html }}` writes the quotes as `&#34;`.',
        code: 'snippet-syntax-error',
      },
      {
        mistake: 'quotes-doubled',
        text: '`{{ printf "%q" .VisitorToken }}`: `html/template` adds quotes again, and the first ones become part of the token.',
        code: 'token-quoted',
      },
    ],
  },
  thymeleaf: {
    library: {
      name: 'Thymeleaf',
      version: '3.1.5',
      url: 'https://www.thymeleaf.org/doc/tutorials/3.1/usingthymeleaf.html#javascript-inlining',
    },
    grammar: 'markup',
    file: 'templates/page.html',
    limit: 'Only `<!--<script>` breaks the page, and no visitor token contains that.',
    pitfalls: [
      {
        mistake: 'quotes-dropped',
        text: '`[[${visitorToken}]]` in a script without `th:inline="javascript"` adds no quotes.',
        code: 'token-not-quoted',
      },
      {
        mistake: 'html-escaped',
        text: '`[[${\'"\' + visitorToken + \'"\'}]]` in a script without `th:inline="javascript"` writes the quotes as `&quot;`.',
        code: 'snippet-syntax-error',
      },
      {
        mistake: 'quotes-doubled',
        text: '`"[[${visitorToken}]]"` has two pairs of quotes: the inlining adds its own.',
        code: 'snippet-syntax-error',
      },
    ],
  },
};

/** Every template engine that has an example, in the order of their tabs. */
export const templates: readonly Template[] = templateIds.map((id) => ({
  id,
  name: templateNames[id],
  ...facts[id],
}));
