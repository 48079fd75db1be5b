import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Metadata from '@theme-original/DocItem/Metadata';
import type {ReactNode} from 'react';
import {markdownAddress} from '../../../components/page-menu/markdown-address';

/** A page of the documentation, for search engines and assistants. */
export default function DocItemMetadata(): ReactNode {
  const {metadata} = useDoc();
  const {siteConfig} = useDocusaurusContext();
  const {url, baseUrl} = siteConfig;
  const article = {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: metadata.title,
    description: metadata.description,
    url: `${url}${metadata.permalink.replace(/\/$/, '')}/`,
    inLanguage: 'en',
    ...(metadata.lastUpdatedAt && {dateModified: new Date(metadata.lastUpdatedAt).toISOString()}),
    publisher: {'@type': 'Organization', name: 'Algomo', url: 'https://algomo.com/'},
  };
  return (
    <>
      <Metadata />
      <Head>
        <link
          rel="alternate"
          type="text/markdown"
          href={url + markdownAddress(metadata.permalink, baseUrl)}
        />
        <script type="application/ld+json">{JSON.stringify(article)}</script>
      </Head>
    </>
  );
}
