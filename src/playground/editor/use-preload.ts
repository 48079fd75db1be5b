import {useEffect} from 'react';
import {hasRoomForEditors, loadEditors} from './load';

/** Milliseconds for which nothing else may have been left to do. */
const patience = 20_000;

/** Fetches the editors long after all else works, so that they are there when the reader wants one. */
export function usePreloadedEditors(allElseWorks: boolean): void {
  useEffect(() => {
    const {connection} = navigator as {connection?: {saveData?: boolean}};
    if (!allElseWorks || connection?.saveData || !hasRoomForEditors()) return undefined;
    const timer = setTimeout(() => void loadEditors().catch(() => undefined), patience);
    return () => clearTimeout(timer);
  }, [allElseWorks]);
}
