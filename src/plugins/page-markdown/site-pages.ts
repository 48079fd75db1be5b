import type {LoadedPlugin} from '@docusaurus/types';
import type {LoadedContent, LoadedVersion} from '@docusaurus/plugin-content-docs';

/** A part of the site's table of contents. */
export interface Section {
  readonly title: string;
  /** The paths of its pages, in their order. */
  readonly pages: readonly string[];
}

type Item = LoadedVersion['sidebars'][string][number];

/** The pages of the documentation, under the headings and in the order of the sidebars. */
export function sections(plugins: readonly LoadedPlugin[]): Section[] {
  return plugins
    .filter(({name}) => name === 'docusaurus-plugin-content-docs')
    .flatMap(({content}) => (content as LoadedContent).loadedVersions)
    .flatMap((version) => Object.values(version.sidebars).flat().flatMap(sectionsOf(version)));
}

const sectionsOf =
  (version: LoadedVersion) =>
  (item: Item): Section[] => {
    if (item.type !== 'category') return [];
    const permalinks = new Map(
      version.docs.map(({id, permalink}) => [id, permalink.replace(/\/*$/, '/')]),
    );
    const pages = item.items.flatMap((each) =>
      each.type === 'doc' ? (permalinks.get(each.id) ?? []) : [],
    );
    const inside = item.items.flatMap(sectionsOf(version));
    const own = pages.length > 0 ? [{title: item.label, pages}] : [];
    return [
      ...own,
      ...inside.map(({title, ...rest}) => ({title: `${item.label}: ${title}`, ...rest})),
    ];
  };
