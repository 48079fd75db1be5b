/** @jsxImportSource preact */
import type {ChatActions} from '../chat';
import type {State} from '../state';
import {whoYouAre} from '../words';
import {Icon} from './icons';

interface HeaderProps {
  state: State;
  actions: ChatActions;
  title: string;
}

export function Header({state, actions, title}: HeaderProps) {
  const {phase, view, user} = state;
  const back = phase === 'ready' && view !== null;
  return (
    <div class={back ? 'header back' : 'header'}>
      {back && (
        <button
          class="icon"
          type="button"
          aria-label="All conversations"
          onClick={actions.showList}
        >
          <Icon name="back" />
        </button>
      )}
      <div class="who">
        <h2 id="title">{title}</h2>
        {phase === 'ready' && <p title={whoYouAre(user)}>{whoYouAre(user)}</p>}
      </div>
      <button class="icon" type="button" aria-label="Close chat" onClick={actions.close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
