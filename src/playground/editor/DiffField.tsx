import {type ComponentType, type ReactNode, useEffect, useState} from 'react';
import type {DiffViewProps} from './DiffView';
import {EditorBoundary} from './EditorBoundary';
import styles from './EditorField.module.css';
import {hasRoomForEditors, loadEditors} from './load';

/** The differences of two texts in Monaco, once it is there; nothing without room for it. */
export function DiffField(props: DiffViewProps): ReactNode {
  const [DiffView, setDiffView] = useState<ComponentType<DiffViewProps> | null>(null);

  useEffect(() => {
    if (!hasRoomForEditors()) return undefined;
    let current = true;
    loadEditors().then(
      (editors) => current && setDiffView(() => editors.DiffView),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);

  if (!DiffView) return null;
  return (
    <EditorBoundary onFailure={() => setDiffView(null)}>
      <div className={styles.field} role="group" aria-label={props.label}>
        <DiffView {...props} />
      </div>
    </EditorBoundary>
  );
}
