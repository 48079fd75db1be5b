import MDXComponents from '@theme-original/MDXComponents';
import {ProblemLink} from '../../components/problem-link';
import {ScrollTable} from '../../components/scroll-table';
import {TryIt} from '../../components/try-it';

/** What every MDX page has at hand without an import. */
export default {...MDXComponents, table: ScrollTable, ProblemLink, TryIt};
