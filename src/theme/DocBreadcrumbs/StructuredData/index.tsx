import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

/** The trail for search engines: home, the page above, if there is one, and the page itself. */
export default function BreadcrumbsStructuredData(): ReactNode {
  const {title, ...metadata} = useDoc().metadata;
  const permalink = `${metadata.permalink.replace(/\/$/, '')}/`;
  const {url, baseUrl, title: home} = useDocusaurusContext().siteConfig;
  const above = `${baseUrl}docs/troubleshooting/`;
  const trail = [
    {name: home, path: baseUrl},
    ...(permalink.startsWith(above) && permalink !== above
      ? [{name: 'Troubleshooting', path: above}]
      : []),
    {name: title, path: permalink},
  ];
  const itemListElement = trail.map(({name, path}, index) => {
    return {'@type': 'ListItem', position: index + 1, name, item: url + path};
  });
  const data = {'@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement};
  return (
    <Head>
      <script type="application/ld+json">{JSON.stringify(data)}</script>
    </Head>
  );
}
