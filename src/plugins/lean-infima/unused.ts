/** Families of Infima's classes that neither the theme nor this site uses. */
const families = [
  /\.(?:avatar|pills|button-group|row--|shadow--(?:md|tl))/,
  /\.pagination(?:__|--)/,
  /\.(?:hero--|card__|alert__|badge--(?!secondary))/,
  /\.dropdown(?:__menu|--)/,
  /\.button--(?:info|success|warning|danger|link|block|active|sm)/,
  /\.col--offset-(?!1\b|2\b|3\b)/,
  /\.(?:margin|padding)-horiz--/,
  /\.(?:margin|padding)--(?:sm|md|xl)/,
  /\.margin(?:-(?:left|right))?--(?:lg|xl)/,
  /\.margin-left--md/,
  /\.margin-right--sm/,
  /\.padding-(?:left|right|top|vert)--lg/,
  /\.padding-(?:left|right)--md/,
  /\.(?:margin|padding)(?:-\w+)?--xs/,
  /\.margin(?:-\w+)?--none/,
  /\.padding-\w+--(?:none|sm|xl)/,
  /\.text--(?!truncate|center|right)/,
  /\.(?:breadcrumbs|tabs)--(?:sm|lg|nocaret)/,
];

export function isUnused(selector: string): boolean {
  return families.some((family) => family.test(selector));
}
