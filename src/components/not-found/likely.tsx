import type {ReactNode} from 'react';
import {ProblemLinks} from '../problem-link';
import {openSearch} from '../site-search/open-search';
import {likelyCodes, wordsOf} from './likely-pages';

/** A search for the words of a path, and the problems with a similar name. */
export default function Likely({path}: {path: string}): ReactNode {
  const words = wordsOf(path);
  const codes = likelyCodes(path);
  return (
    <>
      {words && (
        <p>
          <button
            type="button"
            className="button button--primary"
            onClick={() => openSearch(words)}
          >
            Search for “{words}”
          </button>
        </p>
      )}
      {codes.length > 0 && (
        <p>
          Problems with a similar name: <ProblemLinks codes={codes} />
        </p>
      )}
    </>
  );
}
