import DocBreadcrumbs from '@theme-original/DocBreadcrumbs';
import type {ReactNode} from 'react';
import {PageMenu} from '../../components/page-menu';
import styles from './styles.module.css';

/** The trail, and beside it what can be done with the whole page. */
export default function DocBreadcrumbsWithMenu(): ReactNode {
  return (
    <div className={styles.top}>
      <DocBreadcrumbs />
      <PageMenu />
    </div>
  );
}
