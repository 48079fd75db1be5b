import {placeholderToken} from '../corrected';
import type {Draft} from '../page-reading';

/**
 * An error at a place of the page.
 *
 * @param corrected the value as it should be @default the placeholder for what the server writes
 */
export function errorAt(
  code: Draft['code'],
  title: string,
  detail: string,
  at: number,
  corrected = placeholderToken,
): Draft {
  return {code, severity: 'error', title, detail, at, corrected};
}
