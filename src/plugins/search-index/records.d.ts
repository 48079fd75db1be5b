/** What `src/plugins/search-index` makes. */
declare module '@generated/search-index/default/records.json' {
  import type {SearchRecords} from '@site/src/search';
  const records: SearchRecords;
  export default records;
}
