import * as v from 'valibot';

/** An address with its origin, as search engines ask for. */
const address = v.pipe(v.string(), v.url(), v.regex(/^https?:/));
const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const context = v.literal('https://schema.org');

/**
 * What schema.org and Google's guidelines for articles ask of an article: nothing is required there, so
 * this is what they recommend and the site has, under names that schema.org knows for that type.
 */
const article = v.strictObject({
  '@context': context,
  '@type': v.literal('TechArticle'),
  headline: v.pipe(text, v.maxLength(110)),
  description: text,
  url: address,
  inLanguage: v.literal('en'),
  dateModified: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  publisher: v.strictObject({'@type': v.literal('Organization'), name: text, url: address}),
});

/** A trail of at least two pages, numbered from 1, each with its name and its address. */
const trail = v.strictObject({
  '@context': context,
  '@type': v.literal('BreadcrumbList'),
  itemListElement: v.pipe(
    v.array(
      v.strictObject({
        '@type': v.literal('ListItem'),
        position: v.number(),
        name: text,
        item: address,
      }),
    ),
    v.minLength(2),
    v.check((items) => items.every(({position}, index) => position === index + 1)),
  ),
});

const data = v.strictTuple([trail, article]);

/**
 * The trail and the article of a built page.
 *
 * @throws ValiError one of them is missing, is there twice, or lacks a field or has one that is not its own
 */
export function structuredData(html: string): v.InferOutput<typeof data> {
  const found = [...html.matchAll(/<script[^>]*ld\+json[^>]*>(.*?)<\/script>/gs)]
    .map(([, json]) => JSON.parse(json ?? '') as {'@type': string})
    .sort((a, b) => a['@type'].localeCompare(b['@type']));
  return v.parse(data, found);
}
