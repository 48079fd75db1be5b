import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import {Landing} from '../components/landing';

export default function Home(): ReactNode {
  return (
    <Layout description="Link the visitors of your Algomo chat widget to your own users: guide, signing examples, playground and troubleshooting.">
      <Landing />
    </Layout>
  );
}
