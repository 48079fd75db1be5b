import {type ReactNode, useState} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import styles from './code-tabs.module.css';

interface Props {
  isOpen: boolean;
  className: string;
  children: () => ReactNode;
}

const inBrowser = typeof document !== 'undefined';
/** React leaves what a page brought inside such an element as it is. */
const asBrought = {__html: ''};

/**
 * A panel of tabs. A closed one stays the HTML that the page brought until it is opened: a page of examples
 * has many, and most are never looked at.
 */
export function Panel({isOpen, className, children}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const [isBrought, setIsBrought] = useState(inBrowser && !isBrowser);
  if (isBrought && isOpen) setIsBrought(false);
  const attributes = {role: 'tabpanel', className: `${styles.panel} ${className}`};
  return isBrought && !isOpen ? (
    <div
      key="brought"
      {...attributes}
      hidden
      suppressHydrationWarning
      dangerouslySetInnerHTML={asBrought}
    />
  ) : (
    <div key="own" {...attributes} hidden={!isOpen}>
      {children()}
    </div>
  );
}
