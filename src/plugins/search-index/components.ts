import type {Complaint} from '../../problems';
import {wordsForComplaint} from '../../problems/customer-words';
import {apps} from '../../example-code/apps';
import {languages} from '../../example-code/languages';
import {templates} from '../../example-code/templates';
import {openapi} from '../../service/openapi';
import {claimTexts, registeredClaims, visitorClaims} from '../../visitor-token';
import type {ReadPart} from './read-page';

/** What a component shows, as far as readers look for it. */
interface Written {
  text?: string;
  said?: readonly string[];
  /** Parts with headings of their own. */
  parts?: ReadPart[];
}

type Attributes = Readonly<Record<string, unknown>>;

const claims = Object.entries(claimTexts)
  .map(([name, {title, description}]) => `${name} ${title} ${description}`)
  .join(' ');

/** By the component's name; what is not here shows nothing that the words around it do not say. */
const writers: Readonly<Record<string, (attributes: Attributes) => Written>> = {
  ProblemLink: ({code}) => ({text: String(code)}),
  ConsoleLines: ({lines}) => ({text: strings(lines).join(' ')}),
  ExcerptTabs: ({mistakes}) => ({text: strings(Object.values(mistakes ?? {})).join(' ')}),
  ProblemsBehind: ({complaint}) => ({said: wordsForComplaint[complaint as Complaint]}),
  FieldTable: () => ({text: claims, said: visitorClaims.map(({name}) => name)}),
  ClaimRules: () => ({text: claims}),
  RegisteredClaims: () => ({
    text: registeredClaims
      .map(({name, title, description}) => `${name} ${title} ${description}`)
      .join(' '),
    said: registeredClaims.flatMap(({name, title}) => [name, title]),
  }),
  LanguageTabs: () => ({
    text: languages.map(({pitfalls}) => pitfalls.join(' ')).join(' '),
    said: languages
      .flatMap(({name, library}) => [`${name} example`, library?.name ?? ''])
      .filter(Boolean),
  }),
  TemplateTabs: () => ({said: templates.map(({name}) => `${name} template example`)}),
  AppNote: ({app}) => ({
    said: apps.filter(({id}) => id === app).map(({library}) => `${library.name} example`),
  }),
  Operations: ({tag}) => ({parts: operations(String(tag))}),
  Schemas: () => ({parts: schemas()}),
};

/** What a component shows, or nothing that is looked for. */
export function writeComponent(name: string, attributes: Attributes): Written {
  return writers[name]?.(attributes) ?? {};
}

interface Operation {
  operationId: string;
  tags: readonly string[];
  summary: string;
  description?: string;
}

function operations(tag: string): ReadPart[] {
  const all = Object.entries(openapi.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method !== 'parameters')
      .map(([method, operation]) => ({
        heading: `${method.toUpperCase()} ${path}`,
        operation: operation as Operation,
      })),
  );
  return all
    .filter(({operation}) => operation.tags.includes(tag))
    .map(({heading, operation: {operationId, summary, description}}) => ({
      anchor: operationId,
      heading,
      text: plain(`${summary}. ${description ?? ''}`),
      said: [],
    }));
}

interface Shape {
  properties?: Record<string, {description?: string}>;
}

function schemas(): ReadPart[] {
  return Object.entries(openapi.components.schemas as Record<string, Shape>).map(
    ([name, {properties = {}}]) => ({
      anchor: `schema-${name.toLowerCase()}`,
      heading: name,
      text: plain(
        Object.entries(properties)
          .map(([member, {description = ''}]) => `${member} ${description}`)
          .join(' '),
      ),
      said: [],
    }),
  );
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}
