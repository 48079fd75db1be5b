import {type LinkContent, writeHash} from './permalink';
import type {PlaygroundState} from './state';

/** What a link to the screen says: the choice, or where the reader brings something of their own. */
export function shownContent(state: PlaygroundState): LinkContent {
  const {source} = state;
  return source === 'sign' || problemShown(state)
    ? addressContent(state)
    : {kind: 'source', source};
}

/**
 * What the address says. While something is pasted it keeps the payload of the other source, so that
 * loading the page again loses no typing.
 */
export function addressContent(state: PlaygroundState): LinkContent {
  const code = problemShown(state);
  if (code) return {kind: 'problem', code};
  const {payloadText, expiresIn, scenario} = state.sign;
  return {kind: 'state', state: {payloadText, expiresIn, scenario}};
}

function problemShown({source, page, demonstration}: PlaygroundState): string | null {
  return source === 'page' ? page.sampleOf : demonstration;
}

/** A link, or why there is none. */
export type Link = {text: string} | {refusal: string};

/**
 * The link to some content.
 *
 * @param base the playground's path: `/playground/`
 * @example await linkTo(shownContent(state), '/playground/')
 */
export async function linkTo(content: LinkContent, base: string): Promise<Link> {
  const hash = await writeHash(content);
  if (hash === null) return {refusal: 'This payload is too long for a link.'};
  return {text: `${location.origin}${base}${hash}`};
}
