import {Component, lazy, type ReactNode, Suspense, useEffect, useState} from 'react';
import styles from './PayloadField.module.css';

const MonacoPayload = lazy(() => import('./MonacoPayload'));

interface Props {
  value: string;
  onChange: (value: string) => void;
}

/** The payload: a text area at once, an editor in its place where there is room for one and it loads. */
export function PayloadField({value, onChange}: Props): ReactNode {
  const wanted = useEditorWanted();
  const area = (
    <textarea
      className={styles.area}
      aria-label="Payload"
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      value={value}
      rows={Math.min(Math.max(value.split('\n').length + 1, 8), 18)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  if (!wanted) return area;
  return (
    <Fallback area={area}>
      <Suspense fallback={area}>
        <MonacoPayload value={value} onChange={onChange} />
      </Suspense>
    </Fallback>
  );
}

/** True once the page is idle, on screens with a pointer and the width for an editor. */
function useEditorWanted(): boolean {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (!matchMedia('(min-width: 997px) and (pointer: fine)').matches) return undefined;
    const idle: (work: () => void) => unknown = window.requestIdleCallback ?? setTimeout;
    let current = true;
    idle(() => current && setWanted(true));
    return () => {
      current = false;
    };
  }, []);
  return wanted;
}

/** Keeps the text area where the editor cannot be loaded. */
class Fallback extends Component<{area: ReactNode; children: ReactNode}, {failed: boolean}> {
  override state = {failed: false};
  static getDerivedStateFromError() {
    return {failed: true};
  }
  override render() {
    return this.state.failed ? this.props.area : this.props.children;
  }
}
