import type {ComponentProps, ReactNode} from 'react';
import {docsUrl} from '../constants';

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** An address of the site, from its root. */
  to: string;
}

/** Docusaurus’ link, here: to the documentation site, beside the console. */
export default function Link({to, ...rest}: Props): ReactNode {
  return <a {...rest} href={docsUrl + to.replace(/^\//, '')} target="_blank" rel="noreferrer" />;
}
