import type {ReactNode} from 'react';
import controls from '../controls.module.css';
import {type AnalysisFailure, analysisFailureText} from './analysis';

interface Props {
  reason: AnalysisFailure;
  onRetry: () => void;
}

/** Why a pasted text was not checked, and the way to try once more. */
export function AnalysisFailed({reason, onRetry}: Props): ReactNode {
  return (
    <div className={`${controls.note} ${controls.bad}`} role="alert">
      <p>{analysisFailureText[reason]}</p>
      <button type="button" className={controls.button} onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
