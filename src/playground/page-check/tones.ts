/** The shape and colour of a finding, by its severity. */
export const tones = {error: 'bad', warning: 'warn', note: 'idle'} as const;
