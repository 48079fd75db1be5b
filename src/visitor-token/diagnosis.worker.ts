import {diagnose} from './diagnose';

/** A worker is one file: there is nothing to load. */
export const loadDiagnosis = async () => ({diagnose});
