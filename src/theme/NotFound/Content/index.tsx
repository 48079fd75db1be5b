import type {ReactNode} from 'react';
import {NotFound} from '../../../components/not-found';

/** The theme's page says only that there is none. */
export default function NotFoundContent(): ReactNode {
  return <NotFound />;
}
