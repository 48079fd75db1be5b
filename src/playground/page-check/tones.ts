/** The shape and colour of a finding, by its severity, and of what the HTML does not show. */
export const tones = {error: 'bad', warning: 'warn', note: 'idle', information: 'idle'} as const;
