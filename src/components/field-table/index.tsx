import type {ReactNode} from 'react';
import {
  claimTexts,
  visitorClaims,
  type ClaimDefinition,
  type ClaimName,
} from '../../visitor-token/claims';
import {InlineCode} from '../inline-code';
import styles from './styles.module.css';

const numberRules: Record<ClaimDefinition['numbers'], string> = {
  'safe-integer': 'whole, at most 2⁵³ − 1',
  exact: 'exact',
};

function Field({claim}: {claim: ClaimDefinition & {name: ClaimName}}): ReactNode {
  return (
    <div className={styles.field}>
      <dt>
        <code>{claim.name}</code>
        <span className={claim.required ? styles.required : styles.optional}>
          {claim.required ? 'required' : 'optional'}
        </span>
      </dt>
      <dd>
        <InlineCode text={claimTexts[claim.name].description} />{' '}
        <span className={styles.limits}>
          {claim.types.join(' or ')} · {claim.minLength || 'up'} to {claim.maxLength} characters ·
          numbers {numberRules[claim.numbers]}
        </span>
      </dd>
    </div>
  );
}

/** The fields of a visitor token, from the definition that the service judges by. */
export function FieldTable(): ReactNode {
  return (
    <dl className={styles.fields}>
      {visitorClaims.map((claim) => (
        <Field key={claim.name} claim={claim} />
      ))}
    </dl>
  );
}
