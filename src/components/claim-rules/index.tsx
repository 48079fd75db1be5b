import type {ReactNode} from 'react';
import {visitorClaims} from '../../visitor-token/claims';
import {ScrollTable} from '../scroll-table';

const numbers = {
  'safe-integer': 'whole, from −(2⁵³ − 1) to 2⁵³ − 1',
  exact: 'exact in double precision',
};

/** The limits of each field, from the definition that the service judges by. */
export function ClaimRules(): ReactNode {
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th>Field</th>
          <th>Required</th>
          <th>Type</th>
          <th>Characters</th>
          <th>A number must be</th>
        </tr>
      </thead>
      <tbody>
        {visitorClaims.map((claim) => (
          <tr key={claim.name}>
            <td>
              <code>{claim.name}</code>
            </td>
            <td>{claim.required ? 'yes' : 'no'}</td>
            <td>{claim.types.join(' or ')}</td>
            <td>
              {claim.minLength} to {claim.maxLength}
            </td>
            <td>{numbers[claim.numbers]}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
