import path from 'node:path';
import type {VcsConfig} from '@docusaurus/types';
import {history} from './git';
import {linesOfProblem} from './sources';

/**
 * When each page was last changed, for “Last updated”. The page of a problem changes with its lines of
 * the catalogue. Where git does not know, the page shows no date.
 *
 * @param siteDir the repository's root
 * @param generated the folder of the problems' pages
 */
export function lastUpdated(siteDir: string, generated: string): VcsConfig {
  const past = history(siteDir);
  async function changed(page: string): Promise<number | null> {
    if (path.dirname(page) !== generated) return past.ofFile(page);
    const sources = linesOfProblem(siteDir, path.basename(page, '.mdx'));
    const times = await Promise.all(sources.map((lines) => past.ofLines(lines)));
    return times.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)), 0) || null;
  }
  return {
    // Docusaurus asks for functions of one argument.
    initialize: (_params) => {},
    getFileCreationInfo: async (_page) => null,
    async getFileLastUpdateInfo(page) {
      const timestamp = process.env.NODE_ENV === 'development' ? null : await changed(page);
      return timestamp === null ? null : {timestamp, author: ''};
    },
  };
}
