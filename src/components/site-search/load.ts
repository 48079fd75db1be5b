import type {prepare, ResultList} from './results';

/** The search, ready to answer. */
export interface ReadySearch {
  readonly answer: Awaited<ReturnType<typeof prepare>>;
  readonly ResultList: typeof ResultList;
}

let loading: Promise<ReadySearch> | null = null;

/**
 * Loads the program and the index, once.
 *
 * @throws Error one of them cannot be loaded; the next call tries again
 */
export function loadSearch(): Promise<ReadySearch> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<ReadySearch> {
  const [results, {default: records}] = await Promise.all([
    import('./results'),
    import('@generated/search-index/default/records.json'),
  ]);
  return {answer: await results.prepare(records), ResultList: results.ResultList};
}
