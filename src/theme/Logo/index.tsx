import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/Logo';
import {LogoIcon} from '../../components/logo';

/** Drawn in the page, so that it follows the colour mode and asks for no file. */
export default function Logo({imageClassName, titleClassName, ...props}: Props): ReactNode {
  return (
    <Link to="/" {...props}>
      <LogoIcon className={imageClassName} />
      <span className={titleClassName}>
        <b>Algomo</b> <span className="navbar__product">Visitor Authentication</span>
      </span>
    </Link>
  );
}
