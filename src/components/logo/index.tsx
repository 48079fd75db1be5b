import type {ReactNode} from 'react';

/** The logo, in the accent of the colour mode: a speech bubble that holds a key. */
export function LogoIcon({className}: {className?: string}): ReactNode {
  return (
    <svg className={className} viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <path
        fill="var(--alg-accent)"
        d="M8 3h16a6 6 0 0 1 6 6v9a6 6 0 0 1-6 6H14.5l-5.3 5.1c-.6.6-1.7.2-1.7-.7V24A6 6 0 0 1 2 18V9a6 6 0 0 1 6-6Z"
      />
      <g
        fill="none"
        stroke="var(--alg-background)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <circle cx="11" cy="13.5" r="3.4" />
        <path d="M14.4 13.5H24M20 13.5v3.2M24 13.5v3.2" />
      </g>
    </svg>
  );
}
