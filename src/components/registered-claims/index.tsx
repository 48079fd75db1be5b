import type {ReactNode} from 'react';
import {registeredClaims} from '../../visitor-token/registered-claims';
import {InlineCode} from '../inline-code';
import {ScrollTable} from '../scroll-table';

/** The claims of RFC 7519 §4.1, and what the service makes of each. */
export function RegisteredClaims(): ReactNode {
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th>Claim</th>
          <th>What it is</th>
        </tr>
      </thead>
      <tbody>
        {registeredClaims.map(({name, description}) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>
              <InlineCode text={description} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
