import Footer from '@theme-original/DocItem/Footer';
import type {ReactNode} from 'react';
import {Feedback} from '../../../components/feedback';

/** What follows a page: whether it helped, when it was changed, where it is edited. */
export default function DocItemFooter(): ReactNode {
  return (
    <>
      <Feedback />
      <Footer />
    </>
  );
}
