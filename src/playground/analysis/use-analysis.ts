import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useRef, useState} from 'react';
import type {Analyses, AnalysisReply, AnalysisRequest} from './protocol';

/**
 * Judges a text in a worker, a moment after it was last changed.
 *
 * @returns null while there is no answer for this text yet
 */
export function useAnalysis<K extends keyof Analyses>(kind: K, text: string): Analyses[K] | null {
  const widgetScript = useBaseUrl('/widget/v1.js', {absolute: true});
  const worker = useRef<Worker | null>(null);
  const latest = useRef(0);
  const [answer, setAnswer] = useState<{text: string; result: Analyses[K]} | null>(null);

  useEffect(() => {
    const created = new Worker(new URL('./analysis.worker.ts', import.meta.url), {
      type: 'module',
      name: 'analysis',
    });
    worker.current = created;
    return () => created.terminate();
  }, []);

  useEffect(() => {
    const id = ++latest.current;
    const timer = setTimeout(() => {
      const current = worker.current;
      if (!current) return;
      current.onmessage = ({data}: MessageEvent<AnalysisReply>) => {
        if (data.id === latest.current) setAnswer({text, result: data.result as Analyses[K]});
      };
      current.postMessage({id, kind, text, widgetScript} satisfies AnalysisRequest);
    }, 200);
    return () => clearTimeout(timer);
  }, [kind, text, widgetScript]);

  return answer?.text === text ? answer.result : null;
}
