/** It is large and seldom needed: a page loads it at the first mismatch. */
export const loadDiagnosis = () => import('./diagnose');
