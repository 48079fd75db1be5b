/** @jsxImportSource preact */
import {render} from 'preact';
import type {ChatActions} from '../chat';
import type {Store} from '../state';
import {App} from './app';
import {createFocus} from './focus';
import {styles} from './styles';

/**
 * Puts the chat on the page, in a shadow root of its own.
 *
 * @returns takes it off again
 */
export function mount(store: Store, actions: ChatActions): () => void {
  const host = document.createElement('algomo-widget');
  const root = host.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  const focus = createFocus(root);
  const phone = matchMedia('(max-width: 480px)');
  const draw = () => {
    const state = store.get();
    focus.before(state);
    render(<App state={state} actions={actions} covers={phone.matches} />, root);
    focus.after(state);
  };
  const stop = store.subscribe(draw);
  phone.addEventListener('change', draw);
  draw();
  return () => {
    stop();
    phone.removeEventListener('change', draw);
    render(null, root);
    host.remove();
  };
}
