import {type Template, type TemplateId, templates} from '../../../src/example-code/templates';
import {bundler, composer, type Example, java, maven, npm, pip, type Running} from '../setups';

/**
 * A template with all that the runner knows of it. Its program reads objects as JSON, one a line, with a
 * `visitorToken` that is a string or null, and prints the HTML of a page for each, as a JSON string.
 */
export interface TemplateExample extends Example {
  readonly template: Template;
  /** The hostile values that the engine itself does not withstand. */
  readonly letsThrough: readonly string[];
}

const node = {name: 'Node.js', version: 'node --version'};
const python = {name: 'Python', version: 'python3 --version'};
const php = {name: 'PHP', version: 'php --version'};

const npmManifest = ['package.json', 'package-lock.json'];
const packageVersion = (name: string) =>
  `node -p "require('./node_modules/${name}/package.json').version"`;

const withComposer = {
  ...composer,
  run: 'php -d auto_prepend_file=vendor/autoload.php main.php',
};
const composerVersion = (name: string) =>
  `php -r 'require "vendor/autoload.php"; echo Composer\\InstalledVersions::getPrettyVersion("${name}");'`;

const running: Readonly<Record<TemplateId, Running>> = {
  jinja: {
    manifest: ['requirements.txt'],
    runtime: python,
    setups: [
      {
        ...pip,
        run: '.venv/bin/python -B main.py',
        version: '.venv/bin/pip show Jinja2',
      },
    ],
  },
  django: {
    manifest: ['requirements.txt'],
    runtime: python,
    setups: [
      {
        ...pip,
        run: '.venv/bin/python -B main.py',
        version: '.venv/bin/python -c "import django; print(django.__version__)"',
      },
    ],
  },
  rails: {
    manifest: ['Gemfile'],
    runtime: {name: 'Ruby', version: 'ruby --version'},
    setups: [
      {
        ...bundler,
        run: 'bundle exec ruby main.rb',
        version: 'bundle exec ruby -raction_view -e "puts ActionView.version"',
      },
      {
        name: 'system package',
        probes: ['ruby -raction_view -e 1'],
        run: 'ruby main.rb',
        version: 'ruby -raction_view -e "puts ActionView.version"',
      },
    ],
  },
  php: {
    manifest: [],
    runtime: php,
    setups: [
      {
        name: 'standard library',
        probes: ['php --version'],
        run: 'php main.php',
        version: `php -r 'echo phpversion("json");'`,
      },
    ],
  },
  blade: {
    manifest: ['composer.json'],
    runtime: php,
    setups: [
      {...withComposer, version: composerVersion('illuminate/view')},
      {
        name: 'system package',
        probes: [`php -r 'require "Illuminate/View/autoload.php";'`],
        run: 'php -d auto_prepend_file=Illuminate/View/autoload.php main.php',
        version: 'dpkg-query --show php-illuminate-view',
      },
    ],
  },
  twig: {
    manifest: ['composer.json'],
    runtime: php,
    setups: [
      {...withComposer, version: composerVersion('twig/twig')},
      {
        name: 'system package',
        probes: [`php -r 'require "Twig/autoload.php";'`],
        run: 'php -d auto_prepend_file=Twig/autoload.php main.php',
        version: `php -r 'require "Twig/autoload.php"; echo Twig\\Environment::VERSION;'`,
      },
    ],
  },
  ejs: {
    manifest: npmManifest,
    runtime: node,
    setups: [{...npm, run: 'node main.js', version: packageVersion('ejs')}],
  },
  handlebars: {
    manifest: npmManifest,
    runtime: node,
    setups: [{...npm, run: 'node main.js', version: packageVersion('handlebars')}],
  },
  react: {
    manifest: npmManifest,
    runtime: node,
    setups: [
      {
        ...npm,
        build:
          'node_modules/.bin/esbuild main.jsx --bundle --packages=external --platform=node --format=esm --jsx=automatic --outfile=build/main.js --log-level=warning',
        run: 'node build/main.js',
        version: packageVersion('react-dom'),
      },
    ],
  },
  go: {
    manifest: ['go.mod'],
    runtime: {name: 'Go', version: 'go version'},
    setups: [
      {
        name: 'standard library',
        probes: ['go version'],
        build: 'go build -o bin/page .',
        run: 'bin/page',
        version: 'go version',
      },
    ],
  },
  thymeleaf: {
    manifest: ['pom.xml'],
    runtime: {name: 'JDK', version: 'javac -version'},
    setups: [
      {
        ...maven,
        compiles: 'target',
        run: `${java} com.example.Main`,
        version: 'basename target/lib/thymeleaf-*.jar',
      },
    ],
  },
};

/** Thymeleaf escapes `</`, but no `<` before a letter or `!`. */
const letsThrough: Partial<Record<TemplateId, readonly string[]>> = {
  thymeleaf: ['comment-and-script'],
};

/** Every template, in the order of their tabs. */
export const templateExamples: readonly TemplateExample[] = templates.map((template) => ({
  id: `templates/${template.id}`,
  folder: `templates/${template.id}`,
  name: `${template.name} template`,
  library: template.library,
  template,
  letsThrough: letsThrough[template.id] ?? [],
  ...running[template.id],
}));
