import type {ReactNode} from 'react';
import {SiteSearch} from '../../components/site-search';

/** The theme has a place for a search in its navigation bar. */
export default function SearchBar(): ReactNode {
  return <SiteSearch />;
}
