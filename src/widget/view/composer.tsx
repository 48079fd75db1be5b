/** @jsxImportSource preact */
import {Icon} from './icons';

interface ComposerProps {
  text: string;
  change: (text: string) => void;
  send: (text: string) => void;
}

export function Composer({text, change, send}: ComposerProps) {
  const empty = !text.trim();
  const submit = () => {
    if (!empty) send(text);
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
        event.currentTarget.querySelector('textarea')?.focus();
      }}
    >
      <textarea
        aria-label="Message"
        placeholder="Write a message…"
        rows={Math.min(5, text.split('\n').length)}
        maxLength={4000}
        enterkeyhint="send"
        value={text}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      <button type="submit" aria-label="Send" disabled={empty}>
        <Icon name="send" />
      </button>
    </form>
  );
}
