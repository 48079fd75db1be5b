import type {App} from './apps';
import type {AppId} from './app-names';

const venv = 'python3 -m venv .venv\n.venv/bin/pip install';
/** Each page is loaded whole, with its own token in it. */
export const wholePages = {navigation: 'page-load', handover: 'snippet'} as const;

/** What the documentation says of the apps in other languages than JavaScript. */
export const serverApps = {
  flask: {
    library: {name: 'Flask', version: '3.1.3', url: 'https://flask.palletsprojects.com/'},
    files: [
      {file: 'app.py', grammar: 'python'},
      {file: 'templates/page.html', grammar: 'django'},
    ],
    install: `${venv} Flask==3.1.3 Flask-WTF==1.3.0 PyJWT==2.15.1`,
    start: '.venv/bin/python app.py',
    ...wholePages,
  },
  django: {
    library: {name: 'Django', version: '6.1.3', url: 'https://www.djangoproject.com/'},
    files: [
      {file: 'settings.py', grammar: 'python'},
      {file: 'views.py', grammar: 'python'},
      {file: 'templates/page.html', grammar: 'django'},
    ],
    install: `${venv} Django==6.1.3 PyJWT==2.15.1`,
    start: '.venv/bin/python -m django runserver --settings settings 127.0.0.1:3000',
    ...wholePages,
  },
  fastapi: {
    library: {name: 'FastAPI', version: '0.165.0', url: 'https://fastapi.tiangolo.com/'},
    files: [
      {file: 'app.py', grammar: 'python'},
      {file: 'templates/page.html', grammar: 'django'},
    ],
    install: `${venv} fastapi==0.165.0 itsdangerous==2.2.0 Jinja2==3.1.6 PyJWT==2.15.1 python-multipart==0.0.34 uvicorn==0.54.0`,
    start: '.venv/bin/python app.py',
    ...wholePages,
  },
  go: {
    library: {name: 'net/http', version: null, url: 'https://pkg.go.dev/net/http'},
    files: [
      {file: 'main.go', grammar: 'go'},
      {file: 'page.gohtml', grammar: 'django'},
    ],
    install: `go mod init example.com/app
go get github.com/golang-jwt/jwt/v5@v5.3.1`,
    start: 'go run .',
    ...wholePages,
  },
  spring: {
    library: {
      name: 'Spring Boot',
      version: '4.1.2',
      url: 'https://spring.io/projects/spring-boot',
    },
    files: [
      {file: 'pom.xml', grammar: 'markup'},
      {file: 'src/main/java/com/example/Application.java', grammar: 'java'},
      {file: 'src/main/java/com/example/PageController.java', grammar: 'java'},
      {file: 'src/main/resources/application.properties', grammar: 'bash'},
      {file: 'src/main/resources/templates/page.html', grammar: 'markup'},
    ],
    install: 'mkdir -p src/main/java/com/example src/main/resources/templates',
    start: 'mvn spring-boot:run',
    ...wholePages,
  },
  rails: {
    library: {name: 'Rails', version: '8.1.3.1', url: 'https://rubyonrails.org/'},
    files: [
      {file: 'config.ru', grammar: 'ruby'},
      {file: 'views/pages/page.html.erb', grammar: 'erb'},
    ],
    install: `bundle init
bundle add rails --version 8.1.3.1
bundle add puma --version 7.0.4
bundle add jwt --version 3.2.0`,
    start: 'bundle exec puma --bind tcp://127.0.0.1:3000 config.ru',
    ...wholePages,
  },
  axum: {
    library: {name: 'Axum', version: '0.8.9', url: 'https://docs.rs/axum/'},
    files: [
      {file: 'src/main.rs', grammar: 'rust'},
      {file: 'page.html', grammar: 'django'},
    ],
    install: `cargo init --name example-app
cargo add axum@=0.8.9
cargo add axum-extra@=0.12.6 --features cookie-signed
cargo add jsonwebtoken@=11.1.0 --no-default-features --features rust_crypto
cargo add minijinja@=3.1.0 --features json,serde
cargo add serde@=1.0.229 --features derive
cargo add serde_json@=1.0.154
cargo add tokio@=1.54.1 --features macros,net,rt`,
    start: 'cargo run',
    ...wholePages,
  },
} satisfies Partial<Record<AppId, Omit<App, 'id' | 'name'>>>;
