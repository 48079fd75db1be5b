import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useEffectEvent, useRef} from 'react';
import {createAnalyser, type Analyser, type AnalyserParts} from './analyser';
import type {Analysis} from './analysis';
import type {Analyses, AnalysisKind, AnalysisRequest} from './protocol';

function partsFor<K extends AnalysisKind>(kind: K): AnalyserParts<K> {
  return {
    startWorker: () =>
      new Worker(new URL('./analysis.worker.ts', import.meta.url), {
        type: 'module',
        name: 'analysis',
      }),
    async loadFallback() {
      const {analyse} = await import('./analyse');
      return (request: AnalysisRequest<K>) => analyse(kind, request);
    },
  };
}

/**
 * Analyses a pasted text at each change, off the page's thread. An answer for an older text is dropped.
 *
 * @param attempt another number tries the same text again
 */
export function useAnalysis<K extends AnalysisKind>(
  kind: K,
  text: string,
  onAnswer: (text: string, analysis: Analysis<Analyses[K]>) => void,
  attempt = 0,
): void {
  const widgetScript = useBaseUrl('/widget/v1.js', {absolute: true});
  const analyser = useRef<Analyser<K> | null>(null);
  const answered = useEffectEvent(onAnswer);

  useEffect(() => {
    const created = createAnalyser(kind, partsFor(kind));
    analyser.current = created;
    return () => created.stop();
  }, [kind]);

  useEffect(() => {
    if (text.trim() === '') return undefined;
    let current = true;
    void analyser.current?.analyse(text, widgetScript).then((analysis) => {
      if (current) answered(text, analysis);
    });
    return () => {
      current = false;
    };
  }, [kind, text, widgetScript, attempt]);
}
